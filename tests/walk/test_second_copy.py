"""Passwords that are only in the head, or on one paper: a second copy is asked for, counted and planned."""

from __future__ import annotations

import pytest

from desktop_app.analysis.compiler import compile_setup
from desktop_app.analysis.report import analyse
from desktop_app.domain.dossier import Dossier
from desktop_app.domain.report import ExchangeReport
from desktop_app.walk.shown import sentences
from desktop_app.walk.steps import after, all_steps
from tests.analysis.dossiers import LIBRARY, PROFILES
from tests.walk.households import ACCOUNT, MAILBOX, STORE, household, names, plan_of, saying, state_of

LOSS = {"in-my-head": "memory", "on-paper": "home"}
"""Where the passwords are -> the loss that takes all of them."""
ASKS = {"totp": "on", "totp_backup": "paper_tested", "sms": "off", "switch": "none", "passkey": "none"}

at_each = pytest.mark.parametrize("exchange", ["kraken", "coinbase"])
for_each = pytest.mark.parametrize("store", sorted(LOSS))


def living_with(store: str, exchange: str, copy: str = "none") -> Dossier:
    """Somebody whose passwords are there and nowhere else, with a strong account."""
    dossier = household(exchange, store=store, withdraw_asks="totp", signed_in="neither", **ASKS)
    mail = {"second_factor": "app", "recovery_phone": "no", "recovery_mail": "no", "read_on": "phone computer"}
    dossier = saying(dossier, MAILBOX, backup_codes="tested", **mail)
    return saying(dossier, STORE, second_copy=copy) if copy else dossier


def report(dossier: Dossier) -> ExchangeReport:
    return analyse(compile_setup(dossier, PROFILES)).exchange(ACCOUNT)


@at_each
@for_each
def test_the_plan_brings_a_second_copy_and_ends_better(store: str, exchange: str) -> None:
    dossier = living_with(store, exchange)
    plan = plan_of(dossier)
    assert report(dossier).losses[LOSS[store]] == "out"
    assert "passwords_copy" in names(plan)
    for planned in plan.steps:
        dossier = after(dossier, planned.step)
    assert report(dossier).losses[LOSS[store]] != "out"
    assert plan.end.recovery.number > plan.now.recovery.number


@at_each
@for_each
def test_one_more_tried_copy_never_lowers_recovery_and_an_untried_one_does_not_count(store: str, exchange: str) -> None:
    none, written, tested = (report(living_with(store, exchange, copy)) for copy in ("none", "written", "tested"))
    assert tested.recovery.grade.number > none.recovery.grade.number
    assert written.recovery.grade == none.recovery.grade
    assert written.security.grade == tested.security.grade
    assert tested.security.grade.number <= none.security.grade.number, "a copy is one more thing to find"


@at_each
@for_each
def test_a_copy_of_which_nobody_knows_counts_at_its_worst(store: str, exchange: str) -> None:
    unknown = report(living_with(store, exchange, ""))
    for copy in ("none", "written", "tested"):
        told = report(living_with(store, exchange, copy))
        assert unknown.security.grade.number <= told.security.grade.number
        assert unknown.recovery.grade.number <= told.recovery.grade.number


def test_who_breaks_in_finds_the_copy_of_what_was_in_the_head() -> None:
    places = compile_setup(living_with("in-my-head", "kraken", "written"), PROFILES).places
    assert "passwords on paper" in places["home"]
    places = compile_setup(living_with("on-paper", "kraken", "written"), PROFILES).places
    assert "passwords on paper" in places["elsewhere"]
    assert "passwords on paper" not in places["home"]


@pytest.mark.parametrize(("store", "home"), [("in-my-head", True), ("on-paper", False)])
def test_where_the_copy_lies_at_home_the_burglar_who_finds_the_keys_too_is_named(store: str, home: bool) -> None:
    """He wins with both (see the place of the copy above), so nothing is said to stand in his way."""
    dossier = living_with(store, "kraken")
    step = next(one for one in all_steps(dossier, PROFILES, LIBRARY.steps) if one.key == (STORE, "passwords_copy"))
    (said,) = sentences(dossier, step, step.step.costs)
    assert ("one burglar has both" in said) == home
    assert ("still stand in the way" in said) != home


@at_each
def test_the_copy_is_asked_for_although_a_phone_that_is_signed_in_hides_its_worth(exchange: str) -> None:
    """The phone stays signed in only until the exchange or a new phone ends that."""
    dossier = saying(living_with("in-my-head", exchange), ACCOUNT, signed_in="phone")
    assert report(dossier).losses["memory"] == "in"
    assert "passwords_copy" in names(plan_of(dossier))


def test_a_manager_needs_no_such_copy() -> None:
    assert state_of(household("kraken"), STORE, "passwords_copy") == ""
