"""Both numbers over time, small, for the overview: worked out in the background once the plan is there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.language import Text, tr
from desktop_app.session import Locked
from desktop_app.storage.errors import VaultError
from desktop_app.ui import words_history as words
from desktop_app.ui.crash import tell
from desktop_app.ui.day_words import day
from desktop_app.ui.widgets.buttons import LinkButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Small
from desktop_app.ui.widgets.numbers_chart import ChartPoint, NumbersChart

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Dossier
    from desktop_app.ui.context import Context
    from desktop_app.ui.tasks import Task
    from desktop_app.walk.history import Moment

TITLE = Text("Both numbers over time")
HIGH = 130
"""Pixels at 100 %."""


def draw(chart: NumbersChart, shown: Sequence[Moment]) -> str:
    """Draws moments, at least one, the earliest first; gives back what the chart says in words."""
    told, last = words.course_words(shown), shown[-1]
    chart.set_points(
        [ChartPoint(_seconds(one.at), one.security.shown, one.recovery.shown) for one in shown],
        ends=(
            tr("Security {grade}", grade=words.grade_words(last.security)),
            tr("Recovery {grade}", grade=words.grade_words(last.recovery)),
        ),
        days=(day(shown[0].at), day(last.at)),
        words=told,
    )
    return told


def _seconds(at: str) -> float:
    try:
        return datetime.fromisoformat(at).timestamp()
    except ValueError:
        return 0.0


class OverTime(QObject):
    """Knows the course of one dossier, and draws it on the card that `card` made last. Hidden where all was told on
    one day: then there is nothing to compare.
    """

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._of: Dossier | None = None
        self._course: tuple[Moment, ...] = ()
        self._task: Task[tuple[Moment, ...]] | None = None
        self._card: Card | None = None
        self._chart: NumbersChart | None = None

    def card(self) -> Card:
        """A new card, hidden until something is known. The page it stands on throws the one before away."""
        self._card, self._chart, self._told = Card(str(TITLE)), NumbersChart(str(TITLE), high=HIGH), Small("")
        more = LinkButton(tr("What changed, day by day"))
        more.clicked.connect(lambda: self._context.navigate("history"))
        for part in (self._chart, self._told, FlowRow(more)):
            self._card.add(part)
        self._card.hide()
        if self._of is self._context.session.dossier:
            self._draw()
        return self._card

    def look(self) -> None:
        """Work the course out, unless it is known or under way."""
        session = self._context.session
        wanted = session.dossier
        if self._of is wanted or self._task is not None:
            return
        self._task = self._context.tasks.run(
            lambda cancel, _progress: session.course(words.local_day, cancel.check),
            lambda course: self._came(wanted, course),
            self._failed,
            owner=self,
        )

    def forget(self) -> None:
        """After locking nothing of it stays."""
        if self._task is not None:
            self._task.cancel()
        self._of, self._course, self._task, self._card, self._chart = None, (), None, None, None

    def _came(self, of: Dossier, course: tuple[Moment, ...]) -> None:
        self._task = None
        if of is self._context.session.dossier:
            self._of, self._course = of, course
            self._draw()
        elif self._context.session.is_open:
            self.look()

    def _failed(self, error: Exception) -> None:
        """A vault that was locked or cannot be read is told elsewhere: the overview does without the picture."""
        self._task = None
        if not isinstance(error, VaultError | Locked):
            tell(error)

    def _draw(self) -> None:
        if self._card is None or self._chart is None or len({words.local_day(one.at) for one in self._course}) < 2:
            return
        self._told.setText(draw(self._chart, self._course))
        self._card.show()
