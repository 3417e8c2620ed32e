"""A plan says what each step opens and which ways back it makes longer, as the analysis finds it, and until when."""

from __future__ import annotations

import pytest

from desktop_app.analysis.compiler import compile_setup
from desktop_app.analysis.recovery import COST
from desktop_app.analysis.report import analyse
from desktop_app.domain.dossier import Dossier
from desktop_app.domain.report import Report
from desktop_app.walk.plan import Plan, Planner
from desktop_app.walk.steps import after
from tests.analysis.dossiers import LIBRARY, PROFILES, random_dossier

PEOPLE = {
    "opens": random_dossier(11, "bitstamp"),
    "longer": random_dossier(62, "upbit"),
    "only for a time": random_dossier(310, "upbit", "gemini"),
    "both phones and homes": random_dossier(58, "bitstamp", "okx"),
    "many": random_dossier(273, "htx"),
}


def plan_of(dossier: Dossier) -> Plan:
    return Planner(PROFILES, LIBRARY.steps, LIBRARY.questions).plan(dossier)


def report(dossier: Dossier) -> Report:
    return analyse(compile_setup(dossier, PROFILES))


def reports(dossier: Dossier, plan: Plan) -> list[Report]:
    """At the start, and after each step."""
    found = [report(dossier)]
    for planned in plan.steps:
        dossier = after(dossier, planned.step)
        found.append(report(dossier))
    return found


@pytest.mark.parametrize("name", PEOPLE)
def test_every_route_that_a_step_opens_is_said(name: str) -> None:
    plan = plan_of(PEOPLE[name])
    along = reports(PEOPLE[name], plan)
    for place, planned in enumerate(plan.steps):
        before, now = along[place : place + 2]
        opened = {
            (one.name, event)
            for one in now.exchanges
            for event, end in one.outcomes.items()
            if end.reaches and not before.exchange(one.name).outcomes[event].reaches
        }
        assert {(one.account, one.event) for one in planned.opens} == opened, planned.step.key


@pytest.mark.parametrize("name", PEOPLE)
def test_every_way_back_that_a_step_makes_longer_is_said(name: str) -> None:
    plan = plan_of(PEOPLE[name])
    along = reports(PEOPLE[name], plan)
    for place, planned in enumerate(plan.steps):
        before, now = along[place : place + 2]
        longer = {
            (one.name, loss, route)
            for one in now.exchanges
            for loss, route in one.losses.items()
            if COST[route] > COST[before.exchange(one.name).losses[loss]]
        }
        assert {(one.account, one.loss, one.route) for one in planned.worse} == longer, planned.step.key


def test_a_route_that_stays_open_has_no_step_that_ends_it() -> None:
    (planned,) = (one for one in plan_of(PEOPLE["opens"]).steps if one.opens)
    assert planned.step.step.id == "authenticator"
    assert planned.opens == (("account-1", "burglary", None),)


def test_a_way_back_that_is_longer_for_a_time_says_until_which_step() -> None:
    dossier = PEOPLE["only for a time"]
    plan = plan_of(dossier)
    along = reports(dossier, plan)
    keys = [one.step.key for one in plan.steps]
    place = keys.index(("passwords-1", "quick_unlock"))
    (worse,) = plan.steps[place].worse
    assert (worse.account, worse.loss, worse.route) == ("account-1", "memory", "support")
    assert worse.until is not None
    end = keys.index(worse.until.key)
    before, *between, after_it = [one.exchange("account-1").losses["memory"] for one in along[place : end + 2]]
    assert between == ["support"] * (end - place)
    assert COST[after_it] <= COST[before] < COST["support"]


def test_no_plan_says_twice_what_it_says_of_a_lockout() -> None:
    for dossier in PEOPLE.values():
        for planned in plan_of(dossier).steps:
            assert not {(one.account, one.loss) for one in planned.worse} & {*planned.locks}
