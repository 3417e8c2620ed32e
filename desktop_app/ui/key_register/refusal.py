"""The strip that says why something was not taken; for a secret, with the way to empty the clipboard."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.language import Text
from desktop_app.pasted.errors import PastedError, SecretShaped
from desktop_app.ui.pasted_words import not_taken
from desktop_app.ui.widgets.buttons import PlainButton
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.notice import Notice

EMPTY_IT = Text("Empty the clipboard")
EMPTIED = Text("The clipboard is empty now. A history of the clipboard, where the system keeps one, may still hold it.")


class RefusalNotice(Notice):
    """Hidden until there is something to say. `name` is what the exchange is called."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", "bad", parent, stacked=True)
        self._name = name
        self.empty_it = PlainButton(str(EMPTY_IT))
        self.empty_it.clicked.connect(self._empty)
        self._row = self.add(FlowRow(self.empty_it))
        self.hide()

    def tell(self, error: PastedError) -> None:
        """Say it."""
        notice = not_taken(error, self._name)
        self.show_notice(notice.title, notice.body, "bad")
        self._row.setVisible(isinstance(error, SecretShaped))
        self.show()

    def _empty(self) -> None:
        QGuiApplication.clipboard().clear()
        self.show_notice(str(EMPTIED), "", "accent")
        self._row.hide()
