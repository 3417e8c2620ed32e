"""The recovery key as it is printed: eight groups of five characters, four of them data and one a check.

Crockford's base 32 without I, L, O, U; 160 bits in all. The check character of a group is a sum over GF(32) with a
different weight for each place, so every single slip and every swap of two neighbours in a group is noticed; the
group's own number goes in as well, so swapped groups are noticed too.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from desktop_app.storage.errors import WrongPaperKey

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 8
GROUP_LENGTH = 5
SECRET_BYTES = 20

_FIXED = str.maketrans("OIL", "011")
_VALUES = {character: value for value, character in enumerate(ALPHABET)}
_SEPARATORS = re.compile(r"[\W_]+")


def new_paper_key(random: Callable[[int], bytes]) -> str:
    """A new recovery key as it is shown and printed: "7K2QX-…", eight groups joined by hyphens."""
    return written(random(SECRET_BYTES))


def written(secret: bytes) -> str:
    """The 20 bytes as groups."""
    number = int.from_bytes(secret, "big")
    data = [(number >> shift) & 31 for shift in range(SECRET_BYTES * 8 - 5, -1, -5)]
    groups = [data[start : start + 4] for start in range(0, len(data), 4)]
    return "-".join(_text([*group, _check(group, place)]) for place, group in enumerate(groups))


def understood(typed: str) -> bytes:
    """The 20 bytes behind what was typed. Lower case, any separators, O for 0 and I or L for 1 are fine.

    WrongPaperKey with the number of the first group that has a slip.
    """
    number = 0
    groups = _groups(typed)
    for place in range(GROUPS):
        values = [_VALUES.get(character, -1) for character in groups[place]] if place < len(groups) else []
        if len(values) != GROUP_LENGTH or -1 in values or _check(values[:4], place) != values[4]:
            raise WrongPaperKey("group", place + 1)
        for value in values[:4]:
            number = number << 5 | value
    if len(groups) > GROUPS:
        raise WrongPaperKey("length")
    return number.to_bytes(SECRET_BYTES, "big")


def _groups(typed: str) -> list[str]:
    """As the person separated them where that gives eight groups, otherwise by counting."""
    parts = [part for part in _SEPARATORS.split(unicodedata.normalize("NFKC", typed).upper().translate(_FIXED)) if part]
    if len(parts) == GROUPS:
        return parts
    text = "".join(parts)
    return [text[start : start + GROUP_LENGTH] for start in range(0, len(text), GROUP_LENGTH)]


def _text(values: list[int]) -> str:
    return "".join(ALPHABET[value] for value in values)


def _check(data: list[int], place: int) -> int:
    total = 0
    for value in data:
        total = _doubled(total ^ value)
    return total ^ (place + 1)


def _doubled(value: int) -> int:
    """Times x in GF(32) with x^5 + x^2 + 1, which makes the weights of the places x^4, x^3, x^2, x: all different."""
    value <<= 1
    return value ^ 0b100101 if value & 32 else value
