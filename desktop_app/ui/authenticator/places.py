"""The places of a search as rows: where, how large, what was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.language import tr
from desktop_app.ui.authenticator.looking import Look
from desktop_app.ui.authenticator.words_find import place_name, place_state
from desktop_app.ui.theme import Themed, px
from desktop_app.ui.widgets.labels import Label


class PlaceRows(Themed, QWidget):
    """One row a place; `show_looks` changes words in place, so that nothing flickers while a search runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[Label, Label]] = []
        self.restyle()

    def show_looks(self, looks: Sequence[Look]) -> None:
        """Show these places and nothing else."""
        while len(self._rows) > len(looks):
            for label in self._rows.pop():
                self._grid.removeWidget(label)
                label.hide()
                label.deleteLater()
        while len(self._rows) < len(looks):
            row = Label("", role="body", wrap=False), Label("", role="subtitle")
            at = len(self._rows)
            for column, label in enumerate(row):
                self._grid.addWidget(label, at, column)
            self._rows.append(row)
        for look, (name, state) in zip(looks, self._rows, strict=True):
            words, tone = place_state(look)
            _say(name, place_name(look))
            if _say(state, words):
                state.set_tone(None if tone == "neutral" else tone)
                state.setAccessibleName(tr("{name}: {value}", name=place_name(look), value=words))

    def restyle(self) -> None:
        """Gaps in proportion."""
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(6))


def _say(label: Label, words: str) -> bool:
    if label.text() == words:
        return False
    label.setText(words)
    return True
