"""What stands beneath a row of the score once it is opened: the path of an attack, the way back after a loss, and the
pairs that win only together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.analysis.report import combined
from desktop_app.ui import words_account as words
from desktop_app.ui.path_words import PathTold, event_told, pair_happens, pair_title, pair_told, pairs_of
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Body, Lead, Small
from desktop_app.ui.widgets.route_detail import RouteDetail
from desktop_app.ui.widgets.rows import Explanation, ExplanationRows
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.words_events import LOSSES

if TYPE_CHECKING:
    from desktop_app.domain.profile import Profile
    from desktop_app.domain.report import ExchangeReport
    from desktop_app.ui.sentences import Sentences

PAIRS = "pairs"
"""Key of the row about pairs."""


class Paths:
    """Makes what stands beneath the rows of one account."""

    def __init__(self, sentences: Sentences, report: ExchangeReport, profile: Profile | None) -> None:
        self._words, self._report, self._profile = sentences, report, profile

    def detail(self, key: str) -> QWidget:
        """Beneath the row of an event, of a loss, of the pairs, or of one pair ("sim_swap+password_leak")."""
        if key in LOSSES:
            return self._loss(key)
        if key == PAIRS:
            return self._all_pairs()
        if "+" in key:
            outcome = combined(self._words.setup, self._words.exchange(self._report.name), key.split("+"))
            return _detail(pair_told(self._words, self._report.name, outcome, self._profile))
        return _detail(event_told(self._words, self._report, key, self._profile))

    def _loss(self, loss: str) -> QWidget:
        found = self._words.loss(loss, self._report.name)
        card = Card(found.heading, surface="quiet")
        card.add(Lead(found.lead, found.text, words.TONES[self._report.losses[loss]]))
        return card

    def _all_pairs(self) -> QWidget:
        pairs = pairs_of(self._report)
        card = Card(surface="quiet")
        card.add(Body(str(words.PAIRS_TOLD if pairs else words.PAIRS_BY_ONE)))
        for pair in pairs:
            card.add(Small(pair_happens(pair)))
        return card

    def only_together(self) -> Card | None:
        """The pairs that take the money only together, each to be opened; None where there is none."""
        pairs = pairs_of(self._report)
        if not pairs:
            return None
        card = Card(str(words.TOGETHER))
        card.add(Body(str(words.TOGETHER_TEXT)))
        rows = [
            Explanation(pair_title(self._words, self._report.name, pair), pair_happens(pair), key="+".join(pair))
            for pair in pairs
        ]
        card.add(Stacked(ExplanationRows(rows, detail=self.detail)))
        return card


def _detail(told: PathTold) -> RouteDetail:
    return RouteDetail(told.heading, told.before, told.steps, told.after)
