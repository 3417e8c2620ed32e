"""Finding entries of the book by words, coin, network and whose they are."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection
from typing import NamedTuple

import msgspec

from desktop_app.addresses.book import Book
from desktop_app.addresses.chains import guess, parse
from desktop_app.addresses.networks import NETWORKS
from desktop_app.domain.saved_address import SavedAddress
from desktop_app.pasted.errors import PastedError

_FEW = 200
"""So many changes are taken over one by one; more are sorted anew."""


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What is looked for. Every word of `text` must occur; an address may be written in groups. "" asks for nothing."""

    text: str = ""
    coin: str = ""
    network: str = ""
    whose: str = ""


class Place(NamedTuple):
    """Where an entry stands among the others: those without a label last, then by label and coin."""

    bare: bool
    label: str
    coin: str
    id: str


def _place(entry: SavedAddress) -> Place:
    return Place(not entry.label, entry.label.casefold(), entry.coin, entry.id)


class Index:
    """The entries of a book in the order of their labels, with what is searched in. Call `renew` after each change."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._places: dict[str, Place] = {}
        self._order: list[Place] = []
        self._sorted: list[tuple[SavedAddress, str]] = []
        self._coins, self._networks = Counter[str](), Counter[str]()
        self.renew()

    @property
    def coins(self) -> tuple[str, ...]:
        """All coins of the book, by their letters."""
        return tuple(sorted(coin for coin, count in self._coins.items() if coin and count))

    @property
    def networks(self) -> tuple[str, ...]:
        """All networks of the book, by their ids."""
        return tuple(sorted(network for network, count in self._networks.items() if network and count))

    def renew(self, changed: Collection[str] | None = None) -> None:
        """Takes over what changed in the book: the entries with these ids, or all. A few of 20,000 take no time."""
        if changed is None or len(changed) > _FEW:
            self._read_all()
            return
        for identity in changed:
            self._drop(identity)
            entry = self._book.entry(identity)
            if entry is not None:
                self._put(entry)

    def _read_all(self) -> None:
        entries = sorted((_place(entry), entry) for entry in self._book)
        self._order = [place for place, _ in entries]
        self._places = {place.id: place for place in self._order}
        self._sorted = [(entry, _searched(entry)) for _, entry in entries]
        self._coins = Counter(entry.coin for _, entry in entries)
        self._networks = Counter(entry.network for _, entry in entries)

    def _put(self, entry: SavedAddress) -> None:
        place = self._places[entry.id] = _place(entry)
        at = bisect_left(self._order, place)
        self._order.insert(at, place)
        self._sorted.insert(at, (entry, _searched(entry)))
        self._coins[entry.coin] += 1
        self._networks[entry.network] += 1

    def _drop(self, identity: str) -> None:
        place = self._places.pop(identity, None)
        if place is None:
            return
        at = bisect_left(self._order, place)
        del self._order[at]
        entry, _ = self._sorted.pop(at)
        self._coins[entry.coin] -= 1
        self._networks[entry.network] -= 1

    def entry(self, identity: str) -> SavedAddress | None:
        """The entry with this id, or None."""
        return self._book.entry(identity)

    def alike(self, text: str, chain: str = "") -> tuple[SavedAddress, ...]:
        """The entries that an address in this text could be mistaken for; () where it holds none or is one of them.
        `chain`: whose address it is, where that is known.
        """
        try:
            readings = (parse(text, chain),) if chain else guess(text)
        except PastedError:
            return ()
        if any(self._book.same(parsed.key) for parsed in readings):
            return ()
        found = {near.id: self._book.entry(near.id) for parsed in readings for near in self._book.near(parsed)}
        return tuple(entry for entry in found.values() if entry is not None)

    def find(self, wanted: Wanted, most: int) -> tuple[tuple[SavedAddress, ...], int]:
        """The first `most` entries that fit, and how many fit in all."""
        found = self._sorted
        if wanted.coin:
            found = [pair for pair in found if pair[0].coin == wanted.coin]
        if wanted.network:
            found = [pair for pair in found if pair[0].network == wanted.network]
        if wanted.whose:
            found = [pair for pair in found if pair[0].whose == wanted.whose]
        found = _having(found, wanted.text.casefold().split())
        return tuple(entry for entry, _ in found[:most]), len(found)


def _having(pairs: list[tuple[SavedAddress, str]], words: list[str]) -> list[tuple[SavedAddress, str]]:
    """Those in which every word occurs; where there are none, those with the words written as one."""
    found = pairs
    for word in words:
        found = [pair for pair in found if word in pair[1]]
    if found or len(words) < 2:
        return found
    packed = "".join(words)
    return [pair for pair in pairs if packed in pair[1]]


def _searched(entry: SavedAddress) -> str:
    known = NETWORKS.get(entry.network)
    parts = (entry.address, entry.label, entry.coin, known.name if known else entry.network, entry.memo, entry.note)
    return "\n".join(parts).casefold()
