"""Keeping a secret here: off by default, with the honest sentence why, and in the background once it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.domain.dossier import Record
from desktop_app.language import Text
from desktop_app.storage.errors import VaultError
from desktop_app.ui.crash import tell
from desktop_app.ui.notices import notice_for
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop_app.domain.seed import Seed
    from desktop_app.ui.context import Context

WHY_NOT = Text(
    "Better not: then this computer would hold both your password and your code. Paper is the safer second copy."
)
HEADING = Text("Keep the key on this computer?")
TEXT = Text(
    "A thief who gets into this computer then needs no phone of yours. It is kept in the vault, sealed with a key that "
    "lies in this system’s key store only: **backups of the vault do not bring it back on another computer.** It is "
    "shown only after unlocking anew, and you can delete it at any time."
)
KEEP, NOT = Text("Keep it all the same"), Text("Do not keep it")


class KeepDialog(Dialog):
    """Asks, and seals in the background. `record` is the line to be kept, None where it is not."""

    def __init__(self, parent: QWidget | None, context: Context, seed: Seed, subject: str) -> None:
        super().__init__(parent, str(HEADING), str(TEXT), primary=str(KEEP), secondary=str(NOT), kind="danger")
        self._context, self._seed, self._subject = context, seed, subject
        self.record: Record | None = None
        self.trouble = Notice("", "", "bad")
        self.trouble.hide()
        self.add(self.trouble)

    def accept(self) -> None:
        """The key store may ask the person: in the background."""
        if not self.primary.isEnabled():
            return
        self.primary.setEnabled(False)
        session, seed, subject = self._context.session, self._seed, self._subject
        self._context.tasks.run(
            lambda _cancel, _progress: session.seal_secret(seed, subject), self._sealed, self._failed, owner=self
        )

    def _sealed(self, record: Record) -> None:
        self.record = record
        super().accept()

    def _failed(self, error: Exception) -> None:
        self.primary.setEnabled(True)
        if not isinstance(error, VaultError):
            tell(error)
            return
        words = notice_for(error)
        self.trouble.show_notice(words.title, words.body, "bad")
        self.trouble.show()
