"""Unlocking once more, before what is kept is shown or what opens the vault is changed: by what the person knows or has
on paper.

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
from desktop_app.ui.lost_paper import asked_for_new_key
from desktop_app.ui.notices import notice_for
from desktop_app.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Heading, Subtitle
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.secret import SecretField
from desktop_app.ui.widgets.stacked import Stacked

if TYPE_CHECKING:
    from desktop_app.session import Changes
    from desktop_app.storage.keyfile import UnlockerKind
    from desktop_app.ui.context import Context
    from desktop_app.ui.tasks import Task

HEADING = Text("Unlock once more to see the codes")
LEAD = Text("So nobody who finds this window open sees them. They are hidden again when you leave this page.")
OPEN = Text("Show the codes")
_OTHER: dict[UnlockerKind, Text] = {
    "passphrase": Text("Use the passphrase"),
    "paper": Text("Use the recovery key"),
}
_NOT_BY_STORE = Text("The system’s key store does not count here: it opens for whoever sits at this computer.")
_BEFORE_CHANGE = Text("So nobody who finds this window open can change what opens the vault.")
_LOST = (Text("I have lost the paper"), Text("I have lost both"))
_NO_PASSPHRASE, _NO_PAPER = Text("Type the passphrase first."), Text("Type the recovery key first.")


class AskedAnew(Stacked):
    """The fields, and a word on what went wrong. `opened` once what was given opens this vault, `working` before and
    after each try. `others` are links to the other way; whoever shows this part puts them beside its button.
    """

    opened = Signal()
    working = Signal(bool)

    def __init__(self, context: Context) -> None:
        super().__init__(gap=12)
        self._context = context
        self._task: Task[None] | None = None
        unlockers = context.session.unlockers()
        kinds = [kind for kind in _OTHER if kind in unlockers]
        self.passphrase = SecretField(tr("Passphrase"))
        self.paper = TextField(tr("Recovery key"), tr("The eight groups that you have on paper."))
        for field in (self.passphrase, self.paper):
            field.entered.connect(self.attempt)
            field.edited.connect(lambda _, field=field: field.problem(""))
            self.add(field)
        if "keyring" in unlockers:
            self.add(Subtitle(str(_NOT_BY_STORE)))
        self.trouble = Notice("", "", "bad", stacked=True)
        self.trouble.hide()
        self.add(self.trouble)
        self.others = {kind: LinkButton(str(_OTHER[kind])) for kind in kinds}
        for kind, link in self.others.items():
            link.clicked.connect(lambda _=False, kind=kind: self._turn(kind))
        self._turn(kinds[0])

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self._field().edit

    def wipe(self) -> None:
        """Forget what was typed, also for Undo, and what is being tried."""
        if self._task is not None:
            self._task.cancel()
        self.passphrase.wipe()
        self.paper.wipe()

    def attempt(self) -> None:
        """Try what was typed, in the background; once at a time."""
        opener = self._opener() if self._task is None else None
        if opener is None:
            return
        self.trouble.hide()
        session = self._context.session
        self._tries(
            self._context.tasks.run(
                lambda _cancel, _progress: session.unlock_anew(opener),
                lambda _: self._opened(),
                self._failed,
                owner=self,
            )
        )

    def _field(self) -> TextField:
        return self.passphrase if self._kind == "passphrase" else self.paper

    def _turn(self, kind: UnlockerKind) -> None:
        self._kind = kind
        self.passphrase.setVisible(kind == "passphrase")
        self.paper.setVisible(kind == "paper")
        for other, link in self.others.items():
            link.setVisible(other != kind)
        self.trouble.hide()
        if self.isVisible():
            self.first().setFocus()

    def _opener(self) -> Opener | None:
        field = self._field()
        typed = field.text()
        if not typed:
            field.problem(str(_NO_PASSPHRASE if self._kind == "passphrase" else _NO_PAPER))
            return None
        return ByPassphrase(typed) if self._kind == "passphrase" else ByPaperKey(typed)

    def _tries(self, task: Task[None] | None) -> None:
        self._task = task
        self.working.emit(task is not None)

    def _opened(self) -> None:
        self._tries(None)
        self.wipe()
        self.opened.emit()

    def _failed(self, error: Exception) -> None:
        self._tries(None)
        if not isinstance(error, VaultError):
            tell(error)
            return
        words = notice_for(error)
        self.trouble.show_notice(words.title, words.body, "bad")
        self.trouble.show()
        if self._kind == "passphrase":
            self.passphrase.wipe()
        self.first().setFocus()


class UnlockAnew(Card):
    """On a page, before it shows codes that are kept. `opened` once what was given opens this vault."""

    opened = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.add(Heading(str(HEADING)))
        self.add(Subtitle(str(LEAD)))
        self.asked = AskedAnew(context)
        self.add(self.asked)
        self.button = PrimaryButton(str(OPEN))
        self.button.clicked.connect(self.asked.attempt)
        self.asked.working.connect(self.button.setDisabled)
        self.asked.opened.connect(self.opened)
        self.add(FlowRow(self.button, *self.asked.others.values(), gap=14))

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.asked.first()

    def wipe(self) -> None:
        """Forget what was typed."""
        self.asked.wipe()


class UnlockAnewDialog(Dialog):
    """In front of a page, before what opens the vault is changed. Accepted once what was given opens this vault.

    Where only the key store can open it any more there is a way to a new recovery key: `result_changes` then says what
    changed.
    """

    def __init__(self, parent: QWidget | None, context: Context) -> None:
        super().__init__(parent, tr("Unlock once more"), str(_BEFORE_CHANGE), primary=tr("Unlock"))
        self._context = context
        self.result_changes: Changes | None = None
        self.asked = AskedAnew(context)
        self.asked.opened.connect(lambda: self.done(Dialog.DialogCode.Accepted))
        self.asked.working.connect(self._busy)
        self.add(self.asked)
        links = list(self.asked.others.values())
        self.lost = LinkButton(str(_LOST[len(links) > 1]))
        self.lost.clicked.connect(self._lost)
        if "keyring" in context.session.unlockers() and context.session.new_key_from() is None:
            links.append(self.lost)
        self.add(FlowRow(*links, gap=14))
        self.begin_on(self.asked.first())

    def accept(self) -> None:
        """Try what was typed."""
        self.asked.attempt()

    def done(self, result: int) -> None:
        """Forget what was typed."""
        self.asked.wipe()
        super().done(result)

    def _busy(self, busy: bool) -> None:
        self.primary.set_label(tr("This takes a moment …") if busy else tr("Unlock"))
        self.primary.setDisabled(busy)

    def _lost(self) -> None:
        self.result_changes = asked_for_new_key(self, self._context)
        if self.result_changes is not None:
            self.reject()
