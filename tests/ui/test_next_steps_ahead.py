"""Coming to a row of the next steps shows both numbers and the routes as they would be by then; nothing is stored."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
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
from desktop_app.ui.widgets.steps import StepRow
from desktop_app.walk.steps import after
from desktop_app.walk.what_if import what_if
from tests.made_up import person
from tests.ui.page_kit import Opened
from tests.ui.test_ui_text_fits import all_cut


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Opened:
    return Opened(qtbot, person(tmp_path), "next_steps").go("next_steps")


def page(at: Opened) -> NextStepsPage:
    found = at.page
    assert isinstance(found, NextStepsPage)
    return found


def row(at: Opened, name: str) -> StepRow:
    rows = page(at).list
    assert rows is not None
    return next(one for one in rows.rows if one.item.name.startswith(name))


def come(at: Opened, name: str) -> None:
    row(at, name).setFocus(Qt.FocusReason.TabFocusReason)
    at.rest()
    at.rest()


def bar(at: Opened) -> str:
    shown = page(at).ahead
    words = [one.text() for one in shown.findChildren(Label) if one.isVisible()]
    chips = [one.accessibleName() for one in shown.findChildren(Chip) if one.isVisible()]
    return "" if shown.isHidden() else " | ".join((*words, *chips))


def gone(at: Opened) -> None:
    at.qtbot.waitUntil(page(at).ahead.isHidden, timeout=5_000)


def test_the_keyboard_on_a_row_shows_both_numbers_after_all_steps_up_to_it(at: Opened) -> None:
    before, plan = at.session.dossier, at.window.plans.current
    come(at, "Step 5")
    dossier = before
    for planned in plan.steps[:5]:
        dossier = after(dossier, planned.step)
    later = analyse(compile_setup(dossier, at.session.profiles)).portfolio
    words = bar(at)
    assert "As it would be after steps 1 to 5" in words
    assert f"Security {later.security.letter} {later.security.shown}" in words
    assert f"Recovery {later.recovery.letter} {later.recovery.shown}" in words
    assert f"{plan.now.security.letter} {plan.now.security.shown} today" in words
    assert at.session.dossier is before, "nothing was stored"
    assert "Nothing is stored." in words


def test_the_routes_that_would_be_closed_are_counted_and_named(at: Opened) -> None:
    come(at, "Step 5")
    found = what_if(at.session.dossier, [one.step for one in at.window.plans.current.steps[:5]], at.session.profiles)
    assert found is not None and found.closed
    assert f"Closed by then, {len(found.closed)} of the {len(found.reaching)} routes to your money: " in bar(at)
    assert "SIM swap (OKX)" in bar(at)


def test_a_row_that_closes_nothing_says_so(at: Opened) -> None:
    found = what_if(at.session.dossier, at.session.steps("account-1")[-1:], at.session.profiles)
    assert found is not None and not found.closed
    assert route_words(found) == "No route to your money is closed by then."


def test_the_mouse_does_the_same_and_leaving_ends_it(at: Opened) -> None:
    there, point = row(at, "Step 2"), QPointF(5, 5)
    QApplication.sendEvent(there, QEnterEvent(point, point, point))
    at.qtbot.waitUntil(lambda: "after steps 1 to 2" in bar(at), timeout=5_000)
    QApplication.sendEvent(there, QEvent(QEvent.Type.Leave))
    gone(at)


def test_from_row_to_row_the_numbers_follow(at: Opened) -> None:
    come(at, "Step 1")
    assert "As it would be after step 1 |" in bar(at)
    rows = page(at).list
    assert rows is not None
    QTest.keyClick(rows.rows[0], Qt.Key.Key_Down)
    at.rest()
    assert "As it would be if the answer is the best one" in bar(at)
    look = at.window.plans.current.looks[0].best
    assert f"Security {look.security[1].letter} {look.security[1].shown}" in bar(at)


def test_it_never_covers_the_row_that_it_is_about(at: Opened) -> None:
    rows = page(at).list
    assert rows is not None
    for one in rows.rows:
        one.setFocus(Qt.FocusReason.TabFocusReason)
        at.rest()
        at.rest()
        shown = page(at).ahead
        assert not shown.isHidden()
        assert not shown.geometry().intersects(one.rect().translated(one.mapTo(page(at), one.rect().topLeft())))


def test_it_is_heard_with_the_row(at: Opened) -> None:
    plan = at.window.plans.current
    heard = row(at, "Step 1").accessibleDescription()
    security = plan.steps[0].effect.security[1]
    assert f"after it security {security.letter} {security.shown}, recovery" in heard


def test_opening_another_page_and_coming_back_shows_how_it_is(at: Opened) -> None:
    come(at, "Step 5")
    at.go("overview").go("next_steps")
    gone(at)


@pytest.mark.parametrize("text", [100, 150, 200])
def test_no_word_is_cut(at: Opened, text: int) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, "light", text)
    at.rest()
    come(at, "Step 5")
    assert all_cut(page(at).ahead) == []
