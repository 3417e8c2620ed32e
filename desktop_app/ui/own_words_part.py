"""What a person says is different in their own account: the card that lists it, and the dialog that asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.ui import words_own as words
from desktop_app.ui.day_words import day
from desktop_app.ui.storing import stored
from desktop_app.ui.widgets.buttons import LinkButton, PlainButton
from desktop_app.ui.widgets.card import Card, Rule, SideBySide
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Small
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.words_facts import WEAKENINGS
from desktop_app.walk.own_words import ELSE, OwnFact, Said, possible

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Entry
    from desktop_app.domain.profile import Profile
    from desktop_app.ui.context import Context


def subject_of(fact: OwnFact, profile: Profile) -> str:
    """What a fact is about, in words."""
    if fact.kind == "factor":
        return words.FACTOR.format(name=words.FACTORS[fact.about])
    if fact.kind == "hold":
        return str(words.HOLDS[fact.about])
    if fact.kind == "weakening":
        weakening = profile.weakening(fact.about)
        return (weakening.name_in_ui if weakening else "") or str(WEAKENINGS[fact.about])
    return str(words.SUBJECTS[fact.kind])


def said_words(one: Said, profile: Profile) -> str:
    """One fact of a person's own as a sentence."""
    return words.SAID.format(subject=subject_of(one.fact, profile), value=words.VALUES[one.value])


class OwnWords(Card):
    """The person's own facts about an entry, each with a way to take it back, and the way to tell another."""

    def __init__(self, page: QWidget, context: Context, entry: Entry, profile: Profile) -> None:
        super().__init__(str(words.HEADING))
        self._page, self._context, self._entry, self._profile = page, context, entry, profile
        mine = context.session.said_different(entry.id)
        self.taken_back: list[LinkButton] = []
        if not mine:
            self.add(Small(str(words.NOTHING)))
        for place, one in enumerate(mine):
            if place:
                self.add(Rule())
            self.add(self._row(one))
        self.tell = PlainButton(str(words.BUTTON))
        self.tell.clicked.connect(self._ask)
        self.add(FlowRow(self.tell))

    def _row(self, one: Said) -> QWidget:
        text = said_words(one, self._profile)
        back = LinkButton(str(words.TAKE_BACK))
        back.setAccessibleName(words.TAKE_BACK_NAME.format(text=text))
        back.clicked.connect(lambda: self._take_back(one))
        self.taken_back.append(back)
        told = Stacked(Body(text), Small(words.ABOUT.format(day=day(one.at))), gap=2)
        if one.note:
            told.add(Small(one.note))
        return SideBySide(told, FlowRow(back))

    def _take_back(self, one: Said) -> None:
        session = self._context.session
        changes = stored(self._page, lambda: session.take_back(self._entry.id, one.fact.question))
        if changes is not None:
            self._context.changed(changes)

    def _ask(self) -> None:
        dialog = OwnWordDialog(self._page.window(), self._profile)
        if dialog.exec() != QDialog.DialogCode.Accepted or dialog.fact is None:
            return
        question, value, note = dialog.fact.question, dialog.value, dialog.note.text()
        session = self._context.session
        changes = stored(self._page, lambda: session.say_different(self._entry.id, question, value, note))
        if changes is not None:
            self._context.changed(changes)


class OwnWordDialog(Dialog):
    """What it is about, how it is, and a note."""

    def __init__(self, parent: QWidget | None, profile: Profile) -> None:
        super().__init__(
            parent, str(words.ASK_HEADING), str(words.ASK_TEXT), primary=str(words.SAVE), secondary=str(words.CANCEL)
        )
        self._facts = possible(profile)
        self.fact: OwnFact | None = self._facts[0]
        self.which = Choice([(fact.question, subject_of(fact, profile)) for fact in self._facts], name=str(words.WHICH))
        self.add(self.which.label())
        self.add(self.which)
        self.how = Choice([], name=str(words.HOW))
        self.add(self.how.label())
        self.add(self.how)
        self.note = TextField(str(words.NOTE), str(words.NOTE_HINT), longest=160)
        self.add(self.note)
        self.which.chosen.connect(self.show_fact)
        self.show_fact(self._facts[0].question)
        self.begin_on(self.which)

    def show_fact(self, question: str) -> None:
        """Offer what can be said about this fact."""
        self.fact = next((fact for fact in self._facts if fact.question == question), None)
        values = self.fact.values if self.fact else ()
        self.how.set_choices([(value, str(words.VALUES[value])) for value in values])

    @property
    def value(self) -> str:
        """What was chosen."""
        return self.how.value()

    def accept(self) -> None:
        """Something else needs a note, or nobody would know what it is."""
        if self.fact is not None and self.fact.kind == ELSE and not self.note.text():
            self.note.problem(str(words.NOTE_MISSING))
            self.note.setFocus()
            return
        super().accept()
