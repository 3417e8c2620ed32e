"""Print and export: what goes onto paper, how it will look, and the way to the printer, into a PDF, and to files."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.dossier import Entry
from desktop_app.export.made import Made
from desktop_app.export.wanted import Wanted
from desktop_app.language import Text, tr
from desktop_app.session import Changes
from desktop_app.storage.errors import VaultError
from desktop_app.ui import paper_saving
from desktop_app.ui.blank_plans import BlankPlans
from desktop_app.ui.context import Context
from desktop_app.ui.crash import tell
from desktop_app.ui.paper_choices import PaperChoices
from desktop_app.ui.paper_told import Moment, Printed, print_out
from desktop_app.ui.paper_view import PaperView
from desktop_app.ui.rebuilt import RebuiltPage
from desktop_app.ui.storing import stored
from desktop_app.ui.tasks import Task
from desktop_app.ui.theme import px
from desktop_app.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Small
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.scroll import PageHead, TwoColumns

CHECKLIST = "checklist"
NOTHING = Text("There is nothing to print yet")
NOTHING_TEXT = Text(
    "Say which exchanges you use. Then there are a checklist of your own steps in their safe order, a card for the "
    "moment when money is moving, and an overview for somebody whom you trust."
)
LEAD = Text("No password, code or key is printed on any of it.")
CARE = Text("Keep paper like a key, and use a printer of your own.")
WORKING = Text("Working out the order of the steps …")
FAILED = Text(
    "The pages could not be made. Choose another account and come back, or close Strongroom and start it anew."
)
TICKED, FILES = Text("Enter what you ticked on paper"), Text("Save or read files")
KEY = Text("A new recovery key on paper")
NOT_PRINTED = (
    Text("Nothing was printed"),
    Text("The printer took no page. Look whether it is on and has paper, then try again."),
)
OUT_OF_SIGHT = 232
"""Height of what stands above and below a page of the preview, in pixels at 100 %."""


class PaperPage(RebuiltPage):
    """Shows a paper as it will be printed. `kind` is which, `wanted` what is on it, `printed` the pages in sight."""

    title = Text("Print & export")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.kind, self.wanted = CHECKLIST, Wanted()
        self.printed: Printed | None = None
        self.choices: PaperChoices | None = None
        self.view: PaperView | None = None
        self._task: Task[Printed] | None = None
        self._blank = BlankPlans()
        self._saved: Path | None = None
        self._here = False
        context.plans.ready.connect(self._plan_came)
        context.plans.failed.connect(self._plan_failed)

    # -- coming, and what changes

    def show_for(self, **where: str) -> None:
        """The paper (`paper`; else the checklist) of one account (`subject`, an account's id), or of all."""
        self.wanted = msgspec.structs.replace(self.wanted, account=where.get("subject", ""))
        self.kind = where.get("paper", CHECKLIST)
        self._here = True  # a plan that is known comes at once, before the page is on the screen
        self._start_anew(from_top=True)

    def refresh(self, changes: Changes) -> None:
        """The same paper as things stand now; after locking nothing of it stays."""
        if not self.context.session.is_open:
            self.kind, self.wanted, self._saved = CHECKLIST, Wanted(), None
            self._blank = BlankPlans()
        self._start_anew()

    def _start_anew(self, *, from_top: bool = False) -> None:
        if self.wanted.account not in {account.id for account in self._accounts()}:
            self.wanted = msgspec.structs.replace(self.wanted, account="")
        self._stop()
        self.rebuild(from_top=from_top)
        if self.view is not None:
            self.context.plans.request()

    def _accounts(self) -> list[Entry]:
        """Those that can be printed: an account without its pack has no numbers and no steps."""
        session = self.context.session
        return [account for account in session.accounts() if session.profile(account) is not None]

    def _stop(self) -> None:
        """Throw away what is shown, and what is being made of an earlier state."""
        if self._task is not None:
            self._task.cancel()
        self.printed = self._task = None

    def leave(self) -> bool:
        """What is being made is no longer wanted."""
        self._here = False
        self._stop()
        return True

    # -- laying out

    def first_focus(self) -> QWidget | None:
        """The account that is chosen."""
        if self.choices is None:
            return None
        return next((one for one in self.choices.about.segments if one.isChecked()), None)

    def build(self) -> None:
        """Heading, choices and buttons at the left, the page at the right."""
        self.choices = self.view = None
        files = PlainButton(str(FILES))
        files.clicked.connect(lambda: self.context.navigate("files"))
        self.add(PageHead(str(self.title), str(LEAD), files))
        if self.context.session.report() is None:
            self._build_empty()
            return
        self.view = PaperView()
        self.view.waiting(str(WORKING))
        self.add(TwoColumns(self._build_choices(), self.view, parts=(5, 7), least=600))
        self._fit()
        self._enable()

    def _build_empty(self) -> None:
        state = EmptyState(str(NOTHING), str(NOTHING_TEXT), tr("Choose your exchanges"))
        if state.button is not None:
            state.button.clicked.connect(lambda: self.context.navigate("exchanges"))
        self.add(state)

    def _build_choices(self) -> PaperChoices:
        accounts = [(account.id, account.label) for account in self._accounts()]
        self.choices = PaperChoices(accounts, self.kind, self.wanted, self.context.choices.now.paper)
        self.choices.changed.connect(self._chosen)
        self.print_button, self.save_button = PrimaryButton(tr("Print …")), PlainButton(tr("Save as PDF …"))
        self.print_button.clicked.connect(self.print_it)
        self.save_button.clicked.connect(self.save_it)
        self.notice = Notice("", stacked=True)
        self.notice.hide()
        ticked = LinkButton(str(TICKED))
        ticked.clicked.connect(lambda: self.context.navigate("ticks", subject=self.wanted.account))
        key = LinkButton(str(KEY))
        key.clicked.connect(lambda: self.context.navigate("settings"))
        row = FlowRow(self.print_button, self.save_button, gap=10)
        for part in (row, self.notice, Small(str(CARE)), FlowRow(ticked, key, gap=16)):
            self.choices.add(part)
        self.choices.column.addStretch(1)
        return self.choices

    def _enable(self) -> None:
        if self.choices is not None:
            self.print_button.setEnabled(self.printed is not None)
            self.save_button.setEnabled(self.printed is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A page of the preview is as high as there is room."""
        super().resizeEvent(event)
        self._fit()

    def restyle(self) -> None:
        """The same after the text grew."""
        self._fit()

    def _fit(self) -> None:
        if self.view is not None:
            self.view.preview.set_fit_height(self.height() - px(OUT_OF_SIGHT))

    # -- making the pages

    def _chosen(self) -> None:
        if self.choices is None:
            return
        self.kind, self.wanted = self.choices.kind.value(), self.choices.wanted()
        paper = self.choices.paper_size()
        if paper != self.context.choices.now.paper:
            stored(self, lambda: self.context.choices.change("paper", paper))
        self.notice.hide()
        self.context.plans.request()

    def _plan_came(self) -> None:
        """Make the pages, in the background, from things as they stand now."""
        plan = self.context.plans.current
        if plan is None or self.view is None or not self._here:
            return
        self._stop()
        moment, kind, wanted, blank = Moment.of(self.context.session), self.kind, self.wanted, self._blank
        if kind == CHECKLIST and wanted.blank and not blank.knows(moment):
            self.view.waiting(str(WORKING))
        made = Made(at=self.context.clock().astimezone(), paper=self.context.choices.now.paper)
        self._task = self.context.tasks.run(
            lambda cancel, _progress: print_out(blank.used_by(moment, cancel.check), plan, kind, wanted, made),
            self._show,
            self._broke,
            owner=self,
        )
        self._enable()

    def _show(self, printed: Printed) -> None:
        self.printed, self._task = printed, None
        if self.view is not None:
            self.view.show_printed(printed)
        self._enable()

    def _broke(self, error: Exception) -> None:
        self._plan_failed()
        tell(error)

    def _plan_failed(self) -> None:
        if self.view is not None:
            self.view.waiting(str(FAILED))

    # -- onto paper and into a file

    def print_it(self) -> None:
        """Ask for a printer, and print."""
        from desktop_app.ui.paper_printing import print_paper

        if self.printed is not None and print_paper(self, self.printed) is False:
            self._say(*map(str, NOT_PRINTED), good=False)

    def save_it(self) -> None:
        """Ask where to, and save."""
        printed = self.printed
        if printed is None:
            return
        path = paper_saving.ask_where(self, paper_saving.pdf_name(printed), paper_saving.PDF, self._saved)
        if path is None:
            return
        self.context.tasks.run(
            lambda _cancel, _progress: paper_saving.save(path, printed),
            self._was_saved,
            lambda error: self._not_saved(error, path),
            owner=self,
        )

    def _was_saved(self, path: Path) -> None:
        self._saved = path
        care = tr("The file is not encrypted: keep it like a key.")
        self._say(tr("Saved as PDF"), f"{path}\n{care}", good=True)

    def _not_saved(self, error: Exception, path: Path) -> None:
        if not isinstance(error, VaultError):
            tell(error)
            return
        words = paper_saving.words_for(error, path)
        self._say(words.title, words.body, good=False)

    def _say(self, lead: str, text: str, *, good: bool) -> None:
        if self.choices is not None:
            self.notice.show_notice(lead, text, "ok" if good else "bad")
            self.notice.show()
