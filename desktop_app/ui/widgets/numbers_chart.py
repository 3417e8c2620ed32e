"""Both numbers over time as two lines: one solid, one dashed, each with its name at its end. Never colour alone."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme import Themed, colour, font, px
from desktop_app.ui.widgets.painting import ready, text_width

_MARKS = (0, 50, 100)


class ChartPoint(msgspec.Struct, frozen=True):
    """One moment: `when` in seconds since 1970, both numbers 0 to 100."""

    when: float
    security: int
    recovery: int


class NumbersChart(Themed, QWidget):
    """Draws points, the earliest first. `ends` name the two lines at their right, `days` the first and last day; it is
    `high` pixels high at 100 %.

    `words` are what a screen reader hears in place of the picture.
    """

    def __init__(self, name: str, parent: QWidget | None = None, *, high: int = 190) -> None:
        super().__init__(parent)
        self._high = high
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._points: tuple[ChartPoint, ...] = ()
        self._ends, self._days = ("", ""), ("", "")

    def set_points(
        self, points: Sequence[ChartPoint], *, ends: tuple[str, str], days: tuple[str, str], words: str
    ) -> None:
        """Show these."""
        self._points, self._ends, self._days = tuple(points), ends, days
        self.setAccessibleDescription(words)
        self.update()

    def restyle(self) -> None:
        """Measure anew."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(px(420), px(self._high))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(px(200), px(self._high))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw scale, lines, names and days."""
        painter = QPainter(self)
        ready(painter)
        area = self._area()
        self._draw_scale(painter, area)
        if self._points:
            self._draw_line(painter, area, "recovery", dashed=True)
            self._draw_line(painter, area, "security", dashed=False)
            self._draw_ends(painter, area)
        painter.end()

    def _area(self) -> QRectF:
        """Where the lines are: room for the scale at the left, the names at the right, the days beneath."""
        left = text_width("100", font("small")) + px(8)
        right = max((text_width(end, font("small_strong")) for end in self._ends), default=0) + px(14)
        return QRectF(left, px(10), max(self.width() - left - right, px(40)), self.height() - px(38))

    def _draw_scale(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(font("small"))
        for mark in _MARKS:
            y = area.bottom() - area.height() * mark / 100
            painter.setPen(QPen(colour("line"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(colour("soft"))
            place = QRectF(0, y - px(10), area.left() - px(8), px(20))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(mark))
        beneath = QRectF(area.left(), area.bottom() + px(6), area.width(), px(20))
        painter.drawText(beneath, Qt.AlignmentFlag.AlignLeft, self._days[0])
        if self._days[1] != self._days[0]:
            painter.drawText(beneath, Qt.AlignmentFlag.AlignRight, self._days[1])

    def _place(self, area: QRectF, point: ChartPoint, which: str) -> QPointF:
        first, last = self._points[0].when, self._points[-1].when
        part = (point.when - first) / (last - first) if last > first else 1.0
        value = point.security if which == "security" else point.recovery
        return QPointF(area.left() + area.width() * part, area.bottom() - area.height() * value / 100)

    def _draw_line(self, painter: QPainter, area: QRectF, which: str, *, dashed: bool) -> None:
        """A number stays what it is until something changes it: the line goes in steps."""
        places = [self._place(area, point, which) for point in self._points]
        path = QPainterPath(places[0] if len(places) > 1 else QPointF(area.left(), places[0].y()))
        for place in places:
            path.lineTo(place.x(), path.currentPosition().y())
            path.lineTo(place)
        tone = colour("accent" if which == "security" else "ink")
        pen = QPen(tone, px(2))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashed:
            pen.setDashPattern([3, 2.4])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone)
        painter.drawEllipse(places[-1], px(4), px(4))

    def _draw_ends(self, painter: QPainter, area: QRectF) -> None:
        """The names, apart from each other where the lines end close together."""
        high = px(20)
        ys = [self._place(area, self._points[-1], which).y() for which in ("security", "recovery")]
        if abs(ys[0] - ys[1]) < high:
            middle, above = sum(ys) / 2, 0 if ys[0] <= ys[1] else 1
            middle = min(max(middle, area.top() + high / 2), area.bottom() - high / 2)
            ys[above], ys[1 - above] = middle - high / 2, middle + high / 2
        painter.setFont(font("small_strong"))
        for y, words, tone in zip(ys, self._ends, ("accent", "ink"), strict=True):
            painter.setPen(colour(tone))
            place = QRectF(area.right() + px(10), y - high / 2, self.width() - area.right() - px(10), high)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
