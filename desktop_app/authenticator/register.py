"""What the vault remembers of authenticators: which were tested, which papers were rehearsed, which are kept here.

Bodies of `Record`s as JSON, each of one form. None holds a secret: of "kept_secret" the sealed bytes are the storage's.
"""

from __future__ import annotations

from math import ceil
from typing import TypeVar

import msgspec

from desktop_app.authenticator.clock import Skew
from desktop_app.authenticator.fingerprints import SeenSeed
from desktop_app.authenticator.key_lines import LINE
from desktop_app.authenticator.recovery_codes import RecoveryCodes
from desktop_app.domain.dossier import Dossier, Record, RecordKind
from desktop_app.domain.seed import Algorithm

LETTER_BITS = 5
PRINT_LENGTH = 32
"""Digits of a fingerprint that tell records apart: 128 bits."""


class KnownSeed(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An authenticator that was set up with this app's help. Moments are ISO dates and times in UTC, "" for never.

    `tested`: when the phone last showed its right code; `skew`: how far the phone was ahead then. `accepted`: when the
    exchange took the code. `on_paper`: when the sheet was printed or written.
    """

    seen: SeenSeed
    algorithm: Algorithm
    digits: int
    period: int
    bits: int
    tested: str = ""
    skew: Skew | None = None
    accepted: str = ""
    on_paper: str = ""


class PaperTest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A rehearsal that went well. `whole`: the whole key came back from the paper, not one line of it alone."""

    print: str
    at: str
    whole: bool


class KeptHere(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A secret that the person chose to keep. `sealed` is what `storage.kept_seal` made of its link."""

    issuer: str
    account: str
    sealed: str


Body = TypeVar("Body", KnownSeed, PaperTest, KeptHere, RecoveryCodes)


def known_id(seen: SeenSeed) -> str:
    """The id of a record about a seed: the same seed for two accounts has two."""
    return f"{seen.print[:PRINT_LENGTH]} {seen.subject}".strip()


def record(kind: RecordKind, record_id: str, at: str, body: Body, subject: str = "") -> Record:
    """The line of the register."""
    return Record(kind=kind, id=record_id, at=at, body=msgspec.json.encode(body).decode(), subject=subject)


def read(found: Record, form: type[Body]) -> Body | None:
    """The body of a line; None where a later app wrote it in another form."""
    try:
        return msgspec.json.decode(found.body, type=form)
    except (msgspec.DecodeError, ValueError):
        return None


def known(dossier: Dossier, subject: str | None = None) -> tuple[KnownSeed, ...]:
    """All seeds that are remembered, of one entry or of all, the oldest first."""
    found = (read(one, KnownSeed) for one in dossier.held("authenticator", subject))
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.seen.at))


def newest(dossier: Dossier, subject: str) -> KnownSeed | None:
    """The seed that an entry has now, as far as it is remembered."""
    return next(reversed(known(dossier, subject)), None) if subject else None


def paper_lines(bits: int) -> int:
    """How many lines the key of a seed has on paper."""
    return max(1, ceil(ceil(bits / LETTER_BITS) / LINE))


def rehearsed(dossier: Dossier, mark: str) -> PaperTest | None:
    """The last rehearsal of the paper of the seed with this fingerprint."""
    found = (read(one, PaperTest) for one in dossier.held("rehearsal"))
    mine = [one for one in found if one is not None and one.print == mark]
    return max(mine, key=lambda one: one.at, default=None)


def recovery_codes(dossier: Dossier, subject: str) -> RecoveryCodes | None:
    """What was said of an entry's recovery codes."""
    found = dossier.records.get(("recovery_codes", subject))
    return read(found, RecoveryCodes) if found is not None else None
