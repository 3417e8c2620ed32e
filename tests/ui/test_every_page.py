"""Every page of the app, in the sizes that people have: nothing cut, overlapping, outside its parent or too small to
hit; every control is named and reached by Tab; the main button is in sight.

The pages are those of `tests.shot_list`. One window for each made-up vault goes through all of them, twice: each visit
looks at several things, since to lay a page out takes longer than to look at it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHeaderView, QWidget

from desktop_app.session import Session
from desktop_app.ui.choices import Choices
from desktop_app.ui.pages import PAGES
from desktop_app.ui.start import open_window
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.window import Window
from tests.made_up import Clock
from tests.shot_list import SHOTS, Shot
from tests.ui.layout_kit import called, faults, in_sight, takes_keys

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
        self.window: Window = open_window(self.session, Choices(folder / "preferences"), clock=Clock())
        self.shots = [shot for shot in LOOKED_AT if shot.session is make]
        self.window.show()
        self.window.setUpdatesEnabled(False)  # everything is laid out, nothing painted: that is half of the time
        self.rest()

    def go(self, shot: Shot) -> Walker:
        self.window.navigate(shot.page, **shot.where)
        self.rest()
        for name in shot.press:
            found = [one for one in self.window.findChildren(QAbstractButton) if one.accessibleName().startswith(name)]
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


@pytest.fixture(scope="module", params=VAULTS, ids=lambda make: make.__name__.strip("_"))
def walker(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Iterator[Walker]:
    apply_theme(qapp, "light", 100)
    made = Walker(tmp_path_factory.mktemp("vault"), request.param)
    yield made
    made.close()


def test_at_the_usual_text_everything_fits_is_named_and_reached_by_tab(walker: Walker, qapp: QApplication) -> None:
    apply_theme(qapp, "light", 100)
    found = []
    for shot in walker.shots:
        walker.window.resize(*USUAL)
        walker.go(shot)
        found += [f"{shot.name}: {line}" for line in faults(walker.window)]
        if not shot.press:  # what was opened by a press is gone through from the top, down to its button
            found += [f"{shot.name}: {line}" for line in _below_the_fold(walker.window)]
        found += [f"{shot.name}: {line}" for line in (*_unsaid(walker.window), *_tab_through(walker))]
        walker.window.resize(*SMALL)
        walker.rest()
        found += [f"{shot.name} in a small window: {line}" for line in faults(walker.window)]
    assert not found, "\n".join(found)


def test_at_large_text_nothing_is_cut(walker: Walker, qapp: QApplication) -> None:
    found = []
    for text in (150, 200):
        apply_theme(qapp, "light", text)
        walker.window.resize(*(USUAL if text == 150 else SMALL))
        for shot in walker.shots[:: 3 if text == 150 else 1]:  # a third of the pages also at 150 %
            walker.go(shot)
            found += [f"{shot.name} at {text} %: {line}" for line in faults(walker.window)]
    assert not found, "\n".join(found)


def _below_the_fold(window: Window) -> list[str]:
    """The main buttons where none of them is in sight."""
    page = window.page()
    mains = [one for one in page.findChildren(PrimaryButton) if one.isVisibleTo(window)] if page is not None else []
    return [] if any(in_sight(one, window) for one in mains) else [f"{called(one)} is below the fold" for one in mains]


def _tab_through(walker: Walker) -> list[str]:
    """What is wrong with the way of the keyboard through a page."""
    window = walker.window
    page = window.page()
    assert page is not None
    start = window.focusWidget()
    if start is None:
        return ["the keyboard is nowhere"]
    seen: list[QWidget] = []
    now: QWidget | None = start
    wrong = []
    wanted = {one for one in page.findChildren(QWidget) if takes_keys(one) and one.isVisibleTo(window)}
    for _ in range(400):
        if now is not None and not page.isAncestorOf(now) and wanted <= set(seen):
            return wrong  # through all of the page, and out of it
        if now is None:
            return [*wrong, f"Tab leads nowhere after {called(seen[-1])}"]
        if now in seen:
            break
        seen.append(now)
        whole = isinstance(now, QHeaderView) or now is page  # a table brings its own cell into sight
        if not whole and page.isAncestorOf(now) and not _partly_in_sight(now, window):
            wrong.append(f"{called(now)} has the keyboard out of sight")
        QApplication.sendEvent(now, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier))
        QApplication.processEvents()
        now = window.focusWidget()
    trapped = now is not None and len(seen) > 1 and now is seen[-1]
    wrong += [f"Tab does not leave {called(seen[-1])}"] if trapped else []
    groups = [_group(one) for one in seen]
    missed = [
        one
        for one in page.findChildren(QWidget)
        if takes_keys(one)
        and one.isVisibleTo(window)
        and one not in seen
        and one.focusProxy() is None
        and (_group(one) is None or _group(one) not in groups)
    ]
    return wrong + [f"Tab never comes to {called(one)}" for one in missed]


def _group(part: QWidget) -> QWidget | None:
    """What choices of which one is taken belong to: Tab comes to one of them, the arrow keys to the others."""
    exclusive = isinstance(part, QAbstractButton) and part.autoExclusive() and part.isCheckable()
    return part.parentWidget() if exclusive else None


def _partly_in_sight(part: QWidget, window: QWidget) -> bool:
    return not part.visibleRegion().isEmpty() and part.isVisibleTo(window)


def _unsaid(window: Window) -> list[str]:
    """Controls of which a screen reader would not hear what they are."""
    page = window.page()
    assert page is not None
    parts = [part for part in page.findChildren(QWidget) if takes_keys(part) and part.isVisibleTo(window)]
    return [line for part in parts if part.focusProxy() is None for line in _not_told(part)]


def _not_told(part: QWidget) -> list[str]:
    told = QAccessible.queryAccessibleInterface(part)
    if told is None:
        return [f"{called(part)}: a screen reader does not see it"]
    if isinstance(part, QHeaderView):
        return []  # its cells have roles, and are what the keyboard is at
    vague = told.role() in {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}
    nameless = [] if told.text(QAccessible.Text.Name).strip() else [f"{called(part)}: has no name"]
    return nameless + ([f"{called(part)}: has no role"] if vague else [])


def test_every_page_is_looked_at() -> None:
    """A page that is added has to be added to the list of pictures, too."""
    assert set(PAGES) - {shot.page for shot in SHOTS} <= {"content", "own_import"}, "no made-up vault leads there"
