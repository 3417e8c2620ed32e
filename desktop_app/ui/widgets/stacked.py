"""Parts one above the other, as one part: a name with its note, a text with its link."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme import Themed, px


class Stacked(Themed, QWidget):
    """Holds `parts` from top to bottom with `gap` pixels (at 100 %) between them; room that is left stays beneath."""

    def __init__(self, *parts: QWidget, gap: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._column = QVBoxLayout()
        outer.addLayout(self._column)
        outer.addStretch(1)
        for part in parts:
            self.add(part)
        self.restyle()

    def add(self, part: QWidget) -> QWidget:
        """Put a part at the end, and hand it back."""
        self._column.addWidget(part)
        return part

    def drop_last(self) -> None:
        """Take the last part away."""
        item = self._column.takeAt(self._column.count() - 1)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()

    def restyle(self) -> None:
        """Gap in proportion."""
        self._column.setSpacing(px(self._gap))
