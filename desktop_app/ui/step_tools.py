"""Steps that one of the app's own tools can do or prove: the card that leads there, and what the tool found last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language import Text, tr
from desktop_app.ui.widgets.buttons import PlainButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Small

if TYPE_CHECKING:
    from desktop_app.ui.context import Context
    from desktop_app.walk.steps import StepFor

ADDRESS_STEPS = frozenset({"allowlist", "review_addresses"})
LIST_WORDS = Text("Copy the list from {name}’s page and paste it here: each address is compared with your own book.")


def tool_card(context: Context, step: StepFor) -> Card | None:
    """The card for a step; None where no tool belongs to it."""
    if step.step.id in ADDRESS_STEPS and step.entry.kind == "account":
        return _list_card(context, step)
    return None


def _list_card(context: Context, step: StepFor) -> Card:
    from desktop_app.addresses.records import LIST_CHECK
    from desktop_app.addresses.shelf import list_checks
    from desktop_app.ui.words_listing import evidence_words, is_clean

    card = Card(tr("Check the list here"))
    card.add(Body(LIST_WORDS.format(name=step.profile.name)))
    records = context.session.dossier.held(LIST_CHECK, step.entry.id)
    newest = next(iter(list_checks(records, step.entry.id)), None)
    if newest is None:
        card.add(Small(tr("Never compared yet.")))
    else:
        card.add(Small(evidence_words(newest), tone="ok" if is_clean(newest) else "warn"))
    button = PlainButton(tr("Compare the list"))
    button.clicked.connect(lambda: context.navigate("address_book", tab="list", subject=step.entry.id))
    card.add(FlowRow(button))
    return card
