"""Every dialog on a small screen: its answers are on the screen at any text size, and the rest can be scrolled to."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

import desktop_app.ui
from desktop_app.ui.address_picker import Picker
from desktop_app.ui.authenticator.keeping import KeepDialog
from desktop_app.ui.crash_window import CrashWindow
from desktop_app.ui.entry_dialogs import EditDialog
from desktop_app.ui.own_words_part import OwnWordDialog
from desktop_app.ui.put_off import PutOffDialog
from desktop_app.ui.shortcuts_dialog import ShortcutsDialog
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.unlock_anew import UnlockAnewDialog
from desktop_app.ui.unlocker_dialogs import KeyringDialog, PassphraseDialog, RecoveryKeyDialog, RemoveWayDialog
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.labels import Body
from desktop_app.ui.window import Window
from tests.address_kit import with_book
from tests.made_up import Clock, library
from tests.ui.conftest import settle

SCREEN = QRect(0, 0, 1024, 700)
PAGES_KEPT_OUT = {"gallery", "gallery_tokens"}


class SmallScreen:
    def availableGeometry(self) -> QRect:  # noqa: N802 - Qt's name
        return SCREEN


@pytest.fixture(autouse=True)
def small_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Dialog, "screen", lambda _: SmallScreen())


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    session = with_book(tmp_path)
    session.add("passwords", "password-manager", "My passwords")
    made = Window(session, Clock())
    qtbot.addWidget(made)
    yield made
    session.lock()


def _change(window: Window) -> Dialog:
    session = window.context.session
    entry = next(one for one in session.dossier.entries if one.kind == "passwords")
    return EditDialog(window, entry, session.library.packs("passwords"))


def _pick(window: Window) -> Dialog:
    from desktop_app.ui.address_keeper import Keeper

    keeper = Keeper(window.context)
    keeper.catch_up()
    return Picker(window, keeper.index)


MADE: dict[type[Dialog], Callable[[Window], Dialog]] = {
    Dialog: lambda window: Dialog(window, "Remove it?", "It cannot be undone. " * 60, kind="danger"),
    EditDialog: _change,
    Picker: _pick,
    KeepDialog: lambda window: KeepDialog(window, window.context, cast("Any", None), "account-1"),
    CrashWindow: lambda window: CrashWindow(window, "a line\n" * 40),
    OwnWordDialog: lambda window: OwnWordDialog(window, library().profiles["bybit"]),
    PutOffDialog: lambda window: PutOffDialog(window, "Turn SMS off · OKX"),
    ShortcutsDialog: ShortcutsDialog,
    UnlockAnewDialog: lambda window: UnlockAnewDialog(window, window.context),
    KeyringDialog: lambda window: KeyringDialog(window, window.context),
    PassphraseDialog: lambda window: PassphraseDialog(window, window.context, instead=True),
    RecoveryKeyDialog: lambda window: RecoveryKeyDialog(window, window.context),
    RemoveWayDialog: lambda window: RemoveWayDialog(window, window.context, "keyring"),
}


def shown(make: Callable[[Window], Dialog], window: Window) -> Dialog:
    dialog = make(window)
    dialog.open()
    settle()
    return dialog


def answers(dialog: Dialog) -> list[QWidget]:
    return [one for one in (dialog.primary, dialog.secondary) if one is not None]


def in_sight(part: QWidget, dialog: Dialog) -> bool:
    """Whole, inside the dialog, and with nothing over it."""
    place = QRect(part.mapTo(dialog, QPoint(0, 0)), part.size())
    whole = part.visibleRegion().boundingRect() == part.rect() and part.height() >= part.minimumSizeHint().height()
    return whole and dialog.rect().contains(place)


def test_every_kind_of_dialog_is_looked_at() -> None:
    for module in pkgutil.walk_packages(desktop_app.ui.__path__, "desktop_app.ui."):
        if module.name.rpartition(".")[2] not in PAGES_KEPT_OUT:
            importlib.import_module(module.name)
    kinds, todo = {Dialog}, [Dialog]
    while todo:
        below = todo.pop().__subclasses__()
        kinds |= {one for one in below if not one.__name__.startswith("_")}
        todo += below
    assert kinds == set(MADE)


@pytest.mark.parametrize("text", [100, 150, 200])
def test_the_answers_are_on_a_small_screen(window: Window, qapp: QApplication, text: int) -> None:
    apply_theme(qapp, "light", text)
    wrong = []
    for kind, make in MADE.items():
        dialog = shown(make, window)
        if not (dialog.height() < SCREEN.height() and dialog.width() < SCREEN.width()):
            wrong.append(f"{kind.__name__} is {dialog.width()}×{dialog.height()}")
        wrong += [f"{kind.__name__}: {one.accessibleName()}" for one in answers(dialog) if not in_sight(one, dialog)]
        dialog.done(0)
    assert wrong == []


def test_what_the_screen_has_no_room_for_is_scrolled_to(window: Window, qapp: QApplication) -> None:
    apply_theme(qapp, "light", 200)
    dialog = shown(ShortcutsDialog, window)
    assert not dialog.heading_label.visibleRegion().isEmpty(), "it begins at its top"
    QTest.keyClick(dialog.primary, Qt.Key.Key_End)
    settle()
    assert dialog.heading_label.visibleRegion().isEmpty()
    QTest.keyClick(dialog.primary, Qt.Key.Key_Home)
    settle()
    assert not dialog.heading_label.visibleRegion().isEmpty()
    dialog.done(0)


def test_the_arrow_keys_bring_a_choice_into_sight(window: Window, qapp: QApplication) -> None:
    apply_theme(qapp, "light", 150)
    dialog = shown(_change, window)
    choices = dialog.findChildren(QRadioButton)
    assert choices[-1].visibleRegion().isEmpty()
    choices[-1].setFocus()
    settle()
    assert choices[-1].visibleRegion().boundingRect() == choices[-1].rect()
    dialog.done(0)


def test_what_grows_while_it_is_open_stays_on_the_screen(window: Window) -> None:
    dialog = shown(MADE[KeyringDialog], window)
    dialog.move(200, SCREEN.height() - dialog.frameGeometry().height())
    dialog.add(Body("Something to read before it is closed. " * 40))
    settle()
    assert SCREEN.contains(dialog.frameGeometry())
    dialog.add(Body("Something more to read before it is closed. " * 400))
    settle()
    assert SCREEN.contains(dialog.frameGeometry())
    assert all(in_sight(one, dialog) for one in answers(dialog))
    dialog.done(0)
