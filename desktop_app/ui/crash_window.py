"""The window for what nobody foresaw: calm, with a text that can be copied."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.language import tr
from desktop_app.ui.theme import px
from desktop_app.ui.widgets.buttons import PlainButton
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.flow import FlowRow


class CrashWindow(Dialog):
    """Shows the text of one unforeseen error. `accepted` is to go on, `rejected` to close the app."""

    def __init__(self, parent: QWidget | None, text: str) -> None:
        super().__init__(
            parent,
            tr("Something in Strongroom went wrong"),
            tr(
                "This is a fault of the app and not of yours. Nothing was lost: each answer is saved when it is given. "
                "Nothing was sent anywhere.\n"
                "You can go on. If it happens again, close Strongroom and start it anew. The text below names the "
                "place in "
                "the program, and nothing that you typed; copy it if you want to report the fault."
            ),
            primary=tr("Go on"),
            secondary=tr("Close Strongroom"),
        )
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("What happened, for a report"))
        self.text.setMinimumHeight(px(160))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.add(self.text)
        self.copy = PlainButton(tr("Copy the text"))
        self.copy.clicked.connect(self._copy)
        self.add(FlowRow(self.copy))
        self.setMinimumWidth(px(560))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy.set_label(tr("Copied"))
