"""The strip that says why something could not be stored. Hidden as long as all goes well."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop_app.session import Locked
from desktop_app.storage.errors import VaultError
from desktop_app.ui.notices import notice_for
from desktop_app.ui.place_notices import SAVE_ELSEWHERE
from desktop_app.ui.storing import place_at_fault, save_elsewhere
from desktop_app.ui.widgets.buttons import PlainButton
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.notice import Notice


class Trouble(Notice):
    """Runs what stores something, and says what went wrong where it did."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", "bad", parent)
        self.elsewhere = PlainButton(str(SAVE_ELSEWHERE))
        self.elsewhere.clicked.connect(lambda: save_elsewhere(self))
        self.add(FlowRow(self.elsewhere))
        self.elsewhere.hide()
        self.hide()

    def stored(self, action: Callable[[], object]) -> bool:
        """Do it. False where it could not be stored: then the strip says why, until something is stored again."""
        try:
            action()
        except (VaultError, Locked) as error:
            notice = notice_for(error)
            self.show_notice(notice.title, notice.body, "bad")
            self.elsewhere.setVisible(place_at_fault(self, error))
            self.show()
            return False
        self.hide()
        return True
