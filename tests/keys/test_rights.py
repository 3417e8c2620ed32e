"""What permissions allow: the pack's words first, unknown words count as everything."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.profile import ApiKeys, Permission, Profile
from desktop_app.domain.saved_key import SavedKey
from desktop_app.keys.for_setup import answer
from desktop_app.keys.rights import Right, Rights, meaning, rights_of, split_words
from tests.made_up import shipped

PACK = Profile(
    id="made-up",
    name="Made Up",
    kind="exchange",
    researched="2026-11-22",
    api_keys=ApiKeys(
        permissions=(
            Permission(id="look", name_in_ui="Have a look", danger="low"),
            Permission(id="withdraw", name_in_ui="Harmless here", danger="low"),
            Permission(id="book", name_in_ui="Edit the book", danger="medium", adds_addresses=True),
            Permission(id="pay", name_in_ui="Pay", danger="high"),
        )
    ),
)


def test_the_packs_own_words_come_first() -> None:
    assert rights_of(("Have a look", "Pay"), "made-up", PACK).known == ("read", "withdraw")
    assert meaning("harmless HERE", "made-up", PACK) == ("read",)
    assert meaning("withdraw", "made-up", PACK) == ("read",)
    assert meaning("withdraw") == ("withdraw",)


def test_a_permission_that_adds_addresses_says_so() -> None:
    assert set(rights_of(("Edit the book",), "made-up", PACK).known) == {"trade", "add_address"}


def test_every_permission_of_every_pack_is_known_by_id_and_name() -> None:
    ranks = {"low": "read", "medium": "trade", "high": "withdraw"}
    packs = [pack for pack in shipped().profiles.values() if pack.api_keys and pack.api_keys.permissions]
    assert packs
    for pack in packs:
        for permission in pack.api_keys.permissions if pack.api_keys else ():
            for word in filter(None, (permission.id, permission.name_in_ui)):
                assert ranks[permission.danger] in (meaning(word, pack.id, pack) or ())


@pytest.mark.parametrize(
    ("word", "exchange", "rights"),
    [
        ("Read", "", {"read"}),
        ("Enable Spot & Margin Trading", "", {"trade"}),
        ("Enable Withdrawals", "", {"withdraw"}),
        ("Transfer", "kucoin", {"withdraw"}),
        ("Transfer", "bitstamp", {"trade"}),
        ("InnerTransfer", "kucoin", {"trade"}),
        ("wallet (read and write)", "gate", {"withdraw"}),
        ("wallet (read only)", "gate", {"read"}),
        ("withdraw (read)", "bitfinex", {"read"}),
        ("withdraw (write)", "bitfinex", {"withdraw"}),
        ("wwow", "bitget", {"withdraw"}),
        ("stow", "bitget", {"trade"}),
        ("stor", "bitget", {"read"}),
        ("query-funds", "kraken", {"read"}),
        ("withdraw-funds", "kraken", {"withdraw"}),
        ("add-withdraw-address", "kraken", {"add_address"}),
        ("Query withdrawal history", "", {"read"}),
        ("wallet:transactions:send", "coinbase", {"withdraw"}),
        ("wallet:accounts:read", "coinbase", {"read"}),
        ("Auszahlungen", "", {"withdraw"}),
        ("提现", "", {"withdraw"}),
        ("只读", "", {"read"}),
        ("출금하기", "upbit", {"withdraw"}),
        ("출금조회", "upbit", {"read"}),
        ("Вывод средств", "", {"withdraw"}),
    ],
)
def test_words(word: str, exchange: str, rights: set[str]) -> None:
    assert set(rights_of((word,), exchange).known) == rights


@pytest.mark.parametrize(
    ("phrase", "does"),
    [
        ("Read and write", "trade"),
        ("Read and Trade", "trade"),
        ("Read Enable Trading", "trade"),
        ("list and cancel orders", "trade"),
        ("View and transfer funds", "withdraw"),
        ("View balances and send funds", "withdraw"),
        ("View Withdraw funds", "withdraw"),
        ("listed withdrawals only", "withdraw"),
        ("read+withdraw", "withdraw"),
        ("readAndWithdraw", "withdraw"),
        ("Reading Enable Withdrawals", "withdraw"),
        ("Getting and sending", "withdraw"),
        ("Withdraw and view history", "withdraw"),
        ("提现和查询", "withdraw"),
        ("출금과 조회", "withdraw"),
    ],
)
def test_a_phrase_that_reads_and_does_more_is_not_harmless(phrase: str, does: Right) -> None:
    key = SavedKey(id="1", account="a", permissions=split_words(phrase), bound="no")
    assert rights_of(key.permissions).surely(does)
    assert answer([key], dt.date(2026, 11, 22), complete=True) == f"{does}_open"


@pytest.mark.parametrize("phrase", ["Read and frobnicate", "Getting", "listing", "Read orders and write", "和"])
def test_a_phrase_of_which_a_part_is_not_known_counts_as_everything(phrase: str) -> None:
    assert rights_of((phrase,)).may("withdraw") and rights_of((phrase,)).unknown == (phrase,)


@pytest.mark.parametrize(
    "phrase",
    [
        "Read trades",
        "View orders",
        "viewBalances",
        "Read-only access",
        "View withdrawals and trades",
        "Query Open Orders & Trades",
        "Query trade history",
        "Get WebSocket Token",
        "Get deposit address",
        "ExchangeHistory",
        "提现查询",
        "거래내역 조회",
    ],
)
def test_a_phrase_that_only_names_what_is_read_stays_read_only(phrase: str) -> None:
    assert rights_of((phrase,)) == Rights(known=("read",))


@pytest.mark.parametrize("word", ["Frobnicate", "nuke (write)", "P2P", "权", "", "   "])
def test_what_is_not_known_counts_as_everything(word: str) -> None:
    rights = rights_of(("Read", word))
    assert rights.unknown == (word,)
    assert rights.may("withdraw") and rights.may("trade") and rights.may("add_address")
    assert not rights.surely("withdraw")


def test_no_words_are_unknown_and_an_empty_list_is_no_rights() -> None:
    assert rights_of(None).may("withdraw")
    assert not rights_of(()).may("read")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Read, Trade", ("Read", "Trade")),
        ("Read/Trade", ("Read", "Trade")),
        ("Read Trade Withdraw", ("Read", "Trade", "Withdraw")),
        ("Read and Trade", ("Read", "Trade")),
        ("Enable Reading\nEnable Spot & Margin Trading", ("Enable Reading", "Enable Spot & Margin Trading")),
        ("读取、交易、提现", ("读取", "交易", "提现")),
        ("Lesen; Handel", ("Lesen", "Handel")),
        ("Read, Read", ("Read",)),
        ("Something else, Trade", ("Something else", "Trade")),
        ("-", ()),
    ],
)
def test_cells_are_split_into_the_exchanges_own_words(text: str, words: tuple[str, ...]) -> None:
    assert split_words(text) == words


@given(st.lists(st.text(max_size=15), max_size=5))
def test_more_words_never_allow_less(words: list[str]) -> None:
    fewer, more = rights_of(tuple(words[:-1])), rights_of(tuple(words))
    for right in ("read", "trade", "withdraw", "add_address"):
        assert more.may(right) or not fewer.may(right)  # type: ignore[arg-type]


@pytest.mark.parametrize("after", ["b", "(b", "and"])
def test_blanks_without_end_between_permissions_are_read_at_once(after: str) -> None:
    """A cell of a pasted list may be full of them."""
    assert split_words(f"trade{' ' * 190_000}{after}") == (f"trade{' ' * 190_000}{after}",)
