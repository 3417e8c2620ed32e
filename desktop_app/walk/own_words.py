"""What a person says is different in their own account: the pack as it is for that account, and what can be said.

A fact of one's own is an answer whose question begins with "own:". It never changes the pack: an entry with such
answers points to a copy of its pack under an id of its own ("okx@1f2e3d4c"), which the session keeps beside the others.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

import msgspec

from desktop_app.domain.dossier import UNKNOWN, Dossier, Entry
from desktop_app.domain.profile import (
    AddressList,
    AntiPhishing,
    Emergency,
    Factor,
    Hold,
    Operation,
    Profile,
)

OWN = "own:"
"""How the questions begin whose answers are facts of one's own."""
YES, NO = "yes", "no"
HOURS = ("0", "24", "48", "72", "120")
NOTED = "noted"
"""The answer of a fact that no part of the app can work with: only its note is kept and shown."""
ELSE: Literal["else"] = "else"

FACTORS = ("sms", "totp", "passkey", "security_key", "app_push", "fund_password", "recovery_codes", "master_key")
REMOVALS = ("unbinds", "not_offered", "impossible")
HOLDS = (
    "login",
    "reset_password",
    "change_password",
    "reset_totp",
    "change_totp",
    "disable_sms",
    "change_phone",
    "change_email",
)
"""Operations of which the person may know better what is stopped afterwards."""


Kind = Literal["factor", "removal", "hold", "list", "lock", "emergency", "p2p", "anti_phishing", "weakening", "else"]


class OwnFact(NamedTuple):
    """Something that can be different. `kind` says what it is about, `about` which one; `values` what can be said."""

    kind: Kind
    about: str
    values: tuple[str, ...]

    @property
    def question(self) -> str:
        """The id under which the answer is stored."""
        return f"{OWN}{self.kind}:{self.about}" if self.about else f"{OWN}{self.kind}"


class Said(NamedTuple):
    """One fact of the person's own: what was said, when, and the note."""

    fact: OwnFact
    value: str
    at: str
    note: str


def possible(profile: Profile) -> tuple[OwnFact, ...]:
    """What can be said to be different at an exchange or a service, in the order in which it is offered."""
    return tuple(_possible(profile))


def _possible(profile: Profile) -> Iterator[OwnFact]:
    if profile.kind == "exchange":
        yield from (OwnFact("factor", kind, (YES, NO)) for kind in FACTORS)
        yield OwnFact("removal", "sms", REMOVALS)
        yield OwnFact("list", "", (YES, NO))
        yield OwnFact("lock", "", HOURS)
        yield from (OwnFact("hold", name, HOURS) for name in HOLDS)
        yield OwnFact("emergency", "", (YES, NO))
        yield OwnFact("p2p", "", (YES, NO))
        yield OwnFact("anti_phishing", "", (YES, NO))
    yield from (OwnFact("weakening", one.kind, (YES, NO)) for one in profile.weakenings)
    yield OwnFact(ELSE, "", (NOTED,))


def said(dossier: Dossier, entry: Entry, profile: Profile) -> tuple[Said, ...]:
    """The facts of a person's own about an entry. Those that were taken back are left out."""
    found = []
    for fact in possible(profile):
        answer = dossier.answers.get((entry.id, fact.question))
        if answer is not None and UNKNOWN not in answer.value and answer.value[0] in fact.values:
            found.append(Said(fact, answer.value[0], answer.at, answer.note))
    return tuple(found)


def base(pack: str) -> str:
    """The id of the pack itself, where an entry points to a copy of its own."""
    return pack.partition("@")[0]


def applied(dossier: Dossier, profiles: dict[str, Profile]) -> Dossier:
    """The dossier whose entries with facts of their own point to copies of their packs; those are put into `profiles`.

    An entry without any points to the pack itself.
    """
    entries = tuple(_pointed(dossier, entry, profiles) for entry in dossier.entries)
    return dossier if entries == dossier.entries else msgspec.structs.replace(dossier, entries=entries)


def _pointed(dossier: Dossier, entry: Entry, profiles: dict[str, Profile]) -> Entry:
    pack = base(entry.pack)
    profile = profiles.get(pack)
    own = said(dossier, entry, profile) if profile is not None else ()
    if profile is not None and own:
        words = repr(sorted((one.fact.question, one.value) for one in own)).encode()
        pack = f"{pack}@{zlib.crc32(words):08x}"
        if pack not in profiles:
            profiles[pack] = as_said(profile, {one.fact: one.value for one in own})
    return entry if pack == entry.pack else msgspec.structs.replace(entry, pack=pack)


def as_said(profile: Profile, own: Mapping[OwnFact, str]) -> Profile:
    """The pack as it is for somebody who says this."""
    for fact, value in own.items():
        profile = _with(profile, fact, value)
    return profile


def _with(profile: Profile, fact: OwnFact, value: str) -> Profile:
    yes = value == YES
    if fact.kind == "factor":
        return _factor(profile, fact.about, supported=yes)
    if fact.kind == "removal":
        return _factor(profile, fact.about, removal=value)
    if fact.kind == "hold":
        return _hold(profile, fact.about, float(value))
    if fact.kind in ("list", "lock"):
        return _list(profile, fact.kind, value)
    if fact.kind == "weakening":
        kept = tuple(
            msgspec.structs.replace(one, supported=yes) if one.kind == fact.about else one for one in profile.weakenings
        )
        return msgspec.structs.replace(profile, weakenings=kept)
    if fact.kind == "emergency":
        freeze = profile.emergency or Emergency(supported=yes)
        return msgspec.structs.replace(profile, emergency=msgspec.structs.replace(freeze, supported=yes))
    if fact.kind == "anti_phishing":
        code = profile.anti_phishing or AntiPhishing(supported=yes)
        return msgspec.structs.replace(profile, anti_phishing=msgspec.structs.replace(code, supported=yes))
    return msgspec.structs.replace(profile, p2p=yes) if fact.kind == "p2p" else profile


def _factor(profile: Profile, kind: str, **changed: object) -> Profile:
    known = profile.factor(kind) or Factor(kind=kind, supported="unknown")
    mine = msgspec.structs.replace(known, **changed)
    others = tuple(one for one in profile.factors if one.kind != kind)
    return msgspec.structs.replace(profile, factors=(*others, mine))


def _hold(profile: Profile, name: str, hours: float) -> Profile:
    """The same hold after each route of an operation; what it covers and what ends it early stay as the pack says."""
    routes = profile.operations_named(name) or (Operation(name=name, requires="unknown"),)
    others = tuple(one for one in profile.operations if one.name != name)
    held = tuple(msgspec.structs.replace(one, hold=_as_long(one.hold, hours)) for one in routes)
    return msgspec.structs.replace(profile, operations=(*others, *held))


def _as_long(hold: Hold | None, hours: float) -> Hold:
    """A hold of these hours, whatever the pack says of when it is there."""
    if hold is None:
        return Hold(hours=hours)
    return Hold(hours=hours, covers=hold.covers, lifted_by=hold.lifted_by)


def _list(profile: Profile, kind: str, value: str) -> Profile:
    listed = profile.address_list or AddressList(supported="unknown")
    if kind == "list":
        listed = msgspec.structs.replace(
            listed, supported=value == YES, meaning="restricts" if value == YES else listed.meaning
        )
    else:
        listed = msgspec.structs.replace(listed, lock=_as_long(listed.lock, float(value)))
    return msgspec.structs.replace(profile, address_list=listed)
