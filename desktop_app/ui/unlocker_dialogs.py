"""The dialogs for ways in: another passphrase, the key store, another recovery key, a way that shall go.

Each forgets what it held when it closes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_app.language import Text, sentences, tr
from desktop_app.language.lists import listed
from desktop_app.opening import WAYS_CHANGED
from desktop_app.storage.errors import KeyringUnavailable, VaultError
from desktop_app.ui.authenticator.guarding import keep_from_recording, recording_note
from desktop_app.ui.backup_words import STILL_OPENS
from desktop_app.ui.crash import tell
from desktop_app.ui.day_words import day
from desktop_app.ui.notices import notice_for
from desktop_app.ui.widgets.buttons import PlainButton
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Small
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.passphrase import NewPassphrase
from desktop_app.ui.widgets.secret import KeySheet

if TYPE_CHECKING:
    from desktop_app.session import Changes
    from desktop_app.storage.keyfile import UnlockerKind
    from desktop_app.ui.context import Context

WRITTEN, WORKING = Text("I have written it down"), Text("This takes a moment …")
_ELSEWHERE = Text(
    "A copy that lies elsewhere still opens with it, and whoever opens that copy can open the vault as it is later, "
    "too. If somebody else may know it, save a new backup there and delete such copies."
)


class _SlowDialog(Dialog):
    """Does what it is for in the background and closes when that is stored; `result_changes` then says what changed."""

    def __init__(
        self,
        parent: QWidget | None,
        context: Context,
        heading: str,
        text: str,
        *,
        primary: str,
        secondary: str = "",
        kind: Literal["primary", "danger"] = "primary",
    ) -> None:
        super().__init__(parent, heading, text, primary=primary, secondary=secondary or tr("Cancel"), kind=kind)
        self._context = context
        self._words = primary
        self.result_changes: Changes | None = None
        self.trouble = Notice("", "", "bad")
        self.trouble.hide()

    def accept(self) -> None:
        """Begin; where it is stored already, close."""
        if self.result_changes is not None:
            super().accept()
        elif self.primary.isEnabled():
            self._begin()

    def _begin(self) -> None:
        """Start what it is for."""
        raise NotImplementedError

    def reject(self) -> None:
        """Not while it is being stored."""
        if self.primary.isEnabled():
            super().reject()

    def _start(self, action: Callable[[], Changes]) -> None:
        """Begin the work, which cannot be cut short."""
        self._busy(True)
        self._context.tasks.run(lambda _cancel, _progress: action(), self._stored, self._failed, owner=self)

    def _busy(self, busy: bool) -> None:
        self.primary.set_label(str(WORKING) if busy else self._words)
        self.primary.setEnabled(not busy)

    def _stored(self, changes: Changes) -> None:
        self.result_changes = changes
        self._busy(False)
        if self._context.session.earlier_ways:
            self._stay_with(*STILL_OPENS)
        else:
            super().accept()

    def _stay_with(self, title: Text, text: Text) -> None:
        """It is stored, and there is something to read before the dialog closes."""
        self.primary.set_label(tr("All right"))
        if self.secondary is not None:
            self.secondary.hide()
        self.trouble.show_notice(str(title), str(text), "warn")
        self.trouble.show()

    def _failed(self, error: Exception) -> None:
        self._busy(False)
        if not isinstance(error, VaultError):
            tell(error)
            return
        notice = notice_for(error)
        self.trouble.show_notice(notice.title, notice.body, "bad")
        self.trouble.show()


class PassphraseDialog(_SlowDialog):
    """Asks for a passphrase twice and adds it in the background."""

    def __init__(self, parent: QWidget | None, context: Context, *, instead: bool) -> None:
        text = (
            sentences(
                (tr("The earlier passphrase then opens neither the vault nor the backups beside it."), _ELSEWHERE)
            )
            if instead
            else tr("It opens the vault on any computer that has its files, also where no key store holds the key.")
        )
        heading = tr("Another passphrase") if instead else tr("Add a passphrase")
        super().__init__(parent, context, heading, text, primary=tr("Keep this passphrase"))
        self.fields = NewPassphrase()
        self.fields.entered.connect(self.accept)
        self.add(self.fields)
        self.add(self.trouble)
        self.begin_on(self.fields.first.edit)

    def _begin(self) -> None:
        """Derive the key in the background."""
        passphrase = self.fields.passphrase()
        if passphrase:
            session = self._context.session
            self._start(lambda: session.add_passphrase(passphrase))

    def done(self, result: int) -> None:
        """Forget what was typed."""
        self.fields.wipe()
        super().done(result)


class KeyringDialog(_SlowDialog):
    """Offers to let the system's key store open the vault, for the first time or again."""

    def __init__(self, parent: QWidget | None, context: Context) -> None:
        lost = context.session.keyring_lost
        heading = tr("Put the key back into the key store?") if lost else tr("Keep the key in the key store?")
        told = tr("The system's key store no longer holds this vault's key, so it asked you for another way in.")
        text = tr("From then on Strongroom opens by itself when you are signed in. Every other way in stays as it is.")
        super().__init__(
            parent,
            context,
            heading,
            sentences((told if lost else "", text)),
            primary=tr("Keep it there"),
            secondary=tr("Not now"),
        )
        self.add(self.trouble)

    def _begin(self) -> None:
        """Ask the key store in the background: it may ask for its own password."""
        self._start(self._context.session.keep_in_keyring)


WAYS: dict[UnlockerKind, Text] = {
    "keyring": Text("this system’s key store"),
    "passphrase": Text("your passphrase"),
    "paper": Text("your recovery key on paper"),
}
REMOVE: dict[UnlockerKind, Text] = {
    "keyring": Text("Remove this system’s key store"),
    "passphrase": Text("Remove your passphrase"),
    "paper": Text("Remove your recovery key on paper"),
}
_ASKED: dict[UnlockerKind, Text] = {
    "keyring": Text("Remove this system’s key store as a way in?"),
    "passphrase": Text("Remove your passphrase as a way in?"),
    "paper": Text("Remove your recovery key on paper as a way in?"),
}
_REMOVED: dict[UnlockerKind, Text] = {
    "keyring": Text("Strongroom then asks you each time it starts, also when you are signed in."),
    "passphrase": Text("The passphrase then opens this vault no longer."),
    "paper": Text(
        "The paper then opens this vault no longer, and a forgotten passphrase has nothing behind it any more. Making "
        "a new recovery key is nearly always better."
    ),
}
_LEFT = Text("**What still opens it: {ways}.**")
_OLDER = Text("What you remove opens the backups beside the vault no longer, either.")
_OLDER_BY_STORE = Text("Its entry in the key store is deleted, so older backups open with it no longer, either.")
LEFT_BEHIND = Text("The way is removed")
LEFT_BEHIND_TEXT = Text(
    "But the key store did not answer, so its entry “Strongroom” is still there. It opens neither this vault nor the "
    "backups beside it any more, only copies that lie elsewhere. You can delete it with the key store’s own program."
)


class RemoveWayDialog(_SlowDialog):
    """Says which way goes and what still opens the vault, and removes it in the background."""

    def __init__(self, parent: QWidget | None, context: Context, kind: UnlockerKind) -> None:
        left = [WAYS[one] for one in context.session.unlockers() if one != kind]
        older = str(_OLDER_BY_STORE) if kind == "keyring" else sentences((_OLDER, _ELSEWHERE))
        super().__init__(
            parent,
            context,
            str(_ASKED[kind]),
            "\n".join((str(_REMOVED[kind]), _LEFT.format(ways=listed(left)), older)),
            primary=tr("Remove it"),
            secondary=tr("Keep it"),
            kind="danger",
        )
        self._kind: UnlockerKind = kind
        self.add(self.trouble)

    def _begin(self) -> None:
        """Remove it in the background."""
        session, kind = self._context.session, self._kind
        self._start(lambda: session.remove_unlocker(kind))

    def _failed(self, error: Exception) -> None:
        session = self._context.session
        if not isinstance(error, KeyringUnavailable) or not session.is_open or self._kind in session.unlockers():
            super()._failed(error)
            return
        self.result_changes = WAYS_CHANGED
        self._busy(False)
        self._stay_with(LEFT_BEHIND, LEFT_BEHIND_TEXT)


class RecoveryKeyDialog(_SlowDialog):
    """Shows a new recovery key, asks one group back, and keeps it only then: until then the earlier key holds."""

    def __init__(self, parent: QWidget | None, context: Context) -> None:
        super().__init__(
            parent,
            context,
            tr("Write down your new recovery key"),
            "",
            primary=str(WRITTEN),
            secondary=tr("Keep the earlier key"),
        )
        self._groups = tuple(context.session.new_recovery_key().split("-"))
        self._asked = sum(map(ord, "".join(self._groups))) % len(self._groups)
        self.sheet = KeySheet()
        self.sheet.show_key(self._groups)
        self.prints = PlainButton(tr("Print it"))
        self.prints.clicked.connect(self._print)
        self.proof = TextField(tr("Group {number} from your paper", number=self._asked + 1), longest=20)
        self.proof.entered.connect(self.accept)
        self.proof.edited.connect(lambda: self.proof.problem(""))
        self.intro = Body(
            tr("It is shown only now. Until you have typed one group of it, the earlier key stays in force.")
        )
        self.note = Body(
            sentences(
                (
                    tr("The earlier key then opens neither the vault nor the backups beside it. Tear its paper up."),
                    _ELSEWHERE,
                )
            )
        )
        self._buttons = FlowRow(self.prints)
        self.recorded = Small(recording_note())
        self._with_key = (self.intro, self.sheet, self.recorded, self._buttons)
        for part in (*self._with_key, self.proof, self.note, self.trouble):
            self.add(part)
        self.recorded.setVisible(bool(recording_note()))
        self.proof.hide()
        self.note.hide()
        self.setMinimumWidth(self.sheet.sizeHint().width() + 60)

    def showEvent(self, event: QShowEvent) -> None:
        """No other program shall record the key."""
        super().showEvent(event)
        keep_from_recording(self, on=self.proof.isHidden())

    def _begin(self) -> None:
        """First from the key to its proof, then to the vault."""
        if self.proof.isHidden():
            self._ask()
            return
        if plain(self.proof.text()) != plain(self._groups[self._asked]):
            self.proof.problem(
                tr(
                    "This is not group {number}. Compare it with your paper, or cancel and begin anew.",
                    number=self._asked + 1,
                )
            )
            self.proof.setFocus()
            return
        session, key = self._context.session, "-".join(self._groups)
        self._start(lambda: session.keep_recovery_key(key))

    def done(self, result: int) -> None:
        """Forget the key."""
        self._groups = ()
        self.sheet.wipe()
        self.proof.set_text("")
        keep_from_recording(self, on=False)
        super().done(result)

    def _ask(self) -> None:
        self.heading_label.setText(tr("Type group {number} from your paper", number=self._asked + 1))
        for part in self._with_key:
            part.hide()
        keep_from_recording(self, on=False)
        self.proof.show()
        self.note.show()
        self._words = tr("Keep this key")
        self.primary.set_label(self._words)
        self.proof.setFocus()

    def _print(self) -> None:
        from desktop_app.ui.recovery_sheet import print_key

        made, paper = day(self._context.clock().isoformat()), self._context.choices.now.paper
        print_key(self, self._groups, made, paper)


def plain(group: str) -> str:
    """A group as it is compared: letters that the key does not use stand for the digits that they look like."""
    return "".join(char for char in group.upper() if char.isalnum()).translate(str.maketrans("OIL", "011"))
