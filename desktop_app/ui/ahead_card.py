"""Looking ahead on the plan: both numbers and the routes as they would be once all was done up to a step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop_app.language import Text, sentences, tr
from desktop_app.ui.step_words import grade_words
from desktop_app.ui.what_ifs import NOT_STORED, TODAY, route_words
from desktop_app.ui.widgets.buttons import PlainButton
from desktop_app.ui.widgets.card import Card, SideBySide
from desktop_app.ui.widgets.chip import Chip, letter_tone
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Small, Strong

if TYPE_CHECKING:
    from desktop_app.walk.plan import Plan
    from desktop_app.walk.what_if import WhatIf

AFTER_FIRST = Text("As it would be after step 1")
AFTER_STEPS = Text("As it would be after steps 1 to {number}")
FEWER, MORE = Text("One step fewer"), Text("One step more")


class AheadCard(Card):
    """Shows what would be after the steps up to `place`, counted from 0. `moved` carries the place asked for."""

    moved = Signal(int)

    def __init__(self, plan: Plan, place: int) -> None:
        super().__init__(surface="main")
        self._plan, self.place = plan, place
        self.lead, self.text, self.numbers = Strong(""), Small(""), FlowRow(gap=8)
        self.add(SideBySide(self.lead, self.numbers))
        self.add(self.text)
        self.fewer, self.more = PlainButton(str(FEWER)), PlainButton(str(MORE))
        self.fewer.clicked.connect(lambda: self.moved.emit(self.place - 1))
        self.more.clicked.connect(lambda: self.moved.emit(self.place + 1))
        self.add(FlowRow(self.fewer, self.more, gap=10))
        self.show_place(place)

    def show_place(self, place: int) -> None:
        """Both numbers after this step, each with what it is today."""
        plan, self.place = self._plan, place
        self.lead.setText((AFTER_FIRST if place == 0 else AFTER_STEPS).format(number=place + 1))
        self.numbers.clear()
        today = plan.now.security, plan.now.recovery
        for name, (_, then), now in zip((tr("Security"), tr("Recovery")), plan.steps[place].effect, today, strict=True):
            self.numbers.add(Chip(grade_words(name, then), letter_tone(then.letter)))
            self.numbers.add(Small(TODAY.format(letter=now.letter, number=now.shown), wrap=False))
        self.say(str(NOT_STORED))
        self.fewer.setEnabled(place > 0)
        self.more.setEnabled(place + 1 < len(plan.steps))

    def show_routes(self, found: WhatIf) -> None:
        """Which routes would be closed."""
        self.say(sentences((route_words(found), NOT_STORED)))

    def say(self, text: str) -> None:
        """The sentence under the numbers."""
        self.text.setText(text)
