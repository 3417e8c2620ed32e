"""A lock over an account's settings: what it refuses comes before it, and says so once it is on."""

from __future__ import annotations

import pytest

from desktop_app.domain.dossier import Dossier
from desktop_app.export.step_rows import StepRows
from desktop_app.walk.lookup import holds
from desktop_app.walk.plan import Plan, Planner
from desktop_app.walk.snapshot import Snapshot
from desktop_app.walk.steps import StepFor, all_steps
from tests.analysis.dossiers import LIBRARY, PROFILES, random_dossier
from tests.export.paper_kit import at_its_place
from tests.walk.households import ACCOUNT, household, names, plan_of

REFUSED = {
    "authenticator",
    "authenticator_paper",
    "passkey",
    "password",
    "master_key",
    "factors_per_action",
    "api_keys",
    "key_adds_addresses",
    "review_logins",
    "devices",
}
"""At Kraken: no change of password, second steps, Master Key or API keys, and the security page is hidden."""


def after_the_lock(plan: Plan) -> set[str]:
    mine = [one.step.step.id for one in plan.steps if one.step.entry.id == ACCOUNT]
    return set(mine[mine.index("settings_lock") + 1 :]) if "settings_lock" in mine else set()


def step_of(dossier: Dossier, name: str) -> StepFor:
    return next(one for one in all_steps(dossier, PROFILES, LIBRARY.steps) if one.key == (ACCOUNT, name))


def printed(dossier: Dossier, name: str) -> tuple[str, ...]:
    told = Snapshot(dossier, PROFILES, LIBRARY, None)
    step = step_of(dossier, name)
    (row,) = StepRows(told, ACCOUNT, None, holds).next([at_its_place(step)], [step])
    return row.notes


@pytest.mark.parametrize("seed", range(20))
def test_nothing_that_the_lock_refuses_is_planned_after_it(seed: int) -> None:
    assert not after_the_lock(plan_of(random_dossier(seed, "kraken"))) & REFUSED


def test_the_lock_comes_although_it_waits_for_others() -> None:
    plan = plan_of(household("kraken", totp="on", totp_backup="paper_tested", settings_lock="off", master_key="paper"))
    assert {"settings_lock", "devices", "review_logins"} <= set(names(plan))
    assert not after_the_lock(plan) & REFUSED


@pytest.mark.parametrize("seed", range(6))
def test_the_next_step_is_the_first_of_the_plan_with_a_lock_too(seed: int) -> None:
    planner, dossier = Planner(PROFILES, LIBRARY.steps, LIBRARY.questions), random_dossier(seed, "kraken", "okx")
    plan, found = planner.plan(dossier), planner.next(dossier)
    assert (found.step and found.step.step.key) == (plan.next and plan.next.step.key)


@pytest.mark.parametrize("name", ["api_keys", "factors_per_action", "devices", "review_logins", "password"])
def test_while_the_lock_is_on_paper_says_before_a_refused_step_how_to_open_it(name: str) -> None:
    on, off = (household("kraken", settings_lock=answer, password_unique="elsewhere") for answer in ("on", "off"))
    said = [note for note in printed(on, name) if "Global Settings Lock is on" in note]
    assert len(said) == 1
    assert "Master Key" in said[0]
    assert "Turn it on again" in said[0]
    assert not [note for note in printed(off, name) if "refuses this" in note]


@pytest.mark.parametrize("name", ["freeze_ready", "alerts"])
def test_what_the_lock_does_not_touch_says_nothing_of_it(name: str) -> None:
    dossier = household("kraken", settings_lock="on", alerts="sms")
    assert not [note for note in printed(dossier, name) if "Global Settings Lock" in note]
