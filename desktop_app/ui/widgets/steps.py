"""Steps: what to do, in order, with numbers; and the list of steps to come with their effect."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.language import tr
from desktop_app.language.lists import in_a_row
from desktop_app.ui.theme import Themed, colour, px
from desktop_app.ui.tokens import Tone
from desktop_app.ui.widgets.buttons import QuietLink, width_of
from desktop_app.ui.widgets.card import Rule, SideBySide
from desktop_app.ui.widgets.chip import Chip, NumberDisc
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Small, Strong
from desktop_app.ui.widgets.painting import box, ready
from desktop_app.ui.widgets.pressed import Pressed

_TOP = Qt.AlignmentFlag.AlignTop


class Instruction(msgspec.Struct, frozen=True):
    """One thing to do. `**bold**` in `text` marks menu words; `note` stands beneath it."""

    text: str
    note: str = ""


class NumberedSteps(Themed, QWidget):
    """Instructions with numbers, in order."""

    def __init__(self, instructions: Sequence[Instruction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        for row, instruction in enumerate(instructions):
            disc = NumberDisc(row + 1, "accent")
            words = QVBoxLayout()
            words.setSpacing(0)
            body = Body(instruction.text, marked=True)
            body.setAccessibleName(f"{row + 1}. {body.text()}")
            words.addWidget(body)
            if instruction.note:
                words.addWidget(Small(instruction.note))
            words.addStretch(1)  # an alignment would give it the height that it has at its own width
            self._grid.addWidget(disc, row, 0, _TOP)
            self._grid.addLayout(words, row, 1)
        self.restyle()

    def restyle(self) -> None:
        """Gaps in proportion."""
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(12))


class StepItem(msgspec.Struct, frozen=True):
    """One row of a list of steps: `chips` are effects as (words, tone); `number` 0 shows none; `first`: the next.

    `mark` stands in the number's place where there is none ("?"). `action` is a link at the row's end ("Put off").
    `ahead` is only heard: what others see when they come to the row.
    """

    id: str
    number: int
    title: str
    note: str = ""
    chips: tuple[tuple[str, Tone], ...] = ()
    first: bool = False
    mark: str = ""
    action: str = ""
    ahead: str = ""

    @property
    def name(self) -> str:
        """What a screen reader calls it."""
        return tr("Step {number}: {title}", number=self.number, title=self.title) if self.number else self.title


class StepRow(Pressed, QAbstractButton):
    """A row that can be opened: by mouse, Enter, Space or a screen reader, to which it is a button. Emits `opened` with
    its id and `acted` for its link. Without one of its own it leaves the room of the link `room_for`, so that the chips
    of all rows end at one edge.
    """

    opened = Signal(str)
    acted = Signal(str)

    def __init__(self, item: StepItem, parent: QWidget | None = None, *, room_for: str = "") -> None:
        super().__init__(parent)
        self.item = item
        self._room_for = "" if item.action else room_for
        self._room = QSpacerItem(0, 0)
        self.can_be_pressed()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.clicked.connect(lambda: self.opened.emit(self.item.id))
        self.setAccessibleName(item.name)
        parts = (item.note, *(text for text, _ in item.chips), item.ahead)
        self.setAccessibleDescription(in_a_row([part for part in parts if part]))
        self._row = QHBoxLayout(self)
        if item.number:
            self._row.addWidget(NumberDisc(item.number, "accent" if item.first else "neutral"))
        elif item.mark:
            self._row.addWidget(NumberDisc(item.mark, "warn"))
        texts = QWidget()
        words = QVBoxLayout(texts)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(1)
        words.addWidget(Strong(item.title))
        if item.note:
            words.addWidget(Small(item.note))
        chips_row = FlowRow(*(Chip(text, tone) for text, tone in item.chips), trailing=True)
        self._row.addWidget(SideBySide(texts, chips_row, left_least=200) if item.chips else texts, 1)
        if item.action:
            self._row.addWidget(self._link(item))
        elif self._room_for:
            self._row.addItem(self._room)
        self.restyle()

    def _link(self, item: StepItem) -> QuietLink:
        link = QuietLink(item.action)
        link.setAccessibleName(tr("{name}: {value}", name=item.action, value=item.title))
        link.clicked.connect(lambda: self.acted.emit(item.id))
        return link

    def restyle(self) -> None:
        """Padding in proportion."""
        self._row.setContentsMargins(px(4), px(11), px(4), px(11))
        self._row.setSpacing(px(14))
        if self._room_for:
            self._room.changeSize(self._row.spacing() + width_of(self._room_for), 0)  # a spacer has no gap of its own
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down are the list's."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()  # a button would look for another button around it
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground under the mouse and the focus ring."""
        if not (self.underMouse() or self.hasFocus()):
            return
        painter = QPainter(self)
        ready(painter)
        area = self.rect().toRectF().adjusted(0, 3, 0, -3)
        fill = colour("hover") if self.underMouse() else None
        box(painter, area, 8, fill=fill, edge=colour("accent") if self.hasFocus() else None, width=2)
        painter.end()


class StepList(Themed, QWidget):
    """All steps to come, with thin lines between them. Up and Down move between rows."""

    opened = Signal(str)
    acted = Signal(str)

    def __init__(self, items: Sequence[StepItem] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.rows: list[StepRow] = []
        self.set_items(items)

    def set_items(self, items: Sequence[StepItem]) -> None:
        """Show these and nothing else."""
        while (entry := self._column.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        longest = max((item.action for item in items), key=len, default="")
        for item in items:
            if self.rows:
                self._column.addWidget(Rule())
            row = StepRow(item, room_for=longest)
            row.opened.connect(self.opened)
            row.acted.connect(self.acted)
            self._column.addWidget(row)
            self.rows.append(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down."""
        move = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        at = next((place for place, row in enumerate(self.rows) if row.hasFocus()), None)
        if move and at is not None and 0 <= at + move < len(self.rows):
            self.rows[at + move].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
