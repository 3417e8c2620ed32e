"""When to look again: accounts after half a year, paper copies after a year, and the end of a wait that runs.

Dates come from what is stored, so the same dossier gives the same dates whenever it is asked.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

import msgspec

from desktop_app.content.waiting import stopped_hours
from desktop_app.domain.dossier import OWNER, UNKNOWN, Dossier, Entry
from desktop_app.export.days import day_of, moment_of
from desktop_app.export.material import Material
from desktop_app.export.naming import Naming
from desktop_app.language import tr

REVIEW_DAYS, REHEARSAL_DAYS = 180, 365
ON_PAPER = ("paper", "paper_tested")


class Reminder(msgspec.Struct, frozen=True, kw_only=True):
    """One date. `key` is the same for the same thing in every file, and tells nothing; `title` names no account unless
    that was wanted. `at` is a day, or a moment for the end of a wait.
    """

    key: str
    title: str
    text: str
    at: date | datetime


def reminders(material: Material) -> tuple[Reminder, ...]:
    """All of them, the earliest first. What was due already is set on the day after the file is made."""
    found = [*_reviews(material), *_rehearsal(material), *_waits(material)]
    return tuple(sorted(found, key=lambda one: one.at.isoformat()))


def _reviews(material: Material) -> Iterator[Reminder]:
    dossier, wanted = material.told.dossier, material.wanted
    names = Naming(dossier)
    accounts = dossier.of_kind("account")
    for number, account in enumerate(accounts, 1):
        if wanted.account in ("", account.id):
            if wanted.names:
                title = tr("Strongroom: look through {account}", account=names.label(account))
            else:
                title = tr("Strongroom: look through account {number} of {count}", number=number, count=len(accounts))
            yield Reminder(
                key=_key(dossier, "review", account),
                title=title,
                text=tr(
                    "Open Strongroom and go through the answers: what has changed at the exchange, on the phone, in "
                    "the mailbox? Then save the calendar again; the dates move on."
                ),
                at=_due(material, _last_told(dossier, account, material), REVIEW_DAYS),
            )


def _last_told(dossier: Dossier, account: Entry, material: Material) -> date:
    """The day on which something was last told about an account."""
    given = [answer.at for (subject, _), answer in dossier.answers.items() if subject == account.id]
    taken = [step.at for (subject, _), step in dossier.steps.items() if subject == account.id]
    return _latest((*given, *taken, account.added), material)


def _rehearsal(material: Material) -> Iterator[Reminder]:
    """The recovery key is on paper in every vault, so there is always something to try."""
    dossier = material.told.dossier
    owner = dossier.entry(OWNER)
    tried = [record.at for record in dossier.held("rehearsal")]
    tried += [
        answer.at
        for (_, question), answer in dossier.answers.items()
        if question == "totp_backup" and set(answer.value) & set(ON_PAPER) and UNKNOWN not in answer.value
    ]
    yield Reminder(
        key=_key(dossier, "rehearsal", owner),
        title=tr("Strongroom: try the paper copies"),
        text=tr(
            "Can you still find and read them? Type the recovery key from its paper when Strongroom asks how to open "
            "the vault, and compare a code made from each authenticator key on paper with the code on the phone."
        ),
        at=_due(material, _latest((*tried, owner.added if owner else ""), material), REHEARSAL_DAYS),
    )


def _waits(material: Material) -> Iterator[Reminder]:
    """Steps that were finished, and whose withdrawal stop still runs."""
    told, wanted = material.told, material.wanted
    names = Naming(told.dossier)
    for record in told.dossier.steps.values():
        entry, step = told.dossier.entry(record.subject), told.step_named(record.step)
        profile = told.profile(entry) if entry is not None else None
        since = moment_of(record.at)
        if entry is None or profile is None or step is None or since is None or record.state != "done":
            continue
        end = since + timedelta(hours=stopped_hours(profile, step.hold_of))
        if end > material.made.at and wanted.account in ("", entry.id):
            which = tr("{account}: withdrawals should be open again", account=names.label(entry))
            yield Reminder(
                key=_key(told.dossier, f"wait {step.id}", entry),
                title=which if wanted.names else tr("Strongroom: a waiting time is over"),
                text=tr(
                    "A step stopped withdrawals for a time. By the exchange’s own words that time ends now. Look "
                    "whether that is so, and whether anything else was changed meanwhile."
                ),
                at=end,
            )


def _due(material: Material, since: date, days: int) -> date:
    today = material.made.at.date()
    return max(since + timedelta(days=days), today + timedelta(days=1))


def _latest(moments: Iterable[str], material: Material) -> date:
    zone = material.made.at.tzinfo
    return max((day for at in moments if (day := day_of(at, zone)) is not None), default=material.made.at.date())


def _key(dossier: Dossier, what: str, entry: Entry | None) -> str:
    """The same for the same vault, thing and entry; nobody can read anything from it."""
    owner = dossier.entry(OWNER)
    parts = (owner.added if owner else "", what, entry.id if entry else "", entry.added if entry else "")
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]
