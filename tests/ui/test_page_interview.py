"""The talk: order, storing at once, the way back and forward, where to look, and changing one answer later."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.content.assets import asset_folder
from desktop_app.content.library import load
from desktop_app.domain.dossier import NO_NUMBER, OWNER
from desktop_app.session import Session
from desktop_app.storage.errors import DiskFull
from desktop_app.storage.places import preferences_folder
from desktop_app.ui.gallery import settle
from desktop_app.ui.interview_parts import segments
from desktop_app.ui.pages.interview import TOGETHER
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets.buttons import Button, SourceButton
from desktop_app.ui.widgets.foot import Foot
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.links import PathText
from tests.made_up import opened, person
from tests.ui.first_start_kit import ENTER, ESCAPE, SPACE, Hand, Qt
from tests.ui.layout_kit import in_sight


def start(qtbot: QtBot, session: Session, subject: str = "", question: str = "") -> Hand:
    return Hand(qtbot, session, preferences_folder(), page="interview", subject=subject, question=question)


@pytest.fixture
def fresh(tmp_path: Path) -> Session:
    """An account at OKX with a mailbox and a number, and nothing answered."""
    session = opened(tmp_path)
    mailbox = session.add("mailbox", "google-account", "Main mailbox")
    number = session.add("number", "any-carrier", "My number")
    session.add("passwords", "password-manager", "Passwords")
    session.add("account", "okx", "OKX", links={"mailbox": mailbox.id, "number": number.id})
    return session


def words_of(hand: Hand) -> str:
    return "\n".join(label.text() for label in hand.page.findChildren(Label) if label.isVisible())


def choose(hand: Hand, *ids: str) -> None:
    for option in ids:
        hand.write(str(hand.options().index(option) + 1))


def test_an_answer_is_stored_before_continue_and_shown_on_the_way_back(qtbot: QtBot, fresh: Session) -> None:
    hand = start(qtbot, fresh, "account-1")
    assert hand.page._at == ("account-1", "password_unique")
    choose(hand, "elsewhere")
    assert fresh.dossier.value("account-1", "password_unique") == ("elsewhere",)
    hand.press(ENTER)
    assert hand.page._at == ("account-1", "sms")
    hand.tab_to("Back")
    hand.press(ENTER)
    assert hand.page.group.value() == ("elsewhere",)
    choose(hand, "only_here")
    hand.press(ENTER)
    assert hand.page._at == ("account-1", "sms"), "forward again the way one came"
    assert fresh.dossier.value("account-1", "password_unique") == ("only_here",)


def test_going_back_over_several_questions_and_forward_again(qtbot: QtBot, fresh: Session) -> None:
    hand = start(qtbot, fresh, "account-1")
    places = []
    for _ in range(4):
        places.append(hand.page._at)
        choose(hand, "unknown")
        hand.press(ENTER)
    places.append(hand.page._at)
    for place in reversed(places[:-1]):
        hand.page.go_back.click()
        assert hand.page._at == place
    for place in places[1:]:
        hand.press(ENTER)
        assert hand.page._at == place


def test_the_number_of_questions_follows_the_answers(qtbot: QtBot, fresh: Session) -> None:
    hand = start(qtbot, fresh, "account-1", "totp")
    before = len(fresh.interview("account-1"))
    choose(hand, "off")
    assert len(fresh.interview("account-1")) < before
    hand = start(qtbot, fresh, "account-1")
    choose(hand, "only_here")
    assert f"question 1 of {len(fresh.interview('account-1'))}" in words_of(hand)
    assert "minutes left" in words_of(hand)


def test_several_choices_exclude_i_do_not_know(qtbot: QtBot, fresh: Session) -> None:
    hand = start(qtbot, fresh, "account-1", "alerts")
    choose(hand, "email", "app")
    assert fresh.dossier.value("account-1", "alerts") == ("email", "app")
    choose(hand, "unknown")
    assert fresh.dossier.value("account-1", "alerts") == ("unknown",)
    choose(hand, "sms")
    assert fresh.dossier.value("account-1", "alerts") == ("sms",)
    choose(hand, "sms")
    assert hand.page.group.value() == ()
    assert not hand.page.go_on.isEnabled()
    assert fresh.dossier.value("account-1", "alerts") == ("unknown",), "taken back is not known, never “none”"


def test_i_do_not_know_is_last_and_says_what_it_counts_as(qtbot: QtBot, fresh: Session) -> None:
    hand = start(qtbot, fresh, OWNER, "reacts")
    for subject in (entry.id for entry in fresh.dossier.entries):
        for asked in fresh.all_questions(subject):
            hand.window.navigate("interview", subject=subject, question=asked.question.id)
            last = hand.page.group.cards[-1].option
            assert (last.id, last.title) == ("unknown", "I do not know yet")
            assert "counts as" in last.note.lower()
            texts = [text for card in hand.page.group.cards for text in (card.option.title, card.option.note)]
            assert "{" not in words_of(hand) + "".join(texts)


def test_where_to_look_is_the_services_own_menu_or_an_honest_no(qtbot: QtBot, fresh: Session) -> None:
    hand = start(qtbot, fresh, "account-1", "sms")
    hand.tab_to("Show me where to look")
    hand.press(ENTER)
    hand.look_over()
    path = fresh.profiles["okx"].path("turn off SMS")
    shown = hand.page.look.findChildren(PathText)
    assert " › ".join(segments(path.web)) in shown[0].text()
    assert [button.label() for button in hand.page.look.findChildren(SourceButton)] == ["aws.okx.com/ro"]
    hand.press(ENTER)
    assert hand.page.look.isHidden()

    hand.window.navigate("interview", subject="account-1", question="alerts")
    assert fresh.profiles["okx"].path("turn on alerts") is None
    hand.tab_to("Show me where to look")
    hand.press(ENTER)
    assert hand.page.look.findChildren(PathText) == []
    assert "No official page of OKX says where this is." in words_of(hand)


def test_where_to_look_comes_into_sight_when_it_is_asked_for(qtbot: QtBot, qapp: QApplication, fresh: Session) -> None:
    apply_theme(qapp, "light", 150)
    hand = start(qtbot, fresh, "account-1", "switch")
    hand.window.resize(1240, 800)
    hand.tab_to("Show me where to look")
    hand.press(ENTER)
    qtbot.waitUntil(lambda: in_sight(hand.page.look, hand.window))
    assert not hand.page.findChild(Foot).stuck, "nothing stands over it"
    apply_theme(qapp, "light", 100)


def test_why_shows_the_facts_about_the_question_with_source_and_date_when_they_are_asked_for(
    qtbot: QtBot, fresh: Session
) -> None:
    hand = start(qtbot, fresh, "account-1", "allowlist")
    facts = [fact for fact in fresh.profiles["okx"].facts if "allowlist" in fact.topics]
    assert facts
    assert not [fact.text for fact in facts if fact.text in words_of(hand)], "closed at first: one sentence is enough"
    hand.tab_to(f"Facts and sources ({len(facts)})")
    hand.press(SPACE)
    said = words_of(hand)
    for fact in facts:
        assert fact.text in said
    assert "page of 4 July 2024" in said
    assert "checked 22 November 2026" in said


def test_escape_leaves_and_the_talk_goes_on_there(qtbot: QtBot, fresh: Session) -> None:
    hand = start(qtbot, fresh, OWNER)
    choose(hand, "hour")
    hand.press(ENTER)
    place = hand.page._at
    hand.press(ESCAPE)
    assert hand.at == "overview"
    hand.window.navigate("interview", subject=fresh.interview_left()[0].id)
    assert hand.page._at == place


def test_how_security_stands_ends_the_line_where_nothing_is_left_to_say(qtbot: QtBot, tmp_path: Path) -> None:
    page = start(qtbot, person(tmp_path), "account-1", "switch").page
    settle(page)
    ends = [part.mapTo(page, QPoint(part.width(), 0)).x() for part in (page.so_far, page.over.parentWidget())]
    assert ends[0] == ends[1]


def test_changing_one_answer_goes_back_to_where_one_was(qtbot: QtBot, tmp_path: Path) -> None:
    session = person(tmp_path)
    hand = Hand(qtbot, session, preferences_folder())
    assert hand.at == "overview"
    hand.window.navigate("interview", subject="account-1", question="sms")
    assert hand.page.group.value() == ("on",)
    choose(hand, "off")
    hand.press(ENTER)
    assert hand.at == "overview"
    assert session.dossier.value("account-1", "sms") == ("off",)


def test_a_changed_answer_that_opens_a_question_asks_it(qtbot: QtBot, tmp_path: Path) -> None:
    session = person(tmp_path)
    hand = Hand(qtbot, session, preferences_folder())
    hand.window.navigate("interview", subject="account-2", question="totp")
    choose(hand, "on")
    hand.press(ENTER)
    assert hand.page._at == ("account-2", "totp_backup")
    choose(hand, "none")
    hand.press(ENTER)
    assert hand.page._at == ("account-2", "switch")


def test_something_to_look_up_can_be_asked_by_name(qtbot: QtBot, tmp_path: Path) -> None:
    session = person(tmp_path)
    hand = start(qtbot, session, "account-2", "reset_2fa_asks")
    hand.look_over()
    choose(hand, "email", "id")
    hand.press(ENTER)
    assert session.dossier.value("account-2", "reset_2fa_asks") == ("email", "id")
    assert hand.at != "interview"


def test_no_letter_is_given_before_everything_about_an_account_was_asked(qtbot: QtBot, fresh: Session) -> None:
    hand = start(qtbot, fresh, "account-1")
    choose(hand, "only_here")
    while hand.page._at[0] == "account-1":
        said, left = hand.page.so_far.text(), [one for one in fresh.interview("account-1") if not one.chosen]
        if left:
            assert re.fullmatch(r"OKX: security at least \d+ of 100; the rest counts as open", said)
        else:
            assert re.fullmatch(r"OKX: security [A-E] \d+ \(A is best, E is worst\)", said)
        if hand.page.group.value():
            hand.press(ENTER)
        else:
            choose(hand, "unknown")
    assert not left
    assert hand.page.so_far.text().startswith("All accounts: security at least ")


COUNTS_AS = "The account that syncs Google passwords counts as that of Main mailbox"


def test_the_account_that_syncs_is_not_asked_about_again_where_it_is_that_of_a_mailbox(
    qtbot: QtBot, fresh: Session
) -> None:
    store = fresh.add("passwords", "google-passwords", "Google passwords")
    hand = start(qtbot, fresh, store.id)
    assert hand.page._at == (store.id, "on_devices")
    assert COUNTS_AS in words_of(hand)
    assert [one.question.id for one in fresh.interview(store.id)] == ["on_devices"]


def test_of_two_mailboxes_of_one_provider_none_is_taken_for_the_account_that_syncs(
    qtbot: QtBot, fresh: Session
) -> None:
    store = fresh.add("passwords", "google-passwords", "Google passwords")
    fresh.add("mailbox", "google-account", "Second mailbox")
    hand = start(qtbot, fresh, store.id, "sync_reset")
    assert hand.page._at == (store.id, "sync_reset")
    assert COUNTS_AS not in words_of(hand)


def test_the_sidebar_marks_what_is_talked_about(qtbot: QtBot, fresh: Session) -> None:
    fresh.answer(OWNER, "reacts", ["day"])
    hand = start(qtbot, fresh, "number-1")
    for _ in range(3):
        choose(hand, "unknown")
        hand.press(ENTER)
    assert hand.page._at[0] == "account-1"
    assert hand.window.sidebar.current() == "account-1"


def test_what_cannot_be_stored_is_said_and_does_not_go_on(
    qtbot: QtBot, fresh: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand = start(qtbot, fresh, "account-1")
    with monkeypatch.context() as full:
        full.setattr(fresh, "answer", lambda *_, **__: (_ for _ in ()).throw(DiskFull()))
        choose(hand, "only_here")
        assert hand.page.trouble.isVisible()
        hand.look_over()
        hand.press(ENTER)
    assert hand.page._at == ("account-1", "password_unique")
    hand.press(SPACE)
    assert not hand.page.trouble.isVisible()
    hand.press(ENTER)
    assert hand.page._at == ("account-1", "sms")


def test_the_arrow_keys_move_without_answering(qtbot: QtBot, fresh: Session) -> None:
    hand = start(qtbot, fresh, "account-1")
    hand.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert hand.page.group.value() == ()
    hand.press(ENTER)
    assert hand.page.group.value() == (hand.options()[2],)
    assert hand.page._at == ("account-1", "password_unique"), "the first Enter chooses, the second goes on"


def test_an_entry_that_is_removed_ends_its_talk(qtbot: QtBot, fresh: Session) -> None:
    fresh.answer(OWNER, "reacts", ["day"])
    hand = start(qtbot, fresh, "account-1")
    hand.window.spread(fresh.remove("account-1"))
    assert hand.page._at == ("mailbox-1", "second_factor")


def test_a_help_says_once_that_several_may_be_chosen() -> None:
    questions = load(asset_folder() / "content").questions.values()
    for question in (one for of_kind in questions for one in of_kind if one.several):
        assert ("Choose all" in question.help) == question.id.endswith(TOGETHER), question.id


# ---------------------------------------------------------------- going through what is worth looking up


def looking(qtbot: QtBot, session: Session) -> Hand:
    asked = session.unknowns()[0]
    where = {"subject": asked.entry.id, "question": asked.question.id, "look": "all"}
    return Hand(qtbot, session, preferences_folder(), page="interview", **where)


def left(session: Session) -> set[tuple[str, str]]:
    return {(asked.entry.id, asked.question.id) for asked in session.unknowns()}


def test_one_unknown_follows_the_other_with_the_place_to_look_open(qtbot: QtBot, tmp_path: Path) -> None:
    session = person(tmp_path)
    hand = looking(qtbot, session)
    before = left(session)
    first = hand.page._at
    assert first in before and not hand.page.look.isHidden()
    assert f"{len(before) - 1} more to look up" in words_of(hand)
    known = next(one for one in hand.options() if one != "unknown")
    choose(hand, known)
    hand.tab_to("Save and next")
    hand.press(ENTER)
    assert session.dossier.value(*first) == (known,)
    second = hand.page._at
    assert second in before and second != first and not hand.page.look.isHidden()
    hand.tab_to("Back")
    hand.press(ENTER)
    assert hand.page._at == first


def test_who_goes_through_what_to_look_up_sees_where_before_the_options(qtbot: QtBot, tmp_path: Path) -> None:
    hand = looking(qtbot, person(tmp_path))
    hand.look_over()
    assert in_sight(hand.page.look, hand.window)
    over, under = (one.mapTo(hand.window, QPoint(0, 0)).y() for one in (hand.page.look, hand.page.group))
    assert over < under
    shown = [one.label() for one in hand.page.findChildren(Button)]
    assert not any("where to look" in one for one in shown), "what this way is for is not put out of sight"


def test_skipping_comes_to_each_once_and_ends_at_the_overview(qtbot: QtBot, tmp_path: Path) -> None:
    session = person(tmp_path)
    hand = looking(qtbot, session)
    before, seen = left(session), []
    for _ in before:
        seen.append(hand.page._at)
        if len(seen) < len(before):
            hand.tab_to("Skip")
            hand.press(ENTER)
    assert set(seen) == before and len(seen) == len(before)
    assert left(session) == before, "what was skipped is still unknown"
    hand.tab_to("Stop here")
    hand.press(ENTER)
    assert hand.window.page_id() == "overview"


def no_number(folder: Path, *, says_so: bool = True) -> Session:
    """As `fresh`, but no number was named."""
    session = opened(folder)
    mailbox = session.add("mailbox", "google-account", "Gmail")
    session.add("passwords", "password-manager", "Passwords")
    none = {"number": NO_NUMBER} if says_so else {}
    session.add("account", "okx", "OKX", links={"mailbox": mailbox.id, **none})
    session.answer("account-1", "password_unique", ("only_here",))
    return session


def test_who_said_that_no_number_is_known_finds_that_said_at_the_question_about_sms(
    qtbot: QtBot, tmp_path: Path
) -> None:
    session = no_number(tmp_path)
    hand = start(qtbot, session, "account-1", "")
    assert hand.page._at == ("account-1", "sms")
    assert hand.page.group.value() == ("off",)
    assert "You said before that OKX knows no number of yours" in words_of(hand)
    assert ("account-1", "sms") not in session.dossier.answers, "to have it shown is not to have answered"
    hand.press(ENTER)
    assert session.dossier.value("account-1", "sms") == ("off",)
    assert hand.page._at == ("account-1", "totp")


@pytest.mark.parametrize("says_so", [True, False])
def test_codes_to_a_number_that_nobody_named_ask_which_one_it_is_and_its_questions_follow(
    qtbot: QtBot, tmp_path: Path, says_so: bool
) -> None:
    session = no_number(tmp_path, says_so=says_so)
    hand = start(qtbot, session, "account-1", "")
    if not says_so:
        assert hand.page.group.value() == ()
    choose(hand, "on")
    hand.press(ENTER)
    assert "Which number gets the codes of OKX?" in words_of(hand)
    assert ("You said before that OKX knows no number of yours." in words_of(hand)) == says_so
    assert hand.options() == ["new any-carrier"], "that there is none was just denied"
    hand.look_over()
    choose(hand, "new any-carrier")
    hand.tab_to("How you recognise it, if you like")
    hand.write("47")
    hand.press(ENTER)
    assert hand.page._at == ("account-1", "totp")
    assert session.accounts()[0].links["number"] == "number-1"
    assert session.dossier.entry("number-1").hint == "47"
    assert "number-1" in {entry.id for entry in session.interview_left()}
    assert any(step.entry.id == "number-1" for step in session.steps())
    hand.page.go_back.click()
    assert hand.page._at == ("account-1", "sms")
    assert hand.page.group.value() == ("on",)


def test_which_number_it_is_stays_asked_until_it_was_said(qtbot: QtBot, tmp_path: Path) -> None:
    session = no_number(tmp_path)
    hand = start(qtbot, session, "account-1", "")
    choose(hand, "on")
    hand.press(ENTER)
    hand.page.go_back.click()
    assert hand.page.group.value() == ("on",), "back to the question that it follows from"
    hand.window.navigate("overview")
    assert "account-1" in {entry.id for entry in session.interview_left()}
    hand.window.navigate("interview", subject="account-1")
    assert "Which number gets the codes of OKX?" in words_of(hand)


def test_an_answer_changed_later_asks_for_the_number_too_and_leads_back(qtbot: QtBot, tmp_path: Path) -> None:
    session = no_number(tmp_path)
    session.answer("account-1", "sms", ("off",))
    session.add("number", "any-carrier", "My number")
    for asked in session.interview("account-1"):
        if not asked.chosen:
            session.answer("account-1", asked.question.id, ("unknown",))
    hand = Hand(qtbot, session, preferences_folder(), page="account", subject="account-1")
    hand.window.navigate("interview", subject="account-1", question="sms")
    choose(hand, "on")
    hand.press(ENTER)
    assert hand.options() == ["number-1", "new any-carrier"]
    choose(hand, "number-1")
    hand.press(ENTER)
    assert hand.at == "account"
    assert session.accounts()[0].links["number"] == "number-1"


def test_a_full_drive_keeps_the_question_which_number_it_is(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = no_number(tmp_path)
    hand = start(qtbot, session, "account-1", "")
    choose(hand, "on")
    hand.press(ENTER)
    choose(hand, "new any-carrier")
    with monkeypatch.context() as full:
        full.setattr(session, "add", lambda *_, **__: (_ for _ in ()).throw(DiskFull()))
        hand.press(ENTER)
        assert hand.page.which is not None
        assert not hand.page.trouble.isHidden()
    hand.press(ENTER)
    assert session.accounts()[0].links["number"] == "number-1"
