"""The answers of the exchanges' calls, with and without their wrapping, and the traps of each."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.saved_key import SavedKey
from desktop_app.keys.answer_forms import FORMS, Form
from desktop_app.keys.findings import findings, is_over
from desktop_app.keys.for_setup import answer
from desktop_app.keys.reading import KeyList, read_keys
from desktop_app.keys.rights import rights_of
from desktop_app.pasted.errors import PastedError, SecretShaped

TODAY = dt.date(2026, 11, 22)

# As the exchanges' public documentation prints them.
OKX = {
    "code": "0",
    "msg": "",
    "data": [
        {
            "acctLv": "2",
            "ip": "",
            "kycLv": "3",
            "label": "v5 test",
            "perm": "read_only,withdraw,trade",
            "uid": "44705892343619584",
        }
    ],
}
BINANCE = {
    "ipRestrict": False,
    "createTime": 1623840271000,
    "enableReading": True,
    "enableWithdrawals": False,
    "enableInternalTransfer": True,
    "permitsUniversalTransfer": True,
    "enableSpotAndMarginTrading": False,
}
BITFINEX = [["account", 0, 0], ["orders", 1, 0], ["wallets", 1, 0], ["withdraw", 0, 0]]
BYBIT = {
    "retCode": 0,
    "retMsg": "",
    "result": {
        "id": "13770661",
        "note": "readwrite api key",
        "apiKey": "XXXXXX",
        "readOnly": 0,
        "secret": "",
        "permissions": {
            "ContractTrade": ["Order", "Position"],
            "Spot": ["SpotTrade"],
            "Wallet": ["AccountTransfer", "Withdraw"],
            "Options": [],
        },
        "ips": ["*"],
        "type": 1,
        "expiredAt": "2026-12-15T03:54:23Z",
        "createdAt": "2026-09-16T03:54:23Z",
    },
    "time": 1700000000000,
}
HTX = {
    "code": 200,
    "data": [
        {
            "accessKey": "4ba5cdf2-xxxxxxxx-xxxxxxxx-xxxxx",
            "status": "normal",
            "note": "host1",
            "permission": "readOnly,trade",
            "ipAddresses": "1.1.1.1,1.1.1.2",
            "validDays": -1,
            "createTime": 1615192704000,
        }
    ],
}
KUCOIN = {
    "code": "200000",
    "data": {
        "remark": "account1",
        "apiKey": "6705f5c311545b000157d3eb",
        "apiVersion": 3,
        "permission": "General,InnerTransfer",
        "ipWhitelist": "203.0.113.7",
        "createdAt": 1728443843000,
    },
}
COINBASE = {
    "can_view": True,
    "can_trade": True,
    "can_transfer": False,
    "portfolio_uuid": "00000000-0000-0000-0000-000000000000",
    "portfolio_type": "DEFAULT",
}
KRAKEN = {
    "error": [],
    "result": {
        "apiKeyName": "my key",
        "apiKey": "XXXX",
        "nonce": "1700000000000",
        "permissions": ["query-funds", "withdraw-funds", "query-open-trades", "modify-trades"],
        "iban": "AA00 N84G XXXX XXXX",
        "validUntil": "0",
        "createdTime": "1700000000",
        "ipAllowlist": [],
        "lastUsed": "1700000000",
    },
}
GEMINI = {"isAuditor": False, "isFundManager": True, "isTrader": True}
GATE = [
    {
        "state": 1,
        "mode": 1,
        "name": "mykey",
        "user_id": 1,
        "ip_whitelist": [],
        "perms": [{"name": "wallet", "read_only": False}, {"name": "spot", "read_only": True}],
        "created_at": "1718000000",
        "last_access": "1720000000",
    }
]
GATE_DETAIL = {
    "user_id": 1667201533,
    "ip_whitelist": ["127.0.0.1"],
    "currency_pairs": ["USDT_BTC"],
    "key": {"mode": 1},
    "tier": 2,
}
BITGET = {
    "code": "00000",
    "msg": "success",
    "data": {"userId": "********", "ips": "203.0.113.7", "authorities": ["coor", "stow", "wwow"]},
}
UPBIT = [{"access_key": "xxxxxxxxxxxxxxxxxxxxxxxx", "expire_at": "2027-11-12T12:23:51+09:00"}]
UPBIT_POCKETS = [
    {
        "access_key": "xxxxxxxxxxxxxxxxxxxxxxxx",
        "permissions": ["view_accounts", "make_orders"],
        "allowed_ips": ["1.1.1.1"],
        "created_at": "2026-11-12T12:23:51+09:00",
        "expired_at": "2027-11-12T12:23:51+09:00",
    }
]
KRAKEN_FUTURES = {
    "apiKey": "abcdefghijklmnop",
    "accountUid": "u",
    "permissions": ["read"],
    "allowedCidrBlock": "1.1.1.0/24",
    "createdAt": "2026-01-02T00:00:00Z",
}

WANTED: dict[str, tuple[Any, str, dict[str, Any], set[str]]] = {
    "okx": (OKX, "okx", {"label": "v5 test", "bound": "no"}, {"read", "trade", "withdraw"}),
    "binance": (BINANCE, "binance", {"bound": "no", "created": "2021-06-16T10:44Z"}, {"read", "trade"}),
    "bitfinex": (BITFINEX, "bitfinex", {"bound": "unknown"}, {"read"}),
    "bybit": (BYBIT, "bybit", {"bound": "no", "expires": "2026-12-15T03:54Z"}, {"trade", "withdraw"}),
    "htx": (HTX, "htx", {"bound": "yes", "ips": ("1.1.1.1", "1.1.1.2"), "never_expires": True}, {"read", "trade"}),
    "kucoin": (
        KUCOIN,
        "kucoin",
        {"hint": "6705…d3eb", "bound": "yes", "created": "2024-10-09T03:17Z"},
        {"read", "trade"},
    ),
    "coinbase": (COINBASE, "coinbase", {"bound": "unknown"}, {"read", "trade"}),
    "kraken": (
        KRAKEN,
        "kraken",
        {"bound": "no", "never_expires": True, "last_used": "2023-11-14T22:13Z"},
        {"read", "trade", "withdraw"},
    ),
    "kraken futures": (KRAKEN_FUTURES, "kraken", {"bound": "yes", "ips": ("1.1.1.0/24",)}, {"read"}),
    "gemini": (GEMINI, "gemini", {"bound": "unknown"}, {"trade", "withdraw"}),
    "gate": (GATE, "gate", {"label": "mykey", "bound": "no", "last_used": "2024-07-03T09:46Z"}, {"read", "withdraw"}),
    "bitget": (BITGET, "bitget", {"bound": "yes"}, {"read", "trade", "withdraw"}),
    "upbit pockets": (
        UPBIT_POCKETS,
        "upbit",
        {"bound": "yes", "ips": ("1.1.1.1",), "expires": "2027-11-12T03:23Z"},
        {"read", "trade"},
    ),
}


def read(value: Any) -> KeyList:
    return read_keys(value if isinstance(value, str) else json.dumps(value), today=TODAY)


def only(value: Any) -> SavedKey:
    (key,) = read(value).keys
    return key.entry


@pytest.mark.parametrize("name", WANTED)
def test_answers(name: str) -> None:
    answer, exchange, fields, rights = WANTED[name]
    found = read(answer)
    (key,) = found.keys
    assert found.exchange == exchange and found.source == "answer"
    assert {field: getattr(key.entry, field) for field in fields} == fields
    assert set(rights_of(key.entry.permissions, exchange).known) == rights
    assert key.entry.seen == "2026-11-22"


@pytest.mark.parametrize("name", [name for name in WANTED if name != "bitfinex"])
def test_the_wrapping_does_not_matter(name: str) -> None:
    answer = WANTED[name][0]
    inner = answer.get("data", answer.get("result", answer)) if isinstance(answer, dict) else answer
    bare = inner[0] if isinstance(inner, list) else inner
    assert (
        only(bare)
        == only([bare])
        == only({"code": 0, "data": bare})
        == only({"result": {"result": [bare]}})
        == only(answer)
    )


def test_several_answers_in_one_paste() -> None:
    second = json.dumps(OKX).replace("v5 test", "other")
    found = read(json.dumps(OKX, indent=2) + "\n\n" + second)
    assert [key.entry.label for key in found.keys] == ["v5 test", "other"] and found.exchange == "okx"


@pytest.mark.parametrize(("answer", "whole"), [(HTX, True), (GATE, True), (UPBIT, True), (OKX, False), (KRAKEN, False)])
def test_whether_an_answer_lists_all_keys_of_the_account(answer: Any, whole: bool) -> None:
    assert read(answer).all_keys is whole


# ---------------------------------------------------------------- traps


def changed(answer: Any, **fields: Any) -> Any:
    copy = json.loads(json.dumps(answer))
    inner = copy.get("data", copy.get("result", copy)) if isinstance(copy, dict) else copy
    (inner[0] if isinstance(inner, list) else inner).update(fields)
    return copy


def test_a_read_only_key_of_bybit_stays_one_whatever_its_list_says() -> None:
    entry = only(changed(BYBIT, readOnly=1))
    assert rights_of(entry.permissions, "bybit").known == ("read",)


def test_the_end_of_a_bound_key_of_bybit_means_nothing() -> None:
    assert only(changed(BYBIT, ips=["1.2.3.4"], expiredAt="1970-01-01T00:00:00Z")).expires == ""


def test_an_app_that_is_connected_at_bybit_is_not_a_known_user() -> None:
    entry = only(changed(BYBIT, type=2))
    assert (entry.used_by, entry.used_by_name) == ("nobody_knows", "connected app")
    assert "no_known_user" in {found.code for found in findings([entry], TODAY, exchange="bybit")}


def test_kucoin_means_withdrawal_by_transfer() -> None:
    assert "withdraw" in rights_of(only(changed(KUCOIN, permission="General,Transfer")).permissions, "kucoin").known
    assert only(changed(KUCOIN, ipWhitelist=None)).bound == "no"


def test_a_wallet_of_gate_that_is_not_read_only_may_pay_out() -> None:
    entry = only(changed(GATE, perms=[{"name": "wallet", "read_only": True}]))
    assert rights_of(entry.permissions, "gate").known == ("read",)
    assert only(GATE[0]) == only(GATE)
    assert only(changed(GATE, state=2)).status == "locked"


def test_what_coinbase_does_not_say_is_not_taken_for_open() -> None:
    assert only(COINBASE).bound == "unknown"
    assert "withdraw" in rights_of(only(changed(COINBASE, can_transfer=True)).permissions, "coinbase").known


def test_gate_detail_tells_addresses_and_no_rights() -> None:
    entry = only(GATE_DETAIL)
    assert entry.bound == "yes" and entry.permissions is None


def test_keys_of_upbit_are_bound_even_where_only_their_end_is_told() -> None:
    entry = only(UPBIT)
    assert (entry.bound, entry.permissions, entry.expires) == ("yes", None, "2027-11-12T03:23Z")


def test_days_that_a_key_of_htx_has_left() -> None:
    made = int(dt.datetime(2026, 11, 1, tzinfo=dt.UTC).timestamp() * 1000)
    assert only(changed(HTX, validDays=90, createTime=made)).expires == "2027-01-30"
    assert only(changed(HTX, validDays=5)).expires == "2026-11-27"
    assert only(changed(HTX, status="expired")).status == "expired"


@pytest.mark.parametrize(
    ("rights", "code", "option"),
    [
        ({"ipRestrict": True, "enableWithdrawals": True}, "can_withdraw", "withdraw_ip"),
        ({"ipRestrict": False, "enableInternalTransfer": True}, "can_trade_open", "trade_open"),
    ],
)
def test_a_key_of_binance_goes_on_when_its_right_to_trade_has_ended(
    rights: dict[str, bool], code: str, option: str
) -> None:
    entry = only(changed(BINANCE, **rights, tradingAuthorityExpirationTime=1700000000000))
    assert not is_over(entry, TODAY)
    assert code in {found.code for found in findings([entry], TODAY, exchange="binance")}
    assert answer([entry], TODAY, complete=True, exchange="binance") == option


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ({"code": "50110", "msg": "Your IP is not included", "data": []}, "an_error"),
        ({"error": ["EAPI:Invalid key"]}, "an_error"),
        ({"retCode": 10003, "retMsg": "API key is invalid.", "result": {}}, "an_error"),
        ({"code": -2015, "msg": "Invalid API-key, IP, or permissions for action."}, "an_error"),
        ({"label": "INVALID_KEY", "message": "Invalid key provided"}, "an_error"),
        (
            {"canTrade": True, "canWithdraw": True, "canDeposit": True, "balances": [{"asset": "BTC"}]},
            "about_the_account",
        ),
        (
            {"id": 1, "code": 0, "result": {"master_account": {"two_fa_enabled": True}, "sub_account_list": []}},
            "about_the_account",
        ),
        ({"hello": "world"}, "not_known"),
        ([], "no_keys"),
    ],
)
def test_what_is_no_key_is_said(answer: Any, told: str) -> None:
    found = read(answer)
    assert found.keys == () and found.told == (told,)


def test_balances_and_people_are_never_kept() -> None:
    answer = changed(OKX, email="canary@example.com", balances=[{"ccy": "BTC", "bal": "canary-12"}], uid="canaryuid")
    assert "canary" not in repr(read(answer))


@pytest.mark.parametrize("field", ["secret", "apiSecret", "secretKey", "passphrase", "privateKey"])
def test_an_answer_with_a_secret_is_refused(field: str) -> None:
    with pytest.raises(SecretShaped):
        read(changed(BYBIT, **{field: "hunter2hunter2x"}))


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
NAMES = sorted({name for answer, *_ in WANTED.values() for name in json.dumps(answer).split('"')[1::2]})


@given(st.sampled_from(list(WANTED)), st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=6))
def test_fields_of_any_value_are_read_or_refused(name: str, fields: dict[str, Any]) -> None:
    answer = WANTED[name][0]
    if name == "bitfinex":
        return
    try:
        read(json.dumps(changed(answer, **fields)))
    except PastedError:
        return


ODD = ("\u00b2", "--5", "-", "5" * 19, 10**400, -(10**400), 5, "abcd", ["abcd"], [[1, 2, 3]], [["a", 2, 0]], {"a": 5})
"""Superscript digits, two signs, a number that no floating point can hold, and lists of what was not expected."""


FIELDS = [
    "ts",
    "createTime",
    "createdAt",
    "expiredAt",
    "validDays",
    "ip",
    "ips",
    "ipAddresses",
    "ipWhitelist",
    "createdTime",
    "lastUsed",
    "validUntil",
    "ipAllowlist",
    "allowedCidrBlock",
    "created_at",
    "last_access",
    "state",
    "expire_at",
    "expired_at",
    "allowed_ips",
    "label",
    "note",
    "status",
    "type",
]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.exchange)
def test_whatever_stands_under_the_names_of_a_form_is_read(form: Form) -> None:
    for odd in ODD:
        assert isinstance(form.read(dict.fromkeys({*form.marks, *FIELDS}, odd), TODAY), SavedKey)


@pytest.mark.parametrize("perm", [5, [5], {"a": "read"}, None, True])
def test_rights_that_nobody_can_read_are_unknown_and_not_none(perm: Any) -> None:
    (key,) = read(changed(OKX, perm=perm)).keys
    assert key.entry.permissions is None


@pytest.mark.parametrize("scopes", [5, "orders", ["abcd"], [[1, 2, 3]], [["orders", 2, 0]], {"orders": 1}])
def test_scopes_in_another_form_tell_no_rights(scopes: Any) -> None:
    (key,) = read({"scopes_read_write": scopes}).keys
    assert key.entry.permissions is None and "rights_not_told" in {doubt.why for doubt in key.doubts}


@given(VALUES)
def test_any_json_is_read_or_refused(value: Any) -> None:
    try:
        read(json.dumps([value]))
    except PastedError:
        return
