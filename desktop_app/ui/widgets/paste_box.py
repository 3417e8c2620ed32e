"""A box for text that is pasted: it says its name, refuses what is too long, and forgets at once what it must."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.language import Plural
from desktop_app.language.numbers import whole
from desktop_app.ui.announce import announce
from desktop_app.ui.theme import Themed, px
from desktop_app.ui.widgets.fours import address_font
from desktop_app.ui.widgets.labels import Small, Strong

PASTED = Plural(
    "{characters} characters in {count} line were pasted. Press Delete to take them out.",
    "{characters} characters in {count} lines were pasted. Press Delete to take them out.",
)
SHOWN_MOST = 20_000
"""Longer text is kept beside the box: laying it out would hold the window up."""


class _Edit(QPlainTextEdit):
    """Plain text only. Tab goes on to the next part; what is pasted goes through the box. With `pictures`, files and
    pictures that are pasted are handed on; those that are dropped are left to what stands around the box.
    """

    pasted = Signal(str)
    pictured = Signal(object)

    def __init__(self, *, pictures: bool) -> None:
        super().__init__()
        self._pictures = pictures
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Text alone, whatever else is on the clipboard."""
        if self._pictures and is_picture(source):
            self.pictured.emit(source)
        elif source.hasText():
            self.pasted.emit(source.text())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """What may be dropped here."""
        return source.hasText() and not (self._pictures and is_picture(source))


def is_picture(source: QMimeData) -> bool:
    """Whether files or a picture were copied, and not a text, which may come with a picture of itself."""
    if any(url.isLocalFile() for url in source.urls()):
        return True
    return source.hasImage() and not source.hasText()


class PasteBox(Themed, QWidget):
    """`text()` is what was typed or pasted. `edited` comes after each change by the person.

    More than `most` characters are not taken: `too_much` tells. Text over SHOWN_MOST is held and only counted on the
    screen. With `exact` letters that look alike are told apart. With `pictures`, `pictured` carries files or a picture
    that were pasted (a QMimeData).
    `problem("…")` says beneath it what is wrong; `wipe` forgets the text, also for Undo.
    """

    edited = Signal()
    too_much = Signal()
    pictured = Signal(object)

    def __init__(
        self,
        name: str,
        note: str = "",
        parent: QWidget | None = None,
        *,
        lines: int = 3,
        most: int = 4000,
        exact: bool = False,
        pictures: bool = False,
    ) -> None:
        super().__init__(parent)
        self._exact = exact
        self._note, self._lines, self._most = note, lines, most
        self._held = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._column = column
        self.name_label = Strong(name)
        self.edit = _Edit(pictures=pictures)
        self.edit.setAccessibleName(name)
        self.name_label.setBuddy(self.edit)
        self.note_label = Small(note)
        for part in (self.name_label, self.edit, self.note_label):
            column.addWidget(part)
        self.setFocusProxy(self.edit)
        self.edit.pasted.connect(self._pasted)
        self.edit.pictured.connect(self.pictured)
        self.edit.textChanged.connect(self._changed)
        self._quiet = False
        self.problem("")
        self.restyle()

    def text(self) -> str:
        """What is written or held."""
        return self._held or self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Put another text in, without telling."""
        self._quiet = True
        self._held = text if len(text) > SHOWN_MOST else ""
        self.edit.setReadOnly(bool(self._held))
        self.edit.setPlainText(_counted(text) if self._held else text)
        self._quiet = False

    def wipe(self) -> None:
        """Forget the text; nothing of it can be undone back."""
        self.set_text("")
        self.edit.document().clearUndoRedoStacks()

    def problem(self, text: str, *, heard: bool = True) -> None:
        """Say in the note's place what is wrong, or show the note again. Not `heard` by a screen reader where a notice
        says it too.
        """
        self.note_label.setText(text or self._note)
        self.note_label.set_tone("bad" if text else None)
        self.note_label.setVisible(bool(text or self._note))
        self.edit.setAccessibleDescription(text or self._note)
        if heard:
            announce(self.edit, text, at_once=True)

    def _pasted(self, text: str) -> None:
        whole = len(text) + (0 if self._held else len(self.edit.toPlainText()))
        if whole > self._most:
            self.too_much.emit()
        elif self._held or whole > SHOWN_MOST:
            self.set_text(text)
            self.edited.emit()
        else:
            self.edit.insertPlainText(text)

    def _changed(self) -> None:
        if not self._quiet:
            self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace forget a text that is only counted."""
        if self._held and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.wipe()
            self.edited.emit()
        else:
            super().keyPressEvent(event)

    def restyle(self) -> None:
        """Room for its lines."""
        self._column.setSpacing(px(5))
        if self._exact:
            self.edit.setFont(address_font())
        self.edit.setMinimumHeight(self.edit.fontMetrics().lineSpacing() * self._lines + px(26))
        self.edit.setMaximumHeight(self.edit.fontMetrics().lineSpacing() * (self._lines + 2) + px(26))


def _counted(text: str) -> str:
    return PASTED.of(text.count("\n") + 1, characters=whole(len(text)))
