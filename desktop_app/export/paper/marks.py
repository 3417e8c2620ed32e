"""What stands on a page, as plain data: words, lines, frames and check boxes, each at its place in points."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeVar

Role = Literal[
    "title",
    "running",
    "day",
    "intro",
    "figure",
    "figure_label",
    "caps",
    "step",
    "where",
    "note",
    "strong_note",
    "time",
    "section",
    "group",
    "cell",
    "box_title",
    "box_line",
    "foot",
    "table_head",
    "table_name",
    "table_cell",
    "card_line",
    "card_note",
    "close_line",
    "close_note",
    "half_line",
    "half_note",
    "least_line",
    "host",
    "key",
    "key_check",
    "block",
    "command",
    "route",
    "route_note",
    "route_small",
    "route_small_note",
    "route_state",
]
"""What a text is for; it decides size, weight and ink."""


class Style(NamedTuple):
    """How a role looks: `size` in points, `weight` as in CSS, `line` height by size, `soft` for the lighter ink.

    `fixed`: letters of one width from a font that tells I, l and 1 apart.
    """

    size: float
    weight: int = 400
    line: float = 1.35
    soft: bool = False
    fixed: bool = False


STYLES: dict[Role, Style] = {
    "title": Style(17, 700, 1.25),
    "running": Style(11, 600, 1.3),
    "day": Style(9.5, soft=True),
    "intro": Style(9.5, soft=True),
    "figure": Style(15, 700, 1.2),
    "figure_label": Style(9, soft=True),
    "caps": Style(7.5, soft=True),
    "step": Style(12, 600, 1.25),
    "where": Style(9, soft=True),
    "note": Style(8.25, soft=True),
    "strong_note": Style(8.25, 600),
    "time": Style(12, soft=True, line=1.25),
    "section": Style(13, 700, 1.3),
    "group": Style(10, 600, 1.3),
    "cell": Style(8.5, soft=True),
    "box_title": Style(9.5, 600),
    "box_line": Style(9.25),
    "foot": Style(8, soft=True),
    "table_head": Style(6.75, 600, 1.25),
    "table_name": Style(8, 600, 1.25),
    "table_cell": Style(7.25, line=1.25),
    "card_line": Style(12, 600, 1.3),
    "card_note": Style(10, soft=True, line=1.3),
    "close_line": Style(10.75, 600, 1.25),
    "close_note": Style(9, soft=True, line=1.25),
    "half_line": Style(8.75, 600, 1.2),
    "half_note": Style(8, soft=True, line=1.2),
    "least_line": Style(8.25, 600, 1.2),
    "host": Style(14, 700, 1.3),
    "key": Style(17, 600, 1.3),
    "key_check": Style(12, soft=True, line=1.3),
    "block": Style(10.5, line=1.3, fixed=True),
    "command": Style(8.5, line=1.4, fixed=True),
    "route": Style(8, 600, 1.25),
    "route_note": Style(7.25, soft=True, line=1.25),
    "route_small": Style(6.75, 600, 1.22),
    "route_small_note": Style(6.25, soft=True, line=1.22),
    "route_state": Style(8.75, 600),
}


class Words(NamedTuple):
    """One line of text. `left`, `top`, `width` and `height` are its box, `baseline` where it is drawn."""

    text: str
    role: Role
    left: float
    top: float
    width: float
    height: float
    baseline: float


class Rule(NamedTuple):
    """A level line. `strong`: in the ink and not in grey; `dotted`: to be written on."""

    left: float
    top: float
    width: float
    strong: bool = False
    dotted: bool = False


class Frame(NamedTuple):
    """A box with rounded corners."""

    left: float
    top: float
    width: float
    height: float


class Box(NamedTuple):
    """A check box of the one size that all have."""

    left: float
    top: float
    ticked: bool


class Code(NamedTuple):
    """A QR code: `rows` of its modules, "1" dark and "0" light, over `width` points without the light margin around it.

    Four modules must stay free on each side.
    """

    left: float
    top: float
    width: float
    rows: tuple[str, ...]


Dash = Literal["solid", "dashed", "dotted"]


class Panel(NamedTuple):
    """A part of a drawing: a box whose edge is a line of this kind and thickness. `ground`: pale grey, else white."""

    left: float
    top: float
    width: float
    height: float
    corner: float
    dash: Dash
    thick: float
    ground: bool = False


class Curve(NamedTuple):
    """A smooth line of a drawing through points, which count from `left` and `top`; curves and straight pieces take
    turns, a curve first. `end` is the mark at its last point: an arrow, full or hollow, or a bar across it.
    """

    left: float
    top: float
    width: float
    height: float
    points: tuple[tuple[float, float], ...]
    dash: Dash
    thick: float
    end: Literal["", "arrow", "hollow", "bar"] = ""


BOX_SIZE = 11.0
Mark = Words | Rule | Frame | Box | Code | Panel | Curve
MarkT = TypeVar("MarkT", Words, Rule, Frame, Box, Code, Panel, Curve, Mark)


def moved(mark: MarkT, down: float) -> MarkT:
    """The mark further down the page."""
    if isinstance(mark, Words):
        return mark._replace(top=mark.top + down, baseline=mark.baseline + down)
    return mark._replace(top=mark.top + down)


def bottom(mark: Mark) -> float:
    """Where a mark ends."""
    if isinstance(mark, Words | Frame | Panel | Curve):
        return mark.top + mark.height
    if isinstance(mark, Code):
        return mark.top + mark.width
    return mark.top + (BOX_SIZE if isinstance(mark, Box) else 0.0)


def right(mark: Mark) -> float:
    """Where a mark ends at its right."""
    return mark.left + (BOX_SIZE if isinstance(mark, Box) else mark.width)


class Block(NamedTuple):
    """What is not split over two pages, unless it is higher than a page. Marks count from the block's own top.

    `keep`: the next block belongs to it (a heading). `head`: what is repeated above it where it is the first of a page.
    """

    marks: tuple[Mark, ...]
    height: float
    keep: bool = False
    head: tuple[Block, ...] = ()


class PaperPage(NamedTuple):
    """One page: head and foot, and between them blocks with the top of each."""

    head: tuple[Mark, ...]
    blocks: tuple[tuple[float, Block], ...]
    foot: tuple[Mark, ...]

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Everything on it, in the order in which it is read."""
        inside = tuple(moved(mark, top) for top, block in self.blocks for mark in block.marks)
        return (*self.head, *inside, *self.foot)

    @property
    def text(self) -> str:
        """All its words, for those who hear the page."""
        return " ".join(mark.text for mark in self.marks if isinstance(mark, Words))
