"""Several things in one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.language.texts import Text

_AND = Text("{first} and {last}", "the end of a list")
_OR = Text("{first} or {last}", "the end of a list")
_BETWEEN = Text(", ", "between the parts of a list")


def listed(words: Sequence[object]) -> str:
    """As in "a", "a and b", "a, b and c"."""
    return _joined(words, _AND)


def either(words: Sequence[object]) -> str:
    """As in "a", "a or b", "a, b or c"."""
    return _joined(words, _OR)


def in_a_row(words: Sequence[object]) -> str:
    """As in "a, b, c"."""
    return str(_BETWEEN).join(map(str, words))


def _joined(words: Sequence[object], end: Text) -> str:
    if len(words) < 2:
        return "".join(map(str, words))
    return end.format(first=in_a_row(words[:-1]), last=words[-1])
