"""A list that comes out different says what is new, gone, changed; what the person said about a key stays."""

from __future__ import annotations

import itertools
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.saved_key import SavedKey
from desktop_app.keys.changes import compare_lists, merged


def key(identity: str = "", **fields: Any) -> SavedKey:
    return SavedKey(
        **({"id": identity, "account": "a", "permissions": ("Read",), "bound": "yes", "ips": ("1.1.1.1",)} | fields)
    )


BOT = key("1", label="bot", hint="abcd…wxyz", created="2026-01-01", used_by="trading_bot", note="mine", recognised=True)
TAX = key("2", label="tax", hint="qwer…tyui", created="2026-02-02")


def now(old: SavedKey, **fields: Any) -> SavedKey:
    """The same key as a later list shows it."""
    return key(**({"label": old.label, "hint": old.hint, "created": old.created} | fields))


def test_nothing_changed() -> None:
    changes = compare_lists([BOT, TAX], [now(TAX), now(BOT)])
    assert not changes and set(changes.kept) == {"1", "2"}


def test_new_and_gone() -> None:
    strange = key(label="x", hint="zzzz…zzzz", created="2026-11-21T03:12Z")
    changes = compare_lists([BOT, TAX], [now(BOT), strange])
    assert changes.new == (strange,) and changes.gone == (TAX,) and changes.changed == ()


def test_a_list_of_some_keys_makes_none_disappear() -> None:
    assert compare_lists([BOT, TAX], [now(BOT)], all_keys=False).gone == ()


def test_more_rights_and_looser_bounds_are_told_apart_from_less() -> None:
    (more,) = compare_lists([BOT], [now(BOT, permissions=("Read", "Withdraw"))]).changed
    assert more.what == ("permissions",) and more.more_rights and not more.looser
    (less,) = compare_lists([key("1", label="b", permissions=("Read", "Trade"))], [key(label="b")]).changed
    assert not less.more_rights
    (looser,) = compare_lists([BOT], [now(BOT, bound="no", ips=())]).changed
    assert looser.what == ("ips",) and looser.looser
    (wider,) = compare_lists([BOT], [now(BOT, ips=("1.1.1.1", "2.2.2.2"))]).changed
    assert wider.looser
    (tighter,) = compare_lists([key("1", label="b", bound="no", ips=())], [key(label="b")]).changed
    assert not tighter.looser


def test_a_key_keeps_its_identity_under_a_new_label() -> None:
    (change,) = compare_lists([BOT], [now(BOT, label="renamed")]).changed
    assert (change.key, change.what) == ("1", ("label",))


def test_a_key_made_anew_under_an_old_label_is_new() -> None:
    """The trick of replacing a known key by one with the same name."""
    fake = key(label="bot", hint="evil…evil", created="2026-11-21")
    changes = compare_lists([BOT], [fake])
    assert changes.new == (fake,) and changes.gone == (BOT,)


def test_two_keys_of_one_label_are_not_mixed_up() -> None:
    first, second = key("1", label="bot", created="2026-01-01"), key("2", label="bot", created="2026-02-02")
    changes = compare_lists([first, second], [now(second), now(first)])
    assert not changes and set(changes.kept) == {"1", "2"}


def test_what_a_list_does_not_tell_did_not_change() -> None:
    less = key(label="bot", hint="abcd…wxyz", permissions=None, bound="unknown", ips=())
    assert not compare_lists([BOT], [less])
    ids = itertools.count(10)
    (one,) = merged([BOT], [less], account="a", new_id=lambda: str(next(ids)))
    assert one == BOT


def test_taking_a_list_keeps_what_the_person_said() -> None:
    ids = itertools.count(10)
    kept = merged(
        [BOT, TAX],
        [now(BOT, permissions=("Trade",), last_used="2026-11-01"), key(label="new")],
        account="a",
        new_id=lambda: str(next(ids)),
    )
    assert [(one.id, one.used_by, one.note, one.recognised, one.permissions) for one in kept] == [
        ("1", "trading_bot", "mine", True, ("Trade",)),
        ("10", "", "", None, ("Read",)),
    ]
    partial = merged([BOT, TAX], [now(BOT)], account="a", new_id=lambda: "x", all_keys=False)
    assert {one.id for one in partial} == {"1", "2"}


KEYS = st.builds(
    key,
    label=st.sampled_from(["", "a", "b"]),
    hint=st.sampled_from(["", "aaaa…aaaa", "bbbb…bbbb"]),
    created=st.sampled_from(["", "2026-01-01", "2026-02-02T03:04Z"]),
    bound=st.sampled_from(["yes", "no", "unknown"]),
)


@given(st.lists(KEYS, max_size=5), st.lists(KEYS, max_size=5))
def test_every_key_is_new_gone_changed_or_kept_once(before: list[SavedKey], after: list[SavedKey]) -> None:
    numbered = [
        SavedKey(**{name: getattr(one, name) for name in one.__struct_fields__} | {"id": str(n)})
        for n, one in enumerate(before)
    ]
    changes = compare_lists(numbered, after)
    known = [*(one.id for one in changes.gone), *(one.key for one in changes.changed), *changes.kept]
    assert sorted(known) == sorted(one.id for one in numbered)
    assert len(changes.new) + len(changes.changed) + len(changes.kept) == len(after)
    ids = itertools.count(100)
    taken = merged(numbered, after, account="a", new_id=lambda: str(next(ids)))
    assert len(taken) == len(after) and len({one.id for one in taken}) == len(after)
