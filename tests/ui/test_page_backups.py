"""Backups as a person handles them: save one, look inside, put one back, also on a computer without a vault."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.ui.choices import Choices
from desktop_app.ui.start import open_window
from desktop_app.ui.widgets.logo import Brand
from tests.made_up import Clock, new_session, opened, person
from tests.memory_key_store import MemoryKeyStore
from tests.ui.page_kit import Opened


def choose(patch: pytest.MonkeyPatch, path: Path) -> None:
    """The next file dialog ends with this file."""
    patch.setattr(QFileDialog, "exec", lambda dialog: QFileDialog.DialogCode.Accepted)
    patch.setattr(QFileDialog, "selectedFiles", lambda dialog: [str(path)])


def test_a_saved_backup_brings_everything_back(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "stick.strongroom"
    choose(monkeypatch, path)
    session = person(tmp_path / "vault")
    before = session.dossier
    at = Opened(qtbot, session, "backups").go("backups").press("Save a backup file …")
    assert "Saved as stick.strongroom" in at.text()
    session.answer("account-1", "sms", ["off"])
    at.press("Use a backup file …")
    assert "two accounts" in at.text()
    assert session.dossier != before
    at.press("Put this one back")
    assert session.dossier == before
    assert at.at[0] == "overview"


def test_each_backup_beside_the_vault_says_what_it_holds(qtbot: QtBot, tmp_path: Path) -> None:
    clock = Clock()
    session = person(tmp_path, clock)
    session.back_up()
    session.remove("account-2")
    clock.forward(days=1)
    session.back_up()
    at = Opened(qtbot, session, "backups").go("backups")
    text = at.text()
    assert text.index("It holds one account") < text.index("It holds two accounts")
    older = [name for name in at.buttons() if name.startswith("Look inside")][1]
    at.press(older).press("Put this one back")
    assert len(session.accounts()) == 2


def test_a_file_that_is_no_backup_changes_nothing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "letter.strongroom"
    path.write_bytes(b"dear diary")
    choose(monkeypatch, path)
    session = person(tmp_path / "vault")
    before = session.dossier
    at = Opened(qtbot, session, "backups").go("backups").press("Use a backup file …")
    assert "This file is no backup of Strongroom" in at.text()
    assert session.dossier == before


def test_on_a_new_computer_the_recovery_key_brings_it_back(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "stick.strongroom"
    choose(monkeypatch, path)
    first = new_session(tmp_path / "old", seed=7)
    key = first.new_recovery_key()
    first.create(recovery_key=key)
    first.add("account", "okx", "OKX")
    first.save_backup(path)
    session = new_session(tmp_path / "new", keys=MemoryKeyStore("none"))
    at = Opened(qtbot, session, "welcome", "backups").go("welcome").press("I have a backup")
    at.press("Use a backup file …")
    at.page.stages["ask"].paper.set_text(key[:-1] + ("0" if key[-1] != "0" else "1"))
    at.press("Look inside")
    assert "Group 8" in at.text()
    at.page.stages["ask"].paper.set_text(key)
    at.press("Look inside")
    assert "OKX" in at.text()
    assert not session.is_open
    at.press("Put this one back")
    assert [entry.label for entry in session.accounts()] == ["OKX"]


def test_before_a_vault_is_open_it_stands_as_welcome_and_unlock_do(qtbot: QtBot, tmp_path: Path) -> None:
    session = new_session(tmp_path / "new", keys=MemoryKeyStore("none"))
    at = Opened(qtbot, session, "welcome", "backups").go("welcome")
    at.window.resize(1240, 800)
    at.rest()
    lefts = [_left_of_brand(at)]
    at.press("I have a backup")
    lefts.append(_left_of_brand(at))
    assert lefts[0] == lefts[1] > 200
    assert "beside the vault" not in at.text(), "there is none"
    session.create(recovery_key=session.new_recovery_key(), passphrase="correct horse battery staple", keyring=False)
    at.go("backups")
    assert not any(one.isVisible() for one in at.page.findChildren(Brand)), "with a vault the sidebar has it"
    assert "Where you changed one since" in at.text()


def _left_of_brand(at: Opened) -> int:
    (brand,) = at.page.findChildren(Brand)
    return brand.mapTo(at.window, QPoint(0, 0)).x()


def test_nothing_that_was_typed_stays_after_leaving(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "stick.strongroom"
    choose(monkeypatch, path)
    other = opened(tmp_path / "old", seed=7)
    other.save_backup(path)
    at = Opened(qtbot, person(tmp_path / "vault"), "backups").go("backups").press("Use a backup file …")
    ask = at.page.stages["ask"]
    ask.paper.set_text("a secret")
    at.go("overview")
    assert ask.paper.text() == ""


def test_a_backup_is_made_by_itself_when_the_vault_was_opened(qtbot: QtBot, tmp_path: Path) -> None:
    session = person(tmp_path / "vault")
    window = open_window(session, Choices(tmp_path / "preferences"), clock=Clock())
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=30_000)
    assert len(session.backups()) == 1
    assert session.look_into(session.backups()[0].path)[1] == session.dossier


def test_a_backup_that_could_not_be_made_by_itself_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    session = person(tmp_path)
    (tmp_path / "backups").write_bytes(b"in the way")
    session.back_up_unasked()
    at = Opened(qtbot, session, "backups").go("backups")
    assert "was not written" in at.text()
    (tmp_path / "backups").unlink()
    session.back_up_unasked()
    assert "was not written" not in at.go("overview").go("backups").text()
