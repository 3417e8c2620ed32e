"""The settings: in force at once and kept, another passphrase, another recovery key, locking, and what was refused."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.content.problems import PackProblem
from desktop_app.session import Session
from desktop_app.storage.errors import DiskFull, KeyringEntryMissing, UnlockerMissing, WrongPaperKey
from desktop_app.storage.places import preferences_folder
from desktop_app.storage.preferences import Preferences, load_preferences
from desktop_app.ui import choices as choices_module
from desktop_app.ui import unlocker_dialogs
from desktop_app.ui.choices import Choices
from desktop_app.ui.settings_table import SETTINGS, UNLOCKERS
from desktop_app.ui.theme import apply_theme, current, px
from desktop_app.ui.unlock_anew import UnlockAnewDialog
from desktop_app.ui.unlocker_dialogs import KeyringDialog, PassphraseDialog, RecoveryKeyDialog, RemoveWayDialog
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.labels import Label
from tests.made_up import new_session, person
from tests.memory_key_store import MemoryKeyStore
from tests.ui.page_kit import Opened, answer
from tests.ui.test_ui_text_fits import all_cut

PASSPHRASE = "seven dry pebbles sing"


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return person(tmp_path)


@pytest.fixture
def at(qtbot: QtBot, session: Session) -> Opened:
    return Opened(qtbot, session, "settings").go("settings")


def kept() -> Preferences:
    return load_preferences(preferences_folder())


def unlocking(patch: pytest.MonkeyPatch, session: Session) -> None:
    """Whoever is asked to unlock once more types the passphrase, or a recovery key where there is none."""
    key = "" if "passphrase" in session.unlockers() else session.new_recovery_key()
    if key:
        session.keep_recovery_key(key)

    def fill(dialog: UnlockAnewDialog) -> bool:
        (dialog.asked.paper if key else dialog.asked.passphrase).set_text(key or PASSPHRASE)
        return True

    answer(patch, UnlockAnewDialog, fill)


def test_the_look_changes_at_once_and_is_kept(at: Opened) -> None:
    at.press("Dark")
    assert current().palette.dark
    assert kept().theme == "dark"
    at.press("High contrast")
    assert current().name == "contrast"
    assert kept().theme == "contrast"


def test_the_text_grows_at_once_and_is_kept(at: Opened) -> None:
    at.press("150 %")
    assert px(100) == 150
    assert kept().text_size == 150
    assert kept().theme == "system"


def test_paper_and_motion_are_kept_and_still_means_still(at: Opened) -> None:
    at.press("Letter")
    assert kept().paper == "letter"
    assert at.window.context.choices.now.paper == "letter"
    assert QApplication.cursorFlashTime() > 0
    at.press("As little as possible")
    assert kept().motion == "reduced"
    assert QApplication.cursorFlashTime() == 0
    at.named("As little as possible").parent().set_value("system")
    at.window.context.choices.change("motion", "system")
    assert QApplication.cursorFlashTime() > 0


def test_the_page_shows_what_was_kept(qtbot: QtBot, session: Session) -> None:
    Choices(preferences_folder()).change("paper", "letter")
    at = Opened(qtbot, session, "settings").go("settings")
    assert at.page.segments["paper"].value() == "letter"
    assert at.page.segments["theme"].value() == "system"


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.field)
def test_every_choice_of_the_table_can_be_stored(setting, tmp_path: Path, qapp: QApplication) -> None:
    choices = Choices(tmp_path)
    for value, words in setting.choices:
        choices.change(setting.field, int(value) if setting.whole_number else value)
        assert str(getattr(load_preferences(tmp_path), setting.field)) == value
        assert words


def test_a_choice_that_cannot_be_kept_is_said_and_still_in_force(at: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    headings = answer(monkeypatch, Dialog, lambda dialog: True)
    monkeypatch.setattr(choices_module, "save_preferences", full)
    at.press("Dark")
    assert len(headings) == 1
    assert current().palette.dark


def test_a_passphrase_opens_the_vault_afterwards(at: Opened, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def fill(dialog: PassphraseDialog) -> bool:
        dialog.fields.first.set_text(PASSPHRASE)
        dialog.fields.second.set_text(PASSPHRASE)
        return True

    answer(monkeypatch, PassphraseDialog, fill)
    unlocking(monkeypatch, at.session)
    at.press("Add a passphrase")
    assert "passphrase" in at.session.unlockers()
    assert str(UNLOCKERS["passphrase"]) in at.text()
    assert "Change the passphrase" in at.buttons()
    at.session.lock()
    again = new_session(at.session.folder)
    again.open_by_passphrase(PASSPHRASE)
    assert again.dossier.entry("account-1") is not None
    again.lock()


def by_passphrase(folder: Path, keys: MemoryKeyStore) -> Session:
    session = new_session(folder, keys=keys)
    session.create(recovery_key=session.new_recovery_key(), passphrase=PASSPHRASE, keyring=False)
    return session


def test_a_key_store_that_came_later_may_keep_the_key(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, KeyringDialog, lambda dialog: True)
    at = Opened(qtbot, by_passphrase(tmp_path / "vault", MemoryKeyStore()), "settings").go("settings")
    unlocking(monkeypatch, at.session)
    at.press("Keep the key in the key store")
    assert set(at.session.unlockers()) == {"keyring", "passphrase", "paper"}
    assert str(UNLOCKERS["keyring"]) in at.text()
    assert "Keep the key in the key store" not in at.buttons()
    at.session.lock()
    at.session.open_by_keyring()


def test_a_key_store_that_refuses_is_named_and_nothing_changes(qtbot: QtBot, tmp_path: Path) -> None:
    at = Opened(qtbot, by_passphrase(tmp_path / "vault", MemoryKeyStore("locked")), "settings").go("settings")
    dialog = KeyringDialog(at.window, at.window.context)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.accept()
    assert not dialog.primary.isEnabled()
    at.rest()
    assert "stayed locked" in dialog.trouble.accessibleName()
    assert dialog.trouble.isVisible()
    assert all_cut(dialog) == []
    assert dialog.result_changes is None
    dialog.reject()
    assert "keyring" not in at.session.unlockers()


def test_a_key_store_that_lost_the_key_is_shown_as_such(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, KeyringDialog, lambda dialog: True)
    keys = MemoryKeyStore()
    session = new_session(tmp_path / "vault", keys=keys)
    key = session.new_recovery_key()
    session.create(recovery_key=key)
    session.lock()
    keys.clear()
    with pytest.raises(KeyringEntryMissing):
        session.open_by_keyring()
    session.open_by_recovery_key(key)
    at = Opened(qtbot, session, "settings").go("settings")
    assert "which has lost the key" in at.text()
    assert all_cut(at.page) == []
    at.press("Put the key back into the key store")
    assert "which has lost the key" not in at.text()
    assert str(UNLOCKERS["keyring"]) in at.text()


def test_a_change_that_a_backup_did_not_take_says_so_before_the_dialog_closes(qtbot: QtBot, tmp_path: Path) -> None:
    session = by_passphrase(tmp_path / "vault", MemoryKeyStore())
    kept = session.back_up()
    assert kept is not None
    kept.path.write_bytes(kept.path.read_bytes()[:-1])
    at = Opened(qtbot, session, "settings", "backups").go("settings")
    dialog = PassphraseDialog(at.window, at.window.context, instead=True)
    qtbot.addWidget(dialog)
    dialog.open()
    assert "A copy that lies elsewhere still opens with it" in dialog.accessibleDescription()
    for field in (dialog.fields.first, dialog.fields.second):
        field.set_text(PASSPHRASE + " and more")
    dialog.accept()
    at.rest()
    assert "may still open as before" in dialog.trouble.accessibleName()
    assert all_cut(dialog) == []
    dialog.accept()
    assert not dialog.isVisible()
    assert dialog.result_changes is not None
    assert "may still open as before" in at.go("backups").text()
    kept.path.unlink()
    session.back_up_unasked()
    assert "may still open as before" not in at.go("settings").go("backups").text()


def test_two_different_passphrases_are_not_taken(qtbot: QtBot, at: Opened) -> None:
    dialog = PassphraseDialog(at.window, at.window.context, instead=False)
    dialog.open()
    dialog.fields.first.set_text(PASSPHRASE)
    dialog.fields.second.set_text("something else entirely")
    dialog.accept()
    at.rest()
    assert dialog.isVisible()
    assert "passphrase" not in at.session.unlockers()
    dialog.reject()
    assert dialog.fields.first.text() == ""


def test_a_new_recovery_key_holds_only_after_its_proof(at: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []

    def act(dialog: RecoveryKeyDialog) -> bool:
        shown.append("-".join(dialog._groups))
        assert dialog._groups[0] in [label.text() for label in dialog.findChildren(Label)]
        dialog.accept()
        dialog.proof.set_text("00000")
        dialog.accept()
        assert dialog.isVisible()
        assert dialog.result_changes is None
        assert dialog._groups[dialog._asked] not in [
            label.text() for label in dialog.findChildren(Label) if label.isVisible()
        ]
        dialog.proof.set_text(dialog._groups[dialog._asked].lower())
        return True

    answer(monkeypatch, RecoveryKeyDialog, act)
    unlocking(monkeypatch, at.session)
    at.press("Make a new recovery key")
    at.session.lock()
    again = new_session(at.session.folder)
    again.open_by_recovery_key(shown[0])
    again.lock()


def test_a_recovery_key_that_was_not_proved_opens_nothing(at: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []

    def act(dialog: RecoveryKeyDialog) -> bool:
        shown.append("-".join(dialog._groups))
        return False

    answer(monkeypatch, RecoveryKeyDialog, act)
    unlocking(monkeypatch, at.session)
    at.press("Make a new recovery key")
    at.session.lock()
    again = new_session(at.session.folder)
    with pytest.raises(WrongPaperKey):
        again.open_by_recovery_key(shown[0])


def test_a_new_recovery_key_is_kept_out_of_recordings_while_it_is_in_sight(
    at: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused: dict[QWidget, bool] = {}
    monkeypatch.setattr(unlocker_dialogs, "keep_from_recording", lambda window, on: refused.update({window: on}))
    monkeypatch.setattr(unlocker_dialogs, "recording_note", lambda: "It can be recorded here.")
    dialog = RecoveryKeyDialog(at.window, at.window.context)
    dialog.open()
    at.rest()
    assert refused == {dialog: True} and dialog.sheet.isVisible()
    assert dialog.recorded.isVisible() and dialog.recorded.text() == "It can be recorded here."
    dialog.accept()
    assert refused == {dialog: False} and not dialog.sheet.isVisible() and not dialog.recorded.isVisible()
    dialog.reject()
    again = RecoveryKeyDialog(at.window, at.window.context)
    again.open()
    again.reject()
    assert refused[again] is False


def test_closing_a_dialog_leaves_no_secret_on_it(qtbot: QtBot, at: Opened) -> None:
    dialog = RecoveryKeyDialog(at.window, at.window.context)
    dialog.open()
    groups = dialog._groups
    dialog.reject()
    at.rest()
    assert not any(group in label.text() for label in dialog.findChildren(Label) for group in groups)


def test_locking_closes_the_vault_and_shows_the_way_back(at: Opened) -> None:
    at.press("Lock now")
    assert not at.session.is_open
    assert at.at == ("unlock", {"ask": "later"})
    assert at.session.dossier.entries == ()


def test_the_folder_can_be_copied(at: Opened) -> None:
    at.press("Copy the folder’s path")
    assert QGuiApplication.clipboard().text() == str(at.session.folder)
    assert "Copied" in at.buttons()


def test_files_that_were_refused_are_named_with_the_reason(qtbot: QtBot, session: Session) -> None:
    problem = PackProblem(file="exchanges/okx.toml", key="p2p", reason="must be true, false or unknown")
    session.use(replace(session.library, problems=(problem,)))
    at = Opened(qtbot, session, "settings").go("settings")
    assert "exchanges/okx.toml: p2p: must be true, false or unknown" in at.text()
    assert "One file with facts could not be used." in at.text()


def test_a_built_program_says_where_the_licences_of_its_parts_lie(at: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Copy the path of the licences" not in at.buttons()
    monkeypatch.setattr(sys, "_MEIPASS", str(Path("/opt/strongroom/_internal")), raising=False)
    at.go("overview").go("settings")
    folder = str(Path("/opt/strongroom/_internal/licences"))
    assert folder in at.text()
    at.press("Copy the path of the licences")
    assert QGuiApplication.clipboard().text() == folder
    assert "Copied" in at.buttons()


def test_about_says_version_and_the_day_of_the_facts(at: Opened) -> None:
    from desktop_app.version import version

    assert version() in at.text()
    assert "last on 22 November 2026" in at.text()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_no_words_are_cut(at: Opened, qapp: QApplication, percent: int) -> None:
    apply_theme(qapp, "light", percent)
    at.rest()
    assert all_cut(at.page) == []
    assert all(at.buttons())


# ---------------------------------------------------------------- taking a way in out again


def test_a_way_in_can_be_removed_and_the_dialog_says_what_still_opens(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def agree(dialog: RemoveWayDialog) -> bool:
        said.append("\n".join(label.text() for label in dialog.findChildren(Label)))
        assert all_cut(dialog) == []
        return True

    headings = answer(monkeypatch, RemoveWayDialog, agree)
    keys = MemoryKeyStore()
    session = by_passphrase(tmp_path / "vault", keys)
    session.keep_in_keyring()
    at = Opened(qtbot, session, "settings").go("settings")
    unlocking(monkeypatch, session)
    at.press("Remove your passphrase")
    assert headings == ["Remove your passphrase as a way in?"]
    assert "your recovery key on paper and this system’s key store" in said[0]
    assert "What you remove opens the backups beside the vault no longer" in said[0]
    assert "A copy that lies elsewhere still opens with it" in said[0]
    assert set(session.unlockers()) == {"keyring", "paper"}
    assert str(UNLOCKERS["passphrase"]) not in at.text()
    assert not [name for name in at.buttons() if name == "Remove your recovery key on paper"]
    unlocking(monkeypatch, session)
    at.press("Remove this system’s key store")
    assert session.unlockers() == ("paper",)
    assert keys._secrets == {}
    assert not [name for name in at.buttons() if name.startswith("Remove")]
    session.lock()
    with pytest.raises(UnlockerMissing):
        session.open_by_passphrase(PASSPHRASE)


def test_whoever_keeps_a_way_keeps_it(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, RemoveWayDialog, lambda dialog: False)
    session = by_passphrase(tmp_path / "vault", MemoryKeyStore())
    at = Opened(qtbot, session, "settings").go("settings")
    unlocking(monkeypatch, session)
    at.press("Remove your passphrase")
    assert set(session.unlockers()) == {"passphrase", "paper"}


def test_a_key_store_that_does_not_answer_cannot_keep_the_way(qtbot: QtBot, tmp_path: Path) -> None:
    keys = MemoryKeyStore()
    session = by_passphrase(tmp_path / "vault", keys)
    session.keep_in_keyring()
    at = Opened(qtbot, session, "settings").go("settings")
    keys.trouble = "failed"
    dialog = RemoveWayDialog(at.window, at.window.context, "keyring")
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.accept()
    at.rest()
    assert "its entry “Strongroom” is still there" in dialog.trouble.accessibleName()
    assert all_cut(dialog) == []
    assert set(session.unlockers()) == {"passphrase", "paper"}
    dialog.accept()
    assert not dialog.isVisible()
    assert dialog.result_changes is not None
