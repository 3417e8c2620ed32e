"""The overview's card with both numbers of all accounts together, as they are or as they would be after a step."""

from __future__ import annotations

from desktop_app.domain.report import Grade, Portfolio
from desktop_app.language import Text, tr
from desktop_app.ui import sentences_scores as scores
from desktop_app.ui.what_ifs import NAME_AFTER, TODAY
from desktop_app.ui.widgets.buttons import LinkButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.score import ScoreBlock
from desktop_app.ui.words_history import TITLE as COURSE
from desktop_app.ui.words_method import TITLE as METHOD
from desktop_app.walk.plan import Effect

NAME = Text("Both numbers of all accounts together")


class ScoresCard(Card):
    """Shows a portfolio, in a wide card both numbers side by side; `show_after` shows what a step would make of it, and
    `show_today` goes back.
    """

    def __init__(self, portfolio: Portfolio, unknowns: int) -> None:
        super().__init__()
        self.setAccessibleName(str(NAME))
        self._portfolio, self._unknowns = portfolio, unknowns
        self.security, self.recovery = ScoreBlock(tr("Security")), ScoreBlock(tr("Recovery"))
        self.add(FlowRow(self.security, self.recovery, gap=16, columns=True))
        self.column.addStretch(1)
        self.how = LinkButton(str(METHOD))
        self.course = LinkButton(str(COURSE))
        self.add(FlowRow(self.how, self.course, gap=10))
        self.show_today()

    def show_today(self) -> None:
        """Both numbers as they are, with the other end of the range."""
        self.setMinimumHeight(0)
        portfolio = self._portfolio
        self._today(self.security, tr("Security"), portfolio.security, portfolio.security_if_known)
        self._today(self.recovery, tr("Recovery"), portfolio.recovery, portfolio.recovery_if_known)
        self.set_surface("card")

    def _today(self, block: ScoreBlock, name: str, worst: Grade, best: Grade) -> None:
        block.set_name(name)
        block.set_score(worst.letter, worst.shown, best.shown, scores.if_known(worst, best, self._unknowns))

    def show_after(self, effect: Effect) -> None:
        """Both numbers as they would be, each with what it is today. Fewer words move nothing beneath."""
        self.setMinimumHeight(self.height())
        self._after(self.security, tr("Security"), *effect.security)
        self._after(self.recovery, tr("Recovery"), *effect.recovery)
        self.set_surface("accent")

    def _after(self, block: ScoreBlock, name: str, today: Grade, then: Grade) -> None:
        block.set_name(NAME_AFTER.format(name=name))
        words = TODAY.format(letter=today.letter, number=today.shown)
        block.set_score(then.letter, then.shown, then.shown, words)
