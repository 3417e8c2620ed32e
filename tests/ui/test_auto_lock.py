"""The vault locks by itself: after idle time, after a sleep, when the screen is locked. Then one is where one was."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.ui.auto_lock import AutoLock
from desktop_app.ui.unlocker_dialogs import PassphraseDialog
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.window import Window
from tests.made_up import person
from tests.ui.page_kit import Opened, answer

NEVER = {"lock_after": 0}


class Locking(Opened):
    """A window that locks itself; its own timer stands still."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        real = ("overview", "account", "unlock", "settings", "own_exchange", "key_form", "address_book")
        super().__init__(qtbot, person(folder), *real)
        self.lock = AutoLock(self.window, self.clock)
        self.lock._timer.stop()
        self.go("account", subject="account-2", tab="facts")

    def wait(self, **time: float) -> None:
        self.clock.forward(**time)
        self.lock.look()
        self.rest()


def test_idle_time_locks_and_use_puts_it_off(qtbot: QtBot, tmp_path: Path) -> None:
    at = Locking(qtbot, tmp_path)
    for _ in range(14):
        at.wait(minutes=1)
    assert at.session.is_open
    QTest.keyClick(at.window.windowHandle(), Qt.Key.Key_Shift)
    for _ in range(14):
        at.wait(minutes=1)
    assert at.session.is_open
    at.wait(minutes=1)
    assert not at.session.is_open
    assert at.at == ("unlock", {"ask": "later"})


def test_unlocking_returns_to_the_same_place(qtbot: QtBot, tmp_path: Path) -> None:
    at = Locking(qtbot, tmp_path)
    at.lock.system.asked()
    at.rest()
    assert not at.session.is_open
    at.press("Unlock")
    assert at.session.is_open
    assert at.at == ("account", {"subject": "account-2", "tab": "facts"})


def test_a_place_that_is_gone_is_not_returned_to(qtbot: QtBot, tmp_path: Path) -> None:
    at = Locking(qtbot, tmp_path)
    at.session.remove("account-2")
    at.window.lock()
    at.rest()
    at.press("Unlock")
    assert at.at[0] != "account"


def test_a_sleep_locks(qtbot: QtBot, tmp_path: Path) -> None:
    at = Locking(qtbot, tmp_path)
    at.wait(minutes=3)
    assert not at.session.is_open


def test_never_means_never_but_for_a_locked_screen(qtbot: QtBot, tmp_path: Path) -> None:
    at = Locking(qtbot, tmp_path)
    at.window.context.choices.change("lock_after", 0)
    for _ in range(200):
        at.wait(minutes=1)
    assert at.session.is_open
    at.lock.system.turned(False)
    assert at.session.is_open
    at.lock.system.turned(True)
    assert not at.session.is_open


def test_a_clock_set_back_does_not_keep_it_open_for_ever(qtbot: QtBot, tmp_path: Path) -> None:
    at = Locking(qtbot, tmp_path)
    at.wait(days=-400)
    assert at.session.is_open
    for _ in range(15):
        at.wait(minutes=1)
    assert not at.session.is_open


def test_locking_closes_dialogs_and_clears_what_pages_showed(qtbot: QtBot, tmp_path: Path) -> None:
    at = Locking(qtbot, tmp_path)
    dialog = QDialog(at.window)
    dialog.open()
    QTest.keyClick(at.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    at.window.lock()
    at.rest()
    assert not dialog.isVisible()
    assert not at.session.is_open
    assert at.session.dossier.entries == ()
    assert "Binance" not in at.text()


TYPED = "Half of a name"
BEGIN: dict[str, Callable[[Locking], object]] = {
    "an exchange": lambda at: at.go("own_exchange"),
    "an API key": lambda at: at.go("key_form", subject="account-1"),
    "an address": lambda at: at.go("address_book").press("Add an address"),
}
LOCK: dict[str, Callable[[Locking], object]] = {
    "idle": lambda at: at.wait(minutes=60),
    "asleep": lambda at: at.wait(minutes=3),
    "by hand": lambda at: QTest.keyClick(at.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier),
}


def half_typed(at: Locking, form: str) -> None:
    BEGIN[form](at)
    place = next(one for one in at.page.findChildren(QLineEdit) if one.isVisible())
    QTest.keyClicks(place, TYPED)


def typed_anywhere(at: Locking) -> list[str]:
    fields = [one.text() for one in at.window.findChildren(QLineEdit)]
    fields += [one.toPlainText() for one in at.window.findChildren(QPlainTextEdit)]
    return [one for one in fields if one]


@pytest.mark.parametrize("how", LOCK)
@pytest.mark.parametrize("form", BEGIN)
def test_a_half_typed_form_neither_holds_up_the_lock_nor_stays(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str, how: str
) -> None:
    at = Locking(qtbot, tmp_path)
    asked = answer(monkeypatch, Dialog, lambda _: False)
    half_typed(at, form)
    assert TYPED in typed_anywhere(at)
    LOCK[how](at)
    at.rest()
    assert not at.session.is_open
    assert asked == []
    assert at.at[0] == "unlock"
    assert typed_anywhere(at) == []
    for _ in range(5):
        at.wait(minutes=60)
    assert (asked, at.at[0]) == ([], "unlock")


@pytest.mark.parametrize("form", BEGIN)
@pytest.mark.parametrize("button", ["", "Cancel"])
def test_the_question_whether_to_leave_does_not_hold_up_the_lock_either(
    qtbot: QtBot, tmp_path: Path, form: str, button: str
) -> None:
    """Nobody answers it, however one wanted to leave."""
    at = Locking(qtbot, tmp_path)
    half_typed(at, form)
    QTimer.singleShot(0, at.window, lambda: at.wait(minutes=60))
    if button:
        at.press(button)
    else:
        assert not at.window.navigate("overview")
    assert not at.session.is_open
    assert at.at[0] == "unlock"
    assert typed_anywhere(at) == []


def _storing(window: Window) -> QDialog:
    """In the middle of storing a passphrase, when it takes no "Cancel"."""
    dialog = PassphraseDialog(window, window.context, instead=False)
    dialog.fields.first.set_text(TYPED)
    dialog._busy(True)
    return dialog


IN_FRONT: dict[str, Callable[[Window], QDialog]] = {
    "a question": lambda window: Dialog(window, "Remove OKX?"),
    "one that stores": _storing,
    "a message of the system's kind": QMessageBox,
    "a file to choose": QFileDialog,
    "a printer to choose": QPrintDialog,
}


@pytest.mark.parametrize("kind", IN_FRONT)
def test_no_dialog_that_waits_for_an_answer_stays_in_front_of_a_locked_vault(
    qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    at = Locking(qtbot, tmp_path)
    dialog = IN_FRONT[kind](at.window)
    QTimer.singleShot(0, at.window, lambda: at.wait(minutes=60))
    assert dialog.exec() == QDialog.DialogCode.Rejected
    assert not dialog.isVisible()
    assert not at.session.is_open
    assert TYPED not in typed_anywhere(at)


@pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-run-session") or not shutil.which("dbus-send"),
    reason="needs a D-Bus session and the tool that speaks on it",
)
def test_a_locked_screen_is_heard_on_a_real_bus(tmp_path: Path) -> None:
    heard = subprocess.run(
        ["dbus-run-session", "--", sys.executable, __file__, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (heard.stdout.strip(), heard.returncode) == ("locked", 0), heard.stderr


def _listen() -> int:
    """Run under a bus of its own: listens, has the screen saver speak, and says what was heard."""
    from PySide6.QtCore import QTimer

    from desktop_app.ui.system_locks import SystemLocks

    app = QApplication([])
    locks = SystemLocks(app)
    locks.locked.connect(lambda: (print("locked"), app.quit()))
    locks.listen()
    speak = ["dbus-send", "--session", "--type=signal", "/org/freedesktop/ScreenSaver"]
    QTimer.singleShot(
        0, lambda: subprocess.run([*speak, "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true"], check=True)
    )
    QTimer.singleShot(60_000, lambda: app.exit(1))
    return app.exec()


if __name__ == "__main__":
    sys.exit(_listen())
