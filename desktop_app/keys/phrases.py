"""What a longer phrase for a permission says beyond reading: "View balances and send funds" says "send funds".

A part reads only where it begins with a word for reading and names nothing but things to look at, or ends as a word
for what was looked up does. Any other part is left over: it is never taken for harmless for what stands beside it.
"""

from __future__ import annotations

import re

from desktop_app.pasted.word_lists import words

_JOINED = re.compile(
    r"[&+/,;|]|\b(?:and|or|und|oder|et|ou|y|e|o|и|или)\b|[和与與及並并]|(?:(?<=[가-힣])[와과]|\b및)(?=\s)"
)
_INNER_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORD = re.compile(r"[^\W\d_]+")
_RECORDS = re.compile(
    r"\b(?:(?:address|deposit|order|payment|trad(?:e|ing)|transfer|withdraw(?:al)?)\s+){1,4}"
    r"(?=(?:address(?:es)?|data|details|history|info|information|list|records?|status)\b)"
)
"""Kinds of records: in "withdrawal history" nothing is withdrawn."""

_LOOKED_UP = re.compile(r"(?:history|조회|查询|查看|:read)$")


def beyond_reading(phrase: str) -> str:
    """The parts that do more than read, in small letters; '' for a phrase that only reads."""
    text = _INNER_CAPITAL.sub(" ", phrase).casefold()
    parts = [part for part in _JOINED.split(text) if part.strip()] or [text]
    left = []
    looks_at_things = False
    for part in parts:
        named = _WORD.findall(_RECORDS.sub("", part))
        if _reads(part, named):
            looks_at_things = len(named) > 1
        elif not (looks_at_things and _are_things(named)):
            left.append(part.strip())
    return " ".join(left)


def _reads(part: str, named: list[str]) -> bool:
    if named and named[0] in words("keys", "reading"):
        return _are_things(named[1:])
    return bool(_LOOKED_UP.search(part.strip()))


def _are_things(named: list[str]) -> bool:
    return all(word in words("keys", "looked_at") for word in named)
