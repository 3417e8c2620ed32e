"""Rough shares of a whole in percent. What nobody has touched yet takes what the others leave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from desktop_app.language import sentences, tr
from desktop_app.ui.theme import Themed, px
from desktop_app.ui.widgets.fields import ENTER
from desktop_app.ui.widgets.labels import Body, Small, Strong

STEP = 5
"""Percent by which the keys Up and Down change a field."""


class Percent(Themed, QLineEdit):
    """A field for a whole number from 0 to 100."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(QIntValidator(0, 100, self))
        self.setMaxLength(3)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.restyle()

    def value(self) -> int:
        """The number; 0 where the field is empty."""
        return min(int(self.text() or 0), 100)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down change the number."""
        step = {Qt.Key.Key_Up: STEP, Qt.Key.Key_Down: -STEP}.get(Qt.Key(event.key()), 0)
        if step:
            self.setText(str(min(max(self.value() + step, 0), 100)))
            self.textEdited.emit(self.text())
        else:
            super().keyPressEvent(event)
            if event.key() in ENTER:
                event.accept()  # the page took it: it must not press the main button behind the field too

    def restyle(self) -> None:
        """Room for three digits."""
        self.setFixedWidth(px(72))


class Shares(Themed, QWidget):
    """One field of percent for each (key, name). `entered` comes with Enter."""

    entered = Signal()

    def __init__(self, parts: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(2, 1)
        self.fields: dict[str, Percent] = {}
        self._touched: list[str] = []
        for row, (key, name) in enumerate(parts):
            field = Percent(tr("Share of {name} in percent", name=name))
            field.textEdited.connect(lambda _text, key=key: self._moved(key))
            field.returnPressed.connect(self.entered)
            self.fields[key] = field
            self._grid.addWidget(Strong(name), row, 0)
            self._grid.addWidget(field, row, 1)
            self._grid.addWidget(Body("%"), row, 2)
        self.total = Small("")
        self._grid.addWidget(self.total, len(self.fields), 0, 1, 3)
        self._spread(list(self.fields), 100)
        self.restyle()

    def begin(self) -> None:
        """Give the keyboard to the first field, its number ready to be written over."""
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            first.selectAll()

    def shares(self) -> dict[str, float]:
        """Each key's part of the whole, 0 to 1, together 1; empty where all fields are 0."""
        total = sum(field.value() for field in self.fields.values())
        return {key: field.value() / total for key, field in self.fields.items()} if total else {}

    def set_shares(self, shares: Mapping[str, float]) -> None:
        """Show these, each a part of 1, as if the person had put them in."""
        for key, share in shares.items():
            self._put(key, round(share * 100))
        self._touched = list(shares)
        self._tell()

    def _moved(self, key: str) -> None:
        """Remember who was changed last; the others share the rest, those untouched first."""
        self._touched = [*(other for other in self._touched if other != key), key]
        free = [other for other in self.fields if other not in self._touched]
        if not free and len(self.fields) == 2:
            free = [other for other in self.fields if other != key]
        given = sum(field.value() for other, field in self.fields.items() if other not in free)
        self._spread(free, max(100 - given, 0))

    def _spread(self, keys: Sequence[str], rest: int) -> None:
        for place, key in enumerate(keys):
            self._put(key, rest // len(keys) + (1 if place < rest % len(keys) else 0))
        self._tell()

    def _put(self, key: str, percent: int) -> None:
        self.fields[key].setText(str(percent))

    def _tell(self) -> None:
        total = sum(field.value() for field in self.fields.values())
        fine = "" if total == 100 else tr("That is fine: only the proportions count.")
        self.total.setText(sentences((tr("Together {percent} %.", percent=total), fine)))

    def restyle(self) -> None:
        """Gaps in proportion."""
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(8))
