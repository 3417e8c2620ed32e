"""Pasted text is bounded and freed of what nobody can see, and it is told what was taken out."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.pasted import cleaning
from desktop_app.pasted.cleaning import MOST_MARKS, Removed, clean, decoded
from desktop_app.pasted.errors import NotText, TooMuch
from desktop_app.pasted.hosts import host_of
from desktop_app.pasted.secret_shapes import refuse_secret


@given(st.text())
def test_nothing_unseen_is_left(text: str) -> None:
    cleaned = clean(text)
    left = {unicodedata.category(letter) for letter in cleaned.text if letter not in "\n\t"}
    assert not {"Cc", "Cs"} & left
    assert clean(cleaned.text).text == cleaned.text and not clean(cleaned.text).removed


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126)))
def test_plain_text_stays(text: str) -> None:
    assert clean(text).text == text


def test_what_was_removed_is_told_by_kind() -> None:
    kinds = {
        one.kind: one.count for one in clean("\ufeffa\u200bb\u200bc\u202ed\x07").removed if one.kind != "zero_width"
    }
    assert kinds == {"byte_order_mark": 1, "direction": 1, "control": 1}
    assert [(one.count, one.first) for one in clean("ab\u200bc\u200b").removed] == [(2, 3)]


def test_each_unseen_character_is_told_once_however_often_it_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Removed] = []
    monkeypatch.setattr(cleaning, "Removed", lambda **about: made.append(Removed(**about)) or made[-1])
    removed = clean("\u200ba\u202e" + "\u202e\u200b" * 1000).removed
    assert [(one.code_point, one.count, one.first) for one in removed] == [("U+200B", 1001, 1), ("U+202E", 1001, 3)]
    assert len(made) == 2


def test_line_ends_and_spaces_of_all_kinds_are_one() -> None:
    assert clean("a\r\nb\rc\u2028d\u00a0e\u3000f").text == "a\nb\nc\nd e f"


def test_too_much_is_refused_at_once() -> None:
    with pytest.raises(TooMuch) as caught:
        clean("x" * 10_000_000)
    assert (caught.value.limit, caught.value.most) == ("characters", 1_000_000)
    assert len(clean("x" * 1_000_000).text) == 1_000_000


@pytest.mark.parametrize("marks", ["\u0301\u0316", "\uff9e\u0316"])
def test_marks_without_end_are_taken_out_and_told(marks: str) -> None:
    """Putting a million of them in order would take hours, in which no window could be drawn."""
    text = "e" + marks * 490_000 + " f"
    cleaned = clean(text)
    assert len(cleaned.text) <= MOST_MARKS + 3 and cleaned.text.endswith(" f")
    (told,) = cleaned.removed
    assert (told.kind, told.count, told.first) == ("zero_width", 980_000 - MOST_MARKS, MOST_MARKS + 2)
    refuse_secret(text)
    assert host_of(f"https://{text}") is None


def test_a_letter_with_all_the_marks_of_its_writing_stays() -> None:
    for text in ("ớ̴̧̭", "שָּׁ", "གྷྲཱྀ", "\u1100\u1161\u11a8" * 50, "─" * 80, "e\u0301" * 80, "中́"):
        cleaned = clean(text)
        assert cleaned.text == unicodedata.normalize("NFC", text) and not cleaned.removed


def test_the_text_is_not_in_its_description() -> None:
    assert "canary" not in repr(clean("canary"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_files_of_the_usual_encodings_are_read(encoding: str) -> None:
    assert decoded("Bezeichnung;Schlüssel;名称".encode(encoding)) == "Bezeichnung;Schlüssel;名称"


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"\x80abc", b"\xff\xff"])
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(NotText):
        decoded(data)


def test_a_large_file_is_refused_before_it_is_read() -> None:
    with pytest.raises(TooMuch):
        decoded(b"x" * 4_000_001)
