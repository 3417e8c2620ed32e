"""How the cells and the first column of a table are painted: from the theme, as everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.theme import Themed, colour, font, px
from desktop_app.ui.widgets.chip import letter_tone, paint_badge
from desktop_app.ui.widgets.painting import WRAP, box, longest_word, ready, text_height

if TYPE_CHECKING:
    from desktop_app.ui.widgets.table import DataTable, TableCell

SIDE, ABOVE = 10, 8
BADGE = 28
_HOVER = QStyle.StateFlag.State_MouseOver
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def ground(painter: QPainter, area: QRect, name: str) -> None:
    """Fill a cell, with a line beneath it."""
    painter.fillRect(area, colour(name))
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colour("line"))


class CellPainter(QStyledItemDelegate):
    """Paints one cell: a badge, words in their tone, a grey bar while it is worked out, and the keyboard's place."""

    def __init__(self, table: DataTable) -> None:
        super().__init__(table)
        self._table = table
        self._heights: dict[tuple[str, int], int] = {}

    def forget(self) -> None:
        """Measure anew: the text has another size."""
        self._heights.clear()

    def height(self, cell: TableCell, width: int) -> int:
        """Height that a cell of this width needs. Most cells say the same few words, so each is measured once."""
        key = cell.text, self._room(cell, width)
        if key not in self._heights:
            self._heights[key] = text_height(cell.text, font("small"), key[1]) + 2 * px(ABOVE)
        return self._heights[key]

    def _room(self, cell: TableCell, width: int) -> int:
        return width - 2 * px(SIDE) - (px(BADGE + 6) if cell.letter else 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Its column's width."""
        width = self._table.columnWidth(index.column())
        return QSize(width, self.height(self._table.cell(index.row(), index.column()), width))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw it."""
        cell = self._table.cell(index.row(), index.column())
        area: QRect = option.rect
        here = index == self._table.currentIndex() and self._table.hasFocus()
        painter.save()
        ready(painter)
        under = bool(option.state & _HOVER)
        ground(painter, area, "hover" if under else "card")
        inner = area.adjusted(px(SIDE), 0, -px(SIDE), 0)
        if cell.pending:
            bar = QRectF(inner.left(), area.center().y() - px(5), min(inner.width(), px(56)), px(10))
            box(painter, bar, px(5), fill=colour("track"), edge=None)
        if cell.letter:
            badge = QRectF(inner.left(), area.center().y() - px(10), px(BADGE), px(21))
            paint_badge(painter, badge, cell.letter, letter_tone(cell.letter), font("small_strong"))
            inner.setLeft(inner.left() + px(BADGE + 6))
        painter.setFont(font("small"))
        plain = cell.letter or cell.tone == "neutral"
        painter.setPen(colour("soft" if cell.soft else "ink" if plain else cell.tone))
        painter.drawText(inner, LEFT | WRAP, cell.text)
        if here:
            box(painter, QRectF(area).adjusted(2, 2, -2, -3), 6, fill=None, edge=colour("accent"), width=2)
        painter.restore()


class SideHead(Themed, QHeaderView):
    """The first column: names, which stay in sight. A press opens nothing: each cell has its own facts."""

    def __init__(self, table: DataTable) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._table = table
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSectionSize(1)

    def wanted_width(self) -> int:
        """Wide enough for every word of a name."""
        widest = max((longest_word(row.name, font("strong")) for row in self._table.rows), default=0)
        return max(px(112), widest + 2 * px(SIDE))

    def height_of(self, row: int) -> int:
        """Height of a name with its note."""
        one, room = self._table.rows[row], self.wanted_width() - 2 * px(SIDE)
        note = text_height(one.note, font("small"), room) if one.note else 0
        return text_height(one.name, font("strong"), room) + note + 2 * px(ABOVE)

    def paintSection(self, painter: QPainter, rect: QRect, place: int) -> None:
        """Draw one name."""
        row = self._table.rows[place]
        painter.save()
        ready(painter)
        ground(painter, rect, "card")
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colour("line"))
        room = rect.adjusted(px(SIDE), 0, -px(SIDE), 0)
        name, note = font("strong"), font("small")
        high = text_height(row.name, name, room.width())
        low = text_height(row.note, note, room.width()) if row.note else 0
        top = rect.top() + (rect.height() - high - low) // 2
        painter.setFont(name)
        painter.setPen(colour("ink"))
        painter.drawText(QRect(room.left(), top, room.width(), high), LEFT | WRAP, row.name)
        if row.note:
            painter.setFont(note)
            painter.setPen(colour("accent"))
            painter.drawText(QRect(room.left(), top + high, room.width(), low), LEFT | WRAP, row.note)
        painter.restore()
