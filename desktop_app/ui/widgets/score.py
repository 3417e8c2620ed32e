"""One of the two numbers: its name, its letter, the number, the meter and what the meter means in words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import Themed, px
from desktop_app.ui.widgets.chip import letter_tone
from desktop_app.ui.widgets.labels import Label, Small, Subtitle
from desktop_app.ui.widgets.meter import Meter

_WIDTH = 210


class ScoreBlock(Themed, QWidget):
    """`name` is "Security" or "Recovery". Fill it with `set_score`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.name_label = Subtitle(name)
        self.letter_label = Label("", role="letter", wrap=False)
        self.number_label = Label("", role="number", wrap=False)
        self.meter = Meter()
        self.caption_label = Small("")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._row = QHBoxLayout()
        bottom = Qt.AlignmentFlag.AlignBottom
        self._row.addWidget(self.letter_label, 0, bottom)
        self._lift = QVBoxLayout()  # a label's own margins are forgotten when the stylesheet reaches it
        self._lift.addWidget(self.number_label, 0, bottom)
        self._row.addLayout(self._lift)
        self._row.addStretch(1)
        self._column.addWidget(self.name_label)
        self._column.addLayout(self._row)
        self._column.addWidget(self.meter)
        self._column.addWidget(self.caption_label)
        self.restyle()

    def set_score(self, letter: str, number: int, if_known: int, caption: str) -> None:
        """Show a grade: its letter, its number at worst, the number once all is known, and the sentence beneath."""
        tone = letter_tone(letter)
        for label, text in ((self.letter_label, letter), (self.number_label, str(number))):
            label.setText(text)
            label.set_tone(tone)
        self.meter.set_score(number, if_known, tone)
        self.meter.setAccessibleName(self._name)
        self.caption_label.setText(caption)
        self.setAccessibleName(f"{self._name} {letter} {number}")
        self.setAccessibleDescription(caption)

    def set_name(self, name: str) -> None:
        """Call it otherwise, before its score is set again."""
        self._name = name
        self.name_label.setText(name)

    def sizeHint(self) -> QSize:
        """Wide enough for its words to stand on few lines; in a narrower place they take more."""
        return QSize(px(_WIDTH), super().sizeHint().height())

    def restyle(self) -> None:
        """Spacing in proportion; the number stands on the letter's line."""
        self._column.setSpacing(px(4))
        self.letter_label.setFixedHeight(px(48))
        self._row.setSpacing(px(8))
        self._lift.setContentsMargins(0, 0, 0, px(5))
