"""The headings of a table, which sort it: by mouse, and by keyboard with arrows and Enter."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QHeaderView, QTableView, QWidget

from desktop_app.language.lists import in_a_row
from desktop_app.ui.theme import Themed, colour, font, px
from desktop_app.ui.widgets.painting import WRAP, box, longest_word, ready, text_height
from desktop_app.ui.widgets.table_paint import ABOVE, LEFT, SIDE

ARROW = 9
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


def _draw(painter: QPainter, area: QRect, words: str, *, sorted_: bool, falling: bool, focused: bool) -> None:
    """One heading: its words, an arrow where the rows are in its order, a ring where the keyboard is."""
    painter.save()
    ready(painter)
    painter.fillRect(area, colour("side"))
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colour("outline"))
    room = area.adjusted(px(SIDE), 0, -px(SIDE), 0)
    if sorted_:
        size, middle = px(ARROW), area.center().y()
        left, tip = room.right() - size, size * (0.35 if falling else -0.35)
        corners = (
            QPointF(left, middle - tip),
            QPointF(left + size, middle - tip),
            QPointF(left + size / 2, middle + tip),
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        painter.drawPolygon(QPolygonF(corners))
        room.setRight(room.right() - size - px(4))
    painter.setFont(font("small_strong"))
    painter.setPen(colour("ink" if sorted_ else "soft"))
    painter.drawText(room, LEFT | WRAP, words)
    if focused:
        box(painter, QRectF(area).adjusted(2, 2, -2, -3), 6, fill=None, edge=colour("accent"), width=2)
    painter.restore()


class TopHead(Themed, QHeaderView):
    """The headings of the columns. `chosen` carries the place of one that was pressed, `left_downwards` nothing."""

    chosen = Signal(int)
    left_downwards = Signal()

    def __init__(self, table: QTableView, about: str) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table, self._about = table, about
        self._at, self._sorted, self._falling, self._words = 0, -1, True, ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.sectionClicked.connect(self._clicked)
        self.setAccessibleDescription(about)

    def mark(self, place: int, words: str, *, falling: bool) -> None:
        """The rows are in order of this column, -1 for none of these."""
        self._sorted, self._falling, self._words = place, falling, words
        self._say()
        self.viewport().update()

    @property
    def at(self) -> int:
        """The place of the heading where the keyboard is."""
        return self._at

    def go_to(self, place: int) -> None:
        """Put the keyboard's place on a heading, and bring it into sight."""
        self._at = min(max(place, 0), self.count() - 1)
        model = self.model()
        if model.rowCount():
            here = model.index(max(self._table.currentIndex().row(), 0), self._at)
            self._table.setCurrentIndex(here)
        self._say()
        self.viewport().update()

    def _say(self) -> None:
        """Tell a screen reader which heading this is and whether it sorts."""
        title = str(self.model().headerData(self._at, Qt.Orientation.Horizontal))
        words = self._words if self._at == self._sorted else ""
        self.setAccessibleName(in_a_row([title, words]) if words else title)

    def least_width(self, place: int) -> int:
        """Room for the longest word of a heading, and for the arrow beside it."""
        words = str(self.model().headerData(place, Qt.Orientation.Horizontal))
        return longest_word(words, font("small_strong")) + 2 * px(SIDE) + px(ARROW + 4)

    def wanted_height(self) -> int:
        """As high as the highest heading."""
        model, face = self.model(), font("small_strong")
        heights = [
            text_height(
                str(model.headerData(place, Qt.Orientation.Horizontal)),
                face,
                self.sectionSize(place) - 2 * px(SIDE) - px(ARROW + 4),
            )
            for place in range(self.count())
        ]
        return max(heights, default=0) + 2 * px(ABOVE)

    def paintSection(self, painter: QPainter, rect: QRect, place: int) -> None:
        """Draw one heading."""
        words = str(self.model().headerData(place, Qt.Orientation.Horizontal))
        focused = self.hasFocus() and place == self._at
        _draw(painter, rect, words, sorted_=place == self._sorted, falling=self._falling, focused=focused)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground also beyond the last heading."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), colour("side"))
        painter.end()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a heading, Enter sorts, down leads to the cells."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.go_to(self._at + _STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(0 if key == Qt.Key.Key_Home else self.count() - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._at)
        elif key == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring."""
        super().focusInEvent(event)
        self.go_to(self._at)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No ring."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _clicked(self, place: int) -> None:
        self._at = place
        self.chosen.emit(place)


class CornerHead(Themed, QAbstractButton):
    """The heading of the first column: a press sorts by the rows' names."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._sorted, self._falling = words, False, False
        self.setText(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mark(self, words: str, *, falling: bool) -> None:
        """Whether the rows are in order of their names, and how in words."""
        self._sorted, self._falling = bool(words), falling
        self.setAccessibleName(in_a_row([self._words, words]) if words else self._words)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it like Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def hitButton(self, at: QPoint) -> bool:
        """The whole of it can be pressed."""
        return self.rect().contains(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        area = self.rect()
        _draw(painter, area, self._words, sorted_=self._sorted, falling=self._falling, focused=self.hasFocus())
        painter.fillRect(QRect(area.right(), area.top(), 1, area.height()), colour("line"))
        painter.end()
