"""Areas that scroll."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class ScrollArea(QScrollArea):
    """One without a frame, that takes no focus of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Its viewport, bars, and what these stand in are made by Qt. When PySide6 meets such a part as somebody's
        # parent or next in the order of the Tab key, it loads all its hundred kinds of widgets to tell which one it is:
        # a megabyte, and longer than it takes to lay out the first page. Those that are held here it knows.
        self._made_by_qt = self.findChildren(QWidget)
