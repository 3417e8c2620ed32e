"""Paste the list of an account's API keys: read in the background, shown line by line, taken only then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.keys.reading import MOST_CHARACTERS, KeyList, read_keys
from desktop_app.keys.register import after_list, register_of
from desktop_app.language import Text
from desktop_app.pasted.cleaning import decoded
from desktop_app.pasted.errors import PastedError
from desktop_app.ui.crash import tell
from desktop_app.ui.key_register import paste_words as words
from desktop_app.ui.key_register.changing import keep, today
from desktop_app.ui.key_register.form_words import GONE
from desktop_app.ui.key_register.paste_stage import PasteStage, ask_for_file
from desktop_app.ui.key_register.understood import UnderstoodStage
from desktop_app.ui.key_register.where import where_part
from desktop_app.ui.staged import StagedPage
from desktop_app.ui.widgets.buttons import PlainButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.dossier import Entry
    from desktop_app.domain.profile import Profile
    from desktop_app.session import Changes
    from desktop_app.ui.context import Context
    from desktop_app.ui.tasks import Task


class KeyListPage(StagedPage):
    """`subject` is the account. The stages: the field, reading, what was understood."""

    title = Text("Paste a list of API keys")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, max_width=860)
        self._subject = ""
        self._task: Task[KeyList] | None = None

    def show_for(self, **where: str) -> None:
        """The empty field."""
        self._subject = where.get("subject", "")
        self._forget()
        entry, pack = self._about()
        if entry is None or pack is None:
            self.show_stage("gone", EmptyState(str(GONE[0]), str(GONE[1])))
            return
        where_card = Card("", surface="quiet")
        where_card.add(where_part(self, pack))
        stage = PasteStage(entry.label, pack.name, where_card)
        stage.given.connect(self._read)
        stage.file_wanted.connect(self._open_file)
        stage.left.connect(self._out)
        self.show_stage("paste", stage)

    def refresh(self, changes: Changes) -> None:
        """What is pasted is thrown away when the vault is closed."""
        if "vault" in changes.kinds:
            self._forget()

    def leave(self) -> bool:
        """Nothing of what was pasted stays behind."""
        self._forget()
        return True

    def entry(self) -> str:
        """The account in the sidebar."""
        return self._subject

    def first_focus(self) -> QWidget | None:
        """The field; else the first place of the stage."""
        stage = self.paste
        return stage.field if stage is not None and self.stage == "paste" else super().first_focus()

    @property
    def paste(self) -> PasteStage | None:
        """The stage with the field."""
        stage = self.stages.get("paste")
        return stage if isinstance(stage, PasteStage) else None

    def _about(self) -> tuple[Entry | None, Profile | None]:
        entry = self.context.session.dossier.entry(self._subject)
        return entry, self.context.session.profile(entry) if entry is not None else None

    def _forget(self) -> None:
        self._stop()
        if self.paste is not None:
            self.paste.field.wipe()
        self.drop_stages()

    def _out(self) -> None:
        if not self.context.back():
            self.context.navigate("account", subject=self._subject, tab="keys")

    # --- reading ----------------------------------------------------------------------------------------------------

    def _read(self, text: str) -> None:
        self._work(lambda: text)

    def _open_file(self) -> None:
        path = ask_for_file(self)
        if path is None:
            return

        def contents() -> str:
            with path.open("rb") as file:
                return decoded(file.read(4 * MOST_CHARACTERS + 1), MOST_CHARACTERS)

        self._work(contents)

    def _work(self, text: Callable[[], str]) -> None:
        """Read what `text` gives, in the background."""
        _, pack = self._about()
        if pack is None:
            return
        now = today(self.context)
        stage = Stage(str(words.READING), str(words.READING_TEXT))
        stop = PlainButton(str(words.STOP))
        stop.clicked.connect(self._give_up)
        stage.add_buttons(stop)
        self.show_stage("reading", stage)
        self._task = self.context.tasks.run(
            lambda cancel, _progress: read_keys(text(), today=now, exchange=pack.id, pack=pack, check=cancel.check),
            self._understood,
            self._refused,
            owner=self,
        )

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _give_up(self) -> None:
        self._stop()
        self.show_stage("paste")

    def _refused(self, error: Exception) -> None:
        self._task = None
        if self.paste is None:
            return
        self.show_stage("paste")
        if isinstance(error, PastedError):
            self.paste.refuse(error)
        elif isinstance(error, OSError):
            self.paste.say(*map(str, words.FILE_GONE))
        else:
            self.paste.field.wipe()
            tell(error)

    # --- what was understood ----------------------------------------------------------------------------------------

    def _understood(self, found: KeyList) -> None:
        self._task = None
        entry, pack = self._about()
        if entry is None or pack is None or self.paste is None:
            return
        if not found.keys:
            self.show_stage("paste")
            self.paste.nothing_found(found)
            return
        self.paste.field.wipe()
        self.paste.refusal.hide()
        self.paste.told.hide()
        register = register_of(self.context.session.dossier, entry.id)
        stage = UnderstoodStage(found, register, entry.label, pack, self._other(found, pack))
        stage.taken.connect(lambda: self._take(stage))
        stage.again.connect(lambda: self.show_stage("paste"))
        self.show_stage("understood", stage)

    def _other(self, found: KeyList, pack: Profile) -> str:
        """The exchange whose answer it looks like, where that is another one than the account's."""
        if not found.exchange or found.exchange == pack.id:
            return ""
        other = self.context.session.profiles.get(found.exchange)
        return other.name if other is not None else found.exchange.capitalize()

    def _take(self, stage: UnderstoodStage) -> None:
        entry, _ = self._about()
        if entry is None:
            return
        register = register_of(self.context.session.dossier, entry.id)
        listed, whole = stage.keys, stage.whole
        keys = after_list(register, listed, whole=whole)
        changes = stage.changes(listed) if whole else None
        if not keep(self, entry, keys, complete=True if whole else None, changes=changes):
            return
        if any(key.recognised is False for key in keys):
            self.context.navigate("account", subject=entry.id, tab="keys")
        else:
            self._out()
