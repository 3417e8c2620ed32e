"""One step: what is safe has a primary button, what is not has none, and what was seen is what is stored."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.report import Grade
from desktop_app.session import Session
from desktop_app.storage.errors import DiskFull
from desktop_app.ui.pages.step import StepPage
from desktop_app.ui.put_off import PutOffDialog
from desktop_app.ui.step_aside import what_a_fall_is_worth
from desktop_app.ui.step_words import title
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.steps import NumberedSteps
from desktop_app.walk.closes import Study
from desktop_app.walk.planned import Effect, Worse
from tests.made_up import person
from tests.ui.page_kit import Opened, answer
from tests.ui.test_ui_text_fits import all_cut

SMS_GONE = "SMS is no longer offered, nor is any other way"


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return person(tmp_path)


@pytest.fixture
def at(qtbot: QtBot, session: Session) -> Opened:
    return Opened(qtbot, session, "step")


def show(at: Opened, subject: str, step: str) -> Opened:
    return at.go("step", subject=subject, step=step)


def primaries(at: Opened) -> list[str]:
    return [one.label() for one in at.page.findChildren(PrimaryButton) if one.isVisibleTo(at.page)]


def test_a_finished_step_is_in_the_dossier_with_its_date_and_as_seen(at: Opened) -> None:
    show(at, "account-1", "sms_off")
    assert primaries(at) == [SMS_GONE]
    at.clock.forward(days=1)
    at.press(SMS_GONE)
    dossier = at.session.dossier
    assert dossier.value("account-1", "sms") == ("off",)
    assert dossier.value("account-1", "switch") == ("none",)
    assert dossier.answers["account-1", "sms"].seen
    assert dossier.steps["account-1", "sms_off"].state == "done"


def test_that_it_is_safe_never_contradicts_what_the_pack_says_the_step_brings(at: Opened) -> None:
    said = show(at, "account-1", "passkey").text()
    assert "What it costs." in said
    assert "Safe to do now. Keep to the order given here." in said
    assert "Your other ways to sign in stay as they are." not in said
    assert "You will not lock yourself out." in show(at, "account-1", "sms_off").text()


def test_a_step_that_lowers_a_number_says_why_and_what_it_gains(at: Opened) -> None:
    said = show(at, "account-2", "passkey_only").text()
    assert re.search(r"Security goes from \d+ to \d+ by this step", said)
    assert "Recovery goes from" in show(at, "account-1", "listed_without_codes").text()
    assert "by this step" not in show(at, "account-1", "sms_off").text()


def test_what_a_lower_number_gains_is_the_other_number_or_the_step_it_makes_way_for(session: Session) -> None:
    low, high = Grade("D", 25), Grade("D", 28)
    later = session.step("account-1", "sms_off")
    assert later is not None

    def told(security: tuple[Grade, Grade], recovery: tuple[Grade, Grade]) -> str:
        return what_a_fall_is_worth(session.dossier, Effect(security, recovery), later)

    assert "What it gains: recovery goes from 25 to 28." in told((high, low), (low, high))
    assert f"it makes way for “{title(session.dossier, later)}”" in told((high, low), (low, low))
    assert told((high, high), (low, high)) == ""


def test_what_changed_is_said_and_the_next_step_is_one_key_away(at: Opened) -> None:
    show(at, "account-1", "sms_off")
    before = at.session.report().portfolio.security
    at.press(SMS_GONE)
    now = at.session.report().portfolio.security
    assert before != now
    assert "SIM swap" in at.text()
    following = at.session.plan().next.step
    (name,) = primaries(at)
    assert name.startswith("Next: ")
    assert at.focused() is at.named(name)
    at.press(name)
    assert at.at == ("step", {"subject": following.entry.id, "step": following.step.id})


def test_the_whole_plan_can_be_walked_by_its_primary_buttons(at: Opened) -> None:
    """At every step the plan's next one is safe on its own page, and the plan comes to its end."""
    for _ in range(40):
        plan = at.session.plan()
        if plan.next is None:
            break
        step = plan.next.step
        show(at, step.entry.id, step.step.id)
        assert "Safe to do now." in at.text(), step.key
        (name,) = primaries(at)
        at.press(name)
        assert at.session.dossier.steps[step.key].state == "done"
    assert at.session.plan().next is None
    assert at.session.report().portfolio.security.shown >= plan.now.security.shown


NO_NUMBER = "No, no phone number is offered"


def before_the_number_leaves(at: Opened, mailbox: str) -> None:
    """All that has to be there before the number leaves a mailbox."""
    for question, value in (("second_factor", "app"), ("backup_codes", "tested"), ("recovery_phone", "yes")):
        at.session.answer(mailbox, question, [value])


def test_an_old_number_is_told_as_of_use_for_as_long_as_the_pack_says(at: Opened) -> None:
    """Google goes on sending codes to it for a week, which the numbers do not show."""
    before_the_number_leaves(at, "mailbox-1")
    said = show(at, "mailbox-1", "mail_sms_off").text()
    assert "For 7 days after this, a code to the old number may still open the mailbox." in said
    at.press("Yes, it is still offered")
    assert "a code to the old number may still open Main mailbox" not in at.text()
    at.press("Change this answer")
    at.press(NO_NUMBER)
    assert "Until 29 November 2026, a code to the old number may still open Main mailbox." in at.text()
    assert "Security counts that way as closed already." in at.text()


def test_where_no_page_names_such_a_time_an_old_number_is_not_told_of(at: Opened) -> None:
    mailbox = at.session.add("mailbox", "other-mailbox", "Old mail")
    before_the_number_leaves(at, mailbox.id)
    assert "the old number may" not in show(at, mailbox.id, "mail_sms_off").text()
    at.press(NO_NUMBER)
    assert "Done." in at.text()
    assert "the old number may" not in at.text()


def test_a_blocked_step_has_no_primary_button_and_leads_to_what_comes_first(at: Opened) -> None:
    show(at, "account-2", "sms_off")
    assert primaries(at) == []
    assert "Not yet." in at.text()
    assert "An authenticator app has to work first" in at.text()
    before = at.session.dossier
    QTest.keyClick(at.page, Qt.Key.Key_Return)
    at.rest()
    assert at.session.dossier is before
    at.press("Set up an authenticator app")
    assert at.at == ("step", {"subject": "account-2", "step": "authenticator"})


def test_enter_stores_nothing_before_a_button_was_chosen(at: Opened) -> None:
    show(at, "account-1", "sms_off")
    before = at.session.dossier
    focused = at.focused()
    assert not isinstance(focused, PrimaryButton)
    QTest.keyClick(focused or at.page, Qt.Key.Key_Return)
    at.rest()
    assert at.session.dossier is before


def test_a_blocked_step_can_be_read(at: Opened) -> None:
    show(at, "account-2", "sms_off")
    assert "Do this on binance.com" in at.text()
    assert "Is SMS still offered?" in at.text()


def test_a_step_that_would_lock_out_says_what_and_has_no_primary_button(at: Opened) -> None:
    show(at, "account-1", "sms_off")
    page = at.page
    assert isinstance(page, StepPage)
    assert page._study is not None
    page._study = Study(page._study.effect, (), (), (), (("account-1", "phone"),), ())
    page.rebuild()
    at.rest()
    assert "If you lose your phone after this, you are locked out of OKX." in at.text()
    assert primaries(at) == []


def test_a_step_that_locks_out_by_two_losses_at_once_says_so_and_is_safe(at: Opened) -> None:
    show(at, "account-1", "sms_off")
    page = at.page
    assert isinstance(page, StepPage)
    assert page._study is not None
    page._study = Study(page._study.effect, (), (), (), (), (Worse("account-1", "home_and_phone", "out"),))
    page.rebuild()
    at.rest()
    assert "If you lose your home and your phone at once after this, you are locked out of OKX." in at.text()
    assert "Safe to do now." in at.text()
    assert primaries(at)


def test_a_step_that_opens_a_route_says_who_comes_in_by_it(at: Opened) -> None:
    show(at, "account-2", "authenticator")
    assert (
        "Whoever breaks into your home reaches your Binance money after this step, and does not before it." in at.text()
    )
    assert "Safe to do now." in at.text()


def test_a_step_that_makes_a_way_back_longer_says_so_before_it_and_when_it_is_done(at: Opened) -> None:
    words = "If you lose your home and your phone at once after this, only OKX’s support can let you back in."
    assert words in show(at, "account-1", "sms_off").text()
    at.press(SMS_GONE)
    assert "What it costs." in at.text()
    assert words in at.text()


def test_a_step_that_costs_nothing_says_nothing_of_costs(at: Opened) -> None:
    show(at, "account-1", "anti_phishing").press("Yes, it stands there")
    assert "What it costs." not in at.text()


def test_it_is_not_called_safe_before_that_is_known(at: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    held = []
    monkeypatch.setattr(at.window.tasks, "run", lambda *work, **more: held.append(work) or Held())
    at.window.navigate("step", subject="account-1", step="sms_off")
    assert primaries(at) == []
    assert "Safe to do now." not in at.text()
    assert held


class Held:
    """A task that never comes to its end."""

    def cancel(self) -> None:
        pass


def test_what_was_seen_decides_and_not_the_wish(at: Opened) -> None:
    show(at, "account-1", "sms_off").press("SMS is still offered")
    assert at.session.dossier.value("account-1", "switch") == ("sms",)
    assert at.session.dossier.steps["account-1", "sms_off"].state == "not_yet"
    assert "the step stays open" in at.text()
    assert at.session.step("account-1", "sms_off").state == "open"


def test_not_finished_changes_no_answer(at: Opened) -> None:
    show(at, "account-1", "sms_off")
    before = at.session.dossier.answers
    at.press("I could not finish")
    assert at.session.dossier.answers == before
    assert at.session.dossier.steps["account-1", "sms_off"].state == "not_yet"
    assert "Nothing was lost" in at.text()


def test_an_answer_can_be_changed_at_once(at: Opened) -> None:
    show(at, "account-1", "anti_phishing").press("Yes, it stands there")
    assert at.session.step("account-1", "anti_phishing").state == "done"
    at.press("Change this answer")
    at.press("No, the mail does not have it")
    assert at.session.dossier.steps["account-1", "anti_phishing"].state == "not_yet"


def test_an_answer_that_left_the_step_nothing_to_do_is_changed_in_its_place(at: Opened) -> None:
    show(at, "account-1", "sms_off").press(SMS_GONE)
    assert at.session.step("account-1", "sms_off").state == "done"
    at.press("Change this answer")
    at.press("SMS is still offered")
    assert at.session.dossier.value("account-1", "sms") == ("on",)
    assert at.session.step("account-1", "sms_off").state == "open"


def test_a_done_step_says_when_and_can_be_done_again(at: Opened) -> None:
    show(at, "account-1", "devices").press("Only my own")
    at.go("step", subject="account-1", step="anti_phishing")
    show(at, "account-1", "devices")
    assert "Done on 22 November 2026." in at.text()
    assert "What did you see?" not in at.text()
    at.press("Do it again")
    at.press("I found no such list")
    assert at.session.dossier.steps["account-1", "devices"].state == "not_yet"


def test_a_step_that_the_answers_call_done_has_the_day_of_the_answer(at: Opened) -> None:
    show(at, "account-1", "authenticator")
    assert "Done on 22 November 2026." in at.text()


def test_a_step_that_is_not_needed_any_more_says_so(at: Opened) -> None:
    at.session.answer("account-1", "sms", ["off"])
    show(at, "account-1", "sms_off")
    assert "This step is not needed any more" in at.text()
    at.press("See the next steps")
    assert at.at[0] == "next_steps"


def test_a_stop_of_withdrawals_is_announced_before_the_click(at: Opened) -> None:
    show(at, "account-1", "sms_off")
    assert "This stops withdrawals for 24 hours." in at.text()
    show(at, "account-2", "sms_off")
    assert "This may stop withdrawals for a time. No official page says." in at.text()


def test_a_lock_that_is_on_is_said_before_a_step_that_it_refuses(at: Opened) -> None:
    kraken = at.session.add("account", "kraken", "Kraken")
    at.session.answer(kraken.id, "settings_lock", ("on",))
    show(at, kraken.id, "api_keys")
    assert "Global Settings Lock is on and refuses this. Open it first with Master Key" in at.text()
    show(at, kraken.id, "freeze_ready")
    assert "Global Settings Lock" not in at.text()


def test_a_door_without_a_way_back_is_said(at: Opened) -> None:
    show(at, "account-1", "passkey")
    said = at.text()
    assert "There is no way back at OKX: once passkeys are on, the account always keeps at least one." in said
    assert said.count("way back") == 1, "said once is enough"


def test_no_menu_entry_is_claimed_that_no_page_shows(at: Opened) -> None:
    unknown = [step for step in at.session.steps() if step.step.goal and step.profile.path(step.step.goal) is None]
    assert unknown
    for step in unknown:
        show(at, *step.key)
        lines = [one.text() for one in at.page.findChildren(NumberedSteps)[0].findChildren(Label)]
        assert not any("›" in line for line in lines), step.key
        assert "official page" in at.text(), step.key


def test_menu_words_stand_as_the_exchange_has_them(at: Opened) -> None:
    show(at, "account-1", "sms_off")
    assert "Open Profile › Security › Security center › Phone authentication › Turn off." in at.text()


def test_escape_leaves_and_the_place_is_kept(at: Opened) -> None:
    at.go("next_steps")
    show(at, "account-1", "sms_off")
    QTest.keyClick(at.page, Qt.Key.Key_Escape)
    at.rest()
    assert at.at[0] == "next_steps"


def test_paper_is_printed_for_the_account(at: Opened) -> None:
    show(at, "account-1", "sms_off").press("Print the list")
    assert at.at == ("print", {"subject": "account-1"})


def test_a_step_can_be_put_off_here_and_taken_up_again(at: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, PutOffDialog, lambda dialog: True)
    show(at, "account-1", "sms_off").press("Put this step off")
    assert at.session.step("account-1", "sms_off").state == "put_off"
    assert "Put off." in at.text()
    assert primaries(at) == []
    at.press("Take up again")
    assert primaries(at) == [SMS_GONE]


def test_what_cannot_be_stored_is_said_and_nothing_changes(at: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    headings = answer(monkeypatch, Dialog, lambda dialog: False)
    monkeypatch.setattr(at.session, "finish", full)
    show(at, "account-1", "sms_off")
    before = at.session.dossier
    at.press(SMS_GONE)
    assert len(headings) == 1
    assert at.session.dossier is before
    assert primaries(at) == [SMS_GONE]


@pytest.mark.parametrize("percent", [100, 200])
def test_no_words_are_cut_on_any_step(at: Opened, qapp: QApplication, percent: int) -> None:
    apply_theme(qapp, "dark", percent)
    for step in at.session.steps():
        show(at, *step.key)
        assert all_cut(at.page) == [], step.key


def test_every_control_has_a_name(at: Opened) -> None:
    for step in at.session.steps():
        show(at, *step.key)
        assert all(at.buttons()), step.key
