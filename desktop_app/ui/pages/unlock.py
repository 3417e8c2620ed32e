"""Opens the vault by what it opens with, or says in full why it cannot be opened."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.language import Text, tr
from desktop_app.storage.errors import (
    FolderUnusable,
    KeyringEntryMissing,
    KeyringUnavailable,
    NotEnoughMemory,
    UnlockerMissing,
    VaultError,
    VaultMissing,
    WrongPaperKey,
    WrongPassphrase,
)
from desktop_app.storage.places import vault_folder
from desktop_app.ui.crash import tell
from desktop_app.ui.onward import onward
from desktop_app.ui.staged import StagedPage
from desktop_app.ui.widgets.buttons import Button, LinkButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.logo import Brand
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.secret import SecretField
from desktop_app.ui.widgets.stage import Stage

# Words for all that can go wrong are imported where they are needed: the first window comes sooner.
if TYPE_CHECKING:
    from desktop_app.session import Changes
    from desktop_app.storage.keyfile import UnlockerKind
    from desktop_app.ui.context import Context
    from desktop_app.ui.notice_text import NoticeText
    from desktop_app.ui.tasks import Task

_STAY = (KeyringEntryMissing, KeyringUnavailable, NotEnoughMemory, UnlockerMissing, WrongPaperKey, WrongPassphrase)
"""What is said on the stage where it was tried; everything else is a fault of the vault and fills the page."""

_OTHER_WAYS: dict[UnlockerKind, Text] = {
    "passphrase": Text("Open with the passphrase"),
    "paper": Text("Open with the recovery key"),
    "keyring": Text("Try the system's key store"),
}


class UnlockPage(StagedPage):
    """The stages: working, keyring, passphrase, paper, or a fault. The key store is tried by itself at the start."""

    title = Text("Unlock")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, centred=True)
        self.add(Brand())
        self._kinds: tuple[UnlockerKind, ...] = ()
        self._tried = False
        self._asking: Task[Changes] | None = None
        self.makers = {
            "working": lambda: Stage(tr("Opening your vault"), tr("This takes a moment.")),
            "asking": self._make_asking,
            "keyring": self._make_keyring,
            "passphrase": self._make_passphrase,
            "paper": self._make_paper,
        }
        self.troubles: dict[str, Notice] = {}

    # ------------------------------------------------------------ coming and going

    def show_for(self, **where: str) -> None:
        """Look at what the vault opens with; ask the key store at the first time, but not with `ask="later"`."""
        self._tried = self._tried or where.get("ask") == "later"
        try:
            kinds = self.context.session.opens_with()
        except VaultError as error:
            self._fault(error)
            return
        if kinds != self._kinds:
            self.drop_stages()
            self.troubles.clear()
            self._kinds = kinds
        self._forget_troubles()
        if "keyring" in self._kinds and not self._tried:
            self._ask_store()
        else:
            self.show_stage(self._usual())

    def leave(self) -> bool:
        """Forget what was typed."""
        for name, field in (("passphrase", "passphrase"), ("paper", "paper")):
            if name in self.stages:
                getattr(self, field).wipe()
        return True

    def _usual(self) -> UnlockerKind:
        """The way that is tried first when the person is asked."""
        return next((kind for kind in ("keyring", "passphrase", "paper") if kind in self._kinds), "paper")

    def _beside_store(self) -> UnlockerKind:
        return "passphrase" if "passphrase" in self._kinds else "paper"

    # ------------------------------------------------------------ the ways

    def _make_asking(self) -> QWidget:
        """With the other ways beside it: the key store may wait for ever."""
        stage = Stage(
            tr("Opening your vault"),
            tr(
                "The system's key store is asked for its key. It may ask for its own password, "
                "in a window that may be behind this one."
            ),
        )
        stage.add_buttons(*(self._other(other) for other in self._kinds if other != "keyring"))
        return stage

    def _make_keyring(self) -> QWidget:
        stage = Stage(tr("Unlock"), tr("The system's key store holds this vault's key."))
        opens = PrimaryButton(tr("Unlock"))
        opens.clicked.connect(self._ask_store)
        return self._finished("keyring", stage, opens)

    def _make_passphrase(self) -> QWidget:
        stage = Stage(tr("Unlock"), tr("Type your passphrase."))
        self.passphrase = SecretField(tr("Passphrase"))
        self.passphrase.entered.connect(self._try_passphrase)
        self.passphrase.edited.connect(lambda: self.passphrase.problem(""))
        opens = PrimaryButton(tr("Unlock"))
        opens.clicked.connect(self._try_passphrase)
        return self._finished("passphrase", stage, opens, self.passphrase)

    def _make_paper(self) -> QWidget:
        stage = Stage(tr("Unlock with the recovery key"), tr("The eight groups that you have on paper."))
        self.paper = TextField(
            tr("Recovery key"), tr("Small letters, spaces and missing hyphens are fine."), longest=200, placeholder=""
        )
        self.paper.entered.connect(self._try_paper)
        self.paper.edited.connect(lambda: self.paper.problem(""))
        opens = PrimaryButton(tr("Unlock"))
        opens.clicked.connect(self._try_paper)
        return self._finished("paper", stage, opens, self.paper)

    def _finished(self, kind: UnlockerKind, stage: Stage, opens: Button, field: QWidget | None = None) -> QWidget:
        trouble = Notice("", "", "warn")
        trouble.hide()
        self.troubles[kind] = trouble
        stage.add(trouble)
        if field is not None:
            stage.add(field)
        others: list[QWidget] = [self._other(other) for other in self._kinds if other != kind]
        stage.add_buttons(opens, *others)
        return stage

    def _other(self, kind: UnlockerKind) -> Button:
        button: Button = (PlainButton if kind == "keyring" else LinkButton)(str(_OTHER_WAYS[kind]))
        button.clicked.connect(self._ask_store if kind == "keyring" else lambda: self._turn_to(kind))
        return button

    def _turn_to(self, kind: UnlockerKind) -> None:
        self._forget_troubles()
        self.show_stage(kind)

    def _forget_troubles(self) -> None:
        for trouble in self.troubles.values():
            trouble.hide()

    # ------------------------------------------------------------ trying

    def _ask_store(self) -> None:
        """Once at a time: while the store waits for its own password, asking again would only wait as well."""
        self._tried = True
        self.show_stage("asking")
        if self._asking is None:
            self._asking = self.context.tasks.run(
                lambda cancel, _progress: self.context.session.open_by_keyring(cancel.check),
                self._opened,
                self._store_failed,
                owner=self,
            )

    def _try_passphrase(self) -> None:
        typed = self.passphrase.text()
        if not typed:
            self.passphrase.problem(tr("Type your passphrase first."))
            return
        self._try("passphrase", lambda: self.context.session.open_by_passphrase(typed))

    def _try_paper(self) -> None:
        typed = self.paper.text()
        if not typed:
            self.paper.problem(tr("Type the recovery key first."))
            return
        self._try("paper", lambda: self.context.session.open_by_recovery_key(typed))

    def _try(self, kind: UnlockerKind, opening: Callable[[], Changes]) -> None:
        self.show_stage("working")
        self.context.tasks.run(
            lambda _cancel, _progress: opening(), self._opened, lambda error: self._failed(kind, error), owner=self
        )

    def _opened(self, changes: Changes) -> None:
        if self._asking is not None:
            self._asking.cancel()  # whatever the store says later must not open what was locked meanwhile
            self._asking = None
        self.context.changed(changes)
        if not self.context.resume():
            page, where = onward(self.context.session)
            self.context.navigate(page, **where)
        if self.context.session.keyring_lost:
            self._offer_store()
        if self.context.session.new_key_from() is not None:
            self._tell_of_waiting()

    def _tell_of_waiting(self) -> None:
        from desktop_app.ui.lost_paper import tell_of_waiting

        tell_of_waiting(self, self.context)

    def _offer_store(self) -> None:
        """Opened in another way, because the key store had lost the key: it may have it back."""
        from desktop_app.ui.unlocker_dialogs import KeyringDialog

        dialog = KeyringDialog(self.window(), self.context)
        dialog.exec()
        dialog.deleteLater()
        if dialog.result_changes is not None:
            self.context.changed(dialog.result_changes)

    def _store_failed(self, error: Exception) -> None:
        self._asking = None
        if self.stage == "asking" or not isinstance(error, VaultError):
            self._failed("keyring", error)

    def _failed(self, kind: UnlockerKind, error: Exception) -> None:
        if self.context.session.is_open:
            return  # the key store was quicker
        if not isinstance(error, VaultError):
            self.show_stage(self._usual())
            tell(error)
        elif not isinstance(error, _STAY):
            self._fault(error)
        elif kind == "keyring":
            self._say_at(self._beside_store(), error)
        else:
            self._wrong(kind, error)

    def _wrong(self, kind: UnlockerKind, error: VaultError) -> None:
        """What was typed does not open it. A passphrase is typed anew; a long key is kept, to mend the slip in it."""
        self.show_stage(kind)
        notice = _notice(error)
        field = self.passphrase if kind == "passphrase" else self.paper
        if isinstance(error, WrongPassphrase):
            field.wipe()
        if isinstance(error, WrongPassphrase | WrongPaperKey):
            field.problem(notice.whole)
        else:
            self._say_at(kind, error)

    def _say_at(self, kind: UnlockerKind, error: VaultError) -> None:
        self.show_stage(kind)
        notice = _notice(error)
        self.troubles[kind].show_notice(notice.title, notice.body, "warn")
        self.troubles[kind].show()

    # ------------------------------------------------------------ faults of the vault

    def _fault(self, error: VaultError) -> None:
        from desktop_app.ui.backup_words import which_to_take
        from desktop_app.ui.place_notices import adrift_notice, not_plugged_in
        from desktop_app.ui.widgets.fault import FaultPanel

        session = self.context.session
        notice = adrift_notice(session.folder) if session.adrift is not None else _notice(error)
        chosen = self.context.choices.now.vault
        away = bool(chosen) and session.folder == Path(chosen) and isinstance(error, VaultMissing | FolderUnusable)
        if away and session.adrift is None:
            notice = not_plugged_in(session.folder)
        panel = FaultPanel(notice, session.folder)
        panel.elsewhere_wanted.connect(lambda: self.context.navigate("backups"))
        panel.usual_wanted.connect(self._use_usual)
        panel.again.connect(self._again)
        panel.backup_wanted.connect(lambda: self.context.navigate("backups"))
        panel.close_wanted.connect(lambda: self.window().close())
        self.show_stage("fault", panel)
        if "backup" in notice.remedies:
            self.context.tasks.run(
                lambda _cancel, _progress: self.context.session.newest_whole_backup(),
                lambda found: panel.say_more(which_to_take(*found)),
                lambda _error: None,  # what keeps the vault from opening is told already
                owner=panel,
            )

    def _use_usual(self) -> None:
        """The vault's chosen folder is gone for good: the usual one again, with the vault there or a way to begin."""
        session = self.context.session
        with suppress(VaultError):  # where it cannot be noted it is asked again next time
            self.context.choices.change("vault", "")
        self.context.changed(session.use_folder(vault_folder()))
        self._tried = False
        self._again()

    def _again(self) -> None:
        self._tried = False
        try:
            self.context.session.opens_with()
        except VaultMissing:
            if self.context.session.adrift is not None or self.context.choices.now.vault:
                self.show_for()
                return
            # Somebody moved the whole vault away while this page was shown: the way of a first start is open again.
            self.context.navigate("welcome")
            return
        except VaultError:
            pass
        self.show_for()


def _notice(error: Exception) -> NoticeText:
    from desktop_app.ui.notices import notice_for

    return notice_for(error)
