"""The part of the emergency page for somebody whose phone is gone: what is at once, what brings back in, what after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.export import phone_gone as lines
from desktop_app.export.naming import BESIDE
from desktop_app.language import Text, tr
from desktop_app.ui.account_score import lead
from desktop_app.ui.opening import may_open, open_page
from desktop_app.ui.sentences import Sentences
from desktop_app.ui.step_words import checked, page_words
from desktop_app.ui.widgets.buttons import PlainButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.facts import FactItem, FactList
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import CardTitle, Small
from desktop_app.ui.widgets.scroll import TwoColumns
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.steps import Instruction, NumberedSteps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.dossier import Entry
    from desktop_app.domain.phone_gone import PhoneGone, WayIn
    from desktop_app.domain.profile import Profile
    from desktop_app.export.emergency import Advice
    from desktop_app.ui.context import Context

PHONE_GONE = Text("My phone is gone")
FIRST = Text("First, in this order")
BACK_IN = Text("Then: what lets you back in")
AFTER = Text("Once you are in again")
ANSWERS = Text("Go through the answers")
TYPE_KEY = Text("Type the key in the helper")
NO_ACCOUNT = Text("Add your exchanges, and this page says for each of them what lets you back in.")


def phone_gone_part(context: Context, subject: str) -> QWidget:
    """Everything, with the account that was asked for before the others."""
    gone = context.session.phone_gone()
    left = Stacked(_card(str(FIRST), lines.at_once(gone, _named)), gap=16)
    left.add(CardTitle(str(BACK_IN)))
    if not gone.accounts:
        left.add(Small(str(NO_ACCOUNT)))
    for card in _ways_in(context, gone, subject):
        left.add(card)
    left.add(_after(context, gone))
    sources = _sources(gone)
    return TwoColumns(left, Stacked(sources, gap=16), parts=(5, 2)) if sources is not None else left


def _named(entry: Entry) -> str:
    return entry.label


def _card(title: str, some: Sequence[Advice], *before: QWidget) -> Card:
    card = Card(title)
    for part in before:
        card.add(part)
    card.add(NumberedSteps([Instruction(one.text, one.note) for one in some]))
    return card


def _ways_in(context: Context, gone: PhoneGone, subject: str) -> list[Card]:
    """A card for each mailbox, then for each account: mail is what most resets go through."""
    session = context.session
    report, words = session.report(), Sentences(session.setup(), session.dossier)

    def means(way: WayIn) -> tuple[QWidget, ...]:
        if report is None or way.entry.kind != "account":
            return ()
        return (lead(words.loss("phone", way.entry.id), report.exchange(way.entry.id)),)

    found = []
    for way in (*gone.mailboxes, *sorted(gone.accounts, key=lambda way: way.entry.id != subject)):
        card = _card(way.entry.label, lines.ways_in(way, _named), *means(way))
        if any(kept.means == "paper_key" for kept in way.kept):
            card.add(FlowRow(_to_helper(context, way.entry)))
        found.append(card)
    return found


def _to_helper(context: Context, account: Entry) -> PlainButton:
    """To where the key is typed from paper and becomes a code for the next phone's camera."""
    helper = PlainButton(str(TYPE_KEY))
    helper.setAccessibleName(tr("{name}: {value}", name=TYPE_KEY, value=account.label))
    helper.clicked.connect(lambda: context.navigate("authenticator", subject=account.id))
    return helper


def _after(context: Context, gone: PhoneGone) -> Card:
    card = _card(str(AFTER), lines.afterwards(gone, _named))
    first = next((way.entry.id for way in (*gone.accounts, *gone.mailboxes)), "")
    if first:
        answers = PlainButton(str(ANSWERS))
        answers.clicked.connect(lambda: context.navigate("interview", subject=first, look="all"))
        card.add(FlowRow(answers))
    return card


def _sources(gone: PhoneGone) -> Card | None:
    """Where the lines come from, under the name of each exchange."""
    found: dict[str, tuple[Profile, list[FactItem]]] = {}
    for profile, about, fact in lines.rests_on(gone):
        if fact.source:
            item = FactItem(about, "", fact.source, page_words(fact), link=may_open(profile, fact.source))
            found.setdefault(profile.id, (profile, []))[1].append(item)
    if not found:
        return None
    card = Card(tr("Where this comes from"))
    for profile, items in found.values():
        card.add(Small(BESIDE.format(name=profile.name, more=checked(profile))))
        facts = FactList(list(dict.fromkeys(items)), compact=True)
        facts.open_requested.connect(lambda url, card=card, profile=profile: open_page(card, profile, url))
        card.add(facts)
    card.add(Small(tr("Menus change. If a word is not there, ask support on the page that you typed by hand.")))
    return card
