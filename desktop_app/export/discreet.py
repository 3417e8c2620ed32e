"""What a person wrote, fit for paper that may be found: one line, no whole mail address, no whole phone number."""

from __future__ import annotations

import re
import unicodedata

_MAIL = re.compile(r"([^\s@<>()\[\],;:\"]+)@([^\s@<>()\[\],;:\"]+)")
_NUMBER = re.compile(r"\+?\(?\d[\d\s()./\-]{6,}\d")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_DIGITS_OF_A_NUMBER = 8
_GONE = {"Cc", "Cs", "Zl", "Zp"}
_TURNS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Signs that turn the direction of text: with them a name could be made to read as another."""


def discreet(text: str) -> str:
    """The text in one line, with "max@example.org" as "m…@example.org" and "+49 170 1234567" as "…67"."""
    return _NUMBER.sub(_shorten, _MAIL.sub(lambda found: f"{found[1][0]}…@{found[2]}", one_line(text)))


def one_line(text: str) -> str:
    """The text without line breaks, control characters and halves of characters; runs of space become one."""
    straight = text.translate(_TURNS)
    return " ".join("".join(" " if unicodedata.category(sign) in _GONE else sign for sign in straight).split())


def _shorten(found: re.Match[str]) -> str:
    digits = re.sub(r"\D", "", found[0])
    if len(digits) < _DIGITS_OF_A_NUMBER or _DAY.fullmatch(found[0].strip()):
        return found[0]
    return f"…{digits[-2:]}"
