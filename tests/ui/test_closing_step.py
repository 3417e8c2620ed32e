"""Whoever opens a route is told which step of the plan closes it, or that none does."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.dossier import Dossier
from desktop_app.ui.closing_step import ClosingStep
from desktop_app.walk.plan import Plan
from desktop_app.walk.what_if import closes_at
from tests.made_up import person
from tests.ui.page_kit import Opened

WAIT = 60_000
Found = list[tuple[object, int]]


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Opened:
    return Opened(qtbot, person(tmp_path))


def asked(at: Opened) -> tuple[ClosingStep, Found]:
    """What finds closing steps, and where its answers are written down."""
    closing, found = ClosingStep(at.window.context, at.window), Found()
    closing.found.connect(lambda step, number: found.append((step, number)))
    return closing, found


def settled(at: Opened) -> Plan:
    plans = at.window.context.plans
    at.qtbot.waitUntil(lambda: plans.known and not at.window.tasks.busy, timeout=WAIT)
    at.rest()
    assert isinstance(plans.current, Plan)
    return plans.current


def test_the_step_is_the_first_after_which_the_route_no_longer_reaches_the_money(at: Opened) -> None:
    closing, found = asked(at)
    closing.find("account-1", frozenset({"sim_swap"}))
    plan = settled(at)
    steps = [one.step for one in plan.steps]
    place = closes_at(at.session.dossier, steps, dict(at.session.profiles), (("account-1", "sim_swap"),), lambda: None)
    assert place is not None
    assert found == [(steps[place], place + 1)]


def test_a_route_that_is_not_there_is_closed_by_the_first_step(at: Opened) -> None:
    closing, found = asked(at)
    closing.find("account-1", frozenset({"no_such_event"}))
    plan = settled(at)
    assert found == [(plan.steps[0].step, 1)]


def test_nothing_is_asked_where_there_is_no_route(at: Opened) -> None:
    closing, found = asked(at)
    closing.find("account-1", frozenset())
    at.rest()
    assert found == [] and not at.window.context.plans.known


def test_an_earlier_question_is_dropped(at: Opened) -> None:
    closing, found = asked(at)
    closing.find("account-1", frozenset({"sim_swap"}))
    closing.find("account-2", frozenset({"sim_swap"}))
    settled(at)
    assert len(found) == 1


def test_where_the_work_fails_no_step_is_named(at: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> int:
        raise ValueError(Dossier)

    monkeypatch.setattr("desktop_app.ui.closing_step.closes_at", fails)
    closing, found = asked(at)
    closing.find("account-1", frozenset({"sim_swap"}))
    settled(at)
    assert found == [(None, 0)]
