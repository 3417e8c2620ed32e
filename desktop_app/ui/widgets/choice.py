"""One of many, in a list that opens: for choices that would be too many side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from desktop_app.ui.theme import Themed, colour, px
from desktop_app.ui.widgets.labels import Strong
from desktop_app.ui.widgets.painting import ready


class Choice(Themed, QComboBox):
    """Choices as (key, words), of which one is always chosen. `chosen` carries its key when the person changes it."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None, *, name: str) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        self.activated.connect(lambda _: self.chosen.emit(self.value()))
        self.set_choices(choices)

    def label(self) -> Strong:
        """Its name, to be put above it in the same part. On Linux screen readers ask this label for the name: there Qt
        tells them the chosen words instead.
        """
        label = Strong(self.accessibleName())
        label.setBuddy(self)
        return label

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Others than before; the first one is chosen."""
        self.clear()
        for key, words in choices:
            self.addItem(words, key)

    def value(self) -> str:
        """The key of the one that is chosen; "" where there is none."""
        return str(self.currentData() or "")

    def set_value(self, key: str) -> None:
        """Choose one by its key, without telling anybody."""
        self.setCurrentIndex(max(0, self.findData(key)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and at its right the mark that says that it opens."""
        super().paintEvent(event)
        painter = QPainter(self)
        ready(painter)
        size, middle = px(4), QPointF(self.width() - px(16), self.height() / 2)
        pen = QPen(colour("soft"), max(size / 2.5, 1.5), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline([middle + QPointF(x * size, y * size) for x, y in ((-1, -0.5), (0, 0.5), (1, -0.5))])
        painter.end()

    def minimumSizeHint(self) -> QSize:
        """Narrow: longer words are cut by Qt with dots, and stand whole in the list that opens."""
        return QSize(px(140), super().minimumSizeHint().height())

    def restyle(self) -> None:
        """High enough for its letters."""
        self.setMinimumHeight(px(36))
