"""Packs, questions and steps in other languages: complete, with the same placeholders, and never of another text."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop_app.content import prepared
from desktop_app.content.assets import PREPARED, asset_folder
from desktop_app.content.library import Library, load
from desktop_app.content.translations import OTHERS, in_words, problems_of, texts_of, words

CONTENT = asset_folder() / "content"


@pytest.fixture(scope="module")
def library() -> Library:
    return load(CONTENT)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A content folder of our own."""
    shutil.copytree(CONTENT, tmp_path / "content", ignore=shutil.ignore_patterns(f"*{PREPARED}"))
    return tmp_path / "content"


def test_every_language_has_every_text_that_it_must_have(library: Library) -> None:
    assert not problems_of(CONTENT, library)


@pytest.mark.parametrize("language", OTHERS)
def test_a_question_a_step_and_a_pack_are_said_in_the_language(library: Library, language: str) -> None:
    said = in_words(library, words(CONTENT, language))
    for mine, english in (
        (said.questions["account"], library.questions["account"]),
        (said.steps["authenticator"], library.steps["authenticator"]),
        (said.profiles["okx"], library.profiles["okx"]),
    ):
        before, after = list(texts_of(english)), list(texts_of(mine))
        assert len(before) == len(after) and before
        assert not [
            one
            for one, other in zip(before, after, strict=True)
            if one == other and len(one) > 25 and not one.startswith("{")
        ]


@pytest.mark.parametrize("language", OTHERS)
def test_menu_words_answers_and_everything_that_is_reckoned_with_stay(library: Library, language: str) -> None:
    said, english = in_words(library, words(CONTENT, language)).profiles["okx"], library.profiles["okx"]
    assert [path.web for path in said.paths] == [path.web for path in english.paths]
    assert [one.name_in_ui for one in said.factors] == [one.name_in_ui for one in english.factors]
    assert [one.requires for one in said.operations] == [one.requires for one in english.operations]
    assert said.type_this_host == english.type_this_host


def test_a_text_whose_english_changed_is_shown_in_english_and_told_by_the_check(folder: Path) -> None:
    pack = folder / "exchanges/okx.toml"
    before = "A passkey does not replace it"
    text = pack.read_text(encoding="utf-8")
    assert before in text
    pack.write_text(text.replace(before, "A passkey replaces nothing of it"), encoding="utf-8")
    library = load(folder)
    note = in_words(library, words(folder, "de")).profiles["okx"].factors[0].note
    assert "A passkey replaces nothing of it" in note
    reasons = [problem.reason for problem in problems_of(folder, library) if problem.file == "exchanges/okx.de.toml"]
    assert reasons == ["is not translated", "is no text of this file any more"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('"{name} is here" = "hier"', "is no text of this file any more"),
        ('"Anything" = 3', "must be a text"),
        ("nonsense", "is not valid TOML"),
    ],
)
def test_what_is_wrong_with_a_file_is_told_and_stops_nothing(folder: Path, line: str, reason: str) -> None:
    with (folder / "steps/account.es.toml").open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")
    library = load(folder)
    assert not library.problems
    assert any(problem.reason.startswith(reason) for problem in problems_of(folder, library))
    assert words(folder, "es")  # what is sound of it, and the other files, are used


def test_a_missing_file_is_told_and_its_texts_are_english(folder: Path) -> None:
    (folder / "questions/account.zh.toml").unlink()
    library = load(folder)
    assert [problem.reason for problem in problems_of(folder, library)] == ["is missing"]
    assert in_words(library, words(folder, "zh")).questions["account"][0].text == library.questions["account"][0].text


def test_prepared_words_are_used_only_while_the_files_are_what_they_were_made_from(folder: Path) -> None:
    prepared.write(folder)
    assert prepared.read_words(folder, "de") == words(folder, "de")
    with (folder / "exchanges/okx.de.toml").open("a", encoding="utf-8") as file:
        file.write("# another day\n")
    assert prepared.read_words(folder, "de") is None
    assert prepared.read_words(folder, "es") is not None
    assert prepared.read(folder) is not None  # English does not depend on them
