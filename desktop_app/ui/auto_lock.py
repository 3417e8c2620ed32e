"""Locks the vault after idle time, after a sleep, and when the system's screen is locked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.ui.system_locks import SystemLocks
from desktop_app.ui.window import Window

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

LOOK_EVERY_MS = 5000

SLEPT = timedelta(minutes=2)
"""A longer gap between two looks means that the computer slept meanwhile."""

_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class AutoLock(QObject):
    """Watches one window for as long as it lives. `clock` gives the present moment."""

    def __init__(self, window: Window, clock: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window, self._clock = window, clock
        self._used = self._looked = clock()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_EVERY_MS)
        self.system = SystemLocks(self)
        self.system.locked.connect(self._lock)
        window.after_first_paint(self._listen)

    def _listen(self) -> None:
        QApplication.instance().focusWindowChanged.connect(self.hear)  # type: ignore[union-attr]
        self.hear(QApplication.focusWindow())
        self.system.listen()

    def hear(self, front: QWindow | None) -> None:
        """From now on any key, click or move is use in the window that came to the front, and in our own behind it.

        Not a filter on the whole application: each of the many events by which parts talk to each other would pass
        through it.
        """
        if front is None:
            return
        self._used = self._clock()
        for one in {front, self._window.windowHandle()}:
            if one is not None:
                one.removeEventFilter(self)  # one that was in front before is heard once
                one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any key, click or move is use."""
        if event.type() in _INPUT:
            self._used = self._clock()
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Lock if it is time to. A clock that was set back starts the idle time anew."""
        now = self._clock()
        slept = now - self._looked > SLEPT
        minutes = self._window.context.choices.now.lock_after
        idle = minutes > 0 and now - self._used >= timedelta(minutes=minutes)
        self._looked, self._used = now, min(self._used, now)
        if slept or idle:
            self._lock()

    def _lock(self) -> None:
        if self._window.context.session.is_open:
            self._window.lock()
