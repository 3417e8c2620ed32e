"""What tables are made of: cells with the field that they belong to, cards of cells, and what is left over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import msgspec

MOST_SHOWN = 200

Layout = Literal["columns", "cells", "cards", "bare"]
StrayWhy = Literal["no_column", "no_place", "unknown_heading"]


class Cell(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One value, the field that its heading or its content names ('' for neither), and its line (from 1)."""

    field: str
    text: str
    line: int


class Card(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One row of the table. `short`: it has fewer cells than there are headings, as half-copied rows have."""

    cells: tuple[Cell, ...]
    line: int
    short: bool = False

    def texts(self, field: str) -> tuple[str, ...]:
        """What stands under this field, in order."""
        return tuple(cell.text for cell in self.cells if cell.field == field and cell.text)

    def text(self, field: str) -> str:
        """All that stands under this field, one line each."""
        return "\n".join(self.texts(field))


class Stray(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A line or cell that was not understood."""

    line: int
    text: str
    why: StrayWhy


class Table(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All cards, and what is left over."""

    layout: Layout
    cards: tuple[Card, ...]
    strays: tuple[Stray, ...] = ()


class Grammar(msgspec.Struct, frozen=True, kw_only=True):
    """What the cells of one kind of table look like.

    `headings`: heading (letters and digits only, case-folded) -> field. `kind_of`: the field that a cell's content
    tells, or ''. `fits`: whether a text can stand under a field: (field, text, what `kind_of` says of it). `noise`:
    buttons and the like. `badges`: marks that stand beside a name. `first`: the field of the first text that tells
    nothing.
    """

    headings: dict[str, str]
    kind_of: Callable[[str], str]
    fits: Callable[[str, str, str], bool]
    noise: frozenset[str]
    badges: frozenset[str]
    first: str = "label"

    def field_of(self, text: str) -> str:
        """The field that a heading names, or ''."""
        return self.headings.get(plain(text), "") if len(text) <= 60 else ""

    def is_noise(self, text: str) -> bool:
        """Whether this is a button or the like."""
        return not text or plain(text) in self.noise or all(plain(word) in self.noise for word in text.split())


class Row(msgspec.Struct, frozen=True):
    """A line, or several that belong together, cut into cells. `line` counts from 1."""

    line: int
    cells: tuple[str, ...]


def plain(text: str) -> str:
    """Letters and digits only, case-folded: how headings are compared."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def stray(line: int, text: str, why: StrayWhy) -> Stray:
    """What was not understood, cut to a length that can be shown."""
    return Stray(line=line, text=text[:MOST_SHOWN], why=why)


def finished(cells: list[Cell], width: int) -> Card:
    """A card of these cells; short where it has fewer than `width`."""
    return Card(cells=tuple(cells), line=cells[0].line if cells else 0, short=len(cells) < width)
