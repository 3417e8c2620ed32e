"""What the keys of an account cost in points of its security: each finding by itself, and all keys together.

Pure, so that it may run in the background: the same dossier is worked out again with the finding put right.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec

from desktop_app.domain.dossier import Dossier
from desktop_app.domain.profile import Profile
from desktop_app.domain.setup import ApiKey
from desktop_app.keys.findings import Finding, is_over
from desktop_app.keys.for_setup import setup_keys
from desktop_app.keys.records import list_record
from desktop_app.keys.register import QUESTION, register_of
from desktop_app.walk.state import World
from desktop_app.walk.steps import with_answers


class KeyCosts(msgspec.Struct, frozen=True, kw_only=True):
    """Points of security of one account, exact. `each`: (key id, code of the finding) -> what it costs by
    itself. `unseen`: what it costs that nobody looked at the whole list. `all_keys`: what all of it costs together.
    """

    account: str
    each: dict[tuple[str, str], float]
    unseen: float = 0
    all_keys: float = 0


def key_costs(
    dossier: Dossier,
    profiles: Mapping[str, Profile],
    account: str,
    found: Iterable[Finding],
    today: dt.date,
    check: Callable[[], None] = lambda: None,
) -> KeyCosts | None:
    """The costs of these findings; None where the account's pack is gone. `check` is called between two rounds and may
    raise, to give up.
    """
    entry, register = dossier.entry(account), register_of(dossier, account)
    pack = profiles.get(entry.pack) if entry is not None else None
    if pack is None:
        return None
    world = World(profiles, {})
    known: dict[tuple[ApiKey, ...], float] = {}

    def points(keys: Sequence[ApiKey]) -> float:
        here = tuple(keys)
        if here not in known:
            check()
            whole = world.first(_with_keys(dossier, account, here)).whole
            known[here] = whole.each[account].security.number
        return known[here]

    alive = [key for key in register.keys if not is_over(key, today)]
    counts = setup_keys(alive, today, complete=register.complete, pack=pack)
    now = points(counts)
    places = {key.id: place for place, key in enumerate(alive)}
    each = {
        (one.key, one.code): points(_mended(counts, places[one.key], one)) - now
        for one in found
        if one.opens and one.key in places
    }
    seen = counts[: len(alive)]
    return KeyCosts(account=account, each=each, unseen=points(seen) - now, all_keys=points(()) - now)


def _with_keys(dossier: Dossier, account: str, keys: tuple[ApiKey, ...]) -> Dossier:
    """The dossier as it would be if the register held these keys."""
    check = register_of(dossier, account).check
    if check is None:
        return dossier
    record = list_record(msgspec.structs.replace(check, counts=keys))
    changed = msgspec.structs.replace(dossier, records={**dossier.records, (record.kind, record.id): record})
    return with_answers(changed, account, {QUESTION: (check.answer,)})


def _mended(keys: Sequence[ApiKey], place: int, finding: Finding) -> tuple[ApiKey, ...]:
    """The keys with one of them as it is once the finding is put right."""
    key = keys[place]
    if finding.code == "rights_unknown" or isinstance(key.rights, str):
        mended = ApiKey(rights=("read",), ip_list=key.ip_list)
    elif finding.code == "can_trade_open":
        mended = ApiKey(rights=key.rights, ip_list=True)
    else:
        mended = ApiKey(rights=tuple(right for right in key.rights if right != finding.opens), ip_list=key.ip_list)
    return (*keys[:place], mended, *keys[place + 1 :])
