"""Draws the routes picture with any painter. Paper has a drawing of its own, without colours: `routes_drawing`.

Open is solid in the bad colour, stoppable is dashed and says so, closed is dotted with a tick: the form says the state
without colour.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from itertools import pairwise
from math import hypot

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from desktop_app.language import Text
from desktop_app.ui.routes_layout import (
    Height,
    Layout,
    Line,
    Measures,
    Place,
    Point,
    Wish,
    arrange,
    least_width,
    mirrored,
)
from desktop_app.ui.routes_model import MONEY, RANK, RouteNode, RoutesModel, RouteSource, RouteState
from desktop_app.ui.routes_order import Layers, order
from desktop_app.ui.theme import font_at
from desktop_app.ui.tokens import Palette, Role
from desktop_app.ui.widgets.painting import unbroken

_TONE: dict[RouteState, str] = {"open": "bad", "stoppable": "warn", "closed": "ok"}
_CENTRED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
_FAINT = 0.4
TICK = "\u00a0✓"
_STOP_WORDS = Text("you can stop it")


class _Words(msgspec.Struct, frozen=True):
    """What is written in a part: its title, and what stands under it."""

    title: str
    note: str


def _unbroken(text: str) -> str:
    """The text with hyphens at which no line breaks: "e-mail" stays together."""
    return text.replace("-", "\u2011")


def line_pen(state: RouteState, palette: Palette, scale: float) -> QPen:
    """The pen of a line in this state; also for the legend."""
    pen = QPen(QColor(getattr(palette, _TONE[state])), 2.4 * scale)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if state == "closed":
        pen.setDashPattern([0.01, 2.4])
    elif state == "stoppable":
        pen.setDashPattern([3.2, 2.6])
    return pen


class RoutesArt:
    """One model, ready to be drawn at one text size (`scale`, 1.0 is 100 %) in one palette.

    Sizes are in pixels. `paint` draws all of it; the other two draw parts. `mirror`: from right to left.
    """

    def __init__(
        self,
        model: RoutesModel,
        palette: Palette,
        scale: float,
        before: Layers | None = None,
        *,
        mirror: bool = False,
    ) -> None:
        self.model = model
        self.palette = palette
        self.scale = scale
        self._mirror = mirror
        self.layers: Layers = order(model, before)
        self._sources: dict[str, RouteSource] = {source.id: source for source in model.sources}
        self._nodes: dict[str, RouteNode] = {node.id: node for node in model.nodes}
        self._faces: dict[Role, QFont] = {role: font_at(role, scale) for role in ("route", "route_note")}
        self._metrics = {role: QFontMetricsF(face) for role, face in self._faces.items()}
        self._money_width, self._radius = self._money()
        self._measures = Measures(
            {key: self._wish(key) for key in (*self._sources, *self._nodes)}, self._height, self._radius, scale
        )
        self._layouts: dict[int, Layout] = {}

    # -- measuring

    @property
    def least_width(self) -> int:
        """The narrowest width at which no word is cut, in pixels."""
        return int(least_width(self.layers, self._measures)) + 3

    def layout(self, width: int) -> Layout:
        """Where everything stands at this width."""
        if width not in self._layouts:
            if len(self._layouts) > 24:
                self._layouts.clear()
            found = arrange(self.model, self.layers, width, self._measures)
            self._layouts[width] = mirrored(found) if self._mirror else found
        return self._layouts[width]

    def words(self, key: str) -> _Words:
        """What is written in a part."""
        if key in self._sources:
            title, note = self._sources[key].title, self._sources[key].subtitle
        else:
            title, note = self._nodes[key].text, self._nodes[key].note
            if self._nodes[key].state == "stoppable" and not note:
                note = str(_STOP_WORDS)
        tick = TICK if self.state(key) == "closed" else ""
        return _Words(_unbroken(title) + tick, _unbroken(note))

    def words_height(self, key: str, width: float) -> float:
        """How high the words inside a part's box are at a width, in pixels; a test holds the box against it."""
        words = self.words(key)
        room = width - 2 * self._pad()
        title = self._text_height(words.title, "route", room)
        return title + self._text_height(words.note, "route_note", room) if key in self._sources else title

    def state(self, key: str) -> RouteState:
        """The state of a part."""
        return self._sources[key].state if key in self._sources else self._nodes[key].state

    def _pad(self) -> float:
        return 13 * self.scale

    def _wish(self, key: str) -> Wish:
        words = self.words(key)
        title = self._width(words.title, "route")
        note = self._width(words.note, "route_note")
        least = max(self._word(words.title, "route"), self._word(words.note, "route_note")) + 2 * self._pad()
        most = (250 if key in self._sources else 216) * self.scale
        wanted = (max(title, note) if key in self._sources else title) + 2 * self._pad()
        return Wish(max(min(wanted, most), least), least)

    def _width(self, text: str, role: Role) -> float:
        return float(self._metrics[role].horizontalAdvance(text)) + 1

    def _word(self, text: str, role: Role) -> float:
        return max((self._width(word, role) for word in unbroken(text)), default=0.0)

    def _text_height(self, text: str, role: Role, width: float) -> float:
        if not text:
            return 0.0
        return float(self._metrics[role].boundingRect(QRectF(0, 0, width, 10_000), _LEFT, text).height())

    def _balanced(self, text: str, role: Role, width: float) -> float:
        """The narrowest width that takes no more lines than `width`, so that no single word is left over."""
        height = self._text_height(text, role, width)
        low, high = min(self._word(text, role), width), width
        while high - low > 2:
            middle = (low + high) / 2
            if self._text_height(text, role, middle) > height:
                low = middle
            else:
                high = middle
        return high

    def _height(self, key: str, width: float) -> Height:
        words = self.words(key)
        room = width - 2 * self._pad()
        title = self._text_height(words.title, "route", room)
        note = self._text_height(words.note, "route_note", room)
        if key in self._sources:
            between = 1 * self.scale if note else 0.0
            return Height(title + between + note + 14 * self.scale)
        return Height(
            title + 17 * self.scale,
            self._text_height(words.note, "route_note", width) + 5 * self.scale if note else 0.0,
        )

    def _money(self) -> tuple[float, float]:
        """Width of the words in the money's circle, and its radius: the smallest in which they stand whole."""
        text = self.model.money_label
        least, most = self._word(text, "route") + 1, self._width(text, "route") + 1
        widths = [least + (most - least) * part / 8 for part in range(9)]
        radius, width = min((hypot(one, self._text_height(text, "route", one)) / 2, one) for one in widths)
        return width, max(44 * self.scale, radius + 5 * self.scale)

    # -- drawing

    def paint(self, painter: QPainter, width: int) -> Layout:
        """Draw the whole picture at the painter's origin, and hand back where everything stands."""
        layout = self.layout(width)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_lines(painter, layout)
        for key, place in layout.places.items():
            self.paint_part(painter, key, place)
        return layout

    def paint_lines(self, painter: QPainter, layout: Layout, lit: AbstractSet[str] | None = None) -> None:
        """Draw lines and the money; with `lit` those that do not join two lit parts are faint."""
        edges = self.model.edges

        def depth(line: Line) -> tuple[bool, int]:
            return self._lit(line, lit), -RANK[edges[line.edge].state]

        for line in sorted(layout.lines, key=depth):
            painter.setOpacity(1.0 if self._lit(line, lit) else _FAINT)
            painter.setPen(line_pen(edges[line.edge].state, self.palette, self.scale))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(curve(line.points))
        painter.setOpacity(1.0 if lit is None or MONEY in lit else _FAINT)
        self._paint_money(painter, layout)
        painter.setOpacity(1.0)

    def _lit(self, line: Line, lit: AbstractSet[str] | None) -> bool:
        edge = self.model.edges[line.edge]
        return lit is None or (edge.start in lit and edge.end in lit)

    def _paint_money(self, painter: QPainter, layout: Layout) -> None:
        area = _circle(layout.centre, layout.radius)
        painter.setPen(QPen(QColor(self.palette.ink), 1.6 * self.scale))
        painter.setBrush(QColor(self.palette.card))
        painter.drawEllipse(area)
        painter.setFont(self._faces["route"])
        painter.setPen(QColor(self.palette.ink))
        half = (area.width() - self._money_width) / 2
        painter.drawText(area.adjusted(half, 2, -half, -2), _CENTRED, self.model.money_label)

    def paint_part(self, painter: QPainter, key: str, place: Place, *, faint: bool = False, ring: bool = False) -> None:
        """Draw one source or node; `ring` marks the keyboard's place."""
        painter.setOpacity(_FAINT if faint else 1.0)
        if key in self._sources:
            self._paint_source(painter, key, place, ring=ring)
        else:
            self._paint_node(painter, key, place, ring=ring)
        painter.setOpacity(1.0)

    def _edge_pen(self, state: RouteState, *, ring: bool) -> QPen:
        if ring:
            return QPen(QColor(self.palette.accent), 2.4)
        pen = QPen(
            QColor(self.palette.line if state == "closed" else getattr(self.palette, _TONE[state])), 1.3 * self.scale
        )
        if state == "stoppable":
            pen.setDashPattern([4, 3])
        return pen

    def _paint_source(self, painter: QPainter, key: str, place: Place, *, ring: bool) -> None:
        box = QRectF(place.x, place.y, place.width, place.height)
        painter.setPen(self._edge_pen(self.state(key), ring=ring))
        painter.setBrush(QColor(self.palette.card))
        painter.drawRoundedRect(box.adjusted(1.2, 1.2, -1.2, -1.2), 10, 10)
        words = self.words(key)
        room = QRectF(box.left() + self._pad(), box.top(), box.width() - 2 * self._pad(), box.height())
        title = self._text_height(words.title, "route", room.width())
        note = self._text_height(words.note, "route_note", room.width())
        top = box.top() + (box.height() - title - note - (self.scale if note else 0)) / 2
        self._text(
            painter, QRectF(room.left(), top, room.width(), title), _LEFT, words.title, "route", self.palette.ink
        )
        below = QRectF(room.left(), top + title + self.scale, room.width(), note)
        self._text(painter, below, _LEFT, words.note, "route_note", self.palette.soft)

    def _paint_node(self, painter: QPainter, key: str, place: Place, *, ring: bool) -> None:
        state = self.state(key)
        box = QRectF(place.x, place.y, place.width, place.height)
        colour = getattr(self.palette, _TONE[state])
        ground = getattr(self.palette, f"{_TONE[state]}_ground")
        edged = ring or state == "stoppable" or ground in {self.palette.card, self.palette.paper}
        pen = self._edge_pen("open" if state == "closed" else state, ring=ring)
        if state == "closed" and not ring:
            pen.setColor(QColor(colour))
        painter.setPen(pen if edged else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        radius = min(box.height() / 2, 18 * self.scale)
        painter.drawRoundedRect(box.adjusted(1.2, 1.2, -1.2, -1.2) if edged else box, radius, radius)
        words = self.words(key)
        inner = box.adjusted(self._pad() - 1, 0, 1 - self._pad(), 0)
        narrow = self._balanced(words.title, "route", inner.width())
        spare = (inner.width() - narrow) / 2
        self._text(painter, inner.adjusted(spare, 0, -spare, 0), _CENTRED, words.title, "route", colour)
        if words.note:
            below = QRectF(box.left(), box.bottom() + 3 * self.scale, box.width(), place.note)
            top_centred = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
            self._text(painter, below, top_centred, words.note, "route_note", colour)

    def _text(self, painter: QPainter, area: QRectF, flags: int, text: str, role: Role, colour: str) -> None:
        painter.setFont(self._faces[role])
        painter.setPen(QColor(colour))
        painter.drawText(area, flags, text)


def _circle(centre: Point, radius: float) -> QRectF:
    return QRectF(centre[0] - radius, centre[1] - radius, 2 * radius, 2 * radius)


def curve(points: tuple[Point, ...]) -> QPainterPath:
    """The smooth line through points: level where it leaves and arrives, straight where it passes over a column."""
    path = QPainterPath(QPointF(*points[0]))
    for at, (start, end) in enumerate(pairwise(points)):
        if at % 2:
            path.lineTo(QPointF(*end))
        else:
            half = (end[0] - start[0]) / 2
            path.cubicTo(QPointF(start[0] + half, start[1]), QPointF(end[0] - half, end[1]), QPointF(*end))
    return path
