"""Puts newer facts in force that were taken in earlier, in the background, a moment after the window is there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.content.folders import is_there
from desktop_app.storage import kept_facts
from desktop_app.ui.crash import tell
from desktop_app.ui.window import Window


class KeptFacts(QObject):
    """Does so once for one window. Where nothing is kept, or nothing that fits, the shipped facts stay."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        if is_there(kept_facts.path_in(window.context.session.folder)):
            window.after_first_paint(self._look)

    def _look(self) -> None:
        from desktop_app import newer_facts
        from desktop_app.content.facts_file import trusted_keys

        context = self._window.context

        def use(found: newer_facts.NewerFacts | None) -> None:
            if found is not None:
                context.changed(newer_facts.use(context.session, found))

        context.tasks.run(
            lambda _cancel, _progress: newer_facts.kept(context.session.folder, trusted_keys()), use, tell, owner=self
        )
