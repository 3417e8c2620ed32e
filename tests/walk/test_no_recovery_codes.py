"""A mailbox whose provider has no recovery codes: no step that cannot be done, and another way to the same end."""

from __future__ import annotations

import pytest

from desktop_app.analysis.compiler import compile_setup
from desktop_app.analysis.report import analyse
from desktop_app.domain.dossier import Dossier
from desktop_app.domain.report import ExchangeReport
from desktop_app.walk.steps import after, all_steps
from tests.analysis.dossiers import LIBRARY, PROFILES
from tests.walk.households import ACCOUNT, MAILBOX, household, names, plan_of, saying, state_of

STRONG = {"sms": "off", "totp": "on", "totp_backup": "paper_tested", "switch": "none", "withdraw_asks": "totp"}


def with_icloud(codes: str, **mailbox: str) -> Dossier:
    """Strong in all but the mailbox, which a code to the number resets."""
    given = {"second_factor": "app", "recovery_phone": "yes", "recovery_mail": "no", "read_on": "phone"} | mailbox
    dossier = household("binance", mail="apple-account", **STRONG)
    return saying(dossier, MAILBOX, backup_codes=codes, **given)


def report(dossier: Dossier) -> ExchangeReport:
    return analyse(compile_setup(dossier, PROFILES)).exchange(ACCOUNT)


def test_told_that_there_are_none_the_plan_asks_for_them_no_more() -> None:
    dossier = with_icloud("none")
    assert "mail_codes" in names(plan_of(dossier))
    step = next(one for one in all_steps(dossier, PROFILES, LIBRARY.steps) if one.key == (MAILBOX, "mail_codes"))
    told_none = next(one for one in step.seen if one.id == "none")
    there = saying(dossier, MAILBOX, **{name: " ".join(value) for name, value in told_none.sets.items()})
    assert state_of(there, MAILBOX, "mail_codes") == "done"
    assert "mail_codes" not in names(plan_of(there))


def test_a_key_at_home_then_does_what_the_codes_would_have_done() -> None:
    dossier = with_icloud("not_offered")
    steps = names(plan_of(dossier))
    assert steps.index("mail_second_key") < steps.index("mail_sms_off")
    assert "mail_keys" in steps
    assert report(dossier).outcomes["sim_swap"].reaches
    for planned in plan_of(dossier).steps:
        dossier = after(dossier, planned.step)
    assert not report(dossier).outcomes["sim_swap"].reaches


@pytest.mark.parametrize("step", ["mail_sms_off", "mail_keys"])
def test_without_codes_and_without_a_key_at_home_nothing_is_taken_away(step: str) -> None:
    assert state_of(with_icloud("not_offered"), MAILBOX, step) == "blocked"
    assert state_of(with_icloud("second_key"), MAILBOX, step) == "open"


def test_codes_that_a_provider_does_not_have_count_as_none_and_a_key_at_home_as_codes_that_were_tried() -> None:
    none, not_offered, second_key, tested = (
        report(with_icloud(codes, read_on="neither", recovery_phone="no"))
        for codes in ("none", "not_offered", "second_key", "tested")
    )
    assert (not_offered.security, not_offered.recovery) == (none.security, none.recovery)
    assert (second_key.security, second_key.recovery) == (tested.security, tested.recovery)


def test_the_ordinary_recovery_is_given_up_only_where_two_devices_have_the_mailbox() -> None:
    """The key takes every other way away, so that one lost phone and one lost paper would be the end."""
    for read_on, applies in (("phone", False), ("computer", False), ("neither", False), ("phone computer", True)):
        dossier = with_icloud("none", read_on=read_on)
        assert bool(state_of(dossier, MAILBOX, "mail_recovery_key")) is applies
        assert ("mail_recovery_key" in names(plan_of(dossier))) is applies
