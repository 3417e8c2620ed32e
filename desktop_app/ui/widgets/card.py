"""Surfaces: the card that holds one thing, and the thin line between rows."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import Themed, font, px, set_kind
from desktop_app.ui.tokens import Tone
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import CardTitle, Label, Small
from desktop_app.ui.widgets.painting import text_width

Surface = Literal["card", "quiet", "main"] | Tone
"""`card` is the common one, `quiet` has the page's ground, `main` the accent's edge; a tone its soft ground."""


class SideBySide(Themed, QWidget):
    """Two parts at the two ends of a line; where they do not fit, the right one goes beneath, at the left.

    Words in `left` are not wrapped as long as the right part can go beneath. `left_least` is the room at 100 % that a
    `left` of several texts wants before that; labels and rows of buttons know it themselves.
    """

    def __init__(self, left: QWidget, right: QWidget, parent: QWidget | None = None, *, left_least: int = 280) -> None:
        super().__init__(parent)
        self._left = left
        self._right = right
        self._left_least = left_least
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(left, 1)
        self._around = QVBoxLayout()  # a label's own margins are forgotten when the stylesheet reaches it
        self._around.setContentsMargins(0, 0, 0, 0)
        self._around.addWidget(right)
        self._box.addLayout(self._around)
        self._beside = True
        self.restyle()

    def restyle(self) -> None:
        """Gap in proportion; words at the right stand on the line of words at the left."""
        self._box.setSpacing(px(6))
        if isinstance(self._left, Label) and isinstance(self._right, Label):
            drop = self._left.baseline() - self._right.baseline()
            self._around.setContentsMargins(0, max(drop, 0), 0, 0)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side or one above the other."""
        super().resizeEvent(event)
        self._turn()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of the two: then they stand one above the other."""
        width = max(self._left.minimumSizeHint().width(), self._right.minimumSizeHint().width())
        return QSize(width, super().minimumSizeHint().height())

    def _left_width(self) -> int:
        if isinstance(self._left, Label):
            return text_width(self._left.text(), font(self._left.text_role))
        return self._left.sizeHint().width() if isinstance(self._left, FlowRow) else px(self._left_least)

    def _turn(self) -> None:
        beside = self.width() >= self._left_width() + px(16) + self._right.sizeHint().width()
        if isinstance(self._right, FlowRow):
            self._right.set_trailing(beside)
        top = Qt.AlignmentFlag.AlignTop if isinstance(self._right, Label) else Qt.AlignmentFlag.AlignVCenter
        self._around.setAlignment(self._right, top if beside else Qt.AlignmentFlag(0))
        if not beside and not isinstance(self._right, FlowRow):
            self._around.setAlignment(self._right, Qt.AlignmentFlag.AlignLeft)
        if beside != self._beside:
            self._beside = beside
            self._box.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
            self._box.setStretch(0, 1 if beside else 0)
            self.updateGeometry()


class Card(Themed, QFrame):
    """A surface with rounded corners. Put things in with `add`, or straight into `column`.

    With a `title` it begins with its heading, and with `aside` has small words at the heading's right. A card that is
    given more height than it needs keeps its parts at the top; after `fill()` what follows stands at the bottom.
    `rows=True` is for a card that holds only rows with padding of their own: their words stand where a title would.
    """

    def __init__(
        self,
        title: str = "",
        parent: QWidget | None = None,
        *,
        surface: Surface = "card",
        aside: str = "",
        rows: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", surface)
        self._rows = rows
        self._outer = QVBoxLayout(self)
        self.column = QVBoxLayout()
        self._outer.addLayout(self.column)
        self._outer.addStretch(0)
        self.title_label: CardTitle | None = None
        self.aside_label: Small | None = None
        if title:
            self._head(title, aside)
        self.restyle()

    def _head(self, title: str, aside: str) -> None:
        self.title_label = CardTitle(title)
        self.setAccessibleName(title)
        if aside:
            self.aside_label = Small(aside, wrap=False)
            self.column.addWidget(SideBySide(self.title_label, self.aside_label))
        else:
            self.column.addWidget(self.title_label)

    def add(self, widget: QWidget) -> QWidget:
        """Put a widget at the end, and hand it back."""
        self.column.addWidget(widget)
        return widget

    def fill(self) -> None:
        """What is added from now on stands at the card's bottom."""
        self.column.addStretch(1)
        self._outer.setStretch(0, 1)

    def set_surface(self, surface: Surface) -> None:
        """Turn the card into another kind."""
        set_kind(self, "surface", surface)

    def restyle(self) -> None:
        """Padding and spacing in proportion to the text."""
        side, above, below, between = (16, 8, 8, 0) if self._rows else (20, 18, 20, 10)
        self._outer.setContentsMargins(px(side), px(above), px(side), px(below))
        self.column.setSpacing(px(between))


class Rule(QFrame):
    """A line one pixel high between two rows; `total=True` makes it as strong as the text, above a sum."""

    def __init__(self, parent: QWidget | None = None, *, total: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("surface", "total" if total else "rule")
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
