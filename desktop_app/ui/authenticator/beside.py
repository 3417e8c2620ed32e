"""The right column: what the code holds, what is noted of the account, and whether to keep the key here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.authenticator import register
from desktop_app.language import Plural, Text, tr
from desktop_app.language.numbers import spelled
from desktop_app.ui.authenticator.codes_card import TITLE, summary
from desktop_app.ui.authenticator.holds import Details
from desktop_app.ui.authenticator.keeping import WHY_NOT
from desktop_app.ui.authenticator.words_look import in_one_line
from desktop_app.ui.day_words import day
from desktop_app.ui.widgets.buttons import LinkButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Small
from desktop_app.ui.widgets.rows import KeyValueRows

if TYPE_CHECKING:
    from desktop_app.authenticator.register import PaperTest
    from desktop_app.domain.dossier import Dossier
    from desktop_app.ui.authenticator.work import Work

NEVER = Text("not yet")
ONE_LINE = Text("{day}, one line")
KEPT = Plural("Against the advice, {count} key is kept here.", "Against the advice, {count} keys are kept here.")


def holds_card(work: Work) -> Card | None:
    """What the code in hand holds."""
    if work.seed is None or work.looked is None:
        return None
    card = Card(tr("What the code holds"))
    card.add(Small(in_one_line(work.seed, usual=False)))
    card.add(Details(work.seed, work.looked))
    return card


def known_card(dossier: Dossier, subject: str, rehearse: Callable[[], object]) -> Card | None:
    """What is noted of the account's present key."""
    known = register.newest(dossier, subject)
    if known is None:
        return None
    paper = register.rehearsed(dossier, known.seen.print)
    card = Card(tr("What is noted"))
    rows = [
        (tr("Phone tested"), _day_of(known.tested)),
        (tr("Accepted"), _day_of(known.accepted)),
        (tr("Key on paper"), _day_of(known.on_paper)),
        (tr("Paper tried"), _tried(paper)),
    ]
    card.add(KeyValueRows(rows))
    link = LinkButton(tr("Try the paper again") if paper else tr("Try the paper now"))
    link.clicked.connect(rehearse)
    card.add(FlowRow(link))
    return card


def _day_of(moment: str) -> str:
    return day(moment) if moment else str(NEVER)


def _tried(paper: PaperTest | None) -> str:
    if paper is None or paper.whole:
        return _day_of(paper.at if paper else "")
    return ONE_LINE.format(day=day(paper.at))


def codes_card(dossier: Dossier, subject: str, change: Callable[[], object]) -> Card | None:
    """What is noted of the recovery codes, and the way to change it."""
    if not subject:
        return None
    card = Card(str(TITLE))
    card.add(Small(summary(register.recovery_codes(dossier, subject))))
    link = LinkButton(tr("Note how many there are"))
    link.clicked.connect(change)
    card.add(FlowRow(link))
    return card


def keep_card(work: Work, keep: Callable[[], object]) -> Card:
    """Off by default, and why."""
    card = Card(tr("Keep the key here?"))
    if work.kept:
        card.add(Small(tr("It is kept on this computer. It is shown only after unlocking anew.")))
        return card
    card.add(Small(str(WHY_NOT)))
    link = LinkButton(tr("Keep it all the same …"))
    link.clicked.connect(keep)
    card.add(FlowRow(link))
    return card


def kept_card(count: int, show: Callable[[], object]) -> Card | None:
    """The way to what is kept."""
    if not count:
        return None
    card = Card(tr("Kept on this computer"))
    card.add(Small(KEPT.of(count, count=spelled(count))))
    link = LinkButton(tr("Show what is kept"))
    link.clicked.connect(show)
    card.add(FlowRow(link))
    return card


def how_card() -> Card:
    """What will happen, for those who are here for the first time."""
    card = Card(tr("What happens here"))
    card.add(
        Small(
            tr(
                "The code is found and looked over, your phone is tested, the key goes onto paper, and the paper is "
                "tried. Only then is anything turned on: no step can lock you out."
            )
        )
    )
    return card
