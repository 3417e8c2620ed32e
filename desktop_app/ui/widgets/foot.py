"""The buttons of a page that are always in sight: where the page is longer than the window they stay at its lower edge.

They keep their place in the layout and in the order of the Tab key, and are only drawn higher up.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QMoveEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.theme import Themed, colour, px
from desktop_app.ui.widgets.flow import FlowRow


class Foot(Themed, QWidget):
    """Put it below what the buttons are about; `row` holds the buttons. What scrolls is what it stands in."""

    def __init__(self, *buttons: QWidget, gap: int = 12) -> None:
        super().__init__()
        self._scroll: QScrollArea | None = None
        self._natural = QPoint()
        self._moving = False
        self.stuck = False
        self.row = FlowRow(*buttons, gap=gap)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.row)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._place)
        self.restyle()

    def restyle(self) -> None:
        """Distances in proportion."""
        self._column.setContentsMargins(0, px(6), 0, px(6))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again where the foot belongs when the window or the page around it has another size."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._again.start(0)
        return False

    def moveEvent(self, event: QMoveEvent) -> None:
        """Where the layout puts it is where it belongs; from there it is drawn higher up where it must be."""
        super().moveEvent(event)
        if not self._moving:
            self._natural = event.pos()
            self._place()  # at once, so that it is never seen to jump
            self._again.start(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the size of what it stands in."""
        super().showEvent(event)
        around = self.parentWidget()
        if around is not None:
            around.removeEventFilter(self)
            around.installEventFilter(self)
        self._follow(_scrolling(self))
        self._again.start(0)

    def _follow(self, scroll: QScrollArea | None) -> None:
        if scroll is None or scroll is self._scroll:
            return
        self._scroll = scroll
        scroll.verticalScrollBar().valueChanged.connect(self._place)
        scroll.viewport().installEventFilter(self)

    def _place(self) -> None:
        around = self.parentWidget()
        if around is None or self._scroll is None or not self.isVisible():
            return
        edge = self._scroll.viewport().mapTo(self._scroll, QPoint(0, self._scroll.viewport().height()))
        lowest = around.mapFrom(self._scroll, edge).y() - self.height()
        top = min(self._natural.y(), max(lowest, 0))
        self.stuck = top < self._natural.y()
        self._moving = True
        self.move(self._natural.x(), top)
        self._moving = False
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground of its own and a line above it, where it stands over something."""
        if not self.stuck:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("paper"))
        painter.fillRect(0, 0, self.width(), 1, colour("line"))
        painter.end()


def _scrolling(part: QWidget) -> QScrollArea | None:
    """What a part scrolls in, None where it does not."""
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above
