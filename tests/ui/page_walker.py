"""One window, taken from page to page: those of `tests.shot_list`, each once with each of its tabs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_app.language.catalogue import current
from desktop_app.session import Session
from desktop_app.storage.preferences import Preferences, save_preferences
from desktop_app.ui.choices import Choices
from desktop_app.ui.pages.protect import ProtectPage
from desktop_app.ui.start import open_window
from desktop_app.ui.window import Window
from tests.made_up import Clock
from tests.shot_list import SHOTS, Shot
from tests.speaking import begins

USUAL, SMALL = (1280, 800), (1000, 680)
"""Sizes of the window in pixels."""

PULSE_MS = 5
THE_END = frozenset({"45-helper-noted", "45-helper-ended"})
LIKE_OTHERS = frozenset({"32-helper-none-found", "35-helper-look", "41-helper-passphrase"})
"""Stages of the helper that are looked at in another state already."""


def _chosen() -> tuple[Shot, ...]:
    """Each page once with each of its tabs, what comes up when something is pressed, and what is done there; but
    not the helper's very end, which nobody comes to a second time.
    """
    seen: set[tuple[object, ...]] = set()
    found = []
    for shot in SHOTS:
        key = shot.page, shot.where.get("tab", ""), shot.press, shot.act
        if key not in seen and shot.name not in LIKE_OTHERS | THE_END:
            seen.add(key)
            found.append(shot)
    return tuple(found)


LOOKED_AT = _chosen()
VAULTS = tuple(dict.fromkeys(shot.session for shot in LOOKED_AT))


def throw_away() -> None:
    """Delete what waits to be deleted: a test without an event loop keeps it, and every theme is laid on it."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Walker:
    """One window, taken from page to page."""

    def __init__(self, folder: Path, make: Callable[[Path], Session]) -> None:
        self.session = make(folder / "vault")
        save_preferences(folder / "preferences", Preferences(language=current().language))
        self.window: Window = open_window(self.session, Choices(folder / "preferences"), clock=Clock())
        self.shots = [shot for shot in LOOKED_AT if shot.session is make]
        self.window.show()
        self.window.setUpdatesEnabled(False)  # everything is laid out, nothing painted: that is half of the time
        self._pulse = QTimer(self.window)  # wakes those who wait
        self._pulse.start(PULSE_MS)
        self.rest()

    def go(self, shot: Shot) -> Walker:
        self._leave_first_start()
        self.window.navigate(shot.page, **shot.where)
        self.rest()
        if shot.act is not None:
            shot.act(self.window)
            self.rest()
        for name in shot.press:
            found = [one for one in self.window.findChildren(QAbstractButton) if begins(one.accessibleName(), name)]
            if found:  # a second visit finds it pressed, under another name
                found[0].click()
                self.rest()
        return self

    def _leave_first_start(self) -> None:
        """A page with a key that somebody may have written down asks before it is left."""
        page = self.window.page()
        if isinstance(page, ProtectPage):
            page._forget()

    def rest(self) -> None:
        """Until nothing is under way and everything is laid out."""
        app = QApplication.instance()
        assert app is not None
        end, quiet = QDeadlineTimer(60_000), 0
        while quiet < 3 and not end.hasExpired():
            QApplication.sendPostedEvents()
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            quiet = 0 if self.window.tasks.busy else quiet + 1
            if not quiet:  # what works in the background ends sooner where nobody asks all the time
                app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        throw_away()

    def close(self) -> None:
        self._leave_first_start()
        self.window.close()
        self.window.tasks.close(10_000)
        self.session.lock()
        self.window.deleteLater()
        throw_away()
