"""Adding an exchange, changing it, saving it as a file, deleting it, and taking one out of somebody's file."""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from desktop_app.content.own_packs import parse_own
from desktop_app.content.problems import PackProblem
from desktop_app.content.writing import pack_text
from desktop_app.session import Session
from desktop_app.storage.errors import DiskFull
from desktop_app.ui import own_files
from desktop_app.ui import words_own_exchange as words
from desktop_app.ui.own_rows import Choice
from desktop_app.ui.pages import own_exchange as form_page
from desktop_app.ui.pages.own_exchange import OwnExchangePage
from desktop_app.ui.widgets.dialog import Dialog
from tests.made_up import opened, own_exchange, person
from tests.ui.page_kit import Opened, answer
from tests.ui.test_ui_text_fits import all_cut

PAGES = ("own_exchange", "own_exchanges", "own_import", "exchanges")


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return opened(tmp_path / "vault")


def at(qtbot: QtBot, session: Session, page: str, **where: str) -> Opened:
    return Opened(qtbot, session, *PAGES).go(page, **where)


def form(window: Opened) -> OwnExchangePage:
    assert isinstance(window.page, OwnExchangePage)
    return window.page


def choose(window: Opened, field: str, word: str) -> None:
    row = next(rows.fields[field] for rows in form(window).rows.values() if field in rows.fields)
    assert isinstance(row, Choice)
    next(one for one in row.segments.segments if one.key == word).click()
    window.rest()


def file_of(session: Session, pack: str) -> Path:
    return session.folder / "content" / "exchanges" / f"{pack}.toml"


# --- the form ---------------------------------------------------------------------------------------------------------


def test_an_exchange_of_which_nothing_is_known_is_added_and_can_be_chosen_at_once(qtbot, session):
    window = at(qtbot, session, "exchanges")
    window.press("Another exchange …")
    page = form(window)
    page.name.set_text("Northgate")
    page.host.set_text("https://www.Northgate.example/login")
    window.press("Save")
    assert window.at == ("exchanges", {"chosen": "northgate"})
    tile = next(one for one in window.page.tiles.tiles if one.option.id == "northgate")
    assert tile.isChecked()
    assert tile.option.note == "added by you"
    assert session.profiles["northgate"].type_this_host == "www.northgate.example"
    assert parse_own(file_of(session, "northgate").read_bytes(), "exchanges/northgate.toml")
    window.press("Continue")
    (account,) = session.accounts()
    assert account.pack == "northgate"
    assert session.interview(account.id)


def test_what_was_looked_for_in_vain_is_the_name(qtbot, session):
    window = at(qtbot, session, "exchanges")
    window.page.filter.set_text("Northgate")
    window.page._narrow("Northgate")
    assert "You can add it yourself" in window.page.none.text()
    window.press("Another exchange …")
    assert form(window).name.text() == "Northgate"


def test_further_questions_come_with_the_answers_and_a_page_makes_a_fact_of_them(qtbot, session):
    window = at(qtbot, session, "own_exchange")
    page = form(window)
    page.name.set_text("Northgate")
    page.host.set_text("northgate.example")
    rows = page.rows["sms"]
    assert not rows.fields["sms_removal"].isVisible()
    assert not rows.source.isVisible()
    choose(window, "sms", "yes")
    choose(window, "sms_removal", "gone")
    choose(window, "totp", "yes")
    assert rows.source.isVisible()
    rows.source.set_text("https://help.northgate.example/sms")
    window.press("Save")
    pack = session.profiles["northgate"]
    assert (pack.factor("sms").supported, pack.factor("sms").removal) == (True, "unbinds")
    assert pack.factor("totp").supported == "unknown"
    assert words.said_lines(pack) == ("Does it take codes of an authenticator app? Yes.",)


def test_what_is_wrong_stands_where_it_is_and_nothing_is_stored(qtbot, session):
    window = at(qtbot, session, "own_exchange")
    page = form(window)
    page.name.set_text("Kraken")
    page.host.set_text("кraken.example")
    choose(window, "freeze", "yes")
    page.rows["freeze"].source.set_text("https://elsewhere.example/x")
    page.rows["hold_factor"].fields["hold_factor"].set_text("soon")
    window.press("Save")
    said = window.text()
    assert str(words.NOT_YET) in said
    assert "comes with the app already" in said
    assert "look-alike" in said
    assert "must be hours between 0 and 8760" in said
    assert "not one of the official domains" in said
    assert not file_of(session, "kraken").exists()
    assert all_cut(window.page) == []
    session.lock()
    assert page.leave(), "a vault that locks is not held up by a question"


def test_an_address_like_another_is_told_while_typing_and_asked_about(qtbot, session, monkeypatch):
    window = at(qtbot, session, "own_exchange")
    page = form(window)
    page.name.set_text("Northgate")
    page.host.edit.setFocus()
    page.host.set_text("kraken-northgate.example")
    page.host.edited.emit("")
    assert page.alike.isVisible()
    asked = answer(monkeypatch, Dialog, lambda _: False)
    window.press("Save")
    assert asked == ["This address looks like one of Kraken"]
    assert session.own_exchanges() == ()
    answer(monkeypatch, Dialog, lambda _: True)
    window.press("Save")
    assert [pack.name for pack in session.own_exchanges()] == ["Northgate"]


def test_a_full_drive_is_said_and_what_was_written_stays_in_the_form(qtbot, session, monkeypatch):
    window = at(qtbot, session, "own_exchange")
    page = form(window)
    page.name.set_text("Northgate")
    page.host.set_text("northgate.example")
    with monkeypatch.context() as full:
        full.setattr(session, "keep_exchange", lambda *_, **__: (_ for _ in ()).throw(DiskFull()))
        window.press("Save")
    assert page.trouble.isVisible()
    assert page.name.text() == "Northgate"
    window.press("Save")
    assert session.profiles["northgate"]


def test_leaving_asks_only_where_something_would_be_lost(qtbot, session, monkeypatch):
    window = at(qtbot, session, "own_exchange")
    asked = answer(monkeypatch, Dialog, lambda _: False)
    assert window.window.navigate("overview")
    assert asked == []
    window.go("own_exchange")
    form(window).name.set_text("Northgate")
    assert not window.window.navigate("overview")
    assert asked == [str(words.UNSAVED)]
    answer(monkeypatch, Dialog, lambda _: True)
    assert window.window.navigate("overview")


def test_a_change_shows_what_is_known_and_keeps_the_id(qtbot, session):
    session.keep_exchange(own_exchange())
    window = at(qtbot, session, "own_exchanges")
    window.press("Change: Northgate")
    page = form(window)
    assert page.draft() == page._begun
    assert page.rows["sms"].source.text() == "https://help.northgate.example/phone"
    assert page.paths.isVisible()
    page.name.set_text("Northgate Pro")
    choose(window, "sms", "unknown")
    window.press("Save")
    assert window.at[0] == "own_exchanges"
    pack = session.profiles["northgate"]
    assert pack.name == "Northgate Pro"
    assert pack.factor("sms").supported == "unknown"
    assert pack.own.changed == "2026-11-22"
    assert "changed on 22 November 2026" in window.text()


def test_no_text_is_cut_at_half_as_large_again(qtbot, session, qapp):
    from desktop_app.ui.theme import apply_theme

    session.keep_exchange(own_exchange())
    apply_theme(qapp, "dark", 150)
    window = at(qtbot, session, "own_exchange", id="northgate")
    assert all_cut(window.page) == []
    window.go("own_exchanges")
    assert all_cut(window.page) == []


# --- the list ---------------------------------------------------------------------------------------------------------


def test_deleting_says_which_accounts_use_it_and_keeps_their_answers(qtbot, tmp_path, monkeypatch):
    session = person(tmp_path / "vault")
    session.keep_exchange(own_exchange())
    account = session.add("account", "northgate", "Savings")
    session.answer(account.id, "sms", ["on"])
    window = at(qtbot, session, "own_exchanges")
    assert "Your accounts here: Savings." in window.text()
    texts: list[str] = []

    def keep(dialog: Dialog) -> bool:
        texts.append(dialog.accessibleDescription())
        return False

    answer(monkeypatch, Dialog, keep)
    window.press("Delete: Northgate")
    assert texts[0].startswith("Savings is there. The answers are kept")
    assert "northgate" in session.profiles
    answer(monkeypatch, Dialog, lambda _: True)
    window.press("Delete: Northgate")
    assert not file_of(session, "northgate").exists()
    assert session.profile(session.dossier.entry(account.id)) is None
    assert session.dossier.value(account.id, "sms") == ("on",)
    assert session.report() is not None
    session.keep_exchange(own_exchange())
    assert session.profile(session.dossier.entry(account.id)) is not None, "added again, it is used again"


def test_a_file_put_there_by_hand_is_used_after_reading_again_and_a_broken_one_is_told(qtbot, session):
    window = at(qtbot, session, "own_exchanges")
    assert str(words.NONE[0]) in window.text()
    folder = session.folder / "content" / "exchanges"
    folder.mkdir(parents=True)
    by_hand = pack_text(msgspec.structs.replace(own_exchange(), own=None))
    (folder / "northgate.toml").write_text(by_hand, encoding="utf-8")
    (folder / "torn.toml").write_text("id = ", encoding="utf-8")
    window.press(str(words.READ_AGAIN))
    assert "a file in your own folder" in window.text()
    assert "your own exchanges/torn.toml: is not valid TOML" in window.text()


def test_a_built_program_names_the_page_on_the_form_that_came_with_it(qtbot, session, monkeypatch):
    folder = Path("/opt/strongroom/_internal")
    monkeypatch.setattr(sys, "_MEIPASS", str(folder), raising=False)
    assert str(folder / "docs" / "content.md") in at(qtbot, session, "own_exchanges").text()


def test_it_is_saved_as_a_file_without_when_it_came_here(qtbot, session, monkeypatch, tmp_path):
    session.keep_exchange(own_exchange())
    window = at(qtbot, session, "own_exchanges")
    monkeypatch.setattr(own_files, "ask_where", lambda *_: tmp_path / "shared.toml")
    window.press("Save as a file …: Northgate")
    text = (tmp_path / "shared.toml").read_text(encoding="utf-8")
    assert "added" not in text
    assert parse_own(text.encode(), "shared.toml", any_name=True).id == "northgate"
    assert "shared.toml" in window.text()
    monkeypatch.setattr(own_files, "ask_where", lambda *_: tmp_path / "nowhere" / "shared.toml")
    window.press("Save as a file …: Northgate")
    assert str(words.NOT_SAVED) in window.text()


# --- from a file ------------------------------------------------------------------------------------------------------


def taken(qtbot: QtBot, session: Session, path: Path, monkeypatch: pytest.MonkeyPatch) -> Opened:
    window = at(qtbot, session, "own_exchanges")
    monkeypatch.setattr(own_files, "ask_which", lambda _: path)
    return window.press(str(words.TAKE))


def test_a_file_is_shown_before_it_is_taken_and_marked_afterwards(qtbot, session, monkeypatch, tmp_path):
    path = tmp_path / "from a friend.toml"
    path.write_text(pack_text(own_exchange()), encoding="utf-8")
    window = taken(qtbot, session, path, monkeypatch)
    said = window.text()
    assert str(words.UNCHECKED) in said
    assert "www.northgate.example" in said
    assert "Turned off, it is gone from the account" in said
    assert "northgate" not in session.profiles
    assert all_cut(window.page) == []
    window.press(str(words.TAKE_IT))
    assert "Not checked by Strongroom: from from a friend.toml, added on 22 November 2026." in window.text()
    assert session.profiles["northgate"].own.made == "file"


def test_a_file_with_mistakes_is_refused_line_by_line(qtbot, session, monkeypatch, tmp_path):
    path = tmp_path / "bad.toml"
    text = pack_text(own_exchange()).replace("https://help.northgate.example/phone", "https://blog.example/phone")
    path.write_text(text.replace('name = "Northgate"', 'name = "**"'), encoding="utf-8")
    window = taken(qtbot, session, path, monkeypatch)
    said = window.text()
    assert words.CANNOT.format(file="bad.toml") in said
    assert "bad.toml: factors[0].source: is at blog.example" in said
    assert "bad.toml: name: may hold" in said
    window.press(str(words.LEAVE_IT))
    assert window.at[0] == "own_exchanges"
    assert session.own_exchanges() == ()


def test_a_file_that_names_an_exchange_of_the_app_is_not_taken(qtbot, session, monkeypatch, tmp_path):
    path = tmp_path / "okx.toml"
    path.write_text(pack_text(msgspec.structs.replace(own_exchange(), name="OKX")), encoding="utf-8")
    window = taken(qtbot, session, path, monkeypatch)
    assert "It is OKX, which comes with Strongroom" in window.text()
    assert str(words.TAKE_IT) not in window.buttons()


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"official_domains": ("northgate.example", "mybinance.com", "northgate.help")}, "Binance"),
        ({"doc_hosts": ("bybit.github.io",)}, "Bybit"),
    ],
    ids=["a domain", "a page of documentation"],
)
def test_a_file_with_an_address_like_another_is_warned_of(qtbot, session, monkeypatch, tmp_path, change, name):
    path = tmp_path / "clone.toml"
    path.write_text(pack_text(msgspec.structs.replace(own_exchange(), **change)), encoding="utf-8")
    window = taken(qtbot, session, path, monkeypatch)
    assert words.LOOKS_LIKE.format(name=name) in window.text()
    assert str(words.TAKE_IT) in window.buttons()


def test_nothing_of_ones_own_is_replaced_unasked(qtbot, session, monkeypatch, tmp_path):
    session.keep_exchange(own_exchange())
    path = tmp_path / "other.toml"
    path.write_text(pack_text(msgspec.structs.replace(own_exchange(), name="Other")), encoding="utf-8")
    window = taken(qtbot, session, path, monkeypatch)
    assert str(words.THERE) in window.text()
    window.press(str(words.TAKE_BOTH))
    assert {pack.id: pack.name for pack in session.own_exchanges()} == {
        "northgate": "Northgate",
        "northgate-2": "Other",
    }
    window = taken(qtbot, session, path, monkeypatch)
    asked = answer(monkeypatch, Dialog, lambda _: False)
    window.press(str(words.TAKE_INSTEAD))
    assert asked == ["Replace Northgate?"]
    assert session.profiles["northgate"].name == "Northgate"
    answer(monkeypatch, Dialog, lambda _: True)
    window.press(str(words.TAKE_INSTEAD))
    assert session.profiles["northgate"].name == "Other"


# --- elsewhere --------------------------------------------------------------------------------------------------------


def test_an_account_says_that_its_facts_are_ones_own(qtbot, tmp_path):
    session = person(tmp_path / "vault")
    session.keep_exchange(own_exchange())
    account = session.add("account", "northgate", "Northgate")
    window = Opened(qtbot, session, "account").go("account", subject=account.id, tab="facts")
    assert str(words.ACCOUNT_NOTE) in window.text()
    assert "Not checked by Strongroom: facts of your own" in window.text()
    window.press("Said without a page")
    assert "Are there API keys? Yes." in window.text()
    assert "it counts as unknown" in window.text()
    window.press(str(words.CHANGE_FACTS))
    assert window.at == ("own_exchange", {"id": "northgate"})


def test_a_problem_of_ones_own_folder_does_not_speak_of_the_apps_files():
    from desktop_app.ui.notices import content_notice

    told = content_notice([PackProblem(file="exchanges/torn.toml", key="", reason="is empty", own=True)])
    assert told is not None
    assert "your own folder" in told.title
    assert "check-content" not in told.body


def test_every_field_of_the_form_has_words_and_a_card():
    from desktop_app.content.own_fields import FIELDS, GROUPS, PATH

    assert words.QUESTIONS.keys() == FIELDS.keys()
    assert {word for field in FIELDS.values() for word in field.words} <= words.CHOICES.keys()
    shown = {group for _, _, groups in words.CARDS for group in groups}
    assert shown == {group.id for group in GROUPS if not group.id.startswith(PATH)}
    assert form_page.GROUPS is GROUPS
