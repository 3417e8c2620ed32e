"""No file of the system tells in which folders files were chosen: Qt's own dialog would note them in plain text."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

import desktop_app
from desktop_app.ui import choosing_files, visited_folders

KIND = "Picture (*.png)"
Choose = Callable[[QWidget], object]


@pytest.fixture
def noted(tmp_path: Path) -> Iterator[Path]:
    """Where Qt writes its own settings during the test, as Windows and macOS have a place that nobody can change."""
    before = Path(QSettings(QSettings.Scope.UserScope, "QtProject").fileName()).parent
    place = tmp_path / "settings"
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(place))
    yield place
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(before))


def go(window: QWidget) -> None:
    """The window and all that belongs to it goes, as at the end of the app."""
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def written(place: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in place.rglob("*") if path.is_file())


@pytest.mark.parametrize("system", ["win32", "darwin"])
@pytest.mark.parametrize(
    "choose",
    [
        lambda window: choosing_files.where_to_save(window, "Save", "a.pdf", "PDF"),
        lambda window: choosing_files.which_to_read(window, "Open", KIND),
        lambda window: choosing_files.which_folder(window, "Folder"),
        lambda window: choosing_files.which_picture(window, KIND),
        lambda window: choosing_files.which_pictures(window, KIND),
    ],
    ids=["saved", "read", "folder", "picture", "pictures"],
)
def test_after_a_dialog_nothing_tells_where_somebody_looked(
    qtbot: QtBot, choose: Choose, system: str, noted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = tmp_path / "papers of the exchange"
    secret.mkdir()

    def look_around(dialog: QFileDialog) -> int:
        dialog.setDirectory(str(secret))
        return int(QDialog.DialogCode.Rejected)

    def static(parent: QWidget, *_: object) -> tuple[str, str]:
        """As Qt's own calls do: a dialog that is gone, and has noted its folders, when they return."""
        dialog = QFileDialog(parent)
        look_around(dialog)
        dialog.deleteLater()
        QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
        return "", ""

    monkeypatch.setattr(QFileDialog, "exec", look_around)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", static)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", static)
    monkeypatch.setattr(sys, "platform", system)
    window = QWidget()
    choose(window)
    go(window)
    told = written(noted)
    assert "[FileDialog]" in told  # Qt did write
    assert secret.name not in told
    assert "lastVisited" not in told
    assert "history" not in told


def test_what_an_app_that_was_killed_left_goes_at_the_next_start(noted: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left = QSettings(QSettings.Scope.UserScope, "QtProject")
    left.setValue("FileDialog/lastVisited", "file:///home/somebody/papers")
    left.sync()
    monkeypatch.setattr(sys, "platform", "darwin")
    visited_folders.forget()
    assert "papers" not in written(noted)


def test_every_dialog_for_files_is_opened_in_the_one_place_that_forgets() -> None:
    users = {
        path.name
        for path in Path(desktop_app.__file__).parent.rglob("*.py")
        if re.search(r"\bQFileDialog\b", path.read_text(encoding="utf-8"))
    }
    assert users == {"choosing_files.py"}
