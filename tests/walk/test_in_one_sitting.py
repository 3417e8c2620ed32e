"""Steps that were safe only after each other are one sitting: nobody is left without a way back in between."""

from __future__ import annotations

from itertools import pairwise

import pytest

from desktop_app.analysis.compiler import compile_setup
from desktop_app.analysis.report import analyse
from desktop_app.domain.dossier import Dossier
from desktop_app.walk.plan import Plan
from desktop_app.walk.steps import StepFor, after, all_steps
from tests.analysis.dossiers import LIBRARY, PROFILES
from tests.walk.households import ACCOUNT, MAILBOX, STORE, household, names, plan_of, saying


def mail_on_one_phone(exchange: str, **mailbox: str) -> Dossier:
    """The mailbox opens with its password alone, and is read on the phone only."""
    given = {"second_factor": "nothing", "recovery_phone": "no", "recovery_mail": "no", "read_on": "phone"} | mailbox
    return saying(saying(household(exchange), STORE, on_devices="phone"), MAILBOX, **given)


def sms_only(exchange: str) -> Dossier:
    """A strong mailbox, and nothing but SMS at the exchange."""
    given = {"second_factor": "app", "recovery_phone": "no", "recovery_mail": "no", "read_on": "phone computer"}
    return saying(household(exchange, mail="proton-mail", store="in-my-head"), MAILBOX, backup_codes="tested", **given)


def out_along(dossier: Dossier, plan: Plan) -> list[set[str]]:
    """The single losses that lock the owner out, at the start and after each step."""

    def out(state: Dossier) -> set[str]:
        losses = analyse(compile_setup(state, PROFILES)).exchange(ACCOUNT).losses
        return {loss for loss, route in losses.items() if route == "out" and loss != "home_and_phone"}

    found = [out(dossier)]
    for planned in plan.steps:
        dossier = after(dossier, planned.step)
        found.append(out(dossier))
    return found


@pytest.mark.parametrize("exchange", ["coinbase", "kraken"])
def test_a_mailbox_that_is_read_on_one_phone_gets_its_second_factor(exchange: str) -> None:
    dossier = mail_on_one_phone(exchange)
    plan = plan_of(dossier)
    assert "mail_second_factor" in names(plan)
    assert "mail_second_factor" not in [left.planned.step.step.id for left in plan.left_out]
    ways = out_along(dossier, plan)
    assert all(then <= before for before, then in pairwise(ways))


@pytest.mark.parametrize("exchange", ["bitget", "kucoin", "okx"])
def test_an_authenticator_comes_with_its_tried_copy(exchange: str) -> None:
    dossier = sms_only(exchange)
    plan = plan_of(dossier)
    assert {"authenticator", "sms_off"} <= set(names(plan))
    ways = out_along(dossier, plan)
    assert all(then <= before for before, then in pairwise(ways))


def test_who_left_the_copy_out_is_asked_for_it_next() -> None:
    scanned = saying(sms_only("okx"), ACCOUNT, totp="on", totp_backup="paper", switch="sms")
    assert names(plan_of(scanned)).index("authenticator_paper") < names(plan_of(scanned)).index("sms_off")
    plain = mail_on_one_phone("coinbase", second_factor="app", backup_codes="none")
    assert "mail_codes" in names(plan_of(plain))


def step_of(dossier: Dossier, step: str) -> StepFor:
    return next(one for one in all_steps(dossier, PROFILES, LIBRARY.steps) if one.step.id == step)


def test_codes_that_are_there_already_or_that_nobody_offers_are_not_promised_anew() -> None:
    for codes in ("tested", "not_offered", "second_key"):
        step = step_of(mail_on_one_phone("okx", second_factor="sms", backup_codes=codes), "mail_second_factor")
        assert "backup_codes" not in step.assumed


@pytest.mark.parametrize("step", ["authenticator", "mail_second_factor"])
def test_a_plainer_answer_stays_for_who_did_only_half(step: str) -> None:
    done = [one.sets for one in step_of(mail_on_one_phone("okx"), step).seen if one.done]
    assert done[0].get("totp_backup", ("paper_tested",)) == ("paper_tested",)
    assert done[0].get("backup_codes", ("tested",)) == ("tested",)
    assert any(len(sets) < len(done[0]) or sets.get("totp_backup") in (("paper",), ("none",)) for sets in done[1:])
