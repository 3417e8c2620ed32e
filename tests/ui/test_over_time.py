"""The small chart of both numbers on the overview: there once there are two days to compare, and gone with the lock."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.over_time import TITLE
from desktop_app.ui.pages.overview import OverviewPage
from desktop_app.ui.widgets.numbers_chart import NumbersChart
from tests.made_up import START, Clock, person
from tests.ui.page_kit import Opened


@pytest.mark.parametrize("days", [0, 40])
def test_the_overview_draws_both_numbers_over_time(qtbot: QtBot, tmp_path: Path, days: int) -> None:
    clock = Clock(START)
    session = person(tmp_path, clock)
    clock.forward(days=days)
    session.answer("account-1", "sms", ["off"])
    at = Opened(qtbot, session, "overview").go("overview")
    assert isinstance(at.page, OverviewPage)
    at.window.context.plans.request()
    qtbot.waitUntil(lambda: at.window.context.plans.current is not None, timeout=30_000)
    at.rest()
    charts = [one for one in at.page.findChildren(NumbersChart) if one.isVisibleTo(at.page)]
    assert bool(charts) == bool(days)
    if days:
        (chart,) = charts
        assert chart.accessibleName() == str(TITLE)
        said = chart.accessibleDescription()
        assert said.startswith("From 22 November 2026 to 1 January 2027: security ")
        assert said in at.text()
        at.press("What changed, day by day")
        assert at.at[0] == "history"
    at.window.lock()
    at.rest()
    assert not [one for one in at.window.findChildren(NumbersChart) if one.isVisible()]
