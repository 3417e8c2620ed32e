"""The overview: which attacks still reach the money, both numbers, the next step, and the routes to one account's
money.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.analysis.grading import ORDER
from desktop_app.domain.report import ExchangeReport, Report
from desktop_app.language import Plural, Text, sentences
from desktop_app.session import Changes
from desktop_app.ui import sentences_scores as scores
from desktop_app.ui.context import Context
from desktop_app.ui.left_out import left_out_notice
from desktop_app.ui.looks import look_all
from desktop_app.ui.next_step_card import NextStepCard
from desktop_app.ui.notices import notice_for
from desktop_app.ui.over_time import OverTime
from desktop_app.ui.rebuilt import RebuiltPage
from desktop_app.ui.ring_words import LEAD, rings
from desktop_app.ui.routes_part import RoutesPart
from desktop_app.ui.scores_card import ScoresCard
from desktop_app.ui.sentences import Sentences
from desktop_app.ui.what_ifs import WhatIfs, after_words, note_words
from desktop_app.ui.widgets.buttons import LinkButton
from desktop_app.ui.widgets.card import SideBySide
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.scroll import PageHead, TwoColumns
from desktop_app.ui.widgets.segments import Segments
from desktop_app.walk.steps import StepFor
from desktop_app.walk.what_if import WhatIf

EMPTY = Text("Nothing to show yet")
EMPTY_TEXT = Text("Say which exchanges you use, and Strongroom works out which attacks reach your money.")
CHOOSE = Text("Choose your exchanges")
WHICH = Text("Which account’s routes are shown")
UNKNOWN = Plural(
    "One thing nobody has told us yet counts as open: show me where to look",
    "{count} things nobody has told us yet count as open: show me where to look",
)


class OverviewPage(RebuiltPage):
    """Shows the report of all accounts. `account` is the one whose routes are drawn."""

    title = Text("Overview")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.account = ""
        self.next_step: NextStepCard | None = None
        self.routes: RoutesPart | None = None
        self.scores: ScoresCard | None = None
        self.over_time = OverTime(context, self)
        self.what_ifs = WhatIfs(context, self)
        self.what_ifs.ready.connect(self._show_as)
        self.what_ifs.failed.connect(self._cannot_look)
        context.plans.begun.connect(self._plan_came)
        context.plans.ready.connect(self._plan_came)
        context.plans.failed.connect(self._plan_failed)

    def show_for(self, **where: str) -> None:
        """Show the report as it stands now."""
        self._forget_pin()
        self.rebuild(from_top=True)

    def refresh(self, changes: Changes) -> None:
        """Show the report as it stands now."""
        self._forget_pin()
        if not self.context.session.is_open:
            self.over_time.forget()
        self.rebuild()

    def _forget_pin(self) -> None:
        """Whoever comes back, or changed something, first sees how it is."""
        if self.next_step is not None:
            self.next_step.pinned = None

    def _plan_came(self) -> None:
        if self.isVisible() and self.next_step is not None:
            self.next_step.show_plan()
        if self.isVisible() and self.context.plans.current is not None:
            self.over_time.look()

    def _plan_failed(self, error: Exception) -> None:
        if self.next_step is not None:
            self.next_step.show_failure(error)

    def first_focus(self) -> QWidget | None:
        """The next step; its card until it is known."""
        return self.next_step.first_focus() if self.next_step is not None else None

    def build(self) -> None:
        """Everything from the headline to the sentences."""
        pinned = self.next_step.pinned if self.next_step is not None else None
        self.next_step = self.routes = self.scores = None
        self.what_ifs.hide()
        report = self.context.session.report()
        if report is None:
            self._build_empty()
            return
        most = sentences((scores.time_left(report), scores.concentration(report)))
        self.add(PageHead(scores.headline(report), scores.worked_out_from(len(report.exchanges))))
        self.add(Body(most))
        self._build_left_out()
        self.next_step = NextStepCard(self.context, pinned=pinned)
        self.scores = ScoresCard(report.portfolio, len(self.context.session.unknowns()))
        self.scores.how.clicked.connect(lambda: self.context.navigate("method"))
        self.scores.course.clicked.connect(lambda: self.context.navigate("history"))
        self.add(TwoColumns(self.scores, self.next_step, parts=(1, 2)))
        words = Sentences(self.context.session.setup(), self.context.session.dossier)
        for ring in rings(words, report):
            self.add(Notice(str(LEAD), ring, "warn"))
        self._build_between(report, words)
        self._build_routes(report, words)
        self.add(self.over_time.card())
        if self.context.plans.current is not None:
            self.over_time.look()
        self.next_step.looked.connect(self._look_ahead)
        self.next_step.look()

    def _build_empty(self) -> None:
        state = EmptyState(str(EMPTY), str(EMPTY_TEXT), str(CHOOSE))
        if state.button is not None:
            state.button.clicked.connect(lambda: self.context.navigate("exchanges"))
        self.add(PageHead(str(self.title)))
        self._build_left_out()
        self.add(state)

    # --- what if ----------------------------------------------------------------------------------------------------

    def _look_ahead(self, step: StepFor | None) -> None:
        if step is None:
            self.what_ifs.hide()
        else:
            self.what_ifs.show(step)

    def _show_as(self, found: WhatIf | None) -> None:
        """Both numbers and the routes as they would be, or as they are."""
        if self.scores is None or self.routes is None:
            return
        if found is None:
            if self.next_step is not None:
                self.next_step.tell_nothing()
            self.scores.show_today()
            self.routes.show_today()
            return
        self.scores.show_after(found.effect)
        if self.next_step is not None:
            self.next_step.tell_ahead(after_words(found), note_words(found, self.account))
        self.routes.show_as(Sentences(found.setup, found.dossier), found.later.exchange(self.account))

    def _cannot_look(self, error: Exception) -> None:
        if self.next_step is not None:
            notice = notice_for(error)
            self.next_step.tell_ahead(notice.title, notice.body)

    # --- the rest ---------------------------------------------------------------------------------------------------

    def _build_left_out(self) -> None:
        notice = left_out_notice(self.context.session)
        if notice is not None:
            self.add(notice)

    def _build_between(self, report: Report, words: Sentences) -> None:
        """One row: whose routes are drawn, and what counts as open because nobody has told us."""
        names = [one.name for one in report.exchanges]
        if self.account not in names:
            self.account = weakest(report).name
        count = len(self.context.session.unknowns())
        unknown = FlowRow()
        if count:
            button = LinkButton(UNKNOWN.of(count))
            button.clicked.connect(self.look)
            unknown.add(button)
        if len(names) > 1:
            which = Segments([(name, words.label(name)) for name in names], name=str(WHICH))
            which.set_value(self.account)
            which.chosen.connect(self.choose)
            self.add(SideBySide(which, unknown))
        elif count:
            self.add(unknown)

    def look(self) -> None:
        """Go through what is worth looking up."""
        look_all(self.context)

    def _build_routes(self, report: Report, words: Sentences) -> None:
        entry = self.context.session.dossier.entry(self.account)
        profile = self.context.session.profile(entry) if entry is not None else None
        self.routes = RoutesPart(self.context, words, report.exchange(self.account), profile)
        self.add(self.routes)

    def choose(self, account: str) -> None:
        """Draw the routes of another account."""
        self.account = account
        self.rebuild()


def weakest(report: Report) -> ExchangeReport:
    """The account with the worst letter; of several the one with most of the money."""
    return min(report.exchanges, key=lambda one: (ORDER.index(one.security.grade.letter), -one.share))
