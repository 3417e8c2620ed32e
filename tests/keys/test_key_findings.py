"""What is wrong with a key is found, graded, and says which exit it opens."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.dossier import Record
from desktop_app.domain.profile import ApiKeys, Permission, Profile
from desktop_app.domain.saved_key import KeyListCheck, SavedKey
from desktop_app.domain.setup import ApiKey
from desktop_app.keys.findings import CODES, Finding, findings
from desktop_app.keys.records import RecordUnreadable, key_of, key_record, list_of, list_record

TODAY = dt.date(2026, 11, 22)
SAFE: dict[str, Any] = {
    "permissions": ("Read",),
    "bound": "yes",
    "ips": ("1.1.1.1",),
    "created": "2026-06-01",
    "last_used": "2026-11-20",
    "used_by": "tax_tool",
    "recognised": True,
}


def key(**fields: Any) -> SavedKey:
    return SavedKey(id="1", account="a", label="bot", **(SAFE | fields))


def pack(days: float | str = 14) -> Profile:
    words = (Permission(id="list", name_in_ui="Whitelist", danger="medium", adds_addresses=True),)
    keys = ApiKeys(lapses_without_ip_days=days, permissions=words)  # type: ignore[arg-type]
    return Profile(id="x", name="X", kind="exchange", researched="2026-11-22", api_keys=keys)


def about(one: SavedKey, profile: Profile | None = None) -> dict[str, Finding]:
    return {found.code: found for found in findings([one], TODAY, pack=profile)}


def test_a_key_that_is_in_order_has_none() -> None:
    assert about(key(), pack()) == {}


@pytest.mark.parametrize(
    ("fields", "code", "opens", "days"),
    [
        ({"permissions": ("Withdraw",), "bound": "no"}, "can_withdraw_open", "withdraw", None),
        ({"permissions": ("Withdraw",), "bound": "unknown"}, "can_withdraw_open", "withdraw", None),
        ({"permissions": ("Withdraw",)}, "can_withdraw", "", None),
        ({"permissions": ("Trade",), "bound": "no"}, "can_trade_open", "trade", None),
        ({"permissions": ("Whitelist",), "bound": "no"}, "may_add_addresses", "add_address", None),
        ({"permissions": ("Whitelist",)}, "may_add_addresses", "", None),
        ({"permissions": None, "bound": "no"}, "rights_unknown", "withdraw", None),
        ({"permissions": ("Frobnicate",)}, "rights_unknown", "", None),
        ({"permissions": ("Trade",), "bound": "unknown"}, "ips_unknown", "", None),
        ({"used_by": "nobody_knows"}, "no_known_user", "", None),
        ({"used_by": ""}, "no_known_user", "", None),
        ({"created": "2025-11-21"}, "older_than_year", "", 366),
        ({"last_used": "2026-08-23"}, "unused", "", 91),
        ({"last_used": "", "never_used": True}, "never_used", "", 174),
        ({"last_used": ""}, "use_unknown", "", None),
        ({"created": ""}, "age_unknown", "", None),
        ({"expires": "2026-12-22"}, "expires_soon", "", 30),
        ({"expires": "2026-11-22"}, "expires_soon", "", 0),
        ({"expires": "2026-11-21"}, "expired", "", 1),
        ({"permissions": ("Trade",), "bound": "no"}, "will_lapse", "", 12),
        ({"recognised": False}, "not_recognised", "", None),
    ],
)
def test_each_finding(fields: dict[str, Any], code: str, opens: str, days: int | None) -> None:
    found = about(key(**fields), pack())[code]
    assert (found.opens, found.days, found.severity) == (opens, days, CODES[code])


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"created": "2025-11-22"}, "older_than_year"),
        ({"last_used": "2026-08-24"}, "unused"),
        ({"expires": "2026-12-23"}, "expires_soon"),
        ({"permissions": ("Read",), "bound": "no"}, "will_lapse"),
        ({"permissions": ("Read",), "bound": "no"}, "can_trade_open"),
        ({"used_by": "", "used_by_name": "my friend's bot"}, "no_known_user"),
        ({"permissions": ()}, "rights_unknown"),
    ],
)
def test_and_not_a_day_or_a_right_too_early(fields: dict[str, Any], code: str) -> None:
    assert code not in about(key(**fields), pack())


def test_a_key_that_has_ended_has_no_rights_left() -> None:
    found = about(key(permissions=("Withdraw",), bound="no", expires="2026-01-01", recognised=False))
    assert set(found) == {"expired", "not_recognised"}


def test_the_gravest_come_first() -> None:
    keys = [key(created="2020-01-01"), key(permissions=("Trade",), bound="no"), key(recognised=False)]
    assert [found.code for found in findings(keys, TODAY)] == ["not_recognised", "can_trade_open", "older_than_year"]


@pytest.mark.parametrize("days", ["unknown", 0])
def test_no_lapse_where_the_pack_knows_of_none(days: float | str) -> None:
    assert "will_lapse" not in about(key(permissions=("Trade",), bound="no"), pack(days))


@given(
    st.sampled_from([None, (), ("Read",), ("Trade",), ("Withdraw",), ("?",)]), st.sampled_from(["yes", "no", "unknown"])
)
def test_every_finding_has_its_code_and_severity(permissions: Any, bound: Any) -> None:
    for found in findings([key(permissions=permissions, bound=bound)], TODAY, pack=pack()):
        assert CODES[found.code] == found.severity
        assert not found.opens or bound != "yes"


# ---------------------------------------------------------------- records


@given(st.text(max_size=30))
def test_records_come_back(note: str) -> None:
    note = note.encode(errors="ignore").decode()
    one = key(note=note)
    record = key_record(one, "2026-11-22T10:00:00+00:00")
    assert key_of(record) == one and (record.kind, record.subject) == ("api_key", one.account)
    check = KeyListCheck(id="a", at="2026-11-22T10:00Z", keys=3, complete=True, counts=(ApiKey(rights=("read",)),))
    assert list_of(list_record(check)) == check


@pytest.mark.parametrize(
    "body", ["", "{}", "[]", '{"id": "2", "account": "a"}', '{"id": "1", "account": "a", "secret": "x"}']
)
def test_records_that_are_none_are_told(body: str) -> None:
    with pytest.raises(RecordUnreadable):
        key_of(Record(kind="api_key", id="1", at="", body=body))
