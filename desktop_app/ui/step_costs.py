"""What a step costs, in sentences: the attacks that reach the money only after it, and the losses after which the way
back is longer, or gone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language import Text, tr
from desktop_app.ui.words_events import EVENTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.domain.dossier import Dossier, Entry
    from desktop_app.domain.report import Route
    from desktop_app.walk.planned import Opened, Worse

OPENS = Text("{who} reaches your {exchange} money after this step, and does not before it.")
WAIT = {
    "phone": Text("If you lose your phone after this, you get back into {account} only after a wait."),
    "memory": Text("If you forget what you know by heart after this, you get back into {account} only after a wait."),
    "computer": Text("If you lose your computer after this, you get back into {account} only after a wait."),
    "inbox": Text("If your mailbox is shut for good after this, you get back into {account} only after a wait."),
    "number": Text("If your phone number is gone for good after this, you get back into {account} only after a wait."),
    "home": Text("If you lose all that is at home after this, you get back into {account} only after a wait."),
    "sim": Text("If you lose your SIM card after this, you get back into {account} only after a wait."),
    "home_and_phone": Text(
        "If you lose your home and your phone at once after this, you get back into {account} only after a wait."
    ),
}
SUPPORT = {
    "phone": Text("If you lose your phone after this, only {account}’s support can let you back in."),
    "memory": Text("If you forget what you know by heart after this, only {account}’s support can let you back in."),
    "computer": Text("If you lose your computer after this, only {account}’s support can let you back in."),
    "inbox": Text("If your mailbox is shut for good after this, only {account}’s support can let you back in."),
    "number": Text("If your phone number is gone for good after this, only {account}’s support can let you back in."),
    "home": Text("If you lose all that is at home after this, only {account}’s support can let you back in."),
    "sim": Text("If you lose your SIM card after this, only {account}’s support can let you back in."),
    "home_and_phone": Text(
        "If you lose your home and your phone at once after this, only {account}’s support can let you back in."
    ),
}
OUT = {
    "phone": Text("If you lose your phone after this, you are locked out of {account}."),
    "memory": Text("If you forget what you know by heart after this, you are locked out of {account}."),
    "computer": Text("If you lose your computer after this, you are locked out of {account}."),
    "inbox": Text("If your mailbox is shut for good after this, you are locked out of {account}."),
    "number": Text("If your phone number is gone for good after this, you are locked out of {account}."),
    "home": Text("If you lose all that is at home after this, you are locked out of {account}."),
    "sim": Text("If you lose your SIM card after this, you are locked out of {account}."),
    "home_and_phone": Text("If you lose your home and your phone at once after this, you are locked out of {account}."),
}
BACK: dict[Route, dict[str, Text]] = {"wait": WAIT, "support": SUPPORT, "out": OUT}
"""By the way back that is left, and by loss."""


def is_grave(one: Worse) -> bool:
    """Whether it has to be known before the click. Two places lost at once are, where nobody gets back in at all."""
    return one.route == "out" or one.loss != "home_and_phone"


def told(dossier: Dossier, opened: Iterable[Opened], worse: Iterable[Worse]) -> tuple[str, ...]:
    """A sentence for each of them."""
    entries = ((one, dossier.entry(one.account)) for one in opened)
    opens = (OPENS.format(who=who(dossier, entry, one.event), exchange=entry.label) for one, entry in entries if entry)
    return (*opens, *(way_back(dossier, one.account, one.loss, one.route) for one in worse))


def way_back(dossier: Dossier, account: str, loss: str, route: Route) -> str:
    """What a loss would mean for an account after the step."""
    entry = dossier.entry(account)
    return BACK[route][loss].format(account=entry.label if entry else account)


def who(dossier: Dossier, account: Entry, event: str) -> str:
    """Who it is that an attack on an account stands for: the beginning of a sentence."""
    linked = {kind: dossier.entry(of) for kind, of in account.links.items()}
    names = {kind: other.label for kind, other in linked.items() if other is not None}
    values = {"mailbox": tr("your mailbox"), "number": tr("your number")} | names
    return EVENTS[event].who.format(**values, exchange=account.label)
