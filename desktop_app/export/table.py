"""A table that is printed by itself, as plain data: every word of it, and nothing about how it looks."""

from __future__ import annotations

import msgspec


class TableLine(msgspec.Struct, frozen=True, kw_only=True):
    """One row: its name, a `note` beneath it, and one text for each column."""

    name: str
    cells: tuple[str, ...]
    note: str = ""


class TableSheet(msgspec.Struct, frozen=True, kw_only=True):
    """A whole table. `first` heads the names, `columns` the cells; `parts` are the columns' widths by each other.

    `day` stands at the top right of each page, `left` and `right` at its foot. `keys` are explained after the table.
    """

    title: str
    day: str
    intro: str
    first: str
    columns: tuple[str, ...]
    parts: tuple[float, ...]
    lines: tuple[TableLine, ...]
    keys_title: str = ""
    keys: tuple[tuple[str, str], ...] = ()
    left: str = ""
    right: str = ""
