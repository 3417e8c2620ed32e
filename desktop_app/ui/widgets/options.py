"""Choices as cards: one of several, or several. To a screen reader they are radio buttons and check boxes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import Themed, colour, font, px
from desktop_app.ui.tokens import CORNER
from desktop_app.ui.widgets.painting import WRAP, box, longest_word, ready, text_height

_BACK = {Qt.Key.Key_Up, Qt.Key.Key_Left}
_ON = {Qt.Key.Key_Down, Qt.Key.Key_Right}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Option(msgspec.Struct, frozen=True):
    """One choice. `alone` says that it cannot stand with others where several may be chosen: "I do not know yet"."""

    id: str
    title: str
    note: str = ""
    alone: bool = False


if TYPE_CHECKING:
    _Mixed = QAbstractButton
else:
    _Mixed = object  # while running, a mix-in beside a Qt class may not be a second Qt class


class _CardPaint(Themed, _Mixed):
    """Size and picture of a card with a mark, a title and a note. Mixed into a real radio button or check box."""

    option: Option
    _round: bool

    def _prepare(self, option: Option) -> None:
        self.option = option
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(option.title)
        self.setAccessibleDescription(option.note)

    def restyle(self) -> None:
        """Measure anew."""
        self.updateGeometry()
        self.update()

    def hitButton(self, at: QPoint) -> bool:
        """The whole card can be pressed."""
        return self.rect().contains(at)

    def _text_left(self) -> int:
        return px(49)

    def _text_room(self, width: int) -> int:
        return width - self._text_left() - px(18)

    def hasHeightForWidth(self) -> bool:
        """Its texts wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height with title and note wrapped."""
        room = self._text_room(width)
        height = text_height(self.option.title, font("strong"), room)
        if self.option.note:
            height += px(3) + text_height(self.option.note, font("small"), room)
        return height + 2 * px(17)

    def sizeHint(self) -> QSize:
        """As wide as in the pictures."""
        return QSize(px(480), self.heightForWidth(px(480)))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word."""
        words = max(longest_word(self.option.title, font("strong")), longest_word(self.option.note, font("small")))
        return QSize(self._text_left() + words + px(18), self.heightForWidth(px(480)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw card, mark, title, note and ring."""
        painter = QPainter(self)
        ready(painter)
        area = QRectF(self.rect())
        chosen = self.isChecked()
        edge = colour("accent" if chosen else "line")
        box(painter, area, CORNER, fill=colour("card"), edge=edge, width=2 if chosen else 1)
        if self.hasFocus():
            inside = 4 if chosen else 0
            box(
                painter,
                area.adjusted(inside, inside, -inside, -inside),
                CORNER - inside,
                fill=None,
                edge=colour("accent"),
                width=2,
            )
        self._draw_mark(painter, chosen=chosen)
        self._draw_texts(painter)
        painter.end()

    def _draw_mark(self, painter: QPainter, *, chosen: bool) -> None:
        size = px(18)
        mark = QRectF(px(19), (self.height() - size) / 2, size, size)
        radius = size / 2 if self._round else 4
        box(
            painter,
            mark,
            radius,
            fill=colour("accent") if chosen else None,
            edge=colour("accent" if chosen else "outline"),
            width=1.2,
        )
        if not chosen:
            return
        if self._round:
            dot = size * 0.28
            box(painter, mark.adjusted(dot, dot, -dot, -dot), size, fill=colour("on_accent"), edge=None)
            return
        painter.setPen(
            QPen(
                colour("on_accent"), size / 9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            )
        )
        points = [
            QPoint(round(mark.left() + size * x), round(mark.top() + size * y))
            for x, y in ((0.24, 0.52), (0.43, 0.7), (0.77, 0.3))
        ]
        painter.drawPolyline(points)

    def _draw_texts(self, painter: QPainter) -> None:
        room = self._text_room(self.width())
        title_height = text_height(self.option.title, font("strong"), room)
        note_height = text_height(self.option.note, font("small"), room) + px(3) if self.option.note else 0
        top = (self.height() - title_height - note_height) // 2
        painter.setFont(font("strong"))
        painter.setPen(colour("ink" if self.isEnabled() else "soft"))
        painter.drawText(QRect(self._text_left(), top, room, title_height), WRAP, self.option.title)
        if self.option.note:
            painter.setFont(font("small"))
            painter.setPen(colour("soft"))
            painter.drawText(
                QRect(self._text_left(), top + title_height + px(3), room, note_height), WRAP, self.option.note
            )


class RadioCard(_CardPaint, QRadioButton):
    """One of several, of which exactly one can be chosen."""

    _round = True

    def __init__(self, option: Option, parent: QWidget | None = None) -> None:
        super().__init__(option.title.replace("&", "&&"), parent)
        self._prepare(option)


class CheckCard(_CardPaint, QCheckBox):
    """One of several, of which any can be chosen."""

    _round = False

    def __init__(self, option: Option, parent: QWidget | None = None) -> None:
        super().__init__(option.title.replace("&", "&&"), parent)
        self._prepare(option)


OptionCard = RadioCard | CheckCard


class OptionGroup(Themed, QWidget):
    """All choices of one question.

    Arrow keys move between the cards; Space or Enter chooses. Enter on a card that is chosen already emits `confirmed`,
    so that a question can be answered with Enter, Enter; where several may be chosen, on any card once something is.
    `changed` carries the ids of what is chosen, in the order of the options, after each change made by the person and
    not after `set_value`.
    """

    changed = Signal(tuple)
    confirmed = Signal()

    def __init__(
        self, options: Sequence[Option], *, name: str = "", multi: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.cards: list[OptionCard] = []
        self._setting = self._told = False
        for option in options:
            card: OptionCard = CheckCard(option, self) if multi else RadioCard(option, self)
            card.toggled.connect(self._on_toggled)  # a screen reader toggles and never clicks
            card.pressed.connect(self._on_pressed)
            card.clicked.connect(self._on_clicked)
            card.installEventFilter(self)
            self._column.addWidget(card)
            self.cards.append(card)
        self._multi = multi
        self.restyle()

    def value(self) -> tuple[str, ...]:
        """The ids of what is chosen."""
        return tuple(card.option.id for card in self.cards if card.isChecked())

    def set_value(self, ids: Sequence[str]) -> None:
        """Choose these and nothing else; ids without a card are passed over."""
        self._setting = True
        for card in self.cards:
            card.setAutoExclusive(False)  # or the last one that is chosen could not be taken back
            card.setChecked(card.option.id in ids)
            card.setAutoExclusive(not self._multi)
        self._setting = False

    def choose_number(self, number: int) -> bool:
        """Press the card in this place, counted from 1, and give it the keyboard. False where there is none."""
        if not 1 <= number <= len(self.cards):
            return False
        card = self.cards[number - 1]
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        card.click()
        return True

    def restyle(self) -> None:
        """Gaps in proportion."""
        self._column.setSpacing(px(10))

    def focus_first(self) -> None:
        """Give the keyboard to what is chosen, else to the first card."""
        chosen = next((card for card in self.cards if card.isChecked()), None)
        target = chosen or (self.cards[0] if self.cards else None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_toggled(self, chosen: bool) -> None:
        card = self.sender()
        if isinstance(card, RadioCard | CheckCard) and not self._setting and (chosen or self._multi):
            self._told = True
            self._settle(card)

    def _on_pressed(self) -> None:
        self._told = False

    def _on_clicked(self) -> None:
        """Who presses again what is chosen says it again: what could not be stored is tried once more."""
        card = self.sender()
        if isinstance(card, RadioCard | CheckCard) and not self._told:
            self._settle(card)

    def _settle(self, card: OptionCard) -> None:
        """After one card was pressed: put the others right, then tell."""
        if self._multi and card.isChecked():
            self._setting = True
            for other in self.cards:
                if other is not card and (card.option.alone or other.option.alone):
                    other.setChecked(False)
            self._setting = False
        self.changed.emit(self.value())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the group, before a card sees them."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and isinstance(watched, RadioCard | CheckCard)
        ):
            return self._key(watched, event)
        return False

    def _key(self, card: OptionCard, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return False
        if key in _BACK | _ON:
            at = self.cards.index(card) + (1 if key in _ON else -1)
            self.cards[at % len(self.cards)].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if key in _ENTER:
            # Where several may be chosen, Space chooses one more; Enter goes on as soon as there is anything.
            if card.isChecked() or (self._multi and self.value()):
                self.confirmed.emit()
            else:
                card.click()
            return True
        return False
