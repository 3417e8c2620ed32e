"""How the numbers are made: classes, weights, letters, unknowns, and what of it is judgement."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.language import Text
from desktop_app.ui import method_rows as rows
from desktop_app.ui import words_method as words
from desktop_app.ui.context import Context
from desktop_app.ui.rebuilt import RebuiltPage
from desktop_app.ui.widgets.buttons import PlainButton
from desktop_app.ui.widgets.card import Card, Rule
from desktop_app.ui.widgets.foot import Foot
from desktop_app.ui.widgets.labels import Body, Small, Strong
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.rows import ExplanationRows
from desktop_app.ui.widgets.scroll import PageHead
from desktop_app.ui.widgets.stacked import Stacked

BACK = Text("Back")


class MethodPage(RebuiltPage):
    """One page of text and figures. The figures are those that the analysis uses."""

    title = words.TITLE

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, max_width=820)
        self._back: PlainButton | None = None

    def show_for(self, **where: str) -> None:
        """From the top. It is the same for everybody, so that no change of the session touches it."""
        self.rebuild(from_top=True)

    def first_focus(self) -> QWidget | None:
        """The way back."""
        return self._back

    def build(self) -> None:
        """Every card."""
        self.add(PageHead(str(words.TITLE)))
        self.add(Notice(str(words.JUDGEMENT_HEAD), str(words.JUDGEMENT), "accent", stacked=True))
        self._card(str(words.TWO_HEAD), Body(str(words.TWO)), Body(str(words.LEAD)))
        self._build_attacks()
        self._card(
            str(words.LETTERS_HEAD),
            Body(str(words.LETTERS)),
            ExplanationRows(rows.letters(words.SECURITY_RULES)),
            Small(rows.outside()),
        )
        self._build_inside()
        self._build_recovery()
        self._card(str(words.UNKNOWN_HEAD), Body(str(words.UNKNOWN)))
        self._card(str(words.TOGETHER_HEAD), Body(rows.together()), Body(str(words.ONE_EVENT)))
        self._build_sources()
        self._back = PlainButton(str(BACK))
        self._back.clicked.connect(lambda: self.context.back() or self.context.navigate("overview"))
        self.add(Foot(self._back))

    def _card(self, heading: str, *parts: QWidget) -> Card:
        card = Card(heading)
        for part in parts:
            card.add(part)
        self.add(card)
        return card

    def _build_attacks(self) -> None:
        card = self._card(rows.attacks_heading(), Body(str(words.CLASSES)))
        for rank in rows.classes():
            card.column.addSpacing(8)
            card.add(Strong(str(words.CLASS_NAMES[rank])))
            card.add(Rule())
            card.add(ExplanationRows(rows.attacks(rank)))
        card.add(Small(rows.times()[0]))

    def _build_inside(self) -> None:
        split, pairs = rows.inside()
        card = self._card(str(words.INSIDE_HEAD), Body(split), Body(str(words.COUNTS)), ExplanationRows(rows.ends()))
        card.add(Small(str(words.COUNTS_WORST)))
        card.add(Body(pairs))

    def _build_recovery(self) -> None:
        self._card(
            rows.losses_heading(), Body(str(words.LOSSES)), ExplanationRows(rows.losses()), Small(rows.times()[1])
        )
        self._card(
            str(words.RECOVERY_HEAD),
            Body(str(words.LETTERS)),
            ExplanationRows(rows.letters(words.RECOVERY_RULES)),
            Strong(str(words.ROUTES_HEAD)),
            ExplanationRows(rows.ways_back()),
        )

    def _build_sources(self) -> None:
        card = self._card(str(words.SOURCES_HEAD))
        for place, source in enumerate(words.SOURCES):
            if place:
                card.add(Rule())
            card.add(Stacked(Strong(str(source.work)), Small(str(source.used)), gap=2))
