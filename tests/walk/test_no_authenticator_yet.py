"""Somebody who has no authenticator app yet: the plan counts on the one that the step tells to take, on no other."""

from __future__ import annotations

import pytest

from desktop_app.analysis.compiler import compile_setup
from desktop_app.analysis.report import analyse
from desktop_app.domain.dossier import Dossier
from desktop_app.domain.report import ExchangeReport
from desktop_app.walk import interview
from desktop_app.walk.steps import all_steps
from tests.analysis.dossiers import LIBRARY, PROFILES
from tests.walk.households import ACCOUNT, MAILBOX, STORE, household, names, plan_of, saying

APPS = {"totp": "on", "totp_backup": "paper_tested", "sms": "off", "switch": "none", "withdraw_asks": "totp"}


def with_google(exchange: str, *, app: str = "", **account: str) -> Dossier:
    """Mail, passwords and, once it is there, perhaps the copy of the codes: all in one account."""
    dossier = household(exchange, store="google-passwords", app=app, **account)
    mail = {"second_factor": "sms", "recovery_phone": "yes", "recovery_mail": "no", "read_on": "phone computer"}
    dossier = saying(dossier, MAILBOX, backup_codes="none", **mail)
    return saying(dossier, STORE, on_devices="phone computer", sync_reset="yes")


def report(dossier: Dossier) -> ExchangeReport:
    return analyse(compile_setup(dossier, PROFILES)).exchange(ACCOUNT)


@pytest.mark.parametrize("exchange", ["binance", "coinbase", "okx"])
def test_an_authenticator_is_advised_and_brings_as_much_as_one_on_the_phone(exchange: str) -> None:
    without, phone = plan_of(with_google(exchange)), plan_of(with_google(exchange, app="authenticator-on-phone"))
    assert {"authenticator", "sms_off"} <= set(names(without))
    assert "authenticator" not in [left.planned.step.step.id for left in without.left_out]
    assert without.end.security.shown >= phone.end.security.shown


def test_the_step_tells_which_app_to_take() -> None:
    step = next(one for one in all_steps(with_google("okx"), PROFILES, LIBRARY.steps) if one.step.id == "authenticator")
    assert step.assumed["totp_app"] == ("phone_only",)
    assert any("keeps its codes on the phone only" in line.text for line in step.step.do)
    named = with_google("okx", app="google-authenticator")
    step = next(one for one in all_steps(named, PROFILES, LIBRARY.steps) if one.step.id == "authenticator")
    assert "totp_app" not in step.assumed


def test_an_app_of_which_nobody_said_anything_counts_as_in_a_cloud() -> None:
    def at(**more: str) -> float:
        return report(with_google("coinbase", **APPS, **more)).security.grade.number

    assert at() == at(totp_app="cloud") < at(totp_app="phone_only")


def test_an_app_that_was_named_settles_it() -> None:
    copied = saying(with_google("coinbase", app="google-authenticator", **APPS), "authenticator-1", cloud_copy="on")
    told_before = saying(copied, ACCOUNT, totp_app="phone_only")
    assert report(told_before).security == report(copied).security


def test_which_app_it_is_is_asked_once_it_is_on_and_no_entry_says_it() -> None:
    def looks(dossier: Dossier) -> set[str]:
        entry = dossier.entry(ACCOUNT)
        assert entry is not None
        found = interview.still_open(dossier, entry, PROFILES[entry.pack], LIBRARY.questions)
        return {one.question.id for one in found}

    assert "totp_app" in looks(with_google("okx", **APPS))
    assert "totp_app" not in looks(with_google("okx"))
    assert "totp_app" not in looks(with_google("okx", app="google-authenticator", **APPS))
