"""Tables with a row of headings. Cells that held line breaks are put together again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from desktop_app.pasted.cards import Card, Cell, Row, Stray, Table, plain, stray
from desktop_app.pasted.judging import Judge


def head_of(rows: list[Row], judge: Judge) -> int | None:
    """The first row that is headings: two fields or more, and at least half of its cells."""
    for place, row in enumerate(rows):
        named = {judge.field_of(cell) for cell in row.cells} - {""}
        filled = [cell for cell in row.cells if cell]
        if len(named) >= 2 and 2 * sum(bool(judge.field_of(cell)) for cell in filled) >= len(filled):
            values = [cell for cell in filled if not judge.field_of(cell) and judge.kind_of(cell)]
            if not values:
                return place
    return None


def read_columns(rows: list[Row], head: int, judge: Judge) -> Table:
    """The rows below the headings at this place. TooMuch for more than 60 headings."""
    # An empty heading may stand over a column of buttons: only where no row has a cell there is it none.
    width = max(len(_without_empty_end(row.cells)) for row in rows[head:])
    headings = rows[head].cells[:width]
    fields = judge.fields_of(headings)
    strays = [stray(row.line, " ".join(row.cells), "no_place") for row in rows[:head] if row.cells]
    strays += [
        stray(rows[head].line, cell, "unknown_heading")
        for cell, field in zip(headings, fields, strict=True)
        if cell and not field
    ]
    cards: list[Card] = []
    waiting: list[Row] = []
    below = [row for row in rows[head + 1 :] if row.cells and row.cells != rows[head].cells]
    for row in _joined(below, fields, judge):
        if len(row.cells) == 1 and len(fields) > 1:
            if cards and not waiting and _goes_on(cards[-1], row.cells[0], judge):
                cards[-1] = _longer(cards[-1], row.cells[0])
            else:
                waiting.append(row)
            continue
        card, left = _card(row, fields, judge)
        if waiting and card.cells and plain(card.cells[0].text) in judge.badges:
            name = " ".join(cell for one in waiting for cell in one.cells)
            first = msgspec.structs.replace(card.cells[0], text=name)
            card, waiting = msgspec.structs.replace(card, cells=(first, *card.cells[1:])), []
        cards.append(card)
        strays += [*left, *_left_over(waiting, judge)]
        waiting = []
    return Table(layout="columns", cards=tuple(cards), strays=(*strays, *_left_over(waiting, judge)))


def _without_empty_end(cells: tuple[str, ...]) -> tuple[str, ...]:
    """Spreadsheets copy empty columns, too."""
    filled = [place for place, cell in enumerate(cells) if cell]
    return cells[: filled[-1] + 1] if filled else ()


def _goes_on(card: Card, text: str, judge: Judge) -> bool:
    """Whether a line is more of the last cell above it: a further address of a list, a further permission."""
    kind = judge.kind_of(text)
    return bool(kind) and bool(card.cells) and card.cells[-1].field == kind


def _longer(card: Card, text: str) -> Card:
    last = msgspec.structs.replace(card.cells[-1], text=f"{card.cells[-1].text}\n{text}")
    return msgspec.structs.replace(card, cells=(*card.cells[:-1], last))


def _left_over(rows: Iterable[Row], judge: Judge) -> list[Stray]:
    return [
        stray(row.line, cell, "no_place")
        for row in rows
        for cell in row.cells
        if not judge.is_noise(cell) and plain(cell) not in judge.badges
    ]


def _joined(rows: list[Row], fields: list[str], judge: Judge) -> Iterator[Row]:
    """Rows again whole whose cells held line breaks: the last cell of one line goes on in the first of the next."""
    place = 0
    while place < len(rows):
        row = rows[place]
        cells = list(row.cells)
        while 1 < len(cells) < len(fields) and place + 1 < len(rows):
            more = rows[place + 1].cells
            if len(more) >= len(fields) or not _continues(cells, more, fields, judge):
                break
            cells = [*cells[:-1], f"{cells[-1]}\n{more[0]}", *more[1:]]
            place += 1
        yield Row(row.line, tuple(cells))
        place += 1


def _continues(cells: list[str], more: tuple[str, ...], fields: list[str], judge: Judge) -> bool:
    """Whether a line can be the rest of the one above: its cells fit the columns from the last one on. Two halves of
    two rows do not.
    """
    rest = fields[len(cells) - 1 :]
    return len(more) <= len(rest) and all(
        judge.fits(field, text) for field, text in zip(rest, more, strict=False) if text
    )


def _by_place(cells: list[str], fields: list[str], judge: Judge) -> bool:
    """Whether the cells stand under their own headings: the row is whole, or only its end is missing."""
    if len(cells) >= len(fields):
        return len(cells) == len(fields)
    pairs = zip(fields, cells, strict=False)
    return all(not text or judge.fits(field, text) or not judge.kind_of(text) for field, text in pairs)


def _card(row: Row, fields: list[str], judge: Judge) -> tuple[Card, list[Stray]]:
    cells = list(row.cells)
    while len(cells) > len(fields) and not cells[-1]:
        cells.pop()
    if _by_place(cells, fields, judge):
        made = [Cell(field=field, text=text, line=row.line) for field, text in zip(fields, cells, strict=False)]
        return Card(cells=tuple(made), line=row.line, short=len(cells) < len(fields)), []
    made, strays, place = [], [], 0
    for text in cells:
        fitting = judge.place_for(text, fields, place)
        if fitting is None:
            if not judge.is_noise(text):
                strays.append(stray(row.line, text, "no_column"))
            continue
        made.append(Cell(field=fields[fitting], text=text, line=row.line))
        place = fitting + 1
    return Card(cells=tuple(made), line=row.line, short=True), strays
