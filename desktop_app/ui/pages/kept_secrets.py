"""Keys that the person chose to keep on this computer: shown after unlocking anew, forgotten when the page closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.authenticator import register
from desktop_app.authenticator.links import Read
from desktop_app.domain.dossier import Record
from desktop_app.domain.seed import Seed
from desktop_app.export.made import Made
from desktop_app.language import Text, sentences, tr
from desktop_app.storage.errors import VaultError
from desktop_app.ui.authenticator.guarding import keep_from_recording, recording_note
from desktop_app.ui.authenticator.keeping import WHY_NOT
from desktop_app.ui.authenticator.live_code import LiveCode
from desktop_app.ui.authenticator.paper_stage import PaperStage
from desktop_app.ui.authenticator.words_look import kind, veiled
from desktop_app.ui.authenticator.work import Work
from desktop_app.ui.crash import tell
from desktop_app.ui.day_words import day
from desktop_app.ui.notices import notice_for
from desktop_app.ui.rebuilt import RebuiltPage, empty
from desktop_app.ui.storing import stored
from desktop_app.ui.unlock_anew import UnlockAnew
from desktop_app.ui.widgets.buttons import DangerLink, LinkButton, PlainButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.dialog import ask
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Small
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.scroll import Narrow, PageHead

if TYPE_CHECKING:
    from desktop_app.session import Changes
    from desktop_app.ui.context import Context

TITLE = Text("Kept on this computer")
LEAD = Text("Delete what you do not need here.")
NOTHING = Text("Nothing is kept here")
NOTHING_TEXT = Text("That is the safer way: a thief who gets into this computer finds no codes.")
SHEET, DELETE = Text("Print its sheet"), Text("Delete it here")
ASK = Text("Delete the key from this computer?")
ASK_TEXT = Text(
    "The codes on your phone stay, and so does the paper. If there is neither, print the sheet first: it cannot be "
    "undone."
)
WIDTH = 640


class KeptSecretsPage(RebuiltPage):
    """The list; behind each a live code that is shown when asked for, the sheet, and deleting."""

    title = TITLE

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._open: dict[str, Seed | VaultError] | None = None
        self._sheet: PaperStage | None = None
        self._printing = ""
        self._unlock: UnlockAnew | None = None
        self._codes: list[LiveCode] = []

    # --- coming and going -------------------------------------------------------------------------------------------

    def show_for(self, **where: str) -> None:
        """Locked, whatever was in sight before."""
        self._forget()
        self.rebuild(from_top=True)

    def refresh(self, changes: Changes) -> None:
        """After locking nothing stays; another list is shown anew."""
        if not self.context.session.is_open:
            self._forget()
        elif "records" in changes.kinds and not self._printing:
            self.rebuild()

    def leave(self) -> bool:
        """Wipe what was opened."""
        self._forget()
        return True

    def _forget(self) -> None:
        for part in (self._unlock, self._sheet, *self._codes):
            if part is not None:
                part.wipe()
        for seed in (self._open or {}).values():
            if isinstance(seed, Seed):
                seed.wipe()
        self._open, self._unlock, self._sheet, self._codes, self._printing = None, None, None, [], ""
        keep_from_recording(self.window(), on=False)
        empty(self.column)

    def entry(self) -> str:
        """It belongs to the helper."""
        return "authenticator"

    def first_focus(self) -> QWidget | None:
        """The field that unlocks."""
        return self._unlock.first() if self._unlock is not None else None

    # --- laying out -------------------------------------------------------------------------------------------------

    @property
    def _records(self) -> tuple[Record, ...]:
        return self.context.session.dossier.held("kept_secret")

    def build(self) -> None:
        """The list as it stands: empty, locked, open, or one sheet."""
        self._unlock, self._sheet, self._codes = None, None, []
        self.add(PageHead(str(TITLE), sentences((WHY_NOT, LEAD)), width=WIDTH))
        if not self._records:
            self.add(Narrow(EmptyState(str(NOTHING), str(NOTHING_TEXT)), WIDTH))
        elif self._open is None:
            self._unlock = UnlockAnew(self.context)
            self._unlock.opened.connect(self._read)
            self.add(Narrow(self._unlock, WIDTH))
        elif self._printing:
            self._build_sheet()
            return
        else:
            for record in self._records:
                self.add(Narrow(self._card(record), WIDTH))
            if recording_note():
                self.add(Small(recording_note()))
        back = LinkButton(tr("Back to the authenticator helper"))
        back.clicked.connect(lambda: self.context.navigate("authenticator"))
        self.add(FlowRow(back))

    def _card(self, record: Record) -> Card:
        body = register.read(record, register.KeptHere)
        name = self._name(record, body)
        account = veiled(body.account) if body is not None else ""
        card = Card(name, aside=tr("kept on {day}", day=day(record.at)))
        opened = (self._open or {}).get(record.id)
        if isinstance(opened, Seed):
            card.add(Small(" · ".join(part for part in (account, kind(opened)) if part)))
            code = LiveCode(opened, lambda: self.context.clock().timestamp(), name)
            self._codes.append(code)
            card.add(code)
        elif isinstance(opened, VaultError):
            words = notice_for(opened)
            card.add(Notice(words.title, words.body, "warn", stacked=True))
        sheet, delete = PlainButton(str(SHEET)), DangerLink(str(DELETE))
        sheet.setAccessibleName(tr("{name}: {value}", name=SHEET, value=name))
        delete.setAccessibleName(tr("{name}: {value}", name=DELETE, value=name))
        sheet.clicked.connect(lambda: self._print(record.id))
        delete.clicked.connect(lambda: self._delete(record))
        sheet.setVisible(isinstance(opened, Seed))
        card.add(FlowRow(sheet, delete, gap=14))
        return card

    def _name(self, record: Record, body: register.KeptHere | None) -> str:
        entry = self.context.session.dossier.entry(record.subject)
        if entry is not None:
            return entry.label
        return (body.issuer or veiled(body.account) if body is not None else "") or tr("A key without a name")

    def _build_sheet(self) -> None:
        record = next((one for one in self._records if one.id == self._printing), None)
        seed = (self._open or {}).get(self._printing)
        if record is None or not isinstance(seed, Seed):
            return
        name = self._name(record, register.read(record, register.KeptHere))
        work = Work(subject=record.subject, read=Read(seed, ()))
        self._sheet = sheet = PaperStage(work, self.context, name, self._made)
        sheet.skip.setText("")
        sheet.skip.hide()
        sheet.on.connect(self._back)
        sheet.left.connect(self._back)
        sheet.set_room(self.height())
        self.add(sheet)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A sheet's preview is as high as there is room."""
        super().resizeEvent(event)
        if self._sheet is not None:
            self._sheet.set_room(self.height())

    def _made(self) -> Made:
        return Made(at=self.context.clock().astimezone(), paper=self.context.choices.now.paper)

    # --- what the person does ---------------------------------------------------------------------------------------

    def _read(self) -> None:
        """Open each with the key store, in the background."""
        session, records = self.context.session, self._records

        def read() -> dict[str, Seed | VaultError]:
            found: dict[str, Seed | VaultError] = {}
            for record in records:
                try:
                    found[record.id] = session.open_secret(record)
                except VaultError as error:
                    found[record.id] = error
            return found

        self.context.tasks.run(lambda _cancel, _progress: read(), self._show, tell, owner=self._unlock)

    def _show(self, found: dict[str, Seed | VaultError]) -> None:
        self._open = found
        keep_from_recording(self.window(), on=True)
        self.rebuild(from_top=True)

    def _print(self, record_id: str) -> None:
        self._printing = record_id
        self.rebuild(from_top=True)

    def _back(self) -> None:
        if self._sheet is not None:
            self._sheet.wipe()
        self._printing = ""
        self.rebuild(from_top=True)

    def _delete(self, record: Record) -> None:
        if not ask(self.window(), str(ASK), str(ASK_TEXT), primary=tr("Delete it"), kind="danger"):
            return
        session = self.context.session
        changes = stored(self, lambda: session.change_records(dropped=[("kept_secret", record.id)]))
        if changes is None:
            return
        seed = (self._open or {}).pop(record.id, None)
        if isinstance(seed, Seed):
            seed.wipe()
        self.context.changed(changes)
        # A key that stays in the store opens nothing any more, so a store that does not answer is no trouble.
        self.context.tasks.run(
            lambda _cancel, _progress: session.forget_secret_key(), lambda _: None, _not_vital, owner=self
        )


def _not_vital(error: Exception) -> None:
    if not isinstance(error, VaultError):
        tell(error)
