"""The key in large letters, line by line, to be written by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.domain.seed import KeyLine
from desktop_app.language import Text, tr
from desktop_app.ui.theme import Themed, px
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Label, Small

CHECKS = Text(
    "The two small signs at the end of each line are a check of that line. Write them at its end, apart from the key; "
    "they are never typed into an app."
)

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


class _Lines(Themed, QWidget):
    def __init__(self, lines: Sequence[KeyLine]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        widest = max((len(line.groups) for line in lines), default=0)
        for row, line in enumerate(lines):
            self._grid.addWidget(Small(str(line.number), wrap=False), row, 0)
            for column, group in enumerate(line.groups, 1):
                label = Label(group, role="number", wrap=False)
                # Letter by letter, as it is written; a screen reader would make words of the groups.
                label.setAccessibleName(GROUP.format(line=line.number, group=column, signs=" ".join(group)))
                self._grid.addWidget(label, row, column)
            check = Small(line.check, wrap=False)
            check.setAccessibleName(CHECK.format(line=line.number, signs=" ".join(line.check)))
            self._grid.addWidget(check, row, widest + 1)
        self._grid.setColumnStretch(widest + 2, 1)
        self.restyle()

    def restyle(self) -> None:
        """Gaps in proportion; less of them with large text, so that a line stays a line."""
        self._grid.setHorizontalSpacing(px(14) if px(100) <= 150 else px(8))
        self._grid.setVerticalSpacing(px(10))
