"""The form for one key: what it keeps, what it asks again, and that a secret typed into it is gone at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.keys.register import Register, register_of
from desktop_app.ui.key_register import form_words as words
from desktop_app.ui.key_register.form_fields import KeyFields
from desktop_app.ui.pages.key_form import KeyFormPage
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets.dialog import Dialog
from tests.key_lists import with_keys
from tests.made_up import person
from tests.ui.page_kit import Opened, answer
from tests.ui.test_ui_text_fits import all_cut

ACCOUNT = "account-1"
SECRET = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XA"


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    found = Opened(qtbot, person(tmp_path / "vault"), "account", "key_form")
    yield found
    found.window.close()
    found.session.lock()


def form(opened: Opened, key: str = "") -> KeyFields:
    opened.go("account", subject=ACCOUNT, tab="keys")
    opened.go("key_form", subject=ACCOUNT, **({"key": key} if key else {}))
    page = opened.page
    assert isinstance(page, KeyFormPage) and page.fields is not None
    return page.fields


def register(opened: Opened) -> Register:
    return register_of(opened.session.dossier, ACCOUNT)


def test_a_key_that_is_typed_in_stands_in_the_register(opened: Opened) -> None:
    fields = form(opened)
    fields.label.set_text("My bot")
    fields.hint.set_text("vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A")
    for one in ("Read", "Trade"):
        opened.named(one).click()
    opened.press("From listed IP addresses only")
    fields.ips.set_text("203.0.113.7, 203.0.113.8")
    fields.created.set_text("16 September 2025")
    fields.last_used.set_text("never")
    opened.press("A trading bot").press("I made it")
    opened.press(str(words.SAVE))
    (key,) = register(opened).keys
    assert (key.label, key.hint, key.permissions) == ("My bot", "vmPU…Eh8A", ("Read", "Trade"))
    assert (key.bound, key.ips, key.created) == ("yes", ("203.0.113.7", "203.0.113.8"), "2025-09-16")
    assert key.never_used and key.used_by == "trading_bot" and key.recognised is True
    assert opened.at == ("account", {"subject": ACCOUNT, "tab": "keys"})
    assert "Are these all the keys that OKX lists?" in opened.text()


def test_a_key_that_is_changed_keeps_what_was_not_touched(opened: Opened) -> None:
    with_keys(opened.session)
    before = next(key for key in register(opened).keys if key.label == "Grid bot")
    fields = form(opened, before.id)
    assert fields.may.value() == ("Read", "Trade") and fields.ips.text() == "203.0.113.7"
    opened.press(str(words.SAVE))
    assert before in register(opened).keys, "saving without a change changes nothing"
    fields = form(opened, before.id)
    fields.note.set_text("runs on the small server")
    opened.press(str(words.SAVE))
    after = next(key for key in register(opened).keys if key.id == before.id)
    assert after.note == "runs on the small server" and after.created == before.created


def test_words_that_the_pack_does_not_know_are_kept_as_they_are(opened: Opened) -> None:
    fields = form(opened)
    fields.label.set_text("odd")
    fields.more.set_text("Earn, Copy trading")
    opened.press(str(words.SAVE))
    assert register(opened).keys[0].permissions == ("Earn", "Copy trading")


@pytest.mark.parametrize(
    ("field", "text", "told"),
    [
        ("created", "soon", str(words.DAY_BAD)),
        ("created", "03/04/2025", "This can be 3 April 2025 or 4 March 2025. Write it as 2025-04-03."),
        ("created", "never", str(words.DAY_BAD)),
        ("ips", "my house", words.IPS_BAD.format(text="my")),
        ("ips", "0.0.0.0/0", str(words.IPS_OPEN)),
        ("label", "", str(words.EMPTY)),
    ],
)
def test_what_cannot_be_read_is_said_at_its_field(opened: Opened, field: str, text: str, told: str) -> None:
    fields = form(opened)
    fields.label.set_text("bot")
    opened.named("Read").click()
    opened.press("From listed IP addresses only")
    getattr(fields, field).set_text(text)
    opened.press(str(words.SAVE))
    assert told in opened.text() and not register(opened).keys


def test_rights_have_to_be_said_or_said_to_be_unknown(opened: Opened) -> None:
    fields = form(opened)
    fields.label.set_text("bot")
    opened.press(str(words.SAVE))
    assert str(words.NO_RIGHTS) in opened.text() and not register(opened).keys
    next(one for one in fields.may.cards if one.option.title == str(words.RIGHTS_UNKNOWN)).click()
    opened.press(str(words.SAVE))
    assert register(opened).keys[0].permissions is None and register(opened).keys[0].bound == "unknown"


@pytest.mark.parametrize("field", ["label", "more", "ips", "created", "who", "note"])
def test_a_secret_in_a_field_is_emptied_and_the_rest_stays(opened: Opened, field: str) -> None:
    fields = form(opened)
    fields.label.set_text("bot")
    fields.note.set_text("on the small server")
    getattr(fields, field).set_text(f"x {SECRET}")
    opened.press(str(words.SAVE))
    assert getattr(fields, field).text() == "" and "This looks like the secret of an API key" in opened.text()
    assert not register(opened).exists
    kept = {"label": "bot", "note": "on the small server"}
    assert all(getattr(fields, name).text() == text for name, text in kept.items() if name != field)


def test_two_long_words_in_the_public_name_are_refused(opened: Opened) -> None:
    fields = form(opened)
    fields.hint.set_text(f"vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgw {SECRET}")
    opened.press(str(words.SAVE))
    assert fields.hint.text() == "" and not register(opened).exists


def test_a_key_that_is_gone_leads_back(opened: Opened) -> None:
    opened.go("key_form", subject=ACCOUNT, key="account-1-key-9")
    assert str(words.GONE[0]) in opened.text()
    opened.press(str(words.GONE[2]))
    assert opened.at == ("keys", {})


@pytest.mark.parametrize(("percent", "size"), [(100, (1000, 680)), (150, (1240, 800)), (200, (1000, 680))])
def test_nothing_is_cut(opened: Opened, qapp: QApplication, percent: int, size: tuple[int, int]) -> None:
    apply_theme(qapp, "dark", percent)
    opened.window.resize(*size)
    form(opened)
    opened.press("From listed IP addresses only").press(str(words.SAVE))
    assert all_cut(opened.page) == []


def test_a_half_filled_form_is_not_thrown_away_without_a_question(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    fields = form(opened)
    leaves = []
    asked = answer(monkeypatch, Dialog, lambda _: bool(leaves))
    fields.label.set_text("My bot")
    assert not opened.window.navigate("account", subject=ACCOUNT, tab="keys")
    assert asked == [str(words.UNSAVED)] and fields.label.text() == "My bot"
    leaves.append(True)
    assert opened.window.navigate("account", subject=ACCOUNT, tab="keys")
    assert len(asked) == 2 and fields.label.edit.text() == ""
