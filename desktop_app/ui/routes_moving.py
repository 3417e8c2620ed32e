"""The routes picture on its way from one layout to the next: parts glide from where they were to where they will be."""

from __future__ import annotations

import msgspec

from desktop_app.ui.routes_layout import Layout, Line, Place, Point
from desktop_app.ui.routes_model import MONEY, RoutesModel


class Shifts(msgspec.Struct, frozen=True):
    """How far each part that stays was from its new place; `money` for the circle."""

    parts: dict[str, Point]
    money: Point

    @property
    def any(self) -> bool:
        """Whether anything moves at all."""
        return any(abs(x) + abs(y) > 0.5 for x, y in (*self.parts.values(), self.money))


def shifts(before: Layout, after: Layout) -> Shifts:
    """From one layout to the next; parts that are new have none."""
    parts = {
        name: (before.places[name].x - place.x, before.places[name].y - place.y)
        for name, place in after.places.items()
        if name in before.places
    }
    return Shifts(parts, (before.centre[0] - after.centre[0], before.centre[1] - after.centre[1]))


def between(model: RoutesModel, after: Layout, moved: Shifts, progress: float) -> Layout:
    """The layout when `progress` (0 to 1) of the way is gone."""
    left = 1 - progress

    def shift(name: str) -> Point:
        x, y = moved.money if name == MONEY else moved.parts.get(name, (0.0, 0.0))
        return x * left, y * left

    places = {
        name: Place(place.x + shift(name)[0], place.y + shift(name)[1], place.width, place.height, place.note)
        for name, place in after.places.items()
    }
    lines = tuple(
        _line(line, shift(model.edges[line.edge].start), shift(model.edges[line.edge].end)) for line in after.lines
    )
    x, y = shift(MONEY)
    centre = after.centre[0] + x, after.centre[1] + y
    return Layout(after.width, after.height, places, centre, after.radius, lines)


def _line(line: Line, start: Point, end: Point) -> Line:
    """The line with its ends where its parts are, and what lies between in proportion."""
    last = max(len(line.points) - 1, 1)
    return Line(
        line.edge,
        tuple(
            (
                x + start[0] + (end[0] - start[0]) * at / last,
                y + start[1] + (end[1] - start[1]) * at / last,
            )
            for at, (x, y) in enumerate(line.points)
        ),
    )
