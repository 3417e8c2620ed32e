"""Whether the words of a pack are among those that the app knows, and none comes twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop_app.content.problems import nearest

Fault = tuple[str, str]


def known(key: str, words: Iterable[str], allowed: Iterable[str], what: str) -> Iterator[Fault]:
    """Each word that is not among the allowed ones. `what` names what it should have been."""
    allowed = tuple(allowed)
    for word in words:
        if word not in allowed:
            yield key, f'"{word[:80]}" is not {what} that the app knows{nearest(word, allowed)}'


def twice(key: str, name: str, words: list[str]) -> Iterator[Fault]:
    """Each word that was there before; `name` is the key that holds it in the tables of `key`."""
    for index, word in enumerate(words):
        if word in words[:index]:
            yield f"{key}[{index}].{name}", f'"{word[:80]}" comes twice'
