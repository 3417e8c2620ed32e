"""Keys of the register and how their list stood as records: a kind, an id, and a body that is JSON."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from desktop_app.domain.dossier import Record
from desktop_app.domain.saved_key import KeyListCheck, SavedKey

MOST_BODY = 50_000
_T = TypeVar("_T", SavedKey, KeyListCheck)


class RecordUnreadable(Exception):  # noqa: N818 (the name says what happened)
    """A record that is none of ours, or of a newer version. Nothing is changed; `record` is its id."""

    def __init__(self, record: str) -> None:
        super().__init__(f"record {record} cannot be read")
        self.record = record


def key_record(key: SavedKey, at: str) -> Record:
    """The record that keeps a key. `at`: ISO date and time in UTC."""
    return Record(kind="api_key", id=key.id, at=at, body=msgspec.json.encode(key).decode(), subject=key.account)


def key_of(record: Record) -> SavedKey:
    """The key in a record. RecordUnreadable."""
    return _read(record, SavedKey)


def list_record(check: KeyListCheck) -> Record:
    """The record of how an account's list stood."""
    body = msgspec.json.encode(check).decode()
    return Record(kind="key_list", id=check.id, at=check.at, body=body, subject=check.id)


def list_of(record: Record) -> KeyListCheck:
    """How the list stood, from its record. RecordUnreadable."""
    return _read(record, KeyListCheck)


def _read(record: Record, kind: type[_T]) -> _T:
    try:
        found = msgspec.json.decode(record.body, type=kind) if len(record.body) <= MOST_BODY else None
    except (msgspec.DecodeError, RecursionError):
        found = None
    if found is None or found.id != record.id:
        raise RecordUnreadable(record.id) from None
    return found
