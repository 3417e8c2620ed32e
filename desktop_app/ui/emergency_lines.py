"""The words for the worst moment as the window shows them: instructions and sources. The words are those of paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.export import emergency
from desktop_app.export.naming import Behind
from desktop_app.language import Text
from desktop_app.ui.opening import may_open
from desktop_app.ui.step_words import page_words
from desktop_app.ui.widgets.facts import FactItem
from desktop_app.ui.widgets.steps import Instruction

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Dossier, Entry
    from desktop_app.domain.profile import Profile

NO_NETWORK = Text("Does your phone show no network all of a sudden? Then this comes first.")
CARRIER = Text(
    "From another phone, call the carrier of {number}. Ask whether a new SIM card was issued, and have the number "
    "locked."
)
SOME_CARRIER = Text(
    "From another phone, call the carrier of your phone number. Ask whether a new SIM card was issued, and have the "
    "number locked."
)


def emergency_lines(
    dossier: Dossier, account: Entry | None, profile: Profile, mailbox_host: str = ""
) -> tuple[Instruction, ...]:
    """The lines for one exchange; with an account also its own mailbox and number."""
    mailbox, number = (emergency.linked(dossier, account, kind) for kind in ("mailbox", "number"))
    behind = Behind(
        mailbox=mailbox.label if mailbox else "",
        mailbox_host=mailbox_host,
        number=number.label if number else "",
    )
    return tuple(Instruction(one.text, one.note) for one in emergency.advice(profile, behind))


def no_network(dossier: Dossier, account: Entry | None) -> tuple[str, str]:
    """What comes before all else where the phone is cut off: what is said, and what to do."""
    number = emergency.linked(dossier, account, "number")
    text = CARRIER.format(number=number.label) if number is not None else str(SOME_CARRIER)
    return str(NO_NETWORK), text


def sources(profile: Profile) -> tuple[FactItem, ...]:
    """Where the lines come from, each with the age of its page."""
    return tuple(
        FactItem(words, "", fact.source, page_words(fact), link=may_open(profile, fact.source))
        for words, fact in emergency.rests_on(profile)
        if fact.source
    )
