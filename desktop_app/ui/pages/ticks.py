"""What was ticked on paper, entered in one go: the open steps in the order in which they are printed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.language import Plural, Text, sentences, tr
from desktop_app.language.days import long_day
from desktop_app.language.lists import either
from desktop_app.pasted.dates import read_date
from desktop_app.ui.announce import announce
from desktop_app.ui.day_words import day
from desktop_app.ui.rebuilt import RebuiltPage
from desktop_app.ui.storing import stored
from desktop_app.ui.tick_rows import TickRow, ticks, unanswered
from desktop_app.ui.widgets.buttons import PlainButton, PrimaryButton
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.foot import Foot
from desktop_app.ui.widgets.labels import Small
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.scroll import PageHead
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stacked import Stacked

if TYPE_CHECKING:
    from desktop_app.session import Changes
    from desktop_app.ui.context import Context
    from desktop_app.walk.steps import StepFor

ALL = "all accounts"
"""Stands for every account; ids have no space."""

HEADING = Text("Enter what you ticked on paper")
LEAD = Text(
    "The open steps, in the order in which they are printed. Tick those that you ticked there, say what you saw where "
    "a step asks, then store them."
)
WORKING = Text("Working out the order of the steps …")
FAILED = Text(
    "The order of the steps could not be worked out. Nothing was changed. Close Strongroom and start it anew."
)
DAY = Text("The day on which you ticked them")
DAY_NOTE = Text("As it stands on the paper. Enter the ticks of another day by themselves.")
DAY_BAD = Text("This is no day that can be read. Write it as 2026-09-16.")
DAY_TWO = Text("This can be {days}. Write it as {first}.")
DAY_AHEAD = Text("This day has not come yet.")
TICKED = Plural("One step is ticked.", "{count} steps are ticked.")
ASKS = Plural("One step asks what you saw.", "{count} steps ask what you saw.")
STORED = Plural("One step is stored, done on {day}.", "{count} steps are stored, done on {day}.")
NOTHING, NOTHING_TEXT = (
    Text("No step is open"),
    Text("What you do not know yet still counts as open: look at the next steps."),
)


class TicksPage(RebuiltPage):
    """A row for each open step of an account (and of what it leans on), or of all."""

    title = HEADING

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, max_width=760)
        self._account = ""
        self._said: tuple[str, str] | None = None
        self._kept: dict[tuple[str, str], str] = {}
        self._day = ""
        self.rows: tuple[TickRow, ...] = ()
        self.store: PrimaryButton | None = None
        self.about: Segments | None = None
        # No lambdas: they would outlive the page.
        context.plans.ready.connect(self._plan_came)
        context.plans.failed.connect(self._plan_failed)

    def show_for(self, **where: str) -> None:
        """The steps of one account (`subject`), or of all."""
        accounts = {one.id for one in self.context.session.accounts()}
        self._account = where.get("subject", "") if where.get("subject", "") in accounts else ""
        self._said = None
        self.rebuild(from_top=True)
        self.context.plans.request()

    def refresh(self, changes: Changes) -> None:
        """The steps that are left now; after locking nothing stays."""
        if not self.context.session.is_open:
            self._said, self._kept, self._day = None, {}, ""
        self.rebuild()
        if self.context.session.is_open:
            self.context.plans.request()

    def leave(self) -> bool:
        """What is ticked and not stored stays ticked until the vault is locked; the paper has it for ever."""
        self._keep()
        return True

    def entry(self) -> str:
        """It belongs to paper and export."""
        return "print"

    def first_focus(self) -> QWidget | None:
        """The first step."""
        return self.rows[0].box if self.rows else None

    def _plan_came(self) -> None:
        self._again()

    def _plan_failed(self) -> None:
        self._again(failed=True)

    def _again(self, *, failed: bool = False) -> None:
        if self.isVisible() and not any(row.ticked for row in self.rows):
            self.rebuild()
            if failed:
                self.add(Small(str(FAILED)))

    # --- laying out -------------------------------------------------------------------------------------------------

    def build(self) -> None:
        """Heading, account, a row a step, and the button."""
        self.rows, self.store, self.about = (), None, None
        self.add(PageHead(str(HEADING), str(LEAD)))
        if self._said is not None:
            self.add(Notice(*self._said, "ok"))
        if self.context.session.report() is None:
            self._empty()
            return
        self._add_accounts()
        plan = self.context.plans.current
        if plan is None:
            self.add(Small(str(WORKING)))
            return
        steps = [place.step for place in plan.steps if self._is_about(place.step)]
        if not steps:
            self._empty()
            return
        self.rows = tuple(TickRow(self.context.session.dossier, step) for step in steps)
        self.add(Stacked(*self.rows, gap=10))
        for row in self.rows:
            if row.step.key in self._kept:
                row.tick(self._kept[row.step.key])
            row.changed.connect(self._tell)
        self.on = TextField(str(DAY), str(DAY_NOTE), longest=40)
        self.on.set_text(self._day or long_day(self._today()))
        self.on.edited.connect(lambda: self.on.problem(""))
        self.add(self.on)
        self._add_buttons()

    def _today(self) -> date:
        return self.context.clock().astimezone().date()

    def _done_on(self) -> date | None:
        """The day in the field; None where it is none that can be meant, after saying why."""
        typed, today = self.on.text(), self._today()
        found = read_date(typed, today)
        if found is None or found.never or not found.readings:
            self.on.problem(str(DAY_BAD))
        elif found.ambiguous:
            self.on.problem(DAY_TWO.format(days=either([day(one) for one in found.readings]), first=found.readings[0]))
        elif (meant := date.fromisoformat(found.readings[0])) > today:
            self.on.problem(str(DAY_AHEAD))
        else:
            return meant
        self.on.edit.setFocus()
        return None

    def _empty(self) -> None:
        state = EmptyState(str(NOTHING), str(NOTHING_TEXT), tr("Next steps"))
        if state.button is not None:
            state.button.clicked.connect(lambda: self.context.navigate("next_steps"))
        self.add(state)

    def _add_accounts(self) -> None:
        accounts = [(one.id, one.label) for one in self.context.session.accounts()]
        if len(accounts) > 1:
            self.about = Segments(((ALL, tr("All accounts")), *accounts), name=tr("Account"))
            self.about.set_value(self._account or ALL)
            self.about.chosen.connect(self._choose)
            self.add(self.about)

    def _add_buttons(self) -> None:
        self.store = PrimaryButton(tr("Store what is ticked"))
        self.store.clicked.connect(self._store)
        back = PlainButton(tr("Back"))
        back.clicked.connect(lambda: self.context.back() or self.context.navigate("print"))
        self.told = Small("")
        self.add(self.told)
        self.add(Foot(self.store, back))
        self._tell()

    def _is_about(self, step: StepFor) -> bool:
        """As on paper: an account, what it leans on, and the person's own."""
        account = self.context.session.dossier.entry(self._account)
        if account is None:
            return True
        own = ("owner", "authenticator", "passwords")
        return step.entry.id in (account.id, *account.links.values()) or step.entry.kind in own

    # --- what the person does ---------------------------------------------------------------------------------------

    def _choose(self, key: str) -> None:
        """Another account: what is ticked stays ticked, also where it is out of sight for a while."""
        self._keep()
        self._account = "" if key == ALL else key
        self._said = None
        self.rebuild()

    def _keep(self) -> None:
        if self.rows:
            self._day = self.on.text()
        self._kept = {
            key: answer for key, answer in self._kept.items() if key not in {row.step.key for row in self.rows}
        }
        self._kept.update({row.step.key: row.answer for row in self.rows if row.ticked})

    def _tell(self) -> None:
        """How many are ticked, and what is still to be said."""
        ticked, open_ones = sum(row.ticked for row in self.rows), unanswered(self.rows)
        words = TICKED.of(ticked) if ticked else tr("Nothing is ticked yet.")
        self.told.setText(sentences((words, ASKS.of(open_ones) if open_ones else "")))
        if self.store is not None:
            self.store.setEnabled(bool(ticked) and not open_ones)

    def _store(self) -> None:
        given, on = ticks(self.rows), self._done_on()
        if on is None:
            return
        changes = stored(self, lambda: self.context.session.finish_several(given, on))
        if changes is not None:
            self.rows, self._kept, self._day = (), {}, ""
            self._said = (
                STORED.of(len(given), day=long_day(on)),
                tr("Both numbers and the plan are worked out anew."),
            )
            self.context.changed(changes)
            announce(self, sentences(self._said))
