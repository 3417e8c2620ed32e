"""What nobody foresaw: one calm window, a text without secrets, and the app goes on."""

from __future__ import annotations

import io
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.crash import Crashes, report_of, tell
from desktop_app.ui.crash_window import CrashWindow
from tests.ui.first_start_kit import app, settle

SECRET = "JBSWY3DPEHPK3PXP"


def raised(error: BaseException) -> BaseException:
    """The error with the trace of a function that held a secret."""
    passphrase = SECRET
    try:
        assert passphrase
        raise error
    except BaseException as caught:  # noqa: BLE001
        return caught


@pytest.fixture
def crashes(qapp: QApplication) -> Iterator[Crashes]:
    """The hooks in place, as in the app; pytest's own are given back afterwards."""
    made = Crashes(QObject(qapp), io.StringIO())
    yield made
    made.restore()
    for window in QApplication.topLevelWidgets():
        if isinstance(window, CrashWindow):
            window.close()
            window.deleteLater()
    settle()


def windows() -> list[CrashWindow]:
    return [one for one in app().topLevelWidgets() if isinstance(one, CrashWindow) and one.isVisible()]


@pytest.mark.parametrize(
    "error",
    [
        ValueError(f"invalid literal: {SECRET}"),
        KeyError(SECRET),
        UnicodeDecodeError("utf-8", SECRET.encode(), 0, 1, SECRET),
        OSError(2, "no such file", f"/home/{SECRET}"),
        RuntimeError(SECRET),
    ],
    ids=lambda error: type(error).__name__,
)
def test_the_text_names_the_place_and_never_what_was_typed(error: BaseException) -> None:
    outer = RuntimeError(SECRET)
    outer.__cause__ = raised(error)
    text = report_of(raised(outer))
    assert SECRET not in text
    assert "test_crash_window.py" in text
    assert "in raised" in text
    assert type(error).__name__ in text
    assert "RuntimeError" in text


def test_the_text_keeps_what_python_says_of_the_program() -> None:
    assert "has no attribute 'gone'" in report_of(raised(AttributeError("'Page' object has no attribute 'gone'")))


def test_an_error_opens_one_window_that_can_be_copied_and_left(qtbot: QtBot, crashes: Crashes) -> None:
    for _ in range(3):
        tell(raised(RuntimeError(SECRET)))
    qtbot.waitUntil(lambda: len(windows()) == 1)
    window = windows()[0]
    assert SECRET not in window.text.toPlainText()
    window.copy.click()
    assert QGuiApplication.clipboard().text() == window.text.toPlainText()
    window.primary.click()
    settle()
    assert windows() == []


def test_an_error_in_another_thread_is_shown_too(qtbot: QtBot, crashes: Crashes) -> None:
    def work() -> None:
        raise RuntimeError(SECRET)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(windows()) == 1)


def test_closing_the_app_is_asked_for_by_its_second_button(qtbot: QtBot, crashes: Crashes) -> None:
    tell(raised(RuntimeError()))
    qtbot.waitUntil(lambda: len(windows()) == 1)
    with qtbot.waitSignal(crashes.close_wanted):
        windows()[0].secondary.click()


def test_the_hooks_are_given_back(crashes: Crashes) -> None:
    ours = sys.excepthook
    crashes.restore()
    assert sys.excepthook != ours
