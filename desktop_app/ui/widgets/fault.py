"""A fault that fills the page: what happened, that nothing was lost, what to do, and buttons for just that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.language import Text, tr
from desktop_app.ui.notices import NoticeText, Remedy
from desktop_app.ui.place_notices import SAVE_ELSEWHERE
from desktop_app.ui.theme import Themed, px
from desktop_app.ui.widgets.buttons import Button, PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Small, Title

_LABELS: dict[Remedy, Text] = {
    "again": Text("Try again"),
    "backup": Text("Bring back a backup"),
    "elsewhere": SAVE_ELSEWHERE,
    "usual": Text("Use the usual folder"),
    "folder": Text("Open the folder"),
    "close": Text("Close Strongroom"),
}


class FaultPanel(Themed, QWidget):
    """Shows one notice about `folder`, which can be opened from here; the signals are for the page.

    `lines` are exact remarks for those who can use them, such as the problems of a content file.
    """

    again = Signal()
    backup_wanted = Signal()
    close_wanted = Signal()
    elsewhere_wanted = Signal()
    usual_wanted = Signal()

    def __init__(
        self, notice: NoticeText, folder: Path, parent: QWidget | None = None, *, lines: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.title_label = Title(notice.title)
        self._column.addWidget(self.title_label)
        self._column.addWidget(Body(notice.text))
        self._column.addWidget(Body(notice.what_to_do))
        self.more = Body("", marked=True)
        self._column.addWidget(self.more)
        self.more.hide()
        self.buttons: dict[Remedy, Button] = {}
        self._column.addSpacing(px(8))
        self._column.addWidget(self._row(notice.remedies))
        if lines:
            card = Card(tr("What is wrong with them"), surface="quiet")
            for line in lines:
                card.add(Small(line))
            self._column.addWidget(card)
        if "folder" in notice.remedies:
            self._column.addWidget(Small(tr("The folder is {folder}", folder=folder)))
        self.restyle()

    def say_more(self, text: str) -> None:
        """A sentence that was found out meanwhile, such as which backup to take."""
        self.more.setText(text)
        self.more.show()

    def _row(self, remedies: tuple[Remedy, ...]) -> FlowRow:
        row = FlowRow(gap=10)
        acts: dict[Remedy, Callable[[], None]] = {
            "again": self.again.emit,
            "backup": self.backup_wanted.emit,
            "elsewhere": self.elsewhere_wanted.emit,
            "usual": self.usual_wanted.emit,
            "folder": self._open_folder,
            "close": self.close_wanted.emit,
        }
        for remedy in remedies:
            button: Button = (PlainButton if self.buttons else PrimaryButton)(str(_LABELS[remedy]))
            button.clicked.connect(acts[remedy])
            self.buttons[remedy] = button
            row.add(button)
        return row

    def _open_folder(self) -> None:
        """The folder, or the nearest one above it that exists."""
        there = next((place for place in (self._folder, *self._folder.parents) if place.is_dir()), None)
        if there is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))

    def restyle(self) -> None:
        """Gaps in proportion."""
        self._column.setSpacing(px(10))
