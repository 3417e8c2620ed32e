"""Closures: what somebody can have who starts with some proofs. Rules may form cycles; a fixed point does not mind."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.analysis.rules import FULL_EXITS, RuleSet, exit_name


class Exits(NamedTuple):
    """Exits of one exchange: (kind, bit) each, and all their bits together."""

    each: tuple[tuple[str, int], ...]
    any: int


Level = tuple[float, list[tuple[int, int]]]


class Closer:
    """Closures over one rule set, with the rules laid out for speed. `quiet`, `whole` and `delay` are sections 1 and
    4 of the model.
    """

    def __init__(self, rules: RuleSet) -> None:
        self.rules = rules
        self._all = [(rule.body, rule.head) for rule in rules.rules]
        self._quiet = [(rule.quiet_body, rule.head) for rule in rules.rules]
        self._levels: dict[str, list[Level]] = {}
        # Events overlap and every start is asked about several exits: most closures are wanted more than once.
        self._whole: dict[int, int] = {}
        self._unheard: dict[int, int] = {}
        self._hours: dict[tuple[int, str], float | None] = {}
        self.full = self._exits(FULL_EXITS)
        self.trading = self._exits(("trade",))

    def _exits(self, kinds: tuple[str, ...]) -> Exits:
        each = tuple((kind, self.rules.mask([exit_name(self.rules.exchange, kind)])) for kind in kinds)
        found = tuple((kind, bit) for kind, bit in each if bit)
        return Exits(found, sum(bit for _, bit in found))

    def whole(self, start: int) -> int:
        """Everything that can be had at last, heard or not, however long it takes."""
        if start not in self._whole:
            self._whole[start] = close(start, self._all)
        return self._whole[start]

    def quiet(self, start: int) -> int:
        """Everything that can be had without an alert that reaches the owner."""
        if start not in self._unheard:
            self._unheard[start] = close(start, self._quiet)
        return self._unheard[start]

    def levels(self, exit_: str) -> list[Level]:
        """(hours, rules that keep this exit shut no longer), rising: the last holds all rules."""
        if exit_ not in self._levels:
            costs = [(rule.line.hours(exit_), (rule.body, rule.head)) for rule in self.rules.rules]
            limits = sorted({0.0, *(cost for cost, _ in costs)})
            self._levels[exit_] = [(limit, [rule for cost, rule in costs if cost <= limit]) for limit in limits]
        return self._levels[exit_]

    def delay(self, have: int, exits: Exits) -> float | None:
        """The least hours from `have` to one of these exits with all rules; None where none can be reached.

        Knuth's generalisation of Dijkstra's algorithm (1977) with max in place of sum: with max, the least time is
        the least limit under which the closure holds the exit.
        """
        found = [self._delay_to(have, kind, bit) for kind, bit in exits.each]
        return min((hours for hours in found if hours is not None), default=None)

    def _delay_to(self, have: int, kind: str, bit: int) -> float | None:
        asked = have, kind
        if asked not in self._hours:
            self._hours[asked] = self._least_hours(have, kind, bit)
        return self._hours[asked]

    def _least_hours(self, have: int, kind: str, bit: int) -> float | None:
        for hours, rules in self.levels(kind):
            have = close(have, rules)
            if have & bit:
                return hours
        return None


def close(have: int, rules: list[tuple[int, int]]) -> int:
    """The least set that contains `have` and is closed under the rules (body, head)."""
    before = -1
    while before != have:
        before = have
        for body, head in rules:
            if have & body == body:
                have |= head
    return have
