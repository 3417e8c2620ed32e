"""The API keys of the register as the analysis reads them.

They stand beside the answers of an account, under `HELD`, as the option that they make true and one text for each key.
So whatever remembers something by an account's answers remembers it by its keys, too. Where somebody answers otherwise,
or a plan looks ahead, the answer no longer fits them, and it alone counts.
"""

from __future__ import annotations

from functools import lru_cache

import msgspec

from desktop_app.domain.dossier import Dossier
from desktop_app.domain.saved_key import KeyListCheck
from desktop_app.domain.setup import ApiKey

HELD, MARK = "api_keys:held", "register:"
"""Not the id of a question, and not that of an option: those have no colon."""


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
    return (f"{MARK}{check.answer}", *(msgspec.json.encode(key).decode() for key in check.counts))


def keys(answer: str, says: tuple[str, ...]) -> tuple[ApiKey, ...] | None:
    """The keys of an account's register, or None where there is none, or its answer no longer is what that says.
    `says`: what stands under `HELD`.
    """
    first, *lines = says
    return tuple(_key(line) for line in lines) if first == f"{MARK}{answer}" else None


@lru_cache(maxsize=256)
def _key(line: str) -> ApiKey:
    return msgspec.json.decode(line, type=ApiKey)
