"""Fields for secrets, and the sheet that shows one: nothing of them is left once they are wiped."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from desktop_app.language import Text, tr
from desktop_app.ui.announce import spelled
from desktop_app.ui.telling_apart import telling_apart
from desktop_app.ui.theme import Themed, font, px
from desktop_app.ui.widgets.buttons import LinkButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Label, Small
from desktop_app.ui.widgets.painting import text_width

_NO_HELP = (
    Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
)
"""The keyboard of a tablet or an input method shall neither learn a secret nor change it."""


GROUP = Text("Group {number}: {signs}")
NO_SUCH_LETTERS = Text("The key has no letter O, I or L. What looks like one of them is a zero or a one.")
"""True to the alphabet of `storage.paper_key`."""


class SecretField(TextField):
    """A field that shows dots, and a button that shows what was typed. `text()` is exact, with any spaces."""

    def __init__(self, name: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, note, parent, hidden=True, longest=1000)
        self.edit.setInputMethodHints(self.edit.inputMethodHints() | _NO_HELP)
        self.edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.shows = LinkButton(tr("Show what I type"))
        self.shows.setCheckable(True)
        self.shows.toggled.connect(self._show)
        self._column.addWidget(FlowRow(self.shows))

    def text(self) -> str:
        """What is written, exactly."""
        return self.edit.text()

    def wipe(self) -> None:
        """Forget what was written, also for Undo, and show dots again."""
        super().wipe()
        self.shows.setChecked(False)
        self.problem("")

    def _show(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.shows.set_label(tr("Hide what I type") if shown else tr("Show what I type"))


class KeySheet(Card):
    """A recovery key in its groups, large and numbered, to be written down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, surface="main")
        self.setAccessibleName(tr("Recovery key"))
        self._grid = _Groups()
        self.add(self._grid)
        self.add(Small(str(NO_SUCH_LETTERS)))

    def show_key(self, groups: Sequence[str]) -> None:
        """Show these groups."""
        self._grid.show_groups(groups)

    def wipe(self) -> None:
        """Show nothing."""
        self._grid.show_groups(())


class _Groups(Themed, QWidget):
    """The groups, four in a row where there is room, two at large text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._cells: list[QWidget] = []
        self._groups: tuple[str, ...] = ()

    def show_groups(self, groups: Sequence[str]) -> None:
        self._groups = tuple(groups)
        self._fill()

    def restyle(self) -> None:
        """Another number of columns, other gaps."""
        self._fill()

    def _fill(self) -> None:
        for cell in self._cells:
            for label in cell.findChildren(Label):
                label.setText("")  # what waits to be deleted holds no secret either
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        columns = 4 if px(100) <= 150 else 2
        widest = max((text_width(str(number + 1), font("small")) for number in range(len(self._groups))), default=0)
        self._cells = [_cell(number, group, widest) for number, group in enumerate(self._groups, start=1)]
        for place, cell in enumerate(self._cells):
            self._grid.addWidget(cell, place // columns, place % columns)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(10))


def _cell(number: int, group: str, number_width: int) -> QWidget:
    """A group after its number; all numbers have the same room, so that the groups stand in columns."""
    cell = QWidget()
    row = QHBoxLayout(cell)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(8))
    counted = Small(str(number), wrap=False)
    counted.setFixedWidth(number_width)
    row.addWidget(counted)
    label = Label(group, role="number", wrap=False)
    label.setFont(telling_apart("number"))
    label.setAccessibleName(GROUP.format(number=number, signs=spelled(group)))
    row.addWidget(label, 1)
    return cell
