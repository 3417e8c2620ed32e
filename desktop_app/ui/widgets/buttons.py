"""Buttons: one primary on each page, plain ones beside it, and links that do something."""

from __future__ import annotations

from typing import ClassVar, Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_app.ui.theme import colour, font, px
from desktop_app.ui.tokens import Role
from desktop_app.ui.widgets.painting import WRAP, box, longest_word, ready, text_height, text_width
from desktop_app.ui.widgets.pressed import Pressed

Kind = Literal["primary", "plain", "danger", "link", "danger_link", "source"]

_RADIUS = 8


class Button(Pressed, QPushButton):
    """What all kinds share. Long words wrap inside the button rather than being cut; Enter presses it like Space."""

    kind: ClassVar[Kind] = "plain"
    text_role: ClassVar[Role] = "strong"
    underlined: ClassVar[bool] = False

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_label(text)
        self.can_be_pressed()
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def label(self) -> str:
        """The words on the button."""
        return self._label

    def set_label(self, text: str) -> None:
        """Put other words on the button."""
        self._label = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()

    @property
    def _is_link(self) -> bool:
        return self.kind in {"link", "danger_link", "source"}

    def _font(self) -> QFont:
        return font(self.text_role)

    def _pad(self) -> tuple[int, int]:
        """Room at the sides and above, in pixels."""
        if self._is_link:  # the focus ring stands clear of the letters, and a finger or a shaky hand finds 24 pixels
            return px(4), px(5 if self.text_role == "small" else 4)
        return px(17), px(10)

    def sizeHint(self) -> QSize:
        """One line."""
        side, above = self._pad()
        face = self._font()
        width = text_width(self._label, face) + 2 * side
        return QSize(width, text_height(self._label, face, width) + 2 * above)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word, one line high."""
        side, _ = self._pad()
        return QSize(longest_word(self._label, self._font()) + 2 * side, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """A narrow button grows in height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height with the words wrapped."""
        side, above = self._pad()
        return text_height(self._label, self._font(), width - 2 * side) + 2 * above

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        """Fill, edge and text for the state it is in."""
        over = self.underMouse() and self.isEnabled()
        if not self.isEnabled():
            return (None, None, colour("soft")) if self._is_link else (colour("side"), colour("line"), colour("soft"))
        if self.kind == "primary":
            return colour("accent_hover" if over else "accent"), None, colour("on_accent")
        if self.kind == "danger":
            return colour("hover" if over else "card"), colour("bad"), colour("bad")
        if self._is_link:
            return (
                None,
                None,
                colour({"danger_link": "bad", "source": "ink" if over else "soft"}.get(self.kind, "accent")),
            )
        return colour("hover" if over else "card"), colour("line"), colour("ink")

    def _looks_enabled(self) -> bool:
        """Whether its ground alone would not show that it is disabled, as in high contrast."""
        return not self.isEnabled() and colour("side") == colour("card")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, words and focus ring."""
        painter = QPainter(self)
        ready(painter)
        fill, edge, words = self._colours()
        height = min(self.height(), self.heightForWidth(self.width()))
        area = QRectF(0, (self.height() - height) / 2, self.width(), height)
        if fill is not None or edge is not None:
            box(painter, area, _RADIUS, fill=fill, edge=edge, dashed=self._looks_enabled())
        side, above = self._pad()
        inner = self.rect().adjusted(side, above, -side, -above)
        face = self._font()
        if self._is_link:
            face.setUnderline(self.underlined or self.underMouse())
        painter.setFont(face)
        painter.setPen(words)
        where = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignLeft if self._is_link else Qt.AlignmentFlag.AlignHCenter
        )
        painter.drawText(QRect(inner), int(where) | WRAP, self._label)
        if self.hasFocus():
            self._draw_ring(painter, area)
        painter.end()

    def _draw_ring(self, painter: QPainter, area: QRectF) -> None:
        """Two pixels inside the edge: in the text's colour on a filled button, in the accent on the others."""
        if self.kind == "primary":
            box(painter, area.adjusted(3, 3, -3, -3), _RADIUS - 3, fill=None, edge=colour("on_accent"), width=2)
        else:
            box(painter, area, _RADIUS, fill=None, edge=colour("bad" if "danger" in self.kind else "accent"), width=2)


class PrimaryButton(Button):
    """The one thing to do on a page."""

    kind: ClassVar[Kind] = "primary"


class PlainButton(Button):
    """Any other thing to do."""

    kind: ClassVar[Kind] = "plain"


class DangerButton(Button):
    """Something that cannot be undone, asked for in a dialog."""

    kind: ClassVar[Kind] = "danger"


class LinkButton(Button):
    """Something to do that should not draw the eye."""

    kind: ClassVar[Kind] = "link"


class DangerLink(Button):
    """The same for something that takes away."""

    kind: ClassVar[Kind] = "danger_link"


class QuietLink(Button):
    """A small link that stands in every row of a list."""

    kind: ClassVar[Kind] = "source"
    text_role: ClassVar[Role] = "small"


def width_of(words: str) -> int:
    """How wide a quiet link with these words is at the text size in force, in pixels."""
    return QuietLink(words).sizeHint().width()


class SourceButton(Button):
    """The host of a source, underlined always: it is what a reader judges."""

    kind: ClassVar[Kind] = "source"
    text_role: ClassVar[Role] = "small"
    underlined: ClassVar[bool] = True
