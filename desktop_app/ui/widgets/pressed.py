"""What every self-painted button does alike when a hand comes near."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

from desktop_app.ui.theme import Themed

if TYPE_CHECKING:
    _Mixed = QAbstractButton
else:
    _Mixed = object  # while running, a mix-in beside a Qt class may not be a second Qt class


class Pressed(Themed, _Mixed):
    """Mixed into a Qt button: Enter presses it as Space does, and it is drawn anew when the mouse comes and goes."""

    def can_be_pressed(self) -> None:
        """Called once, when it is made."""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def restyle(self) -> None:
        """Measure anew."""
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)
