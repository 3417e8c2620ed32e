"""What the page asks of the session: whose code it is, whether it was seen, what is known of clocks. Without Qt."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.authenticator import register
from desktop_app.authenticator.clock import Evidence
from desktop_app.authenticator.fingerprints import fingerprint
from desktop_app.authenticator.look_over import LookedOver, look_over, owner_of
from desktop_app.domain.dossier import Entry, Kind
from desktop_app.language import sentences, tr
from desktop_app.ui.authenticator.evidence import exchange_of, known_exchanges, seen_before
from desktop_app.ui.day_words import day

if TYPE_CHECKING:
    from desktop_app.domain.seed import Seed
    from desktop_app.session import Session
    from desktop_app.ui.authenticator.work import Work

WITH_CODES: tuple[Kind, ...] = ("account", "mailbox", "passwords")
"""Kinds of entries that an authenticator can belong to."""

FRESH = timedelta(days=30)
"""Tests of other phones tell something of this computer's clock for so long."""


def name_of(session: Session, subject: str) -> str:
    """What an entry is called in sentences; "" for none."""
    entry = session.dossier.entry(subject)
    return entry.label if entry is not None else ""


def is_account(session: Session, subject: str) -> bool:
    """Whether an entry is an account at an exchange."""
    entry = session.dossier.entry(subject)
    return entry is not None and entry.kind == "account"


def candidates(session: Session) -> list[tuple[str, str]]:
    """The entries that a code can be for, (id, label)."""
    return [(entry.id, entry.label) for kind in WITH_CODES for entry in session.dossier.of_kind(kind)]


def judged(session: Session, seed: Seed, subject: str) -> LookedOver:
    """The look over of a seed for an entry, or for none."""
    entry = session.dossier.entry(subject)
    profile = session.profile(entry) if entry is not None else None
    return look_over(
        seed,
        session.recognition_key(),
        this=exchange_of(profile) if profile is not None and profile.official_domains else None,
        known=known_exchanges(session),
        seen=seen_before(session),
        subject=subject,
    )


def mark_of(session: Session, seed: Seed) -> str:
    """The fingerprint of a seed in this vault."""
    return fingerprint(seed, session.recognition_key())


def likely_owner(session: Session, seed: Seed) -> str:
    """The one entry whose pack the issuer names; "" where there is none or several."""
    found: list[Entry] = []
    for entry in session.dossier.entries:
        profile = session.profile(entry) if entry.kind in WITH_CODES else None
        if profile is not None and profile.official_domains:
            this = exchange_of(profile)
            if owner_of(seed.issuer, this, ())[0] == "this":
                found.append(entry)
    return found[0].id if len(found) == 1 else ""


def evidence(session: Session, now: datetime, mark: str, synchronised: bool | None) -> Evidence:
    """What else is known of this computer's clock: its age, its server, and tests of other seeds in the last weeks."""
    made = max((one.researched for one in session.profiles.values()), default="")
    others = []
    for known in register.known(session.dossier):
        if known.skew is None or not known.tested or known.seen.print == mark:
            continue
        if abs(now - datetime.fromisoformat(known.tested)) <= FRESH:
            others.append(known.skew)
    too_early = bool(made) and now.astimezone(UTC).date().isoformat() < made
    return Evidence(synchronised=synchronised, too_early=too_early, others=tuple(others))


def is_in_use(session: Session, work: Work) -> bool:
    """Whether the seed in hand is the one that the exchange has taken, as far as is known."""
    if work.accepted:
        return True
    on = session.dossier.value(work.subject, "totp") == ("on",)
    return on and (work.from_paper or (work.looked is not None and work.looked.before == "same"))


def noted(session: Session, work: Work, where: str) -> str:
    """What was noted of all that happened, as sentences."""
    entry = session.dossier.entry(work.subject)
    if entry is None:
        return tr("This key is known again when it is seen once more, by a mark that does not give it away.")
    said = [tr("The authenticator is on at {exchange}.", exchange=where)]
    if entry.kind == "mailbox":
        said.append(tr("Whether something weaker is enough shows in a private window: the step asks for that."))
    known = register.newest(session.dossier, work.subject)
    paper = register.rehearsed(session.dossier, work.mark)
    if paper is not None:
        said.append(tr("Its key is on paper, and was tried on {day}.", day=day(paper.at)))
    elif known is not None and known.on_paper:
        said.append(tr("Its key is on paper. It counts as a way back once it was tried."))
    else:
        said.append(tr("Its key is not on paper: if the phone is lost, only the exchange’s support is left."))
    return sentences(said)
