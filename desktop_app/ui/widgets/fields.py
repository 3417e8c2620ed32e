"""Fields to write into, each with its name above it and room for what was wrong beneath."""

from __future__ import annotations

from PySide6.QtCore import QMetaMethod, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui.announce import announce, stands
from desktop_app.ui.theme import Themed, px, set_kind
from desktop_app.ui.widgets.labels import Small, Strong

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextField(Themed, QWidget):
    """One line of text.

    `hidden=True` shows dots, for a passphrase. `problem("…")` says what is wrong; "" takes it back. A screen reader
    says it at once, but what is found while one types only when typing rests. `entered` comes with Enter, `edited`
    with each change by the person.
    """

    entered = Signal()
    edited = Signal(str)

    def __init__(
        self,
        name: str,
        note: str = "",
        parent: QWidget | None = None,
        *,
        hidden: bool = False,
        placeholder: str = "",
        longest: int = 200,
    ) -> None:
        super().__init__(parent)
        self._note = note
        self._typing = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.name_label = Strong(name)
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setAccessibleDescription(note)
        self.edit.setMaxLength(longest)
        self.edit.setPlaceholderText(placeholder)
        if hidden:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.name_label.setBuddy(self.edit)
        self.note_label = Small(note)
        self._column.addWidget(self.name_label)
        self._column.addWidget(self.edit)
        self._column.addWidget(self.note_label)
        self.note_label.setVisible(bool(note))  # only now: a part without a parent would show as a window
        self.setFocusProxy(self.edit)
        self.edit.returnPressed.connect(self.entered)
        self.edit.textEdited.connect(self._typed)
        self.restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that the page took for this field is for nothing else: not for the main button behind it too."""
        taken = event.key() in ENTER and self.isSignalConnected(QMetaMethod.fromSignal(self.entered))
        if not taken:
            super().keyPressEvent(event)

    def _typed(self, text: str) -> None:
        self._typing = True
        self.edited.emit(text)
        self._typing = False

    def text(self) -> str:
        """What is written, without spaces around it unless it is hidden."""
        return self.edit.text() if self.edit.echoMode() == QLineEdit.EchoMode.Password else self.edit.text().strip()

    def set_text(self, text: str) -> None:
        """Write something into it."""
        self.edit.setText(text)

    def wipe(self) -> None:
        """Forget what was written, also for Undo."""
        self.edit.setText("")  # clear() would leave it there: Undo brings it back

    def problem(self, text: str) -> None:
        """Say in the note's place what is wrong, or show the note again."""
        set_kind(self.edit, "state", "bad" if text else "")
        self.note_label.setText(text or self._note)
        self.note_label.set_tone("bad" if text else None)
        self.note_label.setVisible(bool(text or self._note))
        self.edit.setAccessibleDescription(text or self._note)
        if self._typing:
            stands(self.edit, text)
        else:
            announce(self.edit, text, at_once=True)

    def restyle(self) -> None:
        """Gaps in proportion."""
        self._column.setSpacing(px(5))
