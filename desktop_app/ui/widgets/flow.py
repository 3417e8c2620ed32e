"""Rows that break into several when there is less room: chips, buttons, key words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from desktop_app.ui.theme import Themed, px


class FlowLayout(QLayout):
    """Lays items in the direction of reading and begins a new line where the next would not fit; `trailing`: at the
    end of the lines. `columns`: items of one width that share the lines out among them, and are as high as their line.
    """

    def __init__(self, parent: QWidget | None = None, *, trailing: bool = False, columns: bool = False) -> None:
        super().__init__(parent)
        self._columns = columns
        self._items: list[QLayoutItem] = []
        self._trailing = trailing
        self.setContentsMargins(0, 0, 0, 0)

    def set_trailing(self, trailing: bool) -> None:
        """Set lines to their end, or to their beginning."""
        if trailing != self._trailing:
            self._trailing = trailing
            self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item; Qt calls this."""
        self._items.append(item)

    def count(self) -> int:
        """How many items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at this place, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more than its lines."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Fewer columns, more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at this width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put every item where it belongs."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """All on one line."""
        hints = [item.sizeHint() for item in self._visible()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(len(hints) - 1, 0)
        return self._with_margins(QSize(width, max((hint.height() for hint in hints), default=0)))

    def minimumSize(self) -> QSize:
        """As narrow as the widest item at its narrowest."""
        sizes = [item.minimumSize() for item in self._visible()]
        width = max((size.width() for size in sizes), default=0)
        return self._with_margins(QSize(width, max((size.height() for size in sizes), default=0)))

    def _visible(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _with_margins(self, size: QSize) -> QSize:
        around = self.contentsMargins()
        return size + QSize(around.left() + around.right(), around.top() + around.bottom())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items with their sizes, line by line, at this width."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        column = self._column(width) if self._columns else 0
        for item in self._visible():
            size = item.sizeHint()
            if column:
                size.setWidth(column)
            if size.width() > width:
                size = QSize(max(width, item.minimumSize().width()), size.height())
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            needed = size.width() + (self.spacing() if lines[-1] else 0)
            if lines[-1] and used + needed > width:
                lines.append([])
                used, needed = 0, size.width()
            lines[-1].append((item, size))
            used += needed
        return lines

    def _column(self, width: int) -> int:
        """How wide each item is where all of a full line fill it; 0 for no items."""
        widest = max((item.sizeHint().width() for item in self._visible()), default=0)
        if not widest:
            return 0
        across = max((width + self.spacing()) // (widest + self.spacing()), 1)
        return (width - self.spacing() * (across - 1)) // across

    def _from_right(self) -> bool:
        above = self.parentWidget()
        return above is not None and above.isRightToLeft()

    def _place(self, rect: QRect, *, move: bool) -> int:
        around = self.contentsMargins()
        inner = rect.adjusted(around.left(), around.top(), -around.right(), -around.bottom())
        top = inner.top()
        for line in self._lines(inner.width()):
            height = max((size.height() for _, size in line), default=0)
            length = sum(size.width() for _, size in line) + self.spacing() * max(len(line) - 1, 0)
            left = inner.left() + (max(inner.width() - length, 0) if self._trailing else 0)
            for item, size in line:
                if self._columns:
                    size.setHeight(height)
                if move:
                    place = QRect(QPoint(left, top + (height - size.height()) // 2), size)
                    if self._from_right():
                        place.moveRight(inner.right() - (left - inner.left()))
                    item.setGeometry(place)
                left += size.width() + self.spacing()
            top += height + self.spacing()
        return top - self.spacing() - inner.top() + around.top() + around.bottom()


class FlowRow(Themed, QWidget):
    """A widget with a flowing row. `gap` is the distance between items in pixels at 100 %."""

    def __init__(
        self,
        *widgets: QWidget,
        gap: int = 8,
        trailing: bool = False,
        columns: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._gap = gap
        self._flow = FlowLayout(self, trailing=trailing, columns=columns)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self.add(widget)
        self.restyle()

    def add(self, widget: QWidget) -> QWidget:
        """Put a widget at the end, and hand it back."""
        self._flow.addWidget(widget)
        return widget

    def set_trailing(self, trailing: bool) -> None:
        """Set lines to their end, or to their beginning."""
        self._flow.set_trailing(trailing)

    def clear(self) -> None:
        """Take all widgets away."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def restyle(self) -> None:
        """Gaps in proportion."""
        self._flow.setSpacing(px(self._gap))
        self._flow.invalidate()
