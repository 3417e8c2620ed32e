"""The next step and the whole way, in an order that never locks the owner out (model, section 9).

A chain is a step with the steps that must come before it. The chain that brings most per minute goes first; its steps
follow in their safe order. What changes no number comes after, by its rank, and what signs others out comes last.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from desktop_app.analysis.compiler import Compiled, compile_setup
from desktop_app.analysis.quick import Quick, Whole
from desktop_app.domain.dossier import UNKNOWN, Dossier, StepRecord
from desktop_app.domain.profile import Profile
from desktop_app.domain.report import Grade
from desktop_app.domain.script import Step
from desktop_app.walk.interview import Asked, Questions, still_open
from desktop_app.walk.steps import StepFor, after, all_steps, with_answers

RECOVERY_COUNTS = 0.5
"""How much a point of recovery weighs against a point of security when two steps compete. Judgement."""

LAST_RANK = 90
"""Steps of this rank and above come after everything that could still be undone."""

MAX_CHAIN = 4
HARM = 0.5
"""A fall smaller than what is shown is no reason to leave a step out: a second copy costs a trifle of security."""


class Effect(NamedTuple):
    """Both numbers of all exchanges together, before and after."""

    security: tuple[Grade, Grade]
    recovery: tuple[Grade, Grade]

    @property
    def changes(self) -> bool:
        """Whether either number moves enough to be seen."""
        return any(
            before.shown != now.shown or before.letter != now.letter for before, now in (self.security, self.recovery)
        )


class Planned(NamedTuple):
    """One step at its place in the plan. `locks`: losses that would lock the owner out after it: then it is "not yet".

    `chain`: the step for whose sake this one comes here, where it changes nothing by itself.
    """

    step: StepFor
    effect: Effect
    locks: tuple[tuple[str, str], ...] = ()
    chain: StepFor | None = None

    @property
    def harms(self) -> bool:
        """Whether a number falls or a loss would lock the owner out: such a step is not proposed."""
        (security, then), (recovery, later) = self.effect
        return bool(self.locks) or then.number < security.number - HARM or later.number < recovery.number - HARM

    @property
    def safe(self) -> bool:
        """Whether it can be done now, as things stand at its place."""
        return not self.step.missing and not self.locks


class Look(NamedTuple):
    """One thing to look up, with both numbers as they could be if the answer is the best one."""

    asked: Asked
    best: Effect


class Plan(NamedTuple):
    """The whole way: `steps` in order, `looks` by what they can bring per minute, and both numbers at its end."""

    steps: tuple[Planned, ...]
    looks: tuple[Look, ...]
    now: Whole
    end: Whole

    @property
    def minutes(self) -> int:
        """Of all steps together."""
        return sum(planned.step.step.minutes for planned in self.steps)

    @property
    def next(self) -> Planned | None:
        """The step to do now."""
        return next((planned for planned in self.steps if planned.safe), None)


class Planner:
    """Plans for one set of packs. Remembers numbers between calls, so that a plan after one changed answer is quick."""

    def __init__(self, profiles: Mapping[str, Profile], steps: Mapping[str, Step], questions: Questions) -> None:
        self._profiles, self._steps, self._questions = profiles, steps, questions
        self._quick = Quick()
        self._compiled: Compiled = {}
        self._opened: dict[int, tuple[Dossier, list[StepFor]]] = {}

    def whole(self, dossier: Dossier) -> Whole:
        """The numbers of a dossier. ValueError where it has no account."""
        return self._quick.whole(compile_setup(dossier, self._profiles, self._compiled))

    def plan(self, dossier: Dossier) -> Plan:
        """The whole way from here. ValueError where there is no account."""
        now = self.whole(dossier)
        way: list[Planned] = []
        state, numbers = dossier, now
        while chain := self._best_chain(state, numbers):
            for step in chain:
                planned, state, numbers = self._take(state, numbers, step, chain[-1])
                way.append(planned)
        left = [step.key for step in sorted(self._open(state), key=lambda one: one.step.rank)]
        for key in left:
            again = next((one for one in self._open(state) if one.key == key), None)
            if again is not None:
                planned, then, later = self._take(state, numbers, again, again)
                if not planned.harms:
                    way.append(planned)
                    state, numbers = then, later
        self._opened.clear()
        way.sort(key=lambda planned: planned.step.step.rank >= LAST_RANK)
        return Plan(tuple(way), self._looks(dossier, now), now, numbers)

    def _open(self, dossier: Dossier) -> list[StepFor]:
        """Steps that are left to do. Asked several times of the same state, so the last states are remembered."""
        known = self._opened.get(id(dossier))
        if known is None or known[0] is not dossier:
            found = [one for one in all_steps(dossier, self._profiles, self._steps) if one.state in ("open", "blocked")]
            known = self._opened[id(dossier)] = dossier, found
        return known[1]

    def _take(self, state: Dossier, numbers: Whole, step: StepFor, goal: StepFor) -> tuple[Planned, Dossier, Whole]:
        then = _done(state, step)
        later = self.whole(then)
        effect = Effect((numbers.security, later.security), (numbers.recovery, later.recovery))
        planned = Planned(step, effect, later.locks_out(numbers), goal if goal.key != step.key else None)
        return planned, then, later

    def _best_chain(self, state: Dossier, numbers: Whole) -> tuple[StepFor, ...]:
        """The chain with the largest gain per minute; () where none gains. Of equals, the one that feeds the others
        goes first.
        """
        found: list[tuple[float, int, tuple[StepFor, ...]]] = []
        by_key = {step.key: step for step in self._open(state)}
        for place, step in enumerate(by_key.values()):
            if step.step.rank >= LAST_RANK:
                continue
            chain = self._chain(state, step)
            gain = self._gain(state, numbers, chain) if chain else 0.0
            if gain > 0:
                feeds = {"mailbox": 0, "number": 1, "authenticator": 1}.get(step.entry.kind, 2)
                found.append((-gain / sum(one.step.minutes for one in chain), feeds * 1000 + place, chain))
        return min(found)[2] if found else ()

    def _chain(self, state: Dossier, goal: StepFor) -> tuple[StepFor, ...]:
        """The step with all that must come before it, in order; () where something that it needs is nowhere to be
        had.
        """
        order: list[StepFor] = []
        for _ in range(MAX_CHAIN):
            current = self._again(state, goal)
            if current is None:
                return ()
            if not current.missing:
                return (*order, current)
            before = self._first_doable(state, current)
            if before is None:
                return ()
            order.append(before)
            state = _done(state, before)
        return ()

    def _first_doable(self, state: Dossier, step: StepFor) -> StepFor | None:
        """The first step, however far back, that has nothing missing itself."""
        for _ in range(MAX_CHAIN):
            if not step.missing:
                return step
            wanted = step.missing[0].step
            found = [one for one in self._open(state) if one.step.id == wanted and _related(step, one)]
            if not found:
                return None
            step = found[0]
        return None

    def _again(self, state: Dossier, step: StepFor) -> StepFor | None:
        return next((one for one in self._open(state) if one.key == step.key), None)

    def _gain(self, state: Dossier, numbers: Whole, chain: tuple[StepFor, ...]) -> float:
        """What a chain brings in all; nothing where it would lock the owner out on the way."""
        before = numbers
        for step in chain:
            state = _done(state, step)
            later = self.whole(state)
            if later.locks_out(before):
                return 0.0
            before = later
        security = before.security.number - numbers.security.number
        return security + RECOVERY_COUNTS * (before.recovery.number - numbers.recovery.number)

    # --- looks ------------------------------------------------------------------------------------------------------
    # ------------------

    def _looks(self, dossier: Dossier, now: Whole) -> tuple[Look, ...]:
        """Everything nobody has told us yet, by how far it can lift the numbers for its minutes."""
        looks = [
            Look(asked, self._best_answer(dossier, now, asked))
            for entry in dossier.entries
            if entry.pack in self._profiles
            for asked in still_open(dossier, entry, self._profiles[entry.pack], self._questions)
        ]
        return tuple(sorted(looks, key=lambda look: -_lift(look.best) / look.asked.question.minutes))

    def _best_answer(self, dossier: Dossier, now: Whole, asked: Asked) -> Effect:
        """Both numbers at the answer that lifts them most."""
        options = [option.id for option in asked.options if option.id != UNKNOWN]
        tried: list[tuple[str, ...]] = [(option,) for option in options]
        if asked.question.several:
            tried.append(tuple(option.id for option in asked.options if not option.alone))
        ends = [self.whole(with_answers(dossier, asked.entry.id, {asked.question.id: value})) for value in tried]
        security = max((end.security for end in ends), key=lambda grade: grade.number, default=now.security)
        recovery = max((end.recovery for end in ends), key=lambda grade: grade.number, default=now.recovery)
        return Effect((now.security, security), (now.recovery, recovery))


def _related(step: StepFor, other: StepFor) -> bool:
    """Whether a step of another entry can be meant by a need: the entry itself, one that it links to, or all
    accounts.
    """
    return (
        other.entry.id == step.entry.id
        or other.entry.id in step.entry.links.values()
        or other.entry.kind != step.entry.kind
    )


def _done(state: Dossier, step: StepFor) -> Dossier:
    """The dossier once a step went well. A step without answers is marked as done, or it would be planned for ever."""
    record = StepRecord(subject=step.entry.id, step=step.step.id, state="done", at="")
    then = after(state, step)
    return Dossier(
        entries=then.entries, answers=then.answers, steps={**then.steps, step.key: record}, settings=then.settings
    )


def _lift(effect: Effect) -> float:
    (security, better), (recovery, more) = effect
    return better.number - security.number + RECOVERY_COUNTS * (more.number - recovery.number)
