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
        self._slow = [(place, rule.line) for place, rule in enumerate(rules.rules) if rule.line.hold or rule.line.wait]
        self._parts: dict[int, tuple[int, int]] = {}
        self._levels: dict[str, list[Level]] = {}
        # Events overlap and every start is asked about several exits: most closures are wanted more than once.
        self._whole: dict[int, int] = {}
        self._unheard: dict[int, int] = {}
        self._hours: dict[tuple[int, int], float | None] = {}
        self._by_hours: dict[tuple[float, ...], list[Level]] = {}
        self._alike: dict[int, list[tuple[list[Level], int]]] = {}
        self.full = self._exits(FULL_EXITS)
        self.trading = self._exits(("trade",))

    def _exits(self, kinds: tuple[str, ...]) -> Exits:
        each = tuple((kind, self.rules.mask([exit_name(self.rules.exchange, kind)])) for kind in kinds)
        found = tuple((kind, bit) for kind, bit in each if bit)
        return Exits(found, sum(bit for _, bit in found))

    def whole(self, start: int) -> int:
        """Everything that can be had at last, heard or not, however long it takes."""
        if start not in self._whole:
            parts = self._parts.get(start)
            self._whole[start] = close(self.whole(parts[0]) | self.whole(parts[1]) if parts else start, self._all)
        return self._whole[start]

    def quiet(self, start: int) -> int:
        """Everything that can be had without an alert that reaches the owner."""
        if start not in self._unheard:
            parts = self._parts.get(start)
            self._unheard[start] = close(self.quiet(parts[0]) | self.quiet(parts[1]) if parts else start, self._quiet)
        return self._unheard[start]

    def join(self, first: int, second: int) -> int:
        """Both starts as one. Its closures begin with theirs, which are mostly known: little is left to do."""
        start = first | second
        if start not in (first, second):
            self._parts.setdefault(start, (first, second))
        return start

    def levels(self, exit_: str) -> list[Level]:
        """(hours, rules that keep this exit shut no longer), rising: the last holds all rules. Exits that are shut by
        the same rules for as long have one list.
        """
        if exit_ not in self._levels:
            each = [0.0] * len(self._all)
            for place, line in self._slow:
                each[place] = line.hours(exit_)
            hours = tuple(each)
            if hours not in self._by_hours:
                *shorter, longest = sorted({0.0, *hours})
                costs = list(zip(hours, self._all, strict=True)) if shorter else []
                found = [(limit, [rule for cost, rule in costs if cost <= limit]) for limit in shorter]
                self._by_hours[hours] = [*found, (longest, self._all)]
            self._levels[exit_] = self._by_hours[hours]
        return self._levels[exit_]

    def alike(self, exits: Exits) -> list[tuple[list[Level], int]]:
        """The levels of these exits with the bits of all that have the same."""
        if exits.any not in self._alike:
            of_each = [(self.levels(kind), bit) for kind, bit in exits.each]
            different = {id(levels): levels for levels, _ in of_each}.values()
            self._alike[exits.any] = [
                (levels, sum(bit for one, bit in of_each if one is levels)) for levels in different
            ]
        return self._alike[exits.any]

    def delay(self, have: int, exits: Exits) -> float | None:
        """The least hours from `have` to one of these exits with all rules; None where none can be reached.

        Knuth's generalisation of Dijkstra's algorithm (1977) with max in place of sum: with max, the least time is
        the least limit under which the closure holds the exit.
        """
        asked = have, exits.any
        if asked not in self._hours:
            found = [_least_hours(have, levels, bits) for levels, bits in self.alike(exits)]
            self._hours[asked] = min((hours for hours in found if hours is not None), default=None)
        return self._hours[asked]


def _least_hours(have: int, levels: list[Level], bits: int) -> float | None:
    for hours, rules in levels:
        have = close(have, rules)
        if have & bits:
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
