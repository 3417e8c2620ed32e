"""What an intruder starts with, event by event (model, section 3)."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.analysis.names import Names
from desktop_app.domain.setup import ApiKey, Exchange, Setup

PHISHED = ("password", "sms_code", "totp_code", "email_code", "fund_password", "push_ok")
NEVER_COPIED = frozenset({"passkey", "security_key"})
"""Bound to the device and to the real site: neither malware nor a false page gets a copy."""
SESSIONS = ("session", "app_session")
KEY_RIGHTS = {"withdraw": "api_key", "trade": "key_trade", "add_address": "key_add_address"}


def starts(setup: Setup, exchange: Exchange, names: Names, *, best: bool) -> dict[str, frozenset[str]]:
    """Event -> the proofs that it starts with at this exchange. `best`: what nobody knows counts at its best for the
    owner of the money.
    """
    here = exchange.name
    computer = on_computer(setup, names, best=best)
    sessions = computer & {f"{here}:{name}" for name in SESSIONS}
    pin = setup.owner.sim_pin
    locked = best if isinstance(pin, str) else pin
    found: dict[str, Iterable[str]] = {
        "password_leak": (f"{here}:password",),
        "api_key_leak": _keys(exchange, best=best),
        "inbox_takeover": (exchange.inbox,),
        "sim_swap": (exchange.number,),
        "support_impersonation": ("id_face",),
        "cloud_takeover": ("cloud",),
        "phishing": [f"{here}:{name}" for name in PHISHED],
        "malware_computer": [*computer, *([f"{here}:password"] if sessions else ())],
        "session_theft": sessions,
        "stolen_phone_unlocked": ("phone",),
        "stolen_phone_locked": () if locked else (exchange.number,),
        "burglary": ("home",),
    }
    return {event: frozenset(proofs) for event, proofs in found.items()}


def on_computer(setup: Setup, names: Names, *, best: bool) -> frozenset[str]:
    """What the computer gives, as this exchange's proofs, less what cannot be copied."""
    given = setup.places.get("computer", ())
    given += () if best else setup.unknown_places.get("computer", ())
    own = [name for name in given if not NEVER_COPIED & set(name.split(":"))]
    return frozenset(full for name in own for full in names.everywhere(name))


def _keys(exchange: Exchange, *, best: bool) -> frozenset[str]:
    """What the keys without an IP list can do, unknown rights being all."""
    loose = [key for key in exchange.api_keys if not _bound(key, best=best)]
    rights = (right for key in loose for right in _rights(key, best=best))
    return frozenset(f"{exchange.name}:{KEY_RIGHTS[right]}" for right in rights if right in KEY_RIGHTS)


def _bound(key: ApiKey, *, best: bool) -> bool:
    return best if isinstance(key.ip_list, str) else key.ip_list


def _rights(key: ApiKey, *, best: bool) -> tuple[str, ...]:
    if isinstance(key.rights, str):
        return () if best else ("withdraw", "trade")
    return key.rights
