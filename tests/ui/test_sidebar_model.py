"""The sidebar: what stands there is what was told, in words as well as shapes, and leads where it says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.session import Session
from desktop_app.ui.pages import PAGES, PageSpec
from desktop_app.ui.sidebar_filling import SidebarFilling
from desktop_app.ui.sidebar_model import LOCK, sidebar_model, target
from desktop_app.ui.widgets.sidebar import SidebarItem, SidebarSection
from desktop_app.ui.window import Window
from tests.made_up import Clock, new_session, person


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    found = person(tmp_path)
    yield found
    found.lock()


def entries(session: Session, steps_left: int | None = None) -> dict[str, SidebarItem]:
    model, bottom = sidebar_model(session, steps_left)
    parts = [item for part in model for item in (part.items if isinstance(part, SidebarSection) else (part,))]
    return {item.id: item for item in (*parts, *bottom)}


def test_while_locked_there_is_nothing(tmp_path: Path) -> None:
    assert sidebar_model(new_session(tmp_path), None) == ((), ())


def test_accounts_carry_their_letter_and_say_it(session: Session) -> None:
    report = session.report()
    assert report is not None
    found = entries(session)
    for one in report.exchanges:
        letter = one.security.grade.letter
        assert found[one.name].letter == letter and found[one.name].name.endswith(f", security {letter}")


def test_an_account_of_which_not_all_was_asked_has_no_letter_yet(session: Session) -> None:
    account = session.add("account", "okx", "Another OKX", links={"mailbox": "mailbox-1", "number": "number-1"})
    session.answer(account.id, "password_unique", ["only_here"])
    found = entries(session)[account.id]
    assert found.letter == "" and found.words == f"1 of {len(session.interview(account.id))} answered"
    for _ in range(40):
        left = [one for one in session.interview(account.id) if not one.chosen]
        for one in left:
            session.answer(account.id, one.question.id, ["unknown"])
    assert entries(session)[account.id].letter


def test_services_say_how_they_stand(session: Session) -> None:
    def words(entry: str) -> str:
        return entries(session)[entry].words

    assert (words("mailbox-1"), words("number-1"), words("authenticator-1")) == (
        "behind SMS",
        "no PIN",
        "on the phone only",
    )
    session.answer("number-1", "sim_pin", ["on"])
    session.answer("authenticator-1", "cloud_copy", ["on"])
    session.answer("mailbox-1", "second_factor", ["nothing"])
    assert words("mailbox-1") == "behind SMS", "a reset by phone is still there"
    session.answer("mailbox-1", "recovery_phone", ["no"])
    assert (words("mailbox-1"), words("number-1"), words("authenticator-1")) == (
        "no second step",
        "PIN on",
        "copy in a cloud",
    )
    session.answer("mailbox-1", "second_factor", ["key"])
    assert words("mailbox-1") == "second step on"
    session.answer("mailbox-1", "recovery_phone", ["unknown"])
    assert words("mailbox-1") == "partly known"


def test_what_was_not_asked_is_said_to_be_so(session: Session) -> None:
    mailbox = session.add("mailbox", "other-mailbox", "Second mailbox")
    number = session.add("number", "any-carrier", "Second number")
    found = entries(session)
    assert found[mailbox.id].words == found[number.id].words == "not asked yet"


def test_what_was_asked_and_is_not_known_is_said_to_be_so(session: Session) -> None:
    mailbox = session.add("mailbox", "other-mailbox", "Second mailbox")
    number = session.add("number", "any-carrier", "Second number")
    session.answer(mailbox.id, "second_factor", ["unknown"])
    session.answer(mailbox.id, "recovery_phone", ["unknown"])
    session.answer(number.id, "sim_pin", ["unknown"])
    found = entries(session)
    assert found[mailbox.id].words == found[number.id].words == "not known yet"


def test_steps_are_counted_once_they_are_known(session: Session) -> None:
    assert entries(session)["next_steps"].words == ""
    assert entries(session, 7)["next_steps"].name == "Next steps, 7 steps"
    assert entries(session, 1)["next_steps"].name == "Next steps, 1 step"


def test_pages_that_do_not_exist_are_not_shown(session: Session) -> None:
    model, bottom = sidebar_model(session, None, {"overview": PageSpec("overview", "OverviewPage")})
    assert [item.id for item in model if isinstance(item, SidebarItem)] == ["overview"] and bottom == ()


def test_every_entry_leads_to_a_page(session: Session) -> None:
    for item in entries(session):
        if item == LOCK:
            continue  # it closes the vault
        page, where = target(session, item)
        assert page in PAGES and where in ({}, {"subject": item})
    assert target(session, "account-1") == ("account", {"subject": "account-1"})
    assert target(session, "mailbox-1") == ("entry", {"subject": "mailbox-1"})


def test_the_vault_can_be_locked_from_the_sidebar_which_names_the_keys_for_it(session: Session, qtbot: QtBot) -> None:
    window = Window(session, Clock())
    qtbot.addWidget(window)
    SidebarFilling(window)
    window.navigate("settings")
    entry = window.sidebar.entry(LOCK)
    assert entry.accessibleName() == "Lock, Ctrl+L"
    entry.click()
    assert not session.is_open and window.page_id() == "unlock"
    window.close()


def test_it_keeps_up_with_the_session(session: Session, qtbot: QtBot) -> None:
    here = {key: PageSpec("account", "AccountPage") for key in PAGES}
    window = Window(session, Clock(), pages=here)
    qtbot.addWidget(window)
    SidebarFilling(window, here)
    window.navigate("account", subject="account-1", tab="steps")
    window.sidebar_chosen.emit("account-2")
    assert window.sidebar.current() == "account-2"
    assert window.sidebar.entry("number-1").accessibleName() == "My number, no PIN"
    window.spread(session.answer("number-1", "sim_pin", ["on"]))
    assert window.sidebar.entry("number-1").accessibleName() == "My number, PIN on"
    window.close()


def test_no_plan_is_made_for_each_answer_of_the_interview(session: Session, qtbot: QtBot) -> None:
    here = {key: PageSpec("account", "AccountPage") for key in PAGES}
    window = Window(session, Clock(), pages=here)
    qtbot.addWidget(window)
    filling = SidebarFilling(window, here)
    window.navigate("interview", subject="account-1")
    assert not filling._count.isActive()
    window.spread(session.answer("number-1", "sim_pin", ["on"]))
    assert not filling._count.isActive()
    window.navigate("account", subject="account-1", tab="facts")
    assert filling._count.isActive()
    window.close()


def test_the_number_of_steps_stays_while_it_is_counted_anew_and_is_forgotten_by_locking(
    session: Session, qtbot: QtBot
) -> None:
    here = {key: PageSpec("account", "AccountPage") for key in PAGES}
    window = Window(session, Clock(), pages=here)
    qtbot.addWidget(window)
    filling = SidebarFilling(window, here)
    filling._count.setInterval(0)

    def counted() -> str:
        return window.sidebar.entry("next_steps").item.words

    window.navigate("account", subject="account-1", tab="facts")
    qtbot.waitUntil(lambda: counted() != "", timeout=30_000)
    before = counted()
    assert before == str(len(window.plans.current.steps)), "nobody asked for it but the sidebar"
    filling._count.setInterval(60_000)
    window.spread(session.answer("number-1", "sim_pin", ["on"]))
    assert not window.plans.known
    assert counted() == before
    filling._count.setInterval(0)
    filling.fill()
    qtbot.waitUntil(lambda: window.plans.known, timeout=30_000)
    assert counted() == str(len(window.plans.current.steps))
    session.lock()
    filling.fill()
    assert filling._steps is None
    assert not filling._count.isActive()
    window.close()


def test_where_the_plan_fails_no_number_of_earlier_stands_there(session: Session, qtbot: QtBot) -> None:
    window = Window(session, Clock())
    qtbot.addWidget(window)
    filling = SidebarFilling(window)
    filling._steps = 7
    window.plans.failed.emit(ValueError())
    assert filling._steps is None
    window.close()
