"""A table on pages that lie on their side: headings on every page, no row split, no word cut or broken in two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.export.made import PaperSize
from desktop_app.export.paper.arranging import page_of
from desktop_app.export.paper.columns import ABOVE, BELOW, SIZES, Columns
from desktop_app.export.paper.marks import Block, Mark, PaperPage, Rule, Words, bottom, moved
from desktop_app.export.paper.measuring import at_right, lines, longest_word, one_line
from desktop_app.export.table import TableLine, TableSheet

NAMES_AT_MOST = 58.0
GAP, PAD = 4.0, 3.0
MARGIN = 24.0
"""Narrower than of other papers: many columns share the width."""

RESERVED = 190.0
BETWEEN = 12.0


def lying(paper: PaperSize) -> Columns:
    """The page on its side."""
    width, height = SIZES[paper]
    return Columns(height, width, MARGIN)


def table_pages(sheet: TableSheet, paper: PaperSize) -> tuple[PaperPage, ...]:
    """All pages; at least one."""
    at = lying(paper)
    foot = _foot(sheet, at)
    last = min(mark.top for mark in foot) - 8.0
    pages: list[list[tuple[float, Block]]] = [[]]
    top = _end(_head(sheet, at, "", first=True)) + 2.0
    later = _end(_head(sheet, at, "", first=False)) + 2.0
    widths = _widths(sheet, at)
    headings = _headings(sheet, at, widths)
    for place, block in enumerate(_blocks(sheet, at, widths)):
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


def _blocks(sheet: TableSheet, at: Columns, widths: Sequence[float]) -> Iterator[Block]:
    """Rows, which want the headings above them, then what the columns mean."""
    headings = _headings(sheet, at, widths)
    for line in sheet.lines:
        yield _row(line, at, widths)._replace(head=(headings,))
    if sheet.keys:
        title = lines(sheet.keys_title, "group", at.left, BETWEEN, at.room)
        yield Block(title, _end(title) + 2.0, keep=True)
    for name, text in sheet.keys:
        yield _key(name, text, at)


def _widths(sheet: TableSheet, at: Columns) -> list[float]:
    """Of the names, then of each column: as `sheet.parts` say, but where a longest word needs more, the others give it.

    Where not even that has room, the longest words of all are broken.
    """
    names = max(longest_word(text, "table_name") for text in (sheet.first, *(line.name for line in sheet.lines)))
    first = min(names + GAP, NAMES_AT_MOST)
    room, least = at.room - first, _longest_words(sheet)
    while sum(least) > room:
        most = max(least) - 0.5
        least = [min(one, most) for one in least]
    left, widths = dict(enumerate(sheet.parts)), [0.0] * len(least)
    while left:
        unit = room / sum(left.values())
        long = [place for place, part in left.items() if unit * part < least[place]]
        for place in long or list(left):
            widths[place] = max(unit * left.pop(place), least[place])
            room -= widths[place]
    return [first, *widths]


def _longest_words(sheet: TableSheet) -> list[float]:
    """For each column what its longest word needs, in points."""
    found = []
    for place, heading in enumerate(sheet.columns):
        cells = {line.cells[place] for line in sheet.lines}
        widths = [longest_word(heading, "table_head"), *(longest_word(text, "table_cell") for text in cells)]
        found.append(max(widths) + GAP)
    return found


def _cells(texts: Sequence[str], at: Columns, widths: Sequence[float], *, head: bool) -> list[Words]:
    found: list[Words] = []
    left = at.left + widths[0]
    for text, width in zip(texts, widths[1:], strict=True):
        found += lines(text, "table_head" if head else "table_cell", left, PAD, width - GAP)
        left += width
    return found


def _headings(sheet: TableSheet, at: Columns, widths: Sequence[float]) -> Block:
    words = [
        *lines(sheet.first, "table_head", at.left, PAD, widths[0] - GAP),
        *_cells(sheet.columns, at, widths, head=True),
    ]
    height = _end(words) + PAD
    return Block((*words, Rule(at.left, height, at.room)), height)


def _row(line: TableLine, at: Columns, widths: Sequence[float]) -> Block:
    name = lines(line.name, "table_name", at.left, PAD, widths[0] - GAP)
    note = lines(line.note, "table_cell", at.left, _end(name), widths[0] - GAP)
    words = [*name, *note, *_cells(line.cells, at, widths, head=False)]
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
