"""An exchange's list of withdrawal addresses beside the person's own book."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, islice
from typing import Literal

import msgspec

from desktop_app.addresses.book import Book
from desktop_app.addresses.listing import ListedAddress, Listing
from desktop_app.addresses.lookalike import Near
from desktop_app.addresses.memos import same_memo
from desktop_app.addresses.records import MOST_BODY
from desktop_app.domain.saved_address import ListCheck, SavedAddress
from desktop_app.pasted.judging import Check, never_stop

Outcome = Literal[
    "in_book",
    "memo_differs",
    "network_differs",
    "look_alike",  # not in the book, and made to be mistaken for an entry of it: an alarm
    "unknown",  # not in the book: somebody may have added it
    "not_whole",  # the page shows only the ends of it, which prove nothing
    "unreadable",
]
_ORDER: tuple[Outcome, ...] = (
    "look_alike",
    "unknown",
    "unreadable",
    "memo_differs",
    "network_differs",
    "not_whole",
    "in_book",
)


MOST_KEPT = 100
"""How many unknown addresses the evidence keeps in full; more are counted."""
_ROOM = MOST_BODY - 2000
"""Bytes that they may take of a record, so that the rest of the evidence has room beside them."""


class Matched(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One entry of the exchange's list, and what the book says to it. `entry`: the id of the entry that it is."""

    listed: ListedAddress
    outcome: Outcome
    entry: str = ""
    near: tuple[Near, ...] = ()
    repeated: bool = False


class Reconciled(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The gravest first. `missing`: ids of entries that belong on this account's list and are not there."""

    account: str
    rows: tuple[Matched, ...]
    missing: tuple[str, ...] = ()
    complete: bool = False

    def count(self, outcome: Outcome) -> int:
        """How many of the list came out so."""
        return sum(row.outcome == outcome for row in self.rows)

    @property
    def alarm(self) -> bool:
        """Whether there is an address that somebody else may have added."""
        return any(row.outcome in ("unknown", "look_alike") for row in self.rows)


def reconcile(listing: Listing, book: Book, account: str, check: Check = never_stop) -> Reconciled:
    """Compares a list that was read with the book. `account` is the entry id of the exchange account; `check` is called
    for each line and may raise to stop.
    """
    seen: dict[tuple[str, ...], int] = {}
    rows = []
    for listed in listing.rows:
        check()
        matched = _matched(listed, book, account)
        mark = (listed.coin, listed.network or listed.network_name, listed.address or listed.as_given, listed.memo)
        seen[mark] = seen.get(mark, 0) + 1
        rows.append(msgspec.structs.replace(matched, repeated=seen[mark] > 1))
    found = {row.entry for row in rows if row.entry}
    missing = tuple(entry.id for entry in book if account in entry.listed_at and entry.id not in found)
    rows.sort(key=lambda row: (_ORDER.index(row.outcome), row.listed.line))
    return Reconciled(account=account, rows=tuple(rows), missing=missing, complete=listing.complete)


def _matched(listed: ListedAddress, book: Book, account: str) -> Matched:
    if listed.masked:
        return Matched(listed=listed, outcome="not_whole")
    if listed.fault:
        return Matched(listed=listed, outcome="unreadable")
    candidates = [entry for reading in listed.readings for entry in book.same(reading.key)]
    if candidates:
        best = min(candidates, key=lambda entry: _distance(listed, entry, account))
        return Matched(listed=listed, outcome=_outcome(listed, best), entry=best.id)
    near = tuple(found for reading in listed.readings for found in book.near(reading))
    return Matched(listed=listed, outcome="look_alike" if near else "unknown", near=near)


def _distance(listed: ListedAddress, entry: SavedAddress, account: str) -> tuple[bool, ...]:
    """The entry that agrees in most: network, memo, coin, and that it is known to be on this list."""
    return (
        _other_network(listed, entry),
        not same_memo(entry.chain, listed.memo, entry.memo),
        bool(listed.coin) and listed.coin != entry.coin,
        account not in entry.listed_at,
    )


def _other_network(listed: ListedAddress, entry: SavedAddress) -> bool:
    """Whether both name a network and it is not the same."""
    return bool(listed.network) and listed.network != entry.network


def _outcome(listed: ListedAddress, entry: SavedAddress) -> Outcome:
    if not same_memo(entry.chain, listed.memo, entry.memo):
        return "memo_differs"
    return "network_differs" if _other_network(listed, entry) else "in_book"


def as_evidence(result: Reconciled, *, identity: str, at: str) -> ListCheck:
    """What is kept of a comparison: when it was made and how it came out. `at`: ISO date and time."""
    strange = {row.listed.address: row.listed for row in result.rows if row.outcome in ("unknown", "look_alike")}
    unknown = tuple(strange)
    keys = tuple(" ".join(reading.key for reading in listed.readings) for listed in strange.values())
    kept = _fitting(unknown, keys)
    return ListCheck(
        id=identity,
        account=result.account,
        at=at,
        in_book=result.count("in_book"),
        unknown=unknown[:kept],
        unknown_keys=keys[:kept],
        unknown_more=len(unknown[kept:]),
        memo_differs=result.count("memo_differs"),
        network_differs=result.count("network_differs"),
        look_alikes=result.count("look_alike"),
        missing=len(result.missing),
        complete=result.complete and not result.count("unreadable"),
    )


def _fitting(unknown: Sequence[str], keys: Sequence[str]) -> int:
    """How many unknown addresses a record has room for, with their keys."""
    sizes = accumulate(len(msgspec.json.encode(pair)) for pair in zip(unknown, keys, strict=True))
    return sum(size <= _ROOM for size in islice(sizes, MOST_KEPT))


def noted(result: Reconciled, book: Book, at: str) -> tuple[SavedAddress, ...]:
    """The entries that were found on this account's list and did not say so yet, as they are from now on."""
    found = [book.entry(row.entry) for row in result.rows if row.outcome == "in_book" and not row.repeated]
    return tuple(
        msgspec.structs.replace(entry, listed_at=(*entry.listed_at, result.account), changed=at)
        for entry in {one.id: one for one in found if one is not None}.values()
        if result.account not in entry.listed_at
    )
