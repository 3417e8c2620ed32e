"""Unlocking once more, before what is kept is shown: by what the person knows or has on paper.

A key store answers whoever finds the window open, so it proves nothing here. It is never the only way in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.language import Text, tr
from desktop_app.storage.errors import VaultError
from desktop_app.storage.unlockers import ByPaperKey, ByPassphrase, Opener
from desktop_app.ui.crash import tell
from desktop_app.ui.notices import notice_for
from desktop_app.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Heading, Subtitle
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.secret import SecretField

if TYPE_CHECKING:
    from desktop_app.storage.keyfile import UnlockerKind
    from desktop_app.ui.context import Context

HEADING = Text("Unlock once more to see the codes")
LEAD = Text("So nobody who finds this window open sees them. They are hidden again when you leave this page.")
OPEN = Text("Show the codes")
_OTHER: dict[UnlockerKind, Text] = {
    "passphrase": Text("Use the passphrase"),
    "paper": Text("Use the recovery key"),
}
_NOT_BY_STORE = Text("The system’s key store does not count here: it opens for whoever sits at this computer.")
_NO_PASSPHRASE, _NO_PAPER = Text("Type the passphrase first."), Text("Type the recovery key first.")


class UnlockAnew(Card):
    """`opened` once what was given opens this vault."""

    opened = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._context = context
        unlockers = context.session.unlockers()
        kinds = [kind for kind in _OTHER if kind in unlockers]
        self._kind: UnlockerKind = kinds[0]
        self.add(Heading(str(HEADING)))
        self.add(Subtitle(str(LEAD)))
        self.passphrase = SecretField(tr("Passphrase"))
        self.paper = TextField(tr("Recovery key"), tr("The eight groups that you have on paper."))
        for field in (self.passphrase, self.paper):
            field.entered.connect(self._try)
            field.edited.connect(lambda _, field=field: field.problem(""))
            self.add(field)
        if "keyring" in unlockers:
            self.add(Subtitle(str(_NOT_BY_STORE)))
        self.trouble = Notice("", "", "bad", stacked=True)
        self.trouble.hide()
        self.add(self.trouble)
        self.button = PrimaryButton(str(OPEN))
        self.button.clicked.connect(self._try)
        self.others = {kind: LinkButton(str(_OTHER[kind])) for kind in kinds}
        for kind, link in self.others.items():
            link.clicked.connect(lambda _=False, kind=kind: self._turn(kind))
        self.add(FlowRow(self.button, *self.others.values(), gap=14))
        self._turn(self._kind)

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.passphrase.edit if self._kind == "passphrase" else self.paper.edit

    def wipe(self) -> None:
        """Forget what was typed."""
        self.passphrase.wipe()
        self.paper.edit.clear()

    def _turn(self, kind: UnlockerKind) -> None:
        self._kind = kind
        self.passphrase.setVisible(kind == "passphrase")
        self.paper.setVisible(kind == "paper")
        for other, link in self.others.items():
            link.setVisible(other != kind)
        if self.isVisible():
            self.first().setFocus()

    def _opener(self) -> Opener | None:
        field = self.passphrase if self._kind == "passphrase" else self.paper
        typed = field.text()
        if not typed:
            field.problem(str(_NO_PASSPHRASE if self._kind == "passphrase" else _NO_PAPER))
            return None
        return ByPassphrase(typed) if self._kind == "passphrase" else ByPaperKey(typed)

    def _try(self) -> None:
        opener = self._opener() if self.button.isEnabled() else None
        if opener is None:
            return
        self.button.setEnabled(False)
        self.trouble.hide()
        session = self._context.session
        self._context.tasks.run(
            lambda _cancel, _progress: session.unlock_anew(opener), lambda _: self._opened(), self._failed, owner=self
        )

    def _opened(self) -> None:
        self.wipe()
        self.opened.emit()

    def _failed(self, error: Exception) -> None:
        self.button.setEnabled(True)
        if not isinstance(error, VaultError):
            tell(error)
            return
        words = notice_for(error)
        self.trouble.show_notice(words.title, words.body, "bad")
        self.trouble.show()
        if self._kind == "passphrase":
            self.passphrase.wipe()
        self.first().setFocus()
