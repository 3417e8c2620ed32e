"""What a pack in the user's own folder must keep to besides `pack_rules`: nobody else looked at it.

So silence is never to its favour: what it does not mention of settings that weaken is unknown, and what stands
without a page is unknown in every value.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import get_args

import msgspec

from desktop_app.content.dates import date_fault
from desktop_app.content.decoding import unfold
from desktop_app.content.own_fields import word_fault
from desktop_app.content.pack_rules import cited_facts
from desktop_app.content.setting_rules import OF_EXCHANGES
from desktop_app.content.sources import belongs
from desktop_app.domain.profile import Cited, Hold, MenuPath, Own, Profile, Weakening, WeakeningKind
from desktop_app.language import tr
from desktop_app.language.alphabets import looks, scripts

Fault = tuple[str, str]

LONGEST_NAME = 60
LONGEST_FILE_NAME = 200
RESERVED_IDS = frozenset(
    {"owner", "con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
)
"""Ids that the app uses for the person, and names that Windows gives to no file."""

LOOSENING = tuple(kind for kind in get_args(WeakeningKind) if kind in OF_EXCHANGES or kind == "weaker_login")
_NAME = re.compile(r"[\w .,&'’()+-]+")
_WORD = re.compile(r"\w+")
_TELLING = 5
"""Letters of a name that hardly stand in a row by chance."""

_WORDS_OF_THE_TRADE = frozenset({"crypto"})
"""Names of exchanges that are found in the names of many others."""


def name_fault(name: str) -> str:
    """Why this cannot be the name of an exchange that somebody adds, or ''."""
    if not name.strip():
        return tr("must not be empty")
    if len(name) > LONGEST_NAME:
        return tr("is longer than {most} characters", most=LONGEST_NAME)
    if not _NAME.fullmatch(name):
        return tr("may hold letters, digits, spaces and . , & ' ( ) + - only")
    if any(len(scripts(word)) > 1 for word in _WORD.findall(name)):
        return tr("mixes letters of several alphabets in one word")
    return ""


def own_faults(pack: Profile) -> Iterator[Fault]:
    """Everything that is wrong with a pack of a user's own, besides what is wrong with any pack."""
    if fault := name_fault(pack.name):
        yield "name", fault
    if pack.id in RESERVED_IDS:
        yield "id", tr('"{id}" is a name that the app or the system keeps for itself', id=pack.id)
    for key, fact in cited_facts(pack):
        if fact.confidence == "unknown":
            yield from _values(fact, key)
    yield from _claims(pack)
    if pack.own is not None:
        yield from _provenance(pack.own)


def _values(fact: Cited, key: str) -> Iterator[Fault]:
    """Values that stand although no page does. A menu path that the person saw is none: it opens nothing; nor is it
    one that a factor cannot be the only one, which closes nothing.
    """
    if isinstance(fact, MenuPath):
        return
    for field in msgspec.structs.fields(fact):
        value = getattr(fact, field.name)
        if field.name == "only_factor" and value is False:
            continue
        if isinstance(value, Hold):
            if value.hours != "unknown":
                yield f"{key}.{field.name}.hours", tr('must be "unknown" where the confidence is')
        elif value not in (field.default, "unknown") and _may_be_unknown(field.type):
            yield f"{key}.{field.name}", tr('must be "unknown" where the confidence is')


def _may_be_unknown(kind: object) -> bool:
    return any("unknown" in get_args(one) for one in unfold(kind))


def _claims(pack: Profile) -> Iterator[Fault]:
    """What a pack says of itself without room for a source: it needs a fact with a page that bears it out."""
    routes = {route.name for route in pack.operations if route.source}
    about = {topic for fact in pack.facts if fact.source for topic in fact.topics}
    if pack.p2p is False and "p2p_sell" not in routes and "p2p_asks" not in about:
        yield "p2p", tr('needs a page: a table of facts with the topic "p2p_asks" and its source')
    if pack.login_second_step == "always" and "login" not in routes:
        yield "login_second_step", tr("needs a page: a login among the operations with its source")


def _provenance(own: Own) -> Iterator[Fault]:
    for name in ("added", "changed"):
        if (day := getattr(own, name)) and (fault := date_fault(day, whole=True)):
            yield f"own.{name}", fault
    if len(own.from_file) > LONGEST_FILE_NAME:
        yield "own.from_file", tr("is longer than {most} characters", most=LONGEST_FILE_NAME)
    seen: set[str] = set()
    for index, said in enumerate(own.said):
        if fault := word_fault(said.about, said.word) or (tr("comes twice") if said.about in seen else ""):
            yield f"own.said[{index}]", fault
        seen.add(said.about)


def with_unknowns(pack: Profile) -> Profile:
    """The pack with an unknown setting for each kind of weakening that it does not mention: nobody looked for them."""
    if pack.kind != "exchange":
        return pack
    more = tuple(
        Weakening(kind=kind, supported="unknown", requires="unknown", confidence="unknown")
        for kind in LOOSENING
        if pack.weakening(kind) is None
    )
    return msgspec.structs.replace(pack, weakenings=(*pack.weakenings, *more), own=pack.own or Own())


# ----------------------------------------------------------------------------- beside the exchanges of the app


def known_as(name: str, domains: Iterable[str], packs: Iterable[Profile]) -> Profile | None:
    """The exchange of the app that has this name or one of these domains already."""
    domains = tuple(domains)
    for pack in packs:
        if looks(pack.name) == looks(name):
            return pack
        theirs = pack.official_domains
        if any(belongs(one, theirs) for one in domains) or any(belongs(one, domains) for one in theirs):
            return pack
    return None


def resembles(hosts: Iterable[str], packs: Iterable[Profile]) -> tuple[str, Profile] | None:
    """A host that looks like one of an exchange of the app, with that exchange: a clone's address does."""
    packs = tuple(packs)
    for host in hosts:
        parts = [looks(part) for label in host.split(".") for part in (label, *label.split("-"))]
        for pack in packs:
            mains = [theirs.split(".")[-2] for theirs in pack.official_domains]
            if any(_holds(part, main) for main in mains if len(main) > 2 for part in parts):
                return host, pack
    return None


def _holds(part: str, main: str) -> bool:
    """Whether a part of a host is a main name, nearly one, or has it among other letters."""
    telling = len(main) >= _TELLING and main not in _WORDS_OF_THE_TRADE
    return _near(part, looks(main)) or (telling and looks(main) in part)


def _near(part: str, main: str) -> bool:
    """The same, or one letter more, less or another one; of short words only one more."""
    if part == main:
        return True
    more = len(part) - len(main)
    if abs(more) > 1 or (len(main) < _TELLING and more < 1):
        return False
    short, long = sorted((part, main), key=len)
    same = next((at for at, (one, other) in enumerate(zip(short, long, strict=False)) if one != other), len(short))
    return short[same + (len(short) == len(long)) :] == long[same + 1 :]
