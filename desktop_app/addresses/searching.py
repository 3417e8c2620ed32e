"""Finding entries of the book by words, coin, network and whose they are."""

from __future__ import annotations

import msgspec

from desktop_app.addresses.book import Book
from desktop_app.addresses.chains import guess
from desktop_app.addresses.networks import NETWORKS
from desktop_app.domain.saved_address import SavedAddress
from desktop_app.pasted.errors import PastedError


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What is looked for. Every word of `text` must occur; an address may be written in groups. "" asks for nothing."""

    text: str = ""
    coin: str = ""
    network: str = ""
    whose: str = ""


class Index:
    """The entries of a book in the order of their labels, with what is searched in. Call `renew` after each change."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._texts: dict[str, tuple[SavedAddress, str]] = {}
        self._sorted: list[tuple[SavedAddress, str]] = []
        self.renew()

    def renew(self) -> None:
        """Takes over what changed in the book."""
        known = self._texts
        self._texts = {
            entry.id: known[entry.id]
            if entry.id in known and known[entry.id][0] is entry
            else (entry, _searched(entry))
            for entry in self._book
        }
        self._sorted = sorted(
            self._texts.values(), key=lambda pair: (not pair[0].label, pair[0].label.casefold(), pair[0].coin)
        )
        self.coins = tuple(sorted({entry.coin for entry in self._book if entry.coin}))
        self.networks = tuple(sorted({entry.network for entry in self._book if entry.network}))

    def entry(self, identity: str) -> SavedAddress | None:
        """The entry with this id, or None."""
        return self._book.entry(identity)

    def alike(self, text: str) -> tuple[SavedAddress, ...]:
        """The entries that an address in this text could be mistaken for; () where it holds none or is one of them."""
        try:
            readings = guess(text)
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
