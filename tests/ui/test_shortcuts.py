"""Keys that work everywhere: what the list of keys says is what happens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.ui.pages import PAGES as ALL_PAGES
from desktop_app.ui.shortcuts import ANYWHERE, IN_PARTS, PAGES, shown
from desktop_app.ui.shortcuts_dialog import ShortcutsDialog
from desktop_app.ui.theme import current
from desktop_app.ui.widgets.labels import Label
from tests.made_up import opened as opened_session
from tests.ui.page_kit import Opened

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    session = opened_session(tmp_path / "vault")
    made = Opened(qtbot, session, "welcome", "settings")
    yield made.go("settings")
    made.window.close()
    session.lock()


def press(opened: Opened, key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> None:
    QTest.keyClick(opened.window.focusWidget() or opened.window, key, modifiers)
    opened.rest()


def test_each_key_is_bound_once() -> None:
    every = [sequence for keys in (*ANYWHERE, *PAGES) for sequence in keys.sequences]
    assert len(set(every)) == len(every)
    assert all(not QKeySequence(one).isEmpty() for one in every)
    assert {keys.page for keys in PAGES} <= set(ALL_PAGES)


def test_the_window_binds_what_the_table_says(window: Opened) -> None:
    bound = {one.key().toString() for one in window.window.findChildren(QShortcut)}
    assert {QKeySequence(one).toString() for keys in (*ANYWHERE, *PAGES) for one in keys.sequences} <= bound


def test_keys_lead_to_pages_while_the_vault_is_open(window: Opened) -> None:
    press(window, Qt.Key.Key_2)
    assert window.at[0] == "next_steps"
    press(window, Qt.Key.Key_E)
    assert window.at[0] == "emergency"
    window.session.lock()
    press(window, Qt.Key.Key_1)
    assert window.at[0] == "emergency"


def test_text_grows_and_shrinks_by_keys_and_is_kept(window: Opened) -> None:
    window.window.shortcuts._size(1)
    assert window.window.context.choices.now.text_size == 125 and current().scale == 1.25
    window.window.shortcuts._size(-1)
    window.window.shortcuts._size(-1)
    assert window.window.context.choices.now.text_size == 100
    window.window.shortcuts._size(1)
    window.window.shortcuts._size(0)
    assert window.window.context.choices.now.text_size == 100


def test_enter_on_a_text_presses_the_main_button_and_in_a_field_does_not(window: Opened) -> None:
    window.go("welcome")
    window.page.findChildren(Label)[0].setFocus()
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert window.at[0] == "protect"
    window.go("welcome")
    field = QLineEdit(window.page)
    field.show()
    field.setFocus()
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert window.at[0] == "welcome"
    press(window, Qt.Key.Key_Return)
    assert window.at[0] == "protect", "with Ctrl it does from anywhere"


def test_the_list_shows_every_key(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(None)
    qtbot.addWidget(dialog)
    told = "\n".join(label.text() for label in dialog.findChildren(Label))
    for keys in (*ANYWHERE, *PAGES):
        assert str(keys.words) in told and shown(keys) in told
    assert all(str(words) in told for _, words in IN_PARTS)
