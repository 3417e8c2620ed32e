"""Telling that something is different: the dialog, the card, and facts that are old."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.session import Session
from desktop_app.ui.fact_items import groups, is_old
from desktop_app.ui.own_words_part import OwnWordDialog, OwnWords, said_words, subject_of
from desktop_app.ui.pack_facts import PackFacts
from desktop_app.ui.step_words import wait_sentence
from desktop_app.walk.own_words import Said, possible
from desktop_app.walk.shown import Wait
from tests.analysis.dossiers import LIBRARY
from tests.made_up import person
from tests.ui.page_kit import Opened

TODAY = date(2026, 11, 22)


@pytest.fixture
def session(tmp_path) -> Session:
    return person(tmp_path / "vault")


@pytest.mark.parametrize("pack", LIBRARY.profiles.values(), ids=lambda pack: pack.id)
def test_everything_that_can_be_said_has_words(pack) -> None:
    for fact in possible(pack):
        for value in fact.values:
            text = said_words(Said(fact, value, "2026-11-22", ""), pack)
            assert text[0].isupper() and text.endswith(".") and "{" not in text and "_" not in text


def test_the_dialog_offers_what_fits_and_wants_a_note_for_something_else(qtbot: QtBot) -> None:
    dialog = OwnWordDialog(None, LIBRARY.profiles["bybit"])
    qtbot.addWidget(dialog)
    hold = next(fact for fact in possible(LIBRARY.profiles["bybit"]) if fact.kind == "hold")
    dialog.show_fact(hold.question)
    assert [dialog.how.itemData(at) for at in range(dialog.how.count())] == list(hold.values)
    dialog.show_fact("own:else")
    dialog.accept()
    assert dialog.result() == 0
    dialog.note.set_text("The menu is elsewhere")
    dialog.accept()
    assert dialog.result() == 1


def test_the_account_lists_what_was_said_and_takes_it_back(qtbot: QtBot, session: Session) -> None:
    okx = session.accounts()[0]
    fact = next(one for one in possible(session.profiles["okx"]) if one.kind == "p2p")
    session.say_different(okx.id, fact.question, "no", "Not in my country")
    hand = Opened(qtbot, session, "account").go("account", subject=okx.id, tab="facts")
    card = hand.page.findChild(OwnWords)
    assert card is not None and len(card.taken_back) == 1
    assert subject_of(fact, session.profiles["okx"]) in card.taken_back[0].accessibleName()
    card.taken_back[0].click()
    hand.rest()
    assert session.said_different(okx.id) == ()


def test_a_service_shows_its_facts_group_by_group(qtbot: QtBot, session: Session) -> None:
    hand = Opened(qtbot, session, "entry").go("entry", subject="mailbox-1")
    facts = hand.page.findChild(PackFacts)
    assert facts is not None and len(facts.groups) >= 3
    for name in facts.groups:
        facts.show_group(name)


def test_facts_that_nobody_looked_up_for_half_a_year_say_so() -> None:
    okx = LIBRARY.profiles["okx"]
    assert not is_old("2026-11-22", date(2027, 5, 21))
    assert is_old("2026-11-22", date(2027, 5, 22)) and is_old("", TODAY)
    new = [fact.about for _, facts in groups(okx, TODAY) for fact in facts if fact.url]
    old = [fact.about for _, facts in groups(okx, date(2027, 12, 1)) for fact in facts if fact.url]
    assert not any("180 days" in about for about in new)
    assert all("180 days" in about for about in old) and len(old) > 20


@pytest.mark.parametrize("pack", LIBRARY.profiles.values(), ids=lambda pack: pack.id)
def test_every_fact_of_every_pack_has_words(pack) -> None:
    for heading, facts in groups(pack, TODAY):
        assert heading
        for fact in facts:
            assert fact.text.strip() and "None" not in fact.text.split()


def test_a_hold_that_somebody_can_end_early_is_told_with_what_ends_it() -> None:
    pack = LIBRARY.profiles["bitfinex"]
    early = "That can be ended early with the check of papers and face."
    told = [one.text for _, facts in groups(pack, TODAY) for one in facts]
    assert any("withdrawals stop for 5 days" in text and early in text for text in told)
    (route,) = pack.operations_named("change_password")
    assert route.hold is not None
    assert early in wait_sentence(Wait("stop", route.hold.hours, route.hold, route))
    (okx,) = LIBRARY.profiles["okx"].operations_named("change_password")
    assert okx.hold is not None
    assert "ended early" not in wait_sentence(Wait("stop", okx.hold.hours, okx.hold, okx))
