"""A step that was done stays done where the answer that it brought leaves it nothing to apply to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.dossier import Dossier
from desktop_app.session import Session
from desktop_app.walk.steps import StepFor
from tests.made_up import person

OKX = "account-1"
KEY = OKX, "sms_off"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    found = person(tmp_path / "vault")
    found.finish(*KEY, "gone")
    yield found
    found.lock()


def step(session: Session) -> StepFor:
    found = session.step(*KEY)
    assert found is not None
    return found


def without_record(dossier: Dossier) -> Dossier:
    return Dossier(entries=dossier.entries, answers=dossier.answers, records=dossier.records)


def test_it_is_done_and_no_number_and_no_step_of_the_plan_hangs_on_that(session: Session) -> None:
    assert step(session).state == "done"
    plan, other = session.plan(), session.plan(without_record(session.dossier))
    assert plan is not None and other is not None
    assert KEY not in [planned.step.key for planned in plan.steps]
    assert [(one.step.key, one.effect) for one in plan.steps] == [(one.step.key, one.effect) for one in other.steps]
    assert (plan.now, plan.end) == (other.now, other.end)


def test_it_is_gone_where_only_an_answer_said_so(session: Session) -> None:
    session.take_up(*KEY)
    assert session.step(*KEY) is None


def test_done_again_with_sms_still_offered_it_is_open_and_counts(session: Session) -> None:
    before = session.report()
    session.finish(*KEY, "still_offered")
    after = session.report()
    assert step(session).state == "open"
    assert session.dossier.value(OKX, "sms") == ("on",)
    assert before is not None and after is not None
    assert not before.exchange(OKX).outcomes["sim_swap"].reaches
    assert after.exchange(OKX).outcomes["sim_swap"].reaches
