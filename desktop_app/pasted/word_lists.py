"""The lists of words in assets/words: how pages in many languages name columns, dates, permissions and letters."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import Any

from desktop_app.content.assets import asset_folder


@lru_cache(maxsize=8)
def word_list(name: str) -> dict[str, Any]:
    """One file, read when it is first needed: lists of words, and tables of such lists."""
    return tomllib.loads((asset_folder() / "words" / f"{name}.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=64)
def words(name: str, key: str) -> frozenset[str]:
    """One list of a file."""
    return frozenset(word_list(name)[key])


@lru_cache(maxsize=16)
def by_word(name: str, table: str) -> dict[str, str]:
    """A table of lists turned round: word -> the name of its list, of the earlier one where two have it."""
    lists: dict[str, list[str]] = word_list(name)[table]
    return {word: key for key, found in reversed(lists.items()) for word in found}
