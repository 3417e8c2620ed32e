"""The steps open the helper at the right place, and its results are what closes them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.authenticator import register
from desktop_app.authenticator.recovery_codes import RecoveryCodes
from desktop_app.session import Session
from desktop_app.ui.authenticator.codes_card import CodesCard
from desktop_app.ui.authenticator.evidence import SAVE_CODES, helps
from desktop_app.ui.pages import PAGES
from desktop_app.ui.sidebar_model import sidebar_model
from desktop_app.ui.widgets.chip import Chip
from tests.authenticator_kit import BINANCE, LETTERS, OKX, OTHER_LETTERS, Helper, phone
from tests.made_up import person
from tests.ui.page_kit import Opened
from tests.ui.test_ui_text_fits import all_cut

BINANCE_STEP = {"subject": "account-2", "step": "authenticator"}


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return person(tmp_path)


@pytest.fixture
def at(qtbot: QtBot, session: Session) -> Opened:
    return Opened(qtbot, session, "authenticator", "step")


def finished(at: Opened) -> Helper:
    """The whole way for Binance, whose authenticator is off."""
    at.go("step", **BINANCE_STEP)
    at.press("Open the authenticator helper")
    helper = Helper(at.window)
    helper.to_finish(BINANCE, OTHER_LETTERS)
    at.rest()
    return helper


# ---------------------------------------------------------------- the steps


def test_every_step_about_an_authenticator_leads_here(at: Opened) -> None:
    found = [step for step in at.session.steps() if helps(step)]
    wanted = {"authenticator", "authenticator_paper", "mail_second_factor", "mail_codes"}
    assert {step.step.id for step in found} >= wanted
    for step in found:
        codes = step.step.goal == SAVE_CODES
        at.go("step", subject=step.entry.id, step=step.step.id)
        at.press("Note the recovery codes" if codes else "Open the authenticator helper")
        where = {"subject": step.entry.id, "step": step.step.id} | ({"stage": "codes"} if codes else {})
        assert at.at == ("authenticator", where)
        assert step.entry.label in at.text()
        assert Helper(at.window).page.work.stage == ("codes" if codes else "find")


def test_other_steps_do_not_offer_it(at: Opened) -> None:
    at.go("step", subject="account-1", step="sms_off")
    assert "Open the authenticator helper" not in at.buttons()


def test_the_whole_way_closes_both_steps_with_evidence_and_date(at: Opened) -> None:
    helper = finished(at)
    assert at.session.dossier.value("account-2", "totp") == ("off",)
    assert at.session.dossier.value("account-2", "totp_backup") == ("unknown",)
    helper.press("Yes, it was accepted")
    at.rest()
    dossier = at.session.dossier
    assert dossier.value("account-2", "totp") == ("on",)
    assert dossier.value("account-2", "totp_backup") == ("paper_tested",)
    for question in ("totp", "totp_backup"):
        given = dossier.answers["account-2", question]
        assert given.seen and given.at == at.session.now()
    assert dossier.steps["account-2", "authenticator"].state == "done"
    states = {step.step.id: step.state for step in at.session.steps("account-2")}
    assert states["authenticator"] == states["authenticator_paper"] == "done"
    assert "tried on 22 November 2026" in at.text()
    helper.press("Done: forget the key")
    at.rest()
    assert helper.page.work.seed is None
    assert "Done. “Yes, and the key was typed in from the paper” is stored" in at.text()
    chips = [one.accessibleName() for one in helper.page.findChildren(Chip) if one.isVisible()]
    assert [one.split()[0] for one in chips[:2]] == ["Security", "Recovery"]
    (onward,) = [name for name in at.buttons() if name.startswith("Next: ")]
    at.press(onward)
    assert at.at[0] == "step" and at.at[1] != BINANCE_STEP


def test_enter_answers_nothing_for_the_exchange(at: Opened) -> None:
    helper = finished(at)
    at.rest()
    assert not isinstance(at.window.focusWidget(), QAbstractButton)
    assert not at.window.shortcuts.enter()
    assert not helper.page.work.accepted


def test_it_makes_turning_sms_off_safe(at: Opened) -> None:
    assert at.session.step("account-2", "sms_off").missing
    finished(at).press("Yes, it was accepted")
    at.rest()
    assert not at.session.step("account-2", "sms_off").missing


def test_a_rehearsal_counts_in_recovery_and_an_untried_paper_does_not(at: Opened) -> None:
    def recovery() -> float:
        return next(one for one in at.session.report().exchanges if one.name == "account-1").recovery.grade.number

    at.session.answer("account-1", "sms", ["off"])
    at.session.answer("account-1", "totp_backup", ["none"])
    without = recovery()
    at.session.answer("account-1", "totp_backup", ["paper"])
    untried = recovery()
    at.go("authenticator", subject="account-1", step="authenticator_paper")
    helper = Helper(at.window)
    helper.press("Type the key")
    helper.page.stage.key.set_text(LETTERS)
    helper.press("Use this key")
    helper.press("Use this code")
    helper.type_code(phone(at.clock()))
    at.rest()
    assert recovery() > untried >= without


def test_a_paper_that_was_not_tried_does_not_count(at: Opened) -> None:
    at.go("authenticator", **BINANCE_STEP)
    helper = Helper(at.window)
    helper.to_rehearse(BINANCE)
    helper.press("Go on without trying the paper")
    helper.press("Yes, it was accepted")
    at.rest()
    assert at.session.dossier.value("account-2", "totp_backup") == ("paper",)
    assert at.session.step("account-2", "sms_off").missing
    assert "counts as a way back once it was tried" in at.text()


def test_without_paper_it_is_said_and_stored_so(at: Opened) -> None:
    at.go("authenticator", **BINANCE_STEP)
    helper = Helper(at.window)
    helper.to_paper(BINANCE)
    helper.press("Go on without paper")
    helper.press("Yes, it was accepted")
    at.rest()
    assert at.session.dossier.value("account-2", "totp_backup") == ("none",)
    assert "not on paper" in at.text()


def test_a_refused_code_closes_nothing(at: Opened) -> None:
    helper = finished(at)
    helper.press("No, it was refused")
    at.rest()
    assert "The code was refused." in at.text()
    assert at.session.dossier.value("account-2", "totp") == ("off",)
    helper.press("Find the code again")
    assert helper.page.work.stage == "find" and helper.page.work.seed is None


def test_a_live_code_comes_only_after_the_test_and_only_when_asked_for(at: Opened) -> None:
    helper = finished(at)
    code = phone(at.clock(), OTHER_LETTERS)
    assert code not in at.text().replace(" ", "")
    helper.press("Show a code here")
    at.rest()
    assert code in at.text().replace(" ", "") and "30 s left" in at.text()
    at.clock.forward(seconds=31)
    helper.page.stage.live._tick()
    assert phone(at.clock(), OTHER_LETTERS) in at.text().replace(" ", "")
    helper.press("Hide the code")
    at.rest()
    assert phone(at.clock(), OTHER_LETTERS) not in at.text().replace(" ", "")


# ---------------------------------------------------------------- known again


def test_the_same_a_new_and_another_accounts_key_are_told_apart(at: Opened) -> None:
    finished(at).press("Yes, it was accepted")
    at.rest()
    at.go("authenticator", **BINANCE_STEP)
    helper = Helper(at.window)
    helper.to_look(BINANCE)
    at.rest()
    helper.press("Show the details")
    at.rest()
    assert "yes, on 22 November 2026" in at.text()
    helper.press("Take another code")
    helper.to_look(BINANCE.replace(OTHER_LETTERS, LETTERS))
    at.rest()
    assert "This is a new key for this account." in at.text() and "is dead" in at.text()
    at.go("authenticator", subject="account-1", step="authenticator_paper")
    Helper(at.window).to_look(OKX.replace(LETTERS, OTHER_LETTERS))
    at.rest()
    assert "Two accounts have the same key." in at.text()


# ---------------------------------------------------------------- from Tools, for any account


def test_it_stands_under_tools(session: Session) -> None:
    sections = [one for one in sidebar_model(session, 3, PAGES)[0] if hasattr(one, "items")]
    tools = next(one for one in sections if one.title == "Tools")
    assert "authenticator" in [item.id for item in tools.items]


def test_from_tools_the_account_is_known_by_its_issuer_or_chosen(at: Opened) -> None:
    at.go("authenticator")
    helper = Helper(at.window)
    helper.to_look(OKX)
    at.rest()
    assert helper.page.work.subject == "account-1" and "Set up an authenticator for OKX" in at.text()
    helper.press("Binance")
    at.rest()
    assert "This code says OKX, not Binance." in at.text()
    helper.press("Another account")
    at.rest()
    assert helper.page.work.subject == "" and "Is this the right code?" in at.text()


def test_it_works_for_an_account_that_is_not_in_strongroom(at: Opened) -> None:
    at.go("authenticator")
    helper = Helper(at.window)
    helper.to_look(f"otpauth://totp/Forum:me?secret={LETTERS}&issuer=Forum")
    at.rest()
    helper.press("Use this code")
    helper.type_code(phone(at.clock()))
    helper.press("Go on")
    helper.press("Go on without paper")
    before = at.session.dossier.answers
    helper.press("Yes, it was accepted")
    at.rest()
    assert at.session.dossier.answers == before
    assert "by a mark that does not give it away" in at.text()
    (record,) = at.session.dossier.held("authenticator")
    assert record.subject == "" and LETTERS not in record.body


# ---------------------------------------------------------------- recovery codes


def test_recovery_codes_are_counted_and_never_typed(at: Opened) -> None:
    helper = finished(at)
    card = helper.page.findChild(CodesCard)
    card.left.set_text("8K4")
    helper.press("Note this")
    at.rest()
    assert "A code itself is never typed here." in at.text() and not at.session.dossier.held("recovery_codes")
    assert card.left.text() == ""
    card.left.set_text("8")
    for name in ("On paper", "One was tried", "Note this"):
        helper.press(name)
    at.rest()
    noted = register.recovery_codes(at.session.dossier, "account-2")
    assert noted == RecoveryCodes(left=8, place="paper", tried=True, at=at.session.now())
    assert "8 codes are left. Kept on paper. One was tried." in at.text()


def test_recovery_codes_are_reached_without_a_key(at: Opened) -> None:
    at.go("authenticator", subject="account-1")
    at.press("Note how many there are")
    for name in ("In the password store", "Not yet", "Note this"):
        Helper(at.window).press(name)
    at.rest()
    assert "is no second way in" in at.text() and "Kept in the password store. None was tried." in at.text()
    at.press("Back")
    assert "Find the code" in at.buttons()


def noted_codes(at: Opened, **where: str) -> Helper:
    """Eight codes on paper, one tried, noted from the step."""
    at.go("step", **where)
    at.press("Note the recovery codes")
    helper = Helper(at.window)
    helper.page.findChild(CodesCard).left.set_text("8")
    for name in ("On paper", "One was tried", "Note this"):
        helper.press(name)
    at.rest()
    return helper


def test_codes_that_are_noted_close_the_mailboxs_step(at: Opened) -> None:
    where = {"subject": "mailbox-1", "step": "mail_codes"}
    at.session.answer("mailbox-1", "second_factor", ["app"])
    helper = noted_codes(at, **where)
    assert "That answers the step." in at.text()
    given = at.session.dossier.answers["mailbox-1", "backup_codes"]
    assert given.value == ("tested",) and given.seen
    assert at.session.dossier.steps["mailbox-1", "mail_codes"].state == "done"
    helper.press("Back to the step")
    at.rest()
    assert "is stored with today’s date" in at.text()


def test_codes_that_are_noted_close_an_exchanges_step(at: Opened) -> None:
    session = at.session
    before = {entry.id for entry in session.accounts()}
    session.add("account", "robinhood", "Robinhood", links=dict(session.accounts()[0].links))
    (account,) = {entry.id for entry in session.accounts()} - before
    noted_codes(at, subject=account, step="account_codes")
    assert session.dossier.value(account, "recovery_codes") == ("tested",)
    assert session.dossier.steps[account, "account_codes"].state == "done"


def test_codes_in_a_password_store_close_no_step(at: Opened) -> None:
    at.session.answer("mailbox-1", "second_factor", ["app"])
    before = at.session.dossier.answers.get(("mailbox-1", "backup_codes"))
    at.go("authenticator", subject="mailbox-1", step="mail_codes", stage="codes")
    for name in ("In the password store", "One was tried", "Note this"):
        Helper(at.window).press(name)
    at.rest()
    assert "The step stays open until they are on paper as well." in at.text()
    assert at.session.dossier.answers.get(("mailbox-1", "backup_codes")) == before


def test_an_accepted_code_answers_for_a_password_store_and_not_for_a_mailbox(at: Opened) -> None:
    store = at.session.dossier.of_kind("passwords")[0].id
    for subject, step in ((store, "store_second_factor"), ("mailbox-1", "mail_second_factor")):
        before = dict(at.session.dossier.answers)
        at.go("authenticator", subject=subject, step=step)
        helper = Helper(at.window)
        helper.to_look(f"otpauth://totp/Vault:{subject}?secret={LETTERS}&issuer=Vault")
        helper.press("Use it all the same" if "Use it all the same" in helper.buttons() else "Use this code")
        helper.type_code(phone(at.clock()))
        helper.press("Go on")
        helper.press("Go on without paper")
        helper.press("Yes, it was accepted")
        at.rest()
        changed = {key for key, given in at.session.dossier.answers.items() if before.get(key) != given}
        assert changed == ({(store, "store_second_factor")} if subject == store else set())
    assert "private window" in at.text()


# ---------------------------------------------------------------- the page as such


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_cut_at_any_text_size(at: Opened, percent: int) -> None:
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui.theme import apply_theme

    apply_theme(QApplication.instance(), "light", percent)
    helper = Helper(at.go("authenticator", **BINANCE_STEP).window)
    stages = [
        lambda: None,
        lambda: helper.to_look(BINANCE),
        lambda: helper.press("Use this code"),
        lambda: helper.type_code(phone(at.clock(), OTHER_LETTERS)),
        lambda: helper.press("Go on"),
        lambda: helper.press("With a passphrase"),
        lambda: helper.press("By hand"),
        lambda: helper.press("I have written it"),
        lambda: helper.press("Go on: try the paper"),
        lambda: helper.press("Go on without trying the paper"),
        lambda: helper.press("Show a code here"),
    ]
    for number, act in enumerate(stages):
        act()
        at.rest()
        assert not all_cut(helper.page), (number, all_cut(helper.page))


def test_one_primary_button_in_each_stage(at: Opened) -> None:
    from desktop_app.ui.widgets.buttons import PrimaryButton

    helper = Helper(at.go("authenticator", **BINANCE_STEP).window)

    def primaries() -> list[str]:
        at.rest()
        found = helper.page.findChildren(PrimaryButton)
        return [one.label() for one in found if one.isVisibleTo(helper.page)]

    assert primaries() == ["Find the code"]
    helper.to_look(BINANCE)
    assert primaries() == ["Use this code"]
    helper.press("Use this code")
    assert primaries() == ["Check"]
    helper.type_code(phone(at.clock(), OTHER_LETTERS))
    assert primaries() == ["Go on"]
    helper.press("Go on")
    assert primaries() == ["Print …"]
    helper.press("By hand")
    assert primaries() == ["I have written it"]
    helper.press("I have written it")
    assert primaries() == ["Go on: try the paper"]
    helper.press("Go on: try the paper")
    assert primaries() == ["Check"]
    helper.press("Go on without trying the paper")
    assert primaries() == ["Yes, it was accepted"]
