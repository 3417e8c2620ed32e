"""A few choices in a row, one of which is in force: a setting, or which of several things is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from desktop_app.ui.theme import Themed, colour, font, px
from desktop_app.ui.tokens import Role
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.painting import WRAP, box, longest_word, ready, text_height, text_width

_RADIUS = 8
_MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Segment(Themed, QRadioButton):
    """One choice. To a screen reader it is a radio button; a tick and a thicker edge say that it is in force."""

    text_role: ClassVar[Role] = "strong"

    def __init__(self, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.key = key
        self.setObjectName(key)  # the same in every language: the keyboard comes back here after another was chosen
        self._label = text
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def restyle(self) -> None:
        """Measure anew."""
        self.updateGeometry()
        self.update()

    def hitButton(self, at: QPoint) -> bool:
        """The whole of it can be pressed."""
        return self.rect().contains(at)

    def _room(self) -> int:
        """Width of edge, tick and gaps."""
        return 2 * px(14) + px(18)

    def sizeHint(self) -> QSize:
        """One line, with room for the tick."""
        width = text_width(self._label, font(self.text_role)) + self._room()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word."""
        return QSize(longest_word(self._label, font(self.text_role)) + self._room(), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """A narrow one grows in height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height with the words wrapped."""
        return text_height(self._label, font(self.text_role), width - self._room()) + 2 * px(9)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, tick, words and ring."""
        painter = QPainter(self)
        ready(painter)
        on = self.isChecked()
        area = QRectF(self.rect())
        fill = colour("accent_ground" if on else "hover" if self.underMouse() else "card")
        box(painter, area, _RADIUS, fill=fill, edge=colour("accent" if on else "line"), width=1.5 if on else 1)
        if self.hasFocus():
            box(painter, area.adjusted(3, 3, -3, -3), _RADIUS - 3, fill=None, edge=colour("accent"), width=2)
        if on:
            self._draw_tick(painter)
        painter.setFont(font(self.text_role))
        painter.setPen(colour("accent" if on else "ink"))
        words = self.rect().adjusted(px(14) + (px(18) if on else 0), 0, -px(14), 0)
        side = Qt.AlignmentFlag.AlignLeft if on else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | side) | WRAP, self._label)
        painter.end()

    def _draw_tick(self, painter: QPainter) -> None:
        size = px(11)
        left, top = px(14), (self.height() - size) / 2
        painter.setPen(QPen(colour("accent"), max(size / 6, 1.5), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        corner = QPointF(left + size * 0.36, top + size * 0.9)
        painter.drawLine(QPointF(left, top + size * 0.55), corner)
        painter.drawLine(corner, QPointF(left + size, top + size * 0.1))


class Segments(FlowRow):
    """Choices as (key, words). `chosen` carries the key after the person chose another one, not after `set_value`."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        self.setAccessibleName(name)
        self.segments: list[Segment] = []
        self._setting = False
        for key, text in choices:
            segment = Segment(key, text, self)
            segment.setAccessibleDescription(name)
            segment.toggled.connect(self._choose)  # a screen reader toggles and never clicks
            segment.installEventFilter(self)
            self.segments.append(segment)
            self.add(segment)

    def value(self) -> str:
        """The key of the choice in force, "" where none is."""
        return next((segment.key for segment in self.segments if segment.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Put another choice in force; an unknown key changes nothing."""
        self._setting = True
        for segment in self.segments:
            if segment.key == key:
                segment.setChecked(True)
        self._setting = False

    def _choose(self, on: bool) -> None:
        if on:
            self._open_to_tab()
        if on and not self._setting:
            self.chosen.emit(self.value())

    def _open_to_tab(self) -> None:
        """Tab comes to the choice in force; by itself Qt sees to it only once the keyboard was in the row."""
        for segment in self.segments:
            alone = Qt.FocusPolicy.StrongFocus if segment.isChecked() else Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(alone)

    def eventFilter(self, watched: object, event: object) -> bool:
        """Arrow keys choose the next one, Enter the one with the keyboard."""
        if not isinstance(event, QKeyEvent) or not isinstance(watched, Segment):
            return False
        if event.type() != QKeyEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        if key in _MOVES:
            other = self.segments[(self.segments.index(watched) + _MOVES[key]) % len(self.segments)]
            other.setFocus(Qt.FocusReason.TabFocusReason)
            other.click()
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            watched.click()
            return True
        return False
