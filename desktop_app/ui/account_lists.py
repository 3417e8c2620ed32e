"""The account page's tabs that are lists: steps, facts and the person's own answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.domain.dossier import Entry
from desktop_app.export.own_facts import own_facts
from desktop_app.language.days import minutes
from desktop_app.ui import words_account as words
from desktop_app.ui.day_words import day
from desktop_app.ui.entry_words import question_row
from desktop_app.ui.fact_items import groups
from desktop_app.ui.opening import open_page
from desktop_app.ui.own_words_part import OwnWords
from desktop_app.ui.plan_rows import STEP, key_of
from desktop_app.ui.question_part import QuestionPart
from desktop_app.ui.step_words import filled, title
from desktop_app.ui.widgets.buttons import DangerLink, LinkButton
from desktop_app.ui.widgets.card import Card, Rule
from desktop_app.ui.widgets.facts import FactList
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Small
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.steps import StepItem, StepList
from desktop_app.ui.words_own_exchange import CHANGE_FACTS

if TYPE_CHECKING:
    from desktop_app.domain.profile import Profile
    from desktop_app.session import Session
    from desktop_app.ui.context import Context
    from desktop_app.walk.steps import StepFor


# --- steps ------------------------------------------------------------------------------------------------------------


def steps_tab(context: Context, entry: Entry) -> QWidget:
    """Every step that applies, with where it stands."""
    card = Card()
    items = step_rows(context.session, entry)
    if not items:
        card.add(Body(str(words.NO_STEPS)))
        return card
    rows = StepList(items)
    rows.opened.connect(lambda key: context.navigate("step", subject=entry.id, step=key.split("/", 2)[2]))
    card.add(rows)
    return card


def step_rows(session: Session, entry: Entry) -> tuple[StepItem, ...]:
    """The steps of an entry as rows: those that can be done first, then those that wait, then the rest."""
    order = list(words.STATES)
    steps = sorted(session.steps(entry.id), key=lambda step: order.index(step.state))
    return tuple(
        StepItem(
            id=key_of(STEP, *step.key),
            number=0,  # its number is its place in the plan of all accounts, which the step's own page says
            title=title(session.dossier, step),
            note=" · ".join(part for part in (minutes(step.step.minutes), _standing(session, step)) if part),
            chips=((str(words.STATES[step.state]), words.STATE_TONES[step.state]),),
        )
        for step in steps
    )


def _standing(session: Session, step: StepFor) -> str:
    """Why it stands where it stands: what is missing, when it was done, the reason given; "" for one to do."""
    record = session.dossier.steps.get(step.key)
    if step.state == "blocked":
        return filled(session.dossier, step, step.missing[0].text).rstrip(".。")
    if step.state == "done":
        known = record is not None and record.state == "done"
        return words.DONE_ON.format(day=day(record.at)) if record and known else str(words.DONE_ALREADY)
    if step.state in ("put_off", "not_mine") and record is not None:
        return " · ".join(part for part in (day(record.at), record.note) if part)
    return ""


# --- facts and answers ------------------------------------------------------------------------------------------------


class FactsTab(Stacked):
    """The person's own answers, everything that the pack says, group by group, and the way to remove the account."""

    def __init__(self, page: QWidget, context: Context, entry: Entry, remove: Callable[[], None]) -> None:
        super().__init__(gap=16)
        self._page, self._context, self._entry = page, context, entry
        self._profile = context.session.pack(entry)
        today = context.clock().date()
        self._groups = dict(groups(self._profile, today)) if self._profile else {}
        names = [(str(words.ANSWERS), str(words.ANSWERS)), *((name, name) for name in self._groups)]
        self.which = Segments(names, name=str(words.FACTS_NAME))
        self.which.set_value(str(words.ANSWERS))
        self.which.chosen.connect(self.show_group)
        self.add(self.which)
        self._shown = self.add(self._answers())
        if self._profile is not None and self._profile.own is not None:
            self._add_own(self._profile)
        elif self._profile is not None:
            checked = day(self._profile.researched)
            self.add(Small(words.NO_PAGE_ABOUT.format(name=self._profile.name, day=checked)))
        button = DangerLink(str(words.REMOVE))
        button.clicked.connect(remove)
        self.add(FlowRow(button))

    def _add_own(self, profile: Profile) -> None:
        """Whose facts these are, and the way to change them."""
        self.add(Small(own_facts(profile)))
        if profile.kind == "exchange":
            change = LinkButton(str(CHANGE_FACTS))
            change.clicked.connect(lambda: self._context.navigate("own_exchange", id=profile.id))
            self.add(FlowRow(change))

    def show_group(self, name: str) -> None:
        """Show the answers, or one group of facts."""
        card = self._answers() if name == str(words.ANSWERS) else self._facts(name)
        column = self.layout()
        if column is not None:
            column.replaceWidget(self._shown, card)
        self._shown.hide()
        self._shown.deleteLater()
        self._shown = card

    def _answers(self) -> QWidget:
        """What the person answered, and what they say is different in their account."""
        answers = _answers(self._context, self._entry)
        if self._profile is None:
            return answers
        return Stacked(OwnWords(self._page, self._context, self._entry, self._profile), answers, gap=16)

    def _facts(self, name: str) -> Card:
        card = Card(name)
        facts = FactList(self._groups[name])
        facts.open_requested.connect(self._open)
        card.add(facts)
        return card

    def _open(self, url: str) -> None:
        if self._profile is not None:
            open_page(self._page, self._profile, url)


def _answers(context: Context, entry: Entry) -> Card:
    session = context.session
    card = Card(str(words.ANSWERS), aside=str(words.ANSWERS_ASIDE))
    for place, asked in enumerate(session.all_questions(entry.id)):
        if place:
            card.add(Rule())
        card.add(QuestionPart(context, entry.id, question_row(session, asked)))
    return card
