"""The documentation of the form names every key and every word that the form knows."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from desktop_app.domain import profile, script, vocabulary

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "content.md").read_text(encoding="utf-8")
FORMS = [
    one
    for module in (profile, script)
    for one in vars(module).values()
    if isinstance(one, type) and issubclass(one, msgspec.Struct) and one.__module__ == module.__name__
]
WORDS = (
    *vocabulary.FACTOR_KINDS,
    *vocabulary.REQUIRE_TOKENS,
    *vocabulary.PREREQUISITES,
    *vocabulary.EXCHANGE_OPERATIONS,
    *vocabulary.SERVICE_OPERATIONS,
    *vocabulary.GOALS,
    *vocabulary.WEAKENINGS,
)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_every_key_is_documented(form):
    missing = [field.name for field in msgspec.structs.fields(form) if f"`{field.name}`" not in TEXT]
    assert [name for name in missing if f"[{name}]`" not in TEXT and f"[[{name}]]`" not in TEXT] == []


def test_every_word_of_the_form_is_documented():
    unbroken = " ".join(TEXT.split())
    assert [word for word in WORDS if f"`{word}`" not in unbroken] == []
