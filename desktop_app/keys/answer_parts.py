"""The small parts of an exchange's answer: one text, one day, a list of words, a list of addresses."""

from __future__ import annotations

import re
from typing import Any

from desktop_app.domain.saved_key import SavedKey
from desktop_app.keys.ip_lists import read_ips
from desktop_app.keys.refusing import refuse_tokens
from desktop_app.pasted.dates import Read, from_stamp, read_date
from desktop_app.pasted.secret_shapes import masked

Data = dict[str, Any]

_STAMP = re.compile("-?[0-9]{1,19}")


def text_of(item: Data, *names: str) -> str:
    """The first of these fields that is text or a number, in one line."""
    for name in names:
        value = item.get(name)
        if isinstance(value, (str, int)) and not isinstance(value, bool) and str(value):
            return " ".join(str(value)[:200].split())
    return ""


def label_of(item: Data, *names: str) -> str:
    """The same, for a name that a person chose. SecretShaped where it holds a secret."""
    label = text_of(item, *names)
    refuse_tokens(label)
    return label


def words_of(value: Any) -> tuple[str, ...]:
    """Permissions as a list, or as text with commas."""
    parts = value.split(",") if isinstance(value, str) else value if isinstance(value, list) else []
    return tuple(dict.fromkeys(part.strip()[:80] for part in parts if isinstance(part, str) and part.strip()))


def told_rights(value: Any) -> tuple[str, ...] | None:
    """The same, for what says what a key may do: None, unknown, for what holds no word and is not simply empty."""
    return words_of(value) or (() if value in ("", []) else None)


def ips_of(value: Any) -> Data:
    """Addresses as a list, or as text with commas. Nothing at all, and "*", mean any address."""
    text = ",".join(map(str, value)) if isinstance(value, list) else str(value or "")
    if not text.strip():
        return {"bound": "no"}
    found = read_ips(text)
    return {"bound": found.bound, "ips": found.ips}


def is_scopes(value: Any) -> bool:
    """Bitfinex: a list of [scope, read, write]."""
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(row, list) and len(row) == 3 and isinstance(row[0], str) for row in value)
        and all(row[1] in (0, 1) and row[2] in (0, 1) for row in value)
    )


def day_of(item: Data, *names: str) -> str:
    """The first of these fields that is a day, as ISO text, or ''. What can be read in two ways is none."""
    read = _read(item, *names)
    if read is None or len(read.readings) != 1:
        return ""
    return read.moment


def _read(item: Data, *names: str) -> Read | None:
    for name in names:
        value = item.get(name)
        if isinstance(value, bool) or value in (None, ""):
            continue
        if isinstance(value, (int, float)):
            return from_stamp(value)
        if isinstance(value, str):
            return from_stamp(int(value)) if _STAMP.fullmatch(value) else read_date(value)
    return None


def expiry_of(item: Data, *names: str) -> Data:
    """The day on which a key ends; 0, -1 and days before 2009 mean never."""
    read = _read(item, *names)
    if read is None:
        return {}
    return {"never_expires": True} if read.never else {"expires": day_of(item, *names)}


def key_of(item: Data, **fields: Any) -> SavedKey:
    """A key with these fields; of its public name only the ends are kept."""
    name = text_of(item, "apiKey", "accessKey", "access_key", "api_key", "key")
    return SavedKey(**({"id": "", "account": "", "hint": masked(name), "source": "answer"} | fields))
