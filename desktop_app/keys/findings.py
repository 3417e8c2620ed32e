"""What is wrong with the keys of the register, as codes with figures; the window makes the sentences."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

import msgspec

from desktop_app.domain.profile import Profile
from desktop_app.domain.saved_key import SavedKey
from desktop_app.keys.rights import Rights, rights_of
from desktop_app.pasted.dates import days_between

YEAR, UNUSED, SOON = 365, 90, 30
"""Days: older than a year, not used for so long, ends soon."""

Severity = Literal["alarm", "warn", "note"]
Exit = Literal["withdraw", "trade", "add_address"]


class Finding(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing about one key. `code` is one of CODES, `days` the figure that goes with it, `words` the permissions
    that it rests on. `opens`: what the key opens to whoever finds it, in the analysis: the event `api_key_leak` reaches
    this exit; '' where the finding does not change the numbers.
    """

    code: str
    severity: Severity
    key: str
    days: int | None = None
    words: tuple[str, ...] = ()
    opens: Exit | Literal[""] = ""


CODES: dict[str, Severity] = {
    "not_recognised": "alarm",  # made at a time that the person does not remember: leads to what to do now
    "can_withdraw_open": "alarm",  # from anywhere
    "rights_unknown": "alarm",  # counts as all
    "can_trade_open": "alarm",  # an account is emptied by trading against oneself
    "may_add_addresses": "alarm",
    "can_withdraw": "warn",  # from listed IP addresses only
    "no_known_user": "warn",
    "expired": "note",
    "expires_soon": "warn",  # what uses it stops then: a stop-loss does not run
    "will_lapse": "warn",  # without an IP list the exchange deletes it after so many days
    "older_than_year": "warn",
    "unused": "warn",
    "never_used": "warn",
    "ips_unknown": "warn",  # counts as none
    "age_unknown": "note",
    "use_unknown": "note",
}
_ORDER = {"alarm": 0, "warn": 1, "note": 2}
_PLACES = {code: place for place, code in enumerate(CODES)}


def findings(
    keys: Iterable[SavedKey], today: dt.date, *, exchange: str = "", pack: Profile | None = None
) -> tuple[Finding, ...]:
    """Everything about these keys of one account, the gravest first. `exchange` is the pack's id."""
    found = [one for key in keys for one in _of_key(key, today, exchange or (pack.id if pack else ""), pack)]
    return tuple(sorted(found, key=lambda one: (_ORDER[one.severity], _PLACES[one.code], one.key)))


def _of_key(key: SavedKey, today: dt.date, exchange: str, pack: Profile | None) -> Iterator[Finding]:
    rights = rights_of(key.permissions, exchange, pack)
    if key.recognised is False:
        yield _made(key, "not_recognised")
    if is_over(key, today):
        yield _made(key, "expired", days=days_between(key.expires, today))
        return
    yield from _by_rights(key, rights)
    yield from _by_time(key, rights, today, pack)
    if key.used_by == "nobody_knows" or not (key.used_by or key.used_by_name):
        yield _made(key, "no_known_user")


def is_over(key: SavedKey, today: dt.date) -> bool:
    """Whether the key has ended, by its date or by the exchange's word."""
    gone = days_between(key.expires, today) if key.expires else None
    return (gone is not None and gone > 0) or key.status.casefold() in ("expired", "abgelaufen", "已过期", "만료됨")


def _made(
    key: SavedKey, code: str, *, days: int | None = None, words: tuple[str, ...] = (), opens: Exit | Literal[""] = ""
) -> Finding:
    return Finding(code=code, severity=CODES[code], key=key.id, days=days, words=words, opens=opens)


def _by_rights(key: SavedKey, rights: Rights) -> Iterator[Finding]:
    loose = key.bound != "yes"
    if rights.unknown:
        yield _made(key, "rights_unknown", words=rights.unknown, opens="withdraw" if loose else "")
    if rights.surely("withdraw"):
        yield _made(key, "can_withdraw_open", opens="withdraw") if loose else _made(key, "can_withdraw")
    elif rights.surely("trade") and loose:
        yield _made(key, "can_trade_open", opens="trade")
    if rights.surely("add_address"):
        yield _made(key, "may_add_addresses", opens="add_address" if loose else "")
    if key.bound == "unknown" and (rights.may("trade") or rights.may("withdraw")):
        yield _made(key, "ips_unknown")


def _by_time(key: SavedKey, rights: Rights, today: dt.date, pack: Profile | None) -> Iterator[Finding]:
    age, idle = days_between(key.created, today), days_between(key.last_used, today)
    if age is None:
        yield _made(key, "age_unknown")
    elif age > YEAR:
        yield _made(key, "older_than_year", days=age)
    if idle is not None and idle > UNUSED:
        yield _made(key, "unused", days=idle)
    elif key.never_used:
        yield _made(key, "never_used", days=age)
    elif idle is None:
        yield _made(key, "use_unknown")
    left = days_left(key, today)
    if left is not None and left <= SOON:
        yield _made(key, "expires_soon", days=left)
    lapse = lapses_after(pack)
    if lapse is not None and key.bound != "yes" and (rights.may("trade") or rights.may("withdraw")):
        since = idle if idle is not None else age if key.never_used else None
        yield _made(key, "will_lapse", days=None if since is None else max(0, lapse - since))


def days_left(key: SavedKey, today: dt.date) -> int | None:
    """Days until the key ends, or None where no end is known."""
    past = days_between(key.expires, today) if key.expires else None
    return None if past is None else -past


def lapses_after(pack: Profile | None) -> int | None:
    """After how many days the exchange ends a key without an IP list; of inactivity where the pack's note says so."""
    days = pack.api_keys.lapses_without_ip_days if pack is not None and pack.api_keys is not None else "unknown"
    return None if isinstance(days, str) or days <= 0 else int(days)


def worst_first(keys: Iterable[SavedKey], found: Sequence[Finding]) -> tuple[SavedKey, ...]:
    """The keys in the order of their gravest findings; those without any at the end, by their names."""
    places: dict[str, int] = {}
    for place, one in enumerate(found):
        places.setdefault(one.key, place)
    return tuple(sorted(keys, key=lambda key: (places.get(key.id, len(found)), key.label.casefold(), key.hint)))
