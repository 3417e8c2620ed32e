"""Writing an address into the book, or changing one: each keystroke is checked, and what is known is said beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.addresses.book import Book, Finding, make_entry, plain_words
from desktop_app.addresses.chains import Understood, guess
from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.networks import NETWORKS, native_network, needs_memo, network_id
from desktop_app.domain.saved_address import SavedAddress
from desktop_app.language import Plural, Text, sentences, tr
from desktop_app.language.lists import in_a_row
from desktop_app.pasted.errors import PastedError, SecretShaped
from desktop_app.pasted.secret_shapes import refuse_secret
from desktop_app.ui.address_told import BesideOrAmong, findings_part, gravest, taken_off
from desktop_app.ui.rebuilt import empty
from desktop_app.ui.widgets.buttons import PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.dialog import ask
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.fours import Fours, as_groups
from desktop_app.ui.widgets.labels import Body, Small, Strong, Subtitle
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.options import Option, OptionGroup
from desktop_app.ui.widgets.paste_box import PasteBox
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.stage import Stage
from desktop_app.ui.words_addresses import SOURCES, WHOSE, memo_line, named, network_name, on_network
from desktop_app.ui.words_refused import refused, secret_words

OTHER = "other"
NOT_CHOSEN = ""
ROOM = 500
"""Characters that a field takes. So many that pasted words of a wallet are seen whole, and refused, and never cut to a
part that nobody would recognise.
"""
_NAMED = 4
"""How many networks are named where more are possible."""
ASKED_HERE = frozenset({"never_checked", "only_test_payment", "checked_long_ago", "whose_unknown"})
"""Findings that the form's own fields, or what comes after it, ask for."""

NEVER_RIGHT = Text(
    "Now compare it with its source, character by character. Strongroom sees how it is written. "
    "It cannot see whose it is: also a thief’s address is written validly."
)
BEGIN = Text(
    "Choose coin and network, then paste or type the address. What Strongroom knows about it will stand here: "
    "slips, missing memos, wrong networks, and addresses that only look like one of yours."
)
_WRITTEN = Text("So written are addresses on {names}.")
_WRITTEN_MORE = Plural(
    "So written are addresses on {names} and {count} more.", "So written are addresses on {names} and {count} more."
)
_LOOKS_LIKE = Text(
    "It looks like an address of your book and is another one. Keep it only if you took both from their own sources "
    "and compared all {length} characters."
)


class AddressForm(Stage):
    """`done` carries the entry once it is to be kept, `cancelled` nothing.

    `start` is the entry to be changed or a draft; `draft` says which. With `check_first` the button says that it is
    checked before it is kept.
    """

    done = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        book: Book,
        accounts: Sequence[tuple[str, str]],
        start: SavedAddress,
        today: dt.date,
        *,
        draft: bool = True,
        check_first: bool = False,
    ) -> None:
        super().__init__(tr("Add an address") if draft else tr("Change {name}", name=named(start)))
        self._book, self._start, self._today, self._draft = book, start, today, draft
        self._network_by_hand = bool(start.network)
        self.trouble = Notice("", "", "bad", stacked=True)
        self.trouble.hide()
        self.add(self.trouble)
        self.told = Card(tr("What is known about it"))
        self.add(BesideOrAmong(self._fields(accounts), self.told, self.address))
        words = (
            tr("Next: check it, then it is kept")
            if check_first
            else tr("Keep in the book")
            if draft
            else tr("Save the change")
        )
        self.primary = PrimaryButton(words)
        self.primary.clicked.connect(self._keep)
        cancel = PlainButton(tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        self.way_back = cancel
        self.add_buttons(self.primary, cancel)
        self._fill(start)
        self._begun = self._typed_so_far()
        self._look()

    # --- laying out -------------------------------------------------------------------------------------------------

    def _fields(self, accounts: Sequence[tuple[str, str]]) -> Card:
        card = Card(tr("The address"))
        self.coin = TextField(tr("Coin"), placeholder=tr("BTC, ETH, USDT …"), longest=ROOM)
        networks = sorted(NETWORKS.values(), key=lambda one: (one.retired, one.name.casefold()))
        self.network = Choice(
            (
                (NOT_CHOSEN, tr("Choose the network")),
                *(
                    (one.id, tr("{network}, shut down", network=one.name) if one.retired else one.name)
                    for one in networks
                    if one.id != "lightning"
                ),
                (OTHER, tr("Another network")),
            ),
            name=tr("Network"),
        )
        self.other_network = TextField(tr("Name of the network"), longest=ROOM)
        self.address = PasteBox(tr("Address"), tr("Paste it whole, or type it from the wallet’s screen."), exact=True)
        self.memo = TextField(tr("Memo or tag"), tr("Also called comment, message or destination tag."), longest=ROOM)
        none_needed = Option("none_needed", tr("The receiver says that none is needed"))
        self.no_memo = OptionGroup([none_needed], name=tr("Memo or tag"), multi=True)
        self.label = TextField(tr("Label"), placeholder=tr("Cold wallet, Anna, Kraken …"), longest=ROOM)
        self.whose = Choice([(one, str(name)) for one, name in WHOSE.items()], name=tr("Whose it is"))
        self.source = Choice([(one, str(name)) for one, name in SOURCES.items()], name=tr("Where you took it from"))
        self.note = TextField(tr("Note (if you like)"), longest=ROOM)
        network, whose, source = (
            Stacked(choice.label(), choice, gap=5) for choice in (self.network, self.whose, self.source)
        )
        for part in (self.coin, network, self.other_network, self.address, self.memo, self.no_memo, self.label, whose):
            card.add(part)
        card.add(source)
        options = [Option(identity, name) for identity, name in accounts]
        self.listed = OptionGroup(options, name=tr("On whose list of withdrawal addresses it belongs"), multi=True)
        if options:
            card.add(Stacked(Strong(self.listed.accessibleName()), self.listed, gap=5))
        card.add(self.note)
        self._connect()
        return card

    def _connect(self) -> None:
        self.coin.edited.connect(self._coin_typed)
        self.network.chosen.connect(self._network_chosen)
        self.address.edited.connect(self._address_came)
        self.address.too_much.connect(self._too_much)
        for field in (self.memo, self.label, self.note, self.other_network):
            field.edited.connect(lambda _, field=field: self._typed(field))
        for choice in (self.whose, self.source):
            choice.chosen.connect(lambda _: self._look())
        self.no_memo.changed.connect(lambda _: self._look())

    def _fill(self, start: SavedAddress) -> None:
        self.coin.set_text(start.coin)
        known = start.network in NETWORKS or not start.network
        self.network.set_value(start.network if known else OTHER)
        self.other_network.set_text("" if known else start.network)
        self.address.set_text(start.address)
        self.memo.set_text(start.memo)
        if start.memo_state == "none_needed" and start.whose in {"other_person", "shop"}:
            self.no_memo.set_value(("none_needed",))
        self.label.set_text(start.label)
        self.whose.set_value(start.whose)
        self.source.set_value(start.source if start.source in SOURCES else "")
        self.note.set_text(start.note)
        self.listed.set_value(start.listed_at)

    @property
    def half_filled(self) -> bool:
        """Whether something stands here that was changed and is not kept."""
        return self._typed_so_far() != self._begun

    def _typed_so_far(self) -> tuple[object, ...]:
        fields = (self.coin, self.other_network, self.address, self.memo, self.label, self.note)
        chosen = (self.network, self.whose, self.source, self.listed, self.no_memo)
        return (*(field.text() for field in fields), *(choice.value() for choice in chosen))

    def chosen_network(self) -> str:
        """The id of the network, or the name that was typed."""
        return self.other_network.text() if self.network.value() == OTHER else self.network.value()

    # --- typing -----------------------------------------------------------------------------------------------------

    def _coin_typed(self) -> None:
        if self._refuse(self.coin):
            return
        own = native_network(self.coin.text())
        if not self._network_by_hand:
            self.network.set_value(own)
        self._look()

    def _network_chosen(self) -> None:
        self._network_by_hand = True
        self._look()

    def _typed(self, field: TextField) -> None:
        if not self._refuse(field):
            self._look()

    def _refuse(self, field: TextField) -> bool:
        """Whether a secret was typed there: then the field is emptied at once."""
        try:
            refuse_secret(field.text())
        except SecretShaped as secret:
            field.set_text("")
            self._warn(*secret_words(secret))
            return True
        self.trouble.hide()
        return False

    def _address_came(self) -> None:
        self.trouble.hide()
        self.address.problem("")
        self._look()

    def _too_much(self) -> None:
        self._warn(tr("This is longer than any address."), tr("It was not pasted. Paste the address alone."))

    def _warn(self, lead: str, text: str) -> None:
        self.trouble.show_notice(lead, text, "bad")
        self.trouble.show()

    # --- what is known ----------------------------------------------------------------------------------------------

    def made(self) -> tuple[SavedAddress, Understood]:
        """The entry as the fields stand. PastedError where they give none."""
        network, start = network_id(self.chosen_network(), coin=self.coin.text()), self._start
        if not network and self.address.text().strip():
            guess(self.address.text())  # refuses secrets and foreign letters before any network is chosen
            raise AddressError("unknown_chain")
        entry, understood = make_entry(
            identity=start.id,
            coin=self.coin.text(),
            network=network,
            text=self.address.text(),
            memo=self.memo.text(),
            whose=self.whose.value(),  # type: ignore[arg-type]
            label=self.label.text(),
            added=start.added,
        )
        same = (entry.key, entry.network, entry.memo) == (start.key, start.network, start.memo)
        none_needed = self._asks_for_no_memo(entry) and bool(self.no_memo.value())
        entry = msgspec.structs.replace(
            entry,
            source=self.source.value(),
            memo_state="none_needed" if none_needed else entry.memo_state,
            checks=start.checks if same else (),
            listed_at=self.listed.value(),
            note=plain_words(self.note.text()),
        )
        return entry, understood

    def _asks_for_no_memo(self, entry: SavedAddress) -> bool:
        return needs_memo(entry.network) and not entry.memo and entry.whose in {"other_person", "shop"}

    def _look(self) -> None:
        """Say what is known about the address as the fields stand."""
        network = self.chosen_network()
        self.other_network.setVisible(self.network.value() == OTHER)
        self.memo.setVisible(needs_memo(network) or self.network.value() == OTHER or bool(self.memo.text()))
        self.no_memo.setVisible(needs_memo(network) and self.whose.value() in {"other_person", "shop"})
        while self.told.column.count() > 1:
            _drop_last(self.told)
        for part in self._parts(network):
            self.told.add(part)

    def _parts(self, network: str) -> list[QWidget]:
        if not self.address.text().strip():
            return [Subtitle(str(BEGIN))]
        try:
            entry, understood = self.made()
        except SecretShaped as secret:
            self.address.wipe()
            self._warn(*secret_words(secret))
            return [Subtitle(str(BEGIN))]
        except PastedError as error:
            lead, text = refused(error, network)
            self.address.problem(lead, heard=False)
            return [Notice(lead, text, "bad", stacked=True), *self._possible(error)]
        findings = self._book.findings(entry, understood.parsed, self._today)
        self.address.problem(gravest(findings, entry, self._book), heard=False)
        parts: list[QWidget] = [
            Strong(on_network(entry.coin, entry.network)),
            Fours(as_groups(entry.address), tr("The address as it will be kept")),
        ]
        if entry.memo:
            parts.append(Body(memo_line(entry)))
        parts.append(Small(_form_words(understood, entry)))
        if words := taken_off(understood):
            parts.append(Notice(tr("Something was taken off."), words, "accent", stacked=True))
        if self._start.checks and not entry.checks:
            parts.append(Notice(tr("It will have to be checked again."), tr("You changed where money goes."), "warn"))
        if any(one.code not in ASKED_HERE for one in findings):
            parts.append(findings_part(findings, entry, self._book, this=tr("What you entered"), without=ASKED_HERE))
        parts.append(Subtitle(str(NEVER_RIGHT)))
        return parts

    def _possible(self, error: PastedError) -> list[QWidget]:
        """The networks whose rules the text keeps, where the chosen one is not among them."""
        try:
            chains = {parsed.chain for parsed in guess(self.address.text())}
        except PastedError:
            return []
        names = [one.name for one in NETWORKS.values() if one.chain in chains and not one.retired and one.chain != "ln"]
        if not names or not isinstance(error, AddressError):
            return []
        first, more = in_a_row(names[:_NAMED]), len(names) - _NAMED
        return [Small(_WRITTEN_MORE.of(more, names=first) if more > 0 else _WRITTEN.format(names=first))]

    # --- keeping ----------------------------------------------------------------------------------------------------

    def _keep(self) -> None:
        """The fields are read once more: what is kept is what stands there now."""
        try:
            entry, understood = self.made()
        except PastedError as error:
            self._look()
            lead, text = refused(error, self.chosen_network())
            if not isinstance(error, SecretShaped):
                self.address.problem(sentences((lead, text)))
            self.address.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        found = self._book.findings(entry, understood.parsed, self._today)
        grave = [one for one in found if one.severity == "alarm" or one.code == "already_there"]
        if grave and not self._sure(grave, entry):
            return
        self.done.emit(entry)

    def _sure(self, grave: Sequence[Finding], entry: SavedAddress) -> bool:
        if any(one.code == "look_alike" for one in grave):
            text = _LOOKS_LIKE.format(length=len(entry.address))
        else:
            text = tr("Read what stands beside the fields. Money that is sent there may be gone.")
            if all(one.code == "already_there" for one in grave):
                text = tr("Coin, network, address and memo are in your book already. You would have it twice.")
        return ask(
            self.window(),
            tr("Keep this address all the same?"),
            text,
            primary=tr("Keep it"),
            secondary=tr("Go back"),
            kind="danger",
        )


def _form_words(understood: Understood, entry: SavedAddress) -> str:
    network = network_name(entry.network)
    if not understood.parsed.checked:
        return tr("Kept for {network}, without a check that would notice a typing error.", network=network)
    return tr("Written as addresses on {network} are, and the check inside it fits.", network=network)


def _drop_last(card: Card) -> None:
    item = card.column.takeAt(card.column.count() - 1)
    if item is None:
        return
    widget, layout = item.widget(), item.layout()
    if widget is not None:
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()
    elif layout is not None:
        empty(layout)
