"""The overview: which attacks still reach the money, both numbers, the next step, and the routes to one account's
money.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.analysis.grading import ORDER
from desktop_app.domain.report import ExchangeReport, Portfolio, Report
from desktop_app.session import Changes
from desktop_app.ui import sentences_scores as scores
from desktop_app.ui.context import Context
from desktop_app.ui.next_step_card import NextStepCard
from desktop_app.ui.rebuilt import RebuiltPage
from desktop_app.ui.routes_part import RoutesPart
from desktop_app.ui.sentences import Sentences
from desktop_app.ui.widgets.buttons import LinkButton
from desktop_app.ui.widgets.card import Card, SideBySide
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Strong
from desktop_app.ui.widgets.score import ScoreBlock
from desktop_app.ui.widgets.scroll import PageHead, TwoColumns
from desktop_app.ui.widgets.segments import Segments

EMPTY = ("Nothing to show yet", "Say which exchanges you use, and Strongroom works out which attacks reach your money.")
CHOOSE = "Choose your exchanges"
WHICH = "Which account’s routes are shown"
LOOK = "Show me where to look"


class OverviewPage(RebuiltPage):
    """Shows the report of all accounts. `account` is the one whose routes are drawn."""

    title = "Overview"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.account = ""
        self.next_step: NextStepCard | None = None
        self.routes: RoutesPart | None = None
        context.plans.ready.connect(self._plan_came)
        context.plans.failed.connect(self._plan_failed)

    def show_for(self, **where: str) -> None:
        """Show the report as it stands now."""
        self.rebuild(from_top=True)

    def refresh(self, changes: Changes) -> None:
        """Show the report as it stands now."""
        self.rebuild()

    def _plan_came(self) -> None:
        if self.isVisible() and self.next_step is not None:
            self.next_step.show_plan()

    def _plan_failed(self, error: Exception) -> None:
        if self.next_step is not None:
            self.next_step.show_failure(error)

    def first_focus(self) -> QWidget | None:
        """The next step."""
        return self.next_step.primary if self.next_step is not None else None

    def build(self) -> None:
        """Everything from the headline to the sentences."""
        self.next_step = self.routes = None
        report = self.context.session.report()
        if report is None:
            self._build_empty()
            return
        most = " ".join((scores.time_left(report), scores.concentration(report.portfolio))).strip()
        self.add(PageHead(scores.headline(report), scores.worked_out_from(len(report.exchanges))))
        self.add(Body(most))
        self.next_step = NextStepCard(self.context)
        self.add(TwoColumns(self._scores(report.portfolio), self.next_step, parts=(3, 8)))
        self._build_unknowns()
        self._build_routes(report)

    def _build_empty(self) -> None:
        state = EmptyState(*EMPTY, CHOOSE)
        if state.button is not None:
            state.button.clicked.connect(lambda: self.context.navigate("exchanges"))
        self.add(PageHead(self.title))
        self.add(state)

    def _scores(self, portfolio: Portfolio) -> Card:
        card = Card()
        card.setAccessibleName("Both numbers of all accounts together")
        unknowns = len(self.context.session.unknowns())
        for name, worst, best in (
            ("Security", portfolio.security, portfolio.security_if_known),
            ("Recovery", portfolio.recovery, portfolio.recovery_if_known),
        ):
            block = ScoreBlock(name)
            block.set_score(worst.letter, worst.shown, best.shown, scores.if_known(worst, best, unknowns))
            card.add(block)
        card.column.addStretch(1)
        return card

    def _build_unknowns(self) -> None:
        count = len(self.context.session.unknowns())
        if not count:
            return
        button = LinkButton(LOOK)
        button.clicked.connect(self.look)
        self.add(SideBySide(Strong(scores.unknown_line(count)), FlowRow(button)))

    def look(self) -> None:
        """Go to what is most worth looking up, as far as the plan is known."""
        plan, unknowns = self.context.plans.current, self.context.session.unknowns()
        asked = next(iter([*(look.asked for look in plan.looks), *unknowns] if plan else unknowns), None)
        if asked is not None:
            self.context.navigate("interview", subject=asked.entry.id, question=asked.question.id)

    def _build_routes(self, report: Report) -> None:
        names = [one.name for one in report.exchanges]
        if self.account not in names:
            self.account = weakest(report).name
        words = Sentences(self.context.session.setup(), self.context.session.dossier)
        if len(names) > 1:
            which = Segments([(name, words.label(name)) for name in names], name=WHICH)
            which.set_value(self.account)
            which.chosen.connect(self.choose)
            self.add(which)
        self.routes = RoutesPart(words, report.exchange(self.account))
        self.add(self.routes)

    def choose(self, account: str) -> None:
        """Draw the routes of another account."""
        self.account = account
        self.rebuild()


def weakest(report: Report) -> ExchangeReport:
    """The account with the worst letter; of several the one with most of the money."""
    return min(report.exchanges, key=lambda one: (ORDER.index(one.security.grade.letter), -one.share))
