"""Steps that belong together: found by what they bring, and never where they would lock somebody out."""

from __future__ import annotations

from desktop_app.analysis.quick import Numbers, Whole
from desktop_app.domain.dossier import Dossier
from desktop_app.domain.report import Grade
from desktop_app.walk.chains import Chains
from desktop_app.walk.plan import Planner
from desktop_app.walk.shown import waits
from desktop_app.walk.steps import StepFor, all_steps
from tests.analysis.dossiers import LIBRARY, PROFILES, entries, random_dossier, told

OKX = "account-1"
START = Dossier(entries=entries("okx"), answers=told(OKX, sms="off", totp="on", totp_backup="paper_tested"))


def whole(security: float, *, locked: bool = False) -> Whole:
    routes = {"phone": "out" if locked else "in"}
    return Whole(Grade("D", security), Grade("B", 70.0), {OKX: Numbers(Grade("D", security), Grade("B", 70.0), routes)})


def left(dossier: Dossier) -> list[StepFor]:
    return [one for one in all_steps(dossier, PROFILES, LIBRARY.steps) if one.state == "open"]


def done(dossier: Dossier) -> set[str]:
    return {step for subject, step in dossier.steps if subject == OKX}


def test_two_steps_that_help_only_together_are_found() -> None:
    chains = Chains(lambda dossier: whole(50 if {"allowlist", "alerts"} <= done(dossier) else 30), left)
    assert {step.step.id for step in chains.best(START, whole(30))} == {"allowlist", "alerts"}


def test_three_steps_that_help_only_together_are_found() -> None:
    wanted = {"allowlist", "alerts", "api_keys"}
    chains = Chains(lambda dossier: whole(50 if wanted <= done(dossier) else 30), left)
    assert {step.step.id for step in chains.best(START, whole(30))} == wanted


def test_one_step_that_helps_alone_is_taken_alone() -> None:
    def numbers(dossier: Dossier) -> Whole:
        return whole(30 + 5 * ("alerts" in done(dossier)) + 9 * ({"alerts", "allowlist"} <= done(dossier)))

    assert [step.step.id for step in Chains(numbers, left).best(START, whole(30))] == ["alerts"]


def test_what_gains_by_locking_out_on_the_way_is_not_taken() -> None:
    chains = Chains(lambda dossier: whole(90, locked=True) if done(dossier) else whole(30), left)
    assert chains.best(START, whole(30)) == ()


def test_nothing_that_gains_is_no_chain() -> None:
    assert Chains(lambda dossier: whole(30), left).best(START, whole(30)) == ()


def test_stops_of_one_account_stand_together_as_far_as_that_is_safe() -> None:
    shared = 0
    for seed in range(12):
        plan = Planner(PROFILES, LIBRARY.steps, LIBRARY.questions).plan(random_dossier(seed, "okx", "binance"))
        keys = [planned.step.key for planned in plan.steps]
        for place, planned in enumerate(plan.steps):
            if planned.stop_of is not None:
                shared += 1
                assert planned.stop_of.key in keys[:place]
                assert any(wait.kind == "stop" for wait in waits(planned.stop_of))
                assert any(wait.kind == "stop" for wait in waits(planned.step))
    assert shared > 0
