"""Opening the vault: by what it opens with, with each wrong entry told apart, and every fault as a page of its own."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.session import Session
from desktop_app.storage.places import preferences_folder
from desktop_app.storage.vault import Vault
from desktop_app.ui.unlocker_dialogs import KeyringDialog
from desktop_app.ui.widgets.labels import unmarked
from tests.made_up import Clock, new_session, opened
from tests.memory_key_store import MemoryKeyStore
from tests.ui.first_start_kit import ENTER, Hand
from tests.ui.page_kit import answer

PASSPHRASE = "four words that wander"


def by_passphrase(folder: Path) -> str:
    """A vault without a key store; its recovery key."""
    session = new_session(folder, keys=MemoryKeyStore("none"))
    key = session.new_recovery_key()
    session.create(recovery_key=key, passphrase=PASSPHRASE, keyring=False)
    session.lock()
    return key


def start(qtbot: QtBot, folder: Path, keys: MemoryKeyStore | None = None) -> Hand:
    return Hand(qtbot, new_session(folder, keys=keys or MemoryKeyStore("none")), preferences_folder())


def test_the_key_store_opens_it_without_a_word(qtbot: QtBot, tmp_path: Path) -> None:
    keys = MemoryKeyStore()
    opened(tmp_path, keys=keys).lock()
    hand = start(qtbot, tmp_path, keys)
    hand.come_to("exchanges")  # a vault without accounts goes on with the first start
    assert hand.session.is_open


def test_a_wrong_passphrase_is_told_and_the_right_one_opens(qtbot: QtBot, tmp_path: Path) -> None:
    by_passphrase(tmp_path)
    hand = start(qtbot, tmp_path)
    hand.look_over()
    assert hand.focused() == "Passphrase"
    hand.press(ENTER)
    assert "first" in hand.page.passphrase.note_label.text()
    hand.write(PASSPHRASE.upper())
    hand.press(ENTER)
    hand.come_to_stage("passphrase")
    assert "does not open the vault" in hand.page.passphrase.note_label.text()
    assert hand.page.passphrase.text() == ""
    hand.look_over()
    hand.write(PASSPHRASE)
    hand.press(ENTER)
    hand.come_to("exchanges")


@pytest.mark.parametrize("way", ["passphrase", "paper"])
def test_what_opened_the_vault_cannot_be_brought_back_after_it_locked(qtbot: QtBot, tmp_path: Path, way: str) -> None:
    secret = {"paper": by_passphrase(tmp_path), "passphrase": PASSPHRASE}[way]
    hand = start(qtbot, tmp_path)
    if way == "paper":
        hand.tab_to("Open with the recovery key")
        hand.press(ENTER)
    hand.write(secret)
    hand.press(ENTER)
    hand.come_to("exchanges")
    hand.window.lock()
    hand.come_to("unlock")
    if way == "paper":
        hand.tab_to("Open with the recovery key")
        hand.press(ENTER)
    field = getattr(hand.page, way)
    if way == "passphrase":
        field.shows.click()
    QTest.keySequence(field.edit, QKeySequence.StandardKey.Undo)
    assert field.text() == ""


def test_a_slip_in_the_recovery_key_names_its_group_and_keeps_the_rest(qtbot: QtBot, tmp_path: Path) -> None:
    key = by_passphrase(tmp_path)
    hand = start(qtbot, tmp_path)
    hand.tab_to("Open with the recovery key")
    hand.press(ENTER)
    groups = key.split("-")
    wrong = "".join(sorted(groups[2])) if sorted(groups[2]) != list(groups[2]) else groups[2][::-1]
    hand.write(" ".join([*groups[:2], wrong, *groups[3:]]).lower())
    hand.press(ENTER)
    hand.come_to_stage("paper")
    assert "Group 3" in hand.page.paper.note_label.text()
    hand.page.paper.set_text(key.lower().replace("-", " "))
    hand.press(ENTER)
    hand.come_to("exchanges")


def test_the_key_of_another_vault_is_told_from_a_slip(qtbot: QtBot, tmp_path: Path) -> None:
    by_passphrase(tmp_path / "mine")
    hand = start(qtbot, tmp_path / "mine")
    other = new_session(tmp_path / "other")
    other.new_recovery_key()
    hand.tab_to("Open with the recovery key")
    hand.press(ENTER)
    hand.write(other.new_recovery_key())
    hand.press(ENTER)
    hand.come_to_stage("paper")
    assert "belongs to another vault" in hand.page.paper.note_label.text()


@pytest.mark.parametrize("how", ["gone", "locked", "empty"])
def test_without_the_key_store_the_recovery_key_is_asked_for(
    qtbot: QtBot, tmp_path: Path, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    offers = answer(monkeypatch, KeyringDialog, lambda dialog: False)
    keys = MemoryKeyStore()
    session = new_session(tmp_path, keys=keys)
    key = session.new_recovery_key()
    session.create(recovery_key=key)
    session.lock()
    keys.trouble = {"gone": "none", "locked": "locked", "empty": None}[how]
    if how == "empty":
        keys.clear()
    hand = start(qtbot, tmp_path, keys)
    hand.come_to_stage("paper")
    assert hand.page.troubles["paper"].isVisible()
    hand.look_over()
    hand.write(key)
    hand.press(ENTER)
    hand.come_to("exchanges")
    assert len(offers) == (how == "empty")


def test_a_key_store_that_lost_the_key_is_given_it_back(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offers = answer(monkeypatch, KeyringDialog, lambda dialog: True)
    keys = MemoryKeyStore()
    session = new_session(tmp_path, keys=keys)
    key = session.new_recovery_key()
    session.create(recovery_key=key)
    session.lock()
    keys.clear()
    hand = start(qtbot, tmp_path, keys)
    hand.come_to_stage("paper")
    assert "no longer holds" in hand.page.troubles["paper"].accessibleName()
    hand.write(key)
    hand.press(ENTER)
    qtbot.waitUntil(lambda: hand.session.is_open and not hand.session.keyring_lost)
    assert offers == ["Put the key back into the key store?"]
    hand.session.lock()
    hand.session.open_by_keyring()


class WaitingKeyStore(MemoryKeyStore):
    """Answers only once somebody typed its own password: `answers` is set then."""

    def __init__(self) -> None:
        super().__init__()
        self.answers = Event()
        self.answers.set()

    def get(self, name: str) -> str | None:
        self.answers.wait()
        return super().get(name)


@pytest.fixture
def waiting() -> Iterator[WaitingKeyStore]:
    keys = WaitingKeyStore()
    yield keys
    keys.answers.set()


def test_a_key_store_that_waits_keeps_nobody_from_the_recovery_key(
    qtbot: QtBot, tmp_path: Path, waiting: WaitingKeyStore
) -> None:
    session = new_session(tmp_path, keys=waiting)
    key = session.new_recovery_key()
    session.create(recovery_key=key)
    session.lock()
    waiting.answers.clear()
    hand = start(qtbot, tmp_path, waiting)
    assert hand.page.stage == "asking"
    hand.look_over()
    hand.tab_to("Open with the recovery key")
    hand.press(ENTER)
    hand.write(key)
    hand.press(ENTER)
    hand.come_to("exchanges")
    hand.window.spread(hand.session.lock())
    hand.window.navigate("unlock", ask="later")
    waiting.answers.set()
    qtbot.waitUntil(lambda: not hand.window.tasks.busy)
    assert not hand.session.is_open, "an answer to an old question must not unlock"


def test_a_key_store_that_answers_late_opens_or_stays_silent(
    qtbot: QtBot, tmp_path: Path, waiting: WaitingKeyStore
) -> None:
    opened(tmp_path, keys=waiting).lock()
    for trouble, stage in (("locked", "paper"), (None, "")):
        waiting.answers.clear()
        waiting.trouble = trouble
        hand = start(qtbot, tmp_path, waiting)
        hand.tab_to("Open with the recovery key")
        hand.press(ENTER)
        hand.write("half a key")
        waiting.answers.set()
        qtbot.waitUntil(lambda hand=hand: not hand.window.tasks.busy)
        if stage:
            assert (hand.page.stage, hand.page.paper.text()) == (stage, "half a key")
            assert not hand.page.troubles["paper"].isVisible()
        else:
            hand.come_to("exchanges")


def test_a_locked_key_store_can_be_tried_again(qtbot: QtBot, tmp_path: Path) -> None:
    keys = MemoryKeyStore()
    opened(tmp_path, keys=keys).lock()
    keys.trouble = "locked"
    hand = start(qtbot, tmp_path, keys)
    hand.come_to_stage("paper")
    keys.trouble = None
    hand.tab_to("Try the system's key store")
    hand.press(ENTER)
    hand.come_to("exchanges")


def test_after_locking_the_key_store_is_not_asked_by_itself(qtbot: QtBot, tmp_path: Path) -> None:
    keys = MemoryKeyStore()
    opened(tmp_path, keys=keys).lock()
    hand = start(qtbot, tmp_path, keys)
    hand.come_to("exchanges")
    hand.window.spread(hand.session.lock())
    hand.window.navigate("unlock")
    assert hand.page.stage == "keyring"
    assert not hand.session.is_open
    hand.press(ENTER)
    hand.come_to("exchanges")


def zero(folder: Path) -> None:
    (folder / "vault.db").write_bytes(b"")


def noise(folder: Path) -> None:
    (folder / "vault.db").write_bytes(os.urandom(8192))


def spoilt_keys(folder: Path) -> None:
    keys = folder / "vault.keys"
    keys.write_bytes(keys.read_bytes().replace(b"paper", b"piper"))


def later_version(folder: Path) -> None:
    keys = folder / "vault.keys"
    keys.write_bytes(keys.read_bytes().replace(b'"version":1', b'"version":9'))


def half(folder: Path) -> None:
    (folder / "vault.db").unlink()


def another(folder: Path) -> None:
    other = new_session(folder.parent / "another")
    other.new_recovery_key()  # or its bytes would be the same as the first one's
    other.create(recovery_key=other.new_recovery_key())
    other.lock()
    shutil.copy(folder.parent / "another" / "vault.db", folder / "vault.db")


@pytest.mark.parametrize("spoil", [zero, noise, spoilt_keys, later_version, half, another])
def test_a_vault_that_is_not_sound_fills_the_page(qtbot: QtBot, tmp_path: Path, spoil: Callable[[Path], None]) -> None:
    folder, keys = tmp_path / "vault", MemoryKeyStore()
    opened(folder, keys=keys).lock()
    sound = {file.name: file.read_bytes() for file in folder.iterdir()}
    spoil(folder)
    spoilt = {file.name: file.read_bytes() for file in folder.iterdir()}
    hand = start(qtbot, folder, keys)
    hand.come_to_stage("fault")
    hand.look_over()
    assert {name: (folder / name).read_bytes() for name in spoilt if name != "vault.lock"} == {
        name: data for name, data in spoilt.items() if name != "vault.lock"
    }

    for name, data in sound.items():
        (folder / name).write_bytes(data)
    hand.tab_to("Try again")
    hand.press(ENTER)
    hand.come_to("exchanges")


def with_backups(folder: Path, keys: MemoryKeyStore) -> list[str]:
    """A vault with three backups, a day apart; their names, the newest first."""
    clock = Clock()
    session = opened(folder, keys=keys, clock=clock)
    for label in ("OKX", "Binance", "Kraken"):
        session.add("account", label.lower(), label)
        session.back_up()
        clock.forward(days=1)
    session.lock()
    return [kept.path.name for kept in session.backups()]


@pytest.mark.parametrize("spoil", [zero, noise, spoilt_keys, half, another])
def test_a_fault_names_the_newest_backup_that_is_whole(
    qtbot: QtBot, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    folder, keys = tmp_path / "vault", MemoryKeyStore()
    names = with_backups(folder, keys)
    spoil(folder)
    newest = folder / "backups" / names[0]
    whole = newest.read_bytes()

    def said() -> str:
        hand = start(qtbot, folder, keys)
        hand.come_to_stage("fault")
        hand.look_over()
        qtbot.waitUntil(lambda: not hand.window.tasks.busy)
        assert "backup" in hand.page.stages["fault"].buttons
        return unmarked(hand.page.stages["fault"].more.text())

    assert "The newest backup beside the vault is of 24 November 2026" in said()
    newest.write_bytes(whole[:-200])
    assert "One backup is damaged. The newest whole one is of 23 November 2026" in said()
    for name in names:
        (folder / "backups" / name).write_bytes(b"")
    assert "The backups beside the vault are damaged, too." in said()
    shutil.rmtree(folder / "backups")
    assert "There is no backup beside the vault." in said()


def test_a_vault_in_another_window_waits_for_it(qtbot: QtBot, tmp_path: Path) -> None:
    keys = MemoryKeyStore()
    other: Session = opened(tmp_path, keys=keys)
    hand = start(qtbot, tmp_path, keys)
    hand.come_to_stage("fault")
    assert hand.page.stages["fault"].title_label.text() == "Your vault is open in another window"
    other.lock()
    hand.press(ENTER)
    hand.come_to("exchanges")


def test_what_nobody_foresaw_goes_to_the_crash_window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_passphrase(tmp_path)
    hand = start(qtbot, tmp_path)

    def broken(*_: object) -> Vault:
        raise RuntimeError

    monkeypatch.setattr(Vault, "open", broken)
    with qtbot.captureExceptions() as caught:
        hand.write(PASSPHRASE)
        hand.press(ENTER)
        qtbot.waitUntil(lambda: len(caught) == 1)
    assert hand.page.stage == "passphrase"
