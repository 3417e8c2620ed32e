"""A row that opens and shuts: what belongs to it stands beneath it while it is open."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.language import Text
from desktop_app.ui.theme import colour, px
from desktop_app.ui.widgets.painting import box, ready
from desktop_app.ui.widgets.pressed import Pressed

MARK_ROOM = 22
"""Room at the right of a row for the mark, in pixels at 100 %."""

OPENS, IS_OPEN = Text("Opens the path beneath"), Text("The path stands beneath")


class OpenRow(Pressed, QAbstractButton):
    """A button around whatever its layout holds, with a mark at its right that turns. `toggled` says whether it is
    open; by mouse, Enter or Space. `told`: what a screen reader hears while it is shut, and while it is open.
    """

    def __init__(self, key: str, parent: QWidget | None = None, *, told: tuple[Text, Text] = (OPENS, IS_OPEN)) -> None:
        super().__init__(parent)
        self.key = key
        self._told = told
        self.setCheckable(True)
        self.can_be_pressed()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.toggled.connect(self._tell)
        self._tell(False)

    def _tell(self, shown: bool) -> None:
        self.setAccessibleDescription(str(self._told[shown]))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark, the ground under the mouse and the focus ring."""
        painter = QPainter(self)
        ready(painter)
        area = self.rect().toRectF().adjusted(0, 2, 0, -2)
        fill = colour("hover") if self.underMouse() else None
        if fill is not None or self.hasFocus():
            box(painter, area, 8, fill=fill, edge=colour("accent") if self.hasFocus() else None, width=2)
        self._draw_mark(painter)
        painter.end()

    def _draw_mark(self, painter: QPainter) -> None:
        size = px(4)
        middle = QPointF(self.width() - px(9), self.height() / 2)
        ends = ((-1, -0.5), (0, 0.5), (1, -0.5)) if self.isChecked() else ((-0.5, -1), (0.5, 0), (-0.5, 1))
        points = [middle + QPointF(x * size, y * size) for x, y in ends]
        pen = QPen(colour("soft"), max(size / 2.5, 1.5), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(points)
