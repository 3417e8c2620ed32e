"""One function for each call: how an exchange's answer becomes a key. Traps stand where they are handled.

Only named fields are taken. Sources: the public API documentation of each exchange, read in November 2026.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import msgspec

from desktop_app.domain.saved_key import SavedKey
from desktop_app.keys.answer_parts import (
    Data,
    day_of,
    expiry_of,
    ips_of,
    is_scopes,
    key_of,
    label_of,
    text_of,
    told_rights,
    words_of,
)


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """How one call's answer is known, and how it is read. `any_of`: at least one of these is needed besides."""

    exchange: str
    marks: frozenset[str]
    read: Callable[[Data, dt.date], SavedKey]
    all_keys: bool = False


def _okx(item: Data, _today: dt.date) -> SavedKey:
    return key_of(
        item,
        label=label_of(item, "label"),
        permissions=told_rights(item["perm"]),
        created=day_of(item, "ts"),
        **ips_of(item.get("ip")),  # an empty text: no address is bound
    )


_BINANCE_FLAGS = ("enable", "permits")


def _binance(item: Data, _today: dt.date) -> SavedKey:
    """One flag for each permission; whether addresses are bound, but never which. At tradingAuthorityExpirationTime
    only the right to trade ends: the key goes on, and its rights count as they are told.
    """
    words = tuple(name for name, value in item.items() if value is True and name.startswith(_BINANCE_FLAGS))
    return key_of(
        item,
        permissions=words,
        bound="yes" if item.get("ipRestrict") is True else "no" if item.get("ipRestrict") is False else "unknown",
        created=day_of(item, "createTime"),
    )


def _bitfinex(item: Data, _today: dt.date) -> SavedKey:
    """What is not in the documented form says nothing of the rights: they are unknown."""
    rows = item["scopes_read_write"]
    if not is_scopes(rows):
        return key_of({})
    words = []
    for scope, read, write in rows:
        words += [f"{scope[:40]} (read)"] * bool(read) + [f"{scope[:40]} (write)"] * bool(write)
    return key_of({}, permissions=tuple(words))


def _bybit(item: Data, _today: dt.date) -> SavedKey:
    """A readOnly of 1 wins over the list; "*" is any address; the end of a bound key is 1970 and means nothing."""
    groups = item.get("permissions")
    names = [name for group in groups.values() for name in words_of(group)] if isinstance(groups, dict) else []
    ips = ips_of(item.get("ips"))
    read_only, connected = str(item.get("readOnly")) == "1", str(item.get("type")) == "2"
    return key_of(
        item,
        label=label_of(item, "note"),
        permissions=("Read-Only",) if read_only else tuple(dict.fromkeys(names)),
        created=day_of(item, "createdAt"),
        used_by="nobody_knows" if connected else "",
        used_by_name="connected app" if connected else "",
        **(expiry_of(item, "expiredAt") if ips["bound"] == "no" else {}),
        **ips,
    )


def _htx(item: Data, today: dt.date) -> SavedKey:
    """The validDays are counted from the making of the key, or from today where that would be over; -1 is no end."""
    days, created = item.get("validDays"), day_of(item, "createTime")
    expires = ""
    if isinstance(days, int) and 0 <= days < 36500:
        start = dt.date.fromisoformat(created[:10]) if created else today
        ends = start + dt.timedelta(days=days)
        expires = (ends if ends >= today else today + dt.timedelta(days=days)).isoformat()
    status = text_of(item, "status")
    return key_of(
        item,
        label=label_of(item, "note"),
        permissions=told_rights(item["permission"]),
        created=created,
        expires=expires,
        never_expires=days in (-1, "-1"),
        status="" if status == "normal" else status,
        **ips_of(item.get("ipAddresses")),
    )


def _kucoin(item: Data, _today: dt.date) -> SavedKey:
    return key_of(
        item,
        label=label_of(item, "remark"),
        permissions=told_rights(item["permission"]),
        created=day_of(item, "createdAt"),
        **ips_of(item.get("ipWhitelist")),  # absent: none bound
    )


def _coinbase(item: Data, _today: dt.date) -> SavedKey:
    """Of addresses nothing is said, even where they are set: unknown, not open."""
    return key_of(
        {}, permissions=tuple(name for name in ("can_view", "can_trade", "can_transfer") if item.get(name) is True)
    )


def _coinbase_scopes(item: Data, _today: dt.date) -> SavedKey:
    return key_of({}, permissions=told_rights(item["scopes"]))


def _kraken(item: Data, _today: dt.date) -> SavedKey:
    return key_of(
        item,
        label=label_of(item, "apiKeyName"),
        permissions=told_rights(item["permissions"]),
        created=day_of(item, "createdTime"),
        last_used=day_of(item, "lastUsed"),
        never_used=str(item.get("lastUsed")) == "0",
        **expiry_of(item, "validUntil"),
        **ips_of(item.get("ipAllowlist")),
    )


def _kraken_futures(item: Data, _today: dt.date) -> SavedKey:
    words = item.get("permissions")
    if isinstance(words, dict):
        words = [f"{name} ({value})" for name, value in words.items()]
    return key_of(
        item,
        permissions=words_of(words) or None,
        created=day_of(item, "createdAt"),
        **ips_of(item.get("allowedCidrBlock")),
    )


_GEMINI_ROLES = {
    "isAuditor": "Auditor",
    "isTrader": "Trader",
    "isFundManager": "Fund Manager",
    "isAccountAdmin": "Administrator",
}


def _gemini(item: Data, _today: dt.date) -> SavedKey:
    return key_of({}, permissions=tuple(role for name, role in _GEMINI_ROLES.items() if item.get(name) is True))


_GATE_STATES = {"2": "locked", "3": "frozen"}


def _gate(item: Data, _today: dt.date) -> SavedKey:
    """No word of its own for withdrawals: a wallet that is not read-only may hold it."""
    rows = item.get("perms")
    words = [
        f"{text_of(row, 'name')} ({'read only' if row.get('read_only') is True else 'read and write'})"
        for row in (rows if isinstance(rows, list) else [])
        if isinstance(row, dict) and text_of(row, "name")
    ]
    return key_of(
        {},
        label=label_of(item, "name"),
        permissions=tuple(words),
        created=day_of(item, "created_at"),
        last_used=day_of(item, "last_access"),
        status=_GATE_STATES.get(text_of(item, "state"), ""),
        **ips_of(item.get("ip_whitelist")),
    )


def _gate_detail(item: Data, _today: dt.date) -> SavedKey:
    return key_of({}, **ips_of(item.get("ip_whitelist")))


def _bitget(item: Data, _today: dt.date) -> SavedKey:
    return key_of({}, permissions=told_rights(item["authorities"]), **ips_of(item.get("ips")))


def _bitget_unified(item: Data, _today: dt.date) -> SavedKey:
    read_only = text_of(item, "permType").casefold().replace("_", "").replace("-", "") == "readonly"
    return key_of(
        {},
        permissions=("Read-only",) if read_only else words_of(item.get("permissions")) or None,
        **ips_of(item.get("ips")),
    )


def _upbit(item: Data, _today: dt.date) -> SavedKey:
    """Every key there is bound to addresses since March 2022, whether they are told or not."""
    told = item.get("permissions")
    found = ips_of(item.get("allowed_ips"))
    return key_of(
        item,
        permissions=words_of(told) if told is not None else None,
        bound="yes",
        ips=found.get("ips", ()),
        created=day_of(item, "created_at"),
        **expiry_of(item, "expire_at", "expired_at"),
    )


def _form(exchange: str, marks: str, read: Callable[[Data, dt.date], SavedKey], *, all_keys: bool = False) -> Form:
    return Form(exchange=exchange, marks=frozenset(marks.split()), read=read, all_keys=all_keys)


FORMS = (
    _form("okx", "perm ip label", _okx),
    _form("okx", "perm ip", _okx),
    _form("binance", "ipRestrict", _binance),
    _form("bitfinex", "scopes_read_write", _bitfinex),
    _form("bybit", "readOnly ips permissions", _bybit),
    _form("htx", "accessKey permission validDays", _htx, all_keys=True),
    _form("htx", "accessKey permission", _htx, all_keys=True),
    _form("kucoin", "permission apiVersion", _kucoin),
    _form("kucoin", "apiKey permission remark", _kucoin),
    _form("coinbase", "can_view can_trade", _coinbase),
    _form("coinbase", "method scopes", _coinbase_scopes),
    _form("kraken", "apiKeyName permissions", _kraken),
    _form("kraken", "apiKey accountUid", _kraken_futures),
    _form("gemini", "isAuditor isTrader", _gemini),
    _form("gemini", "isAuditor isFundManager", _gemini),
    _form("gate", "perms ip_whitelist", _gate, all_keys=True),
    _form("gate", "perms state", _gate, all_keys=True),
    _form("gate", "ip_whitelist currency_pairs key", _gate_detail),
    _form("bitget", "authorities", _bitget),
    _form("bitget", "permType ips", _bitget_unified),
    _form("upbit", "access_key expire_at", _upbit, all_keys=True),
    _form("upbit", "access_key permissions", _upbit, all_keys=True),
)
"""The more telling forms first."""
