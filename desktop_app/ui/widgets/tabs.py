"""The tabs of an account's page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QTabBar, QToolButton, QWidget

from desktop_app.ui.theme import Themed, colour, font, px
from desktop_app.ui.widgets.painting import box, ready, text_height, text_width

BETWEEN, LEAST_BETWEEN = 24, 16
"""Pixels at 100 % from the end of one tab's words to the next one's, where all have room and where they have not."""


class TabsBar(Themed, QTabBar):
    """Tabs by name. Left and Right move between them; `chosen` carries the id of the tab that is shown now.

    In a narrow window they stand closer; where that is not enough, arrows scroll them.
    """

    chosen = Signal(str)

    def __init__(self, tabs: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ids: list[str] = []
        self._over = -1
        for button in self.findChildren(QToolButton):
            button.installEventFilter(self)
        for key, name in tabs:
            self._ids.append(key)
            self.setAccessibleTabName(self.addTab(name.replace("&", "&&")), name)
        self.setCurrentIndex(0)
        self.currentChanged.connect(self._tell)

    def value(self) -> str:
        """Id of the tab that is shown."""
        return self._ids[self.currentIndex()]

    def set_value(self, key: str) -> None:
        """Show the tab with this id; unknown ids change nothing."""
        if key in self._ids:
            self.setCurrentIndex(self._ids.index(key))

    def _tell(self, index: int) -> None:
        if 0 <= index < len(self._ids):
            self.chosen.emit(self._ids[index])

    def restyle(self) -> None:
        """Measure anew."""
        self.setFont(font("strong"))
        self.updateGeometry()
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        """Room for the words at their boldest, so that nothing moves when another tab is shown."""
        face = font("strong")
        words = self.accessibleTabName(index)
        return QSize(text_width(words, face) + self._between(), text_height(words, face, 10_000) + px(22))

    def _between(self) -> int:
        words = sum(text_width(self.accessibleTabName(index), font("strong")) for index in range(self.count()))
        return px(BETWEEN if words + self.count() * px(BETWEEN) <= self.width() else LEAST_BETWEEN)

    def _beside_arrows(self) -> QRect:
        """What the arrows that scroll the tabs leave free: Qt lays them over what is drawn here."""
        arrows = QRect()
        for button in self.findChildren(QToolButton):
            arrows = arrows.united(button.geometry()) if button.isVisible() else arrows
        if arrows.isNull():
            return self.rect()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.rect().adjusted(arrows.right(), 0, 0, 0) if mirrored else QRect(0, 0, arrows.left(), self.height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Never less than the words need."""
        return self.tabSizeHint(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the tab under the mouse."""
        super().mouseMoveEvent(event)
        self._over = self.tabAt(event.position().toPoint())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Back to rest."""
        super().leaveEvent(event)
        self._over = -1
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the arrows that scroll the tabs as large as the text; the style draws them in one size only."""
        if isinstance(watched, QToolButton) and event.type() == QEvent.Type.Paint:
            _draw_arrow(watched)
            return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the base line, the words, the line under the current tab and the focus ring."""
        painter = QPainter(self)
        ready(painter)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), colour("line"))
        painter.setClipRect(self._beside_arrows())
        for index in range(self.count()):
            self._draw_tab(painter, index)
        painter.end()

    def _draw_tab(self, painter: QPainter, index: int) -> None:
        area = self.tabRect(index)
        words = area.adjusted(px(8), 0, -px(8), -px(4))
        current = index == self.currentIndex()
        painter.setFont(font("strong" if current else "body"))
        painter.setPen(colour("ink" if current or index == self._over else "soft"))
        painter.drawText(
            words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.accessibleTabName(index)
        )
        if not current:
            return
        between = self._between()
        line = QRect(area.left() + px(8), self.height() - 2, area.width() - between + px(2), 2)
        painter.fillRect(line, colour("accent"))
        if self.hasFocus():
            apart = max(between - px(18), 0)
            ring = QRectF(area.left(), area.top() + px(4), area.width() - apart, area.height() - px(10))
            box(painter, ring, 6, fill=None, edge=colour("accent"), width=2)


def _draw_arrow(button: QToolButton) -> None:
    painter = QPainter(button)
    ready(painter)
    area = QRectF(button.rect()).adjusted(1, px(4), -1, -px(4))
    pressed = button.isDown() and button.isEnabled()
    box(painter, area, 6, fill=colour("hover" if pressed else "card"), edge=colour("outline"))
    pen = QPen(colour("ink" if button.isEnabled() else "line"), px(2))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    middle, high = area.center(), px(5)
    tip = px(5) / 2 if button.arrowType() == Qt.ArrowType.RightArrow else -px(5) / 2
    at = QPointF(middle.x() + tip, middle.y())
    for end in (-high, high):
        painter.drawLine(at, QPointF(middle.x() - tip, middle.y() + end))
    painter.end()
