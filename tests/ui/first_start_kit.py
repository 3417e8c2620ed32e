"""A window on a folder of its own, and a hand that presses keys in it: for the tests of the first start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.session import Session
from desktop_app.ui.choices import Choices
from desktop_app.ui.pages import PAGES
from desktop_app.ui.start import open_window
from desktop_app.ui.widgets.options import OptionGroup
from desktop_app.ui.window import Window
from tests.made_up import Clock
from tests.ui.test_ui_text_fits import all_cut

WAIT_MS = 20_000
ENTER, ESCAPE, TAB, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Space


class Flashes(QObject):
    """Notices every window that comes up besides the one under test: a part shown before it had a parent."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        shown = isinstance(watched, QWidget) and event.type() == QEvent.Type.Show
        if shown and watched.isWindow() and watched is not self._window:
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()!r}")
        return False


class Hand:
    """Works a window as somebody without a mouse does."""

    def __init__(self, qtbot: QtBot, session: Session, folder: Path, *, page: str = "", **where: str) -> None:
        """Opens the window where a start begins, or on `page`."""
        self.qtbot, self.session = qtbot, session
        self.window: Window = open_window(session, Choices(folder), clock=Clock())
        qtbot.addWidget(self.window, before_close_func=self._ends)
        self.window.resize(1240, 800)
        with qtbot.waitActive(self.window):
            self.window.show()
        self.flashes = Flashes(self.window)
        app().installEventFilter(self.flashes)
        if page:
            self.window.navigate(page, **where)
        settle()

    def _ends(self, window: Window) -> None:
        """The test is over: no page asks whether it may be left."""
        self.session.lock()
        window._may_leave = lambda: True  # type: ignore[method-assign]

    @property
    def page(self) -> QWidget:
        return self.window.page()

    @property
    def at(self) -> str:
        return self.window.page_id()

    def press(self, *keys: Qt.Key) -> None:
        """Press keys where the keyboard is."""
        for key in keys:
            settle()
            QTest.keyClick(self._place(), key)
        settle()

    def write(self, words: str) -> None:
        """Type where the keyboard is."""
        settle()
        QTest.keyClicks(self._place(), words)
        settle()

    def _place(self) -> QWidget:
        place = app().focusWidget()
        assert place is not None, f"the keyboard is nowhere on {self.at}"
        assert self.window.isAncestorOf(place), "the keyboard is outside the window"
        return place

    def come_to(self, page: str) -> None:
        """Wait until a page is in sight."""
        self.qtbot.waitUntil(lambda: self.at == page, timeout=WAIT_MS)
        settle()

    def come_to_stage(self, stage: str) -> None:
        """Wait until the page in sight shows a stage."""
        self.qtbot.waitUntil(lambda: self.page.stage == stage, timeout=WAIT_MS)
        settle()

    def focused(self) -> str:
        """Name of the part that has the keyboard."""
        return self._place().accessibleName()

    def tab_to(self, name: str) -> None:
        """Press Tab until the part of this name has the keyboard."""
        for _ in range(60):
            if app().focusWidget() is not None and app().focusWidget().accessibleName() == name:
                return
            self.press(TAB)
        raise AssertionError(f"Tab never comes to {name!r}")

    def look_over(self) -> None:
        """What must hold of every page at any moment: nothing cut, everything named, no window flashed up."""
        settle()
        assert all_cut(self.page) == [], self.at
        assert nameless(self.page) == [], self.at
        assert self.flashes.seen == []

    def options(self) -> list[str]:
        """Ids of the options in sight."""
        group = next(group for group in self.page.findChildren(OptionGroup) if group.isVisible())
        return [card.option.id for card in group.cards]


def nameless(page: QWidget) -> list[str]:
    """Parts that take the keyboard and have no name for a screen reader."""
    return [
        type(part).__name__
        for part in page.findChildren(QWidget)
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus and not part.accessibleName()
    ]


def app() -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found


def settle() -> None:
    """Let layouts and posted events come to rest."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


assert "overview" in PAGES
