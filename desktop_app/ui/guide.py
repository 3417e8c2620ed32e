"""Keeps the way through the app in order: which pages may be gone back to."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.ui.window import Window

GATES = frozenset({"content", "welcome", "protect", "unlock"})
"""Pages before the vault is open. Nobody goes back to them."""


class Guide(QObject):
    """Watches one window for as long as it lives."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._last = ""
        window.navigated.connect(self._came)

    def _came(self, page: str) -> None:
        if self._last in GATES and page not in GATES:
            self._window.forget_history()
        if page == "unlock" and self._last not in GATES:
            self._window.forget_pages()  # it was locked: nothing of what pages showed may stay
        self._last = page
