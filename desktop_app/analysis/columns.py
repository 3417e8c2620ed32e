"""Closures of many starts at once: every start is a column of bits, every proof a row, every rule one AND of rows.

A closure of a hundred starts costs little more than that of one. That is what lets a plan try hundreds of changes while
the person waits. The results are those of `closure.close` for each column alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop_app.analysis.rules import EXITS, Line

ALWAYS = 0
"""The row that is set in every column: what a rule needs that needs nothing."""

Three = tuple[int, int, int]
Step = tuple[int, int, int, int, int]
"""Head, three needs (`ALWAYS` where there are fewer), and the columns in which the rule holds."""


class Known(NamedTuple):
    """One rule in rows. `unheard` are its needs and, besides, all channels that must be silenced; `exits`: one bit for
    each exit that it keeps shut for less than a limit. `joins`: rows made of several others that it needs, see
    `Book.joins`.
    """

    head: int
    needs: Three
    unheard: Three
    exits: int
    joins: frozenset[int]


class Book:
    """Numbers for names and for rules, each handed out once. Rows and rules are shared by all that is worked out."""

    def __init__(self) -> None:
        self._rows: dict[object, int] = {ALWAYS: ALWAYS}
        self._lines: dict[tuple[Line, float], int] = {}
        self._ids: dict[tuple[object, ...], int] = {}
        self.rules: list[Known] = []
        self.joins: dict[int, Three] = {}

    def __len__(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def row(self, name: object) -> int:
        """The row of a proof."""
        return self._rows.setdefault(name, len(self._rows))

    def rule(self, line: Line, hours: float) -> int:
        """The number of a rule; `Known.exits` are those that it keeps shut for less than these hours."""
        asked = line, hours
        if asked not in self._lines:
            self._lines[asked] = self._number(line, hours)
        return self._lines[asked]

    def _number(self, line: Line, hours: float) -> int:
        needs, channels = tuple(sorted(map(self.row, line.body))), tuple(sorted({self.row(one) for one in line.alerts}))
        waits = [line.hours(kind) for kind in EXITS]
        exits = sum(1 << bit for bit, wait in enumerate(waits) if wait < hours)
        asked = self.row(line.head), needs, channels, exits
        if asked not in self._ids:
            self._ids[asked] = len(self.rules)
            unheard = (*needs, self._all(channels)) if channels else needs
            three, all_three = self._three(needs), self._three(unheard)
            self.rules.append(Known(asked[0], three, all_three, exits, self._joins((*three, *all_three))))
        return self._ids[asked]

    def joined(self, rules: Iterable[Known], everywhere: int) -> list[Step]:
        """The rules that make one row of several, as far as these rules need them."""
        wanted = frozenset[int]().union(*{rule.joins for rule in rules})
        return [(row, *self.joins[row], everywhere) for row in sorted(wanted)]

    def _all(self, rows: tuple[int, ...]) -> int:
        """A row that is set where all of these are."""
        if len(rows) == 1:
            return rows[0]
        needs, name = self._three(rows), ("all", rows)
        self.joins[self.row(name)] = needs
        return self.row(name)

    def _joins(self, rows: Iterable[int]) -> frozenset[int]:
        """Those of these rows that are made of others, and those that they are made of."""
        found = {row for row in rows if row in self.joins}
        return frozenset(found).union(*(self._joins(self.joins[row]) for row in found))

    def _three(self, rows: tuple[int, ...]) -> Three:
        while len(rows) > 3:
            rows = (self._all(rows[:3]), *rows[3:])
        first, second, third = (*rows, ALWAYS, ALWAYS, ALWAYS)[:3]
        return first, second, third


def close(have: list[int], steps: Sequence[Step]) -> None:
    """The least sets that contain `have` and are closed under these rules, in place."""
    moved = True
    while moved:
        moved = False
        for head, first, second, third, columns in steps:
            before = have[head]
            after = before | (have[first] & have[second] & have[third] & columns)
            if after != before:
                have[head] = after
                moved = True
