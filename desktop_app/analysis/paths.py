"""The path of an outcome: which rules a theft uses, in order, who is told, and how long each waits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from desktop_app.analysis.closure import Exits
from desktop_app.analysis.outcomes import Attack
from desktop_app.analysis.rules import Rule
from desktop_app.domain.report import PathStep


class _Used(NamedTuple):
    rule: Rule
    held: int


Trail = dict[int, _Used]
"""Proof -> the rule that gave it first, in the order in which proofs were got."""


class Paths:
    """The paths of one intruder at one exchange. What many paths share is worked out once."""

    def __init__(self, attack: Attack) -> None:
        self._attack = attack
        self._rules = attack.closer.rules.rules
        self._quiet = _Rounds((rule, rule.quiet_body) for rule in self._rules)
        self._timed: dict[tuple[int, float], _Rounds] = {}
        self._unheard: dict[int, tuple[int, Trail]] = {}
        self._loud: dict[tuple[int, int], list[tuple[int, Trail]]] = {}
        self._known: dict[tuple[int, int], tuple[PathStep, ...]] = {}
        self._steps: dict[tuple[int, int], PathStep] = {}

    def path(self, start: int, exits: Exits) -> tuple[PathStep, ...]:
        """The rules that lead from a start to the exit that is reached first (of equals, in the fewest steps), quiet
        ones first. Empty where none is reached. Where an exit is reached unheard, no step tells anybody.
        """
        asked = start, exits.any
        if asked not in self._known:
            self._known[asked] = self._found(start, exits)
        return self._known[asked]

    def _found(self, start: int, exits: Exits) -> tuple[PathStep, ...]:
        have, trail = self._quietly(start)
        if have & exits.any:  # nobody hears of it: a way that somebody hears of is no path of that
            return min((self._told(bit, trail) for _, bit in exits.each if have & bit), key=len)
        least = self._attack.closer.delay(have, exits)
        if least is None:
            return ()
        found = (self._reach(start, bit, kind, least) for kind, bit in exits.each)
        return min((steps for steps in found if steps is not None), key=len, default=())

    def _quietly(self, start: int) -> tuple[int, Trail]:
        """All that can be had unheard."""
        if start not in self._unheard:
            trail: Trail = {}
            self._unheard[start] = self._quiet.follow(start, trail), trail
        return self._unheard[start]

    def _reach(self, start: int, bit: int, kind: str, least: float) -> tuple[PathStep, ...] | None:
        """The way to one exit; None where that takes longer than `least`, or leads nowhere."""
        levels = self._attack.closer.levels(kind)
        stages = self._loud.setdefault((start, id(levels)), [])
        for place, (hours, _) in enumerate(levels):
            if hours > least:
                return None
            if place == len(stages):
                have, trail = stages[-1] if stages else self._quietly(start)
                trail = dict(trail)
                stages.append((self._within(kind, hours).follow(have, trail), trail))
            have, trail = stages[place]
            if have & bit:
                return self._told(bit, trail)
        return None

    def _within(self, kind: str, hours: float) -> _Rounds:
        """The rules that keep this exit shut for no longer. Exits that the same rules keep shut share them."""
        asked = id(self._attack.closer.levels(kind)), hours
        if asked not in self._timed:
            rules = (rule for rule in self._rules if rule.line.hours(kind) <= hours)
            self._timed[asked] = _Rounds((rule, rule.body) for rule in rules)
        return self._timed[asked]

    def _told(self, goal: int, trail: Trail) -> tuple[PathStep, ...]:
        """What the exit rests on, walked back from it, in the order in which it was got, which the trail keeps."""
        needed: set[int] = set()
        todo = [goal]
        while todo:
            bit = todo.pop()
            if bit in trail and bit not in needed:
                needed.add(bit)
                todo.extend(_bits(trail[bit].rule.body))
        return tuple(self._step(used) for bit, used in trail.items() if bit in needed)

    def _step(self, used: _Used) -> PathStep:
        """One rule of a path: told are the channels that were not in hand when it was used. Many paths share it."""
        rule = used.rule
        asked = id(rule), used.held & rule.quiet_body & ~rule.body
        if asked not in self._steps:
            line, bits = rule.line, self._attack.closer.rules.bits
            heard = tuple(channel for channel in dict.fromkeys(line.alerts) if not used.held >> bits[channel] & 1)
            self._steps[asked] = PathStep(
                rule=line.rule,
                gives=line.head,
                needs=tuple(sorted(line.body)),
                told=heard,
                waits_hours=max(line.hold, line.wait),
            )
        return self._steps[asked]


class _Rounds:
    """Applies rules in rounds: each takes all rules whose needs stood before it, so that every proof is got in the
    fewest. `rules` come with what they need.
    """

    def __init__(self, rules: Iterable[tuple[Rule, int]]) -> None:
        self._all = [(place, body, rule.head, rule) for place, (rule, body) in enumerate(rules)]
        self._using: dict[int, list[tuple[int, int, int, Rule]]] = {}
        for one in self._all:
            for bit in _bits(one[1]):
                self._using.setdefault(bit, []).append(one)

    def follow(self, have: int, trail: Trail) -> int:
        """All that follows; `trail` grows. After the first round only rules that use what the one before gave are
        looked at.
        """
        looked_at = self._all
        while True:
            gained, bits = 0, []
            for _, body, head, rule in looked_at:
                if have & body == body and not (have | gained) & head:
                    trail[head] = _Used(rule, have)
                    gained |= head
                    bits.append(head)
            if not gained:
                return have
            have |= gained
            if len(bits) == 1:
                looked_at = self._using.get(bits[0], [])
            else:
                found = {one[0]: one for bit in bits for one in self._using.get(bit, ())}
                looked_at = [found[place] for place in sorted(found)]


def _bits(mask: int) -> Iterator[int]:
    while mask:
        lowest = mask & -mask
        yield lowest
        mask ^= lowest
