"""What follows the check of a step: what was noted, what changed, and the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal

from desktop_app.language import Plural, Text, sentences, tr
from desktop_app.ui import step_costs
from desktop_app.ui.announce import stands
from desktop_app.ui.old_number import still_opens
from desktop_app.ui.step_words import change, filled, named
from desktop_app.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Lead, Small, Strong
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.words_events import EVENTS
from desktop_app.walk import closes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desktop_app.domain.dossier import Dossier
    from desktop_app.domain.report import Report
    from desktop_app.domain.script import Seen
    from desktop_app.walk.closes import Pairs
    from desktop_app.walk.plan import Plan
    from desktop_app.walk.steps import StepFor

CLOSES = Plural("closes {count} route", "closes {count} routes")
COSTS = Text("What it costs.")
NAMED = Text("{event} ({exchanges})")


class Result(NamedTuple):
    """A step that was just answered. `seen` is None for "I could not finish"; the reports are of before and after."""

    step: StepFor
    seen: Seen | None
    before: Report | None
    after: Report | None


def route_names(dossier: Dossier, pairs: Pairs) -> str:
    """The attacks by name, with the account where there are several: "SIM swap · A leaked password"."""
    several = len({name for name, _ in pairs}) > 1
    words: list[str] = []
    for name, event in pairs:
        entry = dossier.entry(name)
        exchange = entry.label if entry is not None else name
        label = EVENTS[event].label.format(exchange=exchange)
        own = several and "{exchange}" not in EVENTS[event].label.source
        words.append(NAMED.format(event=label, exchanges=exchange) if own else label)
    return " · ".join(dict.fromkeys(words))


def routes_chip(count: int) -> str:
    """As in "closes 2 routes"."""
    return CLOSES.of(count)


class ResultCard(Card):
    """Says calmly what was noted. `go_on` asks for the next step, `to_list` for all, `change` to answer anew."""

    go_on = Signal()
    to_list = Signal()
    change = Signal()

    def __init__(self, dossier: Dossier, result: Result, plan: Plan | None, now: datetime) -> None:
        super().__init__(tr("What you saw"), surface="card")
        self.primary: PrimaryButton | None = None
        said = _said(dossier, result)
        self.add(Lead(*said))
        costs = self._add_numbers(dossier, result)
        # It stands above the button that gets the keyboard.
        stands(self, sentences((*said, *((COSTS, *costs) if costs else ()))))
        if result.seen is not None and (words := still_opens(dossier, result.step, now)):
            self.add(Notice("", words, "warn"))
        self.add(self._buttons(dossier, result, plan))

    def _add_numbers(self, dossier: Dossier, result: Result) -> Sequence[str]:
        """What became of the numbers. Gives back what it costs, as sentences."""
        if result.before is None or result.after is None or result.seen is None:
            return ()
        effect = closes.effect(result.before, result.after)
        row = FlowRow()
        for words, tone in (change(tr("Security"), *effect.security), change(tr("Recovery"), *effect.recovery)):
            row.add(Chip(words, tone))
        closed = closes.closed(result.before, result.after)
        if closed:
            row.add(Chip(routes_chip(len(closed)), "ok"))
        self.add(row)
        if closed:
            self.add(Small(tr("No longer reach your money: {routes}", routes=route_names(dossier, closed))))
        opened, worse = closes.opened(result.before, result.after), closes.worse(result.before, result.after)
        costs = step_costs.told(dossier, opened, worse)
        if costs:
            self.add(Strong(str(COSTS)))
            for text in costs:
                self.add(Body(text))
        return costs

    def _buttons(self, dossier: Dossier, result: Result, plan: Plan | None) -> FlowRow:
        row = FlowRow(gap=10)
        following = plan.next.step if plan is not None and plan.next is not None else None
        if plan is None:
            row.add(Small(tr("Working out what comes next …"), wrap=False))
        elif following is not None and following.key != result.step.key:
            self.primary = PrimaryButton(tr("Next: {step}", step=named(dossier, following)))
            self.primary.clicked.connect(self.go_on)
            row.add(self.primary)
        all_steps = PlainButton(tr("All next steps"))
        all_steps.clicked.connect(self.to_list)
        row.add(all_steps)
        again = LinkButton(tr("Change this answer"))
        again.clicked.connect(self.change)
        row.add(again)
        return row


def _said(dossier: Dossier, result: Result) -> tuple[str, str]:
    if result.seen is None:
        return tr("Noted."), tr(
            "The step stays in the plan, and what you answered before still counts. Nothing was lost."
        )
    seen = filled(dossier, result.step, result.seen.text)
    words = tr("“{answer}” is stored with today’s date.", answer=seen)
    if result.seen.done:
        return tr("Done."), words
    return tr("Noted."), sentences((words, tr("It counts from now on, and the step stays open.")))
