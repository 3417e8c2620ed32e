"""Pasting a list of keys: shown before it is taken, asked where it is in doubt, refused where it is a secret."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.keys.reading import MOST_CHARACTERS, KeyList, read_keys
from desktop_app.keys.register import Register, register_of
from desktop_app.ui.key_register import paste_words as words
from desktop_app.ui.key_register import words as list_words
from desktop_app.ui.key_register.paste_field import PasteField
from desktop_app.ui.key_register.understood import UnderstoodStage
from desktop_app.ui.pages import key_list
from desktop_app.ui.pages.key_list import KeyListPage
from desktop_app.ui.tasks import Cancelled
from desktop_app.ui.theme import apply_theme
from tests.key_lists import LATER, MIXED, PAGE, with_keys
from tests.made_up import person
from tests.ui.page_kit import Opened
from tests.ui.test_ui_text_fits import all_cut

ACCOUNT = "account-1"
WHOLE_YES, WHOLE_NO = (str(text) for _, text in words.WHOLE)

# Published in documentation or counted up: of use to nobody.
SECRETS = {
    "alone": "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j",
    "in a table": "Name\tAPI key\tSecret\nbot\tabcd****wxyz\tNhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XA",
    "in an answer": '{"result": {"note": "bot", "secret": "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP", "readOnly": 0, '
    '"ips": ["*"], "permissions": {}}}',
}
PIECE = "NhqPtmdSJYdKjVHj"

LAYOUTS = {
    "one cell a line": "API name\nAPI key\nPermissions\nIP address\nCreated\nmy bot\n4ba5****9fd1\nRead, Trade\n"
    "203.0.113.7\n2025-09-16\nEdit\nDelete\n",
    "cards": "my bot\nAPI Key\n4ba5****9fd1\nPermissions: Read, Trade\nIP: 203.0.113.7\nCreated: 2025-09-16\nEdit\n",
    "German": "Bezeichnung\tAPI-Schlüssel\tBerechtigungen\tIP-Adresse\tErstellt am\n"
    "my bot\t4ba5****9fd1\tLesen, Handel\t203.0.113.7\t16. September 2025\n",
    "CSV": 'label,key,permissions,ip_whitelist,created\nmy bot,4ba5…9fd1,"Read, Trade",203.0.113.7,2025-09-16\n',
    "JSON": '{"code": "0", "data": [{"label": "my bot", "perm": "read_only,trade", "ip": "203.0.113.7", '
    '"ts": "1757980800000"}]}',
}


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    found = Opened(qtbot, person(tmp_path / "vault"), "account", "key_list", "key_form")
    yield found
    found.window.close()
    found.session.lock()


def register(opened: Opened) -> Register:
    return register_of(opened.session.dossier, ACCOUNT)


def field(opened: Opened) -> PasteField:
    page = opened.page
    assert isinstance(page, KeyListPage) and page.paste is not None
    return page.paste.field


def paste(opened: Opened, text: str) -> Opened:
    """As Ctrl+V does it, on the page of the account."""
    opened.go("account", subject=ACCOUNT, tab="keys")
    opened.go("key_list", subject=ACCOUNT)
    data = QMimeData()
    data.setText(text)
    field(opened).insertFromMimeData(data)
    opened.rest()
    return opened


def stage(opened: Opened) -> UnderstoodStage:
    page = opened.page
    assert isinstance(page, KeyListPage)
    found = page.stages[page.stage]
    assert isinstance(found, UnderstoodStage), opened.text()
    return found


# --- taking ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_list_is_shown_first_and_taken_then(opened: Opened, layout: str) -> None:
    paste(opened, LAYOUTS[layout])
    assert "One key was understood" in opened.text() and "my bot" in opened.text()
    assert not register(opened).keys, "nothing is taken before it was seen"
    if layout != "JSON":
        assert not opened.named(words.TAKE.of(1)).isEnabled()
        opened.press(WHOLE_YES)
    opened.press(words.TAKE.of(1))
    (key,) = register(opened).keys
    assert (key.label, key.bound, key.ips, key.created[:10]) == ("my bot", "yes", ("203.0.113.7",), "2025-09-16")
    assert opened.at == ("account", {"subject": ACCOUNT, "tab": "keys"})
    expected = "unknown" if layout == "JSON" else "trade_ip"  # an answer of OKX speaks of one key only
    assert opened.session.dossier.answers[ACCOUNT, "api_keys"].value == (expected,)
    assert opened.session.dossier.answers[ACCOUNT, "api_keys"].seen


def test_what_is_in_doubt_is_said_and_a_day_of_two_readings_is_asked(opened: Opened) -> None:
    text = paste(opened, MIXED).text()
    for told in (
        "“Frobnicate” is a permission that Strongroom does not know. It counts as everything.",
        "Made: “last summer” is no day that could be read. It stays unknown.",
        "“somewhere” is no IP address and was left out.",
        "This line has fewer cells than there are headings.",
        "Line 2: “Colour” is a heading that Strongroom does not know",
        "1 without width (U+200B)",
        "Made: “03/04/2026” can be two days. Which one is meant?",
    ):
        assert told in text
    opened.press(WHOLE_NO)
    assert "Before it can be taken: say which day is meant." in opened.text()
    opened.press("4 March 2026").press("Take these 3 keys")
    assert register(opened).keys[0].created == "2026-03-04" and not register(opened).complete


def test_a_day_may_stay_unknown_and_a_key_may_be_left_out(opened: Opened) -> None:
    paste(opened, MIXED).press(WHOLE_YES).press(str(words.DAY_UNKNOWN))
    opened.press("Leave it out: half").press("Take these 2 keys")
    assert [key.created for key in register(opened).keys] == ["", ""]
    assert not register(opened).complete, "with one left out it is not the whole list"


def test_a_list_that_differs_says_what_is_new_gone_and_changed(opened: Opened) -> None:
    with_keys(opened.session)
    text = paste(opened, LATER).text()
    assert "works from: 203.0.113.7 → from anywhere" in text and str(words.LOOSER) in text
    assert "It is not in the list of 22 November 2026." in text and str(words.GONE_HEADING) not in text
    opened.press(WHOLE_YES)
    assert str(words.GONE_HEADING) in opened.text() and "old script" in opened.text()
    opened.press("I made it: api").press("Take these 3 keys")
    assert [key.label for key in register(opened).keys] == ["Grid bot", "Tax tool", "api"]
    assert "1 new, 1 gone, 1 changed since the list before" in opened.text()


def test_a_key_that_the_person_did_not_make_leads_to_what_to_do_now(opened: Opened) -> None:
    with_keys(opened.session)
    paste(opened, LATER).press(WHOLE_YES).press("I did not: api").press("Take these 3 keys")
    assert str(list_words.STRANGE) in opened.text()
    opened.press(str(list_words.WHAT_NOW))
    assert opened.at == ("emergency", {"subject": ACCOUNT})


def test_an_answer_of_another_exchange_is_pointed_out(opened: Opened) -> None:
    answer = '{"ipRestrict": true, "createTime": 1757980800000, "enableReading": true}'
    assert "This looks like an answer of Binance, and the account is at OKX." in paste(opened, answer).text()


# --- not taking -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("where", SECRETS)
def test_a_secret_is_refused_and_is_nowhere_afterwards(
    opened: Opened, where: str, tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.DEBUG):
        paste(opened, SECRETS[where])
    text = opened.text()
    assert "This looks like the secret of an API key" in text and "delete that key at OKX now" in text
    assert field(opened).text() == "" and not register(opened).exists
    opened.press("Empty the clipboard")
    opened.session.back_up()
    opened.window.lock()
    opened.rest()
    shown = [part.text() for part in opened.window.findChildren(QLineEdit)]
    shown += [part.toPlainText() for part in opened.window.findChildren(QPlainTextEdit)]
    shown += [opened.window.windowTitle(), caplog.text, *capfd.readouterr()]
    shown += [f"{part.text()} {part.accessibleName()}" for part in opened.window.findChildren(QAbstractButton)]
    assert not [one for one in shown if PIECE in one]
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or PIECE.encode() not in path.read_bytes(), path


def test_a_refused_secret_is_held_by_nothing_of_ours(opened: Opened) -> None:
    """The page, its stages and the tasks keep no piece of the text."""
    paste(opened, SECRETS["alone"])
    gc.collect()
    page = opened.page
    assert isinstance(page, KeyListPage)
    for held in (page, *page.stages.values(), opened.window.tasks):
        assert not [name for name, value in vars(held).items() if PIECE in repr(value)]


def test_what_is_typed_is_refused_too_and_the_field_is_emptied(opened: Opened) -> None:
    opened.go("key_list", subject=ACCOUNT)
    field(opened).setPlainText(SECRETS["alone"])
    opened.press(str(words.READ))
    assert field(opened).text() == "" and "secret of an API key" in opened.text()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a" * (MOST_CHARACTERS + 50), "This is more text than any such list has"),
        ("Name\tPermissions\n" + "bot\tRead\n" * 1000, "These are more lines than any such list has"),
        ("\t".join(["IP", "Created"] * 40), "These are more columns than any such list has"),
        ("[" * 60 + '"', "This is nested deeper than any such answer"),
        ('{"data": [{"perm": "trade", "ip": ""', "The answer breaks off at line 1"),
        ("lorem ipsum dolor", str(words.NOTHING)),
        ('{"code": "50111", "msg": "Invalid"}', str(words.TOLD["an_error"])),
        ('{"canTrade": true, "canWithdraw": true, "balances": []}', str(words.TOLD["about_the_account"])),
    ],
)
def test_what_is_no_list_of_keys_is_told_and_nothing_is_lost(opened: Opened, text: str, told: str) -> None:
    with_keys(opened.session)
    before = register(opened)
    assert told in paste(opened, text).text()
    assert register(opened) == before
    assert "=2+2" not in paste(opened, PAGE).text(), "and the next one is read"
    assert stage(opened).rows


def test_reading_can_be_stopped(opened: Opened) -> None:
    opened.go("key_list", subject=ACCOUNT)
    data = QMimeData()
    data.setText(PAGE)
    field(opened).insertFromMimeData(data)
    page = opened.page
    assert isinstance(page, KeyListPage) and page.stage == "reading"
    next(one for one in page.findChildren(QAbstractButton) if one.accessibleName() == str(words.STOP)).click()
    opened.rest()
    assert page.stage == "paste", "what was read meanwhile is not delivered"


def test_a_read_that_is_stopped_ends(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that went on would keep a place for work in the background, and there are few."""
    checks: list[Callable[[], None]] = []

    def read(text: str, *, check: Callable[[], None], **about: Any) -> KeyList:
        checks.append(check)
        return read_keys(text, check=check, **about)

    monkeypatch.setattr(key_list, "read_keys", read)
    opened.go("key_list", subject=ACCOUNT)
    page = opened.page
    assert isinstance(page, KeyListPage) and page.paste is not None
    page.paste.given.emit(PAGE)
    task = page._task
    opened.rest()
    (check,) = checks
    check()
    assert task is not None
    task.cancel()
    with pytest.raises(Cancelled):
        check()


def test_leaving_forgets_what_was_pasted(opened: Opened) -> None:
    paste(opened, PAGE)
    opened.go("account", subject=ACCOUNT, tab="keys")
    opened.window.back()
    opened.rest()
    page = opened.page
    assert isinstance(page, KeyListPage) and page.stage == "paste" and field(opened).text() == ""


def test_escape_leaves_the_field(opened: Opened) -> None:
    opened.go("account", subject=ACCOUNT, tab="keys").go("key_list", subject=ACCOUNT)
    QTest.keyClick(field(opened), Qt.Key.Key_Escape)
    opened.rest()
    assert opened.at[0] == "account"


# --- files ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (PAGE.encode("utf-8-sig"), "3 keys were understood"),
        (PAGE.encode("utf-16"), "3 keys were understood"),
        (b"\xff\x81\x00" * 40, "This file is in no encoding that Strongroom knows"),
        (b"x" * (5 * MOST_CHARACTERS), "This is more text than any such list has"),
        (None, "This file cannot be read"),
    ],
)
def test_files(opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes | None, told: str) -> None:
    path = tmp_path / "keys.csv"
    if data is not None:
        path.write_bytes(data)
    monkeypatch.setattr(QFileDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(path)])
    opened.go("key_list", subject=ACCOUNT).press(str(words.FILE))
    assert told in opened.text()


@pytest.mark.parametrize(("percent", "size"), [(100, (1000, 680)), (150, (1240, 800)), (200, (1000, 680))])
def test_nothing_is_cut(opened: Opened, qapp: QApplication, percent: int, size: tuple[int, int]) -> None:
    with_keys(opened.session)
    apply_theme(qapp, "dark", percent)
    opened.window.resize(*size)
    paste(opened, MIXED)
    assert all_cut(opened.page) == []
    paste(opened, SECRETS["alone"])
    assert all_cut(opened.page) == []
