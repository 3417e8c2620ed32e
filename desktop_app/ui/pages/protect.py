"""Makes the vault: a recovery key on paper, proof that it was written down, a passphrase where no key store works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.language import Text, sentences, tr
from desktop_app.storage.errors import KeyringUnavailable, VaultError, VaultExists
from desktop_app.ui.authenticator.guarding import keep_from_recording, recording_note
from desktop_app.ui.crash import tell
from desktop_app.ui.day_words import day
from desktop_app.ui.notices import notice_for
from desktop_app.ui.onward import onward
from desktop_app.ui.staged import StagedPage
from desktop_app.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.dialog import ask
from desktop_app.ui.widgets.fault import FaultPanel
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.labels import Small
from desktop_app.ui.widgets.logo import Brand
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.passphrase import NewPassphrase
from desktop_app.ui.widgets.secret import KeySheet
from desktop_app.ui.widgets.stage import Stage

if TYPE_CHECKING:
    from desktop_app.session import Changes
    from desktop_app.ui.context import Context

ASKING = Text(
    "The system's key store is being asked whether it can keep the vault's key. It may ask for its own password."
)
KEPT = Text("Day by day you need not type anything: the system's key store keeps the vault's key as well.")
NO_STORE = Text(
    "This system has no key store that Strongroom can trust. So it will ask for a passphrase each time it starts."
)
UNUSED = Text("Leave before your vault is made?")
UNUSED_TEXT = Text("The key on your paper will not be used. Next time there is a new one.")


class ProtectPage(StagedPage):
    """The stages: key, proof, then waiting for the key store or passphrase, working, or a fault."""

    title = Text("Protect your vault")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, centred=True)
        self.add(Brand())
        self._groups: tuple[str, ...] = ()
        self._keyring: bool | None = None
        self._waits = False
        self.makers = {
            "key": self._make_key,
            "proof": self._make_proof,
            "waiting": self._make_waiting,
            "passphrase": self._make_passphrase,
            "working": lambda: Stage(tr("Making your vault"), tr("This takes a moment.")),
        }

    # ------------------------------------------------------------ coming and going

    def show_for(self, **where: str) -> None:
        """A new recovery key, and a question to the key store in the background."""
        self._groups = ()
        try:
            self.context.session.prepare_folder()
        except VaultError as error:  # now, and not after somebody copied a key by hand
            self._failed(error)
            return
        self._groups = tuple(self.context.session.new_recovery_key().split("-"))
        self._waits = False
        self.show_stage("key")
        self.sheet.show_key(self._groups)
        if self._keyring is None:
            self.context.tasks.run(
                lambda _cancel, _progress: self.context.session.keyring_works(), self._store_said, tell, owner=self
            )

    def show_stage(self, name: str, made: QWidget | None = None) -> None:
        """Show a stage; no other program shall record the one with the key."""
        super().show_stage(name, made)
        keep_from_recording(self.window(), on=name == "key")

    def leave(self) -> bool:
        """Ask where somebody may have written the key down already. Nothing secret stays behind."""
        if self._groups and self.stage != "working" and not self.context.session.is_open and not self._asked():
            return False
        self._forget()
        return True

    def _asked(self) -> bool:
        text = str(UNUSED_TEXT)
        return ask(self.window(), str(UNUSED), text, primary=tr("Leave"), secondary=tr("Stay"), kind="danger")

    def _forget(self) -> None:
        keep_from_recording(self.window(), on=False)
        self._groups = ()
        if "key" in self.stages:
            self.sheet.wipe()
        if "proof" in self.stages:
            self.proof.set_text("")
        if "passphrase" in self.stages:
            self.fields.wipe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the stage before."""
        if event.key() == Qt.Key.Key_Escape and self.stage in {"proof", "waiting", "passphrase"}:
            self._stage_before()
        else:
            super().keyPressEvent(event)

    def _stage_before(self) -> None:
        if self.stage == "proof":
            self.show_stage("key")
            return
        if self.stage == "passphrase":
            self.fields.wipe()
        self._waits = False
        self._ask_for_proof()

    def _store_said(self, works: bool) -> None:
        self._keyring = works
        self.store.show_notice("", str(KEPT if works else NO_STORE), "ok" if works else "warn", heard="later")
        if self._waits:
            self._go_on()

    # ------------------------------------------------------------ the key, and proof of it

    def _make_key(self) -> QWidget:
        stage = Stage(
            tr("Write down your recovery key"),
            tr(
                "It opens your vault, the encrypted files with all that you tell Strongroom, when nothing else does: a "
                "passphrase may be forgotten, and the key store, where your system keeps passwords, may forget too. "
                "Write it on paper and keep it away from the computer. It is shown only now."
            ),
        )
        self.sheet = KeySheet()
        self.store = Notice("", str(ASKING), "accent")
        written = PrimaryButton(tr("I have written it down"))
        written.clicked.connect(self._ask_for_proof)
        prints = PlainButton(tr("Print it"))
        prints.clicked.connect(self._print)
        stage.add(self.sheet)
        if recording_note():
            stage.add(Small(recording_note()))
        stage.add(self.store)
        stage.add_buttons(written, prints)
        return stage

    def _print(self) -> None:
        from desktop_app.ui.recovery_sheet import print_key

        paper = self.context.choices.now.paper
        print_key(self, self._groups, day(self.context.clock().isoformat()), paper)

    def _make_proof(self) -> QWidget:
        stage = Stage("")
        self.proof = TextField("", longest=20)
        self.proof.entered.connect(self._check_proof)
        self.proof.edited.connect(lambda: self.proof.problem(""))
        goes_on = PrimaryButton(tr("Continue"))
        goes_on.clicked.connect(self._check_proof)
        again = PlainButton(tr("Show the key again"))
        again.clicked.connect(lambda: self.show_stage("key"))
        stage.add(self.proof)
        stage.add_buttons(goes_on, again)
        return stage

    def _ask_for_proof(self) -> None:
        self.show_stage("proof")
        stage, number = self.stages["proof"], self._wanted() + 1
        if isinstance(stage, Stage):
            stage.set_words(
                tr("Type group {number} from your paper", number=number),
                tr("This makes sure that what you wrote down is right. The other groups are not needed."),
            )
        group = tr("Group {number}", number=number)
        self.proof.name_label.setText(group)
        self.proof.edit.setAccessibleName(group)
        self.proof.set_text("")
        self.proof.problem("")

    def _wanted(self) -> int:
        """Which group is asked for, from 0: it follows from the key, so nobody knows it before."""
        return sum(map(ord, "".join(self._groups))) % max(len(self._groups), 1)

    def _check_proof(self) -> None:
        number = self._wanted()
        if plain(self.proof.text()) != plain(self._groups[number]):
            self.proof.problem(
                tr(
                    "This is not group {number}. Compare it with your paper, or look at the key again.",
                    number=number + 1,
                )
            )
            self.proof.edit.setFocus()
            return
        self._go_on()

    # ------------------------------------------------------------ the vault

    def _go_on(self) -> None:
        self._waits = self._keyring is None
        if self._keyring is None:
            self.show_stage("waiting")
        elif self._keyring:
            self._create("")
        else:
            self.show_stage("passphrase")

    def _make_waiting(self) -> QWidget:
        behind = tr("Its window may be behind this one.")
        stage = Stage(tr("Waiting for the system's key store"), sentences((ASKING, behind)))
        instead = LinkButton(tr("Use a passphrase instead"))
        instead.clicked.connect(lambda: self._store_said(False))
        stage.add_buttons(instead)
        return stage

    def _make_passphrase(self) -> QWidget:
        forgotten = tr("If you forget it, your recovery key opens the vault.")
        stage = Stage(tr("Choose a passphrase"), sentences((NO_STORE, forgotten)))
        self.trouble = Notice("", "", "warn")
        self.trouble.hide()
        self.fields = NewPassphrase()
        self.fields.entered.connect(self._passphrase_given)
        makes = PrimaryButton(tr("Make the vault"))
        makes.clicked.connect(self._passphrase_given)
        for part in (self.trouble, self.fields):
            stage.add(part)
        stage.add_buttons(makes)
        return stage

    def _passphrase_given(self) -> None:
        passphrase = self.fields.passphrase()
        if passphrase:
            self._create(passphrase)

    def _create(self, passphrase: str) -> None:
        key, session, keyring = "-".join(self._groups), self.context.session, not passphrase
        self.show_stage("working")
        self.context.tasks.run(
            lambda _cancel, _progress: session.create(recovery_key=key, passphrase=passphrase, keyring=keyring),
            self._created,
            self._failed,
            owner=self,
        )

    def _created(self, changes: Changes) -> None:
        self.context.changed(changes)
        page, where = onward(self.context.session)
        self.context.navigate(page, **where)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, KeyringUnavailable):
            self._keyring = False
            self.show_stage("passphrase")
            notice = notice_for(error)
            self.trouble.show_notice(notice.title, tr("Nothing was lost. A passphrase takes its place."), "warn")
            self.trouble.show()
            return
        if not isinstance(error, VaultError):
            self.show_stage("key")
            tell(error)
            return
        panel = FaultPanel(notice_for(error), self.context.session.folder)
        panel.backup_wanted.connect(lambda: self.context.navigate("backups"))
        panel.again.connect(lambda: self._try_again(error))
        panel.close_wanted.connect(lambda: self.window().close())
        self.show_stage("fault", panel)

    def _try_again(self, error: VaultError) -> None:
        if isinstance(error, VaultExists):
            self._forget()  # its key is another one
            self.context.navigate("unlock")
        elif not self._groups:
            self.show_for()
        elif self._keyring:
            self._create("")
        else:
            self.show_stage("passphrase")
            self._passphrase_given()


def plain(group: str) -> str:
    """A group as it is compared: letters that the key does not use stand for the digits that they look like."""
    return "".join(char for char in group.upper() if char.isalnum()).translate(str.maketrans("OIL", "011"))
