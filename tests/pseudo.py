"""Languages that nobody speaks, made from the English texts: a longer one with accents, and one from right to left.

What a page shows without accents is a text that cannot be translated. What is cut in it is too narrow for German.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from desktop_app.language.catalogue import Catalogue, Key

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


LONG = Catalogue("pseudo", _forms(accented))
RIGHT_TO_LEFT = Catalogue("pseudo-rtl", _forms(mirrored), right_to_left=True)
CATALOGUES = {"pseudo": LONG, "rtl": RIGHT_TO_LEFT}
CONTENT: dict[str, Mapping[str, str]] = {"pseudo": _Every(accented), "rtl": _Every(mirrored)}
"""Packs, questions and steps in these languages."""
