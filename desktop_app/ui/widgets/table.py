"""A table that can be sorted and read by keyboard, with its first column and its headings always in sight.

Tab comes to the headings (arrows choose one, Enter sorts), then to the cells (arrows move, Enter opens one).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QVBoxLayout, QWidget

from desktop_app.language import tr
from desktop_app.language.lists import in_a_row
from desktop_app.ui.theme import Themed, px
from desktop_app.ui.tokens import Tone
from desktop_app.ui.widgets.table_heads import CornerHead, TopHead
from desktop_app.ui.widgets.table_paint import CellPainter, SideHead

Index = QModelIndex | QPersistentModelIndex


class TableColumn(msgspec.Struct, frozen=True):
    """One column: `width` in pixels at 100 %, `about` what it holds, for screen readers and as a hint."""

    key: str
    title: str
    width: int
    about: str = ""


class TableCell(msgspec.Struct, frozen=True):
    """One cell. A `letter` stands in its badge before the text. `pending`: it is still being worked out.

    `soft` is for what is not known. `spoken` is what a screen reader hears, without it the text.
    """

    text: str = ""
    tone: Tone = "neutral"
    letter: str = ""
    soft: bool = False
    pending: bool = False
    spoken: str = ""


class TableRow(msgspec.Struct, frozen=True):
    """One row: its name stands in the first column, `note` beneath it; `cells` in the order of the columns."""

    key: str
    name: str
    cells: tuple[TableCell, ...]
    note: str = ""


class _Model(QAbstractTableModel):
    """Rows and columns for Qt."""

    def __init__(self, columns: Sequence[TableColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns, self.rows = tuple(columns), tuple[TableRow, ...]()

    def set_rows(self, rows: Sequence[TableRow]) -> None:
        """Other rows, or the same in another order."""
        if len(rows) == len(self.rows):
            self.rows = tuple(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(rows) - 1)
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows."""
        return len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns after the first."""
        return len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell."""
        cell = self.rows[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{cell.letter} {cell.text}".strip()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row, column = self.rows[index.row()], self.columns[index.column()]
            shown = cell.spoken or f"{cell.letter} {cell.text}".strip()
            return tr("{row}, {column}: {value}", "a cell of a table", row=row.name, column=column.title, value=shown)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of columns and rows."""
        across = orientation == Qt.Orientation.Horizontal
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if across:
                return self.columns[section].title
            row = self.rows[section]
            spoken = role == Qt.ItemDataRole.AccessibleTextRole and row.note
            return in_a_row([row.name, row.note]) if spoken else row.name
        if role == Qt.ItemDataRole.ToolTipRole and across:
            return self.columns[section].about
        return None


class TableCard(Themed, QFrame):
    """The surface that a table stands on, from edge to edge."""

    def __init__(self, table: DataTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._column = QVBoxLayout(self)
        self._column.addWidget(table)
        self.restyle()

    def restyle(self) -> None:
        """Room for the round corners."""
        self._column.setContentsMargins(1, 8, 1, 8)

    def around(self) -> int:
        """Height that it takes besides the table, in pixels."""
        margins = self._column.contentsMargins()
        return margins.top() + margins.bottom()


class DataTable(Themed, QTableView):
    """`opened(row, column)` carries keys when a cell is pressed, `sort_wanted(column)` a column's, "" for the first.

    The table sorts nothing itself: give rows in order to `set_rows`, and say so with `mark_sorted`.
    """

    opened = Signal(str, str)
    sort_wanted = Signal(str)

    def __init__(
        self, first: str, columns: Sequence[TableColumn], *, name: str, about: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.columns = tuple(columns)
        self._model = _Model(columns, self)
        self.setModel(self._model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._painter = CellPainter(self)
        self.setItemDelegate(self._painter)
        self.top, self.side = TopHead(self, about), SideHead(self)
        self.setHorizontalHeader(self.top)
        self.setVerticalHeader(self.side)
        self.corner = CornerHead(first, self)
        self.corner.clicked.connect(lambda: self.sort_wanted.emit(""))
        self.top.chosen.connect(lambda place: self.sort_wanted.emit(self.columns[place].key))
        self.top.left_downwards.connect(self.setFocus)
        self.clicked.connect(self._open)
        QWidget.setTabOrder(self.corner, self.top)
        QWidget.setTabOrder(self.top, self)
        self.restyle()

    @property
    def rows(self) -> tuple[TableRow, ...]:
        """What is shown, in order."""
        return self._model.rows

    def set_rows(self, rows: Sequence[TableRow]) -> None:
        """Show these rows in this order; the keyboard stays at its row and column."""
        at = self.place()
        self._model.set_rows(rows)
        self.go_to(*at)
        self._fit_rows()

    def place(self) -> tuple[str, str]:
        """Keys of the row and the column where the keyboard is."""
        now = self.currentIndex()
        return (self.rows[now.row()].key, self.columns[now.column()].key) if now.isValid() else ("", "")

    def go_to(self, row: str, column: str) -> None:
        """Put the keyboard's place on a cell; on the first where there is none of these names."""
        rows, columns = [one.key for one in self.rows], [one.key for one in self.columns]
        if rows and columns:
            down = rows.index(row) if row in rows else 0
            across = columns.index(column) if column in columns else 0
            self.setCurrentIndex(self._model.index(down, across))

    def mark_sorted(self, column: str, words: str, *, falling: bool) -> None:
        """Show by which column the rows are in order ("" for the first), and say how in words."""
        keys = [one.key for one in self.columns]
        self.top.mark(keys.index(column) if column in keys else -1, words, falling=falling)
        self.corner.mark(words if not column else "", falling=falling)

    def cell(self, row: int, column: int) -> TableCell:
        """The cell at a place."""
        return self.rows[row].cells[column]

    # -- keys and sizes

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open a cell; above the first row are the headings."""
        now = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(now)
        elif event.key() == Qt.Key.Key_Up and now.row() <= 0:
            self.top.go_to(max(now.column(), 0))
            self.top.setFocus(Qt.FocusReason.BacktabFocusReason)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.rows[index.row()].key, self.columns[index.column()].key)

    def restyle(self) -> None:
        """Columns and rows in proportion."""
        self._painter.forget()
        for place, column in enumerate(self.columns):
            self.setColumnWidth(place, max(px(column.width), self.top.least_width(place)))
        self._fit_rows()
        self.viewport().update()

    def _fit_rows(self) -> None:
        """Each row as high as its highest cell."""
        self.side.setFixedWidth(self.side.wanted_width())
        self.top.setFixedHeight(self.top.wanted_height())
        for row in range(len(self.rows)):
            heights = [
                self._painter.height(self.cell(row, at), self.columnWidth(at)) for at in range(len(self.columns))
            ]
            self.setRowHeight(row, max(px(44), self.side.height_of(row), *heights))
        self.updateGeometries()
        self._place_corner()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The corner belongs to the headings."""
        super().resizeEvent(event)
        self._place_corner()

    def _place_corner(self) -> None:
        self.corner.setGeometry(0, 0, self.side.width(), self.top.height())
        self.corner.raise_()

    def whole_height(self) -> int:
        """Height in which every row is in sight at once."""
        bar = self.horizontalScrollBar().sizeHint().height()
        return self.top.height() + sum(self.rowHeight(row) for row in range(len(self.rows))) + bar + 2

    def minimumSizeHint(self) -> QSize:
        """The first column and one more, the headings and two rows."""
        return QSize(self.side.width() + px(120), self.top.height() + px(110))
