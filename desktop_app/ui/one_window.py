"""One window for each vault: a second start brings the first to the front and ends.

The first window holds a lock in the folder `window` within the vault's, and watches that folder; the second leaves a
file there and waits until it was taken. No socket is opened for this.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.content.folders import is_folder
from desktop_app.storage import files
from desktop_app.storage.errors import VaultError, VaultInUse
from desktop_app.storage.lock import FolderLock

FOLDER, CALL = "window", "show"
ANSWER_MS, LOOK_MS = 3000, 20
LONGEST_PATH = 4096
ANY_PROCESS = 0xFFFFFFFF
"""ASFW_ANY."""


class OneWindow(QObject):
    """Holds the vault's folder for this process. `is_first` is False where another window has it.

    `file_wanted` carries a file that another start was given to show.
    """

    file_wanted = Signal(object)

    def __init__(self, vault: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = vault / FOLDER
        self._lock: FolderLock | None = None
        self._window: QWidget | None = None
        self._watcher: QFileSystemWatcher | None = None
        self.is_first = True
        if is_folder(vault):
            self._take()

    def _take(self) -> None:
        """A folder that cannot be written has other troubles, which the page that opens the vault tells."""
        with suppress(VaultError, OSError):
            files.make_private_folder(self._folder)
            try:
                self._lock = FolderLock.take(self._folder)
            except VaultInUse:
                self.is_first = False

    def call(self, file: Path | None = None) -> bool:
        """Ask the first window to come to the front, and to show a file. False where it did not answer."""
        from PySide6.QtCore import QDeadlineTimer, QThread

        call = self._folder / CALL
        _give_front_away()
        try:
            files.write_whole(call, os.fsencode(file.absolute()) if file is not None else b"")
        except OSError:
            return False
        deadline = QDeadlineTimer(ANSWER_MS)
        while call.exists() and not deadline.hasExpired():
            QThread.msleep(LOOK_MS)
        taken = not call.exists()
        files.remove(call)
        return taken

    def watch(self, window: QWidget) -> None:
        """Bring this window to the front whenever another start asks for it; from the vault's beginning on, if there is
        none yet.
        """
        self._window = window
        if self._lock is None:
            return
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._look)
        self._look()

    def _look(self) -> None:
        call = self._folder / CALL
        if self._window is None or not call.exists():
            return
        file = b""
        with suppress(OSError):
            file = files.read_at_most(call, LONGEST_PATH)
            files.remove(call)
        self._window.setWindowState(
            self._window.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive
        )
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        if 0 < len(file) <= LONGEST_PATH and b"\0" not in file:
            self.file_wanted.emit(Path(os.fsdecode(file)))

    def follow(self, vault: Path) -> None:
        """The vault goes on in another folder: hold that one from now on."""
        folder = vault / FOLDER
        if (folder == self._folder and self._lock is not None) or not is_folder(vault):
            return
        self.release()
        self._folder = folder
        self._take()
        if self._window is not None:
            self.watch(self._window)

    def release(self) -> None:
        """Let the folder go, at the end of the app."""
        if self._watcher is not None:
            self._watcher.deleteLater()  # Windows deletes no folder that is watched
        if self._lock is not None:
            self._lock.release()
        self._lock = self._watcher = None


def _give_front_away() -> None:
    """Windows lets only what the person started last bring a window to the front: this start, which lets others now."""
    if sys.platform == "win32":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.windll.user32.AllowSetForegroundWindow(ANY_PROCESS)
