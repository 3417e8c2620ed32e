"""Our own window out of the way of a picture of the screen, and back as it was."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.authenticator.guarding import see_through

WAIT_MS = 300
"""What lies behind has to be drawn again by its own program, and windows fade."""


class Aside(QObject):
    """Steps aside for one window. Windows leaves it out of the picture while it stays in sight; macOS makes it wholly
    transparent; elsewhere it is hidden, and shown again in its place as soon as the picture is taken.
    """

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._out = self._through = self._quits = False
        self._opacity = 1.0

    def see_through(self) -> bool:
        """Have the system leave the window out of pictures until `back`. False where it cannot."""
        self._through = see_through(self._window.window(), True)
        return self._through

    def step(self, then: Callable[[], None]) -> None:
        """Take the window away, then call `then` once others have drawn what was behind it."""
        if not self._out:
            self._out = True
            self._go()
        QTimer.singleShot(WAIT_MS, self, then)

    def back(self) -> None:
        """Show the window as it was. Nothing where it is there."""
        window = self._window.window()
        if self._through:
            see_through(window, False)
            self._through = False
        if not self._out:
            return
        self._out = False
        if sys.platform == "darwin":
            window.setWindowOpacity(self._opacity)
            return
        window.setGeometry(self._place)
        window.setVisible(True)
        window.activateWindow()
        QApplication.setQuitOnLastWindowClosed(self._quits)

    def _go(self) -> None:
        window = self._window.window()
        if sys.platform == "darwin":
            # Hiding would give the keyboard to another app, and bring it back with an animation.
            self._opacity = window.windowOpacity()
            window.setWindowOpacity(0.0)
            return
        self._quits = QApplication.quitOnLastWindowClosed()
        QApplication.setQuitOnLastWindowClosed(False)
        self._place = window.geometry()
        window.setVisible(False)
