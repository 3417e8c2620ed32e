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
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.shares import Shares
from tests.made_up import opened, person
from tests.ui.first_start_kit import ENTER, Hand, Qt
from tests.ui.page_kit import answer


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


def to_change(qtbot: QtBot, session: Session, account: str = "account-1") -> Hand:
    """From the account's page, as a person comes there."""
    hand = Hand(qtbot, session, preferences_folder(), page="account", subject=account, tab="facts")
    hand.tab_to("Change what is behind it")
    hand.press(ENTER)
    hand.come_to("behind")
    return hand


def test_an_account_leads_to_what_is_behind_it_and_back_to_itself(qtbot: QtBot, tmp_path: Path) -> None:
    session = person(tmp_path)
    hand = to_change(qtbot, session)
    assert hand.page.screens() == ["mailbox", "number", "shares"]
    assert hand.page.over.text() == "Behind OKX · 1 of 3"
    hand.look_over()
    before = session.dossier
    for stands in ("mailbox-1", "number-1"):
        assert hand.page.part.chosen == stands
        hand.press(ENTER)
    hand.tab_to("Share of OKX in percent")
    hand.write("90")
    hand.press(ENTER)
    assert hand.window._now == ("account", {"subject": "account-1", "tab": "facts"})
    assert [entry.share for entry in session.accounts()] == [0.9, 0.1]
    assert "90 % of your money" in hand.page._about(session.accounts()[0])
    assert [entry.links for entry in session.accounts()] == [entry.links for entry in before.of_kind("account")]


def test_an_account_is_given_a_mailbox_of_its_own_whose_questions_are_asked(qtbot: QtBot, tmp_path: Path) -> None:
    session = person(tmp_path)
    session.answer("account-1", "password_unique", ("also_mailbox",))
    hand = to_change(qtbot, session)
    choose(hand, "new proton-mail")
    hand.press(ENTER, ENTER)
    hand.come_to("interview")
    assert hand.page._at[0] == "mailbox-2"
    okx, binance = session.accounts()
    assert okx.links == {"mailbox": "mailbox-2", "number": "number-1"}
    assert binance.links == {"mailbox": "mailbox-1", "number": "number-1"}
    assert session.dossier.value("account-1", "password_unique") == ("unknown",), "that was said of the other mailbox"


def test_who_never_said_shares_need_not_say_them_to_change_a_mailbox(qtbot: QtBot, session: Session) -> None:
    mailbox = session.add("mailbox", "google-account", "Gmail")
    for account in session.accounts():
        session.change(msgspec.structs.replace(account, links={"mailbox": mailbox.id, "number": NO_NUMBER}))
    hand = to_change(qtbot, session)
    hand.press(ENTER)
    assert hand.page.part.chosen == "none"
    hand.press(ENTER)
    assert hand.page.part.chosen == "silent"
    hand.press(ENTER)
    hand.come_to("account")
    assert all(entry.share is None for entry in session.accounts())


@pytest.mark.parametrize("remove", [True, False])
def test_a_mailbox_that_no_account_uses_any_more_may_go(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, remove: bool
) -> None:
    session = with_one_account(tmp_path, "proton-mail", "password-manager")
    told: list[str] = []

    def said(dialog: Dialog) -> bool:
        told.append(all_words(dialog))
        return remove

    asked = answer(monkeypatch, Dialog, said)
    hand = to_change(qtbot, session)
    choose(hand, "new google-account", "none")
    assert asked == ["Remove Old mail?"]
    assert "No account leans on it." in told[0]
    hand.come_to("interview")
    assert hand.page._at[0] == "mailbox-2"
    assert (session.dossier.entry("mailbox-1") is None) == remove


def test_a_mailbox_whose_account_syncs_the_passwords_is_still_of_use(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = with_one_account(tmp_path, "google-account", "google-passwords")
    asked = answer(monkeypatch, Dialog, lambda _dialog: True)
    hand = to_change(qtbot, session)
    choose(hand, "new proton-mail", "none")
    hand.come_to("interview")
    assert asked == []
    assert session.dossier.entry("mailbox-1") is not None


def with_one_account(folder: Path, mailbox: str, passwords: str) -> Session:
    """One account behind a mailbox about which everything was answered."""
    session = opened(folder)
    session.add("mailbox", mailbox, "Old mail")
    session.add("passwords", passwords, "Passwords")
    session.add("account", "okx", "OKX", links={"mailbox": "mailbox-1"})
    for asked in session.interview("mailbox-1"):
        session.answer("mailbox-1", asked.question.id, ("unknown",))
    return session


def all_words(dialog: Dialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(Label))
