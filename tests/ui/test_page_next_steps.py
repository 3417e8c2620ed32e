"""The list of next steps: the plan's order, nothing promised that is not so, and putting off."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.analysis.whole import Whole
from desktop_app.domain.report import Grade
from desktop_app.ui import plan_rows
from desktop_app.ui.pages import next_steps
from desktop_app.ui.pages.next_steps import NextStepsPage, remains
from desktop_app.ui.put_off import NEVER, PutOffDialog
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets.step_groups import StepGroups
from desktop_app.ui.widgets.steps import StepItem
from desktop_app.walk.plan import Effect, Plan, Planned
from desktop_app.walk.steps import StepFor
from tests.made_up import opened, person
from tests.ui.page_kit import Opened, answer
from tests.ui.test_ui_text_fits import all_cut


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Opened:
    return Opened(qtbot, person(tmp_path), "next_steps").go("next_steps")


def items(at: Opened) -> list[StepItem]:
    page = at.page
    assert isinstance(page, NextStepsPage)
    assert page.list is not None
    if isinstance(page.list, StepGroups):
        open_now = page.list.open_groups()
        page.list.open_these(frozenset(range(len(page.list.lists))))  # rows of a shut group are not made yet
        page.list.open_these(open_now)
    return [row.item for row in page.list.rows]


def test_the_steps_stand_in_the_plans_order_with_the_best_looks_after_the_first(at: Opened) -> None:
    plan = at.session.plan()
    rows = items(at)
    steps = [row for row in rows if row.number]
    assert [row.id for row in steps] == [plan_rows.key_of(plan_rows.STEP, *one.step.key) for one in plan.steps]
    assert [row.number for row in steps] == list(range(1, len(plan.steps) + 1))
    looks = [row for row in rows if not row.number]
    assert [row.id.split("/")[0] for row in rows[1:4]] == [plan_rows.LOOK] * 3
    assert len(looks) == 3
    for row in looks:
        security, recovery = row.chips
        assert security[0].startswith("Security") and recovery[0].startswith("Recovery")
        assert "warn" in (security[1], recovery[1])


def test_whose_a_step_is_stands_beneath_it_only_where_its_title_does_not_say_so(at: Opened) -> None:
    labels = [entry.label for entry in at.session.dossier.entries]
    told = {item.id: [label for label in labels if item.note.startswith(f"{label} · ")] for item in items(at)}
    in_title = {item.id for item in items(at) if item.number and any(label in item.title for label in labels)}
    assert in_title and not any(told[name] for name in in_title)
    assert any(told.values())


def test_only_the_next_step_is_called_safe_now(at: Opened) -> None:
    assert [row.number for row in items(at) if "safe now" in row.note] == [1]


def test_what_waits_says_for_which_step(at: Opened) -> None:
    rows = {row.id: row for row in items(at)}
    sms_off = rows["step/account-2/sms_off"]
    before = rows["step/account-2/authenticator"]
    assert f"after step {before.number}" in sms_off.note


def test_a_stop_of_withdrawals_is_announced_and_an_unknown_one_as_unknown(at: Opened) -> None:
    rows = {row.id: row for row in items(at)}
    assert "starts a 24 h withdrawal stop" in rows["step/account-1/sms_off"].note
    assert "may start a withdrawal stop; no official page says" in rows["step/account-2/sms_off"].note


def test_a_door_without_a_way_back_is_named(at: Opened) -> None:
    plan = at.session.plan()
    planned = plan.steps[0]._replace(step=at.session.step("account-1", "passkey"))
    (row, *_) = plan_rows.rows(at.session, plan._replace(steps=(planned,), looks=()))
    assert "cannot be taken back" in row.note


def test_what_moves_no_number_says_so_and_for_whose_sake_it_comes(at: Opened) -> None:
    plan = at.session.plan()
    rows = {row.id: row for row in items(at)}
    for planned in plan.steps:
        row = rows[plan_rows.key_of(plan_rows.STEP, *planned.step.key)]
        if not planned.effect.changes and planned is not plan.next:
            assert row.chips == ((("alone no change" if planned.chain else "no number moves"), "neutral"),)
            assert ("makes way for" in row.note) == (planned.chain is not None)


def test_the_button_begins_with_the_next_step(at: Opened) -> None:
    at.press("Begin with step 1")
    following = at.session.plan().next.step
    assert at.at == ("step", {"subject": following.entry.id, "step": following.step.id})


def test_rows_open_by_keyboard_and_looks_lead_to_their_question(at: Opened) -> None:
    page = at.page
    assert isinstance(page, NextStepsPage)
    page.list.rows[0].setFocus()
    QTest.keyClick(page.list.rows[0], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.list.rows[1]
    QTest.keyClick(page.list.rows[1], Qt.Key.Key_Return)
    at.rest()
    kind, subject, question = page.list.rows[1].item.id.split("/")
    assert kind == plan_rows.LOOK
    assert at.at == ("interview", {"subject": subject, "question": question})


def test_the_rows_of_a_group_are_made_when_it_opens_and_come_next_to_the_tab_key(at: Opened) -> None:
    groups = at.page.list
    assert isinstance(groups, StepGroups)
    head, steps = groups.heads[1], groups.lists[1]
    assert not steps.rows
    head.click()
    assert [row.item for row in steps.rows] == list(plan_rows.groups(at.session, at.session.plan())[1].items)
    assert head.nextInFocusChain() is steps.rows[0]


def test_more_to_look_up_leads_to_whose_it_is(at: Opened) -> None:
    more = plan_rows.further(at.session.plan())
    assert more
    at.press(next(name for name in at.buttons() if f"to look up: {more[0].label}" in name))
    assert at.at[1] == {"subject": more[0].subject}


def test_a_step_that_is_put_off_leaves_the_plan_with_its_reason_and_comes_back(
    at: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: PutOffDialog) -> bool:
        dialog.reason.set_text("I travel until May")
        return True

    answer(monkeypatch, PutOffDialog, fill)
    first = items(at)[0]
    _, subject, step = first.id.split("/")
    at.press(f"Put off: {first.title}")
    assert first.id not in [row.id for row in items(at)]
    assert at.session.dossier.steps[subject, step].state == "put_off"
    assert "put off on 22 November 2026 · I travel until May" in at.text()
    at.press(f"Take up again: {first.title}")
    assert first.id in [row.id for row in items(at)]
    assert "I travel until May" not in at.text()


def test_what_does_not_apply_is_kept_as_such_and_keeping_it_changes_nothing(
    at: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = {"accept": False}

    def fill(dialog: PutOffDialog) -> bool:
        dialog.choice.set_value((NEVER,))
        return wanted["accept"]

    answer(monkeypatch, PutOffDialog, fill)
    before = at.session.dossier
    name = f"Put off: {items(at)[0].title}"
    at.press(name)
    assert at.session.dossier is before
    wanted["accept"] = True
    at.press(name)
    assert [record.state for record in at.session.dossier.steps.values()] == ["not_mine"]
    assert "does not apply to you, as you said" in at.text()


def test_an_answer_that_changes_elsewhere_changes_the_list(at: Opened) -> None:
    assert "step/account-2/authenticator" in [row.id for row in items(at)]
    changes = at.session.answer("account-2", "totp", ["on"])
    at.window.spread(changes)
    at.rest()
    assert "step/account-2/authenticator" not in [row.id for row in items(at)]


def test_without_an_account_the_page_says_what_will_be_here(qtbot: QtBot, tmp_path: Path) -> None:
    at = Opened(qtbot, opened(tmp_path), "next_steps").go("next_steps")
    assert "No account yet" in at.text()
    at.press("Add an account")
    assert at.at[0] == "exchanges"


def test_an_unfinished_talk_is_said_before_the_plan(qtbot: QtBot, tmp_path: Path) -> None:
    session = opened(tmp_path)
    session.add("account", "okx", "OKX")
    at = Opened(qtbot, session, "next_steps").go("next_steps")
    assert "counts as open" in at.text()
    at.press("Go on answering")
    assert at.at == ("interview", {"subject": "owner"})


def test_with_nothing_left_the_page_says_honestly_what_remains(qtbot: QtBot, tmp_path: Path) -> None:
    session = person(tmp_path)
    for step in session.steps():
        if step.state != "done":
            session.put_off(*step.key, "later")
    at = Opened(qtbot, session, "next_steps").go("next_steps")
    assert "No step is left in the plan" in at.text()
    assert "outside your settings" in at.text()
    assert "count as open" in at.text()
    assert "safe" not in at.text().lower()
    at.press("See what still reaches your money")
    assert at.at[0] == "overview"


def test_remains_counts_what_no_step_closes() -> None:
    assert remains(0, 0) == ()
    assert remains(5, 1) == (
        "The last 5 points of security are outside your settings: an exchange itself can fail.",
        "1 thing is not known yet and counts as open.",
    )


def test_a_plan_that_cannot_be_worked_out_is_said_and_can_be_tried_again(
    at: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.storage.errors import NotEnoughMemory

    plan = at.session.plan

    def fail(*asked: object) -> None:
        raise NotEnoughMemory

    monkeypatch.setattr(at.session, "plan", fail)
    at.window.spread(at.session.answer("account-2", "totp", ["unknown"]))
    at.rest()
    assert "The plan could not be worked out" in at.text()
    monkeypatch.setattr(at.session, "plan", plan)
    at.press("Try again")
    assert "Begin with step 1" in at.buttons()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_no_words_are_cut(at: Opened, qapp: QApplication, percent: int) -> None:
    apply_theme(qapp, "light", percent)
    at.rest()
    assert all_cut(at.page) == []


@pytest.mark.parametrize(
    ("ends", "heading"),
    [((40.0, 50.0), "to the best that you can reach"), ((25.0, 60.0), "is left"), ((26.0, 50.0), "moves no number")],
)
def test_only_a_way_that_ends_higher_and_nowhere_lower_is_called_the_way_to_the_best(
    ends: tuple[float, float], heading: str
) -> None:
    now = Whole(Grade("D", 26.0), Grade("C", 50.0), {})
    end = Whole(Grade("D", ends[0]), Grade("C", ends[1]), {})
    effect = Effect((now.security, end.security), (now.recovery, end.recovery))
    plan = Plan((Planned(cast("StepFor", None), effect),), (), now, end, (now.security, now.recovery), ())
    assert heading in next_steps._heading(plan).of(1)


def test_a_rough_plan_names_all_that_have_open_questions_and_promises_nothing_beyond_its_steps(
    at: Opened, tmp_path: Path
) -> None:
    """Beside the overview's "up to" a lower one here would read as if the steps took something away."""
    assert "This plan is still rough." not in at.text()
    assert "once everything is known" in at.text()
    at.session.add("mailbox", "google-account", "Savings mail")
    at.window.spread(at.session.change(at.session.add("number", "any-carrier", "Second number")))
    at.rest()
    assert "Some questions about Savings mail and Second number are not answered." in at.text()
    assert "After all steps:" in at.text()
    assert "once everything is known" not in at.text()


def test_of_many_with_open_questions_the_first_are_named_and_the_rest_counted(qtbot: QtBot, tmp_path: Path) -> None:
    session = opened(tmp_path)
    session.add("account", "okx", "OKX")
    session.add("account", "kraken", "Kraken")
    for kind, pack in (("mailbox", "google-account"), ("number", "any-carrier")):
        session.add(kind, pack, kind)
    at = Opened(qtbot, session, "next_steps").go("next_steps")
    assert "Some questions about you, OKX, Kraken and 2 more are not answered." in at.text()
    for asked in session.interview("owner"):
        session.answer("owner", asked.question.id, ("unknown",))
    at.go("next_steps")
    assert "Some questions about OKX, Kraken, mailbox and number are not answered." in at.text()
