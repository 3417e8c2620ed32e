"""The register read back from the CSV that `as_csv` writes, also after a spreadsheet saved it.

It is known by its whole row of headings. A page's heading may mean something else: there a note is a key's name.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from typing import get_args

import msgspec

from desktop_app.domain.saved_key import Bound, SavedKey, UsedBy
from desktop_app.keys.as_csv import BOUND, COLUMNS, NO_PERMISSIONS, RECOGNISED
from desktop_app.pasted.cards import Card, Cell, Table
from desktop_app.pasted.csv_text import as_typed
from desktop_app.pasted.cutting import MOST_LINE, MOST_ROWS
from desktop_app.pasted.errors import TooMuch

MOST_NOTE, MOST_WORD = 2000, 200
_OF_A_PAGE = {"used_by_name": "used_by"} | {
    name: name for name in ("label", "key", "permissions", "ips", "created", "last_used", "expires", "status")
}
"""The columns that pages have too, by their fields there."""

_MARK = "own:"
_HINT = re.compile(r"\S{1,4}…\S{1,4}")
_TOLD: dict[str, Bound] = {text: bound for bound, text in BOUND.items()}
_SAID = {text: said for said, text in RECOGNISED.items()}


def own_table(text: str) -> Table | None:
    """The rows of a cleaned text that is the register's own CSV, else None. TooMuch."""
    first = text.lstrip("\n").partition("\n")[0]
    separator = max(",;\t", key=first.count)
    names = [name.strip().casefold() for name in next(csv.reader([first[:MOST_LINE]], delimiter=separator), [])]
    if sorted(names) != sorted(COLUMNS):
        return None
    fields = [_OF_A_PAGE.get(name, _MARK + name) for name in names]
    return Table(layout="columns", cards=tuple(_cards(text.lstrip("\n"), separator, fields)))


def _cards(text: str, separator: str, fields: list[str]) -> Iterator[Card]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        next(reader)
        line = reader.line_num + 1
        for count, cells in enumerate(reader):
            if count >= MOST_ROWS:
                raise TooMuch("rows", MOST_ROWS)
            if any(len(cell) > MOST_LINE for cell in cells):
                raise TooMuch("line", MOST_LINE)
            if any(cell.strip() for cell in cells):
                yield _card(fields, cells, line)
            line = reader.line_num + 1
    except csv.Error:
        raise TooMuch("line", MOST_LINE) from None


def _card(fields: list[str], cells: list[str], line: int) -> Card:
    texts = [as_typed(cell.strip()) for cell in cells]
    made = tuple(Cell(field=field, text=text, line=line) for field, text in zip(fields, texts, strict=False))
    return Card(cells=made, line=line, short=len(texts) < len(fields))


def as_kept(entry: SavedKey, card: Card) -> SavedKey:
    """The key of a row with what only the register's own CSV tells; the same for a row of any other table."""
    own = {cell.field.removeprefix(_MARK): cell.text for cell in card.cells if cell.field.startswith(_MARK)}
    if not own:
        return entry
    told = _TOLD.get(own.get("ip_restriction", ""), "unknown")
    words = tuple(line.strip()[:MOST_WORD] for line in card.text("permissions").split("\n") if line.strip())
    used_by: UsedBy = next((one for one in get_args(UsedBy) if one == own.get("used_by")), "")
    return msgspec.structs.replace(
        entry,
        hint=card.text("key") if _HINT.fullmatch(card.text("key")) else entry.hint,
        permissions=() if words == (NO_PERMISSIONS,) else words or None,
        bound="no" if entry.bound == "no" else told,  # addresses that are as good as any bind nothing
        used_by=used_by,
        recognised=_SAID.get(own.get("recognised", "")),
        note=" ".join(own.get("note", "").split())[:MOST_NOTE],
    )
