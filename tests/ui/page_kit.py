"""A window with a vault on one page, for tests of pages. Pages that are not under test only note their visit."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.session import Session
from desktop_app.ui.page import Page
from desktop_app.ui.pages import PAGES, PageSpec
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.window import Window
from tests.made_up import Clock


class Elsewhere(Page):
    """Stands in for a page that is not under test."""

    title = "elsewhere"

    def show_for(self, **where: str) -> None:
        self.where = where


class ElsewhereSpec(PageSpec):
    def load(self) -> type[Page]:
        return Elsewhere


def _asks_nothing(window: Window) -> None:
    """The test is over: no page asks whether it may be left."""
    window._may_leave = lambda: True  # type: ignore[method-assign]


class Opened:
    """The window, its page, and what a person can see and do there."""

    def __init__(self, qtbot: QtBot, session: Session, *real: str) -> None:
        self.qtbot, self.session, self.clock = qtbot, session, Clock()
        pages = {key: spec if key in real else ElsewhereSpec("", "") for key, spec in PAGES.items()}
        self.window = Window(session, self.clock, pages=pages)
        qtbot.addWidget(self.window, before_close_func=_asks_nothing)
        self.window.resize(1000, 680)
        with qtbot.waitActive(self.window):
            self.window.show()

    def go(self, page: str, **where: str) -> Opened:
        self.window.navigate(page, **where)
        self.rest()
        return self

    def rest(self) -> None:
        """Until nothing is under way and everything is laid out."""
        self.qtbot.waitUntil(lambda: not self.window.tasks.busy, timeout=30_000)
        for _ in range(4):
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    @property
    def page(self) -> Page:
        page = self.window.page()
        assert page is not None
        return page

    @property
    def at(self) -> tuple[str, dict[str, str]]:
        """The page in sight and what it was asked to show."""
        return self.window._now or ("", {})

    def text(self) -> str:
        """All words that can be seen."""
        return "\n".join(one.text() for one in self.page.findChildren(Label) if one.isVisibleTo(self.page))

    def named(self, name: str) -> QAbstractButton:
        """The one button of that name that can be seen."""
        found = [
            one
            for one in self.page.findChildren(QAbstractButton)
            if one.accessibleName() == name and one.isVisibleTo(self.page)
        ]
        assert len(found) == 1, f"{name!r}: {len(found)} buttons among {self.buttons()}"
        return found[0]

    def buttons(self) -> list[str]:
        return [one.accessibleName() for one in self.page.findChildren(QAbstractButton) if one.isVisibleTo(self.page)]

    def press(self, name: str) -> Opened:
        """Bring the button into the keyboard's place and press Enter."""
        button = self.named(name)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Return)
        self.rest()
        return self

    def focused(self) -> QWidget | None:
        return QApplication.focusWidget()


def answer(patch: pytest.MonkeyPatch, kind: type[QDialog], act: Callable[[QDialog], bool]) -> list[str]:
    """Answers dialogs of this kind ahead: `act` fills one in, and says if it is accepted. Gives back the headings."""
    seen: list[str] = []

    def run(dialog: QDialog) -> int:
        seen.append(dialog.accessibleName())
        with_result: list[int] = []
        dialog.finished.connect(with_result.append)
        dialog.open()
        QApplication.processEvents()
        dialog.accept() if act(dialog) else dialog.reject()
        for _ in range(2000):
            if with_result:
                break
            QTest.qWait(5)
        assert with_result, "the dialog stayed open"
        return with_result[0]

    patch.setattr(kind, "exec", run)
    return seen
