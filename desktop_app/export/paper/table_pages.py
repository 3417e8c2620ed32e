"""A table on pages that lie on their side: headings on every page, no row split, no word cut."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.export.made import PaperSize
from desktop_app.export.paper.arranging import page_of
from desktop_app.export.paper.columns import ABOVE, BELOW, SIZES, Columns
from desktop_app.export.paper.marks import Block, Mark, PaperPage, Rule, Words, bottom, moved
from desktop_app.export.paper.measuring import at_right, lines, one_line
from desktop_app.export.table import TableLine, TableSheet

NAME_WIDTH = 58.0
GAP, PAD = 5.0, 3.0
RESERVED = 190.0
BETWEEN = 12.0


def lying(paper: PaperSize) -> Columns:
    """The page on its side."""
    width, height = SIZES[paper]
    return Columns(height, width)


def table_pages(sheet: TableSheet, paper: PaperSize) -> tuple[PaperPage, ...]:
    """All pages; at least one."""
    at = lying(paper)
    foot = _foot(sheet, at)
    last = min(mark.top for mark in foot) - 8.0
    pages: list[list[tuple[float, Block]]] = [[]]
    top = _end(_head(sheet, at, "", first=True)) + 2.0
    later = _end(_head(sheet, at, "", first=False)) + 2.0
    headings = _headings(sheet, at)
    for place, block in enumerate(_blocks(sheet, at)):
        above = (headings,) if block.head or not place else ()
        if top + block.height > last and pages[-1]:
            pages.append([])
            top = later
        elif place:
            above = ()
        for one in (*above, block):
            pages[-1].append((top, one))
            top += one.height
    return tuple(
        PaperPage(_head(sheet, at, page_of(number, len(pages)), first=number == 1), tuple(blocks), foot)
        for number, blocks in enumerate(pages, 1)
    )


def _blocks(sheet: TableSheet, at: Columns) -> Iterator[Block]:
    """Rows, which want the headings above them, then what the columns mean."""
    headings = _headings(sheet, at)
    for line in sheet.lines:
        yield _row(line, sheet, at)._replace(head=(headings,))
    if sheet.keys:
        title = lines(sheet.keys_title, "group", at.left, BETWEEN, at.room)
        yield Block(title, _end(title) + 2.0, keep=True)
    for name, text in sheet.keys:
        yield _key(name, text, at)


def _widths(sheet: TableSheet, at: Columns) -> list[float]:
    room, whole = at.room - NAME_WIDTH, sum(sheet.parts)
    return [room * part / whole for part in sheet.parts]


def _cells(texts: Sequence[str], sheet: TableSheet, at: Columns, *, head: bool) -> list[Words]:
    found: list[Words] = []
    left = at.left + NAME_WIDTH
    for text, width in zip(texts, _widths(sheet, at), strict=True):
        found += lines(text, "table_head" if head else "table_cell", left, PAD, width - GAP)
        left += width
    return found


def _headings(sheet: TableSheet, at: Columns) -> Block:
    words = [
        *lines(sheet.first, "table_head", at.left, PAD, NAME_WIDTH - GAP),
        *_cells(sheet.columns, sheet, at, head=True),
    ]
    height = _end(words) + PAD
    return Block((*words, Rule(at.left, height, at.room)), height)


def _row(line: TableLine, sheet: TableSheet, at: Columns) -> Block:
    name = lines(line.name, "table_name", at.left, PAD, NAME_WIDTH - GAP)
    note = lines(line.note, "table_cell", at.left, _end(name), NAME_WIDTH - GAP)
    words = [*name, *note, *_cells(line.cells, sheet, at, head=False)]
    height = _end(words) + PAD
    return Block((*words, Rule(at.left, height, at.room)), height)


def _key(name: str, text: str, at: Columns) -> Block:
    first = lines(name, "table_name", at.left, 1.5, 130.0)
    words = [*first, *lines(text, "table_cell", at.left + 136.0, 1.5, at.room - 136.0)]
    return Block(tuple(words), _end(words) + 1.5)


def _head(sheet: TableSheet, at: Columns, number: str, *, first: bool) -> tuple[Mark, ...]:
    title = lines(sheet.title, "title" if first else "running", at.left, ABOVE - 8.0, at.room - RESERVED)
    day = at_right(one_line(f"{sheet.day} · {number}", "day", 0, 0), at.right)
    down = title[0].baseline - day.baseline
    day = day._replace(top=day.top + down, baseline=day.baseline + down)
    intro = lines(sheet.intro, "intro", at.left, _end(title) + 3.0, at.room) if first else ()
    end = _end((*title, day, *intro)) + 6.0
    return (*title, day, *intro, Rule(at.left, end, at.room, strong=True))


def _foot(sheet: TableSheet, at: Columns) -> tuple[Mark, ...]:
    right = at_right(one_line(sheet.right, "foot", 0, 0), at.right)
    left = lines(sheet.left, "foot", at.left, 0, right.left - at.left - 16.0)
    down = at.height - BELOW + 8.0 - _end((*left, right))
    return tuple(moved(mark, down) for mark in (*left, right))


def _end(marks: Sequence[Mark]) -> float:
    return max((bottom(mark) for mark in marks), default=0.0)
