"""An entry of the book, chosen in front of the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.addresses.searching import Index
from desktop_app.language import tr
from desktop_app.ui.address_rows import AddressList
from desktop_app.ui.theme import px
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.scroll import PageScroll


class Picker(Dialog):
    """The book's list; pressing an entry takes it."""

    def __init__(self, parent: QWidget | None, index: Index) -> None:
        super().__init__(parent, tr("Which address of your book?"), primary=tr("Cancel"), secondary="")
        self.primary.clicked.disconnect()
        self.primary.clicked.connect(self.reject)
        self.chosen = ""
        self.list = AddressList(index)
        self.list.opened.connect(self._take)
        area = PageScroll()
        area.add(self.list)
        area.setMinimumSize(QSize(px(620), px(420)).boundedTo(self.room().size() - QSize(px(72), px(200))))
        self.add(area)
        self.begin_on(self.list.search)

    def _take(self, identity: str) -> None:
        self.chosen = identity
        self.accept()


def pick(part: QWidget, index: Index, give: Callable[[str, str, str], None]) -> None:
    """Let an entry be chosen, and give its address, its memo and whose rules it keeps."""
    dialog = Picker(part.window(), index)
    if dialog.exec() == QDialog.DialogCode.Accepted and dialog.chosen:
        entry = index.entry(dialog.chosen)
        if entry is not None:
            give(entry.address, entry.memo, entry.chain)
