"""A second start brings the first window to the front."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QFileSystemWatcher
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import one_window
from desktop_app.ui.one_window import CALL, FOLDER, OneWindow

SECOND = """
import sys
from pathlib import Path
from desktop_app.ui.one_window import OneWindow
second = OneWindow(Path(sys.argv[1]))
print(second.is_first, second.call())
"""


class Front(QWidget):
    """Notes that it was brought to the front; a window without a screen cannot be."""

    raised = False

    def raise_(self) -> None:
        self.raised = True


def start_again(vault: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", SECOND, str(vault)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )


def watched(one: OneWindow) -> list[list[str]]:
    return [[str(Path(path)) for path in watcher.directories()] for watcher in one.findChildren(QFileSystemWatcher)]


def test_the_first_window_comes_to_the_front(qtbot: QtBot, tmp_path: Path) -> None:
    one, window = OneWindow(tmp_path), Front()
    qtbot.addWidget(window)
    one.watch(window)
    window.showMinimized()
    second = start_again(tmp_path)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.communicate()[0].split() == ["False", "True"]
    assert not window.isMinimized()
    assert window.isVisible()
    assert window.raised
    assert not (tmp_path / FOLDER / CALL).exists()
    one.release()


def test_a_first_that_does_not_answer_is_told_apart(qtbot: QtBot, tmp_path: Path) -> None:
    one = OneWindow(tmp_path)
    second = start_again(tmp_path)
    assert second.communicate(timeout=60)[0].split() == ["False", "False"]
    one.release()


def test_after_the_first_ended_the_next_is_first(tmp_path: Path) -> None:
    first = OneWindow(tmp_path)
    assert first.is_first
    assert not OneWindow(tmp_path).is_first
    first.release()
    third = OneWindow(tmp_path)
    assert third.is_first
    third.release()


def test_the_vault_that_was_just_made_is_held_from_then_on(qtbot: QtBot, tmp_path: Path) -> None:
    one, window, vault = OneWindow(tmp_path / "vault"), Front(), tmp_path / "vault"
    qtbot.addWidget(window)
    one.watch(window)
    vault.mkdir()
    one.follow(vault)
    assert not OneWindow(vault).is_first
    second = start_again(vault)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.communicate()[0].split() == ["False", "True"]
    assert window.raised
    one.release()


def test_a_folder_that_the_vault_left_is_watched_no_more(qtbot: QtBot, tmp_path: Path) -> None:
    """Windows does not delete a folder that is watched."""
    old, new = tmp_path / "old", tmp_path / "new"
    for vault in (old, new):
        vault.mkdir()
    one, window = OneWindow(old), QWidget()
    qtbot.addWidget(window)
    one.watch(window)
    one.follow(new)
    qtbot.waitUntil(lambda: watched(one) == [[str(new / FOLDER)]])
    shutil.rmtree(old)
    one.release()
    qtbot.waitUntil(lambda: watched(one) == [])


def test_on_windows_the_second_start_lets_the_first_come_to_the_front(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, asked = OneWindow(tmp_path), OneWindow(tmp_path), []

    def allow(process: int) -> None:
        asked.append((process, (tmp_path / FOLDER / CALL).exists()))

    monkeypatch.setattr(one_window, "ANSWER_MS", 0)
    monkeypatch.setattr(sys, "platform", "win32")
    user32 = SimpleNamespace(AllowSetForegroundWindow=allow)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(user32=user32), raising=False)
    second.call()
    monkeypatch.undo()
    assert asked == [(one_window.ANY_PROCESS, False)]
    first.release()


def test_nothing_is_made_where_there_is_no_vault_folder_yet(tmp_path: Path) -> None:
    assert OneWindow(tmp_path / "not" / "there").is_first
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_used_does_not_keep_the_window_shut(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_bytes(b"in the way")
    assert OneWindow(tmp_path).is_first
