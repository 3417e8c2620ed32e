"""The mark of the app, drawn at any size in the theme's colours: a strongroom's door with its keyhole.

The forms are those of `assets/icons/strongroom.svg`, in its units of 64 to the side.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.theme import Themed, colour, px
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.painting import ready

_SMALL = 28
"""Up to so many pixels the mark is the keyhole alone, larger: the door's lines would blur."""


def _keyhole() -> QPainterPath:
    hole = QPainterPath()
    hole.setFillRule(Qt.FillRule.WindingFill)
    hole.addEllipse(QPointF(32, 26.5), 9, 9)
    hole.addPolygon(QPolygonF([QPointF(28, 31), QPointF(36, 31), QPointF(40, 47.5), QPointF(24, 47.5)]))
    hole.closeSubpath()
    return hole.simplified()


def paint_mark(painter: QPainter, area: QRectF, door: QColor, hole: QColor) -> None:
    """Draw the mark into a square: `door` is the ground, `hole` the keyhole and the door's lines."""
    painter.save()
    ready(painter)
    small = area.width() <= _SMALL
    painter.translate(area.topLeft())
    painter.scale(area.width() / 64, area.height() / 64)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(door)
    painter.drawRoundedRect(QRectF(0, 0, 64, 64), 15, 15)
    painter.setBrush(hole)
    if small:
        painter.translate(32, 32)
        painter.scale(1.35, 1.35)
        painter.translate(-32, -32.5)
    painter.drawPath(_keyhole())
    if not small:
        faint = QColor(hole)
        faint.setAlphaF(0.4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(faint, 2.4))
        painter.drawRoundedRect(QRectF(8.5, 8.5, 47, 47), 8, 8)
        painter.setPen(QPen(hole, 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(8.5, 17), QPointF(8.5, 26))
        painter.drawLine(QPointF(8.5, 38), QPointF(8.5, 47))
    painter.restore()


class Logo(Themed, QWidget):
    """The mark beside the app's name."""

    def __init__(self, parent: QWidget | None = None, *, size: int = 20) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def restyle(self) -> None:
        """Measure anew."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(px(self._size), px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark in the accent's colour."""
        painter = QPainter(self)
        paint_mark(painter, QRectF(self.rect()), colour("accent"), colour("on_accent"))
        painter.end()


class Brand(Themed, QWidget):
    """The mark and the name, above a page that stands alone: welcome, the lock screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = self._row = QHBoxLayout(self)
        row.addWidget(Logo(size=40))
        row.addWidget(Label("Strongroom", role="heading", wrap=False))
        row.addStretch(1)
        self.restyle()

    def restyle(self) -> None:
        """Gaps in proportion."""
        self._row.setContentsMargins(0, 0, 0, px(12))
        self._row.setSpacing(px(14))
