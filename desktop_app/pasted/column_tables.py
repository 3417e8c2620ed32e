"""Tables with a row of headings. Cells that held line breaks are put together again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from desktop_app.pasted.cards import Card, Cell, Grammar, Row, Stray, Table, plain, stray


def head_of(rows: list[Row], grammar: Grammar) -> int | None:
    """The first row that is headings: two fields or more, and at least half of its cells."""
    for place, row in enumerate(rows):
        named = {grammar.field_of(cell) for cell in row.cells} - {""}
        filled = [cell for cell in row.cells if cell]
        if len(named) >= 2 and 2 * sum(bool(grammar.field_of(cell)) for cell in filled) >= len(filled):
            values = [cell for cell in filled if not grammar.field_of(cell) and grammar.kind_of(cell)]
            if not values:
                return place
    return None


def read_columns(rows: list[Row], head: int, grammar: Grammar) -> Table:
    """The rows below the headings at this place."""
    headings = rows[head].cells
    fields = [grammar.field_of(cell) for cell in headings]
    strays = [stray(row.line, " ".join(row.cells), "no_place") for row in rows[:head] if row.cells]
    strays += [
        stray(rows[head].line, cell, "unknown_heading")
        for cell, field in zip(headings, fields, strict=True)
        if cell and not field
    ]
    cards: list[Card] = []
    waiting: list[Row] = []
    below = [row for row in rows[head + 1 :] if row.cells and row.cells != headings]
    for row in _joined(below, fields, grammar):
        if len(row.cells) == 1 and len(fields) > 1:
            if cards and not waiting and _goes_on(cards[-1], row.cells[0], grammar):
                cards[-1] = _longer(cards[-1], row.cells[0])
            else:
                waiting.append(row)
            continue
        card, left = _card(row, fields, grammar)
        if waiting and card.cells and plain(card.cells[0].text) in grammar.badges:
            name = " ".join(cell for one in waiting for cell in one.cells)
            first = msgspec.structs.replace(card.cells[0], text=name)
            card, waiting = msgspec.structs.replace(card, cells=(first, *card.cells[1:])), []
        cards.append(card)
        strays += [*left, *_left_over(waiting, grammar)]
        waiting = []
    return Table(layout="columns", cards=tuple(cards), strays=(*strays, *_left_over(waiting, grammar)))


def _goes_on(card: Card, text: str, grammar: Grammar) -> bool:
    """Whether a line is more of the last cell above it: a further address of a list, a further permission."""
    kind = grammar.kind_of(text)
    return bool(kind) and bool(card.cells) and card.cells[-1].field == kind


def _longer(card: Card, text: str) -> Card:
    last = msgspec.structs.replace(card.cells[-1], text=f"{card.cells[-1].text}\n{text}")
    return msgspec.structs.replace(card, cells=(*card.cells[:-1], last))


def _left_over(rows: Iterable[Row], grammar: Grammar) -> list[Stray]:
    return [
        stray(row.line, cell, "no_place")
        for row in rows
        for cell in row.cells
        if not grammar.is_noise(cell) and plain(cell) not in grammar.badges
    ]


def _joined(rows: list[Row], fields: list[str], grammar: Grammar) -> Iterator[Row]:
    """Rows again whole whose cells held line breaks: the last cell of one line goes on in the first of the next."""
    place = 0
    while place < len(rows):
        row = rows[place]
        cells = list(row.cells)
        while 1 < len(cells) < len(fields) and place + 1 < len(rows):
            more = rows[place + 1].cells
            if len(more) >= len(fields) or not _continues(cells, more, fields, grammar):
                break
            cells = [*cells[:-1], f"{cells[-1]}\n{more[0]}", *more[1:]]
            place += 1
        yield Row(row.line, tuple(cells))
        place += 1


def _continues(cells: list[str], more: tuple[str, ...], fields: list[str], grammar: Grammar) -> bool:
    """Whether a line can be the rest of the one above: its cells fit the columns from the last one on. Two halves of
    two rows do not.
    """
    rest = fields[len(cells) - 1 :]
    return len(more) <= len(rest) and all(
        grammar.fits(field, text) for field, text in zip(rest, more, strict=False) if text
    )


def _by_place(cells: list[str], fields: list[str], grammar: Grammar) -> bool:
    """Whether the cells stand under their own headings: the row is whole, or only its end is missing."""
    if len(cells) >= len(fields):
        return len(cells) == len(fields)
    pairs = zip(fields, cells, strict=False)
    return all(not text or grammar.fits(field, text) or not grammar.kind_of(text) for field, text in pairs)


def _card(row: Row, fields: list[str], grammar: Grammar) -> tuple[Card, list[Stray]]:
    cells = list(row.cells)
    while len(cells) > len(fields) and not cells[-1]:
        cells.pop()
    if _by_place(cells, fields, grammar):
        made = [Cell(field=field, text=text, line=row.line) for field, text in zip(fields, cells, strict=False)]
        return Card(cells=tuple(made), line=row.line, short=len(cells) < len(fields)), []
    made, strays, place = [], [], 0
    for text in cells:
        fitting = next((at for at in range(place, len(fields)) if grammar.fits(fields[at], text)), None)
        if fitting is None:
            if not grammar.is_noise(text):
                strays.append(stray(row.line, text, "no_column"))
            continue
        made.append(Cell(field=fields[fitting], text=text, line=row.line))
        place = fitting + 1
    return Card(cells=tuple(made), line=row.line, short=True), strays
