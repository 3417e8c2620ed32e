"""What every test of the window's parts has: the light theme at 100 %, and parts that are really laid out."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme import apply_theme, current
from desktop_app.ui.widgets.dialog import Dialog
from tests.ui.heard_kit import Heard

LONGEST_WAIT_MS = 20_000
BLINK_MS = 1000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The platform without a screen says this of every window that has a least size; no platform with a screen does."""
    for item in items:
        if "/ui/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("plugin does not support propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication) -> Iterator[None]:
    """The same look before each test, and a cursor that blinks, whatever another test chose."""
    apply_theme(qapp, "light", 100)
    QApplication.setCursorFlashTime(BLINK_MS)
    yield
    # What the test closed waits to be deleted until an event loop runs: it would be laid out anew with every look that
    # the tests after it choose.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if current().name != "light" or current().scale != 1.0:
        apply_theme(qapp, "light", 100)


@pytest.fixture(autouse=True)
def every_dialog_is_answered(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A dialog that a test did not expect fails it, where it would otherwise wait for somebody for ever."""
    waiting: list[str] = []
    real = Dialog.exec

    def run(dialog: Dialog) -> int:
        def give_up() -> None:
            waiting.append(dialog.accessibleName())
            dialog.reject()

        QTimer.singleShot(LONGEST_WAIT_MS, dialog, give_up)
        return real(dialog)

    monkeypatch.setattr(Dialog, "exec", run)
    yield
    assert not waiting, f"nobody answered: {waiting}"


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """A screen reader that listens and writes down."""
    return Heard(monkeypatch)


Shown = Callable[..., QWidget]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Shows a part in a window of its own, this wide, and waits until it is laid out and has the keyboard."""

    windows: list[QWidget] = []  # or Python would throw them away

    def show(part: QWidget, width: int = 600, height: int = 0) -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        column.addWidget(part)
        column.addStretch(1)
        qtbot.addWidget(window)
        window.resize(width, height or max(column.totalHeightForWidth(width), 100))
        with qtbot.waitActive(window):
            window.show()
        settle()
        windows.append(window)
        return window

    return show


def settle() -> None:
    """Let all layouts come to rest."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
