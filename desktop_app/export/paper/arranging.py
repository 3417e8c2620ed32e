"""A sheet on pages: which block goes onto which page, with head, foot and page numbers. Plain data comes out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from desktop_app.export import fact_sources
from desktop_app.export.made import PaperSize
from desktop_app.export.paper import step_blocks, text_blocks
from desktop_app.export.paper.columns import ABOVE, BELOW, Columns, columns
from desktop_app.export.paper.marks import Block, Frame, Mark, PaperPage, Role, Rule, Words, bottom, moved
from desktop_app.export.paper.measuring import at_right, lines, one_line
from desktop_app.export.sheet import Sheet
from desktop_app.language import tr

RESERVED = 190.0
"""Width at the right of a title that belongs to the day and the page's number."""

_ABOVE_FOOT = 10.0

Placed = list[tuple[float, Block]]


def page_of(number: int, count: int) -> str:
    """As in "page 1 of 3"."""
    return tr("page {number} of {count}", number=number, count=count)


class Dress(NamedTuple):
    """What stands around the blocks: title and introduction, the day at the right of each page, both ends of its foot.

    `number` makes the words beside the day from a page's number and how many there are.
    """

    title: str
    day: str
    intro: str = ""
    left: str = ""
    right: str = ""
    number: Callable[[int, int], str] = page_of


def arrange(sheet: Sheet, paper: PaperSize) -> tuple[PaperPage, ...]:
    """All pages of a sheet; at least one. No line is cut, and a block is split only where it is higher than a page."""
    at = columns(paper)
    return laid_out(Dress(sheet.title, sheet.day, sheet.intro, sheet.left, sheet.right), _blocks(sheet, at), at)


def laid_out(dress: Dress, blocks: Iterable[Block], at: Columns) -> tuple[PaperPage, ...]:
    """The same for any blocks."""
    foot = _foot(dress, at)
    last = min(mark.top for mark in foot) - _ABOVE_FOOT
    first, later = _head(dress, at, "", first=True), _head(dress, at, "", first=False)
    filled = _Filling(_end(first), _end(later), last).pages(blocks)
    count = len(filled)
    return tuple(
        PaperPage(_head(dress, at, dress.number(number, count), first=number == 1), tuple(blocks), foot)
        for number, blocks in enumerate(filled, 1)
    )


def first_room(dress: Dress, at: Columns) -> float:
    """Height for blocks on the first page."""
    return min(mark.top for mark in _foot(dress, at)) - _ABOVE_FOOT - _end(_head(dress, at, "", first=True))


def _blocks(sheet: Sheet, at: Columns) -> Iterator[Block]:
    if sheet.figures or sheet.note:
        yield text_blocks.figure_block(sheet.figures, sheet.note, at)
    yield from step_blocks.step_blocks(sheet.steps, at)
    if sheet.put_off.rows:
        yield text_blocks.heading_block(sheet.put_off.title, at)
        yield from step_blocks.step_blocks(sheet.put_off, at)
    for box in sheet.emergencies:
        yield text_blocks.numbered_block(box, at)
    if sheet.answers:
        yield text_blocks.heading_block(sheet.answers_title, at)
    for answers in sheet.answers:
        yield from text_blocks.answer_blocks(answers, at)
    if sheet.sources:
        yield text_blocks.heading_block(str(fact_sources.TITLE), at)
    for sources in sheet.sources:
        yield from text_blocks.source_blocks(sources, at)


# --- head and foot --------------------------------------------------------------------------------------------------


def _head(dress: Dress, at: Columns, number: str, *, first: bool) -> tuple[Mark, ...]:
    """The large title with the introduction on the first page, a smaller one on the others."""
    role: Role = "title" if first else "running"
    title = _at_most(14 if first else 2, lines(dress.title, role, at.left, ABOVE, at.room - RESERVED))
    title = title or (one_line("", role, at.left, ABOVE),)
    day = at_right(one_line(f"{dress.day} · {number}", "day", 0, ABOVE), at.right)
    down = title[0].baseline - day.baseline
    day = day._replace(top=day.top + down, baseline=day.baseline + down)
    intro = lines(dress.intro, "intro", at.left, _end(title) + 4.0, at.room) if first else ()
    end = max(_end(title), _end((day,)), _end(intro) if intro else 0.0) + (12.0 if first else 5.0)
    return (*title, day, *intro, Rule(at.left, end, at.room, strong=True))


def _at_most(count: int, title: tuple[Words, ...]) -> tuple[Words, ...]:
    """The first lines of a name beyond all measure. The first page has room for the longest that can be typed."""
    if len(title) <= count:
        return title
    last = title[count - 1]
    return (*title[: count - 1], one_line(f"{last.text[:-2]}…", last.role, last.left, last.top))


def _foot(dress: Dress, at: Columns) -> tuple[Mark, ...]:
    right = at_right(one_line(dress.right, "foot", 0, 0), at.right)
    left = lines(dress.left, "foot", at.left, 0, right.left - at.left - 16.0)
    down = at.height - BELOW - max(_end(left) if left else 0.0, _end((right,)))
    return tuple(moved(mark, down) for mark in (*left, right))


def _end(marks: Sequence[Mark]) -> float:
    return max(bottom(mark) for mark in marks)


# --- filling pages --------------------------------------------------------------------------------------------------


class _Filling:
    """Puts blocks onto pages between `first` (`later` from the second page on) and `last`."""

    def __init__(self, first: float, later: float, last: float) -> None:
        self._later, self._last = later, last
        self._page: Placed = []
        self._done: list[Placed] = []
        self._top = first

    def pages(self, blocks: Iterable[Block]) -> list[Placed]:
        """The blocks of each page with their tops."""
        together: list[Block] = []
        for block in blocks:
            together.append(block)
            if not block.keep:
                self._put(together)
                together = []
        self._put(together)
        return [*self._done, self._page]

    def _put(self, together: list[Block]) -> None:
        """Blocks that belong together: on this page if they fit, else on the next."""
        if self._page and sum(block.height for block in together) > self._last - self._top:
            self._turn()
        for block in together:
            if not self._page and self._done:
                self._place_head(block)
            self._place(block)

    def _place_head(self, block: Block) -> None:
        """What is repeated above the first block of a page, unless it would leave no room for the block itself."""
        height = sum(one.height for one in block.head)
        if height + block.height > self._last - self._top and block.height <= self._last - self._top:
            return
        for one in block.head:
            self._place(one)

    def _place(self, block: Block) -> None:
        """The block here; in parts, from page to page, where it is higher than the room."""
        while block.height > self._last - self._top:
            part, rest = _split(block, self._last - self._top)
            if part is None:
                if not self._page:
                    break
                self._turn()
                continue
            self._page.append((self._top, part))
            self._turn()
            block = rest
        self._page.append((self._top, block))
        self._top += block.height

    def _turn(self) -> None:
        self._done.append(self._page)
        self._page, self._top = [], self._later


def _split(block: Block, room: float) -> tuple[Block | None, Block]:
    """What fits into `room`, whole lines only, and what is left. None where no line of words fits."""
    here = [mark for mark in block.marks if not isinstance(mark, Frame) and bottom(mark) <= room]
    rest = [mark for mark in block.marks if not isinstance(mark, Frame) and bottom(mark) > room]
    if not any(isinstance(mark, Words) for mark in here) or not rest:
        return None, block
    cut = min(mark.top for mark in rest)
    frames = [mark for mark in block.marks if isinstance(mark, Frame)]
    upper = [frame._replace(height=room - frame.top) for frame in frames]
    lower = [frame._replace(top=0.0, height=frame.top + frame.height - cut) for frame in frames]
    part = Block((*upper, *here), room)
    return part, Block((*lower, *(moved(mark, -cut) for mark in rest)), block.height - cut)
