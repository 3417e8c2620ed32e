"""Settings that loosen a check or lock the others -> the operations of the model (model, section 11).

A weakening that is on adds what is enough then; one that is perhaps on adds it for an intruder only. A lock over the
settings adds its key to the operations that it stops; one that is perhaps on does so for the owner only.
"""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.analysis.operations import KNOWN_DEVICE, Enough, Found, choices, expand
from desktop_app.analysis.told import PROOFS, Account, Asked
from desktop_app.domain.dossier import UNKNOWN
from desktop_app.domain.profile import Hold, SettingsLock
from desktop_app.domain.setup import ApiKey, HoursOrUnknown, Right

STOPPED = {
    "reset_password": ("reset_password",),
    "reset_2fa": ("reset_totp", "change_totp"),
    "reset_passkey": ("reset_passkey",),
    "change_phone": ("change_phone",),
    "change_email": ("change_email",),
    "replace_phone": ("change_phone",),
    "replace_email": ("change_email",),
    "create_api_key": ("create_api_key",),
    "add_address": ("add_withdrawal_address",),
}
"""Operation of the model -> the operations of packs that stand for it, of which one is enough to be stopped."""


def loosened(account: Account, enough: Enough, kind: str, *more: str) -> Enough:
    """An operation with what a weakening of this kind adds to it. `more`: proofs that are needed besides."""
    weakening, on = account.profile.weakening(kind), account.weak(kind)
    if weakening is None or on == "no":
        return enough
    found = Found(enough)
    sure = on == "yes"
    if weakening.requires == UNKNOWN:
        found.add(more, False)
    else:
        for one in weakening.requires:
            expand(account, (*one, *more), found, sure=sure)
    return found.enough()


def on_known_device(account: Account, enough: Enough) -> Enough:
    """An operation as it is on a device that the exchange knows."""
    return loosened(account, enough, "known_device", KNOWN_DEVICE)


def weaker_login(account: Account, enough: Enough) -> Enough:
    """The login with what a weaker way adds: the password and whatever the pack says is enough then."""
    return loosened(account, enough, "weaker_login")


# --- the lock over the settings -------------------------------------------------------------------------------------


def locked(account: Account, operation: str, enough: Enough) -> Enough:
    """An operation of the model as it is with the lock over the settings."""
    lock = _lock(account)
    if lock is None or account.settings_lock == "no" or not set(STOPPED[operation]) & set(lock.stops):
        return enough
    keys = [PROOFS[proof] for proof in lock.opens_with if proof in PROOFS]
    behind = Found()
    for sets, sure in ((enough.sure, True), (enough.perhaps, False)):
        for one in sets:
            for key in keys:
                behind.add([*one, key], sure)
    if account.settings_lock == "perhaps":
        for one in (*enough.sure, *enough.perhaps):
            behind.add(one, False)
    return behind.enough()


def unlocked_by_waiting(account: Account, list_off: Enough, add_address: Enough) -> Enough:
    """Switching the list off, or opening the lock by waiting: then an address can be added with what that asks for."""
    lock = _lock(account)
    if lock is None or account.settings_lock == "no" or lock.off is None:
        return list_off
    found = Found(list_off)
    for one in add_address.sure:
        found.add(one, account.settings_lock == "yes")
    for one in add_address.perhaps:
        found.add(one, False)
    return found.enough()


def waits(account: Account, list_off: Enough, hours: HoursOrUnknown) -> HoursOrUnknown:
    """The wait of `unlocked_by_waiting`: the shorter one, where both ways are there."""
    lock = _lock(account)
    if lock is None or account.settings_lock == "no" or lock.off is None:
        return hours
    own = UNKNOWN if account.settings_lock == "perhaps" else least_hours(account, lock.off)
    if not list_off.sure and not list_off.perhaps:
        return _as_hours(own)
    if isinstance(hours, str) or isinstance(own, str):
        return "unknown"
    return min(hours, own)


def _as_hours(hours: HoursOrUnknown | str) -> HoursOrUnknown:
    return "unknown" if isinstance(hours, str) else hours


def _lock(account: Account) -> SettingsLock | None:
    lock = account.profile.settings_lock
    return None if lock is None or lock.supported is False else lock


def least_hours(account: Account, hold: Hold) -> HoursOrUnknown:
    """The shortest of the hours that a user can have chosen; unknown where anybody may end them."""
    if not is_firm(account, hold):
        return "unknown"
    return min(hold.choices) if hold.choices else hold.hours


def is_firm(account: Account, hold: Hold) -> bool:
    """Whether whatever ends a hold early is surely a proof. What perhaps is not on may be no proof at all."""
    return all(asked.sure and asked.kind in PROOFS for asked in _ending(account, hold))


def lifted_by(account: Account, hold: Hold) -> tuple[str, ...]:
    """The proofs of which any one ends a hold early."""
    return tuple(dict.fromkeys(PROOFS[asked.kind] for asked in _ending(account, hold) if asked.kind in PROOFS))


def _ending(account: Account, hold: Hold) -> list[Asked]:
    return [asked for token in hold.lifted_by for asked in choices(account, token, ())]


# --- keys -----------------------------------------------------------------------------------------------------------


def keys(account: Account, made: Iterable[ApiKey]) -> tuple[ApiKey, ...]:
    """Keys with what a lock takes from them and what a right to add addresses gives them."""
    found = list(made)
    if account.profile.api_keys is not None and account.profile.api_keys.can_withdraw is False:
        found = [_without(_spelled_out(key), "withdraw") for key in found]
    if account.key_lock == "yes":
        found = [_without(key, "withdraw") for key in found]
    adds = account.weak("key_adds_addresses")
    if adds == "no" or not found:
        return tuple(found)
    if adds == "yes":
        return tuple(_with(key, "add_address") for key in found)
    bound = all(key.ip_list is True for key in found)
    return (*found, ApiKey(rights=("add_address",), ip_list=True if bound else "unknown"))


def _spelled_out(key: ApiKey) -> ApiKey:
    """Unknown rights as all of them."""
    return ApiKey(rights=("withdraw", "trade"), ip_list=key.ip_list) if isinstance(key.rights, str) else key


def _without(key: ApiKey, right: str) -> ApiKey:
    if isinstance(key.rights, str):
        return key
    return ApiKey(rights=tuple(one for one in key.rights if one != right), ip_list=key.ip_list)


def _with(key: ApiKey, right: Right) -> ApiKey:
    return ApiKey(rights=(*_spelled_out(key).rights, right), ip_list=key.ip_list)
