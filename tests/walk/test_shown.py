"""What of a step is shown: only menu entries that a page names, every wait that it starts, and what must come first."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.session import Session
from desktop_app.walk import shown
from tests.made_up import person


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return person(tmp_path)


def test_no_line_names_a_menu_entry_that_no_page_gives(session: Session) -> None:
    for step in session.steps():
        for line in shown.lines(session.dossier, step):
            if line.path:
                assert shown.path_of(step, line) is step.profile.path(line.path)
                assert shown.path_of(step, line) is not None
            else:
                assert line.text


def test_every_step_says_what_to_do_even_without_a_known_menu(session: Session) -> None:
    for step in session.steps():
        assert len(shown.lines(session.dossier, step)) >= 2, step.key


def test_a_stated_stop_is_announced_with_its_hours_and_source(session: Session) -> None:
    (wait,) = shown.waits(session.step("account-1", "sms_off"))
    assert (wait.kind, wait.hours) == ("stop", 24)
    assert wait.cited.source


def test_a_stop_that_no_page_speaks_of_is_announced_as_unknown(session: Session) -> None:
    (wait,) = shown.waits(session.step("account-2", "sms_off"))
    assert (wait.kind, wait.hours) == ("stop", "unknown")


def test_a_change_that_works_only_later_says_so(session: Session) -> None:
    (wait,) = shown.waits(session.step("mailbox-1", "mail_sms_off"))
    assert (wait.kind, wait.hours) == ("effect", 168)


def test_a_new_address_waits_as_the_list_says(session: Session) -> None:
    (wait,) = shown.waits(session.step("account-1", "allowlist"))
    assert (wait.kind, wait.hours) == ("address", 24)


def test_a_step_that_starts_nothing_announces_nothing(session: Session) -> None:
    assert shown.waits(session.step("account-1", "anti_phishing")) == ()


def test_what_must_come_first_is_looked_for_at_the_entry_itself(session: Session) -> None:
    step = session.step("account-2", "sms_off")
    first = [shown.first(step, need, session.steps()) for need in step.missing]
    assert [[one.key for one in some] for some in first] == [
        [("account-2", "authenticator")],
        [("account-2", "authenticator_paper")],
    ]


def test_facts_and_reports_are_those_of_the_topic_only(session: Session) -> None:
    okx = session.profiles["okx"]
    assert all("sms_off" in fact.topics for fact in shown.facts(okx, "sms_off"))
    assert shown.facts(okx, "sms_off")
    assert shown.incidents(okx, "sms_off")
    assert shown.facts(okx, "no such topic") == ()
