"""What keys cost in points: the same numbers as the report's, and the register as what the analysis reads."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from desktop_app.analysis.compiler import compile_setup
from desktop_app.analysis.held_keys import held, keys
from desktop_app.domain.dossier import UNKNOWN, Dossier, Record
from desktop_app.domain.setup import ApiKey
from desktop_app.keys.findings import findings
from desktop_app.keys.reading import read_keys
from desktop_app.keys.register import after_list, register_of, storing
from desktop_app.session import Session
from desktop_app.walk.key_costs import KeyCosts, key_costs
from desktop_app.walk.steps import with_answers
from tests.made_up import START, opened

TODAY = START.date()
HEAD = "Name\tAPI key\tPermissions\tIP\tCreated\n"
LOOSE = HEAD + "bot\tabcd****wxyz\tRead, Trade\tAny\t2026-01-20\n"
TWO = LOOSE + "twin\tfe00****77aa\tRead, Trade\tAny\t2026-01-20\n"
BOUND = HEAD + "bot\tabcd****wxyz\tRead, Trade\t203.0.113.7\t2026-01-20\n"


def hardened(folder: Path) -> Session:
    """An account of which almost everything is closed, so that a key shows in the numbers."""
    session = opened(folder)
    mailbox = session.add("mailbox", "google-account", "Mail")
    account = session.add("account", "okx", "OKX", links={"mailbox": mailbox.id}, share=1.0)
    answers = {
        mailbox.id: {"second_factor": "passkey", "recovery_phone": "no", "recovery_mail": "no", "read_on": "computer"},
        account.id: {
            "password_unique": "only_here",
            "sms": "off",
            "totp": "on",
            "switch": "none",
            "passkey": "none",
            "withdraw_asks": "totp",
            "api_asks": "totp",
            "allowlist": "on_locked",
            "api_keys": "none",
        },
    }
    for subject, given in answers.items():
        for question, value in given.items():
            session.answer(subject, question, value.split())
    return session


def take(session: Session, text: str, *, whole: bool = True) -> None:
    pack = session.profiles["okx"]
    before = register_of(session.dossier, "account-1")
    listed = after_list(before, [one.entry for one in read_keys(text, today=TODAY, pack=pack).keys], whole=whole)
    made = storing(before, listed, at=session.now(), today=TODAY, complete=whole, pack=pack)
    session.change_records(kept=made.kept, dropped=made.dropped, subject="account-1", answers=made.answers)


def costs(session: Session) -> KeyCosts:
    register = register_of(session.dossier, "account-1")
    found = findings(register.keys, TODAY, pack=session.profiles["okx"])
    worked_out = key_costs(session.dossier, session.profiles, "account-1", found, TODAY)
    assert worked_out is not None
    return worked_out


def points(session: Session) -> float:
    report = session.report()
    assert report is not None
    return report.exchange("account-1").security.grade.number


def test_a_key_costs_what_the_score_loses_by_it(tmp_path: Path) -> None:
    session = hardened(tmp_path)
    before = points(session)
    take(session, LOOSE)
    after = points(session)
    assert after < before, "a key that trades from anywhere is an exit"
    found = costs(session)
    assert found.all_keys == pytest.approx(before - after) and found.unseen == 0
    (key,) = register_of(session.dossier, "account-1").keys
    assert found.each == {(key.id, "can_trade_open"): pytest.approx(before - after)}
    take(session, BOUND)
    assert points(session) == before and costs(session).all_keys == 0
    session.lock()


def test_two_keys_that_open_the_same_cost_nothing_alone_and_all_together(tmp_path: Path) -> None:
    session = hardened(tmp_path)
    take(session, TWO)
    found = costs(session)
    assert set(found.each.values()) == {0} and found.all_keys > 0
    session.lock()


def test_what_was_not_seen_costs_what_a_key_that_may_do_all_costs(tmp_path: Path) -> None:
    session = hardened(tmp_path)
    before = points(session)
    take(session, BOUND, whole=False)
    found = costs(session)
    assert session.dossier.value("account-1", "api_keys") == ("unknown",)
    assert found.unseen == pytest.approx(before - points(session)) and found.unseen > 0
    session.lock()


def test_the_analysis_reads_each_key_and_not_only_the_worst(tmp_path: Path) -> None:
    session = hardened(tmp_path)
    take(session, TWO + "odd\t1111****2222\tFrobnicate\t1.1.1.1\t2026-01-20\n")
    (exchange,) = session.setup().exchange
    assert [key.ip_list for key in exchange.api_keys] == [False, False, True]
    session.lock()


def test_an_answer_given_otherwise_outranks_the_register(tmp_path: Path) -> None:
    session = hardened(tmp_path)
    take(session, LOOSE)
    says = held(session.dossier)["account-1"]
    assert keys("trade_open", says) == (ApiKey(rights=("trade", "read"), ip_list=False),)
    ahead = with_answers(session.dossier, "account-1", {"api_keys": ("none",)})
    assert ahead.records == session.dossier.records and keys("none", says) is None
    assert compile_setup(ahead, session.profiles).exchange[0].api_keys == ()
    session.lock()


@pytest.mark.parametrize("body", ["", "[]", '{"id": "account-1", "at": "", "later": 1}'])
def test_a_register_that_cannot_be_read_leaves_the_answer_alone(body: str) -> None:
    record = Record(kind="key_list", id="account-1", at="", subject="account-1", body=body)
    dossier = msgspec.structs.replace(Dossier(), records={("key_list", "account-1"): record})
    assert held(dossier) == {} and keys(UNKNOWN, (UNKNOWN,)) is None


def test_an_account_that_is_gone_costs_nothing() -> None:
    assert key_costs(Dossier(), {}, "account-9", (), TODAY) is None
