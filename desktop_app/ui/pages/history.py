"""How it got here: both numbers over time, and every change of an answer by day."""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.language import Plural, tr
from desktop_app.language.numbers import spelled
from desktop_app.session import Locked
from desktop_app.storage.errors import VaultError
from desktop_app.ui import words_history as words
from desktop_app.ui.crash import tell
from desktop_app.ui.day_words import day
from desktop_app.ui.notices import notice_for
from desktop_app.ui.over_time import draw
from desktop_app.ui.rebuilt import RebuiltPage
from desktop_app.ui.widgets.buttons import LinkButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Small, Strong
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.numbers_chart import NumbersChart
from desktop_app.ui.widgets.scroll import PageHead
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.walk.history import Moment, Turn, turns

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Dossier
    from desktop_app.session import Changes
    from desktop_app.ui.context import Context
    from desktop_app.ui.tasks import Task

EARLIER = Plural("Show {count} earlier day", "Show {count} earlier days")
CHANGES = Plural("{count} change", "{count} changes")
DAYS_AT_FIRST, TURNS_AT_FIRST = 8, 10


class HistoryPage(RebuiltPage):
    """The chart is worked out in the background and kept for as long as it fits what the person told us."""

    title = words.TITLE

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, max_width=860)
        self.chart: NumbersChart | None = None
        self.since: Segments | None = None
        self._since, self._days = words.ALL, DAYS_AT_FIRST
        self._whole: set[str] = set()
        self._texts: dict[str, list[QWidget]] = {}
        """By day its heading, then the questions beneath: the keyboard goes to the first that was not shown before."""
        self._of: Dossier | None = None
        self._course: tuple[Moment, ...] = ()
        self._task: Task[tuple[Moment, ...]] | None = None

    def show_for(self, **where: str) -> None:
        """From the start."""
        self._since, self._days = words.ALL, DAYS_AT_FIRST
        self._whole.clear()
        self.rebuild(from_top=True)

    def refresh(self, changes: Changes) -> None:
        """Take over what changed."""
        if self.context.session.is_open:
            self.rebuild()

    def leave(self) -> bool:
        """The chart is not worth waiting for any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        return True

    def entry(self) -> str:
        """It belongs to the overview."""
        return "overview"

    # --- the parts --------------------------------------------------------------------------------------------------

    def build(self) -> None:
        """The chart, what is chosen, and the days."""
        self.chart = self.since = None
        self._texts = {}
        try:
            found = turns(self.context.session.history())
        except VaultError as error:
            notice = notice_for(error)
            self.add(PageHead(str(self.title)))
            self.add(Notice(notice.title, notice.body, "bad", stacked=True))
            return
        if not found:
            self._build_empty()
            return
        first = day(min(turn.at for turn in found))
        self.add(
            PageHead(str(self.title), tr("What you answered since {day}, and what it did to both numbers.", day=first))
        )
        self.add(self._chart_card())
        self.since = Segments([(key, str(name)) for key, name in words.SINCE], name=tr("Since when"))
        self.since.set_value(self._since)
        self.since.chosen.connect(self._choose)
        self.add(self.since)
        self._build_days([turn for turn in found if words.local_day(turn.at) >= self._from()])

    def _build_empty(self) -> None:
        state = EmptyState(
            tr("Nothing to show yet"),
            tr("Each answer that you give or change is kept here with its day."),
            tr("Overview"),
        )
        if state.button is not None:
            state.button.clicked.connect(lambda: self.context.navigate("overview"))
        self.add(PageHead(str(self.title)))
        self.add(state)

    def _from(self) -> str:
        """The first day that is shown, as an ISO date."""
        if self._since == words.ALL:
            return ""
        return (self.context.clock() - timedelta(days=int(self._since))).astimezone().date().isoformat()

    def _choose(self, value: str) -> None:
        self._since, self._days = value, DAYS_AT_FIRST
        self.rebuild()

    # --- the chart --------------------------------------------------------------------------------------------------

    def _chart_card(self) -> QWidget:
        card = Card(tr("Both numbers over time"))
        self.chart = NumbersChart(tr("Both numbers over time"))
        self._told = Body(tr("This takes a moment …"))
        for part in (self.chart, self._told, Small(str(words.WORKED_OUT))):
            card.add(part)
        session = self.context.session
        if self._of is session.dossier:
            self._draw()
        elif self._task is None:
            wanted = session.dossier
            self._task = self.context.tasks.run(
                lambda cancel, _progress: session.course(words.local_day, cancel.check),
                lambda course: self._came(wanted, course),
                self._failed,
                owner=self,
            )
        return card

    def _came(self, of: Dossier, course: tuple[Moment, ...]) -> None:
        self._task = None
        if of is self.context.session.dossier:
            self._of, self._course = of, course
            self._draw()
        elif self.context.session.is_open:
            self.rebuild()

    def _failed(self, error: Exception) -> None:
        self._task = None
        if isinstance(error, VaultError):
            notice = notice_for(error)
            self._told.setText(tr("{title}. {text}", title=notice.title, text=notice.body))
        elif not isinstance(error, Locked):
            tell(error)

    def _draw(self) -> None:
        """The part of the course that is chosen, beginning with what held on its first day."""
        if self.chart is None:
            return
        start = self._from()
        before = [one for one in self._course if words.local_day(one.at) < start]
        shown = [*before[-1:], *(one for one in self._course if words.local_day(one.at) >= start)]
        if not shown:
            self.chart.hide()
            self._told.setText(tr("There are numbers once there is an account."))
            return
        self._told.setText(draw(self.chart, shown))

    # --- the days ---------------------------------------------------------------------------------------------------

    def _build_days(self, found: list[Turn]) -> None:
        """The newest day first. A clock that was set back puts a change on the day that it said."""
        days = [(one, list(of)) for one, of in groupby(sorted(found, key=_day, reverse=True), _day)]
        if not days:
            self.add(Body(tr("No answer changed in this time.")))
        for one, of in days[: self._days]:
            self.add(self._day_card(one, of))
        left = len(days) - self._days
        if left > 0:
            more = LinkButton(EARLIER.of(left, count=spelled(left)))
            more.clicked.connect(self._show_all_days)
            self.add(FlowRow(more))

    def _show_all_days(self) -> None:
        first, self._days = self._days, 10_000
        self.rebuild()
        self.go_to(list(self._texts.values())[first][0])

    def _day_card(self, iso: str, found: list[Turn]) -> QWidget:
        dossier = self.context.session.dossier
        here = [turn for turn in found if dossier.entry(turn.subject) is not None]
        card = Card(day(iso), aside=CHANGES.of(len(found)))
        texts = self._texts[iso] = [card.title_label or card]
        most = len(here) if iso in self._whole or len(here) <= TURNS_AT_FIRST + 2 else TURNS_AT_FIRST
        place = {entry.id: number for number, entry in enumerate(dossier.entries)}
        ordered = sorted(here, key=lambda turn: place[turn.subject])[:most]
        for subject, of in groupby(ordered, lambda turn: turn.subject):
            card.add(self._about(subject, list(of), texts))
        if most < len(here):
            more = LinkButton(tr("Show the other {count}", count=len(here) - most))
            more.setAccessibleName(tr("Show the other {count} of {day}", count=len(here) - most, day=day(iso)))
            more.clicked.connect(lambda: self._show_whole(iso))
            card.add(FlowRow(more))
        if len(here) < len(found):
            card.add(Small(words.gone_words(len(found) - len(here))))
        return card

    def _show_whole(self, iso: str) -> None:
        self._whole.add(iso)
        self.rebuild()
        self.go_to(self._texts[iso][1 + TURNS_AT_FIRST])

    def _about(self, subject: str, found: list[Turn], texts: list[QWidget]) -> QWidget:
        entry = self.context.session.dossier.entry(subject)
        block = Stacked(gap=6)
        if entry is None:
            return block
        block.add(Strong(entry.label))
        for turn in found:
            told = words.turn_words(self.context.session, entry, turn)
            texts.append(Small(told.question))
            block.add(Stacked(texts[-1], Body(told.change, marked=True), gap=1))
        return block


def _day(turn: Turn) -> str:
    return words.local_day(turn.at)
