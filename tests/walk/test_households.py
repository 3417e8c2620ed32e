"""Whole households, as people really live: what the plan makes of them."""

from __future__ import annotations

import msgspec
import pytest

from desktop_app.analysis.compiler import compile_setup
from desktop_app.analysis.report import analyse
from desktop_app.domain.dossier import Answer, Dossier
from desktop_app.domain.report import Report
from desktop_app.walk.plan import Plan, Planner
from desktop_app.walk.steps import after
from tests.analysis.dossiers import LIBRARY, PROFILES, entries, told

Told = dict[tuple[str, str], Answer]

SMS_ONLY = told(
    "account-1",
    password_unique="elsewhere",
    sms="on",
    totp="off",
    passkey="none",
    withdraw_asks="sms email",
    allowlist="off",
    api_keys="none",
    alerts="email sms",
    signed_in="phone computer",
)
OPEN_MAILBOX = {
    **told("owner", reacts="half_day"),
    **told("mailbox-1", second_factor="nothing", recovery_phone="yes", recovery_mail="no", read_on="phone computer"),
    **told("number-1", sim_pin="off", in_phone="yes", carrier_lock="off"),
    **told("authenticator-1", cloud_copy="off"),
    **told("passwords-1", on_devices="phone computer"),
}
EVERYTHING_AT_HOME = ["coinbase", "binance", "bybit"]


def household(pack: str, behind: Told = OPEN_MAILBOX, account: Told = SMS_ONLY, **more: str) -> Dossier:
    return Dossier(entries=entries(pack), answers={**behind, **account, **told("account-1", **more)})


def report(dossier: Dossier) -> Report:
    return analyse(compile_setup(dossier, PROFILES))


def plan(dossier: Dossier) -> Plan:
    return Planner(PROFILES, LIBRARY.steps, LIBRARY.questions).plan(dossier)


def at_the_end(dossier: Dossier, way: Plan) -> Dossier:
    for planned in way.steps:
        dossier = after(dossier, planned.step)
    return dossier


def out(dossier: Dossier) -> set[str]:
    """The losses that lock the owner out of the first account."""
    return {loss for loss, route in report(dossier).exchanges[0].losses.items() if route == "out"}


@pytest.mark.parametrize("pack", EVERYTHING_AT_HOME)
def test_an_open_mailbox_gets_a_second_factor_though_losing_home_and_phone_at_once_then_locks_out(pack: str) -> None:
    dossier = household(pack)
    way = plan(dossier)
    assert {"mail_second_factor", "mail_sms_off"} <= {one.step.step.id for one in way.steps}
    assert not any(one.planned.step.step.id == "mail_second_factor" for one in way.left_out)
    assert out(at_the_end(dossier, way)) <= {*out(dossier), "home_and_phone"}


ONE_GOOGLE_ACCOUNT = {
    **OPEN_MAILBOX,
    **told(
        "mailbox-1",
        second_factor="sms",
        recovery_phone="yes",
        recovery_mail="no",
        read_on="phone computer",
        backup_codes="none",
    ),
    **told("authenticator-1", cloud_copy="on", cloud_reset="yes"),
    **told("passwords-1", on_devices="phone computer", sync_reset="yes"),
}
"""Mail, passwords and codes in one account behind SMS. The two resets are answers of earlier days."""
WITH_CODES = {
    **SMS_ONLY,
    **told("account-1", password_unique="only_here", totp="on", totp_backup="none", switch="sms email"),
    **told("account-1", withdraw_asks="totp email"),
}


def of_google(pack: str) -> Dossier:
    found = household(pack, ONE_GOOGLE_ACCOUNT, WITH_CODES)
    store = [entry.id for entry in found.entries].index("passwords-1")
    google = msgspec.structs.replace(found.entries[store], pack="google-passwords")
    return msgspec.structs.replace(found, entries=(*found.entries[:store], google, *found.entries[store + 1 :]))


@pytest.mark.parametrize("pack", [profile.id for profile in LIBRARY.packs("exchange")])
def test_one_account_for_mail_passwords_and_codes_is_taken_off_sms_and_then_the_number_opens_it_no_more(
    pack: str,
) -> None:
    dossier = of_google(pack)
    assert "sim_swap" in {event for event, found in report(dossier).exchanges[0].outcomes.items() if found.wins}
    way = plan(dossier)
    assert {"mail_second_factor", "mail_sms_off"} <= {one.step.step.id for one in way.steps}
    before, state = out(dossier) | {"home_and_phone"}, dossier
    for planned in way.steps:
        state = after(state, planned.step)
        assert out(state) <= before, planned.step.step.id
    assert not report(state).exchanges[0].outcomes["sim_swap"].wins
