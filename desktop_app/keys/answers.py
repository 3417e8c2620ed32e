"""Answers of the exchanges' calls about API keys. The form of an answer decides whose it is.

Only named fields are taken; balances, names and numbers of users are never looked at.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

import msgspec

from desktop_app.domain.saved_key import SavedKey
from desktop_app.keys.answer_forms import FORMS, Form
from desktop_app.keys.answer_parts import Data, is_scopes

Told = Literal[
    "about_the_account",  # an answer about the account, not about a key
    "an_error",  # the exchange refused the question
    "no_keys",
    "not_known",
]


class Answers(msgspec.Struct, frozen=True, kw_only=True):
    """The keys in some answers. `all_keys`: the call lists every key of the account."""

    keys: list[SavedKey]
    exchange: str = ""
    all_keys: bool | None = None
    told: tuple[Told, ...] = ()
    unread: tuple[str, ...] = ()


def read_answers(values: list[Any], today: dt.date) -> Answers:
    """All keys that these answers tell of, with or without the wrapping that the exchange puts around them."""
    keys: list[SavedKey] = []
    told: list[Told] = []
    unread: list[str] = []
    exchanges: dict[str, None] = {}
    listed: list[bool] = []
    for value in values:
        for item in _items(value):
            form = _form_of(item)
            if form is None:
                told.append(_about(item))
                if told[-1] == "not_known":
                    unread.append(", ".join(sorted(map(str, item))[:8])[:200] if isinstance(item, dict) else "")
                continue
            keys.append(msgspec.structs.replace(form.read(item, today), seen=today.isoformat()))
            exchanges[form.exchange] = None
            listed.append(form.all_keys)
    if not keys and not told:
        told.append("no_keys")
    return Answers(
        keys=keys,
        exchange=next(iter(exchanges)) if len(exchanges) == 1 else "",
        all_keys=all(listed) if listed else None,
        told=tuple(dict.fromkeys(told)),
        unread=tuple(unread),
    )


def _items(value: Any, depth: int = 0) -> list[Any]:
    """The objects that speak of a key, without their wrapping (code/data, retCode/result, error/result)."""
    if is_scopes(value):
        return [{"scopes_read_write": value}]
    if isinstance(value, list):
        return [item for one in value for item in _items(one, depth + 1)] if depth < 5 else []
    if not isinstance(value, dict):
        return []
    if _form_of(value) is None and depth < 5:
        for name in ("data", "result"):
            inner = value.get(name)
            if isinstance(inner, (dict, list)) and (inner or not _error(value)):
                return _items(inner, depth + 1)
    return [value]


def _form_of(item: Any) -> Form | None:
    if not isinstance(item, dict):
        return None
    return next((form for form in FORMS if form.marks <= item.keys()), None)


def _error(item: Data) -> bool:
    code = item.get("code", item.get("retCode"))
    fine = (None, 0, "0", 200, "200", "200000", "00000", "")
    return bool(item.get("error")) or code not in fine or ("label" in item and "message" in item)


def _about(item: Any) -> Told:
    if not isinstance(item, dict):
        return "not_known"
    if {"master_account"} <= item.keys() or {"canTrade", "canWithdraw"} <= item.keys() or "buying_power" in item:
        return "about_the_account"
    return "an_error" if _error(item) else "not_known"
