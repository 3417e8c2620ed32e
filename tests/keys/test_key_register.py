"""The register in the dossier: what a change stores, and that the answer never says more than the register knows."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from desktop_app.domain.dossier import Dossier, Record
from desktop_app.domain.saved_key import SavedKey
from desktop_app.domain.setup import ApiKey
from desktop_app.keys.changes import compare_lists
from desktop_app.keys.reading import MOST_KEYS, read_keys
from desktop_app.keys.register import Register, Storing, after_list, register_of, storing, with_key
from desktop_app.pasted.errors import TooMuch

TODAY = dt.date(2026, 11, 22)
AT = "2026-11-22T09:30:00+00:00"
PAGE = "Name\tAPI key\tPermissions\tIP\tCreated\n"
PAGE += "bot\tabcd****wxyz\tTrade\tAny\t2026-01-20\ntax\t4ba5****9fd1\tRead\tAny\t-"


def key(label: str = "bot", permissions: tuple[str, ...] | None = ("Trade",), **fields: Any) -> SavedKey:
    return SavedKey(**({"id": "", "account": "", "label": label, "permissions": permissions, "bound": "no"} | fields))


def store(dossier: Dossier, stored: Storing) -> Dossier:
    """As the session does it, without a vault."""
    records = {place: record for place, record in dossier.records.items() if place not in stored.dropped}
    records |= {(record.kind, record.id): record for record in stored.kept}
    return Dossier(records=records)


def put(dossier: Dossier, keys: tuple[SavedKey, ...], *, complete: bool) -> tuple[Dossier, Storing]:
    stored = storing(register_of(dossier, "account-1"), keys, at=AT, today=TODAY, complete=complete)
    return store(dossier, stored), stored


def test_a_key_that_is_typed_in_is_found_again_and_counts_with_all_that_was_not_seen() -> None:
    before = Register(account="account-1")
    dossier, stored = put(Dossier(), with_key(before, key()), complete=False)
    (kept,) = register_of(dossier, "account-1").keys
    assert (kept.label, kept.account) == ("bot", "account-1") and kept.id
    assert stored.answers == {"api_keys": ("unknown",)}
    check = register_of(dossier, "account-1").check
    assert check is not None and check.counts == (ApiKey(rights=("trade",), ip_list=False), ApiKey())
    dossier, stored = put(dossier, (kept,), complete=True)
    assert stored.answers == {"api_keys": ("trade_open",)} and register_of(dossier, "account-1").complete
    assert [record.kind for record in stored.kept] == ["key_list"], "a key that did not change is not written again"


def test_a_look_that_found_none_is_an_answer_and_taking_it_back_is_none() -> None:
    dossier, stored = put(Dossier(), (), complete=True)
    assert stored.answers == {"api_keys": ("none",)} and register_of(dossier, "account-1").exists
    dossier, stored = put(dossier, (), complete=False)
    assert stored.answers == {"api_keys": ("unknown",)} and not dossier.records


def test_a_whole_list_takes_the_place_of_the_old_one_and_says_what_changed() -> None:
    listed = [one.entry for one in read_keys(PAGE, today=TODAY).keys]
    none = Register(account="account-1")
    keys, changes = after_list(none, listed, whole=True), compare_lists((), listed)
    dossier = store(Dossier(), storing(none, keys, at=AT, today=TODAY, complete=True, changes=changes))
    before = register_of(dossier, "account-1")
    assert [one.label for one in before.keys] == ["bot", "tax"] and len({one.id for one in before.keys}) == 2
    again = [listed[0], key("stranger", ("Withdraw",), hint="zzzz…yyyy")]
    changes = compare_lists(before.keys, again)
    keys = after_list(before, again, whole=True)
    stored = storing(before, keys, at=AT, today=TODAY, complete=True, changes=changes)
    dossier = store(dossier, stored)
    now = register_of(dossier, "account-1")
    assert now.check is not None and (now.check.new, now.check.gone, now.check.changed) == (1, 1, 0)
    assert now.check.listed == "2026-11-22" and stored.answers == {"api_keys": ("withdraw_open",)}
    assert [one.label for one in now.keys] == ["bot", "stranger"] and len(stored.dropped) == 1
    assert now.keys[0].id == before.keys[0].id and now.keys[1].id not in {one.id for one in now.keys[:1]}


def test_a_part_of_the_list_takes_nothing_away() -> None:
    before = Register(account="account-1", keys=with_key(Register(account="account-1"), key()))
    keys = after_list(before, [key("other", ("Read",))], whole=False)
    assert [one.label for one in keys] == ["bot", "other"]


def test_typing_over_a_list_keeps_what_the_list_said() -> None:
    changes = compare_lists((), [key()])
    before = Register(account="account-1")
    keys = after_list(before, [key()], whole=True)
    dossier = store(Dossier(), storing(before, keys, at=AT, today=TODAY, complete=True, changes=changes))
    dossier, _ = put(dossier, with_key(register_of(dossier, "account-1"), key("second")), complete=True)
    check = register_of(dossier, "account-1").check
    assert check is not None and (check.listed, check.new, check.keys) == ("2026-11-22", 0, 2)


def test_a_line_of_a_later_version_counts_as_a_key_that_may_do_all_and_stays() -> None:
    later = Record(kind="api_key", id="k", at=AT, subject="account-1", body='{"id": "k", "scope": "new"}')
    dossier, stored = put(Dossier(records={("api_key", "k"): later}), (), complete=True)
    found = register_of(dossier, "account-1")
    assert found.unread == 1 and found.exists and not found.complete
    assert stored.answers == {"api_keys": ("unknown",)} and dossier.records["api_key", "k"] == later


def test_more_keys_than_any_account_has_are_refused() -> None:
    keys = tuple(key(f"key {n}", id=str(n)) for n in range(MOST_KEYS + 1))
    with pytest.raises(TooMuch):
        storing(Register(account="account-1"), keys, at=AT, today=TODAY, complete=True)
    with pytest.raises(TooMuch):
        read_keys("Name\tPermissions\n" + "bot\tRead\n" * (MOST_KEYS + 1), today=TODAY)
