"""The book as a list: a row for each address, and the fields that narrow it down.

Only a window of the book has rows; the fields search all of it. So a book of 20,000 is as quick as one of 20.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.addresses.searching import Index, Wanted
from desktop_app.addresses.trust import best_check
from desktop_app.domain.saved_address import SavedAddress
from desktop_app.language import Plural, tr
from desktop_app.language.numbers import whole
from desktop_app.ui.address_told import alike_part
from desktop_app.ui.theme import colour, font, px
from desktop_app.ui.widgets.buttons import PlainButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.fours import address_font, in_fours
from desktop_app.ui.widgets.labels import Small
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.painting import WRAP, box, ready, text_height, text_width
from desktop_app.ui.widgets.pressed import Pressed
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.words_addresses import WHOSE, checked_words, memo_line, named, network_name, on_network

ROWS = 25
"""How many rows are shown at first, and how many more at a time."""

_SIDE = 4
"""From a row's edge to its words at 100 %, as in the rows of steps."""

_FOUND = Plural("{count} address", "{count} addresses")
_FOUND_MORE = Plural("{count} address, the first {shown} shown", "{count} addresses, the first {shown} shown")


class AddressRow(Pressed, QAbstractButton):
    """One entry, painted: label, coin and network, the whole address in fours, memo, whose it is, how it was checked.

    Pressing it opens the entry. A line divides it from the one above, but for the `first`.
    """

    def __init__(self, entry: SavedAddress, parent: QWidget | None = None, *, first: bool = False) -> None:
        super().__init__(parent)
        self.entry = entry
        self.first = first
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.can_be_pressed()
        self.show_entry(entry)

    def show_entry(self, entry: SavedAddress) -> None:
        """Show another entry."""
        self.entry = entry
        parts = (named(entry), on_network(entry.coin, entry.network), in_fours(entry.address), memo_line(entry))
        words = (*parts, str(WHOSE[entry.whose]), checked_words(entry))
        self.setAccessibleName(tr(". ", "between the parts of a spoken name").join(part for part in words if part))
        self.restyle()

    def _lines(self) -> list[tuple[str, QFont, str]]:
        """Words, face and colour of each line."""
        entry = self.entry
        lines = [(named(entry), font("strong"), "ink")]
        if entry.label:
            lines.append((on_network(entry.coin, entry.network), font("small"), "soft"))
        lines.append((in_fours(entry.address), address_font(), "ink"))
        if memo_line(entry):
            lines.append((memo_line(entry), font("small_strong"), "ink" if entry.memo else "warn"))
        checked = best_check(entry) is not None
        lines.append((f"{WHOSE[entry.whose]} · {checked_words(entry)}", font("small"), "soft" if checked else "warn"))
        return lines

    def hasHeightForWidth(self) -> bool:
        """Its lines wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height with all lines wrapped."""
        room = width - 2 * px(_SIDE)
        return sum(text_height(words, face, room) + px(3) for words, face, _ in self._lines()) + 2 * px(9)

    def sizeHint(self) -> QSize:
        """As wide as a card."""
        return QSize(px(560), self.heightForWidth(px(560)))

    def minimumSizeHint(self) -> QSize:
        """Three groups of the address wide."""
        width = text_width("0000 0000 0000", address_font()) + 2 * px(_SIDE)
        return QSize(width, px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, lines and ring."""
        painter = QPainter(self)
        ready(painter)
        area = self.rect().toRectF().adjusted(0, 2, 0, -1)
        if not self.first:
            painter.fillRect(QRect(px(_SIDE), 0, self.width() - 2 * px(_SIDE), 1), colour("line"))
        if self.underMouse() or self.hasFocus():
            edge = colour("accent") if self.hasFocus() else None
            box(painter, area, 8, fill=colour("hover") if self.underMouse() else None, edge=edge, width=2)
        room, top = self.width() - 2 * px(_SIDE), px(9)
        for words, face, tone in self._lines():
            high = text_height(words, face, room)
            painter.setFont(face)
            painter.setPen(colour(tone))
            painter.drawText(QRect(px(_SIDE), top, room, high), WRAP, words)
            top += high + px(3)
        painter.end()


class AddressList(Stacked):
    """Search, filters and rows. `opened` carries the id of the entry that was pressed."""

    opened = Signal(str)

    def __init__(self, index: Index, parent: QWidget | None = None) -> None:
        super().__init__(gap=14, parent=parent)
        self._index = index
        self._most = ROWS
        self.search = TextField(tr("Find"), placeholder=tr("A label, a part of an address, a memo"), longest=200)
        self.search.edited.connect(lambda _: self._narrow())
        self.coin = Choice((), name=tr("Coin"))
        self.network = Choice((), name=tr("Network"))
        self.whose = Choice(
            (("", tr("Whose: all")), *((one, str(name)) for one, name in WHOSE.items())), name=tr("Whose it is")
        )
        for choice in (self.coin, self.network, self.whose):
            choice.setMinimumContentsLength(14)
            choice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            choice.chosen.connect(lambda _: self._narrow())
        self.add(self.search)
        self.add(FlowRow(self.coin, self.network, self.whose, gap=10))
        self.count = Small("")
        self.add(self.count)
        self._alarm: Notice | None = None
        self.rows: list[AddressRow] = []
        self._card = Card(rows=True)
        self.add(self._card)
        self.more = PlainButton(tr("Show {count} more", count=whole(ROWS)))
        self.more.clicked.connect(self._show_more)
        self.add(FlowRow(self.more))
        self.renew()

    def renew(self) -> None:
        """Take over what changed in the book; the filters stay as far as they can."""
        self._fill(self.coin, (("", tr("Coin: all")), *((coin, coin) for coin in self._index.coins)))
        networks = sorted((network_name(network), network) for network in self._index.networks)
        self._fill(self.network, (("", tr("Network: all")), *((network, name) for name, network in networks)))
        self._show()

    def _fill(self, choice: Choice, choices: tuple[tuple[str, str], ...]) -> None:
        before = choice.value()
        choice.set_choices(choices)
        choice.set_value(before)

    def wanted(self) -> Wanted:
        """What the fields ask for."""
        return Wanted(
            text=self.search.text(),
            coin=self.coin.value(),
            network=self.network.value(),
            whose=self.whose.value(),
        )

    def _narrow(self) -> None:
        self._most = ROWS
        self._show()

    def _show_more(self) -> None:
        first = self._most
        self._most += ROWS
        self._show()
        if first < len(self.rows):
            self.rows[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        found, count = self._index.find(self.wanted(), self._most)
        self.setUpdatesEnabled(False)
        for place, entry in enumerate(found):
            if place < len(self.rows):
                self.rows[place].show_entry(entry)
            else:
                self._add_row(entry)
            self.rows[place].show()
        for row in self.rows[len(found) :]:
            row.hide()
        self._card.setVisible(bool(found))
        self._warn(() if found else self._index.alike(self.search.text()))
        self.more.setVisible(count > len(found))
        words = _FOUND_MORE.of(count, shown=whole(len(found))) if count > len(found) else _FOUND.of(count)
        self.count.setText(words if count else tr("No address in your book fits. Take a word or a filter away."))
        self.setUpdatesEnabled(True)

    def _warn(self, others: tuple[SavedAddress, ...]) -> None:
        """What was searched is an address that looks like one of the book."""
        if self._alarm is not None:
            self.drop_last()
        self._alarm = alike_part(self.search.text(), others, tr("What you searched for"))
        if self._alarm is not None:
            self.add(self._alarm)

    def _add_row(self, entry: SavedAddress) -> None:
        row = AddressRow(entry, first=not self.rows)
        row.clicked.connect(lambda: self.opened.emit(row.entry.id))
        self._card.add(row)
        self.rows.append(row)
