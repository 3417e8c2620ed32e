"""What a screen reader hears by itself: the page that comes into sight, numbers that moved, and every answer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.ui.announce import announce, spelled
from desktop_app.ui.announcing import Announcing
from desktop_app.ui.headings import tell_headings
from desktop_app.ui.widgets.labels import Body, CardTitle, Heading, SectionLabel, Title
from tests.made_up import person
from tests.speaking import speaking
from tests.ui.heard_kit import Heard
from tests.ui.page_kit import Opened


def test_an_error_interrupts_and_all_else_waits(qtbot: QtBot, heard: Heard) -> None:
    part = QLabel()
    qtbot.addWidget(part)
    assert announce(part, "Stored.")
    assert announce(part, "It could not be stored.", at_once=True)
    assert heard.new() == ["Stored.", "!It could not be stored."]


def test_what_answers_the_person_is_said_each_time(qtbot: QtBot, heard: Heard) -> None:
    part = QLabel()
    qtbot.addWidget(part)
    assert [announce(part, text) for text in ("a", "a", "")] == [True, True, False]
    assert heard.new() == ["a", "a"]


def test_without_a_screen_reader_nothing_is_done(qtbot: QtBot, heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    part = QLabel()
    qtbot.addWidget(part)
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    assert not announce(part, "Stored.")
    assert heard.new() == []


def test_a_code_is_read_digit_by_digit() -> None:
    assert spelled("378 338") == "3 7 8, 3 3 8"


def test_the_page_that_comes_into_sight_is_told_by_its_heading(qtbot: QtBot, tmp_path: Path, heard: Heard) -> None:
    at = Opened(qtbot, person(tmp_path), "account")
    Announcing(at.window)
    at.go("account", subject="account-1", tab="score")
    at.go("overview")
    assert heard.new() == ["OKX", "elsewhere"]


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
    change("on")
    with speaking("de"):
        assert change("on") != before
    assert heard.new() == [], "in other words, but the same numbers"
    after = change("off")
    assert after != before
    assert heard.new() == [after]
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
