"""What stands behind the accounts: one for all or one for each, changed on the way back, added to later."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from desktop_app.domain.dossier import NO_NUMBER
from desktop_app.session import Session
from desktop_app.storage.errors import DiskFull
from desktop_app.storage.places import preferences_folder
from desktop_app.ui.widgets.shares import Shares
from tests.made_up import opened, person
from tests.ui.first_start_kit import ENTER, Hand, Qt


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """A new vault with an account at each of two exchanges."""
    made = opened(tmp_path)
    made.add("account", "okx", "OKX")
    made.add("account", "binance", "Binance")
    return made


def start(qtbot: QtBot, session: Session) -> Hand:
    return Hand(qtbot, session, preferences_folder(), page="behind")


def choose(hand: Hand, *ids: str) -> None:
    """Choose an option on each of the next screens by its number key, and go on."""
    for option in ids:
        hand.write(str(hand.options().index(option) + 1))
        hand.press(ENTER)


def test_nothing_is_chosen_beforehand(qtbot: QtBot, session: Session) -> None:
    hand = start(qtbot, session)
    for option in ("new google-account", "none", "none", "in-my-head"):
        assert hand.page.part.chosen == ""
        assert not hand.page.go_on.isEnabled()
        choose(hand, option)
    assert hand.page.at == "shares"
    assert hand.page.part.chosen == ""


def test_each_account_may_have_a_mailbox_of_its_own(qtbot: QtBot, session: Session) -> None:
    hand = start(qtbot, session)
    choose(hand, "each")
    hand.look_over()
    assert "OKX" in hand.page.part.heading_label.text()
    choose(hand, "new google-account")
    assert "mailbox-1" in hand.options(), "the one that is there already is offered"
    hand.look_over()
    choose(hand, "new other-mailbox")
    assert [(entry.pack, entry.label) for entry in session.dossier.of_kind("mailbox")] == [
        ("google-account", "Gmail"),
        ("other-mailbox", "My mailbox"),
    ]
    assert {entry.label: entry.links["mailbox"] for entry in session.accounts()} == {
        "OKX": "mailbox-1",
        "Binance": "mailbox-2",
    }


def test_a_further_mailbox_is_another_one_of_a_service_or_at_another_provider(qtbot: QtBot, session: Session) -> None:
    hand = start(qtbot, session)
    choose(hand, "each", "new google-account")
    shown = {card.option.id: card.option.title for card in hand.page.part.group.cards}
    assert shown["new google-account"] == "Another one: Gmail (Google Account)"
    assert shown["new other-mailbox"] == "Another mail provider"


def test_what_was_named_by_its_service_is_called_so(qtbot: QtBot, session: Session) -> None:
    hand = start(qtbot, session)
    choose(hand, "each", "new google-account", "new google-account", "none", "none", "google-passwords", "silent")
    hand.come_to("interview")
    found = [entry.label for entry in session.dossier.entries if entry.kind in ("mailbox", "passwords")]
    assert sorted(found) == ["Gmail", "Gmail 2", "Google Password Manager"]


def test_another_choice_on_the_way_back_leaves_nothing_behind(qtbot: QtBot, session: Session) -> None:
    hand = start(qtbot, session)
    choose(hand, "new google-account")
    hand.tab_to("Back")
    hand.press(ENTER)
    assert hand.page.part.chosen == "mailbox-1"
    choose(hand, "new other-mailbox", "none", "google-authenticator")
    hand.tab_to("Back")
    hand.press(ENTER)
    assert hand.page.part.chosen == "google-authenticator"
    choose(hand, "none", "password-manager", "silent")
    hand.come_to("interview")
    assert [entry.pack for entry in session.dossier.entries if entry.kind not in ("owner", "account")] == [
        "other-mailbox",
        "password-manager",
    ]
    assert all(entry.links["number"] == NO_NUMBER and entry.share is None for entry in session.accounts())


def test_what_was_said_is_shown_again(qtbot: QtBot, session: Session) -> None:
    said = ("new google-account", "none", "none", "on-paper", "silent")
    hand = start(qtbot, session)
    choose(hand, *said)
    hand.come_to("interview")
    hand.window.navigate("behind")
    for expected in ("mailbox-1", "none", "none", "on-paper"):
        assert hand.page.part.chosen == expected
        hand.press(ENTER)


def test_a_number_that_was_never_asked_about_is_not_shown_as_none(qtbot: QtBot, session: Session) -> None:
    hand = start(qtbot, session)
    choose(hand, "new google-account")
    for account in session.accounts():
        assert "number" not in account.links
    session.add("passwords", "password-manager", "Passwords")
    hand.window.navigate("behind")
    assert hand.page.part.chosen == "mailbox-1"
    hand.press(ENTER)
    assert hand.page.at == "number"
    assert hand.page.part.chosen == ""


def test_none_is_not_offered_where_codes_go_to_a_number(qtbot: QtBot, session: Session) -> None:
    session.answer("account-1", "sms", ("on",))
    hand = start(qtbot, session)
    choose(hand, "new google-account")
    assert hand.options() == ["new any-carrier", "each"]
    assert "OKX sends codes to one, as you answered." in hand.page.part.text_label.text()
    choose(hand, "each")
    assert hand.options() == ["new any-carrier"]
    choose(hand, "new any-carrier")
    assert "none" in hand.options(), "Binance was not asked yet"


def test_shares_are_written_by_keyboard_and_make_a_whole(qtbot: QtBot, session: Session) -> None:
    hand = start(qtbot, session)
    choose(hand, "new google-account", "new any-carrier", "none", "in-my-head")
    hand.write("1")
    assert hand.focused() == "Share of OKX in percent"
    hand.write("40")
    hand.press(Qt.Key.Key_Up)
    assert [field.value() for field in hand.page.part.shares.fields.values()] == [45, 55]
    hand.press(ENTER)
    assert {entry.label: entry.share for entry in session.accounts()} == {"OKX": 0.45, "Binance": 0.55}


def test_an_account_that_came_later_is_asked_about_alone(qtbot: QtBot, tmp_path: Path) -> None:
    session = person(tmp_path)
    session.add("account", "okx", "Savings")
    hand = start(qtbot, session)
    assert hand.page.screens() == ["mailbox", "number", "shares"]
    assert hand.page.part.chosen == ""
    choose(hand, "mailbox-1")
    assert hand.page.part.chosen == "", "not having been asked is not having no number"
    choose(hand, "new any-carrier", "silent")
    hand.come_to("interview")
    assert hand.page._at[0] == "account-3", "accounts come first: their first answer gives the first number"
    assert "number-2" in {entry.id for entry in session.interview_left()}, "the new number is asked about too"
    savings = next(entry for entry in session.accounts() if entry.label == "Savings")
    assert savings.links == {"mailbox": "mailbox-1", "number": "number-2"}
    others = {entry.links["number"] for entry in session.accounts() if entry.label != "Savings"}
    assert others == {"number-1"}


def test_an_answered_mailbox_is_never_thrown_away(qtbot: QtBot, tmp_path: Path) -> None:
    session = person(tmp_path)
    hand = start(qtbot, session)
    choose(hand, "new other-mailbox")
    assert session.dossier.entry("mailbox-1") is not None
    assert session.dossier.value("mailbox-1", "second_factor") == ("sms",)


def test_a_full_drive_keeps_the_screen(qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    hand = start(qtbot, session)
    with monkeypatch.context() as full:
        full.setattr(session, "add", lambda *_, **__: (_ for _ in ()).throw(DiskFull()))
        choose(hand, "new google-account")
    assert hand.page.at == "mailbox"
    assert hand.page.trouble.isVisible()
    hand.look_over()
    hand.press(ENTER)
    assert hand.page.at == "number"
    assert not hand.page.trouble.isVisible()


def test_one_account_is_not_asked_for_shares(qtbot: QtBot, session: Session) -> None:
    session.remove("account-2")
    hand = start(qtbot, session)
    assert "shares" not in hand.page.screens()
    assert "each" not in hand.options()
    choose(hand, "new google-account", "new any-carrier", "none", "in-my-head")
    hand.come_to("interview")


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 100)), max_size=12), st.integers(2, 5))
def test_shares_are_always_parts_of_one_whole(moves: list[tuple[int, int]], count: int) -> None:
    shares = Shares([(str(n), f"Account {n}") for n in range(count)])
    for which, percent in moves:
        field = shares.fields[str(which % count)]
        field.setText(str(percent))
        field.textEdited.emit(field.text())
        assert field.value() == percent, "nobody's own number is changed under their hands"
    found = shares.shares()
    assert not found or sum(found.values()) == pytest.approx(1)
    assert all(0 <= share <= 1 for share in found.values())
    if (
        len({which % count for which, _ in moves}) < count
        and sum(field.value() for field in shares.fields.values()) < 100
    ):
        pytest.fail("somebody untouched did not take the rest")
    shares.deleteLater()


def test_changing_a_hint_keeps_the_mailbox(qtbot: QtBot, tmp_path: Path) -> None:
    session = person(tmp_path)
    hand = start(qtbot, session)
    hand.tab_to("How you recognise it, if you like")
    hand.page.part.hint.edit.selectAll()
    hand.write("k...@example.org")
    hand.press(ENTER)
    mailbox = session.dossier.entry("mailbox-1")
    assert mailbox is not None
    assert mailbox == msgspec.structs.replace(mailbox, hint="k...@example.org")
    assert session.dossier.value("mailbox-1", "second_factor") == ("sms",)
