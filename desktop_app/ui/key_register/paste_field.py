"""The field that a list is pasted into. What is pasted goes to whoever reads it, and not into the field first."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.keys.reading import MOST_CHARACTERS
from desktop_app.ui.theme import Themed, px

_NO_HELP = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


class PasteField(Themed, QPlainTextEdit):
    """`pasted` carries the text of the clipboard, or of what was dropped; nothing of it is kept here or for Undo.

    What is typed stays until `wipe`.
    """

    pasted = Signal(str)

    def __init__(self, name: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAccessibleDescription(note)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setInputMethodHints(self.inputMethodHints() | _NO_HELP)
        self.restyle()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Hands on what is pasted, and no more of it than anybody reads."""
        if source.hasText():
            self.pasted.emit(source.text()[: MOST_CHARACTERS + 1])

    def text(self) -> str:
        """What was typed."""
        return self.toPlainText()

    def wipe(self) -> None:
        """Forget it."""
        self.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the page, as everywhere."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def restyle(self) -> None:
        """Some lines high."""
        self.setFixedHeight(px(150))
