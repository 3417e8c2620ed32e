"""The tab "If I lose…": one loss looked at closely: what is left, the way back, and the steps that make it better."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.analysis.compiler import compile_setup
from desktop_app.analysis.events import LOSS_IDS
from desktop_app.analysis.recovery import COST, Owner, recovery
from desktop_app.ui import words_losses as words
from desktop_app.ui.account_losses import LossesTab, what_is_left
from desktop_app.ui.sentences import Sentences
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets.segments import Segment
from desktop_app.ui.widgets.steps import StepRow
from desktop_app.walk.after_loss import Better, MayBeBetter, betters, perhaps
from desktop_app.walk.steps import after
from tests.made_up import person
from tests.ui.page_kit import Opened
from tests.ui.test_ui_text_fits import all_cut


@pytest.fixture
def losses(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    session = person(tmp_path / "vault")
    found = Opened(qtbot, session, "account")
    yield found.go("account", subject="account-2", tab="losses")
    found.window.close()
    session.lock()


def choose(shown: Opened, loss: str) -> Opened:
    (segment,) = [one for one in shown.page.findChildren(Segment) if one.key == loss]
    segment.setFocus()
    QTest.keyClick(segment, Qt.Key.Key_Return)
    shown.rest()
    return shown


def step_rows(shown: Opened) -> list[StepRow]:
    return [row for row in shown.page.findChildren(StepRow) if row.isVisibleTo(shown.page)]


def test_every_loss_can_be_chosen_and_has_words() -> None:
    assert set(words.CHOICES) == set(LOSS_IDS) and next(iter(words.CHOICES)) == "phone"


def test_the_chosen_loss_is_told_with_what_is_left(losses: Opened) -> None:
    told = Sentences(losses.session.setup(), losses.session.dossier)
    for loss in words.CHOICES:
        text = choose(losses, loss).text()
        found = told.loss(loss, "account-2")
        assert text.count(found.heading) == 1, "above, and not in the list of the others too"
        assert all(told.loss(other, "account-2").heading in text for other in words.CHOICES)
        for place, things in what_is_left(told, "account-2", loss):
            assert place in text and things in text


def test_what_is_lost_is_not_left(losses: Opened) -> None:
    told = Sentences(losses.session.setup(), losses.session.dossier)
    left = {loss: dict(what_is_left(told, "account-2", loss)) for loss in LOSS_IDS}
    assert "On your phone" in left["computer"] and "On your phone" not in left["phone"]
    assert "your phone number" in left["computer"]["On your phone"]
    assert "your phone number" not in left["number"]["On your phone"]
    assert "your mailbox" not in left["inbox"]["On your phone"]
    assert set(left["home_and_phone"]) <= {"In your head", "Elsewhere"}
    assert not any("OKX" in things for places in left.values() for things in places.values())


def test_a_password_that_nobody_told_of_is_not_left(losses: Opened) -> None:
    """Where it is not known whether a cloud keeps the codes, nobody has said that the copy has a password."""
    session = losses.session
    (app,) = session.dossier.of_kind("authenticator")
    session.add("mailbox", "google-account", "Other mailbox")  # which of both syncs, nobody said

    def in_the_head() -> str:
        told = Sentences(session.setup(), session.dossier)
        return dict(what_is_left(told, "account-1", "phone")).get("In your head", "")

    session.answer("account-1", "totp", ["on"])
    for copy, told_of in (("unknown", False), ("off", False), ("on", True)):
        session.answer(app.id, "cloud_copy", [copy])
        assert ("the password of your cloud account" in in_the_head()) is told_of
    assert "the password of the copy of your codes" not in in_the_head()


def lists(shown: Opened) -> tuple[dict[str, tuple[Better, ...]], dict[str, tuple[MayBeBetter, ...]]]:
    plan, session = shown.window.plans.current, shown.session
    assert plan is not None
    account = (session.profiles, "account-2")
    return betters(session.dossier, plan.steps, *account), perhaps(session.dossier, plan.looks, *account)


def test_what_to_look_up_stands_there_and_leads_to_its_question(losses: Opened) -> None:
    """Nobody knows what Binance asks for in a sale to another user: it may be a way back without the mailbox."""
    _, looks = lists(losses)
    choose(losses, "inbox")
    rows = step_rows(losses)
    expected = [f"look/{one.asked.entry.id}/{one.asked.question.id}" for one in looks["inbox"]]
    assert [row.item.id for row in rows] == expected and "look/account-2/p2p_asks" in expected
    assert rows[0].item.chips[0][0].startswith("perhaps you get back in")
    QTest.keyClick(rows[0], Qt.Key.Key_Return)
    losses.rest()
    _, subject, question = expected[0].split("/")
    assert losses.at == ("interview", {"subject": subject, "question": question})


def test_a_step_that_makes_it_better_stands_there_and_leads_to_it(losses: Opened) -> None:
    """The authenticator’s key on paper was never tried: after a lost phone it does not count until it was."""
    for question, value in (("totp", "on"), ("totp_backup", "paper"), ("withdraw_asks", "totp"), ("sms", "off")):
        losses.session.answer("account-2", question, [value])
    losses.go("account", subject="account-2", tab="losses")
    steps, _ = lists(losses)
    loss = next(loss for loss, some in steps.items() if some)
    choose(losses, loss)
    rows = [row for row in step_rows(losses) if row.item.id.startswith("step/")]
    assert [row.item.id for row in rows] == ["/".join(("step", *one.planned.step.key)) for one in steps[loss]]
    assert rows[0].item.id == "step/account-2/authenticator_paper"
    QTest.keyClick(rows[0], Qt.Key.Key_Return)
    losses.rest()
    assert losses.at == ("step", {"subject": "account-2", "step": "authenticator_paper"})


def test_steps_that_make_it_better_do_so_at_their_place(tmp_path: Path) -> None:
    session = person(tmp_path)
    plan = session.plan()
    assert plan is not None
    for account in ("account-1", "account-2"):
        found = betters(session.dossier, plan.steps, session.profiles, account)
        state = session.dossier
        for planned in plan.steps:
            before, state = state, after(state, planned.step)
            routes = []
            for dossier in (before, state):
                setup = compile_setup(dossier, session.profiles)
                exchange = next(one for one in setup.exchange if one.name == account)
                routes.append(recovery(Owner(setup, exchange)).routes)
            for loss in LOSS_IDS:
                better = COST[routes[1][loss]] < COST[routes[0][loss]]
                assert better == any(one.planned is planned for one in found[loss]), (planned.step.key, loss)
    with pytest.raises(KeyError):
        betters(session.dossier, (), session.profiles, "account-9")


def test_a_loss_that_costs_nothing_needs_nothing(losses: Opened) -> None:
    report = losses.session.report()
    assert report is not None
    for loss, route in report.exchange("account-2").losses.items():
        text = choose(losses, loss).text()
        assert (str(words.GOOD_ALREADY) in text) == (route == "in")
        assert not (route == "in" and step_rows(losses))


def test_the_choice_stays_when_an_answer_changes_what_it_means(losses: Opened) -> None:
    choose(losses, "sim")
    losses.window.spread(losses.session.answer("account-2", "totp", ["on"]))
    losses.rest()
    (tab,) = [one for one in losses.page.findChildren(LossesTab) if one.isVisibleTo(losses.page)]
    assert tab.which.value() == "sim"
    assert str(words.WORKING) not in losses.text()


@pytest.mark.parametrize(("percent", "size"), [(100, (1000, 680)), (150, (1240, 800)), (200, (1000, 680))])
def test_nothing_is_cut(losses: Opened, qapp: QApplication, percent: int, size: tuple[int, int]) -> None:
    apply_theme(qapp, "light", percent)
    losses.window.resize(*size)
    for loss in words.CHOICES:
        choose(losses, loss)
        assert all_cut(losses.page) == []
        assert losses.page.scroll.horizontalScrollBar().maximum() == 0  # type: ignore[attr-defined]


def test_the_lost_phone_leads_to_what_is_done_on_that_day(losses: Opened) -> None:
    choose(losses, "sim")
    assert "What to do when the phone is gone" not in losses.buttons()
    choose(losses, "phone").press("What to do when the phone is gone")
    assert losses.at == ("emergency", {"subject": "account-2", "happened": "phone"})
