"""What the register says to the analysis and to the interview: the keys of a setup, and the answer about keys.

A register that does not hold all keys of an account says less than "none": what was not seen counts as a key that can
do everything, until the person has looked at the whole list.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Literal, get_args

from desktop_app.domain.profile import Profile
from desktop_app.domain.saved_key import SavedKey
from desktop_app.domain.setup import ApiKey, Right
from desktop_app.keys.findings import is_over
from desktop_app.keys.rights import Rights, rights_of

Answer = Literal["none", "read", "trade_ip", "trade_open", "withdraw_ip", "withdraw_open", "unknown"]
"""The options of the question `api_keys`."""

_WORST: tuple[Answer, ...] = ("withdraw_open", "unknown", "trade_open", "withdraw_ip", "trade_ip", "read", "none")
"""The worst first: a key that works from anywhere is worse than one that may do more from listed places only."""


def setup_keys(
    keys: Sequence[SavedKey], today: dt.date, *, complete: bool, exchange: str = "", pack: Profile | None = None
) -> tuple[ApiKey, ...]:
    """The `api_keys[]` of an account without the keys that have ended. `complete`: the register holds all its keys."""
    exchange = exchange or (pack.id if pack else "")
    made = [_setup_key(key, rights_of(key.permissions, exchange, pack)) for key in keys if not is_over(key, today)]
    return (*made, *(() if complete else (ApiKey(),)))


def _setup_key(key: SavedKey, rights: Rights) -> ApiKey:
    """Rights in the model's words: withdraw, trade, add_address, read. One unknown word makes all of them unknown,
    unless everything is known already.
    """
    bound: bool | Literal["unknown"] = "unknown" if key.bound == "unknown" else key.bound == "yes"
    known: list[Right] = [right for right in get_args(Right) if rights.surely(right)]
    if rights.unknown and not {"withdraw", "trade"} <= set(known):
        return ApiKey(rights="unknown", ip_list=bound)
    if "withdraw" in known and "trade" not in known:
        known.insert(1, "trade")  # the questions of the interview count it so: who pays out can sell first
    return ApiKey(rights=tuple(known), ip_list=bound)


def answer(
    keys: Sequence[SavedKey], today: dt.date, *, complete: bool, exchange: str = "", pack: Profile | None = None
) -> Answer:
    """The option of the question `api_keys` that these keys make true: that of the worst of them."""
    exchange = exchange or (pack.id if pack else "")
    found: set[Answer] = {"none"} if complete else {"unknown"}
    for key in keys:
        if not is_over(key, today):
            found.add(_answer(key, rights_of(key.permissions, exchange, pack)))
    return next(option for option in _WORST if option in found)


def _answer(key: SavedKey, rights: Rights) -> Answer:
    if key.bound == "yes":
        return "withdraw_ip" if rights.may("withdraw") else "trade_ip" if _acts(rights) else "read"
    if rights.surely("withdraw"):
        return "withdraw_open" if key.bound == "no" else "unknown"
    if rights.unknown:
        return "unknown"
    if _acts(rights):
        return "trade_open" if key.bound == "no" else "unknown"
    return "read"


def _acts(rights: Rights) -> bool:
    return rights.may("trade") or rights.may("add_address")
