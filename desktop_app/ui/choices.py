"""How the window looks and what paper it prints on, as the person chose: kept in a file, in force at once."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from desktop_app.language.catalogue import current
from desktop_app.storage.preferences import Preferences, load_preferences, save_preferences
from desktop_app.ui import languages, motion
from desktop_app.ui.theme import apply_theme


class Choices(QObject):
    """The preferences in `folder`. `changed` comes after each change that was stored, and before it `language_changed`
    where another language is spoken from now on.
    """

    changed = Signal()
    language_changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._blink = QApplication.cursorFlashTime()
        self._system_still = False
        self.now: Preferences = load_preferences(folder)

    def apply(self) -> None:
        """Lay the look on the app. Call it once before the window is made."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            languages.lay_on(app, self.now.language)
            apply_theme(app, self.now.theme, self.now.text_size)
            self._keep_still()

    def _keep_still(self) -> None:
        QApplication.setCursorFlashTime(0 if self.still else self._blink)
        QApplication.setEffectEnabled(Qt.UIEffect.UI_General, not self.still)
        motion.allow(not self.still)

    def follow_system(self, still: bool) -> None:
        """The system said whether it asks for stillness. It counts where the person chose as the system."""
        self._system_still = still
        self._keep_still()

    @property
    def still(self) -> bool:
        """Whether nothing should move: no blinking, no fading, no other animation."""
        return self.now.motion == "reduced" or (self.now.motion == "system" and self._system_still)

    def change(self, name: str, value: str | int) -> None:
        """Store one preference and put it in force.

        The faults of `save_preferences` where it cannot be stored: then it is in force until the window closes. A value
        that the preference cannot have raises msgspec.ValidationError and changes nothing.
        """
        self.now = msgspec.convert({**msgspec.to_builtins(self.now), name: value}, Preferences)
        before = current().language
        self.apply()
        if current().language != before:
            self.language_changed.emit()
        self.changed.emit()
        save_preferences(self._folder, self.now)
