"""What is new, gone or changed since the last list of an account's keys, and the two lists as one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Literal

import msgspec

from desktop_app.domain.profile import Profile
from desktop_app.domain.saved_key import SavedKey
from desktop_app.keys.rights import rights_of

Field = Literal["label", "permissions", "ips", "expires", "status"]

_MINE = ("used_by", "used_by_name", "note", "recognised")
"""What the person said about a key, which no list of an exchange tells."""


class Change(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One key that differs. `what`: the fields; `more_rights`: it may do more than before; `looser`: it works from
    more places than before.
    """

    key: str
    what: tuple[Field, ...]
    before: SavedKey
    now: SavedKey
    more_rights: bool = False
    looser: bool = False


class Changes(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`new` and `gone` are keys; `kept` are ids of keys that did not change."""

    new: tuple[SavedKey, ...] = ()
    gone: tuple[SavedKey, ...] = ()
    changed: tuple[Change, ...] = ()
    kept: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.new or self.gone or self.changed)


def compare_lists(
    before: Sequence[SavedKey],
    now: Sequence[SavedKey],
    *,
    all_keys: bool = True,
    exchange: str = "",
    pack: Profile | None = None,
) -> Changes:
    """What a new list says about the register. `all_keys` false: the list speaks of some keys only, so none is gone.

    Keys are the same by their public name's ends, else by label and day of making, else by label alone, else by day.
    """
    pairs = _pairs(before, now)
    paired = set(pairs.values())
    changed, kept = [], []
    for ours, theirs in pairs.items():
        change = _change(before[ours], now[theirs], exchange, pack)
        if change is None:
            kept.append(before[ours].id)
        else:
            changed.append(change)
    return Changes(
        new=tuple(key for place, key in enumerate(now) if place not in paired),
        gone=tuple(key for place, key in enumerate(before) if place not in pairs) if all_keys else (),
        changed=tuple(changed),
        kept=tuple(kept),
    )


def merged(
    before: Sequence[SavedKey],
    now: Sequence[SavedKey],
    *,
    account: str,
    new_id: Callable[[], str],
    all_keys: bool = True,
) -> tuple[SavedKey, ...]:
    """The register after a list was taken: what the person said about a key stays, what the list does not tell too.

    Keys that a whole list no longer names are left out. `new_id` makes an id for each key that is new.
    """
    pairs = {theirs: ours for ours, theirs in _pairs(before, now).items()}
    made = []
    for place, key in enumerate(now):
        old = before[pairs[place]] if place in pairs else None
        made.append(_onto(old, key, account) if old else msgspec.structs.replace(key, id=new_id(), account=account))
    if not all_keys:
        known = set(pairs.values())
        made = [key for place, key in enumerate(before) if place not in known] + made
    return tuple(made)


def _onto(old: SavedKey, key: SavedKey, account: str) -> SavedKey:
    """The newer facts over the older ones; nothing known is lost to a list that tells less."""
    values = {name: getattr(key, name) for name in SavedKey.__struct_fields__}
    for name in _MINE:
        values[name] = getattr(old, name) or values[name]
    values["recognised"] = old.recognised
    for name in ("label", "hint", "created", "last_used"):
        values[name] = values[name] or getattr(old, name)
    if key.permissions is None:
        values["permissions"] = old.permissions
    if key.bound == "unknown":
        values |= {"bound": old.bound, "ips": old.ips}
    elif key.bound == "yes" and not key.ips and old.bound == "yes":
        values["ips"] = old.ips
    if not key.expires and not key.never_expires:
        values |= {"expires": old.expires, "never_expires": old.never_expires}
    return SavedKey(**(values | {"id": old.id, "account": account}))


_SAME: tuple[Callable[[SavedKey], tuple[str, ...]], ...] = (
    lambda key: (key.hint,) if "…" in key.hint else (),
    lambda key: (_folded(key.label), key.created[:10]) if key.label and key.created else (),
    lambda key: (_folded(key.label),) if key.label else (),
    lambda key: (key.created,) if "T" in key.created and not key.label else (),
)
"""By what two keys are taken for the same, the surest first. () where a key does not have it."""


def _pairs(before: Sequence[SavedKey], now: Sequence[SavedKey]) -> dict[int, int]:
    """Place in the old list -> place in the new one. A mark that two keys of a list share tells nothing."""
    pairs: dict[int, int] = {}
    for mark in _SAME:
        ours = _once((place, mark(key)) for place, key in enumerate(before) if place not in pairs)
        taken = set(pairs.values())
        theirs = _once((place, mark(key)) for place, key in enumerate(now) if place not in taken)
        for value, place in ours.items():
            other = theirs.get(value)
            if other is not None and not _contradict(before[place], now[other]):
                pairs[place] = other
    # Two names are two keys: one may have been put in the other's place.
    alone = len(before) == len(now) == 1 and not (before[0].label and now[0].label)
    if alone and not pairs and not _contradict(before[0], now[0]):
        pairs[0] = 0
    return pairs


def _once(marks: Iterable[tuple[int, tuple[str, ...]]]) -> dict[tuple[str, ...], int]:
    found: dict[tuple[str, ...], list[int]] = {}
    for place, mark in marks:
        if mark:
            found.setdefault(mark, []).append(place)
    return {mark: places[0] for mark, places in found.items() if len(places) == 1}


def _contradict(one: SavedKey, other: SavedKey) -> bool:
    """Whether two keys cannot be one: other names, or made on other days."""
    hints = "…" in one.hint and "…" in other.hint and one.hint != other.hint
    return hints or bool(one.created and other.created and one.created[:10] != other.created[:10])


def _folded(label: str) -> str:
    return " ".join(label.casefold().split())


def _change(before: SavedKey, now: SavedKey, exchange: str, pack: Profile | None) -> Change | None:
    what: list[Field] = []
    if now.label and _folded(before.label) != _folded(now.label):
        what.append("label")
    if now.permissions is not None and set(now.permissions) != set(before.permissions or ()):
        what.append("permissions")
    if now.bound != "unknown" and (now.bound != before.bound or (now.ips and set(now.ips) != set(before.ips))):
        what.append("ips")
    if now.expires[:10] and now.expires[:10] != before.expires[:10]:
        what.append("expires")
    if now.status != before.status:
        what.append("status")
    if not what:
        return None
    old, new = (rights_of(key.permissions, exchange, pack) for key in (before, now))
    return Change(
        key=before.id,
        what=tuple(what),
        before=before,
        now=now,
        more_rights="permissions" in what and (not set(new.known) <= set(old.known) or bool(new.unknown)),
        looser="ips" in what and before.bound == "yes" and (now.bound != "yes" or not set(now.ips) <= set(before.ips)),
    )
