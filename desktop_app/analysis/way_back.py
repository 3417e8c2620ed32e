"""The way back after a loss: what the owner still has that brings them in, or what they would need."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.analysis.events import LOSSES, Loss
from desktop_app.analysis.lacking import smallest
from desktop_app.analysis.recovery import Owner
from desktop_app.analysis.rules import PHYSICAL_PLACES, Rule
from desktop_app.domain.report import Route
from desktop_app.domain.setup import Exchange, Setup


class WayBack(NamedTuple):
    """`uses`: (place, proof) pairs that the way back takes up, in order; `reissued`: numbers that come back from the
    carrier.

    `lacks`: where the owner is out, the smallest sets of proofs that would bring them back.
    """

    route: Route
    uses: tuple[tuple[str, str], ...] = ()
    reissued: tuple[str, ...] = ()
    lacks: tuple[frozenset[str], ...] = ()


def ways_back(setup: Setup, exchange: Exchange) -> dict[str, WayBack]:
    """The way back after each loss."""
    owner = _Back(setup, exchange)
    return {loss.id: owner.way(loss) for loss in LOSSES}


class _Back(Owner):
    def way(self, loss: Loss) -> WayBack:
        """The route with what it takes up."""
        route = self.route(loss)
        gone, back = self._gone(loss), self._reissued(loss)
        left = [place for place in PHYSICAL_PLACES if place not in loss.places]
        rules = self.closer.rules
        if route == "in":
            blocked = rules.mask(gone | back | {"id_face"})
            return WayBack(route, self._uses(left, blocked, at_once=True))
        papers = ["id_face"] if route == "support" else []
        blocked = rules.mask((gone - back) | (set() if papers else {"id_face"}))
        if route == "out":
            have = self._closure([*left, *back], blocked)
            return WayBack(route, lacks=smallest(self.closer, have, self.closer.full.any, rules.mask(gone - back)))
        for numbers in ([], sorted(back)):
            shut = blocked if numbers else blocked | rules.mask(gone | back)
            uses = self._uses([*left, *numbers, *papers], shut, at_once=False)
            if self._used:
                return WayBack(route, uses, tuple(number for number in numbers if number in self._used))
        return WayBack(route)

    def _start(self, names: list[str], blocked: int) -> int:
        return self.closer.rules.mask((*names, f"{self.exchange.name}:listed")) & ~blocked

    def _closure(self, names: list[str], blocked: int) -> int:
        have, before = self._start(names, blocked), -1
        while have != before:
            before = have
            for rule in self.closer.rules.rules:
                if have & rule.body == rule.body and not rule.head & blocked:
                    have |= rule.head
        return have

    def _uses(self, names: list[str], blocked: int, *, at_once: bool) -> tuple[tuple[str, str], ...]:
        """What the first way to an exit takes from places. Every round applies all rules whose needs stood before
        it.
        """
        self._used: frozenset[str] = frozenset()
        for kind, bit in self.closer.full.each:
            allowed = [
                rule
                for rule in self.closer.rules.rules
                if not rule.head & blocked and (not at_once or rule.line.hours(kind) <= 0.0)
            ]
            trail = _trail(self._start(names, blocked), allowed)
            if bit in trail:
                return self._taken(bit, trail)
        return ()

    def _taken(self, goal: int, trail: dict[int, Rule]) -> tuple[tuple[str, str], ...]:
        found: list[tuple[str, str]] = []
        waiting, seen, names = [goal], {goal}, set[str]()
        while waiting:
            rule = trail.get(waiting.pop(0))
            if rule is None:
                continue
            names |= rule.line.body
            if rule.line.rule == "place":
                found += [(place, rule.line.head) for place in rule.line.body if place in PHYSICAL_PLACES]
            for name in sorted(rule.line.body):
                bit = self.closer.rules.mask([name])
                if bit not in seen:
                    seen.add(bit)
                    waiting.append(bit)
        self._used = frozenset(names)
        return tuple(sorted(found))


def _trail(have: int, rules: list[Rule]) -> dict[int, Rule]:
    """Proof -> the rule by which it was first got."""
    trail: dict[int, Rule] = {}
    while True:
        gained = 0
        for rule in rules:
            if have & rule.body == rule.body and not (have | gained) & rule.head:
                trail[rule.head] = rule
                gained |= rule.head
        if not gained:
            return trail
        have |= gained
