"""The whole first start by keyboard alone: from the welcome to the last question, and everything there again later."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.session import Session
from desktop_app.storage.places import preferences_folder
from desktop_app.ui.guide import GATES
from desktop_app.ui.theme import apply_theme
from tests.made_up import new_session
from tests.memory_key_store import MemoryKeyStore
from tests.ui.first_start_kit import ENTER, Hand, app

# What this person answers; everything else is "I do not know yet", which is always the last option.
KNOWN = {
    "reacts": ["half_day"],
    "second_factor": ["app"],
    "read_on": ["phone", "computer"],
    "sim_pin": ["off"],
    "cloud_copy": ["on"],
    "sms": ["on"],
    "totp": ["on"],
    "totp_backup": ["paper"],
    "switch": ["sms", "email"],
    "passkey": ["one_device"],
    "alerts": ["email", "app"],
}


def make_vault(hand: Hand) -> str:
    """Welcome, recovery key, proof. The key."""
    assert hand.at == "welcome"
    assert hand.focused() == "Begin"
    hand.look_over()
    hand.press(ENTER)
    groups = hand.page._groups
    hand.look_over()
    hand.press(ENTER)  # I have written it down
    number = int(hand.focused().removeprefix("Group "))
    hand.write(groups[number - 1].lower())
    hand.look_over()
    hand.press(ENTER)
    hand.come_to("exchanges")
    return "-".join(groups)


def choose_exchanges(hand: Hand) -> None:
    assert hand.focused() == "Find an exchange"
    hand.write("bina")  # typing narrows the tiles
    hand.press(ENTER)
    hand.write("ok")
    hand.press(ENTER)
    hand.look_over()
    assert hand.page.tiles.value() == ("binance", "okx")
    hand.press(ENTER)
    hand.come_to("behind")


def say_what_is_behind(hand: Hand) -> None:
    for option, more in (
        ("new google-account", "m...@example.org"),
        ("new any-carrier", "47"),
        ("google-authenticator", ""),
        ("password-manager", ""),
        ("say", "70"),
    ):
        hand.look_over()
        hand.write(str(hand.options().index(option) + 1))
        if more and option != "say":
            hand.tab_to("How you recognise it, if you like")
        hand.write(more)
        hand.look_over()
        hand.press(ENTER)
    hand.come_to("interview")


def answer_everything(hand: Hand) -> list[tuple[str, str]]:
    """Answers what is asked until nothing is. What was asked, in order."""
    asked: list[tuple[str, str]] = []
    while hand.page._at is not None:
        subject, question = hand.page._at
        assert (subject, question) not in asked, "asked twice"
        asked.append((subject, question))
        options = hand.options()
        assert options[-1] == "unknown"
        for choice in KNOWN.get(question, ["unknown"]):
            hand.write(str(options.index(choice) + 1))
        stored = hand.session.dossier.value(subject, question)
        assert stored == tuple(KNOWN.get(question, ["unknown"])), "not stored at once"
        hand.look_over()
        hand.press(ENTER)
    return asked


def walk_through(hand: Hand) -> list[tuple[str, str]]:
    make_vault(hand)
    choose_exchanges(hand)
    say_what_is_behind(hand)
    return answer_everything(hand)


def test_from_welcome_to_the_last_question_without_a_mouse(qtbot: QtBot, tmp_path: Path) -> None:
    session = new_session(tmp_path / "vault")
    hand = Hand(qtbot, session, preferences_folder())
    asked = walk_through(hand)

    kinds = [session.dossier.entry(subject).kind for subject, _ in asked]
    order = list(dict.fromkeys(kinds))
    assert order == ["owner", "account", "mailbox", "number", "authenticator", "passwords"]
    for account in session.accounts():
        assert 5 <= Counter(subject for subject, _ in asked)[account.id] <= 12
    assert {entry.pack for entry in session.accounts()} == {"okx", "binance"}
    assert session.interview_left() == ()

    mailbox, number = session.dossier.entry("mailbox-1"), session.dossier.entry("number-1")
    assert (mailbox.pack, mailbox.hint, number.hint) == ("google-account", "m...@example.org", "47")
    assert {entry.pack: entry.share for entry in session.accounts()} == {"binance": 0.7, "okx": 0.3}
    assert all(entry.links == {"mailbox": "mailbox-1", "number": "number-1"} for entry in session.accounts())

    assert hand.focused() == "Show the overview"
    hand.look_over()
    hand.press(ENTER)
    assert hand.at == "overview"
    while hand.window.back():
        assert hand.at not in GATES, "there is a way back to before the vault was open"


def test_everything_is_there_again_in_a_new_session(qtbot: QtBot, tmp_path: Path) -> None:
    keys = MemoryKeyStore()
    session = new_session(tmp_path / "vault", keys=keys)
    walk_through(Hand(qtbot, session, preferences_folder()))
    before, numbers = session.dossier, session.report()
    session.lock()

    again = new_session(tmp_path / "vault", keys=keys)
    hand = Hand(qtbot, again, preferences_folder())
    hand.come_to("overview")  # opened by the key store, and nothing is left to ask
    assert again.dossier == before
    assert again.report() == numbers


def test_a_talk_that_was_broken_off_goes_on_at_the_same_question(qtbot: QtBot, tmp_path: Path) -> None:
    keys = MemoryKeyStore()
    session = new_session(tmp_path / "vault", keys=keys)
    hand = Hand(qtbot, session, preferences_folder())
    make_vault(hand)
    choose_exchanges(hand)
    say_what_is_behind(hand)
    for _ in range(4):
        hand.write("1")
        hand.press(ENTER)
    place = hand.page._at
    session.lock()

    hand = Hand(qtbot, new_session(tmp_path / "vault", keys=keys), preferences_folder())
    hand.come_to("interview")
    assert hand.page._at == place


def test_the_recovery_key_opens_what_was_made(qtbot: QtBot, tmp_path: Path) -> None:
    session = new_session(tmp_path / "vault")
    key = make_vault(Hand(qtbot, session, preferences_folder()))
    session.lock()
    other: Session = new_session(tmp_path / "vault")  # its key store is empty, as on a new computer
    other.open_by_recovery_key(key)
    assert other.is_open
    other.lock()


@pytest.mark.parametrize(("theme", "percent"), [("dark", 150), ("contrast", 200)])
def test_no_text_is_cut_on_the_way_at_any_size(qtbot: QtBot, tmp_path: Path, theme: str, percent: int) -> None:
    hand = Hand(qtbot, new_session(tmp_path / "vault"), preferences_folder())
    apply_theme(app(), theme, percent)
    hand.window.resize(1000, 680)
    walk_through(hand)  # looks every page over
    assert hand.page.scroll.horizontalScrollBar().maximum() == 0
