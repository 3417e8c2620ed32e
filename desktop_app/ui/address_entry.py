"""One entry of the book: the address whole, what is known about it, and how it was checked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.addresses.book import Book, Finding
from desktop_app.addresses.chains import parse
from desktop_app.addresses.networks import chain_of
from desktop_app.addresses.trust import STRONG
from desktop_app.domain.saved_address import SavedAddress
from desktop_app.language import Text, tr
from desktop_app.language.lists import listed
from desktop_app.pasted.errors import PastedError
from desktop_app.ui.address_told import findings_part
from desktop_app.ui.day_words import day
from desktop_app.ui.widgets.buttons import Button, DangerLink, LinkButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.fours import Fours, as_groups
from desktop_app.ui.widgets.labels import Body, Small
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.rows import KeyValueRows
from desktop_app.ui.widgets.scroll import TwoColumns
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.stage import Stage
from desktop_app.ui.words_addresses import CHECKED, SOURCES, WHOSE, memo_line, named, on_network

UNREADABLE = Text("This entry was written by rules that this version does not know. It stays as it is.")


class EntryStage(Stage):
    """`verify`, `change`, `compare` and `remove` ask for what their names say, `back` for the whole book."""

    verify = Signal()
    change = Signal()
    compare = Signal()
    remove = Signal()
    back = Signal()

    def __init__(
        self,
        entry: SavedAddress,
        book: Book,
        today: dt.date,
        account_name: Callable[[str], str],
        notice: Notice | None = None,
    ) -> None:
        super().__init__(named(entry), on_network(entry.coin, entry.network))
        if notice is not None:
            self.add(notice.answers())
        self._entry, self._account_name = entry, account_name
        findings = known_findings(entry, book, today)
        card = Card(tr("The whole address"))
        card.add(Fours(as_groups(entry.address), tr("The whole address")))
        if memo_line(entry):
            card.add(Body(memo_line(entry)))
        card.add(Small(tr("Never go by beginning and end alone: a forger copies just those.")))
        self.add(card)
        if findings is None:
            told: QWidget = Small(str(UNREADABLE))
        else:
            told = findings_part(findings, entry, book, this=tr("This entry: {name}", name=named(entry)))
        self.add(TwoColumns(Stacked(told), Stacked(self._checks(), self._facts(), gap=16), least=720))
        self.add_buttons(*self._buttons())

    def _checks(self) -> Card:
        card = Card(tr("How it was checked"))
        if not self._entry.checks:
            card.add(Small(tr("Not checked by another way yet.")))
        rows = KeyValueRows()
        for check in sorted(self._entry.checks, key=lambda one: one.at, reverse=True):
            rows.add_row(day(check.at), str(CHECKED[check.how]))
        card.add(rows)
        return card

    def _facts(self) -> Card:
        entry = self._entry
        card = Card(tr("About it"))
        rows = KeyValueRows(((tr("Whose"), str(WHOSE[entry.whose])),))
        if entry.source in SOURCES and entry.source:
            rows.add_row(tr("Taken from"), str(SOURCES[entry.source]))
        lists = [self._account_name(account) for account in entry.listed_at if self._account_name(account)]
        if lists:
            rows.add_row(tr("On the list of"), listed(lists))
        if entry.added:
            rows.add_row(tr("Added"), day(entry.added))
        if entry.note:
            rows.add_row(tr("Note"), entry.note)
        card.add(rows)
        return card

    def _buttons(self) -> tuple[Button, ...]:
        strong = any(check.how in STRONG for check in self._entry.checks)
        verify: Button = PlainButton(tr("Check it again")) if strong else PrimaryButton(tr("Check it by another way"))
        change, compare = PlainButton(tr("Change")), PlainButton(tr("Compare with another"))
        back, remove = LinkButton(tr("Back to the book")), DangerLink(tr("Remove"))
        for button, signal in (
            (verify, self.verify),
            (compare, self.compare),
            (change, self.change),
            (back, self.back),
            (remove, self.remove),
        ):
            button.clicked.connect(signal)
        self.way_back = back
        return verify, compare, change, back, remove


def known_findings(entry: SavedAddress, book: Book, today: dt.date) -> tuple[Finding, ...] | None:
    """The findings about an entry that is kept; None where its address cannot be read by today's rules."""
    try:
        return book.findings(entry, parse(entry.address, chain_of(entry.network)), today)
    except PastedError:
        return None
