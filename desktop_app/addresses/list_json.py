"""Answers of the exchanges' calls for withdrawal addresses. The form of an answer decides whose it is.

Sources: the public API documentation of each exchange, read in November 2026.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

Raw = dict[str, str]

_WRAPPERS = ("data", "result", "rows", "addressList", "approvedAddresses", "addresses", "list", "items")


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """Which names an exchange gives to what we need. `marks`: names that together tell its answers from others'."""

    exchange: str
    marks: frozenset[str]
    names: dict[str, str]


def _form(exchange: str, marks: str, **names: str) -> Form:
    return Form(exchange=exchange, marks=frozenset(marks.split()), names=names)


FORMS = (
    _form("binance", "coin name whiteStatus", label="name", memo="addressTag", state="whiteStatus"),
    _form("bybit", "coin chain remark", network="chain", memo="tag", label="remark", state="bybit_status"),
    _form("htx", "currency chain note", coin="currency", network="chain", label="note", memo="addressTag"),
    _form("kraken", "asset method key", coin="asset", network="method", label="key", state="verified"),
    _form("gemini", "network scope label", label="label", state="status"),
    _form(
        "gate",
        "currency chain verified name",
        coin="currency",
        network="chain",
        label="name",
        memo="tag",
        state="verified",
    ),
    _form("bitget", "coin chain label createdTime", network="chain", label="label"),
    # At MEXC addressTag is the label, and memo the memo.
    _form("mexc", "coin network memo addressTag", label="addressTag"),
    _form(
        "upbit",
        "currency net_type withdraw_address",
        coin="currency",
        network="net_type",
        address="withdraw_address",
        memo="secondary_address",
        label="exchange_name",
    ),
    _form("coinbase", "address currency address_book_added_at", coin="currency", label="label", memo="destination_tag"),
)
_FALLBACK = {
    "coin": ("coin", "currency", "asset", "token", "symbol"),
    "network": ("network", "chain", "net_type", "method", "chainName", "chainType"),
    "address": ("address", "addr", "withdraw_address", "withdrawAddress", "toAddr"),
    "memo": (
        "memo",
        "tag",
        "destination_tag",
        "destinationTag",
        "secondary_address",
        "paymentId",
        "comment",
        "addressTag",
    ),
    "label": ("label", "name", "note", "remark", "alias", "key"),
    "state": ("whiteStatus", "whitelisted", "verified", "status", "state"),
}


def json_rows(values: list[Any]) -> tuple[str, list[Raw]]:
    """Whose answers these are ('' where the form is not known), and their rows."""
    rows = list(_objects(values, 0))
    form = next((form for form in FORMS if any(form.marks <= row.keys() for row in rows)), None)
    return form.exchange if form else "", [_raw(row, form) for row in rows]


def _objects(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    """All objects that hold an address, with or without the wrapping of an answer."""
    if depth > 6:
        return
    if isinstance(value, list):
        for item in value:
            yield from _objects(item, depth + 1)
    elif isinstance(value, dict):
        if any(isinstance(value.get(name), str) for name in _FALLBACK["address"]):
            yield value
            return
        for name in _WRAPPERS:
            if name in value:
                yield from _objects(value[name], depth + 1)


def _raw(row: dict[str, Any], form: Form | None) -> Raw:
    found: Raw = {}
    for field, names in _FALLBACK.items():
        own = form.names.get(field) if form else None
        for name in (own,) if own else names:
            if name in row and _text(row[name]):
                found[field] = _text(row[name])
                break
    if form and form.names.get("label") == "addressTag":
        found["memo"] = _text(row.get("memo"))
    if form and form.exchange == "bybit":
        found["state"] = {"0": "listed", "1": "pending"}.get(_text(row.get("status")), "")
        found["state"] = {"listed": "whitelisted", "pending": "pending"}.get(found["state"], "")
    if form and form.exchange == "gate":
        found["state"] = {"1": "whitelisted", "0": "unverified"}.get(_text(row.get("verified")), "")
    found.setdefault("address", "")
    return found


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (str, int)) else ""
