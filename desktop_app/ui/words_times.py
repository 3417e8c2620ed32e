"""Words for waiting, for being told, and for counts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from desktop_app.domain.report import Outcome
from desktop_app.domain.setup import Exchange
from desktop_app.language import Text
from desktop_app.language.days import wait
from desktop_app.language.numbers import decimal

Channel = Literal["email", "sms", "app"]


class Told(NamedTuple):
    """How the owner hears of something: the `note` in the picture, and the sentence."""

    note: Text
    sentence: Text


TOLD: dict[frozenset[Channel], Told] = {
    frozenset(): Told(Text("nobody tells you"), Text("Nobody tells you.")),
    frozenset({"email"}): Told(Text("you get an email"), Text("You get an email.")),
    frozenset({"sms"}): Told(Text("you get an SMS"), Text("You get an SMS.")),
    frozenset({"app"}): Told(Text("the app tells you"), Text("The app tells you.")),
    frozenset({"email", "sms"}): Told(Text("you get an email and an SMS"), Text("You get an email and an SMS.")),
    frozenset({"email", "app"}): Told(
        Text("you get an email and a notice in the app"),
        Text("You get an email and a notice in the app."),
    ),
    frozenset({"sms", "app"}): Told(
        Text("you get an SMS and a notice in the app"),
        Text("You get an SMS and a notice in the app."),
    ),
    frozenset({"email", "sms", "app"}): Told(
        Text("you get an email, an SMS and a notice in the app"),
        Text("You get an email, an SMS and a notice in the app."),
    ),
}
"""By the channels on which the owner hears of it."""
NOBODY = TOLD[frozenset()]

UNHEARD_MAIL = Text("Nobody tells you: the emails about it go to {mailbox}, which they read too.")
PATIENT = Text("Nobody tells you, so they can wait as long as it takes.")
AT_ONCE = Text("It happens at once, so there is no time to act.")
TOO_SHORT = Text("It takes {wait}, less than you need to freeze the account.")
TOO_SHORT_FOR_EVER = Text("It takes {wait}, and no way to freeze the account is known.")
IN_TIME = Text("It takes {wait}: freeze the account before then.")

SOMETIMES_TOLD = Text("not always with a notice to you")
SOON = Text("at once", "how soon the money is gone")
AFTER = Text("after {hours} h")

STARTS_WAIT = Text("starts a wait of {hours} h")
"""Under one step of a route."""


def channels(told: Iterable[str], exchange: Exchange) -> frozenset[Channel]:
    """The kinds of channels behind the proofs that silence them. One of a further mailbox is an email."""
    kinds: dict[str, Channel] = {exchange.number: "sms", "phone": "app"}
    return frozenset(kinds.get(channel, "email") for channel in told)


def told_notes(outcome: Outcome, exchange: Exchange) -> tuple[str, ...]:
    """What stands under the last node of a route: how soon, where that matters, and who is told."""
    told = str(TOLD[heard(outcome, exchange)].note)
    if not outcome.noticed:
        return (told,)
    if not outcome.hours:
        return str(SOON), told
    return AFTER.format(hours=decimal(outcome.hours, 2)), told


def heard(outcome: Outcome, exchange: Exchange) -> frozenset[Channel]:
    """The channels on which the owner hears of any step of a route."""
    return channels({channel for step in outcome.path for channel in step.told}, exchange)


def waits(outcome: Outcome) -> bool:
    """Whether any step of a route starts a wait."""
    return any(step.waits_hours > 0 for step in outcome.path)


def time_sentences(outcome: Outcome, exchange: Exchange, reacts: float, mailbox: str) -> tuple[str, ...]:
    """Who is told, and whether there is time. `reacts`: hours the owner needs; `mailbox`: what the person calls it."""
    if not outcome.noticed:
        if _silenced(outcome, exchange):
            return (UNHEARD_MAIL.format(mailbox=mailbox),)
        return (str(PATIENT if waits(outcome) else NOBODY.sentence),)
    told = str(TOLD[heard(outcome, exchange)].sentence)
    if not outcome.hours:
        return told, str(AT_ONCE)
    length = wait(outcome.hours)
    if outcome.result == "stoppable":
        return told, IN_TIME.format(wait=length)
    return told, (TOO_SHORT_FOR_EVER if reacts == float("inf") else TOO_SHORT).format(wait=length)


def _silenced(outcome: Outcome, exchange: Exchange) -> bool:
    """Whether the alerts by mail of this exchange go to a mailbox that the route itself holds."""
    names = {name for step in outcome.path for name in (*step.needs, step.gives)}
    return "inbox" in exchange.alerts and exchange.inbox in names
