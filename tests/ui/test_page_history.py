"""How it got here: each change by day in words, and the chart that says the same to a screen reader."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.session import Session
from desktop_app.ui.theme import apply_theme, colour
from desktop_app.ui.widgets.labels import Small, unmarked
from tests.made_up import Clock, opened, person
from tests.ui.page_kit import Opened
from tests.ui.test_ui_text_fits import all_cut


def lived(folder: Path, clock: Clock) -> Session:
    """A person whose vault is 100 days old."""
    now = clock.now
    clock.forward(days=-100)
    session = person(folder, clock)
    clock.forward(days=60)
    session.answer("account-1", "sms", ["off"])
    session.answer("account-2", "passkey", ["two"])
    clock.forward(days=20)
    session.answer("account-2", "alerts", ["email", "app"])
    clock.now = now
    return session


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Opened:
    return Opened(qtbot, lived(tmp_path / "v", Clock()), "overview", "history", "settings").go("history")


def test_each_change_stands_under_its_day_with_what_it_was(at: Opened) -> None:
    text = unmarked(at.text())
    assert "\n2 November 2026\n" in text
    assert "13 October 2026" in text
    assert "14 August 2026" in text
    assert "Email → Email · A notice from the Binance app" in text
    assert text.index("2 November 2026") < text.index("13 October 2026")
    assert "not known yet → " in text
    assert all_cut(at.page) == []


def test_the_chart_says_in_words_what_it_draws(at: Opened) -> None:
    report = at.session.report()
    assert report is not None
    now = report.portfolio
    said = at.page.chart.accessibleDescription().replace("\N{NO-BREAK SPACE}", " ")
    assert said.startswith("From 14 August 2026 to 2 November 2026: security ")
    assert f"{now.security.letter} {now.security.shown}" in said
    assert f"{now.recovery.letter} {now.recovery.shown}" in said
    assert said in at.text().replace("\N{NO-BREAK SPACE}", " ")


def test_the_chart_draws_both_lines(at: Opened, qapp: QApplication) -> None:
    for theme in ("light", "dark", "contrast"):
        apply_theme(qapp, theme, 100)
        picture: QImage = at.page.chart.grab().toImage()
        seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
        assert {colour("accent").name(), colour("ink").name()} <= seen, theme


def test_since_when_can_be_chosen(at: Opened) -> None:
    at.press("Last 30 days")
    text = unmarked(at.text())
    assert "\n2 November 2026\n" in text
    assert "\n14 August 2026\n" not in text
    assert "13 October 2026 to 2 November" in text  # what held on the first day of these
    at.press("Last 7 days")
    assert "No answer changed in this time." in at.text()
    at.press("From the start")
    assert "\n14 August 2026\n" in at.text()


def test_a_long_evening_is_shown_in_part_until_asked_for(at: Opened) -> None:
    (more,) = [name for name in at.buttons() if name.startswith("Show the other")]
    before, shown = at.text().count("\n"), [one.text() for one in at.page.findChildren(Small)]
    at.press(more)
    reached = at.focused()
    assert isinstance(reached, Small) and reached.text() not in shown, "one goes on reading where it was cut off"
    assert not reached.visibleRegion().isEmpty()
    assert at.text().count("\n") > before + 15
    assert not [name for name in at.buttons() if name.startswith("Show the other")]
    assert all_cut(at.page) == []


def test_what_was_removed_is_counted_without_its_name(at: Opened) -> None:
    at.window.context.changed(at.session.remove("account-2"))
    at.rest()
    assert "about something that was removed later." in at.text()
    assert "Binance" not in at.text()


def test_an_answer_on_another_page_is_there_at_once(at: Opened) -> None:
    at.window.context.changed(at.session.answer("account-1", "allowlist", ["on"]))
    at.rest()
    assert "22 November 2026" in at.text()
    assert "To any address → " in unmarked(at.text())
    assert "to 22 November 2026: security" in at.text()


def test_it_is_reached_from_the_overview_and_the_settings(at: Opened) -> None:
    for page in ("overview", "settings"):
        at.go(page).press("How it got here")
        assert at.at == ("history", {})


def test_a_vault_without_an_answer_says_what_will_be_here(qtbot: QtBot, tmp_path: Path) -> None:
    at = Opened(qtbot, opened(tmp_path / "v"), "history").go("history")
    assert "Each answer that you give or change is kept here" in at.text()
    at.press("Overview")
    assert at.at[0] == "overview"


def test_locking_clears_it_and_stops_what_is_under_way(at: Opened) -> None:
    at.go("history")
    at.window.lock()
    at.rest()
    assert "November 2026" not in at.text()
