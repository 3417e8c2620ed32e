"""The sidebar: where one can go, and how each thing stands, in letters and words as well as colours."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

import msgspec
from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.language import tr
from desktop_app.language.lists import in_a_row
from desktop_app.ui.theme import Themed, colour, current, font, px
from desktop_app.ui.widgets.chip import letter_tone, paint_badge
from desktop_app.ui.widgets.labels import Label, SectionLabel
from desktop_app.ui.widgets.logo import Logo
from desktop_app.ui.widgets.painting import WRAP, box, longest_word, ready, text_height, text_width
from desktop_app.ui.widgets.pressed import Pressed
from desktop_app.ui.widgets.scroll_area import ScrollArea

ROW_PADS = (10, 8, 6)
"""Room above and below an entry's words, in pixels at 100 %: the first with which all entries can be seen, else the
last.
"""

ROW_LEAST = 28


class SidebarItem(msgspec.Struct, frozen=True):
    """One entry. At its right stands a grade (`letter`) or a few `words` ("behind SMS", "7"), or nothing.

    `spoken` is how a screen reader says that state: "security D"; without it the letter or the words themselves.
    `look`: "plain", "quiet" for what is rarely used, "bad" for the way out of trouble.
    """

    id: str
    text: str
    letter: str = ""
    words: str = ""
    spoken: str = ""
    look: Literal["plain", "quiet", "bad"] = "plain"

    @property
    def name(self) -> str:
        """The accessible name: "OKX, security D"."""
        state = self.spoken or self.letter or self.words
        return in_a_row([self.text, state]) if state else self.text


class SidebarSection(msgspec.Struct, frozen=True):
    """Entries under a name."""

    title: str
    items: tuple[SidebarItem, ...]


class _Entry(Pressed, QPushButton):
    """One entry. It takes a second line where its words and its state do not fit side by side."""

    def __init__(self, item: SidebarItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.can_be_pressed()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.item = item
        self.is_current = False
        self._above = ROW_PADS[0]
        self._laid: dict[int, tuple[QRect, QRect, int]] = {}
        self.show_item(item)

    def show_item(self, item: SidebarItem) -> None:
        """Show another state of the same entry."""
        self.item = item
        self.setText(item.text.replace("&", "&&"))
        self.setAccessibleName(item.name)
        self.restyle()

    def set_pad(self, above: int) -> None:
        """How much room stands above and below the words, in pixels at 100 %."""
        if above != self._above:
            self._above = above
            self.restyle()

    def restyle(self) -> None:
        """Lay it out anew."""
        self._laid.clear()
        super().restyle()

    def _face(self) -> QFont:
        return font("strong" if self.is_current or self.item.look == "bad" else "body")

    def _state_size(self) -> QSize:
        if self.item.letter:
            return QSize(px(28), px(21))
        if self.item.words:
            return QSize(
                text_width(self.item.words, font("small")), text_height(self.item.words, font("small"), 10_000)
            )
        return QSize(0, 0)

    def _places(self, width: int) -> tuple[QRect, QRect, int]:
        """Where the words and the state go, and the height of it all, for an entry this wide. Qt asks often."""
        if width not in self._laid:
            self._laid[width] = self._lay_out(width)
        return self._laid[width]

    def _lay_out(self, width: int) -> tuple[QRect, QRect, int]:
        pad, above = px(10), px(self._above)
        room = width - 2 * pad
        state = self._state_size()
        bold = font("strong")
        beside = room - state.width() - px(10) if state.width() else room
        if (
            not state.width()
            or text_width(self.item.text, bold) <= beside
            or longest_word(self.item.text, bold) <= beside * 0.8
        ):
            words = QRect(pad, above, beside, text_height(self.item.text, bold, beside))
            middle = words.center().y() - state.height() // 2 + 1
            return (
                words,
                QRect(width - pad - state.width(), middle, state.width(), state.height()),
                words.height() + 2 * above,
            )
        words = QRect(pad, above, room, text_height(self.item.text, bold, room))
        below = QRect(pad, words.bottom() + px(3), min(state.width(), room), self._state_height(room))
        return words, below, below.bottom() + above

    def _state_height(self, room: int) -> int:
        if self.item.letter:
            return px(21)
        return text_height(self.item.words, font("small"), room)

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One line, or as many as its words need."""
        return max(self._places(width)[2], px(ROW_LEAST))

    def sizeHint(self) -> QSize:
        """As wide as the sidebar gives."""
        return QSize(px(200), self.heightForWidth(px(200)))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word."""
        return QSize(longest_word(self.item.text, font("strong")) + px(20), px(ROW_LEAST))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, words, state and focus ring."""
        painter = QPainter(self)
        ready(painter)
        area = QRectF(self.rect())
        if self.is_current:
            edge = (
                colour("line") if current().palette.dark or current().palette.card == current().palette.side else None
            )
            box(painter, area, 8, fill=colour("card"), edge=edge)
        elif self.underMouse():
            box(painter, area, 8, fill=colour("hover"), edge=None)
        if self.hasFocus():
            box(painter, area, 8, fill=None, edge=colour("accent"), width=2)
        words, state, height = self._places(self.width())
        shift = max(0, (self.height() - height) // 2)
        painter.setFont(self._face())
        painter.setPen(colour({"plain": "ink", "quiet": "soft", "bad": "bad"}[self.item.look]))
        painter.drawText(words.translated(0, shift), WRAP, self.item.text)
        self._draw_state(painter, state.translated(0, shift))
        painter.end()

    def _draw_state(self, painter: QPainter, area: QRect) -> None:
        if self.item.letter:
            paint_badge(painter, QRectF(area), self.item.letter, letter_tone(self.item.letter), font("small_strong"))
        elif self.item.words:
            painter.setFont(font("small"))
            painter.setPen(colour("soft"))
            painter.drawText(area, WRAP, self.item.words)


class Sidebar(Themed, QFrame):
    """Logo, entries, and at the bottom what must always be in reach. Emits `chosen` with an entry's id.

    Where not all entries have room, those at the bottom end the list that scrolls, but for the way out of trouble.
    Up, Down, Home and End move between entries; Enter or Space chooses; Tab goes through them too.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "side")
        self.setAccessibleName(tr("Sidebar"))
        self._entries: dict[str, _Entry] = {}
        self._foot: tuple[str, ...] = ()
        self._is_one_list = False
        self._sections: list[QVBoxLayout] = []
        self._current = ""
        self._shape: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._head = QHBoxLayout()
        self._logo = Logo()
        self._name = Label("Strongroom", role="logo", wrap=False)
        self._head.addWidget(self._logo)
        self._head.addWidget(self._name)
        self._head.addStretch(1)
        self._column.addLayout(self._head)
        self._scroll = ScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._make_room_for_bar)
        self._column.addWidget(self._scroll, 1)
        self._bottom = QVBoxLayout()
        self._column.addLayout(self._bottom)
        self._list = QVBoxLayout()
        self.restyle()

    def set_model(self, model: Sequence[SidebarItem | SidebarSection], bottom: Sequence[SidebarItem] = ()) -> None:
        """Show these entries. Where only states changed, the entries stay and keep the keyboard."""
        items = [item for part in model for item in (part.items if isinstance(part, SidebarSection) else (part,))]
        items.extend(bottom)
        shape = (
            tuple(
                (part.title, *(item.id for item in part.items)) if isinstance(part, SidebarSection) else part.id
                for part in model
            ),
            tuple(item.id for item in bottom),
        )
        if shape == self._shape:
            for item in items:
                self._entries[item.id].show_item(item)
            return
        focused = next((key for key, entry in self._entries.items() if entry.hasFocus()), "")
        self._rebuild(model, bottom)
        self._shape = shape
        self.set_current(self._current)
        if focused in self._entries:
            self._entries[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _rebuild(self, model: Sequence[SidebarItem | SidebarSection], bottom: Sequence[SidebarItem]) -> None:
        self._clear()
        holder = QWidget()
        self._list = QVBoxLayout(holder)
        for part in model:
            if isinstance(part, SidebarSection):
                around = QVBoxLayout()  # a label's own margins are forgotten when the stylesheet reaches it
                around.addWidget(SectionLabel(part.title))
                self._sections.append(around)
                self._list.addLayout(around)
                for item in part.items:
                    self._list.addWidget(self._entry(item))
            else:
                self._list.addWidget(self._entry(part))
        self._list.addStretch(1)
        self._scroll.setWidget(holder)
        holder.setAutoFillBackground(False)
        for item in bottom:
            self._bottom.addWidget(self._entry(item))
        self._foot, self._is_one_list = tuple(item.id for item in bottom), False
        self._order_tabs()
        self.restyle()
        self._fit()

    def _fit(self) -> None:
        """Take the widest rows with which nothing has to be scrolled."""
        width = self.width() - 2 * px(14)
        if not self._entries or width <= 0:
            return
        pads = next((pads for pads in ROW_PADS if self._needed(pads, width) <= self.height()), None)
        self._make_one_list(pads is None)
        for entry in self._entries.values():
            entry.set_pad(pads or ROW_PADS[-1])
        self._space_sections(pads or ROW_PADS[-1])

    def _make_one_list(self, wanted: bool) -> None:
        """Have the foot end the list that scrolls, or stand at the bottom again."""
        if wanted == self._is_one_list:
            return
        self._is_one_list = wanted
        focused = next((entry for entry in self._entries.values() if entry.hasFocus()), None)
        foot = [self._entries.pop(key) for key in self._foot]
        stays = [entry for entry in foot if not wanted or entry.item.look == "bad"]
        moves = [entry for entry in foot if entry not in stays]
        for entry in moves:
            self._list.insertWidget(self._list.count() - 1, entry)  # before the stretch
        for entry in stays:
            self._bottom.addWidget(entry)
        self._entries.update((entry.item.id, entry) for entry in (*moves, *stays))
        self._order_tabs()
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _needed(self, pad: int, width: int) -> int:
        """The height that everything takes with this room in each row."""
        found = self._head.sizeHint().height() + px(22) + px(20) + px(8)
        for entry in self._entries.values():
            entry.set_pad(pad)
            found += entry.heightForWidth(width) + px(1)
        self._space_sections(pad)
        return found + sum(around.sizeHint().height() for around in self._sections)

    def _space_sections(self, pad: int) -> None:
        for around in self._sections:
            around.setContentsMargins(px(10), px(pad + 6), 0, px(pad - 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As dense as the height asks for."""
        super().resizeEvent(event)
        self._fit()

    def _clear(self) -> None:
        for entry in self._entries.values():
            entry.hide()
            entry.deleteLater()
        self._entries = {}
        self._sections = []
        old = self._scroll.takeWidget()
        if old is not None:
            old.deleteLater()

    def _entry(self, item: SidebarItem) -> _Entry:
        entry = _Entry(item)
        entry.clicked.connect(self._on_clicked)
        entry.installEventFilter(self)
        self._entries[item.id] = entry
        return entry

    def _order_tabs(self) -> None:
        entries = list(self._entries.values())
        for one, after in pairwise(entries):
            QWidget.setTabOrder(one, after)

    def _on_clicked(self) -> None:
        entry = self.sender()
        if isinstance(entry, _Entry):
            self.chosen.emit(entry.item.id)

    def set_current(self, item_id: str) -> None:
        """Mark where one is; an id without an entry marks nothing."""
        self._current = item_id
        for key, entry in self._entries.items():
            entry.is_current = key == item_id
            entry.setAccessibleDescription(tr("Shown now") if key == item_id else "")
            entry.update()

    def current(self) -> str:
        """Id of the entry that is marked."""
        return self._current

    def entry(self, item_id: str) -> QPushButton:
        """The button of an entry; KeyError where there is none."""
        return self._entries[item_id]

    def focus_current(self) -> None:
        """Give the keyboard to the entry that is marked, else to the first."""
        entry = self._entries.get(self._current) or next(iter(self._entries.values()), None)
        if entry is not None:
            entry.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys, Home, End and Enter, before an entry or the scrolling area makes something else of them; and the
        keyboard coming to an entry, by Tab too.
        """
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, _Entry):
            QTimer.singleShot(0, watched, lambda: self._bring_into_sight(watched))
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, _Entry):
            return self._key(watched, Qt.Key(event.key()))
        return False

    def _key(self, entry: _Entry, key: Qt.Key) -> bool:
        entries = list(self._entries.values())
        at = entries.index(entry)
        goals = {Qt.Key.Key_Up: at - 1, Qt.Key.Key_Down: at + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(entries) - 1}
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            entry.click()
            return True
        if key not in goals:
            return False
        target = entries[min(max(goals[key], 0), len(entries) - 1)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _bring_into_sight(self, entry: _Entry) -> None:
        """Where it still has the keyboard: while a page gives way to another, Qt lays it down here for a moment."""
        holder = self._scroll.widget()
        if entry.hasFocus() and holder is not None and holder.isAncestorOf(entry):
            self._scroll.ensureWidgetVisible(entry, 0, px(8))

    def _make_room_for_bar(self, least: int, most: int) -> None:
        """The scroll bar stands in the margin, so that nothing moves when it comes."""
        side = px(14)
        room = max(side - self._scroll.verticalScrollBar().sizeHint().width(), 0) if most > least else side
        self._list.setContentsMargins(0, 0, room, 0)

    def restyle(self) -> None:
        """Distances in proportion."""
        side = px(14)
        self._column.setContentsMargins(side, px(22), 0, px(20))
        self._head.setContentsMargins(px(10), 0, px(10), px(22))
        self._head.setSpacing(px(10))
        bar = self._scroll.verticalScrollBar()
        self._make_room_for_bar(bar.minimum(), bar.maximum())
        self._list.setSpacing(px(1))
        self._bottom.setContentsMargins(0, px(8), side, 0)
        self._bottom.setSpacing(px(1))
        self._space_sections(ROW_PADS[0])
        self._fit()
