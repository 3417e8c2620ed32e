"""The right column of a step: why, the facts with their sources, and the way to paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language import Text, sentences, tr
from desktop_app.ui import step_costs
from desktop_app.ui.authenticator.evidence import SAVE_CODES, SAVE_KEY
from desktop_app.ui.step_facts import step_facts
from desktop_app.ui.step_result import route_names, routes_chip
from desktop_app.ui.step_words import checked, filled, title
from desktop_app.ui.widgets.buttons import LinkButton, PlainButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.facts import FactList
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Small

HELPER, OPEN_HELPER = Text("Strongroom can walk you through it"), Text("Open the authenticator helper")
HELPER_SETS_UP = Text(
    "It finds the QR code on your screen, tests that your phone shows the right codes, prints the key and tries the "
    "paper. What passes there answers this step."
)
HELPER_PAPER = Text(
    "It prints the key or takes it as you wrote it, and you type it back from the paper. What passes there answers "
    "this step."
)
HELPER_CODES = Text(
    "Note how many codes there are, where they lie, and whether one was tried. What you note answers this step. The "
    "codes themselves are never typed here."
)
HELPER_MAILBOX = Text(
    "For an authenticator: it finds the QR code on your screen, tests that your phone shows the right codes, prints "
    "the key and tries the paper. Then come back: what the private window asks for answers this step."
)
OPEN_CODES = Text("Note the recovery codes")

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.dossier import Dossier
    from desktop_app.walk.closes import Study
    from desktop_app.walk.planned import Effect
    from desktop_app.walk.steps import StepFor


SECURITY_FALLS = Text("Security goes from {before} to {after} by this step: what lets you in can let a thief in, too.")
RECOVERY_FALLS = Text(
    "Recovery goes from {before} to {after} by this step: one way less for a thief can be one less for you."
)
SECURITY_GAINS = Text("What it gains: security goes from {before} to {after}.")
RECOVERY_GAINS = Text("What it gains: recovery goes from {before} to {after}.")
MAKES_WAY = Text("What it gains: it makes way for “{goal}”.")


def why(dossier: Dossier, step: StepFor, study: Study | None, leads_to: StepFor | None = None) -> Card:
    """Why it is done, which routes it closes where that is known, and what else it costs. `leads_to` is the step for
    whose sake the plan has it.
    """
    card = Card(tr("Why"))
    card.add(Body(filled(dossier, step, step.step.why)))
    if study is None:
        return card
    if words := what_a_fall_is_worth(dossier, study.effect, leads_to):
        card.add(Body(words))
    if study.closed:
        card.add(FlowRow(Chip(routes_chip(len(study.closed)), "ok")))
        card.add(Small(route_names(dossier, study.closed)))
    elif study.slowed:
        card.add(FlowRow(Chip(tr("gives you time to act"), "ok")))
        card.add(Small(route_names(dossier, study.slowed)))
    else:
        card.add(FlowRow(Chip(tr("closes no route by itself"))))
    for words in step_costs.told(dossier, (), (one for one in study.worse if not step_costs.is_grave(one))):
        card.add(Small(words))
    return card


def what_a_fall_is_worth(dossier: Dossier, effect: Effect, leads_to: StepFor | None) -> str:
    """Where a step lowers a number: why that is so, and what it gains; "" where it lowers none."""
    changes = (
        (effect.security, SECURITY_FALLS, SECURITY_GAINS),
        (effect.recovery, RECOVERY_FALLS, RECOVERY_GAINS),
    )
    told = [(before.shown, after.shown, falls, gains) for (before, after), falls, gains in changes]
    lower = [falls.format(before=before, after=after) for before, after, falls, _ in told if after < before]
    if not lower:
        return ""
    higher = [gains.format(before=before, after=after) for before, after, _, gains in told if after > before]
    if leads_to is not None and not higher:
        higher = [MAKES_WAY.format(goal=title(dossier, leads_to))]
    return sentences((*lower, *higher))


def facts(step: StepFor, open_page: Callable[[str], object]) -> Card:
    """What the pack says about the step. `open_page` is given the address of a source that was pressed."""
    profile = step.profile
    heading = tr("Facts") if profile.generic else tr("Facts about {name}", name=profile.name)
    card = Card(heading, aside=checked(profile))
    found = FactList(step_facts(step), compact=True)
    found.open_requested.connect(open_page)
    card.add(found)
    return card


def paper(show: Callable[[], object], *, one_account: bool) -> Card:
    """The way to the printed list."""
    card = Card(tr("On paper"))
    if one_account:
        text = tr("Print this account’s list and tick it there. You can enter the ticks later.")
    else:
        text = tr("Print the list and tick it there. You can enter the ticks later.")
    card.add(Small(text))
    button = LinkButton(tr("Print the list"))
    button.clicked.connect(show)
    card.add(FlowRow(button))
    return card


def helper(step: StepFor, show: Callable[[], object]) -> Card:
    """The way to the authenticator helper, for the steps that it walks through."""
    codes = step.step.goal == SAVE_CODES
    words = {SAVE_CODES: HELPER_CODES, SAVE_KEY: HELPER_PAPER}.get(step.step.goal)
    card = Card(str(HELPER))
    card.add(Body(str(words or (HELPER_MAILBOX if step.entry.kind == "mailbox" else HELPER_SETS_UP))))
    button = PlainButton(str(OPEN_CODES if codes else OPEN_HELPER))
    button.clicked.connect(show)
    card.add(FlowRow(button))
    return card
