"""The register as what answers a question and a step: what it says, since when, and the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.content.texts import fill
from desktop_app.domain.dossier import UNKNOWN
from desktop_app.keys.register import QUESTION, Register, register_of
from desktop_app.language import Text
from desktop_app.ui.day_words import day
from desktop_app.ui.key_register.key_words import summary
from desktop_app.ui.step_words import text_values
from desktop_app.ui.widgets.buttons import PlainButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Lead, Small

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.dossier import Entry
    from desktop_app.session import Session

ABOUT = QUESTION
"""The question and the step that the register is the evidence of: they have one id."""

FROM = Text("From your register.")
SAYS = Text("{option}. It was looked at on {day}: {summary}.")
SAYS_UNKNOWN = Text(
    "It does not hold all keys yet, or not all of what they may do. So it counts as not known ({summary})."
)
CHANGE = Text("The answer follows from the keys that are listed there. Change them there, or take the list again.")
OPEN, REVIEW = Text("Open the register"), Text("Review the keys here")
OFFER = Text("Strongroom can read the list for you")
OFFER_TEXT = Text(
    "Copy the list of keys and paste it: it says what each key may do and what is wrong with it, and answers this for "
    "you. It never needs a secret."
)


def holds(session: Session, entry: Entry) -> Register | None:
    """The register of an account, or None where there is none yet, or it no longer is what was answered."""
    register = register_of(session.dossier, entry.id)
    check = register.check
    if check is None or (check.answer,) != session.dossier.value(entry.id, QUESTION):
        return None
    return register


def says_card(session: Session, entry: Entry, register: Register, show: Callable[[], object]) -> Card:
    """What the register says to the question, with the day, and the way to it."""
    card = Card("", surface="main")
    card.add(Lead(str(FROM), says(session, entry, register), "accent"))
    card.add(Small(str(CHANGE)))
    button = PlainButton(str(OPEN))
    button.clicked.connect(show)
    card.add(FlowRow(button))
    return card


def says(session: Session, entry: Entry, register: Register) -> str:
    """The answer in the words of its option."""
    check = register.check
    answer = check.answer if check is not None else UNKNOWN
    if check is None or answer == UNKNOWN:
        return SAYS_UNKNOWN.format(summary=summary(register))
    return SAYS.format(option=option_words(session, entry, answer), day=day(check.at), summary=summary(register))


def option_words(session: Session, entry: Entry, answer: str) -> str:
    """An option of the question in its own words."""
    profile = session.profile(entry)
    values = text_values(session.dossier, entry, profile) if profile is not None else {}
    questions = [asked.question for asked in session.all_questions(entry.id) if asked.question.id == QUESTION]
    texts = [fill(one.text, values) for question in questions for one in question.options if one.id == answer]
    return texts[0] if texts else answer


def offer_card(show: Callable[[], object]) -> Card:
    """The way to the register where there is none yet."""
    card = Card(str(OFFER))
    card.add(Body(str(OFFER_TEXT)))
    button = PlainButton(str(REVIEW))
    button.clicked.connect(show)
    card.add(FlowRow(button))
    return card
