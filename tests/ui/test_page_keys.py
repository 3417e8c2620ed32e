"""The register of API keys on its pages: what stands there, what is wrong, and where each button leads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.keys.findings import CODES
from desktop_app.keys.reading import read_keys
from desktop_app.keys.register import Register, register_of
from desktop_app.ui.key_register import words
from desktop_app.ui.key_register.account_keys import AccountKeys
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.dialog import Dialog
from tests.key_lists import LATER, PAGE, with_keys
from tests.made_up import START, person
from tests.ui.page_kit import Opened, answer
from tests.ui.test_ui_text_fits import all_cut

ACCOUNT = "account-1"


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    found = Opened(qtbot, person(tmp_path / "vault"), "account", "keys", "key_form", "key_list", "step", "interview")
    yield found
    found.window.close()
    found.session.lock()


def tab(opened: Opened, account: str = ACCOUNT) -> Opened:
    return opened.go("account", subject=account, tab="keys")


def register(opened: Opened, account: str = ACCOUNT) -> Register:
    return register_of(opened.session.dossier, account)


def open_row(opened: Opened, name: str) -> Opened:
    row = next(row for row in opened.page.findChildren(AccountKeys)[0].rows if row.key.label == name)
    row.button.click()
    opened.rest()
    return opened


def chips(opened: Opened) -> list[str]:
    return [chip.text() for chip in opened.page.findChildren(Chip) if chip.isVisibleTo(opened.page)]


# --- empty ----------------------------------------------------------------------------------------------------------


def test_an_empty_register_teaches_and_says_what_counts_meanwhile(opened: Opened) -> None:
    text = tab(opened).text()
    assert "Nobody has looked at the keys of OKX yet" in text and "never needs a secret" in text
    assert "You said: “No keys”. The list itself has not been looked at." in text
    assert "Profile › API and connections" in text, "the exchange's own menu words"
    opened.session.answer(ACCOUNT, "api_keys", ["unknown"])
    assert "counts as a key that may do everything" in tab(opened).text()
    opened.press(words.PASTE_OF.format(label="OKX"))
    assert opened.at == ("key_list", {"subject": ACCOUNT})


def test_an_empty_list_is_an_answer(opened: Opened) -> None:
    tab(opened).press(words.NONE_THERE_OF.format(label="OKX"))
    given = opened.session.dossier.answers[ACCOUNT, "api_keys"]
    assert given.value == ("none",) and given.seen
    assert "OKX has no API keys" in opened.text()


def test_an_exchange_without_keys_has_no_register(opened: Opened) -> None:
    pack = opened.session.profiles["okx"]
    assert pack.api_keys is not None
    none = msgspec.structs.replace(pack.api_keys, supported=False)
    opened.session.profiles["okx"] = msgspec.structs.replace(pack, api_keys=none)
    assert "OKX has no API keys" in tab(opened).text()
    opened.go("keys")
    assert [part._entry.id for part in opened.page.findChildren(AccountKeys)] == ["account-2"]


def test_where_no_page_says_the_menu_it_is_said(opened: Opened) -> None:
    pack = opened.session.profiles["okx"]
    opened.session.profiles["okx"] = msgspec.structs.replace(pack, paths=())
    assert "No official page of OKX says where its API keys are." in tab(opened).text()


# --- the list -------------------------------------------------------------------------------------------------------


def test_the_worst_key_comes_first_and_shows_its_rights_in_the_pages_words(opened: Opened) -> None:
    with_keys(opened.session)
    tab(opened)
    part = opened.page.findChildren(AccountKeys)[0]
    assert part.rows[0].key.label == "old script"
    assert "Can trade, from anywhere" in opened.text() and "3 keys · list of 22 November 2026" in opened.text()
    assert chips(opened).count("Trade") == 2 and "1 IP address" in chips(opened)
    spoken = part.rows[0].button.accessibleName()
    assert "old script" in spoken and "from anywhere" in spoken


def test_an_open_row_says_why_what_to_do_and_what_it_costs(opened: Opened) -> None:
    with_keys(opened.session)
    open_row(tab(opened), "old script")
    text = opened.text()
    assert "buys worthless ones from himself" in text and "take “Trade” away" in text
    assert "Made more than a year ago" in text and "Never used" in text
    assert any(chip.startswith("costs ") for chip in chips(opened)), "its part in the score"
    assert "Together the keys cost" in text
    assert "lapses there after 14 days" in text, "OKX ends keys without an IP list"


def test_what_only_the_person_knows_is_asked_and_kept(opened: Opened) -> None:
    with_keys(opened.session)
    open_row(tab(opened), "Grid bot")
    opened.press("A trading bot: Grid bot")
    key = next(key for key in register(opened).keys if key.label == "Grid bot")
    assert key.used_by == "trading_bot"
    assert "A trading bot · made 16 March 2026" in opened.text(), "and the row is still open"
    assert "I made it: Grid bot" in opened.buttons()


def test_a_key_that_nobody_made_leads_to_what_to_do_now(opened: Opened) -> None:
    with_keys(opened.session)
    open_row(tab(opened), "old script").press("I did not: old script")
    assert str(words.STRANGE) in opened.text()
    opened.press(str(words.WHAT_NOW))
    assert opened.at == ("emergency", {"subject": ACCOUNT})


def test_a_part_of_the_list_counts_with_what_was_not_seen_until_it_is_all(opened: Opened) -> None:
    with_keys(opened.session)
    entry = opened.session.dossier.entry(ACCOUNT)
    assert entry is not None
    tab(opened)
    from desktop_app.ui.key_register.changing import keep

    keep(opened.page, entry, register(opened).keys[:1], complete=False)
    opened.rest()
    assert "Are these all the keys that OKX lists?" in opened.text() and "That costs" in opened.text()
    assert opened.session.dossier.value(ACCOUNT, "api_keys") == ("unknown",)
    opened.press(str(words.ALL_YES))
    assert opened.session.dossier.value(ACCOUNT, "api_keys") == ("trade_ip",)


def test_deleting_asks_first_and_the_answer_follows(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    with_keys(opened.session)
    open_row(tab(opened), "old script")
    seen = answer(monkeypatch, Dialog, lambda _: False)
    opened.press("Delete from the register: old script")
    assert seen == ["Delete old script from the register?"] and len(register(opened).keys) == 3
    answer(monkeypatch, Dialog, lambda _: True)
    opened.press("Delete from the register: old script")
    assert len(register(opened).keys) == 2
    assert opened.session.dossier.value(ACCOUNT, "api_keys") == ("trade_ip",)


# --- all accounts ---------------------------------------------------------------------------------------------------


def test_all_accounts_stand_on_one_page_those_with_keys_first(opened: Opened) -> None:
    with_keys(opened.session, account="account-2")
    opened.go("keys")
    parts = opened.page.findChildren(AccountKeys)
    assert [part._entry.id for part in parts] == ["account-2", "account-1"]
    opened.press(words.ADD_OF.format(label="OKX"))
    assert opened.at == ("key_form", {"subject": "account-1"})


def test_the_table_is_saved_and_read_back(opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_keys(opened.session, PAGE.replace("Tax tool", "=HYPERLINK(1)"))
    path = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(path)])
    seen = answer(monkeypatch, Dialog, lambda _: True)
    opened.go("keys").press(str(words.EXPORT))
    assert seen == ["Saved as out.csv"]
    text = path.read_text(encoding="utf-8-sig")
    assert '"\'=HYPERLINK(1)"' in text, "no spreadsheet runs it"
    again = [one.entry.label for one in read_keys(text, today=START.date()).keys]
    assert sorted(again) == ["=HYPERLINK(1)", "Grid bot", "old script"]


def test_a_table_that_cannot_be_saved_says_so(opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_keys(opened.session)
    monkeypatch.setattr(QFileDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(tmp_path / "gone" / "out.csv")])
    seen = answer(monkeypatch, Dialog, lambda _: True)
    opened.go("keys").press(str(words.EXPORT))
    assert seen == ["The file was not saved"]


# --- the step and the question --------------------------------------------------------------------------------------


def test_the_step_leads_to_the_register_and_then_takes_its_answer(opened: Opened) -> None:
    opened.session.answer(ACCOUNT, "api_keys", ["trade_open"])
    opened.go("step", subject=ACCOUNT, step="api_keys").press("Review the keys here")
    assert opened.at == ("account", {"subject": ACCOUNT, "tab": "keys"})
    with_keys(opened.session)
    text = opened.go("step", subject=ACCOUNT, step="api_keys").text()
    assert "From your register. A key that trades, from anywhere." in text
    assert "It only reads" not in opened.buttons(), "nothing is answered beside the register"
    step = opened.session.step(ACCOUNT, "api_keys")
    assert step is not None and step.state != "done"
    with_keys(opened.session, PAGE.replace("Unrestricted", "203.0.113.7"))
    step = opened.session.step(ACCOUNT, "api_keys")
    assert step is not None and step.state == "done"


def test_the_question_says_that_its_answer_comes_from_the_register(opened: Opened) -> None:
    where = {"subject": ACCOUNT, "question": "api_keys"}
    opened.go("interview", **where)
    assert "Review the keys here" in opened.buttons() and "No keys" in opened.buttons()
    with_keys(opened.session)
    opened.go("interview", **where)
    assert "From your register. A key that trades, from anywhere." in opened.text()
    assert "No keys" not in opened.buttons()
    opened.press("Open the register")
    assert opened.at == ("account", {"subject": ACCOUNT, "tab": "keys"})


def test_every_finding_has_its_words() -> None:
    assert set(words.FINDINGS) == set(CODES)


@pytest.mark.parametrize(("percent", "size"), [(100, (1000, 680)), (150, (1240, 800)), (200, (1000, 680))])
def test_nothing_is_cut(opened: Opened, qapp: QApplication, percent: int, size: tuple[int, int]) -> None:
    with_keys(opened.session, LATER)
    apply_theme(qapp, "dark", percent)
    opened.window.resize(*size)
    open_row(tab(opened), "api")
    assert all_cut(opened.page) == []
    opened.go("keys")
    assert all_cut(opened.page) == []
    assert all(opened.buttons())
