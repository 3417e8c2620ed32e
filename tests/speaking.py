"""Languages that nobody speaks, made from the English texts: a longer one with accents, and one from right to left.

What a page shows without accents is a text that cannot be translated. What is cut in it is too narrow for German.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import lru_cache
from string import Formatter
from typing import TypeVar
from unittest.mock import patch

from PySide6.QtWidgets import QApplication

from desktop_app.content.assets import asset_folder
from desktop_app.content.translations import words
from desktop_app.language.catalogue import ENGLISH, Catalogue, Key, current
from desktop_app.language.known import BY_CODE, Language
from desktop_app.ui import languages, start, window

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")

_FIELD = re.compile(r"(\{[^{}]*\}|\*\*)")
_ACCENTED = str.maketrans("aeiounsyczAEIOUNSYCZ", "áéïöûñşýçžÁÉÏÖÛÑŞÝÇŽ")
_HEBREW = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "אבגדהופצחיקלמנוסקרשתעבוזיזאבגדהופצחיקלמנוסקרשתעבוזיז"
)
_LONGER = 3
"""Every so many letters one more is put in: German takes a third more room than English."""


def accented(text: str) -> str:
    """The text with accents and a third longer; its fields stay as they are."""
    return "".join(
        part if _FIELD.fullmatch(part) else _longer(part.translate(_ACCENTED)) for part in _FIELD.split(text)
    )


def mirrored(text: str) -> str:
    """The text in Hebrew letters, which are read from right to left. It says nothing."""
    return "".join(part if _FIELD.fullmatch(part) else part.translate(_HEBREW) for part in _FIELD.split(text))


def _longer(text: str) -> str:
    """Each word a third longer, by its own last letter."""
    return re.sub(r"[^\W\d_]{3,}", lambda word: word.group() + word.group()[-1] * (len(word.group()) // _LONGER), text)


class _Every(Mapping[Asked, Answer]):
    """Has an answer to everything that it is asked for."""

    def __init__(self, answer: Callable[[Asked], Answer]) -> None:
        self._answer = answer

    def __getitem__(self, asked: Asked) -> Answer:
        return self._answer(asked)

    def __iter__(self) -> Iterator[Asked]:
        return iter(())

    def __len__(self) -> int:
        return 1


def _forms(change: Callable[[str], str]) -> _Every[Key, tuple[str, ...]]:
    return _Every(lambda key: (change(key[0]), change(key[0])))


CHANGES = {"pseudo": accented, "rtl": mirrored}
CATALOGUES = {code: Catalogue(code, _forms(change), right_to_left=code == "rtl") for code, change in CHANGES.items()}
CONTENT: dict[str, Mapping[str, str]] = {code: _Every(change) for code, change in CHANGES.items()}
"""Packs, questions and steps in these languages."""


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Within it a window is opened in this language: one that is offered, "pseudo" or "rtl". After it, in English."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with ExitStack() as stack:
        if code in CATALOGUES:
            stack.enter_context(patch.dict(BY_CODE, {code: Language(code, code)}))
            stack.enter_context(patch.object(languages, "catalogue_of", lambda code, _folder: CATALOGUES[code]))
            for module in (start, window):
                stack.enter_context(patch.object(module, "words_of_content", lambda: CONTENT[code]))
        try:
            languages.lay_on(app, code)
            yield
        finally:
            languages.put_in_force(app, Catalogue())


def begins(shown: str, english: str) -> bool:
    """Whether a text on the screen begins as an English one does, in the language in force. Whole words only."""
    language = current().language
    if language == ENGLISH or shown.startswith(english):
        return shown.startswith(english)
    if language in CHANGES:
        return shown.startswith(CHANGES[language](english))
    return any(re.match(_pattern(other, fields), shown) for other, fields in _translations(language, english))


@lru_cache(maxsize=64)
def _translations(language: str, english: str) -> tuple[tuple[str, dict[str, str]], ...]:
    """The texts that stand for those which begin so in English, and what their fields held there."""
    texts = [(source, forms[0]) for (source, _about), forms in current().texts.items()]
    texts += words(asset_folder() / "content", language).items()
    held = [(other, _held(source, english)) for source, other in texts]
    return tuple((other, fields) for other, fields in held if fields is not None)


def _held(source: str, english: str) -> dict[str, str] | None:
    """What the fields of a text hold where it begins as `english` does; None where it does not."""
    parts = list(Formatter().parse(source))
    if not parts or english[:3] != parts[0][0][:3]:
        return None
    fields: dict[str, str] = {}
    rest = english
    for index, (before, field, _spec, _conversion) in enumerate(parts):
        if before.startswith(rest):
            return fields
        if not rest.startswith(before) or field is None:
            return None
        rest = rest.removeprefix(before)
        after = parts[index + 1][0] if index + 1 < len(parts) else ""
        fields[field], found, behind = rest.partition(after) if after else (rest, "", "")
        rest = f"{found}{behind}"
    return fields


def _pattern(other: str, fields: Mapping[str, str]) -> str:
    """A translation as a pattern: numbers and letters of grades are the same, names of things may be others."""
    found = ""
    for before, field, _spec, _conversion in Formatter().parse(other):
        value = fields.get(field or "", "")
        same = value.isdigit() or (len(value) == 1 and value.isupper())
        found += re.escape(before) + ("" if field is None else re.escape(value) if same else ".+?")
    return found


def says(shown: str, english: str) -> bool:
    """Whether a text on the screen is an English one, in the language in force."""
    language = current().language
    if language == ENGLISH or shown == english:
        return shown == english
    if language in CHANGES:
        return shown == CHANGES[language](english)
    return any(shown == forms[0] for (source, _about), forms in current().texts.items() if source == english)
