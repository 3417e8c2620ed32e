"""What a pack must keep to about its settings: those that weaken, locks, regional sites, and what a change costs.

Each rule yields (key, reason), as in `pack_rules`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.content import known_words
from desktop_app.content.known_words import known, twice
from desktop_app.content.sources import domain_fault
from desktop_app.domain.profile import Cited, Profile, Weakening
from desktop_app.domain.vocabulary import (
    EXCHANGE_OPERATIONS,
    FACTOR_KINDS,
    GOALS,
    REQUIRE_TOKENS,
    SERVICE_OPERATIONS,
)
from desktop_app.language import tr

Fault = tuple[str, str]
PROOFS = (*FACTOR_KINDS, *REQUIRE_TOKENS)
OF_EXCHANGES = frozenset({"listed_without_codes", "withdraw_without_codes", "key_adds_addresses", "known_device"})
"""Kinds of weakenings that only an exchange can have."""


def setting_faults(pack: Profile) -> Iterator[Fault]:
    """Everything that is wrong with a decoded pack's settings."""
    yield from twice("weakenings", "kind", [one.kind for one in pack.weakenings])
    for index, weakening in enumerate(pack.weakenings):
        yield from _weakening(pack, weakening, f"weakenings[{index}]")
    yield from _locks(pack)
    yield from _consequences(pack)
    yield from _variants(pack)


def _operations(pack: Profile) -> tuple[str, ...]:
    return EXCHANGE_OPERATIONS if pack.kind == "exchange" else SERVICE_OPERATIONS


def _weakening(pack: Profile, weakening: Weakening, key: str) -> Iterator[Fault]:
    if weakening.kind in OF_EXCHANGES and pack.kind != "exchange":
        yield f"{key}.kind", tr('"{kind}" is a setting of exchanges', kind=weakening.kind)
    if weakening.kind == "weaker_login" and weakening.requires != "unknown" and not all(weakening.requires):
        yield f"{key}.requires", tr("must say what then opens the account: a login without any proof is none")
    if weakening.requires == ():
        yield (
            f"{key}.requires",
            tr('must not be empty: [[]] means that nothing more is asked for, "unknown" that no page says'),
        )
    elif weakening.requires != "unknown":
        for number, needed in enumerate(weakening.requires):
            yield from known(f"{key}.requires[{number}]", needed, PROOFS, known_words.NO_PROOF)


def _locks(pack: Profile) -> Iterator[Fault]:
    if lock := pack.settings_lock:
        yield from known("settings_lock.stops", lock.stops, _operations(pack), known_words.NO_OPERATION)
        yield from known("settings_lock.shuts", lock.shuts, GOALS, known_words.NO_GOAL)
        yield from known("settings_lock.opens_with", lock.opens_with, PROOFS, known_words.NO_PROOF)
    if pack.api_keys and (key_lock := pack.api_keys.withdraw_lock):
        yield from known("api_keys.withdraw_lock.lifted_by", key_lock.lifted_by, PROOFS, known_words.NO_PROOF)
    if pack.best and pack.kind != "exchange":
        yield "best", tr("is claimed of exchanges only")


def _consequences(pack: Profile) -> Iterator[Fault]:
    for index, one in enumerate(pack.consequences):
        yield from known(
            f"consequences[{index}].goal", [one.goal], (*GOALS, *_operations(pack)), known_words.NO_GOAL_OR_OPERATION
        )


def _variants(pack: Profile) -> Iterator[Fault]:
    ids = [variant.id for variant in pack.variants]
    yield from twice("variants", "id", ids)
    for index, variant in enumerate(pack.variants):
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", variant.id):
            yield f"variants[{index}].id", tr("must be small letters, digits and single hyphens")
        for number, host in enumerate(variant.hosts):
            if fault := domain_fault(host):
                yield f"variants[{index}].hosts[{number}]", fault
    for key, fact in _cited(pack):
        yield from known(f"{key}.only_in", fact.only_in, ids, known_words.NO_VARIANT)


def _cited(pack: Profile) -> Iterator[tuple[str, Cited]]:
    """The facts that can be of one regional site only."""
    for name in ("factors", "operations", "weakenings", "paths", "prerequisites", "consequences", "facts"):
        for index, fact in enumerate(getattr(pack, name)):
            yield f"{name}[{index}]", fact
    for name in ("address_list", "settings_lock", "api_keys", "anti_phishing", "emergency"):
        if fact := getattr(pack, name):
            yield name, fact
