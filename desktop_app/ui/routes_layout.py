"""Where everything in the routes picture stands, for a given width. Plain numbers, without Qt.

Columns get the width their words want, less where the room is less, never less than their longest word. Down a column
every part goes as near as it can to the middle of its neighbours without touching the next (isotonic regression by
pooling adjacent violators).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import cos, pi, sin

import msgspec

from desktop_app.ui.routes_model import MONEY, RoutesModel
from desktop_app.ui.routes_order import Layers

_PASSES = 6
_PASSING = 8.0
"""Half the height that a line passing over a column keeps free, in pixels at 100 %."""


class Wish(msgspec.Struct, frozen=True):
    """How wide a part wants to be on as few lines as look well, and how narrow it may get, in pixels."""

    wanted: float
    least: float


class Height(msgspec.Struct, frozen=True):
    """Height of a part at a width: of the box that lines lead to, and of the note beneath it."""

    box: float
    note: float = 0.0


class Place(msgspec.Struct, frozen=True):
    """A part: left, top, width and height of its box, and the height of its note beneath."""

    x: float
    y: float
    width: float
    height: float
    note: float

    @property
    def middle(self) -> float:
        """Where lines arrive and leave, from the top."""
        return self.y + self.height / 2


Point = tuple[float, float]


class Line(msgspec.Struct, frozen=True):
    """A line of the model, by its place there.

    It runs through the points; curves and straight pieces take turns, a curve first.
    """

    edge: int
    points: tuple[Point, ...]


class Layout(msgspec.Struct, frozen=True):
    """The whole picture. `centre` and `radius` are the money's circle."""

    width: float
    height: float
    places: dict[str, Place]
    centre: Point
    radius: float
    lines: tuple[Line, ...]


class Measures(msgspec.Struct, frozen=True):
    """What the layout has to know of words: wishes by id, and the height of a part at a width.

    `radius` is that of the money's circle.
    """

    wishes: dict[str, Wish]
    height: Callable[[str, float], Height]
    radius: float
    scale: float


def least_width(layers: Layers, measures: Measures) -> float:
    """The narrowest width at which nothing is cut."""
    columns = layers.columns[:-1]
    return sum(_widest(column, measures, least=True) + _least_gap(measures) for column in columns) + 2 * measures.radius


def mirrored(layout: Layout) -> Layout:
    """The same from right to left, for languages that are written so."""
    places = {
        name: Place(layout.width - p.x - p.width, p.y, p.width, p.height, p.note) for name, p in layout.places.items()
    }
    lines = tuple(Line(one.edge, tuple((layout.width - x, y) for x, y in one.points)) for one in layout.lines)
    centre = layout.width - layout.centre[0], layout.centre[1]
    return Layout(layout.width, layout.height, places, centre, layout.radius, lines)


def arrange(model: RoutesModel, layers: Layers, width: float, measures: Measures) -> Layout:
    """Place everything within `width`, or within `least_width` where that is more."""
    width = max(width, least_width(layers, measures))
    spans = _spans(layers, width, measures)
    heights = {
        name: measures.height(name, spans[at][1])
        for at, column in enumerate(layers.columns[:-1])
        for name in column
        if name in measures.wishes
    }
    middles = _middles(layers, heights, measures)
    places = _places(layers, spans, heights, middles)
    top = min((place.y for place in places.values()), default=0.0)
    bottom = max((place.y + place.height + place.note for place in places.values()), default=0.0)
    lowest = min(
        [top, *(y - _PASSING * measures.scale for name, y in middles.items() if name not in places and name != MONEY)]
    )
    shift = 1 - lowest
    places = {name: Place(p.x, p.y + shift, p.width, p.height, p.note) for name, p in places.items()}
    middles = {name: y + shift for name, y in middles.items()}
    passing = [y + _PASSING * measures.scale for name, y in middles.items() if name not in places and name != MONEY]
    height = max([bottom + shift, 2 * measures.radius, *passing]) + 1
    radius = measures.radius
    centre = (width - radius - 1, min(max(middles[MONEY], radius + 1), height - radius - 1))
    lines = _lines(model, layers, spans, places, middles, centre, radius)
    return Layout(width, height, places, centre, radius, lines)


# -- across


def _least_gap(measures: Measures) -> float:
    return 34 * measures.scale


def _widest(column: Sequence[str], measures: Measures, *, least: bool) -> float:
    wishes = [measures.wishes[name] for name in column if name in measures.wishes]
    return max((wish.least if least else wish.wanted for wish in wishes), default=0.0)


def _spans(layers: Layers, width: float, measures: Measures) -> list[tuple[float, float]]:
    """Left and width of every column but the money's."""
    columns = layers.columns[:-1]
    least = [_widest(column, measures, least=True) for column in columns]
    wanted = [max(_widest(column, measures, least=False), low) for column, low in zip(columns, least, strict=True)]
    room = width - 2 * measures.radius - _least_gap(measures) * len(columns) - 2
    spare = room - sum(least)
    stretch = sum(wanted) - sum(least)
    part = 1.0 if stretch <= 0 else max(0.0, min(1.0, spare / stretch))
    widths = [low + (want - low) * part for low, want in zip(least, wanted, strict=True)]
    gap = _least_gap(measures) + max(0.0, room - sum(widths)) / max(len(columns), 1)
    spans, left = [], 1.0
    for column_width in widths:
        spans.append((left, column_width))
        left += column_width + gap
    return spans


# -- down


def _extent(name: str, heights: dict[str, Height], measures: Measures) -> tuple[float, float]:
    """How far a part reaches above and below the point where lines arrive."""
    if name == MONEY:
        return measures.radius, measures.radius
    if name not in heights:
        return _PASSING * measures.scale, _PASSING * measures.scale
    height = heights[name]
    return height.box / 2, height.box / 2 + height.note


def _middles(layers: Layers, heights: dict[str, Height], measures: Measures) -> dict[str, float]:
    """Where lines arrive at each part, from the top."""
    before: dict[str, list[str]] = {}
    after: dict[str, list[str]] = {}
    for start, end in layers.links:
        after.setdefault(start, []).append(end)
        before.setdefault(end, []).append(start)
    middles: dict[str, float] = {}
    for at, column in enumerate(layers.columns):
        wishes = (
            [_mean([middles[name] for name in before.get(part, ())]) for part in column] if at else [0.0] * len(column)
        )
        middles.update(zip(column, _settle(column, wishes, heights, measures), strict=True))
    for turn in range(_PASSES):
        inner = range(1, len(layers.columns))
        for at in reversed(inner) if turn % 2 == 0 else inner:
            column = layers.columns[at]
            wishes = [
                _mean([middles[name] for name in (*before.get(part, ()), *after.get(part, ()))], middles[part])
                for part in column
            ]
            middles.update(zip(column, _settle(column, wishes, heights, measures), strict=True))
    return middles


def _mean(values: Sequence[float], otherwise: float = 0.0) -> float:
    return sum(values) / len(values) if values else otherwise


def _settle(
    column: Sequence[str], wishes: Sequence[float], heights: dict[str, Height], measures: Measures
) -> list[float]:
    """The places nearest to the wishes that keep the order and the distances: pool adjacent violators."""
    gap = 14 * measures.scale
    offsets, reach = [], 0.0
    for at, name in enumerate(column):
        above, below = _extent(name, heights, measures)
        reach += above + gap if at else 0.0
        offsets.append(reach)
        reach += below
    pools: list[tuple[float, int]] = []
    for wish, offset in zip(wishes, offsets, strict=True):
        total, count = wish - offset, 1
        while pools and pools[-1][0] / pools[-1][1] > total / count:
            more, many = pools.pop()
            total, count = total + more, count + many
        pools.append((total, count))
    bases = [total / count for total, count in pools for _ in range(count)]
    return [base + offset for base, offset in zip(bases, offsets, strict=True)]


def _places(
    layers: Layers, spans: Sequence[tuple[float, float]], heights: dict[str, Height], middles: dict[str, float]
) -> dict[str, Place]:
    places = {}
    for column, (left, width) in zip(layers.columns, spans, strict=False):
        for name in column:
            if name in heights:
                height = heights[name]
                places[name] = Place(left, middles[name] - height.box / 2, width, height.box, height.note)
    return places


# -- lines


def _lines(
    model: RoutesModel,
    layers: Layers,
    spans: Sequence[tuple[float, float]],
    places: dict[str, Place],
    middles: dict[str, float],
    centre: Point,
    radius: float,
) -> tuple[Line, ...]:
    column = {name: at for at, names in enumerate(layers.columns) for name in names}
    arrivals = _arrivals(model, layers, middles, centre, radius)
    lines = []
    for at, chain in enumerate(layers.chains):
        first = places[chain[0]]
        points: list[Point] = [(first.x + first.width, first.middle)]
        for name in chain[1:]:
            if name == MONEY:
                points.append(arrivals[at])
            elif name in places:
                points.append((places[name].x, places[name].middle))
            else:
                left, width = spans[column[name]]
                points.extend(((left, middles[name]), (left + width, middles[name])))
        lines.append(Line(at, tuple(points)))
    return tuple(lines)


def _arrivals(
    model: RoutesModel, layers: Layers, middles: dict[str, float], centre: Point, radius: float
) -> dict[int, Point]:
    """Where each line to the money ends: spread over the circle's left side in the order in which they come."""
    ends = sorted((middles[layers.chains[at][-2]], at) for at, edge in enumerate(model.edges) if edge.end == MONEY)
    lasts = list(dict.fromkeys(layers.chains[at][-2] for _, at in ends))
    step = min(24.0, 120.0 / max(len(lasts) - 1, 1))
    arrivals = {}
    for _, at in ends:
        angle = (lasts.index(layers.chains[at][-2]) - (len(lasts) - 1) / 2) * step * pi / 180
        arrivals[at] = (centre[0] - radius * cos(angle), centre[1] + radius * sin(angle))
    return arrivals
