"""A row of the plan says what its step opens and which ways back it makes harder, and until which step."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.session import Session
from desktop_app.ui.next_step_words import what_it_closes
from desktop_app.ui.plan_costs import cost_notes
from desktop_app.ui.plan_rows import rows
from desktop_app.walk.closes import study
from desktop_app.walk.plan import Plan
from desktop_app.walk.planned import Opened, Worse
from tests.made_up import person


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return person(tmp_path)


@pytest.fixture
def plan(session: Session) -> Plan:
    found = session.plan()
    assert found is not None
    return found


def test_the_rows_say_what_their_steps_open_and_make_harder(session: Session, plan: Plan) -> None:
    notes = {row.id: row.note for row in rows(session, plan)}
    assert "opens a route to your Binance money: a burglary" in notes["step/account-2/authenticator"]
    words = "harder to get back into OKX in this case: a fire that takes the phone too"
    assert words in notes["step/account-1/sms_off"]
    assert not any("opens a route" in note for key, note in notes.items() if key != "step/account-2/authenticator")


def test_what_a_later_step_ends_is_said_with_its_number(session: Session, plan: Plan) -> None:
    end = plan.steps[2].step
    costs = plan.steps[0]._replace(
        opens=(Opened("account-1", "phishing", end), Opened("account-2", "phishing", end)),
        worse=(Worse("account-2", "phone", "wait", end), Worse("account-2", "sim", "wait", end)),
    )
    assert cost_notes(session.dossier, plan, costs) == (
        "opens a route to your OKX and Binance money until step 3: a page that looks like OKX and Binance",
        "until step 3 harder to get back into Binance in this case: a lost phone and a lost SIM card",
    )


def test_the_card_about_the_next_step_counts_what_it_opens(session: Session) -> None:
    step = session.step("account-2", "authenticator")
    assert step is not None
    assert "It opens one route that is closed now." in what_it_closes(study(session.dossier, step, session.profiles))
