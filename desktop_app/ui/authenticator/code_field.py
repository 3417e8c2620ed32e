"""The field for a code: one box a digit, as phones show them. To a screen reader it is one field with its name."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy, QWidget

from desktop_app.ui.theme import Themed, colour, font, px
from desktop_app.ui.widgets.fields import ENTER
from desktop_app.ui.widgets.painting import box, ready

_WIDTH, _HEIGHT, _GAP, _MIDDLE = 54, 66, 10, 36
"""In pixels at 100 %; `_MIDDLE` is the gap between the two halves."""
_LEAST_SHARE = 0.5
"""With large text in a narrow window the boxes shrink, to no less than this share."""

_LONGEST_PASTE = 40


class CodeField(Themed, QLineEdit):
    """Digits only; what is pasted with spaces or in other scripts' digits is understood. `entered` comes with Enter."""

    entered = Signal()

    def __init__(self, digits: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = digits
        self.setMaxLength(digits)
        self.setAccessibleName(name)
        self.setFrame(False)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.returnPressed.connect(self.entered)
        self.textChanged.connect(self.update)
        self.restyle()

    def digits(self) -> str:
        """What is in the boxes."""
        return self.text()

    def wipe(self) -> None:
        """Empty the boxes, also for Undo."""
        self.clear()

    def restyle(self) -> None:
        """Measure anew."""
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits of any script, and a code that is pasted whole; anything else that writes is passed over."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._put(QApplication.clipboard().text()[:_LONGEST_PASTE], whole=True)
            return
        text = event.text()
        if text and text.isprintable() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._put(text, whole=False)
            return
        super().keyPressEvent(event)
        if event.key() in ENTER:
            event.accept()  # it tested the code, and must not press the main button behind the field too

    def _put(self, text: str, *, whole: bool) -> None:
        digits = "".join(str(unicodedata.decimal(sign)) for sign in text if unicodedata.decimal(sign, None) is not None)
        if not digits:
            return
        if whole:
            self.setText(digits[: self._count])
            self.textEdited.emit(self.text())
        else:
            self.insert(digits)

    def sizeHint(self) -> QSize:
        """All boxes in a row."""
        return QSize(round(self._left(self._count - 1) + self._width()), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """All boxes in a row, as narrow as they get."""
        whole = self.sizeHint()
        return QSize(round(whole.width() * _LEAST_SHARE), whole.height())

    def _width(self) -> float:
        """Width of a box where there is room; eight of them take no more than six."""
        return min(px(_WIDTH), px(_WIDTH) * 6 / self._count if self._count > 6 else px(_WIDTH))

    def _left(self, place: int) -> float:
        half = self._count // 2
        gap = px(_MIDDLE) - px(_GAP) if place >= half else 0
        return place * (self._width() + px(_GAP)) + gap

    def _share(self) -> float:
        """How much of its whole width it has."""
        return min(self.width() / max(self.sizeHint().width(), 1), 1.0)

    def _face(self) -> QFont:
        face = font("number")
        face.setPixelSize(round(face.pixelSize() * min(1.27, 1.9 * self._width() * self._share() / px(_WIDTH))))
        return face

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is typed goes on at the end."""
        super().focusInEvent(event)
        self.end(False)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The boxes, the digits, and the caret in the box that is next."""
        painter = QPainter(self)
        ready(painter)
        painter.setFont(self._face())
        text, at = self.text(), min(self.cursorPosition(), self._count - 1)
        share = self._share()
        for place in range(self._count):
            area = QRectF(self._left(place) * share, 0, self._width() * share, px(_HEIGHT))
            here = self.hasFocus() and place == at
            edge = colour("accent" if here else "outline")
            box(painter, area, 8, fill=colour("card"), edge=edge, width=2 if here else 1)
            if place < len(text):
                painter.setPen(colour("ink"))
                painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), text[place])
            elif here:
                middle = area.center()
                half = px(15)
                painter.fillRect(QRectF(middle.x() - 1, middle.y() - half, 2, 2 * half), colour("accent"))
        painter.end()
