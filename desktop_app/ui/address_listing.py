"""What an exchange's page of withdrawal addresses shows, pasted and compared with the book, account by account."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.addresses.book import Book
from desktop_app.addresses.listing import Listing
from desktop_app.addresses.reconcile import Matched, Outcome, Reconciled
from desktop_app.domain.saved_address import ListCheck, SavedAddress
from desktop_app.language import Plural, Text, sentences, tr
from desktop_app.language.numbers import whole
from desktop_app.pasted.cleaning import MOST_CHARACTERS
from desktop_app.pasted.errors import PastedError
from desktop_app.ui.address_told import pair_of
from desktop_app.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card, Rule
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.fours import Fours, as_groups, in_fours
from desktop_app.ui.widgets.labels import Body, Small, Strong
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.paste_box import PasteBox
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.stage import Stage
from desktop_app.ui.words_addresses import named, network_name, on_network, removed_words
from desktop_app.ui.words_listing import OUTCOMES, STATES, evidence_words, is_clean, summary
from desktop_app.ui.words_refused import reason_in_few, refused

HOW = Text(
    "Open the page of withdrawal addresses at the exchange, select everything on it, copy it, and paste it here. "
    "An answer of its API as JSON, or a CSV file’s text, is understood, too. Nothing is stored before you have seen it."
)
SHOWN_ROWS = 40
"""Rows of one outcome that are laid out; more are counted."""

_MORE = Plural("and {count} more", "and {count} more", "rows that are not shown")
_TOO_MUCH = Text("There are more than {most} characters. Nothing was pasted. Paste it in parts.")


class ListPart(Stacked):
    """Which account, and the box. `read` asks to compare, `stop` to end the comparing."""

    read = Signal()
    stop = Signal()

    def __init__(self, accounts: Sequence[tuple[str, str]], newest: Callable[[str], ListCheck | None]) -> None:
        super().__init__(gap=14)
        self._newest = newest
        self.account = Choice(accounts, name=tr("Account"))
        self.account.chosen.connect(lambda _: self._evidence())
        self.box = PasteBox(tr("What the page shows"), str(HOW), lines=9, most=MOST_CHARACTERS)
        self.box.too_much.connect(self._too_much)
        self.box.edited.connect(lambda: self.box.problem(""))
        self.before = Small("")
        card = Card()
        card.add(Stacked(self.account.label(), self.account, self.before, gap=5))
        card.add(self.box)
        self.button = PrimaryButton(tr("Compare with the book"))
        self.button.clicked.connect(self.read)
        self.stop_button = PlainButton(tr("Stop"))
        self.stop_button.clicked.connect(self.stop)
        self.working = Small(tr("Comparing …"), wrap=False)
        card.add(FlowRow(self.button, self.stop_button, self.working, gap=12))
        self.add(card)
        self.busy(False)
        self._evidence()

    def choose(self, account: str) -> None:
        """Another account."""
        if account:
            self.account.set_value(account)
        self._evidence()

    def busy(self, working: bool) -> None:
        """Whether the text is being read."""
        self.button.setVisible(not working)
        self.stop_button.setVisible(working)
        self.working.setVisible(working)

    def say(self, error: PastedError) -> None:
        """Say why the text was not taken."""
        self.box.problem(sentences(refused(error)))
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _too_much(self) -> None:
        self.box.problem(_TOO_MUCH.format(most=whole(MOST_CHARACTERS)))

    def _evidence(self) -> None:
        check = self._newest(self.account.value())
        self.before.setText(evidence_words(check) if check is not None else tr("Never compared yet."))
        self.before.set_tone("neutral" if check is None or is_clean(check) else "warn")


class ListResult(Stage):
    """What came of it, before it is stored. `store` asks to keep the result, `again` for the box, `emergency` for what
    to do now; `take` carries a row (Matched) that is to be taken into the book, `unlist` the id of an entry that no
    longer belongs on this list, `opened` an entry.
    """

    store = Signal()
    again = Signal()
    emergency = Signal()
    take = Signal(object)
    unlist = Signal(str)
    opened = Signal(str)

    def __init__(self, result: Reconciled, listing: Listing, book: Book, account: str) -> None:
        super().__init__(tr("{account}’s list beside your book", account=account), summary(result))
        self._book = book
        if result.alarm:
            self.add(self._alarm())
        if listing.removed:
            self.add(Notice(tr("Unseen characters were taken out."), removed_words(listing.removed), "warn"))
        for outcome in OUTCOMES:
            rows = [row for row in result.rows if row.outcome == outcome]
            if rows:
                self.add(self._card(outcome, rows))
        missing = [entry for identity in result.missing if (entry := book.entry(identity)) is not None]
        if missing:
            self.add(self._missing(missing))
        if listing.strays:
            self.add(_strays(listing))
        self.add(Small(tr("Nothing is stored yet. A stored result counts as proof that the list was looked through.")))
        store, again = PrimaryButton(tr("Store this result")), PlainButton(tr("Paste again"))
        store.clicked.connect(self.store)
        store.setEnabled(bool(result.rows))
        again.clicked.connect(self.again)
        self.way_back = again
        self.add_buttons(store, again)

    def _alarm(self) -> QWidget:
        notice = Notice(
            tr("Somebody may have added this."),
            tr(
                "An address on the list that you do not know can be paid without the checks that a new one meets. "
                "Take it off the list at the exchange first, then look who was inside."
            ),
            "bad",
            stacked=True,
        )
        button = PlainButton(tr("What to do now"))
        button.clicked.connect(self.emergency)
        notice.add(FlowRow(button))
        return notice

    def _card(self, outcome: Outcome, rows: Sequence[Matched]) -> Card:
        title, text = OUTCOMES[outcome]
        card = Card(str(title), aside=whole(len(rows)))
        if text:
            card.add(Body(str(text)))
        for place, row in enumerate(rows[:SHOWN_ROWS]):
            if place:
                card.add(Rule())
            card.add(self._row(row))
        if len(rows) > SHOWN_ROWS:
            card.add(Small(_MORE.of(len(rows) - SHOWN_ROWS)))
        return card

    def _row(self, row: Matched) -> QWidget:
        listed, entry = row.listed, self._book.entry(row.entry)
        part = Stacked(Strong(listed.label or (named(entry) if entry else tr("Without a label"))), gap=4)
        network = network_name(listed.network) if listed.network else listed.network_name
        what = on_network(listed.coin, network) if listed.coin and network else listed.coin or network
        words = (
            what,
            str(STATES[listed.state]),
            tr("line {number}", number=whole(listed.line)),
            tr("stands there twice") if row.repeated else "",
        )
        part.add(Small(" · ".join(word for word in words if word)))
        part.add(self._address(row))
        if row.outcome == "memo_differs" and entry is not None:
            there, here = (memo or tr("none", "no memo") for memo in (listed.memo, entry.memo))
            part.add(Body(tr("Memo there: {there}. Memo in your book: {here}.", there=there, here=here)))
        elif listed.memo:
            part.add(Small(tr("Memo or tag: {memo}", memo=listed.memo), tone="ink"))
        if row.outcome == "network_differs" and entry is not None:
            part.add(Body(tr("In your book: {what}.", what=on_network(entry.coin, entry.network))))
        if row.outcome == "unreadable":
            part.add(Small(reason_in_few(listed.fault, listed.position, listed.network), tone="bad"))
        if row.outcome in {"unknown", "network_differs"}:
            part.add(self._take_link(row))
        return part

    def _take_link(self, row: Matched) -> QWidget:
        link = LinkButton(tr("It is mine: check it and take it into the book"))
        link.setAccessibleName(tr("{action}, {address}", action=link.label(), address=in_fours(row.listed.address)))
        link.clicked.connect(lambda: self.take.emit(row))
        return FlowRow(link)

    def _address(self, row: Matched) -> QWidget:
        listed = row.listed
        near = self._book.entry(row.near[0].id) if row.near else None
        if row.outcome == "look_alike" and near is not None:
            names = tr("On the list"), tr("In your book: {name}", name=named(near))
            return pair_of(listed.address, near.address, near.chain, names)
        return Fours(as_groups(listed.address or listed.as_given), tr("On the list"))

    def _missing(self, missing: Sequence[SavedAddress]) -> Card:
        card = Card(tr("In your book for this list, and not on it"), aside=whole(len(missing)))
        card.add(
            Body(tr("Perhaps it was taken off, or the page did not show all. Scroll to the end there and look again."))
        )
        for place, entry in enumerate(missing[:SHOWN_ROWS]):
            if place:
                card.add(Rule())
            part = Stacked(Strong(named(entry)), Small(on_network(entry.coin, entry.network)), gap=4)
            part.add(Fours(as_groups(entry.address), named(entry)))
            link = LinkButton(tr("It does not belong on this list any more"))
            link.setAccessibleName(tr("{name} does not belong on this list any more", name=named(entry)))
            link.clicked.connect(lambda _=False, identity=entry.id: self.unlist.emit(identity))
            part.add(FlowRow(link))
            card.add(part)
        if len(missing) > SHOWN_ROWS:
            card.add(Small(_MORE.of(len(missing) - SHOWN_ROWS)))
        return card


def _strays(listing: Listing) -> Card:
    card = Card(tr("Lines that were not understood"), aside=whole(len(listing.strays)))
    card.add(Body(tr("They are not part of the result. If an address is among them, copy the page once more.")))
    for stray in listing.strays[:SHOWN_ROWS]:
        card.add(Small(tr("Line {number}: {text}", number=whole(stray.line), text=stray.text)))
    if len(listing.strays) > SHOWN_ROWS:
        card.add(Small(_MORE.of(len(listing.strays) - SHOWN_ROWS)))
    return card
