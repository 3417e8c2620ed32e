"""Opens the page for backups on a file that the desktop hands over: a double click on it, here or in a second start."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop_app.ui.window import Window


class BackupFiles(QObject):
    """Shows such files in one window. macOS sends an event for each, the other systems a word on the command line."""

    def __init__(self, window: Window, app: QApplication) -> None:
        super().__init__(window)
        self._window = window
        if sys.platform == "darwin":  # elsewhere no such event comes, and every other one would pass through here
            app.installEventFilter(self)

    def show(self, path: Path) -> None:
        """Look into a file. Nothing is changed before the person says so."""
        self._window.navigate("backups", file=str(path))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The Mac's event."""
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent) and event.file():
            self.show(Path(event.file()))
            return True
        return super().eventFilter(watched, event)
