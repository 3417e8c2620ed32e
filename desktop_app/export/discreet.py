"""What a person wrote, fit for paper that may be found: one line, no whole mail address, no whole phone number."""

from __future__ import annotations

import re
import unicodedata

_MAIL = re.compile(r"([^\s@<>()\[\],;:\"]+)@([^\s@<>()\[\],;:\"]+)")
_NUMBER = re.compile(r"\+?\(?\d[\d\s()./\-]{6,}\d")
_YEAR, _MONTH, _DAY = r"(?:19|20)\d\d", r"(?:0?[1-9]|1[0-2])", r"(?:0?[1-9]|[12]\d|3[01])"
_DATE = re.compile(
    rf"(?<!\d)(?:{_YEAR}([-./]) ?{_MONTH}\1 ?{_DAY}|{_DAY}([-./]) ?{_MONTH}\2 ?{_YEAR}"
    rf"|{_MONTH}([-./]) ?{_DAY}\3 ?{_YEAR}|{_DAY}([-./]){_MONTH}\4\d\d(?= \d\d?$))(?!\d)"
)
"""Year, month and day in the orders in use. A year of two digits only before an hour: without one it is no number."""

_YEARS = re.compile(rf"(?<!\d)({_YEAR}) ?[-/] ?({_YEAR})(?!\d)")
_ONLY_DATES = re.compile(r"\(?(?:[1-9]\d? )?d(?: ?[-/ ] ?d)*\)?(?: \(?[\d.-]{1,5})?")
"""Dates, each written as "d", with at most a small number before, as names have, and a time or an amount after."""

_DIGITS_OF_A_NUMBER = 8
_GONE = {"Cc", "Cs", "Zl", "Zp"}
_TURNS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Signs that turn the direction of text: with them a name could be made to read as another."""


def discreet(text: str) -> str:
    """The text in one line, with "max@example.org" as "m…@example.org" and "+49 170 1234567" as "…67"; dates stay."""
    return _NUMBER.sub(_shorten, _MAIL.sub(lambda found: f"{found[1][0]}…@{found[2]}", one_line(text)))


def one_line(text: str) -> str:
    """The text without line breaks, control characters and halves of characters; runs of space become one."""
    straight = text.translate(_TURNS)
    return " ".join("".join(" " if unicodedata.category(sign) in _GONE else sign for sign in straight).split())


def _shorten(found: re.Match[str]) -> str:
    digits = re.sub(r"\D", "", found[0])
    if len(digits) < _DIGITS_OF_A_NUMBER or _ONLY_DATES.fullmatch(_DATE.sub("d", _YEARS.sub(_span, found[0]))):
        return found[0]
    return f"…{digits[-2:]}"


def _span(years: re.Match[str]) -> str:
    """One year to a later one, written as a date is."""
    return "d" if years[1] < years[2] else years[0]
