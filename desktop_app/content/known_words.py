"""Whether the words of a pack are among those that the app knows, and none comes twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop_app.content.problems import with_nearest
from desktop_app.language import Text, tr

Fault = tuple[str, str]

NO_PROOF = Text('"{word}" is not a kind of proof that the app knows')
NO_OPERATION = Text('"{word}" is not an operation that the app knows')
NO_GOAL = Text('"{word}" is not a goal that the app knows')
NO_GOAL_OR_OPERATION = Text('"{word}" is not a goal or an operation that the app knows')
NO_PERMISSION = Text('"{word}" is not one of the permissions that the app knows')
NO_NEED = Text('"{word}" is not a proof, a goal or a prerequisite that the app knows')
NO_PROOF_OR_PREREQUISITE = Text('"{word}" is not a proof or a prerequisite that the app knows')
NO_CHANNEL = Text('"{word}" is not a channel that the app knows')
NO_VARIANT = Text('"{word}" is not one of the variants that the app knows')


def known(key: str, words: Iterable[str], allowed: Iterable[str], otherwise: Text) -> Iterator[Fault]:
    """Each word that is not among the allowed ones; `otherwise` says of a {word} what it is not."""
    allowed = tuple(allowed)
    for word in words:
        if word not in allowed:
            yield key, with_nearest(otherwise.format(word=word[:80]), word, allowed)


def twice(key: str, name: str, words: list[str]) -> Iterator[Fault]:
    """Each word that was there before; `name` is the key that holds it in the tables of `key`."""
    for index, word in enumerate(words):
        if word in words[:index]:
            yield f"{key}[{index}].{name}", tr('"{word}" comes twice', word=word[:80])
