"""Each group of the form as the part of a pack that holds it: read out, and written in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeVar

import msgspec

from desktop_app.content.own_fields import FACTORS, HOLDS, PATH, hours_of
from desktop_app.domain.profile import (
    AddressList,
    ApiKeys,
    Cited,
    Confidence,
    Emergency,
    Fact,
    Factor,
    Hold,
    Hours,
    MenuPath,
    Operation,
    Profile,
    Tri,
    Weakening,
    WeakeningKind,
)

One = TypeVar("One")
Words = dict[str, str]
Removal = Literal["unbinds", "not_offered", "replaced", "impossible", "unknown"]

CODELESS: WeakeningKind = "listed_without_codes"
REMOVALS: dict[str, Removal] = {"gone": "unbinds", "stays": "not_offered", "no": "impossible"}
HELD = {
    "hold_password": ("reset_password", "change_password"),
    "hold_factor": ("reset_totp", "change_totp", "disable_totp", "disable_sms", "reset_passkey"),
    "hold_contact": ("change_phone", "change_email"),
}
"""The operations whose stop one answer of the form speaks for."""
SALES = "p2p_asks"
SALES_TEXTS = {"yes": "Coins can be sold to other users here.", "no": "Coins cannot be sold to other users here."}


def read_group(pack: Profile, group: str) -> tuple[Words, str]:
    """What a pack states about a group, and the page that says it; without a page nothing, but a menu path."""
    if group.startswith(PATH):
        return _read_path(pack, group)
    if group in HOLDS:
        return _read_hold(pack, group)
    read: dict[str, Callable[[Profile], tuple[Words, str]]] = {
        "list": _read_list,
        "keys": _read_keys,
        "freeze": lambda one: _plain("freeze", one.emergency),
        "p2p": _read_p2p,
    }
    return read[group](pack) if group in read else _read_factor(pack, group)


def write_group(pack: Profile, group: str, words: Words, source: str) -> Profile:
    """The pack with this said about a group; without a page it is unknown there."""
    if group.startswith(PATH):
        return _write_path(pack, group, words.get(group, ""), source)
    known = words if source else {}
    if group in FACTORS:
        return _write_factor(pack, group, known, source)
    if group in HOLDS:
        return _write_hold(pack, group, known.get(group, ""), source)
    write: dict[str, Callable[[Profile, Words, str], Profile]] = {
        "list": _write_list,
        "keys": _write_keys,
        "freeze": _write_freeze,
        "p2p": _write_p2p,
    }
    return write[group](pack, known, source)


def _tri(word: str) -> Tri:
    return {"yes": True, "no": False}.get(word, "unknown")


def _word(value: Tri) -> str:
    return "" if isinstance(value, str) else "yes" if value else "no"


def _confidence(source: str) -> Confidence:
    return "stated" if source else "unknown"


def _known(fact: Cited | None) -> bool:
    return fact is not None and bool(fact.source) and fact.confidence != "unknown"


def _kept(words: Words, source: str) -> tuple[Words, str]:
    """Only what says something; a page that answers nothing of the form is not the form's."""
    found = {field: word for field, word in words.items() if word}
    return found, source if found else ""


def _plain(field: str, fact: Factor | Emergency | None) -> tuple[Words, str]:
    return _kept({field: _word(fact.supported)}, fact.source) if fact is not None and _known(fact) else ({}, "")


# --- factors ----------------------------------------------------------------------------------------------------------


def _read_factor(pack: Profile, kind: str) -> tuple[Words, str]:
    factor = pack.factor(kind)
    words, source = _plain(kind, factor)
    if factor is not None and source and kind == "sms":
        words["sms_removal"] = next((word for word, removal in REMOVALS.items() if removal == factor.removal), "")
    return _kept(words, source)


def _write_factor(pack: Profile, kind: str, words: Words, source: str) -> Profile:
    factor = Factor(
        kind=kind,
        supported=_tri(words.get(kind, "")),
        name_in_ui=before.name_in_ui if (before := pack.factor(kind)) else "",
        removal=REMOVALS.get(words.get(f"{kind}_removal", ""), "unknown"),
        source=source,
        confidence=_confidence(source),
    )
    return msgspec.structs.replace(pack, factors=_put(pack.factors, factor, lambda one: one.kind == kind))


# --- addresses, keys, freezing, sales ---------------------------------------------------------------------------------


def _read_list(pack: Profile) -> tuple[Words, str]:
    codeless, listed = pack.weakening(CODELESS), pack.address_list
    if listed is not None and _known(listed) and listed.supported != "unknown":
        words = {"list": _word(listed.supported), "list_meaning": listed.meaning.removeprefix("unknown")}
        words["list_wait"] = _hours_word(listed.lock.hours) if listed.lock else ""
        return _kept(words, listed.source)
    if codeless is not None and _known(codeless) and codeless.supported is True:
        return {"list": "yes", "list_meaning": "waives"}, codeless.source
    return {}, ""


def _write_list(pack: Profile, words: Words, source: str) -> Profile:
    """A list that pays without codes is a setting that weakens, and whether there is another list stays unknown."""
    waives = words.get("list_meaning") == "waives"
    hours = hours_of(words.get("list_wait", ""))
    listed = AddressList(
        supported="unknown" if waives else _tri(words.get("list", "")),
        meaning="restricts" if words.get("list_meaning") == "restricts" else "unknown",
        name_in_ui=pack.address_list.name_in_ui if pack.address_list else "",
        lock=Hold(hours=hours) if hours is not None else None,
        source="" if waives else source,
        confidence="unknown" if waives else _confidence(source),
    )
    codeless = Weakening(
        kind=CODELESS,
        supported=True if waives else "unknown",
        requires=((),) if waives else "unknown",
        sounds_protective=waives,
        source=source if waives else "",
        confidence="stated" if waives else "unknown",
    )
    weakenings = _put(pack.weakenings, codeless, lambda one: one.kind == CODELESS)
    return msgspec.structs.replace(pack, address_list=listed, weakenings=weakenings)


def _read_keys(pack: Profile) -> tuple[Words, str]:
    keys = pack.api_keys
    if keys is None or not _known(keys):
        return {}, ""
    return _kept({"keys": _word(keys.supported), "keys_ip_list": _word(keys.ip_list)}, keys.source)


def _write_keys(pack: Profile, words: Words, source: str) -> Profile:
    keys = ApiKeys(
        supported=_tri(words.get("keys", "")),
        ip_list=_tri(words.get("keys_ip_list", "")),
        source=source,
        confidence=_confidence(source),
    )
    return msgspec.structs.replace(pack, api_keys=keys)


def _write_freeze(pack: Profile, words: Words, source: str) -> Profile:
    menu = pack.path("freeze account")
    emergency = Emergency(
        supported=_tri(words.get("freeze", "")),
        web=menu.web if menu and words.get("freeze") == "yes" else "",
        source=source,
        confidence=_confidence(source),
    )
    return msgspec.structs.replace(pack, emergency=emergency)


def _read_p2p(pack: Profile) -> tuple[Words, str]:
    if isinstance(pack.p2p, str):
        return {}, ""
    facts = (fact.source for fact in pack.facts if SALES in fact.topics and fact.text in SALES_TEXTS.values())
    routes = (route.source for route in pack.operations_named("p2p_sell"))
    return _kept({"p2p": _word(pack.p2p)}, next((source for source in (*facts, *routes) if source), ""))


def _write_p2p(pack: Profile, words: Words, source: str) -> Profile:
    facts = tuple(fact for fact in pack.facts if fact.text not in SALES_TEXTS.values())
    word = words.get("p2p", "")
    if word:
        facts = (*facts, Fact(text=SALES_TEXTS[word], topics=(SALES,), source=source))
    return msgspec.structs.replace(pack, p2p=_tri(word), facts=facts)


# --- waits and menus --------------------------------------------------------------------------------------------------


def _hours_word(hours: Hours) -> str:
    return "" if isinstance(hours, str) else f"{hours:g}"


def _read_hold(pack: Profile, group: str) -> tuple[Words, str]:
    """Only where all of them say the same: else the pack knows more than the form can show."""
    found = [one for one in pack.operations_named(*HELD[group]) if _known(one) and one.hold is not None]
    hours = {_hours_word(one.hold.hours) if one.hold and one.hold.when == "always" else "" for one in found}
    sources = [one.also[-1] if one.also else one.source for one in found]
    return _kept({group: hours.pop() if len(hours) == 1 else ""}, sources[0] if sources else "")


def _write_hold(pack: Profile, group: str, word: str, source: str) -> Profile:
    hours = hours_of(word) if word else None
    operations = list(pack.operations)
    for name in HELD[group]:
        hold = Hold(hours=hours) if hours is not None else None
        routes = [at for at, one in enumerate(operations) if one.name == name]
        for at in routes:
            operations[at] = _held(operations[at], hold, source)
        if not routes and hold is not None:
            operations.append(Operation(name=name, requires="unknown", hold=hold, source=source))
    left = tuple(one for one in operations if one.name not in HELD[group] or one.hold or one.requires != "unknown")
    return msgspec.structs.replace(pack, operations=left)


def _held(route: Operation, hold: Hold | None, source: str) -> Operation:
    """A route with another stop. One whose proofs a page states keeps that page, and has the other besides."""
    if route.requires == "unknown" or not route.source:
        if hold is None:
            return msgspec.structs.replace(route, hold=None, source="", also=(), confidence="unknown")
        return msgspec.structs.replace(route, hold=hold, source=source, also=(), confidence="stated")
    also = (*(one for one in route.also if one != source), source) if hold else route.also
    return msgspec.structs.replace(route, hold=hold, also=also)


def _read_path(pack: Profile, group: str) -> tuple[Words, str]:
    menu = next((path for path in pack.paths if path.goal == group.removeprefix(PATH)), None)
    return _kept({group: menu.web or menu.app}, menu.source) if menu is not None else ({}, "")


OWN_PATH = "No page is named for these menu words."


def _write_path(pack: Profile, group: str, word: str, source: str) -> Profile:
    goal = group.removeprefix(PATH)
    others = tuple(path for path in pack.paths if path.goal != goal)
    menu = MenuPath(goal=goal, web=word, source=source, confidence=_confidence(source), note="" if source else OWN_PATH)
    pack = msgspec.structs.replace(pack, paths=(*others, menu) if word else others)
    if goal == "freeze account" and pack.emergency is not None and pack.emergency.supported is True:
        note = pack.emergency.note if source or not word else OWN_PATH
        pack = msgspec.structs.replace(pack, emergency=msgspec.structs.replace(pack.emergency, web=word, note=note))
    return pack


def _put(those: tuple[One, ...], one: One, same: Callable[[One], bool]) -> tuple[One, ...]:
    """One in the place of the like, or at the end."""
    if not any(same(other) for other in those):
        return (*those, one)
    return tuple(one if same(other) else other for other in those)
