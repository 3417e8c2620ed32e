"""What the helper's results are worth: records without the secret, and the steps and answers that they settle."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec

from desktop_app.authenticator import register
from desktop_app.authenticator.fingerprints import SeenSeed, fingerprint, seen_now
from desktop_app.authenticator.look_over import Exchange
from desktop_app.authenticator.recovery_codes import RecoveryCodes
from desktop_app.authenticator.register import KnownSeed, PaperTest, known_id
from desktop_app.domain.dossier import Record

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Entry
    from desktop_app.domain.profile import Profile
    from desktop_app.domain.script import Seen
    from desktop_app.domain.seed import Seed
    from desktop_app.session import Changes, Session
    from desktop_app.ui.authenticator.work import Work
    from desktop_app.walk.steps import StepFor

TURN_ON, SAVE_KEY = "turn on authenticator", "save authenticator key"
"""Goals of the steps that this helper walks through."""

SAVE_CODES = "save recovery codes"

SECOND_FACTOR = "turn on second factor"
"""At a mailbox or a password store that is an authenticator, among others; at an exchange it is the exchange's app."""


def helps(step: StepFor) -> bool:
    """Whether this helper is what a step needs: its goal is one of ours."""
    goal = step.step.goal
    return goal in (TURN_ON, SAVE_KEY, SAVE_CODES) or (goal == SECOND_FACTOR and step.entry.kind != "account")


def stage_of(step: StepFor) -> dict[str, str]:
    """Where in the helper a step begins, as the page is asked to show it; {} for the search of a code."""
    return {"stage": "codes"} if step.step.goal == SAVE_CODES else {}


# --- exchanges and what was seen before ----------------------------------------------------------------------------


def exchange_of(profile: Profile) -> Exchange:
    """A pack as an issuer is recognised by."""
    return Exchange(id=profile.id, name=profile.name, domains=tuple(profile.official_domains))


def known_exchanges(session: Session) -> tuple[Exchange, ...]:
    """All packs that give out authenticator codes."""
    return tuple(exchange_of(one) for one in session.profiles.values() if one.official_domains)


def seen_before(session: Session) -> tuple[SeenSeed, ...]:
    """Every seed that is remembered, the oldest first."""
    return tuple(one.seen for one in register.known(session.dossier))


# --- records --------------------------------------------------------------------------------------------------------


def remember(session: Session, work: Work, seed: Seed) -> Changes:
    """Notes how far this seed has come: tested, on paper, accepted. What was noted before stays."""
    now = session.now()
    seen = seen_now(seed, session.recognition_key(), now, work.subject)
    before = _before(session, seen)
    skew = work.skew
    body = KnownSeed(
        seen=before.seen if before is not None else seen,
        algorithm=seed.algorithm,
        digits=seed.digits,
        period=seed.period,
        bits=seed.bits,
        tested=now if work.tested else before.tested if before else "",
        skew=skew or (before.skew if before else None),
        accepted=now if work.accepted else before.accepted if before else "",
        on_paper=now if work.paper != "none" else before.on_paper if before else "",
    )
    kept = [register.record("authenticator", known_id(seen), now, body, work.subject)]
    return session.change_records(kept=kept, subject=work.subject)


def note_rehearsal(session: Session, mark: str, subject: str, *, whole: bool) -> Changes:
    """Notes that the paper of the seed with this fingerprint was read back without a slip."""
    now = session.now()
    record_id = f"{mark[: register.PRINT_LENGTH]} {subject}".strip()
    body = PaperTest(print=mark, at=now, whole=whole)
    return session.change_records(kept=[register.record("rehearsal", record_id, now, body, subject)], subject=subject)


def note_codes(session: Session, subject: str, codes: RecoveryCodes) -> Changes:
    """Notes how many recovery codes are where."""
    now = session.now()
    body = msgspec.structs.replace(codes, at=now)
    return session.change_records(
        kept=[register.record("recovery_codes", subject or "none", now, body, subject)], subject=subject
    )


def mark_of(session: Session, seed: Seed) -> str:
    """The fingerprint by which this vault knows the seed again."""
    return fingerprint(seed, session.recognition_key())


def _before(session: Session, seen: SeenSeed) -> KnownSeed | None:
    found: Record | None = session.dossier.records.get(("authenticator", known_id(seen)))
    return register.read(found, KnownSeed) if found is not None else None


# --- answers and steps ----------------------------------------------------------------------------------------------


def settle(session: Session, subject: str, values: Mapping[str, tuple[str, ...]], goal: str) -> Changes | None:
    """Closes the step of this goal by the answer to its check that stores just these values; where there is none,
    stores the values themselves. None where the entry is no account, or has no such question.
    """
    entry = session.dossier.entry(subject)
    if entry is None or not _asked_of(session, entry, values):
        return None
    for step in session.steps(subject):
        if step.step.goal != goal:
            continue
        fits = [seen for seen in step.seen if _says(seen, values)]
        if fits:
            return session.finish(subject, step.step.id, fits[0].id)
    changes = None
    for question, value in values.items():
        changes = session.answer(subject, question, value, seen=True)
    return changes


def _says(seen: Seen, values: Mapping[str, tuple[str, ...]]) -> bool:
    return seen.sets == values


def _asked_of(session: Session, entry: Entry, values: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether entries of this kind have these questions, with these answers to choose from."""
    asked = {one.id: {option.id for option in one.options} for one in session.library.questions.get(entry.kind, ())}
    return all(set(value) <= asked.get(question, set()) for question, value in values.items())


def settle_accepted(session: Session, subject: str, *, on_paper: bool) -> Changes | None:
    """The exchange took the code: the authenticator is on, and its key is on paper or not. A password store that took
    one asks for it from now on. At a mailbox that proves too little: what its private window asks for decides there.
    """
    entry = session.dossier.entry(subject)
    if entry is not None and entry.kind == "passwords":
        return settle(session, subject, {"store_second_factor": ("on",)}, SECOND_FACTOR)
    return settle(session, subject, {"totp": ("on",), "totp_backup": ("paper" if on_paper else "none",)}, TURN_ON)


def settle_paper(session: Session, subject: str) -> Changes | None:
    """The paper was read back without a slip."""
    return settle(session, subject, {"totp_backup": ("paper_tested",)}, SAVE_KEY)


def settle_codes(session: Session, subject: str, codes: RecoveryCodes) -> Changes | None:
    """What is known of the recovery codes, where an entry of this kind is asked for them."""
    if not codes.answer:
        return None
    for question in ("recovery_codes", "backup_codes"):
        changes = settle(session, subject, {question: (codes.answer,)}, SAVE_CODES)
        if changes is not None:
            return changes
    return None
