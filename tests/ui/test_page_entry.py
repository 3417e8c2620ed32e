"""What stands behind accounts, and the person: what is known, what leans on it, changing it, removing it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.dossier import OWNER
from desktop_app.session import Session
from desktop_app.ui.entry_dialogs import EditDialog
from desktop_app.ui.entry_words import HINTS, KINDS, LEANS, leaning
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets.dialog import Dialog
from tests.made_up import person
from tests.ui.page_kit import Opened, answer
from tests.ui.test_ui_text_fits import all_cut

BEHIND = ("mailbox-1", "number-1", "authenticator-1", "passwords-1", OWNER)


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return person(tmp_path)


@pytest.fixture
def at(qtbot: QtBot, session: Session) -> Opened:
    return Opened(qtbot, session, "entry")


@pytest.mark.parametrize("subject", BEHIND)
def test_every_question_stands_there_and_leads_to_itself(at: Opened, subject: str) -> None:
    for asked in at.session.all_questions(subject):
        at.go("entry", subject=subject)
        page = at.page
        page.changes[asked.question.id].click()
        at.rest()
        assert at.at == ("interview", {"subject": subject, "question": asked.question.id})


def test_an_answer_has_its_day_and_an_unknown_one_says_what_it_counts_as(at: Opened) -> None:
    at.go("entry", subject="number-1")
    assert "as you remembered it, 22 November 2026" in at.text()
    assert "Not known yet\nCounts as no until you have looked." in at.text()


def test_a_mailbox_tells_until_when_its_old_number_may_still_open_it(at: Opened) -> None:
    session, still = at.session, "Until 29 November 2026, a code to the old number may still open Main mailbox."
    for question, value in (("second_factor", "app"), ("backup_codes", "tested")):
        session.answer("mailbox-1", question, [value])
    assert still not in at.go("entry", subject="mailbox-1").text()
    session.finish("mailbox-1", "mail_sms_off", "gone")
    assert still in at.go("entry", subject="mailbox-1").text()
    at.clock.forward(days=6, hours=23)
    assert still in at.go("entry", subject="mailbox-1").text()
    session.answer("mailbox-1", "recovery_phone", ["yes"])
    assert still not in at.go("entry", subject="mailbox-1").text(), "it is no old number any more"
    session.answer("mailbox-1", "recovery_phone", ["no"])
    at.clock.forward(hours=2)
    assert still not in at.go("entry", subject="mailbox-1").text()


def test_what_leans_on_it_is_named_and_can_be_opened(at: Opened) -> None:
    at.go("entry", subject="mailbox-1")
    at.press("Binance")
    assert at.at == ("account", {"subject": "account-2"})


def test_an_authenticator_carries_only_accounts_that_have_one(at: Opened) -> None:
    dossier = at.session.dossier
    assert [entry.label for entry in leaning(dossier, dossier.entry("authenticator-1"))] == ["OKX"]


def test_its_steps_stand_with_their_state_and_open(at: Opened) -> None:
    at.go("entry", subject="mailbox-1")
    rows = {row.item.id: row.item for row in at.page.steps.rows}
    assert rows["mail_second_factor"].chips[0][0] == "to do"
    assert rows["mail_sms_off"].chips[0][0] == "not yet"
    at.page.steps.opened.emit("mail_second_factor")
    assert at.at == ("step", {"subject": "mailbox-1", "step": "mail_second_factor"})


def test_facts_have_their_source(at: Opened) -> None:
    at.go("entry", subject="mailbox-1")
    assert any(name.startswith("Source: support.google.com") for name in at.buttons())
    assert "checked 22 November 2026" in at.text()


def test_name_hint_and_service_can_be_changed(at: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(dialog: EditDialog) -> bool:
        dialog.name.set_text("Work mail")
        dialog.hint.set_text("w…@example.org")
        dialog.packs.set_value(("other-mailbox",))
        return True

    answer(monkeypatch, EditDialog, fill)
    at.go("entry", subject="mailbox-1").press("Change Main mailbox")
    entry = at.session.dossier.entry("mailbox-1")
    assert (entry.label, entry.hint, entry.pack) == ("Work mail", "w…@example.org", "other-mailbox")
    assert at.text().startswith("Work mail")
    assert at.session.dossier.value("mailbox-1", "second_factor") == ("sms",)


def test_a_name_cannot_be_empty(qtbot: QtBot, session: Session) -> None:
    dialog = EditDialog(None, session.dossier.entry("mailbox-1"), session.library.packs("mailbox"))
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.name.set_text("  ")
    dialog.primary.click()
    assert dialog.isVisible()
    assert "needs a name" in dialog.name.note_label.text()
    dialog.reject()


def test_removing_says_what_leans_on_it_and_takes_the_links_away(at: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    wanted = {"accept": False}

    def act(dialog: Dialog) -> bool:
        said.append(dialog.accessibleDescription())
        return wanted["accept"]

    answer(monkeypatch, Dialog, act)
    at.go("entry", subject="mailbox-1").press("Remove Main mailbox")
    assert at.session.dossier.entry("mailbox-1") is not None
    assert said[0].startswith("OKX and Binance lean on it")
    wanted["accept"] = True
    at.press("Remove Main mailbox")
    assert at.session.dossier.entry("mailbox-1") is None
    assert "mailbox" not in at.session.dossier.entry("account-1").links
    assert at.at[0] == "overview"
    at.go("entry", subject="mailbox-1")
    assert "not in your vault any more" in at.text()


def test_the_person_can_be_neither_renamed_nor_removed(at: Opened) -> None:
    at.go("entry", subject=OWNER)
    assert not any(name.startswith(("Remove", "Change You")) for name in at.buttons())


def test_every_kind_has_its_words() -> None:
    assert set(LEANS) == set(KINDS) - {"account"}
    assert set(HINTS) == set(KINDS) - {"account", "owner"}


@pytest.mark.parametrize("percent", [100, 200])
def test_no_words_are_cut(at: Opened, qapp: QApplication, percent: int) -> None:
    apply_theme(qapp, "light", percent)
    for subject in BEHIND:
        at.go("entry", subject=subject)
        assert all_cut(at.page) == [], subject
        assert all(at.buttons())
