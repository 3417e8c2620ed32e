"""Small coloured words: the chip, the letter of a grade, and the number of a step."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.ui.theme import Themed, colour, current, font, px
from desktop_app.ui.tokens import Tone
from desktop_app.ui.widgets.painting import WRAP, box, longest_word, ready, text_height, text_width

_LETTER_TONES: dict[str, Tone] = {"A": "ok", "B": "ok", "C": "warn", "D": "bad", "E": "bad"}


def letter_tone(letter: str) -> Tone:
    """The tone of a grade: A and B good, C careful, D and E bad, anything else neutral."""
    return _LETTER_TONES.get(letter, "neutral")


def _tone_colours(tone: Tone) -> tuple[str, str]:
    """Names in the palette of the ground and the words of a tone."""
    return ("side", "soft") if tone == "neutral" else (f"{tone}_ground", tone)


class _Tag(Themed, QLabel):
    """What chip, badge and disc share: words on a ground, sized by us and painted by us."""

    def __init__(self, text: str, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._tone: Tone = tone
        self.setAccessibleName(text)

    @property
    def tone(self) -> Tone:
        """What the colour says."""
        return self._tone

    def set_tone(self, tone: Tone) -> None:
        """Colour it otherwise."""
        self._tone = tone
        self.update()

    def restyle(self) -> None:
        """Measure anew."""
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        return font("small_strong")

    def _edged(self) -> bool:
        """Whether the ground alone would not show, as in high contrast."""
        return current().palette.ground(self._tone) in {current().palette.card, current().palette.paper}


class Chip(_Tag):
    """A few words on a soft ground: "closes 2 routes". Wraps where the room is less than its words.

    `ringed` draws a strong line around the one of several that is in force.
    """

    def __init__(
        self, text: str, tone: Tone = "neutral", parent: QWidget | None = None, *, ringed: bool = False
    ) -> None:
        super().__init__(text, tone, parent)
        self.ringed = ringed
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_text(self, text: str, tone: Tone | None = None) -> None:
        """Show other words."""
        self.setText(text)
        self.setAccessibleName(text)
        self._tone = tone or self._tone
        self.restyle()

    def sizeHint(self) -> QSize:
        """One line."""
        width = text_width(self.text(), self._font()) + 2 * px(10)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word."""
        return QSize(longest_word(self.text(), self._font()) + 2 * px(10), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """A narrow chip grows in height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height with the words wrapped."""
        return text_height(self.text(), self._font(), width - 2 * px(10)) + 2 * px(3)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and words."""
        painter = QPainter(self)
        ready(painter)
        ground, words = _tone_colours(self._tone)
        height = min(self.height(), self.heightForWidth(self.width()))
        area = QRectF(0, (self.height() - height) / 2, self.width(), height)
        radius = min(height / 2, px(12))
        edge = colour(words) if self.ringed or self._edged() else None
        box(painter, area, radius, fill=colour(ground), edge=edge, width=2 if self.ringed else 1)
        painter.setFont(self._font())
        painter.setPen(colour(words))
        painter.drawText(
            self.rect().adjusted(px(10), 0, -px(10), 0), int(Qt.AlignmentFlag.AlignCenter) | WRAP, self.text()
        )
        painter.end()


def badge_shape(area: QRectF, tone: Tone) -> QPainterPath:
    """The outline that says a grade without colour: round when good, a soft box when careful, a harder one when bad."""
    path = QPainterPath()
    radius = area.height() * (0.5 if tone in {"ok", "accent"} else 0.2 if tone == "bad" else 0.36)
    path.addRoundedRect(area, radius, radius)
    return path


def paint_badge(painter: QPainter, area: QRectF, letter: str, tone: Tone, face: QFont) -> None:
    """Draw a grade's letter in its shape."""
    ground, words = _tone_colours(tone)
    edged = current().palette.ground(tone) in {current().palette.card, current().palette.paper}
    painter.setBrush(colour(ground))
    painter.setPen(QPen(colour(words), 1.2) if edged else Qt.PenStyle.NoPen)
    painter.drawPath(badge_shape(area.adjusted(0.6, 0.6, -0.6, -0.6), tone))
    painter.setFont(face)
    painter.setPen(colour(words))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), letter)


class LetterBadge(_Tag):
    """The letter of a grade; its shape says the same as its colour. `about` says what it grades."""

    def __init__(self, letter: str, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(letter, letter_tone(letter), parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_letter(letter, about)

    def set_letter(self, letter: str, about: str = "") -> None:
        """Show another grade."""
        self.setText(letter)
        self._tone = letter_tone(letter)
        name = f"{about} {letter}".strip()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.restyle()

    def sizeHint(self) -> QSize:
        """A little wider than high."""
        return QSize(max(px(28), text_width(self.text(), self._font()) + 2 * px(9)), px(21))

    def minimumSizeHint(self) -> QSize:
        """It never shrinks."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw shape and letter."""
        painter = QPainter(self)
        ready(painter)
        paint_badge(painter, QRectF(self.rect()), self.text(), self._tone, self._font())
        painter.end()


class NumberDisc(_Tag):
    """The number of a step in a list, or a mark in its place."""

    def __init__(self, number: int | str, tone: Tone = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(str(number), tone, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As in the pictures: 28 by 24, and with room for two digits, so that what stands beside a list's numbers lines
        up.
        """
        words = max(text_width(text, self._font()) for text in (self.text(), "00"))
        return QSize(max(px(28), words + 2 * px(8)), px(24))

    def minimumSizeHint(self) -> QSize:
        """It never shrinks."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and number."""
        painter = QPainter(self)
        ready(painter)
        ground, words = _tone_colours(self._tone)
        edge = colour(words) if self._edged() else None
        box(painter, QRectF(self.rect()), self.height() / 2, fill=colour(ground), edge=edge)
        painter.setFont(self._font())
        painter.setPen(colour(words))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()
