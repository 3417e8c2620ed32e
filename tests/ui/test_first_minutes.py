"""From the start to the first number in no more than 25 clicks, and without scrolling for a button."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.first_minutes import MOST_CLICKS, MOST_MINUTES, run


def test_the_first_number_comes_within_25_clicks_and_five_minutes(qtbot: QtBot, tmp_path: Path) -> None:
    number, mouse = run(tmp_path)
    assert number.startswith("OKX: security at least ")
    assert len(mouse.clicks) <= MOST_CLICKS, mouse.clicks
    assert mouse.seconds <= MOST_MINUTES * 60
    assert mouse.scrolled == [], "a button of the first minutes lies below the fold at 1280 × 800"
