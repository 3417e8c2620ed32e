"""Files: what you told as JSON, table, text, page or calendar, and a JSON file read in again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.domain.dossier import Dossier
from desktop_app.export import FORMATS
from desktop_app.export.made import Made, file_name
from desktop_app.export.reading_json import Brought, ImportRefused
from desktop_app.language import Text, tr
from desktop_app.storage.errors import VaultError
from desktop_app.ui import import_words, paper_saving
from desktop_app.ui.choosing_files import ALL_FILES, which_to_read
from desktop_app.ui.crash import tell
from desktop_app.ui.file_parts import BroughtStage, FileList
from desktop_app.ui.notices import notice_for
from desktop_app.ui.onward import onward
from desktop_app.ui.paper_told import Moment, file_out
from desktop_app.ui.staged import StagedPage
from desktop_app.ui.widgets.buttons import LinkButton, PlainButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.stage import Stage

if TYPE_CHECKING:
    from desktop_app.session import Changes
    from desktop_app.ui.context import Context

CARE = Text("These files are not encrypted.")
CARE_TEXT = Text(
    "They hold no password and no key, but they show a thief what is open. Keep them like a key, and delete them when "
    "they have served. What stays encrypted is a backup."
)


class FilesPage(StagedPage):
    """The stages: the list, what a file would bring, working."""

    title = Text("Files")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, max_width=760)
        self.makers = {"working": lambda: Stage(tr("Reading the file in"), tr("This takes a moment."))}
        self.files: FileList | None = None
        self._saved: Path | None = None
        self._brought: Dossier | None = None
        context.plans.ready.connect(self._enable)  # not a lambda: that would outlive the page

    def show_for(self, **where: str) -> None:
        """The list."""
        self._list()

    def refresh(self, changes: Changes) -> None:
        """Accounts may have come or gone; after locking nothing of a file stays."""
        if not self.context.session.is_open:
            self._brought, self._saved = None, None
            self.drop_stages()
        elif self.stage == "list" and changes.kinds & {"entries", "answers", "steps", "vault"}:
            self._list()

    def leave(self) -> bool:
        """Forget what a file held."""
        self._brought = None
        return True

    def entry(self) -> str:
        """It belongs to paper and export."""
        return "print"

    # --- the list ---------------------------------------------------------------------------------------------------

    def _list(self, said: Notice | None = None) -> None:
        self._brought = None
        session = self.context.session
        stage = Stage(tr("Save or read files"), tr("For another program, another place, or your own records."))
        if said is not None:
            stage.add(said.answers())
        accounts = [(one.id, one.label) for one in session.accounts() if session.profile(one) is not None]
        self.files = FileList(accounts)
        self.files.wanted_file.connect(self._save)
        for part in (Notice(str(CARE), str(CARE_TEXT), "warn"), self.files, self._reading()):
            stage.add(part)
        back = PlainButton(tr("Back"))
        back.clicked.connect(lambda: self.context.back() or self.context.navigate("print"))
        backups = LinkButton(tr("Backups"))
        backups.clicked.connect(lambda: self.context.navigate("backups"))
        stage.add_buttons(back, backups)
        self.show_stage("list", stage)
        self._enable()
        self.context.plans.request()

    def _reading(self) -> QWidget:
        card = Card(tr("Read a JSON file in"))
        card.add(
            Body(tr("It takes the place of everything in your vault. You see what it holds before anything changes."))
        )
        choose = PlainButton(tr("Choose a JSON file …"))
        choose.clicked.connect(self._choose_file)
        card.add(FlowRow(choose))
        return card

    def _enable(self) -> None:
        if self.files is not None and self.stage == "list":
            self.files.enable(ready=self.context.plans.current is not None)

    # --- saving -----------------------------------------------------------------------------------------------------

    def _save(self, key: str) -> None:
        if self.files is None:
            return
        form, wanted = FORMATS[key], self.files.wanted()
        made = Made(at=self.context.clock().astimezone(), paper=self.context.choices.now.paper)
        path = paper_saving.ask_where(self, file_name(made, key, form.suffix), str(form.name), self._saved)
        if path is None:
            return
        moment, plan = Moment.of(self.context.session), self.context.plans.current
        self.context.tasks.run(
            lambda _cancel, _progress: paper_saving.save_bytes(path, file_out(moment, plan, form, wanted, made)),
            self._was_saved,
            lambda error: self._not_saved(error, path),
            owner=self,
        )

    def _was_saved(self, path: Path) -> None:
        self._saved = path
        lead = tr("Saved as {file}", file=path.name)
        text = tr("It lies in {folder} and is not encrypted.", folder=path.parent)
        self._list(Notice(lead, text, "ok"))

    def _not_saved(self, error: Exception, path: Path) -> None:
        if isinstance(error, VaultError):
            words = paper_saving.words_for(error, path)
            self._list(Notice(words.title, words.body, "bad", stacked=True))
        else:
            self._failed(error)

    # --- reading in -------------------------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        path = ask_for_file(self)
        if path is None:
            return
        session = self.context.session
        self.show_stage("working", Stage(tr("Reading the file"), tr("This takes a moment.")))
        self.context.tasks.run(
            lambda _cancel, _progress: session.look_at_export(path),
            self._show_brought,
            self._failed,
            owner=self,
        )

    def _show_brought(self, brought: Brought) -> None:
        self._brought = brought.dossier
        stage = BroughtStage(brought)
        stage.wanted.connect(self._take)
        stage.cancelled.connect(self._list)
        self.show_stage("brought", stage)

    def _take(self) -> None:
        brought, session = self._brought, self.context.session
        if brought is None:
            return
        self.show_stage("working", Stage(tr("Reading the file in"), tr("A backup of what is there comes first.")))
        self.context.tasks.run(
            lambda _cancel, _progress: session.import_dossier(brought), self._taken, self._failed, owner=self
        )

    def _taken(self, changes: Changes) -> None:
        self._brought = None
        self.context.changed(changes)
        page, where = onward(self.context.session)
        self.context.navigate(page, **where)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, ImportRefused):
            words = import_words.words_for(error)
        elif isinstance(error, VaultError):
            words = notice_for(error)
        else:
            self._list()
            tell(error)
            return
        self._list(Notice(words.title, words.body, "bad", stacked=True))


def ask_for_file(parent: QWidget) -> Path | None:
    """Let a JSON file be chosen anywhere; None where nothing was."""
    return which_to_read(parent, tr("Choose a JSON file"), "JSON (*.json)", str(ALL_FILES))
