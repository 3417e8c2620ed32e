"""The API keys of the register as the analysis reads them.

They stand beside the answers of an account, under `HELD`, as the option that they make true and one text for each key.
So whatever remembers something by an account's answers remembers it by its keys, too. Where somebody answers otherwise,
or a plan looks ahead, the answer no longer fits them, and it alone counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import msgspec

from desktop_app.domain.dossier import UNKNOWN, Dossier
from desktop_app.domain.saved_key import KeyListCheck
from desktop_app.domain.setup import ApiKey

HELD = "api_keys:held"
"""Not the id of a question: those have no colon."""

KEYS: dict[str, tuple[ApiKey, ...]] = {
    "none": (),
    "read": (ApiKey(rights=("read",), ip_list=False),),
    "trade_ip": (ApiKey(rights=("trade",), ip_list=True),),
    "trade_open": (ApiKey(rights=("trade",), ip_list=False),),
    "withdraw_ip": (ApiKey(rights=("withdraw", "trade"), ip_list=True),),
    "withdraw_open": (ApiKey(rights=("withdraw", "trade"), ip_list=False),),
    UNKNOWN: (ApiKey(),),
}
"""What each answer to the question `api_keys` stands for."""


def held(dossier: Dossier) -> dict[str, tuple[str, ...]]:
    """Entry id -> what its register says. Accounts without a register that can be read are left out."""
    found = {record.subject: _read(record.body) for record in dossier.held("key_list")}
    return {account: lines for account, lines in found.items() if lines}


@lru_cache(maxsize=256)
def _read(body: str) -> tuple[str, ...]:
    try:
        check = msgspec.json.decode(body, type=KeyListCheck)
    except (msgspec.DecodeError, RecursionError):
        return ()
    return (check.answer, *(msgspec.json.encode(key).decode() for key in check.counts))


def keys(values: Mapping[str, tuple[str, ...]]) -> tuple[ApiKey, ...]:
    """The keys of an account: those of its register where its answer still is what the register says."""
    answer = values.get("api_keys", (UNKNOWN,))[0]
    says, *lines = values.get(HELD, ("",))
    return tuple(_key(line) for line in lines) if says == answer else KEYS[answer]


@lru_cache(maxsize=256)
def _key(line: str) -> ApiKey:
    return msgspec.json.decode(line, type=ApiKey)
