"""What a pack has, as plain words for conditions, and whether a condition holds. Pure functions."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from desktop_app.domain.profile import (
    EXCHANGE_OPERATIONS,
    FACTOR_KINDS,
    GOALS,
    SERVICE_OPERATIONS,
    Factor,
    Hold,
    Profile,
    Tri,
)
from desktop_app.domain.script import Condition

YES, NO, UNKNOWN = "yes", "no", "unknown"

Lookup = Callable[[str], tuple[str, ...]]
"""From the name of a question ("totp", "mailbox.second_factor") to the chosen option ids.

("unknown",) where nothing was answered.
"""


def holds(condition: Condition, lookup: Lookup, profile: Profile) -> bool:
    """Whether any of the values that the condition looks at is among those that it asks for.

    A feature that no pack has (a misspelt one) counts as "unknown"; `checks` finds it.
    """
    if condition.pack:
        return features(profile).get(condition.pack, UNKNOWN) in condition.any_of
    return any(value in condition.any_of for value in lookup(condition.answer))


@lru_cache(maxsize=256)
def _of(profile: Profile) -> dict[str, str]:
    found = {"id": profile.id, "kind": profile.kind, "host": YES if profile.type_this_host else NO}
    found |= {"generic": YES if profile.generic else NO, "p2p": _tri(profile.p2p)}
    found["cloud_copy"] = profile.cloud_copy or UNKNOWN
    found["per_action_factors"] = _tri(profile.per_action_factors)
    found |= _factors(profile) | _addresses(profile) | _more(profile)
    found |= {f"path.{goal}": YES if profile.path(goal) else NO for goal in GOALS}
    names = EXCHANGE_OPERATIONS if profile.kind == "exchange" else SERVICE_OPERATIONS
    return found | {f"operation.{name}": _operation(profile, name) for name in names}


def features(profile: Profile) -> dict[str, str]:
    """Every word about a pack that a condition may ask for, with its value: yes, no, unknown, or the pack's own word.

    id, kind, host, generic; factor.<kind>, factor.<kind>.removal, factor.<kind>.one_way;
    passkeys (a passkey or security key), passkey_only (can be made compulsory);
    address_list, address_list.meaning, address_list.lock, address_waiver; anti_phishing; api_keys, api_keys.ip_list;
    p2p; per_action_factors; cloud_copy; emergency, emergency.without_login;
    path.<goal>; operation.<name> (whether a page says what it asks for).

    What a pack does not mention is unknown.
    """
    return dict(_of(profile))


def _tri(value: Tri | None) -> str:
    if value is None or value == UNKNOWN:
        return UNKNOWN
    return YES if value else NO


def _factors(profile: Profile) -> dict[str, str]:
    found: dict[str, str] = {}
    for kind in FACTOR_KINDS:
        factor = profile.factor(kind)
        found[f"factor.{kind}"] = _tri(factor.supported if factor else None)
        found[f"factor.{kind}.removal"] = factor.removal if factor else UNKNOWN
        found[f"factor.{kind}.one_way"] = YES if factor and factor.one_way else NO
    found["passkeys"] = _either(found["factor.passkey"], found["factor.security_key"])
    found["passkey_only"] = _passkey_only(profile.factor("passkey"))
    return found


def _either(first: str, second: str) -> str:
    return next((value for value in (YES, UNKNOWN) if value in (first, second)), NO)


def _passkey_only(passkey: Factor | None) -> str:
    if passkey is None:
        return UNKNOWN
    return NO if passkey.supported is False else _tri(passkey.only_factor)


def _addresses(profile: Profile) -> dict[str, str]:
    listed, waiver = profile.address_list, profile.address_waiver
    return {
        "address_list": _tri(listed.supported if listed else None),
        "address_list.meaning": listed.meaning if listed else UNKNOWN,
        "address_list.lock": _lock(listed.lock) if listed else UNKNOWN,
        "address_waiver": _tri(waiver.supported if waiver else None),
    }


def _lock(lock: Hold | None) -> str:
    if lock is None or lock.hours == UNKNOWN:
        return UNKNOWN
    return YES if lock.hours else NO


def _more(profile: Profile) -> dict[str, str]:
    keys, emergency = profile.api_keys, profile.emergency
    return {
        "anti_phishing": _tri(profile.anti_phishing.supported if profile.anti_phishing else None),
        "api_keys": _tri(keys.supported if keys else None),
        "api_keys.ip_list": _tri(keys.ip_list if keys else None),
        "emergency": _tri(emergency.supported if emergency else None),
        "emergency.without_login": _tri(emergency.without_login if emergency else None),
    }


def _operation(profile: Profile, name: str) -> str:
    """Yes where some route's proofs are stated or inferred."""
    return YES if any(one.requires != UNKNOWN for one in profile.operations_named(name)) else UNKNOWN
