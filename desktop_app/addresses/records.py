"""Entries of the book and results of comparisons as records: a kind, an id, and a body that is JSON."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from desktop_app.domain.dossier import Record, RecordKind
from desktop_app.domain.saved_address import ListCheck, SavedAddress

ADDRESS: RecordKind = "address"
LIST_CHECK: RecordKind = "address_list"
"""The kinds of record that this package reads and writes."""

MOST_BODY = 20_000
_T = TypeVar("_T", SavedAddress, ListCheck)


class RecordUnreadable(Exception):  # noqa: N818 (the name says what happened)
    """A record that is none of ours, or of a newer version. Nothing is changed; `record` is its id."""

    def __init__(self, record: str) -> None:
        super().__init__(f"record {record} cannot be read")
        self.record = record


def address_record(entry: SavedAddress, at: str) -> Record:
    """The record of an entry. It belongs to no account: it stays when an account is removed. `at`: UTC, ISO."""
    return Record(kind=ADDRESS, id=entry.id, at=at, body=address_body(entry))


def list_check_record(check: ListCheck) -> Record:
    """The record of a comparison's result, which leaves with its account."""
    return Record(kind=LIST_CHECK, id=check.id, at=check.at, body=list_check_body(check), subject=check.account)


def address_body(entry: SavedAddress) -> str:
    """The JSON body of an entry."""
    return msgspec.json.encode(entry).decode()


def address_of(identity: str, body: str) -> SavedAddress:
    """The entry in a record. RecordUnreadable."""
    return _read(identity, body, SavedAddress)


def list_check_body(check: ListCheck) -> str:
    """The JSON body of a comparison's result."""
    return msgspec.json.encode(check).decode()


def list_check_of(identity: str, body: str) -> ListCheck:
    """The result in a record. RecordUnreadable."""
    return _read(identity, body, ListCheck)


def _read(identity: str, body: str, kind: type[_T]) -> _T:
    try:
        found = msgspec.json.decode(body, type=kind) if len(body) <= MOST_BODY else None
    except (msgspec.DecodeError, RecursionError):
        found = None
    if found is None or found.id != identity:
        raise RecordUnreadable(identity) from None
    return found
