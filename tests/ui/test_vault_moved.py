"""The vault's folder goes while the window is open: it is said, all is saved elsewhere, and one goes on there."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.content.library import with_own
from desktop_app.storage.places import own_content
from desktop_app.storage.preferences import load_preferences
from desktop_app.ui.choices import Choices
from desktop_app.ui.last_copy import LastCopy
from desktop_app.ui.one_window import OneWindow
from desktop_app.ui.start import first_page, open_window
from desktop_app.ui.storing import stored
from desktop_app.ui.widgets.dialog import Dialog
from tests.made_up import new_session, person
from tests.ui.page_kit import Opened, answer
from tests.ui.test_page_backups import choose

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows does not delete files that are open")

ELSEWHERE = "Save everything to another place …"


@pytest.fixture
def gone(qtbot: QtBot, tmp_path: Path) -> Opened:
    """A window whose vault's folder has just been deleted. The preferences are kept in a folder of the test."""
    at = Opened(qtbot, person(tmp_path / "vault"), "backups", "unlock", "interview", "settings")
    at.window.context.choices._folder = tmp_path / "preferences"
    at.go("overview")
    shutil.rmtree(tmp_path / "vault")
    return at


def test_an_answer_that_cannot_be_saved_leads_to_another_place(
    gone: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = gone.session.dossier
    gone.go("interview", subject="account-1", question="sms")
    gone.page.trouble.stored(lambda: gone.session.answer("account-1", "sms", ["off"]))  # type: ignore[attr-defined]
    gone.rest()
    assert "The vault's folder is gone" in gone.text()
    gone.press(ELSEWHERE)
    assert gone.at[0] == "backups"
    assert "until Strongroom is closed" in gone.text()
    choose(monkeypatch, tmp_path / "stick")
    gone.press("Go on in another folder …")
    assert "Strongroom goes on there" in gone.text()
    assert "until Strongroom is closed" not in gone.text()
    assert gone.session.folder == tmp_path / "stick"
    assert gone.session.dossier == before
    assert load_preferences(tmp_path / "preferences").vault == str(tmp_path / "stick")
    gone.session.answer("account-1", "sms", ["off"])
    gone.session.lock()
    assert first_page(new_session(tmp_path / "stick"), str(tmp_path / "stick"))[0] == "unlock"


def test_a_dialog_offers_it_too(gone: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    said = answer(monkeypatch, Dialog, lambda dialog: True)
    assert stored(gone.page, lambda: gone.session.answer("account-1", "sms", ["off"])) is None
    gone.rest()
    assert said == ["The vault's folder is gone"]
    assert gone.at[0] == "backups"


def test_locked_meanwhile_nothing_is_lost(gone: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = gone.session.dossier
    gone.window.lock()
    gone.rest()
    assert "Nothing was lost yet" in gone.text()
    choose(monkeypatch, tmp_path / "mine.strongroom")
    gone.press(ELSEWHERE).press("Save a backup file …")
    assert "Saved as mine.strongroom" in gone.text()
    choose(monkeypatch, tmp_path / "again")
    gone.press("Go on in another folder …")
    assert gone.at[0] == "unlock"
    gone.press("Unlock")
    assert gone.session.is_open
    assert gone.session.dossier == before


def test_a_vault_that_is_there_is_said_and_left(gone: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = person(tmp_path / "other")
    other.lock()
    choose(monkeypatch, tmp_path / "other")
    gone.go("backups").press("Go on in another folder …")
    assert "There is a vault in that folder already" in gone.text()
    assert gone.session.is_open


def test_closing_asks_before_the_last_copy_is_lost(gone: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    LastCopy(gone.window)
    said: list[str] = []
    monkeypatch.setattr("desktop_app.ui.widgets.dialog.ask", lambda _parent, heading, *_, **__: said.append(heading))
    event = QCloseEvent()
    QApplication.sendEvent(gone.window, event)
    gone.rest()
    assert said == ["Closing would lose your vault"]
    assert not event.isAccepted()
    assert gone.at[0] == "backups"


def test_a_chosen_folder_whose_drive_is_not_there_is_no_first_start(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual, stick = tmp_path / "usual", tmp_path / "stick"
    monkeypatch.setattr("desktop_app.ui.pages.unlock.vault_folder", lambda: usual)
    choices = Choices(tmp_path / "preferences")
    choices.change("vault", str(stick))
    window = open_window(new_session(stick), choices)
    qtbot.addWidget(window)
    assert window.page_id() == "unlock"
    panel = window.page().stages["fault"]  # type: ignore[union-attr]
    assert panel.title_label.text() == "The vault's folder is not there"
    panel.buttons["usual"].click()
    assert window.page_id() == "welcome"
    assert window.context.session.folder == usual
    assert load_preferences(tmp_path / "preferences").vault == ""


def test_a_chosen_folder_that_can_never_be_there_keeps_nothing_from_starting(qtbot: QtBot, tmp_path: Path) -> None:
    """Its name is longer than any may be. A place that may not be entered answers in the same way."""
    never = tmp_path / ("n" * 3000)
    choices = Choices(tmp_path / "preferences")
    choices.change("vault", str(never))
    one = OneWindow(never)
    assert one.is_first
    one.follow(never / "in it")
    made = new_session(never)
    assert with_own(made.library, own_content(never)).packs("exchange") == made.library.packs("exchange")
    window = open_window(made, choices)
    qtbot.addWidget(window)
    assert window.page_id() == "unlock"
    assert window.page().stages["fault"].title_label.text() == "The vault's folder is not there"  # type: ignore[union-attr]


def test_a_second_start_finds_the_window_at_the_new_folder(qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("old", "new"):
        (tmp_path / name).mkdir()
    one = OneWindow(tmp_path / "old")
    one.follow(tmp_path / "new")
    assert OneWindow(tmp_path / "old").is_first
    assert not OneWindow(tmp_path / "new").is_first
    one.release()


def test_a_backup_from_memory_opens_elsewhere(gone: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(monkeypatch, tmp_path / "mine.strongroom")
    gone.go("backups").press("Save a backup file …")
    assert "holds everything" in gone.text()
    held = gone.session.look_into(tmp_path / "mine.strongroom")[1]
    assert held == gone.session.dossier
