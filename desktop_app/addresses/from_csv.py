"""The book read back from the CSV that `as_csv` writes, also after a spreadsheet saved it.

A file can be changed by anybody who had it, so that an address was checked is never taken from it: each one is to be
checked again. An address that could be mistaken for one of the book is set apart, and one of the book with another
memo, too.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Callable, Iterator
from typing import get_args

import msgspec

from desktop_app.addresses.as_csv import COLUMNS
from desktop_app.addresses.book import Book, make_entry, plain_words
from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.memos import memo_key
from desktop_app.domain.saved_address import SavedAddress, Whose
from desktop_app.pasted.cleaning import clean
from desktop_app.pasted.csv_text import as_typed
from desktop_app.pasted.errors import PastedError, SecretShaped, TooMuch

MOST_BYTES = 16_000_000
MOST_CHARACTERS, MOST_ROWS, MOST_CELL = 12_000_000, 20_000, 10_000

_ROUNDED = re.compile(r"[0-9](?:[.,][0-9]+)?E\+[0-9]+")
"""How spreadsheets write a number of more digits than they show."""

Row = dict[str, str]


class NotABook(PastedError):  # noqa: N818 - the name says what happened
    """The first line does not name the columns of a book: coin, network and address at least."""


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """A line that is not taken: `line` from 1, with why."""

    line: int
    error: PastedError


class Brought(msgspec.Struct, frozen=True, kw_only=True):
    """What a file holds. `new`: can be taken; `alike`: could be mistaken for an entry of the book or for one further up
    in the file, with that entry; `other_memo`: the book has the address with another memo only, with its entry;
    `known`: how many the book has already.
    """

    new: tuple[SavedAddress, ...] = ()
    alike: tuple[tuple[SavedAddress, SavedAddress], ...] = ()
    other_memo: tuple[tuple[SavedAddress, SavedAddress], ...] = ()
    known: int = 0
    faults: tuple[Fault, ...] = ()


def read_book(
    text: str, book: Book, *, at: str, new_id: Callable[[int], str], check: Callable[[float], None] = lambda _: None
) -> Brought:
    """Reads a file against the book. NotABook, TooMuch. `at`: ISO date of today; `new_id`: the id of the nth entry;
    `check` is told how far it is, 0 to 1, and may raise to stop.
    """
    rows = list(_rows(clean(text, MOST_CHARACTERS).text))
    meant = Book(book)  # so that look-alikes within the file are found, too
    there = _Known(book)
    new: list[SavedAddress] = []
    alike: list[tuple[SavedAddress, SavedAddress]] = []
    other_memo: list[tuple[SavedAddress, SavedAddress]] = []
    faults: list[Fault] = []
    known = 0
    for place, (line, row) in enumerate(rows):
        if place % 100 == 0:
            check(place / len(rows))
        try:
            entry, near = _entry(row, meant, new_id(place), at)
        except PastedError as error:
            faults.append(Fault(line=line, error=error))
            continue
        if there.has(entry):
            known += 1
        elif near is not None:
            alike.append((entry, near))
        elif (kept := there.with_other_memo(entry)) is not None:
            other_memo.append((entry, kept))
        else:
            new.append(entry)
            meant.put(entry)
            there.add(entry)
    return Brought(new=tuple(new), alike=tuple(alike), other_memo=tuple(other_memo), known=known, faults=tuple(faults))


def _rows(text: str) -> Iterator[tuple[int, Row]]:
    """Line and cells by the name of their column."""
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    try:
        names = [name.strip().casefold() for name in next(reader, [])]
        if not {"coin", "network", "address"} <= set(names):
            raise NotABook
        for count, cells in enumerate(reader):
            if count >= MOST_ROWS:
                raise TooMuch("rows", MOST_ROWS)
            if any(len(cell) > MOST_CELL for cell in cells):
                raise TooMuch("line", MOST_CELL)
            if any(cell.strip() for cell in cells):
                row = {name: as_typed(cell) for name, cell in zip(names, cells, strict=False) if name in COLUMNS}
                yield reader.line_num, row
    except csv.Error:
        raise TooMuch("line", MOST_CELL) from None


def _entry(row: Row, book: Book, identity: str, at: str) -> tuple[SavedAddress, SavedAddress | None]:
    """The entry in a row, and the one of the book that it could be mistaken for. AddressError, SecretShaped."""
    if not row.get("address"):
        raise AddressError("empty")
    if _ROUNDED.fullmatch(row.get("memo", "").strip()):
        raise AddressError("memo_rounded")
    whose: Whose = next((one for one in get_args(Whose) if one == row.get("whose", "").strip()), "unknown")
    entry, understood = make_entry(
        identity=identity,
        coin=row.get("coin", ""),
        network=row.get("network", ""),
        text=row["address"],
        memo=row.get("memo", ""),
        whose=whose,
        label=row.get("label", ""),
        added=iso_day(row.get("added", "")) or at,
    )
    entry = msgspec.structs.replace(entry, note=plain_words(row.get("note", "")), changed=at)
    return entry, book.nearest(understood.parsed)


class _Known:
    """The destinations that are there, each found at once, however many memos it has."""

    def __init__(self, book: Book) -> None:
        self._whole: set[tuple[str, str, str, str]] = set()
        self._of_book: dict[tuple[str, str], SavedAddress] = {}
        self._memos: set[tuple[str, str, str]] = set()
        for entry in book:
            self.add(entry)
            self._of_book.setdefault((entry.key, entry.network), entry)
            self._memos.add((entry.key, entry.network, memo_key(entry.chain, entry.memo)))

    def add(self, entry: SavedAddress) -> None:
        """One that the file brings."""
        self._whole.add(_whole(entry))

    def has(self, entry: SavedAddress) -> bool:
        """Whether it is there with its coin, network and memo."""
        return _whole(entry) in self._whole

    def with_other_memo(self, entry: SavedAddress) -> SavedAddress | None:
        """The entry of the book with this address and network, where none of them has this memo."""
        if (entry.key, entry.network, memo_key(entry.chain, entry.memo)) in self._memos:
            return None
        return self._of_book.get((entry.key, entry.network))


def _whole(entry: SavedAddress) -> tuple[str, str, str, str]:
    return entry.key, entry.network, entry.coin, memo_key(entry.chain, entry.memo)


def iso_day(text: str) -> str:
    """The day at the beginning of a text, "" where there is none."""
    try:
        return dt.date.fromisoformat(text.strip()[:10]).isoformat()
    except ValueError:
        return ""


def holds_secret(brought: Brought) -> bool:
    """Whether a line looked like a secret: then the file itself is one, and the person should know."""
    return any(isinstance(fault.error, SecretShaped) for fault in brought.faults)
