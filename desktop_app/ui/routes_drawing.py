"""The routes picture for paper: the same order and layout as on the screen, as marks of a page in black, white and
grey.

What is open is thick and solid, has a pale ground and ends in a full arrow; what can be stopped is dashed and ends in a
hollow one; what is closed is thin and dotted, has a tick and ends at a bar. Lengths are points.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import hypot
from typing import Literal, NamedTuple

from desktop_app.export.paper.columns import Columns
from desktop_app.export.paper.marks import Block, Curve, Dash, Mark, Panel, Role, Words, moved
from desktop_app.export.paper.measuring import lines, one_line
from desktop_app.ui.routes_layout import Height, Layout, Line, Measures, Place, Point, Wish, arrange, least_width
from desktop_app.ui.routes_model import MONEY, RANK, RoutesModel, RouteState
from desktop_app.ui.routes_order import order
from desktop_app.ui.widgets.painting import unbroken

TICK = "\u00a0✓"
PAD, HIGH_PAD = 6.5, 4.0
ROUND = 7.0
SAMPLE = 24.0
"""How long a line is that stands for its kind."""


class Kind(NamedTuple):
    """How a state looks without colour."""

    dash: Dash
    thick: float
    edge: float
    end: Literal["arrow", "hollow", "bar"]


KINDS: dict[RouteState, Kind] = {
    "open": Kind("solid", 1.9, 1.2, "arrow"),
    "stoppable": Kind("dashed", 1.2, 0.9, "hollow"),
    "closed": Kind("dotted", 1.15, 0.8, "bar"),
}


class Size(NamedTuple):
    """How large a drawing is set: roles of its words, and its distances by those on the screen."""

    title: Role
    note: Role
    scale: float


SIZES = (Size("route", "route_note", 0.62), Size("route_small", "route_small_note", 0.46))


def drawing(model: RoutesModel, at: Columns, highest: float) -> Block:
    """The picture between the margins, smaller where it would be higher than `highest` or too wide."""
    found = [_Drawing(model, at, size) for size in SIZES]
    fitting = (one for one in found if not one.narrowed and one.block.height <= highest)
    return next(fitting, found[-1]).block


def sample(state: RouteState, left: float, middle: float) -> Curve:
    """A piece of a line of this state."""
    kind = KINDS[state]
    return Curve(left, middle, SAMPLE, 0.0, ((0.0, 0.0), (SAMPLE, 0.0)), kind.dash, kind.thick, kind.end)


class _Part(NamedTuple):
    title: str
    note: str
    state: RouteState
    source: bool


class _Drawing:
    def __init__(self, model: RoutesModel, at: Columns, size: Size) -> None:
        self._model, self._at, self._size = model, at, size
        self._parts = {one.id: _part(one.title, one.subtitle, one.state, source=True) for one in model.sources}
        self._parts.update({one.id: _part(one.text, one.note, one.state, source=False) for one in model.nodes})
        self._layers = order(model)
        self._money_width, radius = self._money()
        wishes = {key: self._wish(part) for key, part in self._parts.items()}
        measures = Measures(wishes, self._height, radius, size.scale)
        self.narrowed = least_width(self._layers, measures) > at.room
        if self.narrowed:  # words that are wider than their part are broken
            columns = len(self._layers.columns) - 1
            most = max(30.0, at.room / columns - 2 * radius / columns - 34 * size.scale - 1)
            wishes = {key: Wish(wish.wanted, min(wish.least, most)) for key, wish in wishes.items()}
            measures = Measures(wishes, self._height, radius, size.scale)
        layout = arrange(model, self._layers, at.room, measures)
        self.block = Block(tuple(self._marks(layout)), layout.height + 2.0)

    # -- measuring

    def _word(self, text: str, role: Role) -> float:
        return max((one_line(word, role, 0, 0).width for word in unbroken(text)), default=0.0)

    def _wish(self, part: _Part) -> Wish:
        title, note = (
            one_line(part.title, self._size.title, 0, 0).width,
            one_line(part.note, self._size.note, 0, 0).width,
        )
        least = max(self._word(part.title, self._size.title), self._word(part.note, self._size.note)) + 2 * PAD
        wanted = (max(title, note) if part.source else title) + 2 * PAD
        return Wish(max(min(wanted, 155.0 if part.source else 130.0), least) + 1, least + 1)

    def _height(self, key: str, width: float) -> Height:
        part, room = self._parts[key], width - 2 * PAD
        title = _high(lines(part.title, self._size.title, 0, 0, room))
        if part.source:
            return Height(title + _high(lines(part.note, self._size.note, 0, 0, room)) + 2 * HIGH_PAD)
        note = _high(lines(part.note, self._size.note, 0, 0, width))
        return Height(title + 2 * HIGH_PAD + 1, note + 2 if note else 0.0)

    def _money(self) -> tuple[float, float]:
        """Width of the words in the circle, and the circle's radius: the smallest in which they stand."""
        text, role = self._model.money_label, self._size.title
        least, most = self._word(text, role) + 1, one_line(text, role, 0, 0).width + 1
        tried = [least + (most - least) * part / 8 for part in range(9)]
        sizes = [(hypot(width, _high(lines(text, role, 0, 0, width))) / 2 + 3, width) for width in tried]
        radius, width = min(sizes)
        return width, max(radius, 24.0)

    # -- marks

    def _marks(self, layout: Layout) -> Iterable[Mark]:
        edges = self._model.edges
        shifts = self._arrivals(layout)
        for line in sorted(layout.lines, key=lambda line: -RANK[edges[line.edge].state]):
            yield self._curve(line, edges[line.edge].state, shifts.get(line.edge, 0.0))
        left, radius = self._at.left, layout.radius
        x, y = layout.centre
        yield Panel(left + x - radius, y - radius, 2 * radius, 2 * radius, radius, "solid", 1.2)
        words = lines(self._model.money_label, self._size.title, 0, 0, self._money_width)
        yield from _centred(words, left + x, y - _high(words) / 2)
        for key, place in layout.places.items():
            yield from self._marks_of(self._parts[key], place)

    def _arrivals(self, layout: Layout) -> dict[int, float]:
        """How far above or below the middle of its part a line arrives: lines of different kinds do not end in one."""
        into: dict[str, dict[RouteState, list[tuple[float, int]]]] = {}
        for line in layout.lines:
            edge = self._model.edges[line.edge]
            if edge.end != MONEY:
                came = into.setdefault(edge.end, {}).setdefault(edge.state, [])
                came.append((line.points[-2][1], line.edge))
        found: dict[int, float] = {}
        for key, kinds in into.items():
            step = min(6.0, layout.places[key].height / (len(kinds) + 1))
            for at, came in enumerate(sorted(kinds.values(), key=lambda came: sum(y for y, _ in came) / len(came))):
                found.update((edge, (at - (len(kinds) - 1) / 2) * step) for _, edge in came)
        return found

    def _curve(self, line: Line, state: RouteState, shift: float) -> Curve:
        kind = KINDS[state]
        points: Sequence[Point] = (*line.points[:-1], (line.points[-1][0], line.points[-1][1] + shift))
        left, top = min(x for x, _ in points), min(y for _, y in points)
        width, height = max(x for x, _ in points) - left, max(y for _, y in points) - top
        inner = tuple((x - left, y - top) for x, y in points)
        return Curve(self._at.left + left, top, width, height, inner, kind.dash, kind.thick, kind.end)

    def _marks_of(self, part: _Part, place: Place) -> Iterable[Mark]:
        kind = KINDS[part.state]
        left, middle = self._at.left + place.x, self._at.left + place.x + place.width / 2
        corner = 4.0 if part.source else ROUND
        ground = part.state == "open" and not part.source
        yield Panel(left, place.y, place.width, place.height, corner, kind.dash, kind.edge, ground)
        room = place.width - 2 * PAD
        title = lines(part.title, self._size.title, left + PAD, 0, room)
        if not part.source:
            yield from _centred(title, middle, place.y + (place.height - _high(title)) / 2)
            under = lines(part.note, self._size.note, 0, 0, place.width)
            yield from _centred(under, middle, place.y + place.height + 1.5)
            return
        note = lines(part.note, self._size.note, left + PAD, _high(title), room)
        top = place.y + (place.height - _high(title) - _high(note)) / 2
        yield from (moved(one, top) for one in (*title, *note))


def _part(title: str, note: str, state: RouteState, *, source: bool) -> _Part:
    return _Part(title + TICK if state == "closed" else title, note, state, source)


def _high(words: Sequence[Words]) -> float:
    return sum(one.height for one in words)


def _centred(words: Sequence[Words], middle: float, top: float) -> Iterable[Words]:
    return (moved(one, top)._replace(left=middle - one.width / 2) for one in words)
