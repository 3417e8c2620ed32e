"""The two cards beneath a question: where to look, in the service's own menu words, and why it is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop_app.content.texts import fill
from desktop_app.language import Text, tr
from desktop_app.language.days import minutes
from desktop_app.language.numbers import whole
from desktop_app.ui.opening import may_open
from desktop_app.ui.step_facts import reported
from desktop_app.ui.step_words import checked, old_menu_words, page_words, text_values
from desktop_app.ui.widgets.buttons import LinkButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.facts import FactItem, FactList
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Small
from desktop_app.ui.widgets.links import PathText, SourceLine, host_of
from desktop_app.walk import shown

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.dossier import Dossier
    from desktop_app.domain.profile import MenuPath, Profile
    from desktop_app.walk.interview import Asked


class Words:
    """The texts of one question as they are shown: with the names of this person's entries and this service's menus."""

    def __init__(self, dossier: Dossier, asked: Asked, profile: Profile) -> None:
        self._values = text_values(dossier, asked.entry, profile)

    def of(self, text: str) -> str:
        """A text with its placeholders filled."""
        return fill(text, self._values)


class LookCard(Card):
    """How to find the answer, and the menu path where an official page gives one."""

    open_requested = Signal(str)

    def __init__(self, asked: Asked, profile: Profile, words: Words, today: date) -> None:
        about = tr("about {time}", time=minutes(asked.question.minutes))
        super().__init__(tr("Where to look"), surface="quiet", aside=about)
        question = asked.question
        path = profile.path(question.goal) if question.goal else None
        if question.look:
            self.add(Body(words.of(question.look)))
        if path is not None:
            self._add_path(path, profile, today)
        elif question.goal and profile.kind not in WITHOUT_PAGES:
            self.add(Small(str(NO_PAGE) if profile.generic else NO_PAGE_OF.format(name=profile.name)))

    def _add_path(self, path: MenuPath, profile: Profile, today: date) -> None:
        for lead, menu in ((tr("In the browser: "), path.web), (in_the_app(path.app), path.app)):
            if menu:
                self.add(PathText(segments(menu), lead=lead))
        for note in (path.note, old_menu_words(path, today)):
            if note:
                self.add(Small(note))
        if may_open(profile, path.source):
            source = SourceLine(path.source, page_words(path))
            source.open_requested.connect(self.open_requested)
            self.add(source)
        elif path.source:
            self.add(Small(f"{host_of(path.source)} · {page_words(path)}"))


NO_PAGE_OF = Text("No official page of {name} says where this is.")
NO_PAGE = Text("No official page says where this is: it differs from one provider to the next.")

FACTS_AND_SOURCES = Text("Facts and sources ({count})")
CHECKED = Text("{name}, {checked}.", "a service, and when its facts were checked")

WITHOUT_PAGES = ("owner", "passwords")
"""Packs of these kinds stand for no service, so nobody expects a page of theirs."""


class WhyCard(Card):
    """Why the question is asked, and behind a link what is known about it, each fact with its source and date."""

    open_requested = Signal(str)

    def __init__(self, asked: Asked, profile: Profile, words: Words) -> None:
        super().__init__(tr("Why this question"), surface="quiet")
        self.add(Body(words.of(asked.question.why)))
        items = fact_items(profile, asked.question.id)
        if items:
            facts = FactList(items, compact=True)
            facts.open_requested.connect(self.open_requested)
            about = Small(CHECKED.format(name=profile.name, checked=checked(profile)))
            self._folded, self._count = (facts, about), len(items)
            self.unfolds = LinkButton(FACTS_AND_SOURCES.format(count=whole(len(items))))
            self.unfolds.clicked.connect(self._fold_or_unfold)
            self.add(FlowRow(self.unfolds))
            for part in self._folded:
                self.add(part)
                part.hide()

    def _fold_or_unfold(self) -> None:
        hidden = self._folded[0].isHidden()
        for part in self._folded:
            part.setVisible(hidden)
        shown_now = FACTS_AND_SOURCES.format(count=whole(self._count))
        self.unfolds.set_label(tr("Hide facts and sources") if hidden else shown_now)


def in_the_app(menu: str) -> str:
    """What stands before the app's menu; nothing where the menu names its place itself ("iPhone: Settings > …")."""
    return "" if ":" in menu else tr("In the app: ")


def segments(menu: str) -> list[str]:
    """The parts of a menu path."""
    return [part.strip() for part in menu.split(" > ")]


def fact_items(profile: Profile, topic: str) -> list[FactItem]:
    """What the pack says about a question, and what was reported; what is on no official page stands without one."""
    items = [
        FactItem(
            fact.text,
            fact.note,
            fact.source,
            page_words(fact) if fact.source else "",
            link=may_open(profile, fact.source),
        )
        for fact in shown.facts(profile, topic)
    ]
    return [*items, *(reported(one) for one in shown.incidents(profile, topic))]
