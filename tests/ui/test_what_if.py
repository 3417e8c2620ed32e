"""Looking ahead on the overview: what the next step would change is shown when asked for, and never stored."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.session import Session
from desktop_app.ui.next_step_card import NextStepCard
from desktop_app.ui.pages.overview import OverviewPage
from desktop_app.ui.routes_model import RoutesModel
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.what_ifs import WhatIfs
from desktop_app.walk.closes import study
from desktop_app.walk.what_if import what_if
from tests.made_up import opened, person
from tests.ui.page_kit import Opened
from tests.ui.test_ui_text_fits import all_cut

AHEAD, BACK = "Show what it would change", "Show it as it is today"


@pytest.fixture
def overview(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    session = person(tmp_path / "vault")
    shown = Opened(qtbot, session, "overview")
    yield shown.go("overview")
    shown.window.close()
    session.lock()


def page(shown: Opened) -> OverviewPage:
    found = shown.page
    assert isinstance(found, OverviewPage)
    return found


def card(shown: Opened) -> NextStepCard:
    found = page(shown).next_step
    assert found is not None
    return found


def numbers(shown: Opened) -> tuple[str, str]:
    scores = page(shown).scores
    assert scores is not None
    return scores.security.accessibleName(), scores.recovery.accessibleName()


def picture(shown: Opened) -> RoutesModel:
    routes = page(shown).routes
    assert routes is not None
    return routes.model


def would_be(session: Session, shown: Opened) -> tuple[str, str]:
    plan = shown.window.plans.current
    assert plan is not None and plan.next is not None
    found = what_if(session.dossier, [plan.next.step], session.profiles)
    assert found is not None
    security, recovery = found.effect.security[1], found.effect.recovery[1]
    return (
        f"Security after it {security.letter} {security.shown}",
        f"Recovery after it {recovery.letter} {recovery.shown}",
    )


def enter(shown: Opened) -> None:
    at = QPointF(5, 5)
    QApplication.sendEvent(card(shown), QEnterEvent(at, at, at))


def ahead(shown: Opened, yes: bool = True) -> None:
    """Until it is shown, or shown no more."""
    shown.qtbot.waitUntil(lambda: (page(shown).what_ifs.current is not None) is yes, timeout=10_000)
    shown.rest()


def test_a_mouse_or_a_keyboard_on_the_step_changes_nothing(overview: Opened) -> None:
    before, routes, words = numbers(overview), picture(overview), overview.text()
    enter(overview)
    primary = card(overview).primary
    assert primary is not None
    primary.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(primary, Qt.Key.Key_Tab)
    overview.rest()
    assert page(overview).what_ifs.current is None
    assert (numbers(overview), picture(overview), overview.text()) == (before, routes, words)


def test_the_button_shows_what_it_would_change_and_stores_nothing(overview: Opened) -> None:
    before, routes, dossier = numbers(overview), picture(overview), overview.session.dossier
    overview.press(AHEAD)
    ahead(overview)
    assert numbers(overview) == would_be(overview.session, overview) != before
    assert picture(overview) != routes
    assert "As it would be after: Turn off SMS codes." in overview.text()
    assert "Nothing is stored." in overview.text() and "D 27 today" in overview.text()
    overview.press(BACK)
    ahead(overview, yes=False)
    assert numbers(overview) == before and picture(overview) == routes
    assert "As it would be after" not in overview.text()
    assert overview.session.dossier is dossier, "nothing was stored"


def test_the_button_keeps_it_in_sight_over_another_account_and_takes_it_back(overview: Opened) -> None:
    before = numbers(overview)
    overview.press("Binance")
    overview.press(AHEAD)
    ahead(overview)
    assert "No route to your Binance money changes. What changes are routes to your OKX money." in overview.text()
    overview.press("OKX")
    ahead(overview)
    assert numbers(overview) == would_be(overview.session, overview)
    assert "No route" not in overview.text()
    overview.press(BACK)
    ahead(overview, yes=False)
    assert numbers(overview) == before
    overview.named(AHEAD)


def test_an_answer_ends_it(overview: Opened) -> None:
    overview.press(AHEAD)
    ahead(overview)
    overview.window.spread(overview.session.answer("account-1", "switch", ["none"]))
    overview.rest()
    report = overview.session.report()
    assert report is not None
    grade = report.portfolio.security
    assert numbers(overview)[0] == f"Security {grade.letter} {grade.shown}"
    overview.named(AHEAD)


def test_what_comes_too_late_is_dropped(overview: Opened) -> None:
    """A result that belongs to older answers, or that nobody waits for any more, never reaches the page."""
    session = overview.session
    plan = overview.window.plans.current
    assert plan is not None and plan.next is not None
    ahead_of = WhatIfs(overview.window.context, overview.page)
    came: list[object] = []
    ahead_of.ready.connect(came.append)
    ahead_of.show(plan.next.step)
    ahead_of.hide()
    overview.rest()
    assert came == []
    ahead_of.show(plan.next.step)
    session.answer("account-1", "switch", ["none"])
    overview.rest()
    assert came == []


def test_it_agrees_with_the_study_of_every_open_step(tmp_path: Path) -> None:
    session = person(tmp_path)
    for step in session.steps():
        if step.state == "open":
            found = what_if(session.dossier, [step], session.profiles)
            studied = study(session.dossier, step, session.profiles)
            assert found is not None and studied is not None and found.effect == studied.effect
            assert {name for name, _ in (*studied.closed, *studied.slowed)} <= set(found.changed)


def test_without_an_account_there_is_nothing_to_look_at(tmp_path: Path) -> None:
    session = opened(tmp_path)
    session.add("mailbox", "google-account", "Mail")
    assert what_if(session.dossier, session.steps("mailbox-1")[:1], session.profiles) is None


@pytest.mark.parametrize(("percent", "size"), [(100, (1000, 680)), (150, (1240, 800)), (200, (1000, 680))])
def test_nothing_is_cut(overview: Opened, percent: int, size: tuple[int, int], light: Callable[[int], None]) -> None:
    light(percent)
    overview.window.resize(*size)
    overview.press(AHEAD)
    ahead(overview)
    assert all_cut(overview.page) == []
    assert overview.page.scroll.horizontalScrollBar().maximum() == 0  # type: ignore[attr-defined]


@pytest.fixture
def light(qapp: QApplication) -> Callable[[int], None]:
    return lambda percent: apply_theme(qapp, "light", percent)
