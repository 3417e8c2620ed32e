"""The parts of the backups page: the list, how a backup is opened, what is in it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.dossier import Dossier
from desktop_app.language import Plural, Text, tr
from desktop_app.storage.backup_file import SUFFIX
from desktop_app.storage.backups import Kept
from desktop_app.storage.keyfile import UnlockerKind
from desktop_app.ui.backup_words import contents, latest, moment, moment_of, names
from desktop_app.ui.choosing_files import ALL_FILES, where_to_save, which_folder, which_to_read
from desktop_app.ui.notices import NoticeText
from desktop_app.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Small, Strong
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.rows import KeyValueRows
from desktop_app.ui.widgets.secret import SecretField
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.stage import Stage

SHOWN_AT_FIRST = 6
KIND = Text("Strongroom backups")
_OLDER = Plural("Show {count} older one", "Show {count} older ones")


class BackupRow(QWidget):
    """One backup: when it was made, and beneath it what it holds, once that is known."""

    def __init__(self, kept: Kept) -> None:
        super().__init__()
        self.kept = kept
        when = moment(kept.made)
        self.held = Small("")
        self.held.hide()
        self.choose = PlainButton(tr("Look inside"))
        self.choose.setAccessibleName(tr("Look inside the backup of {moment}", moment=when))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Stacked(Strong(when), self.held, gap=2), 1)
        row.addWidget(self.choose)

    def tell(self, held: Dossier | None) -> None:
        """What it holds; None where it cannot be opened."""
        self.held.setText(
            tr("It holds {contents}.", contents=contents(held))
            if held is not None
            else tr("It cannot be opened. Choose another one.")
        )
        self.held.show()


class BackupList(Card):
    """The backups beside the vault, the newest first."""

    chosen = Signal(object)

    def __init__(self, kept: Sequence[Kept]) -> None:
        super().__init__(tr("Beside your vault"))
        self.rows = tuple(self._row(one) for one in kept)
        self.add(
            Small(
                tr(
                    "Strongroom makes one by itself when you open the vault and something changed. "
                    "Each is opened again after it was written. Older ones thin out with time."
                )
            )
        )
        shown = Stacked(*self.rows[:SHOWN_AT_FIRST], gap=12)
        self.add(shown)
        if len(self.rows) > SHOWN_AT_FIRST:
            for row in self.rows[SHOWN_AT_FIRST:]:
                shown.add(row)
                row.hide()
            self.more = LinkButton(_OLDER.of(len(self.rows) - SHOWN_AT_FIRST))
            self.more.clicked.connect(self._show_all)
            self.add(FlowRow(self.more))
        if not self.rows:
            self.add(Strong(tr("None yet.")))

    def _row(self, kept: Kept) -> BackupRow:
        row = BackupRow(kept)
        row.choose.clicked.connect(lambda: self.chosen.emit(kept.path))
        return row

    def _show_all(self) -> None:
        for row in self.rows:
            row.show()
        self.more.hide()


class AskStage(Stage):
    """Asks for what opens a backup. `passphrase` and `paper` carry what was typed; `keyring` nothing."""

    passphrase_given = Signal(str)
    paper_given = Signal(str)
    keyring_wanted = Signal()
    cancelled = Signal()

    def __init__(self, kinds: Sequence[UnlockerKind]) -> None:
        super().__init__(
            tr("Open the backup"),
            tr(
                "It opens with what opened your vault on the day it was made. If it lies beside the vault, what you "
                "changed since opens it."
            ),
        )
        self.trouble = Notice("", "", "warn")
        self.trouble.hide()
        self.add(self.trouble)
        self.passphrase = SecretField(tr("Passphrase"))
        self.passphrase.setVisible("passphrase" in kinds)
        self.paper = TextField(
            tr("Recovery key"),
            tr("The eight groups on paper. Small letters, spaces and missing hyphens are fine."),
            longest=200,
        )
        self.paper.setVisible("paper" in kinds)
        for field in (self.passphrase, self.paper):
            self.add(field)
            field.entered.connect(self._given)
        opens = PrimaryButton(tr("Look inside"))
        opens.clicked.connect(self._given)
        cancel = LinkButton(tr("Another backup"))
        cancel.clicked.connect(self.cancelled)
        store = PlainButton(tr("Try the system’s key store"))
        store.clicked.connect(self.keyring_wanted)
        self.add_buttons(opens, *([store] if "keyring" in kinds else []), cancel)

    def _given(self) -> None:
        if typed := self.passphrase.text():
            self.passphrase_given.emit(typed)
        elif typed := self.paper.text():
            self.paper_given.emit(typed)
        else:
            self.say(NoticeText(tr("Nothing was typed yet"), tr("Type one of the two."), ""))

    def say(self, notice: NoticeText) -> None:
        """What was wrong; a passphrase is typed anew, a long key is kept to mend the slip in it."""
        self.passphrase.wipe()
        self.trouble.show_notice(notice.title, notice.body, "warn")
        self.trouble.show()

    def wipe(self) -> None:
        """Forget what was typed."""
        self.passphrase.wipe()
        self.paper.wipe()


class InsideStage(Stage):
    """What a backup holds, and the way to put it back."""

    wanted = Signal()
    cancelled = Signal()

    def __init__(self, made: str, held: Dossier, *, vault_there: bool) -> None:
        super().__init__(
            tr("What this backup holds"),
            tr("Nothing was changed yet. Putting it back replaces what Strongroom knows now by what it knew then.")
            if vault_there
            else tr("Putting it back makes it the vault of this computer."),
        )
        card = Card()
        card.add(
            KeyValueRows(
                (
                    (tr("Made"), moment_of(made)),
                    (tr("Holds"), contents(held)),
                    (tr("Entries"), names(held)),
                    (tr("Last change"), latest(held)),
                )
            )
        )
        self.add(card)
        if vault_there:
            self.add(
                Small(
                    tr(
                        "What is there now is kept: as a backup where it can be opened, and as it is in a folder "
                        "beside the vault. From then on the vault opens with what opens this backup."
                    )
                )
            )
        put_back = PrimaryButton(tr("Put this one back"))
        put_back.clicked.connect(self.wanted)
        cancel = LinkButton(tr("Another backup"))
        cancel.clicked.connect(self.cancelled)
        self.add_buttons(put_back, cancel)


def ask_for_backup(parent: QWidget) -> Path | None:
    """Let a backup be chosen anywhere; None where nothing was."""
    return which_to_read(parent, tr("Choose a backup"), f"{KIND} (*{SUFFIX})", str(ALL_FILES))


def ask_where_to_save(parent: QWidget, name: str) -> Path | None:
    """Let a place for a backup be chosen; None where nothing was. A file that is there is asked for."""
    return where_to_save(parent, tr("Save a backup"), name, str(KIND))


def ask_for_folder(parent: QWidget) -> Path | None:
    """Let a folder be chosen in which the vault goes on; None where nothing was."""
    return which_folder(parent, tr("A folder for the vault"))
