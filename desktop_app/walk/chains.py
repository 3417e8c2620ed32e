"""Which steps go together: a step with all that must come before it, and steps that help only together.

A gain is counted over the whole chain and shared over its minutes; a chain that would lock the owner out on the way
gains nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

import msgspec

from desktop_app.analysis.quick import Whole
from desktop_app.domain.dossier import Dossier, StepRecord
from desktop_app.walk.planned import LAST_RANK, RECOVERY_COUNTS
from desktop_app.walk.steps import StepFor, after

Chain = tuple[StepFor, ...]

DEEPEST = 4
"""How many steps may have to come before one."""

MOST_TOGETHER = 3
"""How many steps are tried together where none helps alone."""


class Found(NamedTuple):
    """A chain with what it brings per minute; `place` decides between equals."""

    per_minute: float
    place: int
    chain: Chain


class Chains:
    """Finds chains. `whole` gives the numbers of a dossier, `open_steps` what is left to do in it."""

    def __init__(self, whole: Callable[[Dossier], Whole], open_steps: Callable[[Dossier], list[StepFor]]) -> None:
        self._whole, self._open = whole, open_steps
        self._known: dict[tuple[object, ...], float] = {}

    def forget(self) -> None:
        """Forget what was remembered between rounds; call it after each plan."""
        self._known.clear()

    def best(self, state: Dossier, numbers: Whole) -> Chain:
        """The chain with the largest gain per minute; where none gains, that of two or three steps together; else ().

        Of equals, what feeds the accounts goes first.
        """
        chains = [
            chain for step in self._open(state) if step.step.rank < LAST_RANK and (chain := self._to(state, step))
        ]
        found = self._gaining(state, numbers, chains)
        for size in range(2, MOST_TOGETHER + 1):
            if not found:
                found = self._gaining(state, numbers, _together(chains, size))
        return min(found, key=lambda one: (-one.per_minute, one.place)).chain if found else ()

    def _gaining(self, state: Dossier, numbers: Whole, chains: Sequence[Chain] | Iterator[Chain]) -> list[Found]:
        found = []
        for place, chain in enumerate(chains):
            gain = self._remembered_gain(state, numbers, chain)
            if gain > 0:
                feeds = {"mailbox": 0, "number": 1, "authenticator": 1}.get(chain[-1].entry.kind, 2)
                found.append(Found(gain / sum(one.step.minutes for one in chain), feeds * 10_000 + place, chain))
        return found

    def _to(self, state: Dossier, goal: StepFor) -> Chain:
        """The step with all that must come before it, in order; () where something that it needs is not to be had."""
        order: list[StepFor] = []
        for _ in range(DEEPEST):
            current = next((one for one in self._open(state) if one.key == goal.key), None)
            if current is None:
                return ()
            if not current.missing:
                return (*order, current)
            before = self._first_doable(state, current)
            if before is None:
                return ()
            order.append(before)
            state = done(state, before)
        return ()

    def _first_doable(self, state: Dossier, step: StepFor) -> StepFor | None:
        """The first step, however far back, that has nothing missing itself."""
        for _ in range(DEEPEST):
            if not step.missing:
                return step
            wanted = step.missing[0].step
            found = [one for one in self._open(state) if one.step.id == wanted and related(step, one)]
            if not found:
                return None
            step = found[0]
        return None

    def _remembered_gain(self, state: Dossier, numbers: Whole, chain: Chain) -> float:
        """A chain within one account gains the same as long as neither that account nor anything shared has changed.

        All exchanges together are a mean, so what other accounts became meanwhile does not matter to it.
        """
        (subject, *others) = {step.entry.id for step in chain}
        if others or chain[0].entry.kind != "account":
            return self._gain(state, numbers, chain)
        accounts = {entry.id for entry in state.of_kind("account") if entry.id != subject}
        answers = frozenset((key, answer.value) for key, answer in state.answers.items() if key[0] not in accounts)
        taken = frozenset(key for key in state.steps if key[0] not in accounts)
        key = (tuple(step.key for step in chain), answers, taken)
        if key not in self._known:
            self._known[key] = self._gain(state, numbers, chain)
        return self._known[key]

    def _gain(self, state: Dossier, numbers: Whole, chain: Chain) -> float:
        """What a chain brings in all; nothing where it would lock the owner out on the way."""
        before = numbers
        for step in chain:
            state = done(state, step)
            later = self._whole(state)
            if later.locks_out(before):
                return 0.0
            before = later
        security = before.security.number - numbers.security.number
        return security + RECOVERY_COUNTS * (before.recovery.number - numbers.recovery.number)


def _together(chains: Sequence[Chain], size: int) -> Iterator[Chain]:
    """Several chains as one, for steps that can matter to each other: of one account and of what it leans on."""
    counting = [chain for chain in chains if any(step.assumed for step in chain)]
    for some in combinations(counting, size):
        goals = [chain[-1] for chain in some]
        if all(_meet(one, other) for one, other in combinations(goals, 2)):
            yield tuple({step.key: step for chain in some for step in chain}.values())


def _meet(one: StepFor, other: StepFor) -> bool:
    return one.entry.id == other.entry.id or one.entry.kind != "account" or other.entry.kind != "account"


def related(step: StepFor, other: StepFor) -> bool:
    """Whether `other` can be what a need of `step` means: of the same entry, a linked one, or of all accounts."""
    linked = step.entry.links.values()
    return other.entry.id == step.entry.id or other.entry.id in linked or other.entry.kind != step.entry.kind


def done(state: Dossier, step: StepFor) -> Dossier:
    """The dossier once a step went well. A step without answers is marked as done, or it would be planned for ever."""
    record = StepRecord(subject=step.entry.id, step=step.step.id, state="done", at="")
    then = after(state, step)
    return msgspec.structs.replace(then, steps={**then.steps, step.key: record})
