"""Keys of the register and looks at a list as records: a kind, an id, and a body that is JSON."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from desktop_app.domain.saved_key import KeyListCheck, SavedKey

API_KEY, KEY_LIST_CHECK = "api_key", "key_list_check"
"""The kinds of record that this package reads and writes."""

MOST_BODY = 50_000
_T = TypeVar("_T", SavedKey, KeyListCheck)


class RecordUnreadable(Exception):  # noqa: N818 (the name says what happened)
    """A record that is none of ours, or of a newer version. Nothing is changed; `record` is its id."""

    def __init__(self, record: str) -> None:
        super().__init__(f"record {record} cannot be read")
        self.record = record


def key_body(key: SavedKey) -> str:
    """The JSON body of a key."""
    return msgspec.json.encode(key).decode()


def key_of(identity: str, body: str) -> SavedKey:
    """The key in a record. RecordUnreadable."""
    return _read(identity, body, SavedKey)


def key_list_check_body(check: KeyListCheck) -> str:
    """The JSON body of a look at a list."""
    return msgspec.json.encode(check).decode()


def key_list_check_of(identity: str, body: str) -> KeyListCheck:
    """The look in a record. RecordUnreadable."""
    return _read(identity, body, KeyListCheck)


def _read(identity: str, body: str, kind: type[_T]) -> _T:
    try:
        found = msgspec.json.decode(body, type=kind) if len(body) <= MOST_BODY else None
    except (msgspec.DecodeError, RecursionError):
        found = None
    if found is None or found.id != identity:
        raise RecordUnreadable(identity) from None
    return found
