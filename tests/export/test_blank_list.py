"""The blank list is followed from top to bottom by whoever holds it: its order hangs on no vault, and warns."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.export.checklist import BLANK_INTRO, NOTHING_LEFT
from desktop_app.export.own_answers import BLANK_TITLE, TITLE
from desktop_app.session import Session
from tests.export.paper_kit import sheet_of, words_of
from tests.made_up import opened

OKX, BINANCE = "account-1", "account-2"
SECOND_FACTOR = "Ask for a second factor at Main mailbox"
NUMBER_OUT = "Take the phone number out of the recovery of Main mailbox"


def one_account(folder: Path, exchange: str = "okx") -> Session:
    session = opened(folder)
    mailbox = session.add("mailbox", "google-account", "Main mailbox")
    session.add("account", exchange, "Mine", links={"mailbox": mailbox.id})
    return session


def test_what_could_lock_somebody_out_comes_after_what_it_needs_and_says_so(tmp_path: Path) -> None:
    session = one_account(tmp_path)
    session.answer("mailbox-1", "recovery_phone", ["no"])
    rows = {row.title: row for row in sheet_of(session, blank=True).steps.rows}
    titles = list(rows)
    assert titles.index(SECOND_FACTOR) < titles.index(NUMBER_OUT)
    warning = rows[NUMBER_OUT].warning
    assert "A second factor other than SMS has to be on first." in warning
    assert f"After “{SECOND_FACTOR}” above: Another way back has to exist first: recovery codes" in warning
    assert "without recovery codes, a key that stays at home" in warning


def test_it_is_the_same_list_whatever_was_told_done_or_put_off(tmp_path: Path) -> None:
    empty, told = one_account(tmp_path / "empty"), one_account(tmp_path / "told")
    for question, value in (("totp", "on"), ("totp_backup", "none"), ("passkey", "two_devices"), ("sms", "off")):
        told.answer(OKX, question, [value])
    told.finish(OKX, "api_keys", "none")
    told.put_off(OKX, "allowlist", "My bank needs it")
    blank = sheet_of(told, blank=True)
    assert blank == sheet_of(empty, blank=True)
    assert not any(row.done or row.day for row in blank.steps.rows)
    assert (blank.intro, blank.figures, blank.put_off.rows) == (str(BLANK_INTRO), (), ())


@pytest.mark.parametrize("exchange", ["gemini", "kraken"])
def test_every_need_that_the_exchange_does_not_settle_has_its_warning(tmp_path: Path, exchange: str) -> None:
    session = one_account(tmp_path, exchange)
    session.add("authenticator", "google-authenticator", "Google Authenticator")
    rows = {row.title: row for row in sheet_of(session, blank=True).steps.rows}
    for step in session.steps():
        title = step.step.title.replace("{label}", "Main mailbox")
        if title in rows and step.missing:
            assert rows[title].warning, title


def test_what_only_an_unknown_answer_allows_is_said(tmp_path: Path) -> None:
    """Nobody knows whether the mailbox asks for a code of the app; whoever holds the paper does."""
    session = one_account(tmp_path)
    session.add("authenticator", "google-authenticator", "Google Authenticator")
    rows = {row.title: row for row in sheet_of(session, blank=True).steps.rows}
    assert "needs recovery codes that were tried first" in rows["Keep the codes out of the cloud"].warning


def test_with_everything_put_off_it_does_not_say_that_no_step_is_left(session: Session) -> None:
    for step in session.steps(OKX):
        session.put_off(*step.key, reason="")
    blank = sheet_of(session, OKX, blank=True)
    assert blank.steps.rows
    assert blank.steps.empty == ""
    assert str(NOTHING_LEFT) not in words_of(blank)


def test_it_asks_also_what_an_answer_on_it_may_bring_up_and_answers_none(session: Session) -> None:
    filled, blank = sheet_of(session, BINANCE), sheet_of(session, BINANCE, blank=True)
    asked = [row.question for group in blank.answers for row in group.rows]
    assert {row.question for group in filled.answers for row in group.rows} < set(asked)
    assert "If the phone were gone, where else are these authenticator codes?" in asked
    assert all(row.blank and not row.answer and not row.day for group in blank.answers for row in group.rows)
    assert (filled.answers_title, blank.answers_title) == (str(TITLE), str(BLANK_TITLE))


def test_of_open_steps_only_it_has_those_that_are_left_here_also_what_was_put_off(session: Session) -> None:
    session.put_off(OKX, "sms_off", "My bank needs it")
    blank = sheet_of(session, OKX, blank=True, only_open=True)
    titles = [row.title for row in blank.steps.rows]
    assert "Turn off SMS codes" in titles
    assert "Set up an authenticator app" not in titles  # it is done
    assert "My bank needs it" not in words_of(blank)
    assert (blank.figures, blank.put_off.rows) == ((), ())
