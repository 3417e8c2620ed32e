"""A long list of steps in groups: one is open at first, the others are one line each until somebody opens them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.language import Text
from desktop_app.language.lists import in_a_row
from desktop_app.ui.theme import Themed, px
from desktop_app.ui.tokens import Tone
from desktop_app.ui.widgets.card import Card, SideBySide
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import CardTitle, Small
from desktop_app.ui.widgets.open_row import MARK_ROOM, OpenRow
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.steps import StepItem, StepList, StepRow

TOLD = (Text("Shows its steps"), Text("Its steps stand beneath"))


class StepGroup(msgspec.Struct, frozen=True):
    """Steps under a `title`; `note` stands beneath it, `chips` say what the whole group does."""

    title: str
    note: str
    chips: tuple[tuple[str, Tone], ...]
    items: tuple[StepItem, ...]


class _Head(OpenRow):
    """The line of a group, which opens and shuts it."""

    def __init__(self, group: StepGroup) -> None:
        super().__init__(group.title, told=TOLD)
        self.setAccessibleName(in_a_row([group.title, group.note, *(text for text, _ in group.chips)]))
        self._row = QHBoxLayout(self)
        words = Stacked(CardTitle(group.title), Small(group.note))
        chips = FlowRow(*(Chip(text, tone) for text, tone in group.chips), trailing=True)
        self._row.addWidget(SideBySide(words, chips, left_least=200) if group.chips else words, 1)
        self.restyle()

    def restyle(self) -> None:
        """Distances in proportion."""
        self._row.setContentsMargins(px(4), px(8), px(MARK_ROOM), px(8))
        super().restyle()


class StepGroups(Themed, QWidget):
    """The groups as cards. `opened` and `acted` are those of all their rows; Up and Down go from row to row also
    from one open group into the next.
    """

    opened = Signal(str)
    acted = Signal(str)

    def __init__(self, groups: Sequence[StepGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.heads: list[OpenRow] = []
        self.lists: list[StepList] = []
        self._groups = groups
        for at, group in enumerate(groups):
            card = Card(rows=True)
            steps = StepList(group.items if at == 0 else ())
            steps.opened.connect(self.opened)
            steps.acted.connect(self.acted)
            self.lists.append(steps)
            if len(groups) > 1:
                head = _Head(group)
                head.setChecked(at == 0)
                head.toggled.connect(partial(self._show, at))
                self.heads.append(head)
                card.add(head)
            card.add(steps)
            steps.setVisible(at == 0)
            self._column.addWidget(card)
        self.restyle()

    def restyle(self) -> None:
        """Gaps in proportion."""
        self._column.setSpacing(px(12))

    def _show(self, at: int, shown: bool) -> None:
        """Show or hide the steps of a group. A long way has many, so rows are made for groups that somebody opens."""
        steps = self.lists[at]
        if shown and not steps.rows:
            steps.set_items(self._groups[at].items)
            for one, after in pairwise((self.heads[at], *steps.findChildren(QAbstractButton))):
                self.setTabOrder(one, after)  # what is made later would come last
        steps.setVisible(shown)

    @property
    def rows(self) -> list[StepRow]:
        """The rows in their order, of groups that are open or were."""
        return [row for steps in self.lists for row in steps.rows]

    def open_groups(self) -> frozenset[int]:
        """Which groups are open, by their place."""
        return frozenset(at for at, head in enumerate(self.heads) if head.isChecked())

    def open_these(self, places: frozenset[int]) -> None:
        """Open these groups and shut the others."""
        for at, head in enumerate(self.heads):
            head.setChecked(at in places)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down at the end of a list: the next row that is shown."""
        move = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        rows = [row for row in self.rows if row.isVisibleTo(self)]
        at = next((place for place, row in enumerate(rows) if row.hasFocus()), None)
        if move and at is not None and 0 <= at + move < len(rows):
            rows[at + move].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
