"""How the window looks, what opens the vault, and what this app is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.content.assets import licence_folder
from desktop_app.content.facts_file import trusted_keys
from desktop_app.language import Plural, Text, tr
from desktop_app.storage.errors import VaultError
from desktop_app.ui.lost_paper import waiting_notice
from desktop_app.ui.newer_facts_row import NewerFactsRow, facts_words
from desktop_app.ui.notices import problem_lines
from desktop_app.ui.rebuilt import RebuiltPage
from desktop_app.ui.settings_table import LICENCES, SETTINGS, UNLOCKERS, Setting
from desktop_app.ui.shortcuts_dialog import ShortcutsDialog
from desktop_app.ui.storing import say
from desktop_app.ui.unlock_anew import UnlockAnewDialog
from desktop_app.ui.unlocker_dialogs import REMOVE, KeyringDialog, PassphraseDialog, RecoveryKeyDialog, RemoveWayDialog
from desktop_app.ui.widgets.buttons import Button, DangerLink, LinkButton, PlainButton
from desktop_app.ui.widgets.card import Card, SideBySide
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Small, Strong
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.rows import KeyValueRows
from desktop_app.ui.widgets.scroll import PageHead
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.words_history import TITLE as HISTORY
from desktop_app.ui.words_method import TITLE as METHOD
from desktop_app.version import version

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.session import Changes
    from desktop_app.storage.keyfile import UnlockerKind
    from desktop_app.ui.context import Context

KEYS = Text("Keys that work everywhere")
_REFUSED = Plural("One file with facts could not be used.", "{count} files with facts could not be used.")


class SettingsPage(RebuiltPage):
    """Three cards: look and paper, the vault, about."""

    title = Text("Settings")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, max_width=760)
        self.segments: dict[str, Segments] = {}
        self.buttons: dict[str, QWidget] = {}
        self._taken: int | None = None

    def show_for(self, **where: str) -> None:
        """From the top."""
        self._taken = None
        self.rebuild(from_top=True)

    def refresh(self, changes: Changes) -> None:
        """Another unlocker, a lock, or an exchange of one's own."""
        if changes.kinds & {"vault", "content"}:
            self.rebuild()

    # --- the parts --------------------------------------------------------------------------------------------------

    def build(self) -> None:
        """The cards."""
        self.segments, self.buttons = {}, {}
        self.add(PageHead(tr("Settings")))
        look = Card(tr("Look and paper"))
        look.add(Stacked(*(self._setting(setting) for setting in SETTINGS), gap=18))
        self.add(look)
        if self.context.session.is_open:
            self.add(self._vault())
        self.add(self._about())
        if self.context.session.library.problems:
            self.add(self._refused())

    def _setting(self, setting: Setting) -> QWidget:
        row = Segments(setting.offered(), name=str(setting.title))
        row.setObjectName(setting.field)
        row.set_value(str(getattr(self.context.choices.now, setting.field)))
        row.chosen.connect(lambda value: self._choose(setting, value))
        self.segments[setting.field] = row
        words = Stacked(Strong(str(setting.title)), gap=6)
        if setting.note:
            words.add(Small(str(setting.note)))
        words.add(row)
        return words

    def _choose(self, setting: Setting, value: str) -> None:
        try:
            self.context.choices.change(setting.field, int(value) if setting.whole_number else value)
        except VaultError as error:
            say(self, error)

    def _vault(self) -> QWidget:
        session = self.context.session
        kinds = session.unlockers()
        card = Card(tr("Your vault"))
        card.add(
            Small(
                tr(
                    "What you told Strongroom lies in this folder, encrypted, and in the backups that you saved "
                    "elsewhere."
                )
            )
        )
        ways = Stacked(*(self._way_row(kind) for kind in kinds), gap=4)
        card.add(KeyValueRows(((tr("Folder"), str(session.folder)), (tr("Opens with"), ways))))
        copy = LinkButton(tr("Copy the folder’s path"))
        card.add(FlowRow(self._button("copy", copy, lambda: self._copy("copy", session.folder))))
        if "keyring" not in kinds or session.keyring_lost:
            words = (
                tr("Put the key back into the key store") if "keyring" in kinds else tr("Keep the key in the key store")
            )
            card.add(FlowRow(self._button("keyring", PlainButton(words), self._keyring)))
        waiting = waiting_notice(self.context)
        if waiting is not None:
            card.add(waiting)
        change = tr("Change the passphrase") if "passphrase" in kinds else tr("Add a passphrase")
        card.add(
            FlowRow(
                self._button("passphrase", PlainButton(change), self._passphrase),
                self._button("recovery_key", PlainButton(tr("Make a new recovery key")), self._recovery_key),
                self._button("backups", PlainButton(tr("Backups")), lambda: self.context.navigate("backups")),
                self._button("history", PlainButton(str(HISTORY)), lambda: self.context.navigate("history")),
                self._button("lock", PlainButton(tr("Lock now")), self.context.lock),
                gap=10,
            )
        )
        return card

    def _way_row(self, kind: UnlockerKind) -> QWidget:
        """One way in, with a way to take it out where another one stays that no key store can lose."""
        words = Body(self._way(kind))
        if kind not in self.context.session.removable():
            return words
        remove = DangerLink(tr("Remove"))
        remove.setAccessibleName(str(REMOVE[kind]))
        return SideBySide(words, FlowRow(self._button(f"remove_{kind}", remove, lambda: self._remove(kind))))

    def _way(self, kind: UnlockerKind) -> str:
        lost = kind == "keyring" and self.context.session.keyring_lost
        return tr("This system’s key store, which has lost the key") if lost else str(UNLOCKERS[kind])

    def _button(self, name: str, button: Button, act: object) -> QWidget:
        button.clicked.connect(act)
        self.buttons[name] = button
        return button

    def _about(self) -> QWidget:
        card = Card(tr("About Strongroom"))
        rows = KeyValueRows(
            (
                (tr("Version"), version()),
                (tr("Facts checked"), facts_words(self.context.session)),
                *((str(part), str(licence)) for part, licence in LICENCES),
            )
        )
        card.add(rows)
        if licences := licence_folder():
            rows.add_row(tr("All licences"), str(licences))
            copy = LinkButton(tr("Copy the path of the licences"))
            card.add(FlowRow(self._button("licences", copy, lambda: self._copy("licences", licences))))
        if trusted_keys():
            newer = NewerFactsRow(self.context, self._taken)
            newer.taken.connect(self._tell_taken)
            card.add(newer)
        card.add(Small(tr("It opens no network connection, and never asks for a password of an exchange.")))
        method = self._button("method", LinkButton(str(METHOD)), lambda: self.context.navigate("method"))
        keys = self._button("keys", LinkButton(str(KEYS)), self._keys)
        card.add(FlowRow(method, keys, gap=10))
        return card

    def _refused(self) -> QWidget:
        problems = self.context.session.library.problems
        files = len({problem.file for problem in problems})
        notice = Notice(
            _REFUSED.of(files),
            tr("Everything else works, and your answers are kept. Each line names the file, the place and the reason."),
            "warn",
        )
        for line in problem_lines(problems):
            notice.add(Small(line))
        return notice

    # --- what the person does ---------------------------------------------------------------------------------------

    def _copy(self, name: str, path: Path) -> None:
        QGuiApplication.clipboard().setText(str(path))
        button = self.buttons[name]
        if isinstance(button, LinkButton):
            button.set_label(tr("Copied"))

    def _tell_taken(self, issue: int) -> None:
        self._taken = issue

    def _keys(self) -> None:
        dialog = ShortcutsDialog(self.window())
        dialog.exec()
        dialog.deleteLater()

    def _unlocked_anew(self) -> bool:
        """Whether somebody who may change what opens the vault is there: asked each time, whatever opened it."""
        dialog = UnlockAnewDialog(self.window(), self.context)
        result = dialog.exec()
        self._told(dialog.result_changes, dialog)
        return result == Dialog.DialogCode.Accepted and self.context.session.is_open

    def _passphrase(self) -> None:
        if not self._unlocked_anew():
            return
        instead = "passphrase" in self.context.session.unlockers()
        dialog = PassphraseDialog(self.window(), self.context, instead=instead)
        dialog.exec()
        self._told(dialog.result_changes, dialog)

    def _keyring(self) -> None:
        """A key store that lost the key may have it back: it was a way in before."""
        if not self.context.session.keyring_lost and not self._unlocked_anew():
            return
        dialog = KeyringDialog(self.window(), self.context)
        dialog.exec()
        self._told(dialog.result_changes, dialog)

    def _remove(self, kind: UnlockerKind) -> None:
        if not self._unlocked_anew():
            return
        dialog = RemoveWayDialog(self.window(), self.context, kind)
        dialog.exec()
        self._told(dialog.result_changes, dialog)

    def _recovery_key(self) -> None:
        if not self.context.session.new_key_due() and not self._unlocked_anew():
            return
        dialog = RecoveryKeyDialog(self.window(), self.context)
        dialog.exec()
        self._told(dialog.result_changes, dialog)

    def _told(self, changes: Changes | None, dialog: QWidget) -> None:
        dialog.deleteLater()
        if changes is not None:
            self.context.changed(changes)
