"""Words about one entry that is not an account: what it is, who leans on it, what was answered about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.content.texts import fill
from desktop_app.domain.dossier import UNKNOWN, Kind
from desktop_app.language import Text, tr
from desktop_app.language.days import minutes
from desktop_app.ui.day_words import day
from desktop_app.ui.step_words import text_values, title
from desktop_app.ui.widgets.steps import StepItem
from desktop_app.walk.own_words import base

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.domain.dossier import Dossier, Entry
    from desktop_app.session import Session
    from desktop_app.ui.tokens import Tone
    from desktop_app.walk.interview import Asked
    from desktop_app.walk.steps import StepFor

KINDS: dict[Kind, Text] = {
    "owner": Text("You"),
    "account": Text("Account"),
    "mailbox": Text("Mailbox"),
    "number": Text("Phone number"),
    "authenticator": Text("Authenticator app"),
    "passwords": Text("Where your passwords are"),
}

HINTS: dict[Kind, Text] = {
    "mailbox": Text("Enough to recognise it by, such as m…@example.org. Never a password."),
    "number": Text("Enough to recognise it by, such as …47. Never a PIN."),
    "authenticator": Text("Such as the phone that it is on. Never a key or a code."),
    "passwords": Text("Such as the computer that it is on. Never a password."),
}

LEANS: dict[Kind, Text] = {
    "owner": Text("How fast you can act counts for every account."),
    "mailbox": Text("Whoever reads this mailbox gets their mail: codes, links and warnings."),
    "number": Text("Whoever holds this number gets their codes by SMS and call."),
    "authenticator": Text("Their codes are made in this app."),
    "passwords": Text("Their passwords are kept here."),
}

STATES: dict[str, tuple[Text, Tone]] = {
    "done": (Text("done"), "ok"),
    "open": (Text("to do"), "accent"),
    "blocked": (Text("not yet"), "warn"),
    "put_off": (Text("put off"), "neutral"),
    "not_mine": (Text("not for you"), "neutral"),
}

_SEEN, _REMEMBERED = Text("seen on the page, {day}"), Text("as you remembered it, {day}")


class QuestionRow(NamedTuple):
    """One question about an entry: its words, what was answered, when, and whether that is known."""

    id: str
    text: str
    answer: str
    note: str
    known: bool


def leaning(dossier: Dossier, entry: Entry) -> tuple[Entry, ...]:
    """The accounts that lean on an entry. An authenticator carries those that have one, or may have one."""
    accounts = dossier.of_kind("account")
    if entry.kind in ("mailbox", "number"):
        return tuple(account for account in accounts if account.links.get(entry.kind) == entry.id)
    if entry.kind == "authenticator":
        return tuple(account for account in accounts if "off" not in dossier.value(account.id, "totp"))
    return accounts


def left_behind(session: Session, leaned_on: Iterable[str]) -> tuple[Entry, ...]:
    """Of these mailboxes and numbers those that nothing leans on: no account, and no service that syncs through its
    account.
    """
    packs = [session.pack(entry) for entry in session.dossier.entries]
    syncing = {pack.cloud_account for pack in packs if pack is not None}
    found = [entry for one in sorted(leaned_on) if (entry := session.dossier.entry(one)) is not None]
    return tuple(one for one in found if not leaning(session.dossier, one) and base(one.pack) not in syncing)


def question_row(session: Session, asked: Asked) -> QuestionRow:
    """One question as it stands."""
    profile = session.profile(asked.entry)
    values = text_values(session.dossier, asked.entry, profile) if profile else {}
    answer = session.dossier.answers.get((asked.entry.id, asked.question.id))
    chosen = [fill(option.text, values) for option in asked.options if option.id in asked.chosen]
    text, counts = fill(asked.question.text, values), fill(asked.question.unknown_counts_as, values)
    if answer is None:
        return QuestionRow(asked.question.id, text, tr("Not answered yet"), counts, known=False)
    if UNKNOWN in answer.value or not chosen:
        return QuestionRow(asked.question.id, text, tr("Not known yet"), counts, known=False)
    note = (_SEEN if answer.seen else _REMEMBERED).format(day=day(answer.at))
    return QuestionRow(asked.question.id, text, " · ".join(chosen), note, known=True)


def step_item(dossier: Dossier, step: StepFor) -> StepItem:
    """One step of an entry with its state."""
    record = dossier.steps.get(step.key)
    done = step.state == "done" and record is not None and record.state == "done"
    note = tr("done on {day}", day=day(record.at)) if done and record else minutes(step.step.minutes)
    state, tone = STATES[step.state]
    return StepItem(id=step.step.id, number=0, title=title(dossier, step), note=note, chips=((str(state), tone),))
