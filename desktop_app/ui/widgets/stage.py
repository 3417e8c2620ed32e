"""One screen of a walk: a heading, a sentence, parts, and a row of buttons."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from desktop_app.ui.theme import Themed, px
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.foot import Foot
from desktop_app.ui.widgets.labels import Subtitle, Title


class Stage(Themed, QWidget):
    """Put parts in with `add`, and the buttons at the end with `add_buttons`, the primary one first.

    `way_back` is the button that a page may press for Escape.
    """

    def __init__(self, heading: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.way_back: QAbstractButton | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.heading_label = Title(heading)
        self.text_label = Subtitle(text)
        self._head = QVBoxLayout()
        self._head.addWidget(self.heading_label)
        self._head.addWidget(self.text_label)
        self._column.addLayout(self._head)
        self.text_label.setVisible(bool(text))  # only now: a part without a parent would show as a window
        self.restyle()

    def set_words(self, heading: str, text: str = "") -> None:
        """Another heading and sentence."""
        self.heading_label.setText(heading)
        self.text_label.setText(text)
        self.text_label.setVisible(bool(text))

    def add(self, part: QWidget) -> QWidget:
        """Put a part at the end, and hand it back."""
        self._column.addWidget(part)
        return part

    def add_buttons(self, *buttons: QWidget) -> FlowRow:
        """Put the buttons at the end, where they are always in sight."""
        foot = Foot(*buttons)
        self._column.addWidget(foot)
        return foot.row

    def restyle(self) -> None:
        """Gaps in proportion."""
        self._head.setSpacing(px(2))
        self._column.setSpacing(px(14))
