"""A button of the next steps shows both numbers and the routes as they would be by a step; nothing is stored."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.analysis.compiler import compile_setup
from desktop_app.analysis.report import analyse
from desktop_app.ui.pages.next_steps import NextStepsPage
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.what_ifs import route_words
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.labels import Label
from desktop_app.walk.steps import after
from desktop_app.walk.what_if import what_if
from tests.made_up import person
from tests.ui.page_kit import Opened
from tests.ui.test_ui_text_fits import all_cut

AHEAD = "Show what the steps would change"


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Opened:
    return Opened(qtbot, person(tmp_path), "next_steps").go("next_steps")


def page(at: Opened) -> NextStepsPage:
    found = at.page
    assert isinstance(found, NextStepsPage)
    return found


def ahead(at: Opened, step: int) -> None:
    """Ask by the button, then go as far as this step."""
    at.press(AHEAD)
    at.rest()
    for _ in range(step - 1):
        at.press("One step more")
    at.rest()


def shown(at: Opened) -> str:
    card = page(at).ahead
    if card is None:
        return ""
    words = [one.text() for one in card.findChildren(Label) if one.isVisible()]
    chips = [one.accessibleName() for one in card.findChildren(Chip) if one.isVisible()]
    return " | ".join((*words, *chips))


def test_both_numbers_are_shown_after_all_steps_up_to_the_one_that_is_asked_for(at: Opened) -> None:
    before, plan = at.session.dossier, at.window.plans.current
    ahead(at, 5)
    dossier = before
    for planned in plan.steps[:5]:
        dossier = after(dossier, planned.step)
    later = analyse(compile_setup(dossier, at.session.profiles)).portfolio
    words = shown(at)
    assert "As it would be after steps 1 to 5" in words
    assert f"Security {later.security.letter} {later.security.shown}" in words
    assert f"Recovery {later.recovery.letter} {later.recovery.shown}" in words
    assert f"{plan.now.security.letter} {plan.now.security.shown} today" in words
    assert at.session.dossier is before, "nothing was stored"
    assert "Nothing is stored." in words


def test_the_routes_that_would_be_closed_are_counted_and_named(at: Opened) -> None:
    ahead(at, 5)
    found = what_if(at.session.dossier, [one.step for one in at.window.plans.current.steps[:5]], at.session.profiles)
    assert found is not None and found.closed
    assert f"Closed by then, {len(found.closed)} of the {len(found.reaching)} routes to your money: " in shown(at)
    assert "SIM swap (OKX" in shown(at)


def test_a_row_that_closes_nothing_says_so(at: Opened) -> None:
    found = what_if(at.session.dossier, at.session.steps("account-1")[-1:], at.session.profiles)
    assert found is not None and not found.closed
    assert route_words(found) == "No route to your money is closed by then."


def test_a_mouse_or_a_keyboard_on_a_row_changes_nothing(at: Opened) -> None:
    before, rows = at.text(), page(at).list
    assert rows is not None
    point = QPointF(5, 5)
    QApplication.sendEvent(rows.rows[0], QEnterEvent(point, point, point))
    rows.rows[0].setFocus(Qt.FocusReason.TabFocusReason)
    at.rest()
    assert at.text() == before and page(at).ahead is None


def test_step_by_step_the_numbers_follow_and_the_keyboard_stays(at: Opened) -> None:
    ahead(at, 1)
    assert "As it would be after step 1 |" in shown(at) and not at.named("One step fewer").isEnabled()
    more = at.named("One step more")
    more.setFocus()
    QTest.keyClick(more, Qt.Key.Key_Space)
    at.rest()
    assert "after steps 1 to 2" in shown(at) and more.hasFocus()
    at.press("One step fewer")
    assert "As it would be after step 1 |" in shown(at)


def test_it_covers_nothing_and_the_same_button_ends_it(at: Opened) -> None:
    before = at.text()
    ahead(at, 2)
    card, rows = page(at).ahead, page(at).list
    assert card is not None and rows is not None
    for part in (rows, at.named("Begin with step 1")):
        there = part.rect().translated(part.mapTo(page(at), part.rect().topLeft()))
        assert not card.rect().translated(card.mapTo(page(at), card.rect().topLeft())).intersects(there)
    at.press("Show it as it is today")
    at.rest()
    assert page(at).ahead is None and at.text() == before


def test_it_is_heard_with_the_row(at: Opened) -> None:
    plan = at.window.plans.current
    rows = page(at).list
    assert rows is not None
    heard = next(one for one in rows.rows if one.item.name.startswith("Step 1")).accessibleDescription()
    security = plan.steps[0].effect.security[1]
    assert f"after it security {security.letter} {security.shown}, recovery" in heard


def test_opening_another_page_and_coming_back_shows_how_it_is(at: Opened) -> None:
    ahead(at, 5)
    at.go("overview").go("next_steps")
    assert shown(at) == ""


@pytest.mark.parametrize("text", [100, 150, 200])
def test_no_word_is_cut(at: Opened, text: int) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, "light", text)
    at.rest()
    ahead(at, 5)
    card = page(at).ahead
    assert card is not None and all_cut(card) == []
