"""The book as it stands in the vault's records. What changed is taken over without reading the rest anew."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from desktop_app.addresses.book import Book
from desktop_app.addresses.records import RecordUnreadable, address_of, list_check_of
from desktop_app.domain.dossier import Record
from desktop_app.domain.saved_address import ListCheck

_LOOK_EVERY = 500


class Shelf:
    """`book` holds the entries; `unreadable` the ids of records that this version cannot read, which stay as they are.

    Reading 20,000 records takes about a second, so a first reading belongs into the background; `check` is called now
    and then and may raise to stop it. Later calls look only at what is new.
    """

    def __init__(self) -> None:
        self.book = Book()
        self.unreadable: set[str] = set()
        self._bodies: dict[str, str] = {}

    def catch_up(self, records: Collection[Record], check: Callable[[], None] = lambda: None) -> frozenset[str]:
        """Takes over the records of addresses as they are now. The ids of those that changed, came or went."""
        known = self._bodies
        new = [(record.id, record.body) for record in records if known.get(record.id) != record.body]
        came = sum(identity not in known for identity, _ in new)
        gone: list[str] = []
        if len(records) - came < len(known):
            there = {record.id for record in records}
            gone = [identity for identity in known if identity not in there]
        for identity in gone:
            self._forget(identity)
        for place, (identity, body) in enumerate(new):
            if place % _LOOK_EVERY == 0:
                check()
            self._take(identity, body)
        return frozenset(gone) | {identity for identity, _ in new}

    def _forget(self, identity: str) -> None:
        self.book.drop(identity)
        self.unreadable.discard(identity)
        del self._bodies[identity]

    def _take(self, identity: str, body: str) -> None:
        try:
            entry = address_of(identity, body)
        except RecordUnreadable:
            self.book.drop(identity)
            self.unreadable.add(identity)
        else:
            self.book.put(entry)
            self.unreadable.discard(identity)
        self._bodies[identity] = body


def list_checks(records: Iterable[Record], account: str = "") -> tuple[ListCheck, ...]:
    """The results of comparisons, of one account or of all, the newest first. What cannot be read is left out."""
    found = []
    for record in records:
        try:
            check = list_check_of(record.id, record.body)
        except RecordUnreadable:
            continue
        if account in ("", check.account):
            found.append(check)
    return tuple(sorted(found, key=lambda check: check.at, reverse=True))
