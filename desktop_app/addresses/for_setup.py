"""What the analysis may conclude from comparing an exchange's list of withdrawal addresses with the book.

Where listed addresses are paid without a code, one address on the list that is not the owner's is an open exit.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal

from desktop_app.addresses.chains import guess
from desktop_app.addresses.records import RecordUnreadable, address_of
from desktop_app.addresses.shelf import list_checks
from desktop_app.domain.dossier import Record
from desktop_app.domain.saved_address import ListCheck
from desktop_app.pasted.errors import PastedError

FRESH_DAYS = 365
"""A comparison older than this says nothing about today."""

Foreign = Literal["yes", "no", "unknown"]


def foreign_listed(
    lists: Iterable[Record], addresses: Iterable[Record], account: str, today: dt.date
) -> tuple[Foreign, ListCheck | None]:
    """Whether an address on this account's list is not the owner's, and the comparison that says so.

    "yes": the newest comparison found an address that the book does not know to this day. "no": it was read whole, and
    every address was in the book or has been taken into it since. "unknown": never compared, too long ago, or a part of
    the list could not be read. `lists` and `addresses` are the records "address_list" and "address".
    """
    newest = next(iter(list_checks(lists, account)), None)
    if newest is None:
        return "unknown", None
    if newest.unknown and _any_strange(newest.unknown, addresses):
        return "yes", newest
    if newest.unknown_more or not newest.complete or _too_old(newest, today):
        return "unknown", newest
    return "no", newest


def _too_old(check: ListCheck, today: dt.date) -> bool:
    return check.at[:10] < (today - dt.timedelta(days=FRESH_DAYS)).isoformat()


def _any_strange(unknown: tuple[str, ...], addresses: Iterable[Record]) -> bool:
    """Whether one of these addresses is still in no entry of the book."""
    known: set[str] = set()
    for record in addresses:
        try:
            entry = address_of(record.id, record.body)
        except RecordUnreadable:
            continue
        known |= {entry.key, entry.address}
    return any(not known & {text, *_keys(text)} for text in unknown)


def _keys(text: str) -> set[str]:
    try:
        return {parsed.key for parsed in guess(text)}
    except PastedError:
        return set()
