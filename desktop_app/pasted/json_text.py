"""JSON answers that somebody pasted: bounded in size and depth, one or several after another."""

from __future__ import annotations

import json
import re
from typing import Any

from desktop_app.pasted.errors import NotJson, TooMuch

MOST_DEPTH = 30
MOST_ANSWERS = 200

_MARKS = re.compile(r'\\.|["\[{\]}]', re.DOTALL)
_BLANK = re.compile(r"[\s,;]*")


def looks_like_json(text: str) -> bool:
    """Whether to read it as JSON: it begins like an object, or like a list of something that JSON has."""
    return re.match(r'\s*(?:\{\s*["}]|\[\s*(?:[\[{"\]]|-?\d))', text) is not None


def read_json(text: str) -> list[Any]:
    """All values, one after another. NotJson with the line at which it breaks, TooMuch for depth or number."""
    _bound_depth(text)
    decoder = json.JSONDecoder()
    values: list[Any] = []
    place = _after_blank(text, 0)
    while place < len(text):
        if len(values) >= MOST_ANSWERS:
            raise TooMuch("rows", MOST_ANSWERS)
        try:
            value, place = decoder.raw_decode(text, place)
        except (ValueError, RecursionError) as broken:
            raise NotJson(text.count("\n", 0, getattr(broken, "pos", place)) + 1) from None
        values.append(value)
        place = _after_blank(text, place)
    return values


def _after_blank(text: str, place: int) -> int:
    found = _BLANK.match(text, place)
    return found.end() if found else place


def _bound_depth(text: str) -> None:
    depth, quoted = 0, False
    for found in _MARKS.finditer(text):
        mark = found.group()
        if mark == '"':
            quoted = not quoted
        elif quoted or mark[0] == "\\":
            continue
        elif mark in "[{":
            depth += 1
            if depth > MOST_DEPTH:
                raise TooMuch("depth", MOST_DEPTH)
        else:
            depth -= 1
