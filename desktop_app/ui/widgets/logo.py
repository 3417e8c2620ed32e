"""The mark of the app, drawn at any size: a door with a keyhole."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme import Themed, colour, px
from desktop_app.ui.widgets.painting import ready


def paint_mark(painter: QPainter, area: QRectF, door: QColor, ring: QColor) -> None:
    """Draw the mark into a square: `door` is the ground, `ring` the lock."""
    size = area.width()
    ready(painter)
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(door)
    painter.drawRoundedRect(area, size * 0.25, size * 0.25)
    painter.setPen(QPen(ring, size * 0.1))
    painter.setBrush(QColor(0, 0, 0, 0))
    radius = size * 0.15
    painter.drawEllipse(area.center(), radius, radius)


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
