"""The register of one account's keys as the dossier holds it, and what is to be stored when it changes.

With each change goes the answer to the question `api_keys` and the keys as the analysis reads them, so that interview,
steps and score never say anything else than the register.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import count

import msgspec

from desktop_app.domain.dossier import UNKNOWN, Dossier, Record, RecordKind
from desktop_app.domain.profile import Profile
from desktop_app.domain.saved_key import KeyListCheck, SavedKey
from desktop_app.keys.changes import Changes, merged
from desktop_app.keys.for_setup import answer, setup_keys
from desktop_app.keys.reading import MOST_KEYS
from desktop_app.keys.records import RecordUnreadable, key_of, key_record, list_of, list_record
from desktop_app.pasted.errors import TooMuch

QUESTION = "api_keys"
"""The question that the register answers, and the step that it is the evidence of."""


class Register(msgspec.Struct, frozen=True, kw_only=True):
    """The keys of one account. `check` is None where nobody looked yet. `unread`: lines that this version cannot read;
    they count as keys that may do everything.
    """

    account: str
    keys: tuple[SavedKey, ...] = ()
    check: KeyListCheck | None = None
    unread: int = 0

    @property
    def exists(self) -> bool:
        """Whether there is anything to go by: a key, or a look that found none."""
        return bool(self.keys or self.unread or self.check)

    @property
    def complete(self) -> bool:
        """Whether these are all keys of the account, as far as anybody said."""
        return self.check is not None and self.check.complete and not self.unread

    def key(self, key_id: str) -> SavedKey | None:
        """The key with this id, or None."""
        return next((key for key in self.keys if key.id == key_id), None)


class Storing(msgspec.Struct, frozen=True, kw_only=True):
    """What a change of the register stores, all or nothing: records, and the answer that follows from them."""

    kept: tuple[Record, ...]
    dropped: tuple[tuple[RecordKind, str], ...]
    answers: dict[str, tuple[str, ...]]


def register_of(dossier: Dossier, account: str) -> Register:
    """What the dossier holds about one account's keys."""
    keys, unread, check = [], 0, None
    for record in dossier.held("api_key", account):
        try:
            keys.append(key_of(record))
        except RecordUnreadable:
            unread += 1
    for record in dossier.held("key_list", account):
        try:
            check = list_of(record)
        except RecordUnreadable:
            unread += 1
    return Register(account=account, keys=tuple(keys), check=check, unread=unread)


def storing(
    before: Register,
    keys: Sequence[SavedKey],
    *,
    at: str,
    today: dt.date,
    complete: bool,
    changes: Changes | None = None,
    pack: Profile | None = None,
) -> Storing:
    """What to store so that the register holds these keys. `changes`: those that the exchange's own list brought.

    TooMuch for more keys than an account can have. A register without a key and without a look is none: the answer is
    "unknown" then.
    """
    if len(keys) > MOST_KEYS:
        raise TooMuch("rows", MOST_KEYS)
    held = {key.id: key for key in before.keys}
    dropped: list[tuple[RecordKind, str]] = [("api_key", key) for key in held if key not in {one.id for one in keys}]
    kept = [key_record(key, at) for key in keys if held.get(key.id) != key]
    if not keys and not complete and not before.unread:
        dropped += [("key_list", before.account)] if before.check is not None else []
        return Storing(kept=tuple(kept), dropped=tuple(dropped), answers={QUESTION: (UNKNOWN,)})
    check = _check(before, keys, at=at, today=today, complete=complete, changes=changes, pack=pack)
    return Storing(kept=(*kept, list_record(check)), dropped=tuple(dropped), answers={QUESTION: (check.answer,)})


def _check(
    before: Register,
    keys: Sequence[SavedKey],
    *,
    at: str,
    today: dt.date,
    complete: bool,
    changes: Changes | None,
    pack: Profile | None,
) -> KeyListCheck:
    sure = complete and not before.unread
    made = KeyListCheck(
        id=before.account,
        at=at,
        keys=len(keys),
        complete=complete,
        answer=answer(keys, today, complete=sure, pack=pack),
        counts=setup_keys(keys, today, complete=sure, pack=pack),
    )
    old = before.check
    if changes is not None:
        listed = msgspec.structs.replace(made, listed=today.isoformat())
        if old is None or not old.listed:
            return listed
        new, gone, changed = (len(some) for some in (changes.new, changes.gone, changes.changed))
        return msgspec.structs.replace(listed, new=new, gone=gone, changed=changed)
    if old is None:
        return made
    return msgspec.structs.replace(made, listed=old.listed, new=old.new, gone=old.gone, changed=old.changed)


def after_list(before: Register, listed: Sequence[SavedKey], *, whole: bool) -> tuple[SavedKey, ...]:
    """The keys of the register once a list was taken. `whole`: it names all, so those that it leaves out are gone."""
    return merged(before.keys, listed, account=before.account, new_id=_Ids(before), all_keys=whole)


def with_key(before: Register, key: SavedKey) -> tuple[SavedKey, ...]:
    """The keys of the register with this one added, or put in the place of the one with its id."""
    if before.key(key.id) is None:
        made = msgspec.structs.replace(key, id=_Ids(before)(), account=before.account)
        return (*before.keys, made)
    return tuple(key if one.id == key.id else one for one in before.keys)


class _Ids:
    """Ids that no key of the register has."""

    def __init__(self, before: Register) -> None:
        self._taken = {key.id for key in before.keys}
        self._numbers = count(1)
        self._account = before.account

    def __call__(self) -> str:
        """The next free one."""
        found = next(name for n in self._numbers if (name := f"{self._account}-key-{n}") not in self._taken)
        self._taken.add(found)
        return found
