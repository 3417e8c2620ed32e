"""One route of the picture step by step: what follows what, who is told, and what is waited for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop_app.language import sentences as in_turn
from desktop_app.ui.widgets.buttons import LinkButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Small
from desktop_app.ui.widgets.steps import Instruction, NumberedSteps


class RouteDetail(Card):
    """A heading, the route in sentences, every step of it as (sentence, note), and what is said `after` them."""

    def __init__(
        self, heading: str, sentences: Sequence[str], steps: Sequence[tuple[str, str]], after: Sequence[str] = ()
    ) -> None:
        super().__init__(heading, surface="quiet")
        for sentence in sentences:
            self.add(Body(sentence))
        if steps:
            self.add(NumberedSteps([Instruction(text, note) for text, note in steps]))
        if after:
            self.add(Body(in_turn(after)))

    def add_way_out(self, words: str, go: Callable[[], object] | None) -> None:
        """Say what closes the route, as a button that leads there; without `go` as a sentence."""
        if go is None:
            self.add(Small(words))
            return
        link = LinkButton(words)
        link.clicked.connect(go)
        self.add(FlowRow(link))
