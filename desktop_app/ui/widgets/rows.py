"""Rows of a card: names with values, and the lines that add up to a score."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import Themed, px
from desktop_app.ui.tokens import Tone
from desktop_app.ui.widgets.card import Rule
from desktop_app.ui.widgets.labels import Label, Small, Strong

_TOP = Qt.AlignmentFlag.AlignTop


class KeyValueRows(Themed, QWidget):
    """Names at the left in the soft colour, values at the right. A value is words or any widget."""

    def __init__(self, rows: Sequence[tuple[str, str | QWidget]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        for name, value in rows:
            self.add_row(name, value)
        self.restyle()

    def add_row(self, name: str, value: str | QWidget) -> None:
        """Put a row at the end."""
        row = self._grid.rowCount()
        label = Label(name, role="subtitle", wrap=False)
        shown = Label(value, role="body") if isinstance(value, str) else value
        if isinstance(value, str):
            shown.setAccessibleName(f"{name}: {value}")
        self._grid.addWidget(label, row, 0, _TOP)
        self._grid.addWidget(shown, row, 1)

    def restyle(self) -> None:
        """Gaps in proportion."""
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(6))


class Explanation(msgspec.Struct, frozen=True):
    """One line of an explanation: `points` as shown ("− 56"), `total` under a strong line, `strong` for the first."""

    title: str
    text: str = ""
    points: str = ""
    tone: Tone | None = None
    total: bool = False
    strong: bool = False


class ExplanationRows(Themed, QWidget):
    """The lines that lead from 100 to a number, with the points at the right."""

    def __init__(self, rows: Sequence[Explanation] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        for place, row in enumerate(rows):
            if place:
                self._column.addWidget(Rule(total=row.total))
            self._column.addWidget(self._row(row))
        self.restyle()

    def _row(self, row: Explanation) -> QWidget:
        holder = QWidget()
        holder.setAccessibleName(", ".join(part for part in (row.title, row.text, row.points) if part))
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
        return holder

    def restyle(self) -> None:
        """Padding in proportion."""
        for inner in self._inner:
            inner.setContentsMargins(0, px(11), 0, px(11))
            inner.setSpacing(px(16))
