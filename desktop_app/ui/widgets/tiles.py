"""Names to choose from, as tiles in rows: any number of them, narrowed by typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme import px
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.options import CheckCard, Option

_WIDTH = 232
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Tile(CheckCard):
    """One name. To a screen reader it is a check box."""

    def __init__(self, option: Option, parent: QWidget | None = None) -> None:
        super().__init__(option, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """All tiles want the same width; they share a line out among them."""
        return QSize(px(_WIDTH), self.heightForWidth(px(_WIDTH)))


class TileGroup(FlowRow):
    """Tiles of which any can be chosen. `changed` carries the chosen ids after each change made by the person.

    Arrow keys move between the tiles in sight; Space chooses; Enter chooses, and on a chosen tile emits `confirmed`.
    """

    changed = Signal(tuple)
    confirmed = Signal()

    def __init__(self, options: Sequence[Option], *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(gap=10, columns=True, parent=parent)
        self.setAccessibleName(name)
        self._setting = False
        self.tiles = [Tile(option, self) for option in options]
        for tile in self.tiles:
            tile.toggled.connect(self._on_toggled)  # a screen reader toggles and never clicks
            tile.installEventFilter(self)
            self.add(tile)

    def value(self) -> tuple[str, ...]:
        """The ids of what is chosen, also of tiles that are out of sight."""
        return tuple(tile.option.id for tile in self.tiles if tile.isChecked())

    def set_value(self, ids: Sequence[str]) -> None:
        """Choose these and nothing else."""
        self._setting = True
        for tile in self.tiles:
            tile.setChecked(tile.option.id in ids)
        self._setting = False

    def _on_toggled(self) -> None:
        if not self._setting:
            self.changed.emit(self.value())

    def narrow(self, typed: str) -> int:
        """Show only tiles whose name has what was typed, and those that are chosen. How many have it."""
        wanted = typed.casefold().strip()
        found = [tile for tile in self.tiles if wanted in tile.option.title.casefold()]
        for tile in self.tiles:
            tile.setVisible(tile in found or tile.isChecked())
        return len(found)

    def in_sight(self) -> list[Tile]:
        """The tiles that are shown."""
        return [tile for tile in self.tiles if not tile.isHidden()]

    def eventFilter(self, watched: object, event: object) -> bool:
        """The keys of the group, before a tile sees them."""
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress and isinstance(watched, Tile):
            return self._key(watched, event)
        return False

    def _key(self, tile: Tile, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        shown = self.in_sight()
        across = max(self.width() // max(tile.width(), 1), 1)
        move = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -across, Qt.Key.Key_Down: across}.get(key, 0)
        if move:
            at = shown.index(tile) + move
            if 0 <= at < len(shown):
                shown[at].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if key in _ENTER:
            if tile.isChecked():
                self.confirmed.emit()
            else:
                tile.click()
            return True
        return False
