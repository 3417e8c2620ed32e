"""What opens the vault is changed only by who can type a secret of it; a lost paper is no dead end for whom only the
key store still lets in.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.session import Session
from desktop_app.storage.errors import KeyringEntryMissing
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.unlock_anew import UnlockAnewDialog
from desktop_app.ui.unlocker_dialogs import KeyringDialog, PassphraseDialog, RecoveryKeyDialog, RemoveWayDialog
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.labels import Label
from tests.made_up import Clock, new_session
from tests.memory_key_store import MemoryKeyStore
from tests.ui.page_kit import Opened, answer
from tests.ui.test_ui_text_fits import all_cut

PASSPHRASE = "seven dry pebbles sing"
CHANGES = ("Change the passphrase", "Make a new recovery key", "Remove your passphrase")
ASKED_FOR = "A new recovery key was asked for"


class Vault:
    """A vault on a clock that stands still, its recovery key, and its window on the settings."""

    def __init__(self, qtbot: QtBot, folder: Path, *, passphrase: str = "", keyring: bool = True) -> None:
        self.clock, self.keys = Clock(), MemoryKeyStore()
        self.session: Session = new_session(folder, keys=self.keys, clock=self.clock)
        self.paper = self.session.new_recovery_key()
        self.session.create(recovery_key=self.paper, passphrase=passphrase, keyring=keyring)
        self.at = Opened(qtbot, self.session, "settings", "unlock").go("settings")

    def dialog(self, qtbot: QtBot) -> UnlockAnewDialog:
        """As it stands in front of the page."""
        dialog = UnlockAnewDialog(self.at.window, self.at.window.context)
        qtbot.addWidget(dialog)
        dialog.open()
        self.at.rest()
        return dialog


def words(dialog: QDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(Label) if one.isVisible())


@pytest.mark.parametrize("change", CHANGES)
def test_whoever_finds_the_window_open_changes_no_way_in(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    vault = Vault(qtbot, tmp_path / "vault", passphrase=PASSPHRASE)
    reached = [answer(monkeypatch, one, lambda _: False) for one in (PassphraseDialog, RecoveryKeyDialog)]
    reached.append(answer(monkeypatch, RemoveWayDialog, lambda _: False))
    asked = answer(monkeypatch, UnlockAnewDialog, lambda _: False)
    vault.at.press(change)
    assert asked == ["Unlock once more"] and reached == [[], [], []]
    unlocked = answer(
        monkeypatch, UnlockAnewDialog, lambda dialog: dialog.asked.passphrase.set_text(PASSPHRASE) is None
    )
    vault.at.press(change)
    assert unlocked == ["Unlock once more"] and sum(map(len, reached)) == 1


def test_nobody_adds_the_key_store_unasked_but_one_that_lost_the_key_has_it_back(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = Vault(qtbot, tmp_path / "vault", keyring=False)
    offered = answer(monkeypatch, KeyringDialog, lambda _: True)
    answer(monkeypatch, UnlockAnewDialog, lambda _: False)
    vault.at.press("Keep the key in the key store")
    assert vault.session.unlockers() == ("paper",) and not offered
    vault.session.keep_in_keyring()
    vault.session.lock()
    vault.keys.clear()
    with pytest.raises(KeyringEntryMissing):
        vault.session.open_by_keyring()
    vault.session.open_by_recovery_key(vault.paper)
    vault.at.go("overview").go("settings").press("Put the key back into the key store")
    assert len(offered) == 1 and not vault.session.keyring_lost


def test_a_wrong_passphrase_is_told_as_at_opening_and_the_right_one_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    vault = Vault(qtbot, tmp_path / "vault", passphrase=PASSPHRASE)
    dialog = vault.dialog(qtbot)
    field = dialog.asked.passphrase.edit
    assert QApplication.focusWidget() is field
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "Type the passphrase first." in words(dialog)
    QTest.keyClicks(field, PASSPHRASE.upper())
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not dialog.primary.isEnabled() and dialog.primary.accessibleName() == "This takes a moment …"
    vault.at.rest()
    assert "does not open the vault" in dialog.asked.trouble.accessibleName()
    assert dialog.primary.isEnabled() and QApplication.focusWidget() is field
    dialog.asked.passphrase.shows.click()
    QTest.keySequence(field, QKeySequence.StandardKey.Undo)
    assert field.text() == ""
    assert all_cut(dialog) == []
    QTest.keyClicks(field, PASSPHRASE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    vault.at.rest()
    assert dialog.result() == QDialog.DialogCode.Accepted and not dialog.isVisible()


def test_the_recovery_key_counts_as_well_and_its_slip_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    vault = Vault(qtbot, tmp_path / "vault", passphrase=PASSPHRASE)
    dialog = vault.dialog(qtbot)
    dialog.asked.passphrase.set_text("not it")
    dialog.primary.click()
    vault.at.rest()
    assert dialog.asked.trouble.isVisible()
    dialog.asked.others["paper"].click()
    assert not dialog.asked.trouble.isVisible()
    assert QApplication.focusWidget() is dialog.asked.paper.edit
    groups = vault.paper.split("-")
    dialog.asked.paper.set_text(" ".join((*groups[:2], groups[2][::-1], *groups[3:])))
    dialog.primary.click()
    vault.at.rest()
    assert "Group 3" in dialog.asked.trouble.accessibleName()
    dialog.asked.paper.set_text(vault.paper.lower())
    dialog.primary.click()
    vault.at.rest()
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_where_there_is_only_paper_it_is_asked_for_and_nothing_else_is_offered(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = Vault(qtbot, tmp_path / "vault", keyring=False).dialog(qtbot)
    assert dialog.asked.paper.isVisible() and not dialog.asked.passphrase.isVisible()
    assert not dialog.lost.isVisible() and "key store" not in words(dialog)
    assert not dialog.asked.others["paper"].isVisible()


@pytest.mark.parametrize("how", ["cancel", "lock"])
def test_giving_up_leaves_nothing_that_was_typed_and_what_was_tried_goes_nowhere(
    qtbot: QtBot, tmp_path: Path, how: str
) -> None:
    vault = Vault(qtbot, tmp_path / "vault", passphrase=PASSPHRASE)
    dialog = vault.dialog(qtbot)
    dialog.asked.passphrase.set_text(PASSPHRASE)
    dialog.asked.paper.set_text(vault.paper)
    dialog.primary.click()
    dialog.reject() if how == "cancel" else vault.at.window.lock()
    vault.at.rest()
    assert dialog.result() == QDialog.DialogCode.Rejected and not dialog.isVisible()
    for field in dialog.findChildren(QLineEdit):
        field.setEchoMode(QLineEdit.EchoMode.Normal)
        field.undo()
        assert field.text() == ""


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("passphrase", ["", PASSPHRASE])
def test_no_words_are_cut(qtbot: QtBot, qapp: QApplication, tmp_path: Path, percent: int, passphrase: str) -> None:
    apply_theme(qapp, "light", percent)
    dialog = Vault(qtbot, tmp_path / "vault", passphrase=passphrase).dialog(qtbot)
    assert all_cut(dialog) == []


# ---------------------------------------------------------------- nothing left to type


def ask_for_new_key(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """As somebody who has lost the paper, from the settings."""
    headings = answer(monkeypatch, Dialog, lambda _: True)

    def lost(dialog: UnlockAnewDialog) -> bool:
        assert dialog.lost.accessibleName() == "I have lost the paper"
        dialog.lost.click()
        return False

    answer(monkeypatch, UnlockAnewDialog, lost)
    vault.at.press("Make a new recovery key")
    return headings


def test_whoever_lost_the_paper_makes_a_new_key_a_day_after_asking(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = Vault(qtbot, tmp_path / "vault")
    assert ask_for_new_key(vault, monkeypatch) == ["A new recovery key in 24 hours?"]
    assert ASKED_FOR in vault.at.text() and all_cut(vault.at.page) == []
    made = answer(monkeypatch, RecoveryKeyDialog, lambda _: False)
    offers: list[bool] = []
    asked = answer(monkeypatch, UnlockAnewDialog, lambda dialog: bool(offers.append(dialog.lost.isVisible())))
    vault.clock.forward(hours=23, minutes=59)
    vault.at.press("Make a new recovery key")
    assert len(asked) == 1 and not made
    vault.clock.forward(minutes=1)
    shown: list[str] = []

    def prove(dialog: RecoveryKeyDialog) -> bool:
        shown.append("-".join(dialog._groups))
        dialog.accept()
        dialog.proof.set_text(dialog._groups[dialog._asked])
        return True

    answer(monkeypatch, RecoveryKeyDialog, prove)
    vault.at.press("Make a new recovery key")
    assert len(asked) == 1 and ASKED_FOR not in vault.at.text()
    vault.at.press("Make a new recovery key")
    assert len(asked) == 2 and len(shown) == 1 and offers == [False, True]
    vault.session.lock()
    vault.session.open_by_recovery_key(shown[0])
    assert vault.session.new_key_from() is None


@pytest.mark.parametrize("stop", [True, False])
def test_it_is_told_at_each_opening_and_can_be_stopped(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop: bool
) -> None:
    vault = Vault(qtbot, tmp_path / "vault")
    ask_for_new_key(vault, monkeypatch)
    for times in (1, 2):
        said: list[str] = []
        headings = answer(monkeypatch, Dialog, lambda dialog, said=said: said.append(words(dialog)) or stop)
        vault.at.window.lock()
        vault.at.rest()
        vault.at.press("Unlock")
        assert headings == ([ASKED_FOR] if times == 1 or not stop else [])
        assert times == 2 or ("23 November 2026" in said[0] and "If it was not you, stop it" in said[0])
        assert (vault.session.new_key_from() is None) is stop


def test_it_can_be_stopped_in_the_settings(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vault = Vault(qtbot, tmp_path / "vault")
    ask_for_new_key(vault, monkeypatch)
    vault.at.press("Stop it")
    assert ASKED_FOR not in vault.at.text() and not vault.session.new_key_due()
    vault.clock.forward(days=30)
    assert not vault.session.new_key_due()
