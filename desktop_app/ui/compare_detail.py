"""What is behind one cell of the comparison: the facts with their sources, or how a letter came about."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.content.texts import fill, values_of
from desktop_app.language.lists import in_a_row
from desktop_app.ui import fact_items
from desktop_app.ui import words_compare as words
from desktop_app.ui.compare_rows import grades, sentence
from desktop_app.ui.day_words import day
from desktop_app.ui.opening import open_page
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.facts import FactItem, FactList
from desktop_app.ui.widgets.labels import Body, Small, Strong
from desktop_app.ui.widgets.rows import KeyValueRows
from desktop_app.ui.words_events import EVENTS, LOSSES
from desktop_app.walk.best import ACCOUNT, Best
from desktop_app.walk.compare import value
from desktop_app.walk.interview import Asked
from desktop_app.walk.planned import Plan
from desktop_app.walk.weak_start import after_all_steps

if TYPE_CHECKING:
    from desktop_app.domain.profile import Profile
    from desktop_app.domain.report import Grade
    from desktop_app.ui.context import Context


def fact_card(page: QWidget, profile: Profile, key: str, today: date) -> Card:
    """The value as a sentence, and each fact that it rests on."""
    card = Card()
    if key == "checked":
        card.add(Strong(words.CHECKED_ON.format(name=profile.name, day=day(profile.researched))))
        if fact_items.is_old(profile.researched, today):
            card.add(Body(str(words.CHECKED_OLD)))
        return card
    found = value(profile, key)
    card.add(Strong(sentence(profile, key, found)))
    for more in found.more:
        card.add(Body(str(words.SENTENCES_MORE[more])))
    items: list[FactItem] = [fact_items.of(profile, one) for one in found.facts]
    card.add(Small(str(words.FACTS_HEAD if items else words.NO_FACTS)))
    if items:
        facts = FactList(items)
        facts.open_requested.connect(lambda url: open_page(page, profile, url))
        card.add(facts)
    return card


def letter_cards(context: Context, profile: Profile, key: str, best: Best) -> tuple[Card, ...]:
    """How a letter came about: what holds it, what is unknown, the settings behind it, where the steps lead."""
    cards = [_letter(profile, key, best), _unknown(profile, best), _settings(best)]
    return (*cards, _steps(context, profile, key))


def _letter(profile: Profile, key: str, best: Best) -> Card:
    now, known = grades(key, best)
    card = Card()
    card.add(Strong(words.BEST_LEAD.format(name=profile.name, grade=_shown(now))))
    rows = best.report.security.rows if key == "security" else best.report.recovery.rows
    held = next((row.event for row in rows if row.kind == "cap" and row.event), "")
    if held:
        cause = (EVENTS[held].label if key == "security" else LOSSES[held].label).format(exchange=profile.name)
        card.add(Body(words.BEST_HELD.format(cause=cause)))
    card.add(
        Body(str(words.BEST_CERTAIN if known.letter == now.letter else words.BEST_IF_KNOWN.format(grade=_shown(known))))
    )
    return card


def _shown(grade: Grade) -> str:
    return f"{grade.letter} {grade.shown}"


def _unknown(profile: Profile, best: Best) -> Card:
    card = Card(str(words.UNKNOWN_HEAD))
    card.add(Body(str(words.UNKNOWN_LEAD if best.unknown else words.NONE_UNKNOWN)))
    for one in best.unknown:
        card.add(Small(_question(profile, one), tone="ink"))
    return card


def _question(profile: Profile, one: Asked) -> str:
    return fill(one.question.text, values_of(profile))


def _settings(best: Best) -> Card:
    card = Card(str(words.SETTINGS_HEAD))
    card.add(Body(str(words.SETTINGS_LEAD)))
    names = {question: answer.value for (of, question), answer in best.dossier.answers.items() if of == ACCOUNT}
    rows = KeyValueRows()
    for question, chosen in names.items():
        if question in words.SETTINGS:
            told = [words.SETTINGS[question][option] for option in chosen if option in words.SETTINGS[question]]
            rows.add_row(str(words.SETTINGS[question][""]), in_a_row(told))
    card.add(rows)
    return card


def _steps(context: Context, profile: Profile, key: str) -> Card:
    card, library = Card(str(words.STEPS_HEAD)), context.session.library
    said = Body(str(words.STEPS_WORKING))
    card.add(said)

    def show(plan: Plan) -> None:
        first, last = (getattr(whole, key) for whole in (plan.now, plan.end))
        said.setText(words.STEPS_LEAD.format(now=_shown(first), end=_shown(last)))

    context.tasks.run(
        lambda _cancel, _progress: after_all_steps(profile, library),
        show,
        lambda _error: said.setText(str(words.STEPS_FAILED)),
        owner=said,
    )
    return card
