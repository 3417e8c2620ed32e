"""Backups: save one, see what each holds, put one back. Works without an open vault, too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.domain.dossier import Dossier
from desktop_app.language import Text, sentences, tr
from desktop_app.storage.errors import VaultError, VaultExists, VaultMissing
from desktop_app.storage.places import vault_folder
from desktop_app.storage.unlockers import ByPaperKey, ByPassphrase, Opener
from desktop_app.ui.backup_parts import (
    AskStage,
    BackupList,
    InsideStage,
    ask_for_backup,
    ask_for_folder,
    ask_where_to_save,
)
from desktop_app.ui.backup_words import (
    GONE_ON,
    NOT_MOVED,
    NOT_REMEMBERED,
    SAVED,
    SAVED_WITHOUT_EARLIER,
    STILL_OPENS,
    WITHOUT_EARLIER,
    file_name,
    not_saved,
)
from desktop_app.ui.crash import tell
from desktop_app.ui.notices import NoticeText, notice_for
from desktop_app.ui.onward import onward
from desktop_app.ui.place_notices import adrift_notice
from desktop_app.ui.staged import StagedPage
from desktop_app.ui.widgets.buttons import PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body
from desktop_app.ui.widgets.logo import Brand
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.stage import Stage

if TYPE_CHECKING:
    from desktop_app.session import Changes
    from desktop_app.storage.backups import Kept
    from desktop_app.ui.context import Context
    from desktop_app.ui.tasks import Task


WIDTH, WIDTH_ALONE = 760, 640
"""Of the page, in pixels at 100 %: beside the sidebar, and alone in the window as welcome and unlock are."""

WHAT_IT_IS = Text(
    "A backup is one encrypted file with everything you told Strongroom. It opens with the passphrase or the recovery "
    "key that opened your vault on that day, on any computer."
)
BESIDE_VAULT = Text("Where you changed one since, the backups beside the vault open with the new one.")


class BackupsPage(StagedPage):
    """The stages: the list, asking for what opens a backup, what is inside, working."""

    title = Text("Backups")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, max_width=WIDTH)
        self.brand = Brand()
        self.add(self.brand)
        self.makers = {"working": lambda: Stage(tr("Reading the backup"), tr("This takes a moment."))}
        self._opener: Opener | None = None
        self._looking: Task[dict[Path, Dossier | None]] | None = None

    def show_for(self, **where: str) -> None:
        """The list, or a `file` that the desktop handed over."""
        self._list()
        if "file" in where:
            self._choose(Path(where["file"]))

    def refresh(self, changes: Changes) -> None:
        """A vault that was opened or locked has other backups in reach."""
        if "vault" in changes.kinds and self.stage == "list":
            self._list()

    def leave(self) -> bool:
        """Forget what was typed and what it opened."""
        self._forget()
        return True

    def _forget(self) -> None:
        self._opener = None
        ask = self.stages.get("ask")
        if isinstance(ask, AskStage):
            ask.wipe()
        if self._looking is not None:
            self._looking.cancel()

    # --- the list ---------------------------------------------------------------------------------------------------

    def _list(self, said: Notice | None = None) -> None:
        self._forget()
        is_open = self.context.session.is_open
        self._stand_alone(not is_open)
        adrift = self.context.session.only_here()
        can_save = is_open or self.context.session.adrift is not None
        kept, unread = self._kept()
        about = (str(WHAT_IT_IS), str(BESIDE_VAULT) if is_open or kept else "")
        stage = Stage(tr("Backups") if is_open else tr("Bring back a backup"), sentences(about))
        if said is not None:
            stage.add(said.answers())
        if adrift:
            notice = adrift_notice(self.context.session.folder)
            stage.add(Notice(notice.title, notice.body, "bad", stacked=True))
        if is_open and (trouble := self.context.session.backup_trouble) is not None:
            notice = notice_for(trouble)
            stage.add(Notice(tr("The last backup beside the vault was not written"), notice.body, "warn", stacked=True))
        if is_open and self.context.session.earlier_ways:
            title, text = STILL_OPENS
            stage.add(Notice(str(title), str(text), "warn", stacked=True))
        if can_save:
            stage.add(self._saving())
            stage.add(self._moving())
        use = (PlainButton if can_save else PrimaryButton)(tr("Use a backup file …"))
        use.clicked.connect(self._choose_file)
        if unread is not None:
            stage.add(Notice(unread.title, unread.body, "warn", stacked=True))
        if is_open or kept:
            found = BackupList(kept)
            found.chosen.connect(self._choose)
            stage.add(found)
            if is_open:
                self._look(found)
        back = PlainButton(tr("Back"))
        back.clicked.connect(self._out)
        stage.add_buttons(use, back)
        self.show_stage("list", stage)

    def _stand_alone(self, alone: bool) -> None:
        """Without an open vault it looks like the pages that it is come to from."""
        self.brand.setVisible(alone)
        self.scroll.shape(max_width=WIDTH_ALONE if alone else WIDTH, centred=alone)

    def _kept(self) -> tuple[tuple[Kept, ...], NoticeText | None]:
        """The backups beside the vault, or what keeps them from being read."""
        try:
            return self.context.session.backups(), None
        except VaultError as error:
            return (), notice_for(error)

    def _out(self) -> None:
        """Back; before a vault is open there may be nothing to go back to, and the start says where one belongs."""
        if not self.context.back():
            self.context.navigate("unlock" if self._vault_there() else "welcome")

    def _vault_there(self) -> bool:
        try:
            self.context.session.opens_with()
        except VaultMissing:
            return False
        except VaultError:
            return True
        return True

    def _saving(self) -> QWidget:
        card = Card(tr("Keep one elsewhere"))
        card.add(
            Body(tr("If this computer is lost, so are the backups on it. Keep one on a stick, best in another house."))
        )
        save = PrimaryButton(tr("Save a backup file …"))
        save.clicked.connect(self._save)
        card.add(FlowRow(save))
        return card

    def _moving(self) -> QWidget:
        card = Card(tr("Keep the vault in another folder"))
        card.add(
            Body(
                tr(
                    "It lies in {folder} now. In another folder Strongroom goes on with everything that was saved, and "
                    "opens it from there next time. What lies in the folder before stays there.",
                    folder=self.context.session.folder,
                )
            )
        )
        move = PlainButton(tr("Go on in another folder …"))
        move.clicked.connect(self._move)
        card.add(FlowRow(move))
        return card

    def _look(self, found: BackupList) -> None:
        """Opens each in the background, to say what it holds. They are the vault's own: nothing is asked."""
        session = self.context.session
        paths = [row.kept.path for row in found.rows]

        def look(check: Callable[[], None]) -> dict[Path, Dossier | None]:
            held: dict[Path, Dossier | None] = {}
            for path in paths:
                check()
                try:
                    held[path] = session.look_into(path)[1]
                except VaultError:
                    held[path] = None
            return held

        def told(held: dict[Path, Dossier | None]) -> None:
            for row in found.rows:
                row.tell(held.get(row.kept.path))

        self._looking = self.context.tasks.run(lambda cancel, _: look(cancel.check), told, self._failed, owner=found)

    # --- saving -----------------------------------------------------------------------------------------------------

    def _save(self) -> None:
        path = ask_where_to_save(self, file_name(self.context.clock()))
        if path is None:
            return
        session = self.context.session
        self.show_stage("working", Stage(tr("Saving the backup"), tr("It is opened again after it was written.")))
        self.context.tasks.run(
            lambda _cancel, _progress: session.save_backup(path),
            lambda whole: self._list(
                Notice(
                    tr("Saved as {file}", file=path.name),
                    (SAVED if whole else SAVED_WITHOUT_EARLIER).format(folder=path.parent),
                    "ok",
                )
            ),
            lambda error: self._not_saved(error, path),
            owner=self,
        )

    # --- another folder ---------------------------------------------------------------------------------------------

    def _move(self) -> None:
        folder = ask_for_folder(self)
        if folder is None:
            return
        session = self.context.session
        self.show_stage("working", Stage(tr("Making the vault there"), tr("It is read again after it was written.")))
        self.context.tasks.run(
            lambda _cancel, _progress: session.go_on_in(folder),
            lambda done: self._moved(*done),
            lambda error: self._not_moved(error, folder),
            owner=self,
        )

    def _moved(self, changes: Changes, whole: bool) -> None:
        folder = self.context.session.folder
        text = GONE_ON.format(folder=folder)
        try:
            self.context.choices.change("vault", "" if folder == vault_folder() else str(folder))
        except VaultError:
            text = sentences((text, NOT_REMEMBERED))
        self.context.changed(changes)
        if not self.context.session.is_open:
            self.context.navigate("unlock", ask="later")
            return
        self._list(Notice(tr("Strongroom goes on there"), text if whole else sentences((text, WITHOUT_EARLIER)), "ok"))

    def _not_moved(self, error: Exception, folder: Path) -> None:
        if isinstance(error, VaultExists):
            lead, text = NOT_MOVED
            self._list(Notice(str(lead), str(text), "bad", stacked=True))
        else:
            self._not_saved(error, folder / "vault.db")

    def _not_saved(self, error: Exception, path: Path) -> None:
        if isinstance(error, VaultError):
            notice = not_saved(error, path)
            self._list(Notice(notice.title, notice.body, "bad", stacked=True))
        else:
            self._failed(error)

    # --- looking and putting back -----------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        path = ask_for_backup(self)
        if path is not None:
            self._choose(path)

    def _choose(self, path: Path) -> None:
        try:
            kinds = self.context.session.opens_backup(path)
        except VaultError as error:
            self._say(error)
            return
        if not kinds:
            self._open(path, None)
            return
        ask = AskStage(kinds)
        ask.passphrase_given.connect(lambda typed: self._open(path, ByPassphrase(typed)))
        ask.paper_given.connect(lambda typed: self._open(path, ByPaperKey(typed)))
        ask.keyring_wanted.connect(lambda: self._open(path, self.context.session.by_keyring()))
        ask.cancelled.connect(self._list)
        self.show_stage("ask", ask)

    def _open(self, path: Path, opener: Opener | None) -> None:
        session = self.context.session
        asked = self.stage == "ask"
        self._opener = opener
        self.show_stage("working", Stage(tr("Reading the backup"), tr("This takes a moment.")))
        self.context.tasks.run(
            lambda _cancel, _progress: session.look_into(path, opener),
            lambda found: self._inside(path, *found),
            lambda error: self._refused(error, asked),
            owner=self,
        )

    def _refused(self, error: Exception, asked: bool) -> None:
        ask = self.stages.get("ask")
        if asked and isinstance(error, VaultError) and isinstance(ask, AskStage):
            ask.say(notice_for(error))
            self.show_stage("ask")
        else:
            self._failed(error)

    def _inside(self, path: Path, made: str, held: Dossier) -> None:
        stage = InsideStage(made, held, vault_there=self._vault_there())
        stage.wanted.connect(lambda: self._put_back(path))
        stage.cancelled.connect(self._list)
        self.show_stage("inside", stage)

    def _put_back(self, path: Path) -> None:
        session, opener = self.context.session, self._opener
        self.show_stage("working", Stage(tr("Putting the backup back"), tr("What was there is kept.")))
        self.context.tasks.run(
            lambda _cancel, _progress: session.restore(path, opener), self._restored, self._failed, owner=self
        )

    def _restored(self, changes: Changes) -> None:
        self._forget()
        self.context.changed(changes)
        page, where = onward(self.context.session)
        self.context.navigate(page, **where)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, VaultError):
            self._say(error)
        else:
            self._list()
            tell(error)

    def _say(self, error: VaultError) -> None:
        notice: NoticeText = notice_for(error)
        self._list(Notice(notice.title, notice.body, "bad", stacked=True))
