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


def path(attack: Attack, start: int, exits: Exits) -> tuple[PathStep, ...]:
    """The rules that lead from a start to the exit that is reached first (of equals, in the fewest steps), quiet ones
    first. Empty where none is reached.

    Every round applies all rules whose needs stood before it, so that each proof is got in the fewest rounds.
    """
    trail: dict[int, _Used] = {}
    have = _rounds(start, attack.closer.rules.rules, trail, quiet=True)
    ways: list[tuple[float, int, int, tuple[PathStep, ...]]] = []
    for place, (kind, bit) in enumerate(exits.each):
        found = _reach(have, bit, kind, attack, dict(trail))
        if found:
            steps = _told(bit, found[1], attack)
            ways.append((found[0], len(steps), place, steps))
    return min(ways)[3] if ways else ()


def _reach(
    have: int, bit: int, kind: str, attack: Attack, trail: dict[int, _Used]
) -> tuple[float, dict[int, _Used]] | None:
    for hours, _ in attack.closer.levels(kind):
        if not have & bit:
            allowed = tuple(rule for rule in attack.closer.rules.rules if rule.line.hours(kind) <= hours)
            have = _rounds(have, allowed, trail)
        if have & bit:
            return hours, trail
    return None


def _rounds(have: int, rules: tuple[Rule, ...], trail: dict[int, _Used], *, quiet: bool = False) -> int:
    """All that follows, in rounds; after the first only rules that use what the round before gave are looked at."""
    using: dict[int, list[int]] = {}
    for place, rule in enumerate(rules):
        for bit in _bits(rule.quiet_body if quiet else rule.body):
            using.setdefault(bit, []).append(place)
    places: Iterable[int] = range(len(rules))
    while True:
        gained = 0
        for rule in (rules[place] for place in places):
            body = rule.quiet_body if quiet else rule.body
            if have & body == body and not (have | gained) & rule.head:
                trail[rule.head] = _Used(rule, have)
                gained |= rule.head
        if not gained:
            return have
        have |= gained
        places = sorted({place for bit in _bits(gained) for place in using.get(bit, ())})


def _bits(mask: int) -> Iterator[int]:
    while mask:
        lowest = mask & -mask
        yield lowest
        mask ^= lowest


def _told(goal: int, trail: dict[int, _Used], attack: Attack) -> tuple[PathStep, ...]:
    """What the exit rests on, walked back from it; given in the order in which it was got, which the trail keeps."""
    needed: set[int] = set()
    todo = [goal]
    while todo:
        bit = todo.pop()
        if bit in trail and bit not in needed:
            needed.add(bit)
            todo.extend(_bits(trail[bit].rule.body))
    return tuple(_step(used, attack) for bit, used in trail.items() if bit in needed)


def _step(used: _Used, attack: Attack) -> PathStep:
    line, ruleset = used.rule.line, attack.closer.rules
    heard = tuple(channel for channel in dict.fromkeys(line.alerts) if not used.held >> ruleset.bits[channel] & 1)
    return PathStep(
        rule=line.rule,
        gives=line.head,
        needs=tuple(sorted(line.body)),
        told=heard,
        waits_hours=max(line.hold, line.wait),
    )
