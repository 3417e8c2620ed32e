"""The overview: it says what the report says, leads where it promises, and keeps up with what changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.session import Session
from desktop_app.ui.pages import PAGES, PageSpec
from desktop_app.ui.pages.overview import OverviewPage, weakest
from desktop_app.ui.sidebar_filling import SidebarFilling
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.score import ScoreBlock
from desktop_app.ui.widgets.segments import Segment
from desktop_app.ui.window import Window
from tests.made_up import Clock, opened, person
from tests.ui.test_ui_text_fits import all_cut

HERE = {key: PageSpec("overview", "OverviewPage") for key in PAGES}


class Shown:
    """A window on the overview, with what was navigated to."""

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        self.session = session
        self.window = Window(session, Clock(), pages=HERE)
        qtbot.addWidget(self.window)
        SidebarFilling(self.window, HERE)
        self.window.show_sidebar(True)
        self.went: list[tuple[str, dict[str, str]]] = []
        with qtbot.waitActive(self.window):
            self.window.show()
        self.window.navigate("overview")
        self.rest(qtbot)

    @property
    def page(self) -> OverviewPage:
        page = self.window.page()
        assert isinstance(page, OverviewPage)
        return page

    def rest(self, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: not self.window.tasks.busy, timeout=20_000)
        for _ in range(3):
            QApplication.processEvents()

    def texts(self) -> list[str]:
        return [label.text() for label in self.page.findChildren(Label) if label.isVisibleTo(self.page)]

    def button(self, name: str) -> QAbstractButton:
        found = [one for one in self.page.findChildren(QAbstractButton) if one.accessibleName() == name]
        assert len(found) == 1, [one.accessibleName() for one in self.page.findChildren(QAbstractButton)]
        return found[0]

    def leads_to(self, name: str) -> tuple[str, dict[str, str]]:
        self.button(name).click()
        now = self.window._now
        assert now is not None
        return now


@pytest.fixture
def overview(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Shown]]:
    shown: list[Shown] = []

    def show(make: Callable[[Path], Session] = person) -> Shown:
        shown.append(Shown(qtbot, make(tmp_path / "vault")))
        return shown[0]

    yield show
    for one in shown:
        one.window.close()
        one.session.lock()


def test_without_an_account_it_says_what_to_do(overview: Callable[..., Shown]) -> None:
    shown = overview(opened)
    assert "Nothing to show yet" in shown.texts()
    assert shown.leads_to("Choose your exchanges") == ("exchanges", {})


def test_it_says_what_the_report_says(overview: Callable[..., Shown]) -> None:
    shown = overview()
    report = shown.session.report()
    assert report is not None
    count = sum(any(one.outcomes[event].reaches for one in report.exchanges) for event in report.exchanges[0].outcomes)
    assert f"{count} of 12 known attacks still reach your money" in shown.texts()
    names = {block.accessibleName() for block in shown.page.findChildren(ScoreBlock)}
    security, recovery = report.portfolio.security, report.portfolio.recovery
    assert names == {f"Security {security.letter} {security.shown}", f"Recovery {recovery.letter} {recovery.shown}"}
    percent = round(report.portfolio.largest_share * 100)
    assert any(f"One event can take {percent} % of your money" in text for text in shown.texts())


def test_the_next_step_is_that_of_the_plan(overview: Callable[..., Shown]) -> None:
    shown = overview()
    plan = shown.window.plans.current
    assert plan is not None and plan.next is not None
    step = plan.next.step
    assert any(
        text.startswith(f"Next step · {step.entry.label} · about {step.step.minutes} min") for text in chips(shown)
    )
    assert shown.leads_to("Walk me through it") == ("step", {"subject": step.entry.id, "step": step.step.id})


def chips(shown: Shown) -> list[str]:
    from desktop_app.ui.widgets.chip import Chip

    return [chip.text() for chip in shown.page.findChildren(Chip) if chip.isVisibleTo(shown.page)]


def test_why_it_is_first_is_told_when_asked_for(overview: Callable[..., Shown]) -> None:
    shown = overview()
    before = shown.texts()
    shown.button("Why this first?").click()
    (reason,) = [text for text in shown.texts() if text not in before]
    assert "The order is safe" in reason
    shown.button("Hide the reason").click()
    assert reason not in shown.texts()


def test_unknowns_are_counted_and_lead_to_the_best_look(overview: Callable[..., Shown]) -> None:
    shown = overview()
    count, plan = len(shown.session.unknowns()), shown.window.plans.current
    assert plan is not None
    asked = plan.looks[0].asked
    where = {"subject": asked.entry.id, "question": asked.question.id, "look": "all"}
    link = f"{count} things nobody has told us yet count as open: show me where to look"
    assert shown.leads_to(link) == ("interview", where)


def test_the_routes_begin_with_the_weakest_account_and_can_be_chosen(overview: Callable[..., Shown]) -> None:
    shown = overview()
    report = shown.session.report()
    assert report is not None
    assert shown.page.account == weakest(report).name == "account-1"
    (other,) = [one for one in shown.page.findChildren(Segment) if one.accessibleName() == "Binance"]
    QTest.keyClick(other, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert shown.page.account == "account-2" and "Routes to your Binance money" in shown.texts()


def test_each_part_of_the_picture_tells_its_route(overview: Callable[..., Shown]) -> None:
    shown = overview()
    part = shown.page.routes
    assert part is not None
    for key in [source.id for source in part.model.sources] + [node.id for node in part.model.nodes]:
        spot = part.card.picture.spot(key)
        spot.setFocus()
        QTest.keyClick(spot, Qt.Key.Key_Return)
        QApplication.processEvents()
        assert part.detail is not None and part.detail.isVisibleTo(part)
        assert len(part.detail.findChildren(Label)) >= 2, key


def test_an_answer_changes_it_at_once(overview: Callable[..., Shown], qtbot: QtBot) -> None:
    shown = overview()
    before = {block.accessibleName() for block in shown.page.findChildren(ScoreBlock)}
    for subject, question, value in (("mailbox-1", "second_factor", "key"), ("mailbox-1", "recovery_phone", "no")):
        shown.window.spread(shown.session.answer(subject, question, [value]))
    shown.window.spread(shown.session.answer("account-1", "p2p_asks", ["not_offered"]))
    shown.rest(qtbot)
    report = shown.session.report()
    assert report is not None
    blocks = {block.accessibleName() for block in shown.page.findChildren(ScoreBlock) if block.isVisibleTo(shown.page)}
    assert f"Security {report.portfolio.security.letter} {report.portfolio.security.shown}" in blocks
    assert blocks != before
    assert shown.window.plans.known


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("size", [(1000, 680), (1240, 800)])
def test_nothing_is_cut(
    overview: Callable[..., Shown], qapp: QApplication, qtbot: QtBot, percent: int, size: tuple[int, int]
) -> None:
    apply_theme(qapp, "light", percent)
    shown = overview()
    shown.window.resize(*size)
    shown.button("Why this first?").click()
    assert shown.page.routes is not None
    shown.page.routes.show_route("sim_swap")
    shown.rest(qtbot)
    assert all_cut(shown.page) == []
    assert shown.page.scroll.horizontalScrollBar().maximum() == 0


def test_every_control_has_a_name_and_takes_the_keyboard(overview: Callable[..., Shown]) -> None:
    shown = overview()
    controls = [one for one in shown.page.findChildren(QAbstractButton) if one.isVisibleTo(shown.page)]
    assert len(controls) > 10
    assert all(one.accessibleName() for one in controls)
    # Of several of which one is chosen, Tab comes to that one and the arrow keys go on from it.
    by_tab = [one for one in controls if not isinstance(one, QRadioButton) or one.isChecked()]
    assert all(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in by_tab)
    assert isinstance(QApplication.focusWidget(), QWidget)
    assert shown.page.first_focus() is not None and isinstance(shown.page.first_focus(), Button)


def test_a_plan_that_fails_is_said_and_can_be_asked_for_again(overview: Callable[..., Shown], qtbot: QtBot) -> None:
    shown = overview()
    shown.window.plans.failed.emit(RuntimeError("not shown to anybody"))
    shown.rest(qtbot)
    assert "Something in Strongroom went wrong" in shown.texts()
    assert not [text for text in shown.texts() if "not shown to anybody" in text]
    shown.button("Try again").click()
    shown.rest(qtbot)
    assert shown.button("Walk me through it").isVisibleTo(shown.page)
