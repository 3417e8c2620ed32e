"""The stage with the field: where to copy from, what can be pasted, and why the last try was not taken."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.choosing_files import ALL_FILES, DOWNLOADS, which_to_read
from desktop_app.ui.key_register import paste_words as words
from desktop_app.ui.key_register.paste_field import PasteField
from desktop_app.ui.key_register.refusal import RefusalNotice
from desktop_app.ui.widgets.buttons import PlainButton, PrimaryButton
from desktop_app.ui.widgets.labels import Small, Strong
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.stage import Stage

if TYPE_CHECKING:
    from desktop_app.keys.reading import KeyList
    from desktop_app.pasted.errors import PastedError

MOST_TOLD = 8


class PasteStage(Stage):
    """`given` carries the text that was pasted, or typed and sent; `file_wanted` and `left` the other two buttons."""

    given = Signal(str)
    file_wanted = Signal()
    left = Signal()

    def __init__(self, label: str, name: str, where: QWidget) -> None:
        super().__init__(words.TITLE.format(label=label), words.TEXT.format(name=name))
        self.add(where)
        self.refusal = RefusalNotice(name)
        self.add(self.refusal)
        self.told = Notice("", "", "warn", stacked=True)
        self.told.hide()
        self.add(self.told)
        self.field = PasteField(str(words.FIELD), str(words.FIELD_NOTE))
        self.field.pasted.connect(self.given)
        self.field.textChanged.connect(self._typed)
        self.add(Stacked(Strong(str(words.FIELD)), self.field, Small(str(words.FIELD_NOTE)), gap=5))
        self.read = PrimaryButton(str(words.READ))
        self.read.setEnabled(False)
        self.read.clicked.connect(lambda: self.given.emit(self.field.text()))
        file, back = PlainButton(str(words.FILE)), PlainButton(str(words.BACK))
        file.clicked.connect(self.file_wanted)
        back.clicked.connect(self.left)
        self.add_buttons(self.read, file, back)

    def _typed(self) -> None:
        self.read.setEnabled(bool(self.field.text().strip()))

    def refuse(self, error: PastedError) -> None:
        """Say why it was not taken; nothing of it stays in the field."""
        self.field.wipe()
        self.told.hide()
        self.refusal.tell(error)

    def say(self, heading: str, text: str) -> None:
        """Say what went wrong with a file."""
        self.refusal.hide()
        self.told.show_notice(heading, text, "warn")
        self.told.show()

    def nothing_found(self, found: KeyList) -> None:
        """Say that no key was found, and what stood there instead."""
        parts = [str(words.TOLD[told]) for told in found.told] or [str(words.NOTHING_TEXT)]
        parts += [
            words.STRAYS[one.why].format(line=one.line, text=one.text) for one in found.strays[:MOST_TOLD] if one.text
        ]
        self.say(str(words.NOTHING), "\n".join(part.replace("**", "") for part in parts))


def ask_for_file(parent: QWidget) -> Path | None:
    """Let a file be chosen; None where none was."""
    return which_to_read(parent, str(words.FILE_TITLE), str(words.FILE_FILTER), str(ALL_FILES), place=DOWNLOADS)
