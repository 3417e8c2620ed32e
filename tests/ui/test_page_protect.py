"""Making the vault: with and without a key store, with slips, with faults, and without a secret left behind."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.storage.errors import WrongPassphrase
from desktop_app.storage.paper_key import ALPHABET
from desktop_app.storage.places import preferences_folder
from desktop_app.ui.pages import protect
from desktop_app.ui.recovery_sheet import draw_sheet
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.passphrase import advice
from desktop_app.ui.widgets.secret import NO_SUCH_LETTERS
from tests.made_up import new_session, opened
from tests.memory_key_store import MemoryKeyStore
from tests.ui.first_start_kit import ENTER, ESCAPE, Hand
from tests.ui.page_kit import answer

PASSPHRASE = "four words that wander"


def to_proof(hand: Hand) -> str:
    """Up to the field for one group; that group."""
    hand.press(ENTER)
    number = int(hand.focused().removeprefix("Group "))
    return hand.page._groups[number - 1]


def prove(hand: Hand) -> None:
    hand.write(to_proof(hand))
    hand.press(ENTER)


def all_texts(root: QWidget) -> str:
    """Everything that the parts of a window say, to eyes and to screen readers."""
    said = [root.windowTitle()]
    for part in [root, *root.findChildren(QWidget)]:
        said += [part.objectName(), part.accessibleName(), part.accessibleDescription(), part.toolTip()]
        if isinstance(part, QLabel | QLineEdit):
            said.append(part.text())
    return "\n".join(said)


def test_a_slip_in_the_group_is_told_and_the_key_can_be_seen_again(qtbot: QtBot, tmp_path: Path) -> None:
    session = new_session(tmp_path / "vault")
    hand = Hand(qtbot, session, preferences_folder(), page="protect")
    group = to_proof(hand)
    hand.write("7K2QX")
    hand.press(ENTER)
    assert "This is not group" in hand.page.proof.note_label.text()
    assert not session.is_open
    hand.tab_to("Show the key again")
    hand.press(ENTER)
    assert group in all_texts(hand.page)


def test_the_group_may_be_typed_with_letters_that_look_like_its_digits(qtbot: QtBot, tmp_path: Path) -> None:
    session = new_session(tmp_path / "vault")
    hand = Hand(qtbot, session, preferences_folder(), page="protect")
    hand.write(to_proof(hand).lower().replace("0", "o").replace("1", "l"))
    hand.press(ENTER)
    hand.come_to("exchanges")
    assert session.unlockers() == ("keyring", "paper")


def test_the_window_is_kept_out_of_recordings_while_the_key_is_in_sight(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused: dict[QWidget, bool] = {}
    monkeypatch.setattr(protect, "keep_from_recording", lambda window, on: refused.update({window: on}))
    monkeypatch.setattr(protect, "recording_note", lambda: "It can be recorded here.")
    hand = Hand(qtbot, new_session(tmp_path / "vault"), preferences_folder(), page="protect")
    assert refused == {hand.window: True}
    assert "It can be recorded here." in all_texts(hand.page.stages["key"])
    group = to_proof(hand)
    assert refused == {hand.window: False}
    hand.tab_to("Show the key again")
    hand.press(ENTER)
    assert refused == {hand.window: True}
    hand.press(ENTER)
    hand.write(group)
    hand.press(ENTER)
    hand.come_to("exchanges")
    assert refused == {hand.window: False}


def test_leaving_while_the_key_is_in_sight_lets_the_window_be_recorded_again(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused: list[bool] = []
    monkeypatch.setattr(protect, "keep_from_recording", lambda window, on: refused.append(on))
    answer(monkeypatch, Dialog, lambda _: True)
    hand = Hand(qtbot, new_session(tmp_path / "vault"), preferences_folder(), page="protect")
    hand.page.leave()
    assert refused == [True, False]


def test_escape_goes_back_stage_by_stage_to_the_same_key(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, Dialog, lambda _: False)
    session = new_session(tmp_path / "vault", keys=MemoryKeyStore("none"))
    hand = Hand(qtbot, session, preferences_folder(), page="protect")
    key = hand.page._groups
    prove(hand)
    hand.come_to_stage("passphrase")
    hand.write(PASSPHRASE)
    hand.press(ESCAPE)
    assert hand.page.stage == "proof"
    assert PASSPHRASE not in all_texts(hand.window)
    hand.press(ESCAPE)
    assert hand.page.stage == "key"
    assert hand.page._groups == key and all(group in all_texts(hand.page) for group in key)
    assert asked == []
    prove(hand)
    hand.come_to_stage("passphrase")
    for _ in range(2):
        hand.write(PASSPHRASE)
        hand.press(ENTER)
    hand.come_to("exchanges")
    session.lock()
    session.open_by_recovery_key("-".join(key))


def test_leaving_after_the_key_was_shown_says_that_it_will_not_be_used(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leaves: list[bool] = []
    asked = answer(monkeypatch, Dialog, lambda _: bool(leaves))
    hand = Hand(qtbot, new_session(tmp_path / "vault"), preferences_folder())
    hand.press(ENTER)
    assert hand.at == "protect"
    key = hand.page._groups
    hand.press(ESCAPE)
    assert (hand.at, hand.page._groups) == ("protect", key)
    hand.window.close()
    assert hand.window.isVisible()
    assert asked == [str(protect.UNUSED)] * 2
    leaves.append(True)
    page = hand.page
    QTest.keyClick(page, ESCAPE)
    assert hand.at == "welcome"
    assert not [group for group in key if group in all_texts(page)]


def test_without_a_key_store_a_passphrase_is_asked_for_and_opens_the_vault(qtbot: QtBot, tmp_path: Path) -> None:
    session = new_session(tmp_path / "vault", keys=MemoryKeyStore("none"))
    hand = Hand(qtbot, session, preferences_folder(), page="protect")
    prove(hand)
    hand.come_to_stage("passphrase")
    hand.look_over()
    assert "no key store" in hand.page.stages["passphrase"].text_label.text()

    hand.write("short")
    hand.press(ENTER)  # to the second field
    hand.press(ENTER)
    assert "at least 8" in hand.page.fields.first.note_label.text()
    hand.page.fields.wipe()
    hand.write(PASSPHRASE)
    hand.press(ENTER)
    hand.write(f"{PASSPHRASE}s")
    hand.press(ENTER)
    assert "not the same" in hand.page.fields.second.note_label.text()
    assert not session.is_open
    hand.page.fields.second.wipe()
    hand.write(PASSPHRASE)
    hand.press(ENTER)
    hand.come_to("exchanges")
    assert session.unlockers() == ("passphrase", "paper")
    session.lock()
    with pytest.raises(WrongPassphrase):
        session.open_by_passphrase(f"{PASSPHRASE} ")
    session.open_by_passphrase(PASSPHRASE)


def test_a_key_store_that_fails_at_the_last_moment_leads_to_a_passphrase(qtbot: QtBot, tmp_path: Path) -> None:
    keys = MemoryKeyStore()
    session = new_session(tmp_path / "vault", keys=keys)
    hand = Hand(qtbot, session, preferences_folder(), page="protect")
    qtbot.waitUntil(lambda: hand.page._keyring is True)
    keys.trouble = "locked"
    prove(hand)
    hand.come_to_stage("passphrase")
    assert hand.page.trouble.isVisible()
    hand.look_over()


def test_a_folder_that_cannot_be_used_is_told_before_a_key_is_written_down(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "vault").write_text("a file", encoding="utf-8")
    session = new_session(tmp_path / "vault" / "inside")
    hand = Hand(qtbot, session, preferences_folder(), page="protect")
    assert hand.page.stage == "fault"
    hand.look_over()
    assert set(hand.page.stages["fault"].buttons) == {"again", "folder", "close"}
    (tmp_path / "vault").unlink()
    hand.press(ENTER)  # the keyboard is on "Try again"
    prove(hand)
    hand.come_to("exchanges")


def test_a_folder_that_fails_later_fills_the_page_and_can_be_tried_again(qtbot: QtBot, tmp_path: Path) -> None:
    session = new_session(tmp_path / "vault" / "inside")
    hand = Hand(qtbot, session, preferences_folder(), page="protect")
    shutil.rmtree(tmp_path / "vault")
    (tmp_path / "vault").write_text("a file", encoding="utf-8")
    prove(hand)
    hand.come_to_stage("fault")
    hand.look_over()
    (tmp_path / "vault").unlink()
    hand.press(ENTER)  # the keyboard is on "Try again"
    hand.come_to("exchanges")


def test_a_vault_that_came_meanwhile_is_opened_and_never_written_over(qtbot: QtBot, tmp_path: Path) -> None:
    keys = MemoryKeyStore()
    session = new_session(tmp_path / "vault", keys=keys)
    hand = Hand(qtbot, session, preferences_folder(), page="protect")
    opened(tmp_path / "vault", keys=keys).lock()
    kept = (tmp_path / "vault" / "vault.keys").read_bytes()
    prove(hand)
    hand.come_to_stage("fault")
    assert (tmp_path / "vault" / "vault.keys").read_bytes() == kept
    hand.press(ENTER)
    hand.come_to("exchanges")
    assert session.is_open


def test_nothing_of_the_secrets_is_left_on_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    session = new_session(tmp_path / "vault", keys=MemoryKeyStore("none"))
    hand = Hand(qtbot, session, preferences_folder(), page="protect")
    groups = hand.page._groups
    page = hand.page
    prove(hand)
    hand.come_to_stage("passphrase")
    for _ in range(2):
        hand.write(PASSPHRASE)
        hand.press(ENTER)
    hand.come_to("exchanges")
    said = all_texts(hand.window) + all_texts(page)
    assert PASSPHRASE not in said
    assert not [group for group in groups if group in said]


def test_the_printed_sheet_holds_all_groups_on_one_page(qtbot: QtBot, tmp_path: Path) -> None:
    groups = new_session(tmp_path / "vault").new_recovery_key().split("-")
    path = tmp_path / "sheet.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    assert draw_sheet(writer, groups, "22 November 2026")
    assert path.read_bytes().count(b"/Type /Page\n") == 1


@pytest.mark.parametrize(
    ("weak", "reason"),
    [
        ("12345678", "only digits"),
        ("aaaabbbb", "few different characters"),
        ("qwertzui", "in a row"),
        ("HGFEDCBA", "in a row"),
    ],
)
def test_what_is_easy_to_guess_is_told_by_its_own_reason(weak: str, reason: str) -> None:
    words, tone = advice(weak)
    assert reason in words and tone == "bad"


def test_a_passphrase_that_is_easy_to_guess_is_taken_only_when_it_is_wanted_all_the_same(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = new_session(tmp_path / "vault", keys=MemoryKeyStore("none"))
    hand = Hand(qtbot, session, preferences_folder(), page="protect")
    prove(hand)
    hand.come_to_stage("passphrase")
    asked: list[Dialog] = []

    def turned_down(dialog: Dialog) -> int:
        asked.append(dialog)
        return 0

    monkeypatch.setattr(Dialog, "exec", turned_down)
    for _ in range(2):
        hand.write("12345678")
        hand.press(ENTER)
    assert [dialog.primary.text() for dialog in asked] == ["Use it all the same"]
    assert asked[0]._first is asked[0].secondary
    assert not session.is_open and hand.focused() == "Passphrase"
    monkeypatch.setattr(Dialog, "exec", lambda dialog: 1)
    hand.page.fields.entered.emit()
    hand.come_to("exchanges")
    assert session.unlockers() == ("passphrase", "paper")


def test_the_key_says_which_letters_it_has_not_and_its_zero_is_no_letter_o(qtbot: QtBot, tmp_path: Path) -> None:
    hand = Hand(qtbot, new_session(tmp_path / "vault"), preferences_folder(), page="protect")
    assert str(NO_SUCH_LETTERS) in all_texts(hand.page)
    assert not set("OIL") & set(ALPHABET)
    zero = QFont.Tag.fromString("zero")
    groups = [one for one in hand.page.sheet.findChildren(Label) if one.text() in hand.page._groups]
    assert len(groups) == 8 and zero is not None
    assert all(one.font().featureValue(zero) == 1 for one in groups)


@pytest.mark.parametrize("weak", ["", "abc", "1234567", "11111111111111", "20251122", "passwort9"])
def test_a_weak_passphrase_is_never_called_good(weak: str) -> None:
    assert advice(weak)[1] != "ok"
    assert not advice(weak)[0].startswith(("Good", "Long enough"))


def test_a_longer_passphrase_is_never_called_worse() -> None:
    order = {"bad": 0, "warn": 1, "neutral": 2, "ok": 3}
    words = "correct horse battery staple and more"
    tones = [order[advice(words[:length])[1]] for length in range(8, len(words))]
    assert tones == sorted(tones)
    assert tones[0] < tones[-1]


@pytest.mark.parametrize(
    ("printers", "heading"), [([], "This computer has no printer"), (["Office"], "Print the recovery key?")]
)
def test_printing_warns_first_and_offers_no_file(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, printers: list[str], heading: str
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: printers)
    hand = Hand(qtbot, new_session(tmp_path / "vault"), preferences_folder(), page="protect")
    seen: list[str] = []

    def turned_down(dialog: Dialog) -> int:
        seen.append(dialog.heading_label.text())
        return 0

    monkeypatch.setattr(Dialog, "exec", turned_down)
    hand.tab_to("Print it")
    hand.press(ENTER)
    assert seen == [heading]
