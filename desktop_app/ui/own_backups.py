"""A backup by itself each time the vault was opened and something changed since the last one."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.session import Locked
from desktop_app.ui.crash import tell
from desktop_app.ui.tasks import A_MOMENT_MS
from desktop_app.ui.window import Window


class OwnBackups(QObject):
    """Watches one window for as long as it lives. What goes wrong is told on the page about backups."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._done = False
        window.navigated.connect(self._came)

    def _came(self, _page: str) -> None:
        session = self._window.context.session
        if not session.is_open:
            self._done = False
        elif not self._done:
            self._done = True
            self._window.tasks.run(
                lambda _cancel, _progress: session.back_up_unasked(),
                lambda _: None,
                self._failed,
                owner=self,
                after_ms=A_MOMENT_MS,
            )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Locked):  # locked again before its turn came
            tell(error)
