"""The key in large letters, line by line, to be written by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.seed import KeyLine
from desktop_app.language import Text, tr
from desktop_app.ui.theme import Themed, px
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Label, Small
from desktop_app.ui.widgets.painting import mirrored

CHECKS = Text(
    "The two small characters at the end of each line are a check of that line. Write them at its end, apart from the "
    "key; they are never typed into an app."
)

_BELOW = 10
"""Distance between lines in pixels at 100 %."""

GROUP, CHECK = Text("Line {line}, group {group}: {signs}"), Text("Check of line {line}: {signs}")


class KeyByHand(Card):
    """Shows lines of a key with their check signs; nothing after `wipe`."""

    def __init__(self, lines: Sequence[KeyLine], parent: QWidget | None = None) -> None:
        super().__init__("", parent, surface="main")
        self.setAccessibleName(tr("The key"))
        self._lines = _Lines(lines)
        self.add(self._lines)
        self.add(Small(str(CHECKS)))

    def wipe(self) -> None:
        """Show nothing."""
        for label in self._lines.findChildren(Label):
            label.setText("")


class _Row(NamedTuple):
    """The parts of one line: its number, its groups, its check."""

    number: Label
    groups: tuple[Label, ...]
    check: Label


class _Lines(Themed, QWidget):
    """The lines one below the other. Where there is too little room, each is folded in two."""

    def __init__(self, lines: Sequence[KeyLine]) -> None:
        super().__init__()
        self._rows = tuple(_row(line) for line in lines)
        for row in self._rows:
            for part in (row.number, *row.groups, row.check):
                part.setParent(self)
        self._widest = max((len(row.groups) for row in self._rows), default=0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def restyle(self) -> None:
        """Measure anew."""
        self.updateGeometry()
        self._place()

    def hasHeightForWidth(self) -> bool:
        """Less width, more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at this width."""
        lines = sum(-(-len(row.groups) // self._each(width)) for row in self._rows)
        return lines * (self._size().height() + px(_BELOW)) - px(_BELOW)

    def sizeHint(self) -> QSize:
        """Whole lines."""
        width = self._needed(self._widest)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Folded lines."""
        return QSize(self._needed(-(-self._widest // 2)), self._size().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the lines, or lay them out whole."""
        super().resizeEvent(event)
        self._place()

    def _beside(self) -> int:
        return px(14) if px(100) <= 150 else px(8)  # less with large text, so that a line stays a line

    def _size(self) -> QSize:
        """Of the largest group."""
        sizes = [part.sizeHint() for row in self._rows for part in row.groups]
        return QSize(max((one.width() for one in sizes), default=0), max((one.height() for one in sizes), default=0))

    def _ends(self) -> tuple[int, int]:
        """Width of the numbers, and of the checks."""
        return (
            max((row.number.sizeHint().width() for row in self._rows), default=0),
            max((row.check.sizeHint().width() for row in self._rows), default=0),
        )

    def _needed(self, groups: int) -> int:
        """Width of a line with so many groups."""
        return sum(self._ends()) + groups * self._size().width() + (groups + 1) * self._beside()

    def _each(self, width: int) -> int:
        """How many groups stand beside each other at this width."""
        return max(self._widest if width >= self._needed(self._widest) else -(-self._widest // 2), 1)

    def _place(self) -> None:
        each, size, beside, top = self._each(self.width()), self._size(), self._beside(), 0
        first, last = self._ends()
        for row in self._rows:
            self._put(row.number, 0, top, first)
            for number, group in enumerate(row.groups):
                if number and number % each == 0:
                    top += size.height() + px(_BELOW)
                self._put(group, first + beside + number % each * (size.width() + beside), top, size.width())
            column = (len(row.groups) - 1) % each + 1
            self._put(row.check, first + beside + column * (size.width() + beside), top, last)
            top += size.height() + px(_BELOW)

    def _put(self, part: Label, left: int, top: int, width: int) -> None:
        """In the middle of its line; from the right where that is how one reads."""
        height = part.sizeHint().height()
        place = QRect(left, top + (self._size().height() - height) // 2, width, height)
        part.setGeometry(mirrored(self, place))


def _row(line: KeyLine) -> _Row:
    groups = tuple(Label(group, role="number", wrap=False) for group in line.groups)
    for number, label in enumerate(groups, 1):
        # Letter by letter, as it is written; a screen reader would make words of the groups.
        label.setAccessibleName(GROUP.format(line=line.number, group=number, signs=" ".join(label.text())))
    check = Small(line.check, wrap=False)
    check.setAccessibleName(CHECK.format(line=line.number, signs=" ".join(line.check)))
    return _Row(Small(str(line.number), wrap=False), groups, check)
