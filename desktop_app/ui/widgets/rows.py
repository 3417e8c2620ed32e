"""Rows of a card: names with values, and the lines that add up to a score."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.language import tr
from desktop_app.language.lists import in_a_row
from desktop_app.ui.theme import Themed, px
from desktop_app.ui.tokens import Tone
from desktop_app.ui.widgets.card import Rule
from desktop_app.ui.widgets.labels import Label, Small, Strong
from desktop_app.ui.widgets.open_row import MARK_ROOM, OpenRow
from desktop_app.ui.widgets.stacked import Stacked

_TOP = Qt.AlignmentFlag.AlignTop


class KeyValueRows(Themed, QWidget):
    """Names at the left in the soft colour, values at the right. A value is words or any widget."""

    def __init__(self, rows: Sequence[tuple[str, str | QWidget]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[QVBoxLayout, Label, Label]] = []
        for name, value in rows:
            self.add_row(name, value)
        self.restyle()

    def add_row(self, name: str, value: str | QWidget) -> None:
        """Put a row at the end."""
        row = self._grid.rowCount()
        label = Label(name, role="subtitle", wrap=False)
        shown = Label(value, role="body") if isinstance(value, str) else value
        if isinstance(value, str):
            shown.setAccessibleName(tr("{name}: {value}", name=name, value=value))
        around = QVBoxLayout()  # a label's own margins are forgotten when the stylesheet reaches it
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(label)
        self._grid.addLayout(around, row, 0, _TOP)
        self._grid.addWidget(shown, row, 1)
        if isinstance(shown, Label):
            self._lines.append((around, label, shown))

    def restyle(self) -> None:
        """Gaps in proportion; a name stands on the first line of its value."""
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(6))
        for around, name, value in self._lines:
            around.setContentsMargins(0, max(value.baseline() - name.baseline(), 0), 0, 0)


class Explanation(msgspec.Struct, frozen=True):
    """One line of an explanation: `points` as shown ("− 56"), `total` under a strong line, `strong` for the first.

    A row with a `key` can be opened, where there is something to show beneath it.
    """

    title: str
    text: str = ""
    points: str = ""
    tone: Tone | None = None
    total: bool = False
    strong: bool = False
    key: str = ""

    @property
    def name(self) -> str:
        """What a screen reader hears."""
        return in_a_row([part for part in (self.title, self.text, self.points) if part])


class ExplanationRows(Themed, QWidget):
    """The lines that lead from 100 to a number, with the points at the right.

    `detail` makes what stands beneath a row with a key while that is open.
    """

    def __init__(
        self,
        rows: Sequence[Explanation] = (),
        parent: QWidget | None = None,
        *,
        detail: Callable[[str], QWidget] | None = None,
    ) -> None:
        super().__init__(parent)
        self._detail = detail
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._inner: list[QHBoxLayout] = []
        self.set_rows(rows)

    def set_rows(self, rows: Sequence[Explanation]) -> None:
        """Show these and nothing else."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._inner = []
        self._open_some = self._detail is not None and any(row.key for row in rows)
        for place, row in enumerate(rows):
            if place:
                self._column.addWidget(Rule(total=row.total))
            self._column.addWidget(self._row(row))
        self.restyle()

    def _row(self, row: Explanation) -> QWidget:
        holder = OpenRow(row.key) if self._detail is not None and row.key else QWidget()
        holder.setAccessibleName(row.name)
        inner = QHBoxLayout(holder)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Strong(row.title))
        if row.text:
            words.addWidget(Small(row.text))
        inner.addLayout(words, 1)
        tone = row.tone or ("ink" if row.strong or row.total else "neutral")
        points = Label(row.points, role="card_title" if row.total else "strong", tone=tone, wrap=False)
        inner.addWidget(points, 0, Qt.AlignmentFlag.AlignVCenter)
        self._inner.append(inner)
        if not isinstance(holder, OpenRow):
            return holder
        for label in holder.findChildren(Label):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # the whole row is the button
        around = Stacked(holder, gap=4)
        holder.toggled.connect(lambda shown: self._turn(around, holder.key, shown))
        return around

    def _turn(self, around: Stacked, key: str, shown: bool) -> None:
        """Put what belongs to a row beneath it, or take it away."""
        if shown and self._detail is not None:
            around.add(self._detail(key))
        elif not shown:
            around.drop_last()
        around.setContentsMargins(0, 0, 0, px(12) if shown else 0)

    def restyle(self) -> None:
        """Padding in proportion."""
        for inner in self._inner:
            inner.setContentsMargins(0, px(11), px(MARK_ROOM) if self._open_some else 0, px(11))
            inner.setSpacing(px(16))
