"""One window, taken from page to page: those of `tests.shot_list`, each once with each of its tabs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_app.language.catalogue import current
from desktop_app.session import Session
from desktop_app.storage.preferences import Preferences, save_preferences
from desktop_app.ui.choices import Choices
from desktop_app.ui.start import open_window
from desktop_app.ui.window import Window
from tests.made_up import Clock
from tests.shot_list import SHOTS, Shot
from tests.speaking import begins

USUAL, SMALL = (1280, 800), (1000, 680)
"""Sizes of the window in pixels."""


def _chosen() -> tuple[Shot, ...]:
    """Each page once with each of its tabs, and what comes up when something is pressed; the helper's stages have tests
    of their own.
    """
    seen: set[tuple[object, ...]] = set()
    found = []
    for shot in SHOTS:
        key = shot.page, shot.where.get("tab", ""), shot.press
        if shot.act is None and not shot.at and key not in seen:
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
        self.rest()

    def go(self, shot: Shot) -> Walker:
        self.window.navigate(shot.page, **shot.where)
        self.rest()
        for name in shot.press:
            found = [one for one in self.window.findChildren(QAbstractButton) if begins(one.accessibleName(), name)]
            if found:  # a second visit finds it pressed, under another name
                found[0].click()
                self.rest()
        return self

    def rest(self) -> None:
        """Until nothing is under way and everything is laid out."""
        app = QApplication.instance()
        assert app is not None
        end, quiet = QDeadlineTimer(60_000), 0
        while quiet < 3 and not end.hasExpired():
            QApplication.sendPostedEvents()
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            quiet = 0 if self.window.tasks.busy else quiet + 1
        throw_away()

    def close(self) -> None:
        self.window.close()
        self.window.tasks.close(10_000)
        self.session.lock()
        self.window.deleteLater()
        throw_away()
