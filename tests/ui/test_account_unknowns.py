"""What an account does not know yet: what each thing costs both its numbers, the most worthwhile look first."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop_app.analysis.compiler import compile_setup
from desktop_app.analysis.report import analyse
from desktop_app.ui.account_score import asked_text, lift_rows, ranked, related_unknowns
from desktop_app.ui.step_words import costs
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets.chip import Chip
from desktop_app.walk.steps import with_answers
from tests.made_up import person
from tests.ui.page_kit import Opened
from tests.ui.test_ui_text_fits import all_cut

BINANCE = "account-2"


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Opened:
    return Opened(qtbot, person(tmp_path), "account").go("account", subject=BINANCE, tab="score")


def test_each_unknown_shows_how_many_points_its_best_answer_would_bring_this_account(at: Opened) -> None:
    session = at.session
    entry = session.dossier.entry(BINANCE)
    now = session.report().exchange(BINANCE)
    for asked, effect in ranked(at.window.plans.current, entry, related_unknowns(session, entry)):
        gains = {"Security": 0, "Recovery": 0}
        tried = [(option.id,) for option in asked.options if option.id != "unknown"]
        if asked.question.several:
            tried.append(tuple(option.id for option in asked.options if not option.alone))
        for value in tried:
            then = with_answers(session.dossier, asked.entry.id, {asked.question.id: value})
            later = analyse(compile_setup(then, session.profiles)).exchange(BINANCE)
            gains["Security"] = max(gains["Security"], later.security.grade.shown - now.security.grade.shown)
            gains["Recovery"] = max(gains["Recovery"], later.recovery.grade.shown - now.recovery.grade.shown)
        expected = [f"{name} − {points}" for name, points in gains.items() if points] or ["nothing by itself"]
        assert [text for text, _ in costs(effect)] == expected
        button = next(one for one in at.page.findChildren(QAbstractButton) if asked_text(session, asked) in one.text())
        assert button.accessibleDescription() == ", ".join(expected)


def test_what_moves_the_range_most_for_its_minutes_comes_first(at: Opened) -> None:
    entry = at.session.dossier.entry(BINANCE)
    looks = {(one.asked.entry.id, one.asked.question.id): one for one in at.window.plans.current.looks}
    order = ranked(at.window.plans.current, entry, related_unknowns(at.session, entry))
    worth = [looks[asked.entry.id, asked.question.id].per_minute_at(BINANCE) for asked, _ in order]
    assert worth == sorted(worth, reverse=True)
    assert worth[0] > 0


def test_before_the_plan_is_known_nothing_is_said_to_cost_nothing(at: Opened) -> None:
    entry = at.session.dossier.entry(BINANCE)
    unknowns = related_unknowns(at.session, entry)
    assert ranked(None, entry, unknowns) == tuple((asked, None) for asked in unknowns)
    at.window.plans.invalidate()
    at.page.rebuild()
    assert not [one for one in at.page.findChildren(Chip) if one.text() == "nothing by itself" and one.isVisible()]


def test_both_scores_say_what_they_would_be_once_everything_is_known(at: Opened) -> None:
    report = at.session.report().exchange(BINANCE)
    count = len(related_unknowns(at.session, at.session.dossier.entry(BINANCE)))
    for score in (report.security, report.recovery):
        best = score.if_known
        if best.shown != score.grade.shown:
            assert f"up to {best.letter} {best.shown} once {count} things are known" in at.text()
    assert report.recovery.if_known.shown > report.recovery.grade.shown


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_cut(at: Opened, percent: int, qapp: QApplication) -> None:
    apply_theme(qapp, "light", percent)
    at.rest()
    assert all_cut(at.page) == []


def test_what_would_lift_it_says_after_which_steps_its_numbers_count(at: Opened) -> None:
    session, plan = at.session, at.window.plans.current
    entry = session.dossier.entry(BINANCE)
    rows = [row for row in lift_rows(session, plan, entry) if row.id.startswith("step/")]
    places = {"/".join(("step", *one.step.key)): place for place, one in enumerate(plan.steps)}
    assert rows
    for row in rows:
        planned = plan.steps[places[row.id]]
        today = tuple(pair[0] for pair in planned.effect) == (plan.now.security, plan.now.recovery)
        assert ("counted after the" in row.note) == (not today)


def test_a_mailbox_that_lifts_the_account_stands_among_what_would_lift_it(at: Opened) -> None:
    session, plan = at.session, at.window.plans.current
    entry = session.dossier.entry(BINANCE)
    behind = {entry.id, *entry.links.values(), *(one.id for one in session.dossier.entries if one.kind != "account")}
    first = next(one for one in plan.steps if one.step.entry.id in behind and (one.effect.changes or one.chain))
    assert lift_rows(session, plan, entry)[0].id == "/".join(("step", *first.step.key))
