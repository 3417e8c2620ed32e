"""Checking an address by another way: on the hardware wallet's own screen, at its source, or by a small payment."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal

from desktop_app.domain.saved_address import CheckHow, SavedAddress
from desktop_app.language import Text, tr
from desktop_app.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.fours import Fours, as_groups
from desktop_app.ui.widgets.labels import Body, Strong
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.options import Option, OptionGroup
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.stage import Stage
from desktop_app.ui.widgets.steps import Instruction, NumberedSteps
from desktop_app.ui.words_addresses import memo_line, named, network_name, on_network

WAYS: dict[CheckHow, tuple[Text, Text]] = {
    "hardware_screen": (
        Text("On the hardware wallet’s own screen"),
        Text("The strongest: no program on a computer can change it."),
    ),
    "wallet_app": (Text("In the wallet app, on another device"), Text("Not on this computer: it would tell both.")),
    "exchange_page": (Text("On the exchange’s page for deposits"), Text("On another device than this one.")),
    "read_out": (Text("The owner reads it out"), Text("In a call that you started, on a number that you knew.")),
    "test_payment": (Text("By a small test payment"), Text("Shows less than most people think.")),
}
"""What each way is called, and a note on it."""
_FOR: dict[str, tuple[CheckHow, ...]] = {
    "own_wallet": ("hardware_screen", "wallet_app", "test_payment"),
    "own_exchange": ("exchange_page", "test_payment"),
    "other_person": ("read_out", "test_payment"),
    "shop": ("read_out", "test_payment"),
    "unknown": ("hardware_screen", "wallet_app", "exchange_page", "read_out", "test_payment"),
}


class _Line(NamedTuple):
    """One thing to do, and a note on it. {coin} and {network} are those of the entry."""

    text: Text
    note: Text = Text("")


_COMPARE = _Line(
    Text("Compare it with what stands above, group by group, **all of it**."),
    Text("Beginning and end are what a forger copies. If you grow tired, begin at the end and go backwards."),
)
LINES: dict[CheckHow, tuple[_Line, ...]] = {
    "hardware_screen": (
        _Line(
            Text("Plug the wallet in and choose **Receive** for {coin} on {network}."),
            Text("In the wallet’s own program."),
        ),
        _Line(
            Text("Let the wallet show the address on **its own screen**."),
            Text("What the program on the computer shows can be changed by a virus."),
        ),
        _COMPARE,
    ),
    "wallet_app": (
        _Line(Text("Open the wallet app on the phone and choose **Receive** for {coin} on {network}.")),
        _COMPARE,
    ),
    "exchange_page": (
        _Line(Text("On another device, type the exchange’s address yourself and sign in."), Text("Not from a link.")),
        _Line(Text("Open the page for deposits of {coin}, and choose {network}.")),
        _COMPARE,
    ),
    "read_out": (
        _Line(Text("Call the owner on a number that you had before."), Text("Not one that came with the address.")),
        _Line(
            Text("Let them read the address out **from their own wallet** while you follow it above."),
            Text("All groups."),
        ),
    ),
    "test_payment": (
        _Line(
            Text("Send a small amount from where you want to send: **{coin} on {network}**."),
            Text("Type or paste it from here."),
        ),
        _Line(
            Text("Ask the owner, or look in the wallet itself, whether it arrived."), Text("Not only in an explorer.")
        ),
        _Line(
            Text("For the real payment **take the address from here again**."),
            Text("Never from the list of past payments: a forger’s look-alike may stand above the real one by then."),
        ),
    ),
}
"""What to do, for each way."""

POISONED = (
    Text("What a test payment does not prove."),
    Text(
        "It shows that this address received it. It does not show whose it is if you look nowhere but on the chain. "
        "And it draws forgers: minutes later they send a tiny amount from an address with the same beginning and end, "
        "so that it stands in your list of payments. In December 2025 somebody tested with 50 USDT, copied the next "
        "address from that list, and by report lost nearly 50 million."
    ),
)
_ASKED = {
    "test_payment": Text("The owner, or the wallet itself, says that it arrived"),
}
_SAME = Text("All groups are the same")


class VerifyStage(Stage):
    """`checked` carries how it was checked, `differs` says that it is another address, `cancelled` nothing. `kept`: the
    entry is in the book already; a new one of an exchange's list comes into it with its check.
    """

    checked = Signal(str)
    differs = Signal()
    cancelled = Signal()

    def __init__(self, entry: SavedAddress, *, kept: bool = True) -> None:
        super().__init__(tr("Check {name} by another way", name=named(entry)), on_network(entry.coin, entry.network))
        self._entry, self.kept = entry, kept
        self.way: CheckHow = "hardware_screen"
        shown = Card()
        shown.add(Strong(tr("The address in your book")))
        shown.add(Fours(as_groups(entry.address), tr("The address in your book")))
        if memo_line(entry):
            shown.add(Body(memo_line(entry)))
        self.add(shown)
        self.ways = OptionGroup([_option(way) for way in _FOR[entry.whose]], name=tr("How do you want to check it?"))
        self.ways.changed.connect(self._chosen)
        card = Card(tr("How do you want to check it?"))
        card.add(self.ways)
        self.add(card)
        self._do = Stacked()
        self.add(self._do)
        self.primary, self.other = PrimaryButton(tr("Store this check")), PlainButton("")
        self.primary.clicked.connect(lambda: self.checked.emit(self.way))
        self.other.clicked.connect(self.differs)
        self.way_back = back = LinkButton(tr("Not now"))
        back.clicked.connect(self.cancelled)
        self.add_buttons(self.primary, self.other, back)
        self._choose(_FOR[entry.whose][0])
        self.ways.set_value((_FOR[entry.whose][0],))

    def _chosen(self, ways: tuple[CheckHow, ...]) -> None:
        self._choose(ways[0])

    def _choose(self, way: CheckHow) -> None:
        """Show what to do for this way."""
        self.way = way
        self._do.clear()
        walk = Card(tr("Do this"))
        walk.add(NumberedSteps([_filled(line, self._entry) for line in LINES[way]]))
        if way == "test_payment":
            walk.add(Notice(str(POISONED[0]), str(POISONED[1]), "warn", stacked=True))
        self.seen = OptionGroup([Option("seen", str(_ASKED.get(way, _SAME)))], name=tr("What you saw"), multi=True)
        self.seen.changed.connect(lambda chosen: self.primary.setEnabled(bool(chosen)))
        walk.add(self.seen)
        self._do.add(walk)
        self.primary.setEnabled(False)
        self.other.set_label(tr("It did not arrive") if way == "test_payment" else tr("They differ"))


def _option(way: CheckHow) -> Option:
    name, note = WAYS[way]
    return Option(way, str(name), str(note))


def _filled(line: _Line, entry: SavedAddress) -> Instruction:
    coin, network = entry.coin or tr("the coin"), network_name(entry.network)
    return Instruction(*(text.format(coin=coin, network=network) for text in line))
