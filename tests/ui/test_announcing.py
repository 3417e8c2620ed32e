"""What a screen reader hears by itself: the page that comes into sight, numbers that moved, and nothing twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.ui import announce as announcing
from desktop_app.ui.announce import announce, spelled
from desktop_app.ui.announcing import Announcing
from desktop_app.ui.headings import tell_headings
from desktop_app.ui.widgets.labels import Body, CardTitle, Heading, SectionLabel, Title
from tests.made_up import person
from tests.ui.page_kit import Opened

Heard = list[tuple[str, bool]]
"""What was said, and whether it interrupted."""


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """A screen reader that listens and writes down."""
    said: Heard = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            at_once = event.politeness() == QAccessible.AnnouncementPoliteness.Assertive
            said.append((event.message(), at_once))

    monkeypatch.setattr(announcing.QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(announcing.QAccessible, "updateAccessibility", hear)
    monkeypatch.setattr(announcing._State, "last", (0, ""))
    return said


def test_an_error_interrupts_and_all_else_waits(qtbot: QtBot, heard: Heard) -> None:
    part = QLabel()
    qtbot.addWidget(part)
    assert announce(part, "Stored.")
    assert announce(part, "It could not be stored.", at_once=True)
    assert heard == [("Stored.", False), ("It could not be stored.", True)]


def test_nothing_is_said_twice_in_a_row_by_the_same_part(qtbot: QtBot, heard: Heard) -> None:
    one, other = QLabel(), QLabel()
    qtbot.addWidget(one)
    qtbot.addWidget(other)
    told = [announce(part, text) for part, text in ((one, "a"), (one, "a"), (other, "a"), (one, "a"), (one, ""))]
    assert told == [True, False, True, True, False]
    assert [text for text, _ in heard] == ["a", "a", "a"]


def test_without_a_screen_reader_nothing_is_done(qtbot: QtBot, heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    part = QLabel()
    qtbot.addWidget(part)
    monkeypatch.setattr(announcing.QAccessible, "isActive", lambda: False)
    assert not announce(part, "Stored.")
    assert heard == []


def test_a_code_is_read_digit_by_digit() -> None:
    assert spelled("378 338") == "3 7 8, 3 3 8"


def test_the_page_that_comes_into_sight_is_told_by_its_heading(qtbot: QtBot, tmp_path: Path, heard: Heard) -> None:
    at = Opened(qtbot, person(tmp_path), "account")
    Announcing(at.window)
    at.go("account", subject="account-1", tab="score")
    at.go("overview")
    assert [text for text, _ in heard] == ["OKX", "elsewhere"]


def test_numbers_are_told_only_once_they_moved(qtbot: QtBot, tmp_path: Path, heard: Heard) -> None:
    at = Opened(qtbot, person(tmp_path))
    told = Announcing(at.window)
    told._timer.setInterval(0)

    def change(value: str) -> str:
        at.window.context.changed(at.session.answer("account-1", "sms", [value]))
        qtbot.waitUntil(lambda: not told._timer.isActive())
        at.rest()
        return told.numbers()

    before = change("on")  # the first time there is nothing to compare with
    assert heard == []
    change("on")
    assert heard == []
    after = change("off")
    moved = [(after, False)] if after != before else []
    assert heard == moved and moved
    assert after.startswith("Security ") and ", recovery " in after


def test_titles_are_headings_to_a_screen_reader_and_other_texts_are_not(qtbot: QtBot) -> None:
    tell_headings()
    roles = []
    for label in (Title("OKX"), Heading("Do this"), CardTitle("Routes"), SectionLabel("Accounts"), Body("A text")):
        qtbot.addWidget(label)
        told = QAccessible.queryAccessibleInterface(label)
        assert told is not None
        assert told.text(QAccessible.Text.Name) == label.text()
        roles.append(told.role())
    heading = QAccessible.Role.Heading
    assert roles == [heading, heading, heading, heading, QAccessible.Role.StaticText]


def test_a_locked_vault_has_no_numbers(qtbot: QtBot, tmp_path: Path, heard: Heard) -> None:
    at = Opened(qtbot, person(tmp_path))
    told = Announcing(at.window)
    at.session.lock()
    assert told.numbers() == ""
