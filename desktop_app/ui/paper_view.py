"""The preview with what turns its pages."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.export.paper.columns import columns
from desktop_app.language import Text, tr
from desktop_app.ui.paper_told import Printed
from desktop_app.ui.widgets.buttons import PlainButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Small, Strong
from desktop_app.ui.widgets.paper_preview import PaperPreview

BACK, ON = Text("Previous page"), Text("Next page")


class PaperView(Card):
    """Shows one page at a time. `waiting` says in its place what is under way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(tr("Preview"))
        self.number = Strong("", wrap=False)
        self.back, self.on = PlainButton(str(BACK)), PlainButton(str(ON))
        self.preview = PaperPreview()
        self.back.clicked.connect(lambda: self.preview.go_to(self.preview.number - 1))
        self.on.clicked.connect(lambda: self.preview.go_to(self.preview.number + 1))
        self.add(FlowRow(self.number, self.back, self.on, gap=12))
        self.status = Small("")
        self.add(self.status)
        self.preview.turned.connect(self._turned)
        self.add(self.preview)
        self.waiting("")

    def waiting(self, words: str) -> None:
        """Say what is under way; the pages stay where there are some."""
        self.status.setText(words)
        self.status.setVisible(bool(words))
        self._turned(self.preview.number)

    def show_printed(self, printed: Printed) -> None:
        """Show these pages."""
        self.preview.show_pages(printed.pages, columns(printed.made.paper))
        self.waiting("")

    def _turned(self, number: int) -> None:
        count = self.preview.count
        self.number.setText(tr("Page {number} of {count}", number=number, count=count) if count else tr("Preview"))
        self.back.setEnabled(number > 1)
        self.on.setEnabled(number < count)
        self.back.setVisible(count > 1)
        self.on.setVisible(count > 1)
