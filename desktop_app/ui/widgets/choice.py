"""One of many, in a list that opens: for choices that would be too many side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from desktop_app.ui.theme import Themed, px


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

    def restyle(self) -> None:
        """High enough for its letters."""
        self.setMinimumHeight(px(36))
