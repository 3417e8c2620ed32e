"""The page for files: each format is saved as it says, and a JSON file is shown before it replaces anything."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.addresses.records import address_record
from desktop_app.export import FORMATS
from desktop_app.export.reading_json import ImportRefused, Trouble
from desktop_app.session import Session
from desktop_app.ui import paper_saving
from desktop_app.ui.file_parts import NOTES
from desktop_app.ui.import_words import words_for
from desktop_app.ui.pages import files
from desktop_app.ui.theme import apply_theme
from tests.address_kit import book
from tests.made_up import opened, person
from tests.ui.page_kit import Opened
from tests.ui.test_ui_text_fits import all_cut


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return person(tmp_path / "vault")


@pytest.fixture
def at(qtbot: QtBot, session: Session) -> Opened:
    return Opened(qtbot, session, "files").go("files")


@pytest.fixture
def save_to(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path | None], list[str]]:
    """Answers the question for a file ahead; gives back the names that were proposed."""

    def answer(path: Path | None) -> list[str]:
        proposed: list[str] = []

        def ask(_parent: object, name: str, *_: object) -> Path | None:
            proposed.append(name)
            return path

        monkeypatch.setattr(paper_saving, "ask_where", ask)
        return proposed

    return answer


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path | None], None]:
    return lambda path: monkeypatch.setattr(files, "ask_for_file", lambda _parent: path)


def test_it_says_first_that_nothing_here_is_encrypted(at: Opened) -> None:
    words = at.text()
    assert words.index("These files are not encrypted.") < words.index("JSON")


@pytest.mark.parametrize("key", NOTES)
def test_every_format_is_saved_under_a_name_without_an_account(
    at: Opened, save_to: Callable[[Path | None], list[str]], tmp_path: Path, key: str
) -> None:
    form = FORMATS[key]
    path = tmp_path / f"x{form.suffix}"
    proposed = save_to(path)
    at.press(f"Save as {form.name} …")
    assert proposed == [f"Strongroom {key} 2026-11-22{form.suffix}"]
    assert len(path.read_bytes()) > 300
    assert f"Saved as x{form.suffix}" in at.text()


def test_formats_that_are_drawn_on_paper_stand_elsewhere() -> None:
    assert set(NOTES) == {key for key, form in FORMATS.items() if not form.paper}


def test_one_account_and_names_in_the_calendar_can_be_chosen(
    at: Opened, save_to: Callable[[Path | None], list[str]], tmp_path: Path
) -> None:
    save_to(tmp_path / "a.ics")
    at.press("Save as Calendar …")
    assert "OKX" not in (tmp_path / "a.ics").read_text()
    save_to(tmp_path / "b.ics")
    at.press("OKX")
    at.press("With the accounts’ names")
    at.press("Save as Calendar …")
    text = (tmp_path / "b.ics").read_text()
    assert "OKX" in text
    assert "Binance" not in text


def test_a_folder_that_is_gone_is_told(at: Opened, save_to: Callable[[Path | None], list[str]], tmp_path: Path) -> None:
    save_to(tmp_path / "gone" / "x.json")
    at.press("Save as JSON …")
    assert "The file was not saved" in at.text()
    assert not (tmp_path / "gone").exists()


def test_before_there_is_an_account_only_what_needs_none_can_be_saved(qtbot: QtBot, tmp_path: Path) -> None:
    at = Opened(qtbot, opened(tmp_path), "files").go("files")
    assert at.named("Save as JSON …").isEnabled()
    assert at.named("Save as Calendar …").isEnabled()
    assert not at.named("Save as CSV …").isEnabled()


# ---------------------------------------------------------------- reading in


def test_a_file_is_shown_before_it_replaces_anything_and_then_takes_its_place(
    at: Opened,
    save_to: Callable[[Path | None], list[str]],
    choose: Callable[[Path | None], None],
    tmp_path: Path,
) -> None:
    path = tmp_path / "told.json"
    save_to(path)
    at.press("Save as JSON …")
    before = at.session.dossier
    at.session.answer("account-1", "passkey", ["two_devices"])
    changed = at.session.dossier
    choose(path)
    at.press("Choose a JSON file …")
    assert "What this file holds" in at.text()
    assert "two accounts" in at.text().lower()
    assert at.session.dossier == changed
    at.press("Replace what is there")
    assert at.session.dossier == before
    assert at.at[0] != "files"
    assert at.session.look_into(at.session.backups()[0].path)[1] == changed


def test_an_answer_that_is_no_longer_known_is_told_before_anything_is_replaced(
    at: Opened,
    save_to: Callable[[Path | None], list[str]],
    choose: Callable[[Path | None], None],
    tmp_path: Path,
) -> None:
    path = tmp_path / "told.json"
    save_to(path)
    at.press("Save as JSON …")
    file = json.loads(path.read_bytes())
    file["answers"][0]["value"] = ["option_of_last_year"]
    path.write_text(json.dumps(file))
    choose(path)
    at.press("Choose a JSON file …")
    assert "For one answer Strongroom no longer knows what was chosen." in at.text()
    assert "counts as open" in at.text()
    at.press("Replace what is there")
    told = file["answers"][0]
    assert at.session.dossier.value(told["subject"], told["question"]) == ("unknown",)


def test_it_says_beforehand_that_no_address_of_a_file_counts_as_checked(
    at: Opened,
    save_to: Callable[[Path | None], list[str]],
    choose: Callable[[Path | None], None],
    tmp_path: Path,
) -> None:
    path = tmp_path / "told.json"
    save_to(path)
    choose(path)
    at.press("Save as JSON …")
    at.press("Choose a JSON file …")
    assert "counts as not checked yet" not in at.text()
    at.press("Leave everything as it is")
    at.session.change_records(kept=[address_record(entry, at.session.now()) for entry in book()])
    at.press("Save as JSON …")
    at.press("Choose a JSON file …")
    assert "Each address counts as not checked yet." in at.text()


def test_a_file_can_be_left_alone(at: Opened, choose: Callable[[Path | None], None], tmp_path: Path) -> None:
    other = opened(tmp_path / "other")
    from desktop_app.export.plain_json import of_dossier

    (tmp_path / "told.json").write_bytes(of_dossier(other.dossier, other.now()))
    other.lock()
    before = at.session.dossier
    choose(tmp_path / "told.json")
    at.press("Choose a JSON file …")
    at.press("Leave everything as it is")
    assert at.session.dossier == before
    assert "Save a file" in at.text()


def test_a_foreign_file_is_told_and_changes_nothing(
    at: Opened, choose: Callable[[Path | None], None], tmp_path: Path
) -> None:
    before = at.session.dossier
    path = tmp_path / "any.json"
    path.write_text(json.dumps({"encrypted": False, "items": []}))
    choose(path)
    at.press("Choose a JSON file …")
    assert "This file is no JSON export of Strongroom" in at.text()
    assert "Nothing was changed: your vault is as it was." in at.text()
    assert at.session.dossier == before


@pytest.mark.parametrize("trouble", ["unreadable", "too_large", "not_ours", "newer", "wrong"])
def test_every_refusal_says_what_happened_what_became_of_it_and_what_to_do(trouble: Trouble) -> None:
    words = words_for(ImportRefused(trouble, "entries[3]: it stands there twice"))
    assert words.title
    assert "Nothing was changed" in words.text
    assert words.what_to_do.endswith(".")
    assert "entries[3]: it stands there twice." in words.text
    assert "did you mean “on”?\n" in words_for(ImportRefused(trouble, "kind: did you mean “on”?")).text


def test_after_locking_nothing_of_a_file_is_left(
    at: Opened, choose: Callable[[Path | None], None], tmp_path: Path, save_to: Callable[[Path | None], list[str]]
) -> None:
    save_to(tmp_path / "told.json")
    at.press("Save as JSON …")
    choose(tmp_path / "told.json")
    at.press("Choose a JSON file …")
    at.window.context.changed(at.session.lock())
    at.rest()
    assert at.page._brought is None
    assert at.page.stages == {}


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_no_words_are_cut(at: Opened, qapp: QApplication, percent: int) -> None:
    apply_theme(qapp, "light", percent)
    at.go("files")
    assert all_cut(at.page) == []
