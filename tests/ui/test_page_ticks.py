"""Ticks made on paper, entered in one go: what a tick decides is stored with it, what it leaves open is asked."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.session import Session
from desktop_app.storage.errors import DiskFull
from desktop_app.ui.day_words import day
from desktop_app.ui.pages.ticks import DAY_AHEAD, DAY_BAD, NOTHING, TicksPage
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.tick_rows import TickRow, only_end
from desktop_app.ui.widgets.dialog import Dialog
from tests.made_up import person
from tests.ui.page_kit import Opened, answer
from tests.ui.test_ui_text_fits import all_cut

BINANCE = "account-2"


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return person(tmp_path / "vault")


@pytest.fixture
def at(qtbot: QtBot, session: Session) -> Opened:
    return Opened(qtbot, session, "ticks").go("ticks")


def rows(at: Opened) -> dict[tuple[str, str], TickRow]:
    assert isinstance(at.page, TicksPage)
    return {row.step.key: row for row in at.page.rows}


def settled(at: Opened) -> list[TickRow]:
    return [row for row in rows(at).values() if only_end(row.step)]


def asking(at: Opened) -> list[TickRow]:
    return [row for row in rows(at).values() if not only_end(row.step)]


def test_the_steps_are_those_of_the_plan_in_its_order(at: Opened) -> None:
    plan = at.session.plan()
    assert plan is not None
    assert list(rows(at)) == [place.step.key for place in plan.steps]


def test_that_some_steps_ask_is_said_once_and_not_in_every_row(at: Opened) -> None:
    assert at.text().count("what you saw") == 1
    assert {row.box.option.note for row in asking(at)} <= {"", *(entry.label for entry in at.session.dossier.entries)}


def test_one_account_has_its_own_and_what_it_leans_on(at: Opened) -> None:
    at.go("ticks", subject=BINANCE)
    subjects = {subject for subject, _ in rows(at)}
    assert BINANCE in subjects
    assert "mailbox-1" in subjects
    assert "account-1" not in subjects


def test_several_ticks_are_stored_at_once_with_what_each_of_them_means(at: Opened) -> None:
    first, second = settled(at)[:2]
    ends = {row.step.key: next(one for one in row.step.seen if one.done) for row in (first, second)}
    for row in (first, second):
        row.box.click()
    assert first.asked is None
    assert "2 steps are ticked." in at.text()
    at.press("Store what is ticked")
    for (subject, step), seen in ends.items():
        assert at.session.dossier.steps[subject, step].state == "done"
        for question, value in seen.sets.items():
            assert at.session.dossier.answers[subject, question].value == value
    assert "2 steps are stored, done on 22 November 2026." in at.text()
    assert not {*ends} & {*rows(at)}


def test_ticks_are_stored_with_the_day_on_which_they_were_made(at: Opened) -> None:
    row = settled(at)[0]
    page = at.page
    assert isinstance(page, TicksPage)
    assert page.on.text() == "22 November 2026", "today unless the person says otherwise"
    row.box.click()
    for typed, problem in (
        ("23 November 2026", str(DAY_AHEAD)),
        ("someday", str(DAY_BAD)),
        ("", str(DAY_BAD)),
        ("03/04/2026", "Write it as 2026-"),
    ):
        page.on.set_text(typed)
        at.press("Store what is ticked")
        assert problem in page.on.note_label.text()
        assert row.step.key not in at.session.dossier.steps
    page.on.set_text("7 Nov 2026")
    at.press("Store what is ticked")
    record = at.session.dossier.steps[row.step.key]
    end = next(one for one in row.step.seen if one.done)
    moments = {at.session.dossier.answers[row.step.entry.id, question].at for question in end.sets}
    assert {day(one) for one in (record.at, *moments)} == {"7 November 2026"}
    assert "One step is stored, done on 7 November 2026." in at.text()


def test_no_day_ahead_is_taken(session: Session) -> None:
    with pytest.raises(ValueError, match="not come yet"):
        session.finish_several([], session._clock().date() + timedelta(days=2))


def test_a_tick_that_leaves_the_answer_open_asks_for_it_first(at: Opened) -> None:
    row = asking(at)[0]
    row.box.click()
    at.rest()
    assert row.asked is not None and not row.asked.isHidden()
    assert row.box.nextInFocusChain() is row.asked.seen.cards[0]  # made late, and not the last of the page
    assert "One step asks what you saw." in at.text()
    assert not at.named("Store what is ticked").isEnabled()
    wanted = next(one for one in row.step.seen if one.done)
    next(card for card in row.asked.seen.cards if card.option.id == wanted.id).click()
    at.press("Store what is ticked")
    assert at.session.dossier.steps[row.step.key].state == "done"
    for question, value in wanted.sets.items():
        assert at.session.dossier.answers[row.step.entry.id, question].value == value


def test_what_was_seen_may_be_that_it_did_not_work(at: Opened) -> None:
    row = next(one for one in asking(at) if any(not seen.done for seen in one.step.seen))
    bad = next(seen for seen in row.step.seen if not seen.done)
    row.box.click()
    next(card for card in row.asked.seen.cards if card.option.id == bad.id).click()
    at.press("Store what is ticked")
    assert at.session.dossier.steps[row.step.key].state == "not_yet"


def test_nothing_is_stored_without_a_tick(at: Opened) -> None:
    before = at.session.dossier
    assert not at.named("Store what is ticked").isEnabled()
    assert at.session.dossier is before


def test_ticks_stay_while_one_looks_elsewhere_and_are_gone_after_locking(at: Opened) -> None:
    key = settled(at)[0].step.key
    rows(at)[key].box.click()
    at.go("overview").go("ticks")
    assert rows(at)[key].ticked
    at.window.context.changed(at.session.lock())
    at.rest()
    assert rows(at) == {}
    at.session.open_by_keyring()
    at.go("ticks")
    assert not any(row.ticked for row in rows(at).values())


def test_another_account_in_sight_loses_no_tick(at: Opened) -> None:
    key = next(row.step.key for row in settled(at) if row.step.entry.id == BINANCE)
    rows(at)[key].box.click()
    at.press("OKX")
    assert key not in rows(at)
    at.press("All accounts")
    assert rows(at)[key].ticked


def test_a_full_drive_stores_none_of_them(at: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    before = at.session.dossier
    first, second = settled(at)[:2]
    real, calls = at.session._open_vault.save_step, []

    def full(record: object) -> None:
        calls.append(record)
        if len(calls) == 2:
            raise DiskFull
        real(record)  # type: ignore[arg-type]

    monkeypatch.setattr(at.session._open_vault, "save_step", full)
    told = answer(monkeypatch, Dialog, lambda _dialog: True)
    first.box.click()
    second.box.click()
    at.press("Store what is ticked")
    assert told == ["The drive is full"]
    assert at.session.dossier == before
    assert first.ticked


def test_with_no_step_left_it_says_so(qtbot: QtBot, session: Session) -> None:
    for step in session.steps():
        session.put_off(*step.key, reason="")
    at = Opened(qtbot, session, "ticks").go("ticks")
    assert str(NOTHING) in at.text()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_no_words_are_cut(at: Opened, qapp: QApplication, percent: int) -> None:
    apply_theme(qapp, "light", percent)
    at.go("ticks")
    for row in asking(at)[:3]:
        row.box.click()
    at.rest()
    assert all_cut(at.page) == []
