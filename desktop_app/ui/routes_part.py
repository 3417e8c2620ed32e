"""The routes of one account as a part of a page: the picture with its sentences, and one route step by step when
asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.profile import Profile
from desktop_app.domain.report import ExchangeReport
from desktop_app.language import Text
from desktop_app.ui.closing_step import CLOSES, NEVER, ClosingStep
from desktop_app.ui.path_words import event_told
from desktop_app.ui.routes_of import routes_of
from desktop_app.ui.sentences import Sentences
from desktop_app.ui.step_words import title
from desktop_app.ui.theme import Themed, px
from desktop_app.ui.widgets.route_detail import RouteDetail
from desktop_app.ui.widgets.routes import RoutesCard

if TYPE_CHECKING:
    from desktop_app.ui.context import Context
    from desktop_app.walk.steps import StepFor

THROUGH = Text("Routes through “{part}”")


class RoutesPart(Themed, QWidget):
    """Choosing a part of the picture shows what leads through it beneath. `show_as` shows it as it might be."""

    def __init__(
        self, context: Context, words: Sentences, report: ExchangeReport, profile: Profile | None = None
    ) -> None:
        super().__init__()
        self._context = context
        self._closing = ClosingStep(context, self)
        self._closing.found.connect(self._tell_closing)
        self._profile = profile
        self._today = self._words, self._report = words, report
        self.model = routes_of(words, report)
        self.card = RoutesCard(self.model)
        self.card.activated.connect(self.show_route)
        self.detail: RouteDetail | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.card)
        self.restyle()

    def restyle(self) -> None:
        """Gap in proportion."""
        self._column.setSpacing(px(16))

    def show_as(self, words: Sentences, report: ExchangeReport) -> None:
        """Show other routes for a while, on a ground that says so. Whoever asks for them says what they are."""
        self.card.set_surface("main")
        self._show(words, report)

    def show_today(self) -> None:
        """Back to the routes that it was made with."""
        self.card.set_surface("card")
        self._show(*self._today)

    def _show(self, words: Sentences, report: ExchangeReport) -> None:
        """A route that is told step by step belongs to the picture in which it was chosen: it goes."""
        if self.detail is not None:
            self.detail.hide()
            self.detail.deleteLater()
            self.detail = None
        self._words, self._report = words, report
        model = routes_of(words, report)
        if model != self.model:  # to lay a picture out anew is slow
            self.model = model
            self.card.set_model(model)

    def show_route(self, part: str) -> None:
        """Show the route of a source step by step, or all routes through a node."""
        if self.detail is not None:
            self.detail.hide()
            self.detail.deleteLater()
        self.detail = self._detail_of(part)
        self._column.insertWidget(self._column.indexOf(self.card) + 1, self.detail)
        self._closing.find(self._report.name, self._reaching(part))
        QTimer.singleShot(0, self, self._into_sight)

    def _reaching(self, part: str) -> frozenset[str]:
        """The attacks through a part that reach the money as things are; none while a what-if is shown."""
        if self._report is not self._today[1]:
            return frozenset()
        through = self.model.reach(part)
        return frozenset(event for event, one in self._report.outcomes.items() if event in through and one.reaches)

    def _tell_closing(self, step: StepFor | None, number: int) -> None:
        if self.detail is None:
            return
        if step is None:
            self.detail.add_way_out(str(NEVER), None)
            return
        words = CLOSES.format(number=number, title=title(self._context.session.dossier, step))
        where = {"subject": step.entry.id, "step": step.step.id}
        self.detail.add_way_out(words, lambda: self._context.navigate("step", **where))

    def _detail_of(self, part: str) -> RouteDetail:
        if part in self._report.outcomes:
            told = event_told(self._words, self._report, part, self._profile)
            return RouteDetail(told.heading, told.before, told.steps, told.after)
        text = next((node.text for node in self.model.nodes if node.id == part), "")
        text = text or next((source.title for source in self.model.sources if source.id == part), part)
        found = self.model.sentences_through(part) or tuple(self._rest())
        return RouteDetail(THROUGH.format(part=text), found, ())

    def _rest(self) -> list[str]:
        """The sentences of all events without a box of their own."""
        drawn_ids = {source.id for source in self.model.sources}
        return [line.text for line in self.model.sentences if line.source_id not in drawn_ids]

    def _into_sight(self) -> None:
        from desktop_app.ui.widgets.scroll import PageScroll

        above = self.parentWidget()
        while above is not None and not isinstance(above, PageScroll):
            above = above.parentWidget()
        if above is not None and self.detail is not None:
            above.ensureWidgetVisible(self.detail, 0, px(24))
