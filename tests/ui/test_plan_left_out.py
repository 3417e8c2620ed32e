"""What the plan leaves out is said with its reason, and with what brings it back."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from desktop_app.session import Session
from desktop_app.ui import plan_left_out
from desktop_app.ui.pages.next_steps import NextStepsPage
from desktop_app.ui.widgets.buttons import LinkButton
from desktop_app.ui.widgets.labels import Label
from tests.ui.page_kit import Opened
from tests.ui.test_every_exchange import answered


@pytest.fixture
def somebody(tmp_path: Path) -> Session:
    """Codes in a cloud, and everything else bad: at Robinhood an authenticator is one more way in then."""
    return answered(tmp_path, "robinhood", "bad")


def test_an_authenticator_that_costs_more_than_it_brings_is_said_with_its_reason(somebody: Session) -> None:
    plan = somebody.plan()
    assert plan is not None
    (left,) = plan.left_out
    assert left.planned.step.step.id == "authenticator"
    assert left.opens == (("account-1", "cloud_takeover"),)
    said = plan_left_out.reason(somebody, left)
    assert "it would take security from D 26 to D 25" in said
    assert "Whoever gets into your cloud account would reach your robinhood money then" in said
    assert "“Turn off SMS codes · robinhood” wait for it" in said


def test_another_app_brings_it_back(somebody: Session) -> None:
    (app,) = somebody.dossier.of_kind("authenticator")
    somebody.change(msgspec.structs.replace(app, pack="authenticator-on-phone"))
    plan = somebody.plan()
    assert plan is not None
    assert plan.left_out == ()
    assert {"authenticator", "sms_off"} <= {one.step.step.id for one in plan.steps}


def test_the_page_says_it_and_leads_to_the_app(qtbot: QtBot, somebody: Session) -> None:
    at = Opened(qtbot, somebody, "next_steps", "entry", "step").go("next_steps")
    page = at.page
    assert isinstance(page, NextStepsPage)
    said = [label.text() for label in page.findChildren(Label)]
    assert str(plan_left_out.HEADING) in said
    assert any(str(plan_left_out.IN_A_CLOUD) in text for text in said)
    links = {button.text(): button for button in page.findChildren(LinkButton)}
    links[str(plan_left_out.OTHER_APP)].click()
    assert at.at == ("entry", {"subject": "authenticator-1"})
