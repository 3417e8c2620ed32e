"""The book as a CSV file: written so that no spreadsheet runs it, read back with a look before it is taken."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.addresses.as_csv import book_as_csv
from desktop_app.addresses.from_csv import MOST_BYTES, Brought, holds_secret
from desktop_app.domain.saved_address import SavedAddress
from desktop_app.language import Plural, Text, sentences, tr
from desktop_app.language.numbers import spelled, whole
from desktop_app.pasted.cleaning import decoded
from desktop_app.pasted.errors import NotText, SecretShaped, TooMuch
from desktop_app.storage import files
from desktop_app.ui.address_told import pair_of
from desktop_app.ui.choosing_files import where_to_save, which_to_read
from desktop_app.ui.paper_saving import save_bytes
from desktop_app.ui.widgets.buttons import PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.fours import Fours, as_groups
from desktop_app.ui.widgets.labels import Body, Small, Strong
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.stage import Stage
from desktop_app.ui.words_addresses import named
from desktop_app.ui.words_refused import refused

NAME = "strongroom-addresses.csv"
SHOWN = 20

_NEW = Plural("{count} new address.", "{count} new addresses.")
_NONE_NEW = Text("No new address.")
_KNOWN = Plural("{count} address is in your book already.", "{count} addresses are in your book already.")
_TAKE = Plural("Take {count} address into the book", "Take {count} addresses into the book")
_MORE = Plural("and {count} more", "and {count} more", "rows that are not shown")


def ask_where(parent: QWidget) -> Path | None:
    """Where the file goes; None where nothing was chosen."""
    return where_to_save(parent, tr("Save the address book"), NAME, "CSV")


def ask_which(parent: QWidget) -> Path | None:
    """The file to be read; None where nothing was chosen."""
    return which_to_read(parent, tr("Choose a file"), "CSV (*.csv)")


def save(path: Path, entries: Iterable[SavedAddress]) -> None:
    """Write the file, whole or not at all, readable by its owner alone. The errors of `storage.errors`."""
    save_bytes(path, book_as_csv(entries).encode("utf-8-sig"))


def load(path: Path) -> str:
    """The text of a file. TooMuch, NotText; OSError where it cannot be read."""
    data = files.read_at_most(path, MOST_BYTES)
    if len(data) > MOST_BYTES:
        raise TooMuch("characters", MOST_BYTES)
    if b"\x00" in data[:64] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise NotText
    return decoded(data, MOST_BYTES)


class BroughtStage(Stage):
    """What a file holds, before anything of it is taken. `take` asks for the new ones, `cancelled` for nothing."""

    take = Signal()
    cancelled = Signal()

    def __init__(self, brought: Brought, name: str) -> None:
        count = len(brought.new)
        super().__init__(tr("What {file} holds", file=name), _NEW.of(count) if count else str(_NONE_NEW))
        if holds_secret(brought):
            self.add(
                Notice(
                    tr("A line of this file looks like a secret."),
                    tr("That line was not taken. Delete it there. If others could read the file, move those coins."),
                    "bad",
                    stacked=True,
                )
            )
        if brought.known:
            self.add(Body(_KNOWN.of(brought.known)))
        if brought.alike:
            self.add(self._alike(brought))
        if brought.other_memo:
            self.add(_other_memo(brought))
        if brought.faults:
            self.add(_faults(brought))
        if count:
            self.add(_new(brought))
            words = tr(
                "A file can be changed by others. So that an address was checked is not taken from it: check those "
                "that you use once more."
            )
            self.add(Notice(tr("Each one counts as not checked yet."), words, "warn"))
        take = PrimaryButton(_TAKE.of(count, count=spelled(count)))
        take.clicked.connect(self.take)
        cancel = PlainButton(tr("Cancel") if count else tr("Back to the book"))
        cancel.clicked.connect(self.cancelled)
        self.way_back = cancel
        self.add_buttons(*((take, cancel) if count else (cancel,)))

    def _alike(self, brought: Brought) -> Card:
        card = Card(tr("Left out: easily mistaken for one of yours"), aside=whole(len(brought.alike)))
        card.add(
            Body(
                tr(
                    "Beginning and end agree with another entry, the middle does not. If both are genuine, add it by "
                    "hand."
                )
            )
        )
        for entry, near in brought.alike[:SHOWN]:
            names = tr("In the file: {name}", name=named(entry)), tr("Known before: {name}", name=named(near))
            card.add(pair_of(entry.address, near.address, entry.chain, names))
        if len(brought.alike) > SHOWN:
            card.add(Small(_MORE.of(len(brought.alike) - SHOWN)))
        return card


def _new(brought: Brought) -> Card:
    from desktop_app.ui.address_rows import AddressRow

    card = Card(tr("New"), aside=whole(len(brought.new)))
    for place, entry in enumerate(brought.new[:SHOWN]):
        row = AddressRow(entry, first=not place)
        row.setEnabled(False)
        card.add(row)
    if len(brought.new) > SHOWN:
        card.add(Small(_MORE.of(len(brought.new) - SHOWN)))
    return card


def _other_memo(brought: Brought) -> Card:
    card = Card(tr("Left out: in your book with another memo"), aside=whole(len(brought.other_memo)))
    card.add(
        Body(
            tr(
                "At an exchange another memo is another customer, and a spreadsheet can change memos. If both are "
                "right, add it by hand."
            )
        )
    )
    for entry, kept in brought.other_memo[:SHOWN]:
        there, here = (one.memo or tr("none", "no memo") for one in (entry, kept))
        name = tr("In the file: {name}", name=named(entry))
        card.add(
            Stacked(
                Strong(name),
                Fours(as_groups(entry.address), name),
                Body(tr("Memo there: {there}. Memo in your book: {here}.", there=there, here=here)),
                gap=4,
            )
        )
    if len(brought.other_memo) > SHOWN:
        card.add(Small(_MORE.of(len(brought.other_memo) - SHOWN)))
    return card


def _faults(brought: Brought) -> Card:
    card = Card(tr("Left out: not understood"), aside=whole(len(brought.faults)))
    for fault in brought.faults[:SHOWN]:
        lead, text = refused(fault.error)
        if isinstance(fault.error, SecretShaped):
            text = ""
        card.add(Stacked(Strong(tr("Line {number}", number=whole(fault.line))), Small(sentences((lead, text)))))
    if len(brought.faults) > SHOWN:
        card.add(Small(_MORE.of(len(brought.faults) - SHOWN)))
    return card
