"""Ctrl+C in a terminal and the system's request to stop end the app as closing its window does."""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

ASKED = tuple(found for name in ("SIGINT", "SIGTERM", "SIGHUP") if (found := getattr(signal, name, None)) is not None)
LOOK_EVERY_MS = 300


class StopSignals(QObject):
    """Emits `stop` with the signal's number, in the window's thread, while the event loop runs."""

    stop = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = {number: signal.signal(number, self._came) for number in ASKED}
        self._pipe: tuple[int, int] | None = None
        self._wake()

    def _wake(self) -> None:
        """Python runs a handler only when it gets a turn, and Qt's loop gives it none: so a signal wakes the loop."""
        if sys.platform == "win32":
            # No notifier can wait for a pipe there; and nobody presses Ctrl+C without a console.
            if sys.stderr is not None:
                turn = QTimer(self)
                turn.timeout.connect(lambda: None)
                turn.start(LOOK_EVERY_MS)
            return
        reads, writes = os.pipe()
        os.set_blocking(reads, False)
        os.set_blocking(writes, False)
        self._pipe = reads, writes
        signal.set_wakeup_fd(writes, warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(reads, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda: os.read(reads, 64))

    def _came(self, number: int, frame: FrameType | None) -> None:
        self.stop.emit(number)

    def restore(self) -> None:
        """Give the handlers back, before the app ends."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        if self._pipe is not None:
            self._notifier.setEnabled(False)
            signal.set_wakeup_fd(-1)
            for end in self._pipe:
                os.close(end)
            self._pipe = None
