"""What a pack has, as plain words for conditions, and whether a condition holds. Pure functions."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.profile import Factor, Hold, Profile, Tri, Weakening
from desktop_app.domain.script import Condition
from desktop_app.domain.vocabulary import EXCHANGE_OPERATIONS, FACTOR_KINDS, GOALS, SERVICE_OPERATIONS, WEAKENINGS

YES, NO, UNKNOWN = "yes", "no", "unknown"
RESETS = frozenset({"reset_password", "reset_totp", "reset_passkey", "reset_fund_password"})

Lookup = Callable[[str], tuple[str, ...]]
"""From the name of a question ("totp", "mailbox.second_factor") to the chosen option ids.

("unknown",) where nothing was answered.
"""


def holds(condition: Condition, lookup: Lookup, profile: Profile) -> bool:
    """Whether any of the values that the condition looks at is among those that it asks for.

    A feature that no pack has (a misspelt one) counts as "unknown"; `checks` finds it.
    """
    if condition.pack:
        return _of(profile).get(condition.pack, UNKNOWN) in condition.any_of
    return any(value in condition.any_of for value in lookup(condition.answer))


MOST_KNOWN = 256
_known: dict[int, tuple[Profile, dict[str, str]]] = {}
"""By identity: to compare two packs, or to hash one, takes longer than all else that a condition does."""


def _of(profile: Profile) -> dict[str, str]:
    known = _known.get(id(profile))
    if known is None or known[0] is not profile:
        if len(_known) >= MOST_KNOWN:
            _known.clear()
        known = _known[id(profile)] = profile, _found(profile)
    return known[1]


def _found(profile: Profile) -> dict[str, str]:
    found = {"id": profile.id, "kind": profile.kind, "host": YES if profile.type_this_host else NO}
    found |= {"generic": YES if profile.generic else NO, "p2p": _tri(profile.p2p)}
    found["cloud_copy"] = profile.cloud_copy or UNKNOWN
    found["cloud_password"] = profile.cloud_password
    found["cloud_by_phone"] = _tri(profile.cloud_by_phone)
    found["cloud_account"] = YES if profile.cloud_account else NO
    found["kept_in"], found["store"] = profile.kept_in, profile.store or UNKNOWN
    found["login_second_step"] = _login_second_step(profile)
    found["per_action_factors"] = _tri(profile.per_action_factors)
    found["login_ip_list"] = _tri(profile.login_ip_list)
    found |= _factors(profile) | _addresses(profile) | _more(profile) | _settings(profile)
    found |= {f"path.{goal}": YES if profile.path(goal) else NO for goal in GOALS}
    names = EXCHANGE_OPERATIONS if profile.kind == "exchange" else SERVICE_OPERATIONS
    found["withdraw.all_bound"] = _all_bound(profile)
    return found | {f"operation.{name}": _operation(profile, name) for name in names}


def features(profile: Profile) -> dict[str, str]:
    """Every word about a pack that a condition may ask for, with its value: yes, no, unknown, or the pack's own word.

    id, kind, host, generic; factor.<kind>, factor.<kind>.removal, factor.<kind>.one_way,
    factor.<kind>.restores (a weaker one comes back when it is removed); login_second_step;
    totp_possible (an authenticator, unless pages name another way only); passkeys (a passkey or security key),
    beyond_sms (one of both is there to take the place of SMS), passkey_only (can be made compulsory);
    fund_password.withdraw (can be asked for at withdrawals);
    address_list, address_list.<meaning, lock, always, choice, lock_named, lock_switch, off>; anti_phishing;
    api_keys, api_keys.<ip_list, can_withdraw, withdraw_lock, own_factor, third_party_apps>;
    settings_lock, settings_lock.waits; withdraw.all_bound;
    weakening.<kind>, weakening.<kind>.can_be_off; p2p; per_action_factors; login_ip_list;
    emergency, emergency.without_login;
    cloud_copy, cloud_password, cloud_by_phone, cloud_account, kept_in, store (of services);
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
        found[f"factor.{kind}.restores"] = YES if factor and factor.removal_restores else NO
    push, totp = found["factor.app_push"], found["factor.totp"]
    found["totp_possible"] = YES if totp == YES or (totp == UNKNOWN and push != YES) else NO
    found["passkeys"] = _either(found["factor.passkey"], found["factor.security_key"])
    found["beyond_sms"] = YES if YES in (found["totp_possible"], found["passkeys"]) else NO
    found["passkey_only"] = _passkey_only(profile.factor("passkey"))
    found["fund_password.withdraw"] = _at_withdrawals(profile.factor("fund_password"))
    return found


def _at_withdrawals(fund_password: Factor | None) -> str:
    """Whether the second password can be asked for when coins are withdrawn: some guard sales to other users only."""
    if fund_password is not None and fund_password.asked_for and "withdraw" not in fund_password.asked_for:
        return NO
    return _tri(fund_password.supported if fund_password else None)


def _either(first: str, second: str) -> str:
    return next((value for value in (YES, UNKNOWN) if value in (first, second)), NO)


def _passkey_only(passkey: Factor | None) -> str:
    if passkey is None:
        return UNKNOWN
    return NO if passkey.supported is False else _tri(passkey.only_factor)


def _addresses(profile: Profile) -> dict[str, str]:
    listed = profile.address_list
    return {
        "address_list": _tri(listed.supported if listed else None),
        "address_list.meaning": listed.meaning if listed else UNKNOWN,
        "address_list.lock": _lock(listed.lock) if listed else UNKNOWN,
        "address_list.always": _tri(listed.always if listed else None),
        "address_list.choice": NO if listed and listed.always is True and _lock(listed.lock) == NO else YES,
        "address_list.lock_switch": _tri(listed.lock_set_by_user if listed else None),
        "address_list.lock_named": YES if listed and listed.lock_name_in_ui else NO,
        "address_list.off": _lock(listed.off) if listed else UNKNOWN,
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
        "api_keys.can_withdraw": _tri(keys.can_withdraw if keys else None),
        "api_keys.withdraw_lock": _tri(keys.withdraw_lock.supported if keys and keys.withdraw_lock else None),
        "api_keys.own_factor": _tri(keys.own_factor if keys else None),
        "api_keys.third_party_apps": _tri(keys.third_party_apps if keys else None),
        "emergency": _tri(emergency.supported if emergency else None),
        "emergency.without_login": _tri(emergency.without_login if emergency else None),
    }


def _settings(profile: Profile) -> dict[str, str]:
    """The lock over the settings, and the settings that weaken. One that no pack mentions is not there: "no"."""
    lock = profile.settings_lock
    found = {
        "settings_lock": _tri(lock.supported) if lock else NO,
        "settings_lock.waits": _lock(lock.off) if lock else UNKNOWN,
    }
    for kind in WEAKENINGS:
        weakening = profile.weakening(kind)
        found[f"weakening.{kind}"] = _weakening(weakening)
        found[f"weakening.{kind}.can_be_off"] = _tri(weakening.can_be_off if weakening else None)
    return found


def _weakening(weakening: Weakening | None) -> str:
    return NO if weakening is None else _tri(weakening.supported)


def _operation(profile: Profile, name: str) -> str:
    """Yes where some route's proofs are stated or inferred, and all of them. A reset has to be stated: what only
    follows from a page keeps nobody out.
    """
    routes = profile.operations_named(name)
    firm = [one for one in routes if name not in RESETS or one.confidence == "stated"]
    known = any(one.requires != UNKNOWN for one in firm) and not any(one.more_may_be_asked for one in routes)
    return YES if known else UNKNOWN


def _all_bound(profile: Profile) -> str:
    """Whether a withdrawal asks for every method that is on, so that one method less is one code less."""
    routes = [one.requires for one in profile.operations_named("withdraw") if not isinstance(one.requires, str)]
    return YES if any("all_bound" in one for sets in routes for one in sets) else NO


def _login_second_step(profile: Profile) -> str:
    """The pack's word, or "switch" where it shows the way to one."""
    if profile.login_second_step == UNKNOWN and profile.path("turn on login second step"):
        return "switch"
    return profile.login_second_step
