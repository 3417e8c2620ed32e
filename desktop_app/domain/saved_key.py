"""The register of API keys: what each may do, from where, who uses it. Never a secret."""

from __future__ import annotations

from typing import Literal

import msgspec

from desktop_app.domain.setup import ApiKey

Bound = Literal["yes", "no", "unknown"]
"""Whether a key works from listed IP addresses only."""

UsedBy = Literal["trading_bot", "tax_tool", "portfolio_app", "own_script", "other", "nobody_knows", ""]
"""Who uses a key; "" where the person was not asked yet."""

Source = Literal["form", "page", "answer", "csv"]


class SavedKey(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One API key of one account.

    `hint`: the first and last four characters of the key's public name, never more. `permissions`: the exchange's own
    words, or None where it does not tell them. `ips`: the addresses, where they are told. Dates are ISO, with hours
    and minutes in UTC where known; "" is unknown. `never_used`, `never_expires`: the exchange said so.
    `recognised`: whether the person remembers making it; None where they were not asked. `status`: the exchange's own
    word for a key that does not work. `seen`: the day of the list that it was last read from.
    """

    id: str
    account: str
    label: str = ""
    hint: str = ""
    permissions: tuple[str, ...] | None = None
    bound: Bound = "unknown"
    ips: tuple[str, ...] = ()
    created: str = ""
    last_used: str = ""
    never_used: bool = False
    expires: str = ""
    never_expires: bool = False
    used_by: UsedBy = ""
    used_by_name: str = ""
    note: str = ""
    recognised: bool | None = None
    status: str = ""
    source: Source = "form"
    seen: str = ""


class KeyListCheck(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the list of one account's keys stood when it was last changed, `at` (ISO date and time). `id` is the
    account's.

    `complete`: the register holds all keys of the account, as the person or the exchange's answer said. `listed`: the
    day on which the exchange's own list was last taken, "" where it never was; `new`, `gone`, `changed`: what was
    different from the list before. `answer` is the option of the question `api_keys` that these keys make true, and
    `counts` are the keys as the analysis reads them.
    """

    id: str
    at: str
    keys: int = 0
    complete: bool = False
    listed: str = ""
    new: int = 0
    gone: int = 0
    changed: int = 0
    answer: str = ""
    counts: tuple[ApiKey, ...] = ()
