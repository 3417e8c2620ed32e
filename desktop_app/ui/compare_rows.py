"""The comparison in words: every exchange as a row, each value as a cell, in the order that is asked for."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop_app.language import Plural, Text
from desktop_app.language.days import short_day, wait
from desktop_app.language.numbers import decimal
from desktop_app.ui import words_compare as words
from desktop_app.ui.fact_items import is_old
from desktop_app.ui.widgets.table import TableCell, TableColumn, TableRow
from desktop_app.ui.words_own_exchange import tile_note
from desktop_app.walk.compare import ASPECTS, Value, order, value

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.domain.profile import Profile
    from desktop_app.domain.report import Grade
    from desktop_app.ui.tokens import Tone
    from desktop_app.walk.best import Best

NAME = ""
"""The key of the first column."""

_NO_LETTER = (9, 0.0)


def columns() -> tuple[TableColumn, ...]:
    """The columns after the name."""
    return tuple(TableColumn(key, str(one.title), one.width, str(one.about)) for key, one in words.COLUMNS.items())


def row(profile: Profile, best: Best | None, *, mine: bool, broken: bool, today: date) -> TableRow:
    """One exchange."""
    cells = tuple(cell(profile, key, best, broken=broken, today=today) for key in words.COLUMNS)
    note = " · ".join(part for part in (tile_note(profile), str(words.YOURS) if mine else "") if part)
    return TableRow(profile.id, profile.name, cells, note=note)


def cell(profile: Profile, key: str, best: Best | None, *, broken: bool, today: date) -> TableCell:
    """One cell: a letter, the day of the facts, or what the pack says."""
    if key in words.LETTERS:
        return _letter(key, best, broken=broken)
    if key == "checked":
        old = is_old(profile.researched, today)
        shown = short_day(date.fromisoformat(profile.researched))
        return TableCell(words.CHECKED_OLD_CELL.format(day=shown) if old else shown, "warn" if old else "neutral")
    found = value(profile, key)
    text, tone = told(key, found)
    return TableCell(text, tone, soft=found.is_unknown or found.word in ("kept", "there"))


def told(key: str, found: Value) -> tuple[str, Tone]:
    """A value in the words of its cell."""
    text, tone = words.CELLS[found.word]
    known = not found.is_unknown or "pays" in found.more
    more = [str(words.MORE[one]) for one in found.more if one in words.MORE] if known else []
    shown = str(words.BETWEEN_WORDS).join((_said(text, found), *more))
    return shown, words.FREE_TONES.get((key, found.word), tone)


def _said(text: Text | Plural, found: Value, **fields: object) -> str:
    """A text with the hours of a value as {wait}, or its days as {count}."""
    number = found.number or 0.0
    if isinstance(text, Plural):
        return text.of(round(number), count=decimal(number, 2), **fields)
    return text.format(wait=wait(number), **fields)


def grades(key: str, best: Best) -> tuple[Grade, Grade]:
    """The letter with every unknown open, and the one if all were known and good."""
    if key == "security":
        return best.report.security.grade, best.security_if_known
    return best.report.recovery.grade, best.recovery_if_known


def _letter(key: str, best: Best | None, *, broken: bool) -> TableCell:
    if best is None:
        return (
            TableCell(str(words.FAILED_CELL), soft=True)
            if broken
            else TableCell(pending=True, spoken=str(words.WORKING_SPOKEN))
        )
    now, known = grades(key, best)
    if now.letter == known.letter:
        return TableCell(letter=now.letter)
    spoken = words.IF_KNOWN_SPOKEN.format(letter=now.letter, other=known.letter)
    return TableCell(f"→ {known.letter}", letter=now.letter, spoken=spoken)


def sentence(profile: Profile, key: str, found: Value) -> str:
    """A value as a sentence."""
    return _said(words.SENTENCES[key].get(found.word, words.SENTENCE_UNKNOWN), found, name=profile.name)


# --- order --------------------------------------------------------------------------------------------------------


def in_order(
    profiles: Sequence[Profile], column: str, best: Callable[[Profile], Best | None], *, falling: bool
) -> tuple[Profile, ...]:
    """The exchanges by one column, the strongest first if `falling`; by name where they are equal.

    What is unknown or not worked out comes last either way: it is neither strong nor weak.
    """
    named = sorted(profiles, key=lambda one: one.name.casefold())
    if column == NAME:
        return tuple(named if falling else reversed(named))
    known = [one for one in named if not _is_open(one, column, best)]
    rest = [one for one in named if _is_open(one, column, best)]
    keys = {one.id: _place(one, column, best) for one in known}
    steps = sorted(set(keys.values()), reverse=not falling)
    return (*(one for step in steps for one in known if keys[one.id] == step), *rest)


def _is_open(profile: Profile, column: str, best: Callable[[Profile], Best | None]) -> bool:
    if column in words.LETTERS:
        return best(profile) is None
    return column != "checked" and order(column, value(profile, column))[0] >= len(ASPECTS[column].strongest_first)


def _place(profile: Profile, column: str, best: Callable[[Profile], Best | None]) -> tuple[float, float]:
    if column == "checked":
        return -date.fromisoformat(profile.researched).toordinal(), 0.0
    if column not in words.LETTERS:
        return order(column, value(profile, column))
    found = best(profile)
    if found is None:
        return _NO_LETTER
    now, known = grades(column, found)
    return -float("EDCBA".index(now.letter)), -float("EDCBA".index(known.letter))
