"""Tables without rows: one cell a line below a block of headings, and cells that only their content tells apart."""

from __future__ import annotations

from desktop_app.pasted.cards import Card, Cell, Row, Stray, Table, finished, plain, stray
from desktop_app.pasted.judging import Judge

Lines = list[tuple[int, str]]


def heading_block(lines: Lines, judge: Judge) -> tuple[int, int]:
    """The first run of heading lines: of three or more, or of two when no heading comes after it."""
    place = 0
    named = [bool(judge.field_of(line)) for _, line in lines]
    while place < len(lines):
        end = place
        while end < len(lines) and named[end]:
            end += 1
        if end - place >= 3 or (end - place == 2 and not any(named[end:])):
            return place, end
        place = max(end, place + 1)
    return 0, 0


def read_cells(lines: Lines, start: int, end: int, judge: Judge) -> Table:
    """The cells below the headings from `start` to `end`, each under the next heading that it fits. TooMuch for more
    than 60 headings.
    """
    fields = judge.fields_of([line for _, line in lines[start:end]])
    strays = [stray(number, line, "no_place") for number, line in lines[:start] if not judge.is_noise(line)]
    cards: list[Card] = []
    cells: list[Cell] = []
    place = 0
    for number, line in lines[end:]:
        if judge.is_noise(line):
            continue
        fitting = judge.place_for(line, fields, place)
        if fitting is None and place:
            cards.append(finished(cells, len(fields)))
            cells, place = [], 0
            fitting = judge.place_for(line, fields)
        if fitting is None:
            strays.append(stray(number, line, "no_place"))
            continue
        cells.append(Cell(field=fields[fitting], text=line, line=number))
        place = fitting + 1
    if cells:
        cards.append(finished(cells, len(fields)))
    return Table(layout="cells", cards=tuple(cards), strays=tuple(strays))


def read_bare(rows: list[Row], judge: Judge) -> Table:
    """Each row of several cells is a card; single lines make cards that a blank line, or a repetition, ends."""
    cards: list[Card] = []
    strays: list[Stray] = []
    cells: list[Cell] = []

    def finish() -> None:
        nonlocal cells
        if any(cell.field not in ("", judge.first) for cell in cells):
            cards.append(finished(cells, 0))
        else:
            strays.extend(stray(cell.line, cell.text, "no_place") for cell in cells)
        cells = []

    for row in rows:
        if len(row.cells) != 1:
            finish()
        for text in row.cells:
            if judge.is_noise(text) or plain(text) in judge.badges:
                continue
            field = judge.kind_of(text)
            free = judge.first if all(cell.field != judge.first for cell in cells) else ""
            if len(row.cells) == 1 and cells and _repeats(cells, field, judge):
                finish()
                free = judge.first
            cells.append(Cell(field=field or free, text=text, line=row.line))
        if len(row.cells) > 1:
            finish()
    finish()
    return Table(layout="bare", cards=tuple(cards), strays=tuple(strays))


def _repeats(cells: list[Cell], field: str, judge: Judge) -> bool:
    """Whether a single line begins a new card: a name after a name and something told, or a field told again."""
    told = {cell.field for cell in cells}
    if not field:
        return judge.first in told and len(told) > 1
    return field in told and cells[-1].field != field
