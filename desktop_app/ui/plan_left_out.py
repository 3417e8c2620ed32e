"""Says which steps the plan leaves out though nothing stands in their way, why, and what would bring them back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language import Plural, Text, sentences
from desktop_app.language.lists import listed
from desktop_app.ui.plan_rows import lockout
from desktop_app.ui.step_costs import who
from desktop_app.ui.step_words import named

if TYPE_CHECKING:
    from desktop_app.domain.report import Grade
    from desktop_app.session import Session
    from desktop_app.walk.plan import LeftOut

HEADING = Text("Left out, and why")
SEE, OTHER_APP = Text("See the step"), Text("Choose another authenticator app")
LOCKS = Text("Not now: {what}.", "{what} is such a clause as: if you lose your phone after it, you are locked out of …")
SECURITY_FALLS = Text("At the end of this plan it would take security from {before} to {after}.")
RECOVERY_FALLS = Text("At the end of this plan it would take recovery from {before} to {after}.")
OPENS = Text("{who} would reach your {exchange} money then, and without it does not.")
WAIT = Plural("{steps} waits for it.", "{steps} wait for it.")
STEP = Text("“{title}”", "a step by its title")
IN_A_CLOUD = Text(
    "Its codes would lie in a cloud account or beside the passwords. With an app that keeps them on the phone only, "
    "the step comes back into the plan."
)
AUTHENTICATOR = "authenticator"


def reason(session: Session, one: LeftOut) -> str:
    """Why a step is left out, in whole sentences."""
    planned = one.planned
    if planned.locks:
        return LOCKS.format(what=lockout(session, *planned.locks[0]))
    (security, then), (recovery, later) = planned.effect
    said = [_falls(SECURITY_FALLS, security, then), _falls(RECOVERY_FALLS, recovery, later), *_opens(session, one)]
    said += [str(IN_A_CLOUD)] if in_a_cloud(one) else []
    said += [_waiting(session, one)] if one.waiting else []
    return sentences(said)


def in_a_cloud(one: LeftOut) -> bool:
    """Whether it is an authenticator of which a cloud account would have the codes: another app is the way out."""
    return one.planned.step.step.id == AUTHENTICATOR and any(event == "cloud_takeover" for _, event in one.opens)


def _falls(words: Text, before: Grade, after: Grade) -> str:
    if after.shown >= before.shown:
        return ""
    return words.format(before=f"{before.letter} {before.shown}", after=f"{after.letter} {after.shown}")


def _opens(session: Session, one: LeftOut) -> list[str]:
    found = []
    for account, event in one.opens:
        entry = session.dossier.entry(account)
        if entry is None:
            continue
        found.append(OPENS.format(who=who(session.dossier, entry, event), exchange=entry.label))
    return found


def _waiting(session: Session, one: LeftOut) -> str:
    steps = [STEP.format(title=named(session.dossier, step)) for step in one.waiting]
    return WAIT.of(len(steps), steps=listed(steps))


def heading(session: Session, one: LeftOut) -> str:
    """The step's title, with whose it is."""
    return named(session.dossier, one.planned.step)
