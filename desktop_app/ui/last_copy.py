"""Asks before the app is closed while what was saved is in its memory alone, because the vault's folder has gone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

from desktop_app.language import tr
from desktop_app.ui.window import Window


class LastCopy(QObject):
    """Watches one window for as long as it lives."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.after_first_paint(lambda: window.installEventFilter(self))  # there is nothing to lose before that

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop the closing where the person would rather save everything first."""
        if event.type() != QEvent.Type.Close or not self._window.context.session.only_here():
            return super().eventFilter(watched, event)
        from desktop_app.ui.place_notices import SAVE_ELSEWHERE
        from desktop_app.ui.widgets.dialog import ask

        lose = ask(
            self._window,
            tr("Closing would lose your vault"),
            tr(
                "Its folder was deleted, or its drive was taken away. What you saved is in Strongroom's memory "
                "alone, and "
                "gone when it is closed."
            ),
            primary=tr("Close and lose it"),
            secondary=str(SAVE_ELSEWHERE),
            kind="danger",
        )
        if lose:
            return super().eventFilter(watched, event)
        event.ignore()
        self._window.navigate("backups")
        return True
