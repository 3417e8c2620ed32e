"""How pages and files name the columns of a list of API keys, in several languages, and what their cells look like."""

from __future__ import annotations

import re
from functools import lru_cache

from desktop_app.keys.ip_lists import is_ip, read_ips
from desktop_app.keys.rights import meaning, split_words
from desktop_app.pasted.cards import Grammar, plain
from desktop_app.pasted.dates import is_date_alone, read_date
from desktop_app.pasted.word_lists import by_word, words

_MASKED_KEY = re.compile(r"(?:[A-Za-z0-9_-]{2,16})?(?:\*{3,}|\.{3,}|…|•{3,}|x{6,})[A-Za-z0-9_-]{0,16}")
_FREE = ("label", "used_by", "note")


def is_masked_key(text: str) -> bool:
    """Whether this is a key's name with its middle left out: abcd****wxyz, abcd…wxyz."""
    return len(text) > 4 and _MASKED_KEY.fullmatch(text) is not None and text.strip("*.…•x") != ""


def _kind_of(text: str) -> str:
    if is_masked_key(text):
        return "key"
    if is_date_alone(text):
        return "created"
    if is_ip(text):
        return "ips"
    rights = split_words(text)
    if rights and all(meaning(word) is not None for word in rights) and len(text) < 300 and _few_words(rights):
        return "permissions"
    return "status" if plain(text) in words("keys", "badges") else ""


def _few_words(rights: tuple[str, ...]) -> bool:
    """A permission is a word or four; a name that holds "trade" is longer or has digits in it."""
    return all(len(word.split()) <= 5 and not re.search(r"\d", word) for word in rights) and not (
        len(rights) == 1
        and len(rights[0].split()) > 1
        and not rights[0].casefold().startswith(("enable", "read", "can"))
    )


def _fits(field: str, text: str, kind: str) -> bool:
    if field in _FREE:
        return kind in ("", "permissions", "status")
    if field == "key":
        return kind == "key" or (kind == "" and " " not in text and len(text) >= 8)
    if field in ("created", "last_used", "expires"):
        read = read_date(text)
        return read is not None or bool(re.match(r"\d+\s*\w+", text) and kind in ("", "created") and len(text) < 30)
    if field == "ips":
        return kind == "ips" or read_ips(text).bound != "unknown"
    if field == "permissions":
        return kind == "permissions" or (kind == "" and any(meaning(word) for word in split_words(text)))
    return field in ("status", "ignored", "secret") and kind in ("", "status", "key")


@lru_cache(maxsize=1)
def grammar() -> Grammar:
    """What lists of API keys look like."""
    return Grammar(
        headings=by_word("keys", "headings"),
        kind_of=_kind_of,
        fits=_fits,
        noise=words("keys", "noise"),
        badges=words("keys", "badges"),
    )
