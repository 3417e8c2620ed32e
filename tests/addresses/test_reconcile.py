"""The exchange's list against the book: pasted pages, answers, and what a stranger may have added."""

from __future__ import annotations

import json

import pytest

from desktop_app.addresses.book import Book, make_entry
from desktop_app.addresses.listing import Listing, read_listing
from desktop_app.addresses.networks import network_id, network_named
from desktop_app.addresses.reconcile import Reconciled, as_evidence, reconcile
from desktop_app.domain.saved_address import SavedAddress
from desktop_app.pasted.errors import SecretShaped, TooMuch

COLD = "0xd9A1b0B1e1aE382DbDc898Ea68012FfcB2853a91"
POISONED = "0xd9A1C3788D81257612E2581A6ea0aDa244853a91"
STRANGER = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
RIPPLE = "rLczgQHxPhWtjkaQqn3Q6UM8AbRbbRvs5K"
X_OWNER = "rw2ciyaNshpHe7bCHo4bRWq6pqqynnWKQg"
TAG_123 = "X7zmKiqEhMznSXgj9cirEnD5sWo3iZQBgcZQbZ8nFc4zCi1"  # X_OWNER with a tag inside
TRON = "TPFfHr1CWfTcS9eugQXQmvqHNGufnjxjXP"
EQ, UQ = "EQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi4wJB", "UQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi41-E"


def saved(identity: str, coin: str, network: str, text: str, memo: str = "", listed: bool = True) -> SavedAddress:
    entry, _ = make_entry(identity=identity, coin=coin, network=network, text=text, memo=memo)
    return type(entry)(
        **{name: getattr(entry, name) for name in entry.__struct_fields__} | {"listed_at": ("okx-1",) if listed else ()}
    )


BOOK = Book(
    [
        saved("cold", "USDT", "ethereum", COLD),
        saved("ripple", "XRP", "xrp", RIPPLE, "4711"),
        saved("tron", "USDT", "tron", TRON),
        saved("ton", "TON", "ton", EQ, "81", listed=False),
    ]
)


def outcomes(text: str) -> dict[str, str]:
    found = reconcile(read_listing(text), BOOK, "okx-1")
    return {row.listed.label: row.outcome for row in found.rows}


def page(*rows: str) -> str:
    return "Label\tCoin\tNetwork\tAddress\tMemo\tStatus\tAction\n" + "\n".join(rows)


def test_each_outcome() -> None:
    text = page(
        f"known\tUSDT\tERC20\t{COLD.lower()}\t--\tWhitelisted\tEdit Delete",
        f"poison\tUSDT\tERC20\t{POISONED}\t--\tWhitelisted\tEdit Delete",
        f"stranger\tUSDT\tERC20\t{STRANGER}\t\t24h\tEdit Delete",
        f"other tag\tXRP\tXRP\t{RIPPLE}\t4712\tVerified\tEdit Delete",
        f"other net\tUSDT\tArbitrum One\t{COLD}\t\tVerified\tEdit Delete",
        f"other form\tTON\tTON\t{UQ}\t81\tVerified\tEdit Delete",
        "masked\tUSDT\tERC20\t0xd9A1****3a91\t\tVerified\tEdit Delete",
        f"broken\tUSDT\tERC20\t{COLD[:-1]}2\t\tVerified\tEdit Delete",
    )
    assert outcomes(text) == {
        "known": "in_book",
        "poison": "look_alike",
        "stranger": "unknown",
        "other tag": "memo_differs",
        "other net": "network_differs",
        "other form": "in_book",
        "masked": "not_whole",
        "broken": "unreadable",
    }


def test_a_tag_in_the_link_of_a_row_without_a_network_counts() -> None:
    book = Book([saved("bare", "XRP", "xrp", RIPPLE)])
    for tag, outcome in (("", "in_book"), ("?dt=999", "memo_differs")):
        listing = read_listing(f"Label\tAddress\na\t{RIPPLE}{tag}")
        assert [row.outcome for row in reconcile(listing, book, "okx-1").rows] == [outcome]


@pytest.mark.parametrize("network", ["XRP", ""])
@pytest.mark.parametrize("address", [TAG_123, f"{X_OWNER}?dt=123"])
def test_a_row_with_two_tags_that_disagree_is_never_in_the_book(address: str, network: str) -> None:
    book = Book([saved("tagged", "XRP", "xrp", X_OWNER, "456"), saved("other", "XRP", "xrp", X_OWNER, "123")])
    for tag, fault, outcome in (("456", "memo_disagrees", "unreadable"), ("123", "", "in_book"), ("", "", "in_book")):
        listing = read_listing(f"Network\tAddress\tMemo\n{network}\t{address}\t{tag}")
        assert [row.fault for row in listing.rows] == [fault]
        assert [row.outcome for row in reconcile(listing, book, "okx-1").rows] == [outcome]


def test_the_gravest_come_first_and_what_is_missing_is_named() -> None:
    found = reconcile(read_listing(page(f"a\tUSDT\tERC20\t{COLD}", f"b\tUSDT\tERC20\t{STRANGER}")), BOOK, "okx-1")
    assert [row.outcome for row in found.rows] == ["unknown", "in_book"]
    assert set(found.missing) == {"ripple", "tron"} and found.alarm


def test_an_address_that_stands_twice_is_marked() -> None:
    found = reconcile(read_listing(page(f"a\tUSDT\tERC20\t{COLD}\t", f"b\tUSDT\tERC20\t{COLD}\t")), BOOK, "okx-1")
    assert [row.repeated for row in found.rows] == [False, True]


def test_an_unlisted_network_is_not_guessed() -> None:
    listing = read_listing(page(f"a\tUSDT\tScroll\t{COLD}\t"))
    assert listing.rows[0].network == "scroll"
    assert reconcile(listing, BOOK, "okx-1").rows[0].outcome == "network_differs"


@pytest.mark.parametrize("network", ["Mantle", "Scroll", "opBNB", "Gnosis"])
def test_an_unlisted_network_with_addresses_like_ethereums_agrees_with_itself(network: str) -> None:
    book = Book([saved("entry", "MNT", network, STRANGER)])
    rows = (f"a\tMNT\t{network}\t{STRANGER}\t", f"b\tMNT\tERC20\t{STRANGER}\t")
    found = {row.listed.label: row.outcome for row in reconcile(read_listing(page(*rows)), book, "okx-1").rows}
    assert found == {"a": "in_book", "b": "network_differs"}


def test_the_evidence_counts_and_dates() -> None:
    found = reconcile(read_listing(page(f"a\tUSDT\tERC20\t{POISONED}\t", f"b\tUSDT\tTRC20\t{TRON}\t")), BOOK, "okx-1")
    check = as_evidence(found, identity="check-1", at="2026-11-22T10:00Z")
    assert (check.in_book, check.look_alikes, check.unknown, check.missing, check.complete) == (
        1,
        1,
        (POISONED,),
        2,
        True,
    )


# ---------------------------------------------------------------- layouts

ROWS = [("cold", "USDT", "TRC20", TRON), ("kraken", "XRP", "XRP", RIPPLE)]
LAYOUTS = {
    "cells": "Address label\nCoin\nNetwork\nAddress\n" + "\n".join("\n".join(row) + "\nEdit\nDelete" for row in ROWS),
    "spaces": "Label  Coin  Network  Address\n" + "\n".join("   ".join(row) for row in ROWS),
    "no headings": "\n".join("\t".join(row) for row in ROWS),
    "csv": "label;coin;network;address\n" + "\n".join(";".join(row) for row in ROWS),
    "cards": "\n".join(f"Label: {a}\nCoin: {b}\nNetwork: {c}\nAddress: {d}\n" for a, b, c, d in ROWS),
    "chinese": "备注\t币种\t网络\t地址\n" + "\n".join("\t".join(row) for row in ROWS),
    "korean": "별칭\t코인\t네트워크\t주소\n" + "\n".join("\t".join(row) for row in ROWS),
    "german": "Bezeichnung\tWährung\tNetzwerk\tAdresse\n" + "\n".join("\t".join(row) for row in ROWS),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_layouts(layout: str) -> None:
    listing = read_listing(LAYOUTS[layout])
    assert [(row.label, row.coin, row.network, row.address) for row in listing.rows] == [
        ("cold", "USDT", "tron", TRON),
        ("kraken", "XRP", "xrp", RIPPLE),
    ]
    assert listing.complete


def test_badges_and_line_breaks_in_cells() -> None:
    text = page(f"my long\nNew\tUSDT\tTRC20\t{TRON}\t--\tVerified\tEdit", f"b\tXRP\tXRP\t{RIPPLE}\t1\tVerified\tEdit")
    assert [row.label for row in read_listing(text).rows] == ["my long", "b"]


def test_a_half_copied_row_is_told() -> None:
    listing = read_listing(page(f"a\tUSDT\tTRC20\t{TRON}\t--\tVerified\tEdit", "b\tXRP"))
    assert len(listing.rows) == 1 and not listing.complete
    assert any("XRP" in stray.text for stray in listing.strays)


def test_unseen_characters_are_told_and_look_alike_letters_point_at_their_place() -> None:
    listing = read_listing(
        page(
            f"a\tUSDT\tTRC20\t{TRON[:9]}\u200b{TRON[9:]}\t", f"b\tUSDT\tERC20\t{COLD.replace('A1', chr(0x410) + '1')}\t"
        )
    )
    assert listing.rows[0].address == TRON and listing.removed[0].count == 1
    assert (listing.rows[1].fault, listing.rows[1].position) == ("look_alike_letter", 5)


# ---------------------------------------------------------------- answers

HEX = COLD
ANSWERS = {
    "binance": [
        {
            "address": HEX,
            "addressTag": "",
            "coin": "USDT",
            "name": "L",
            "network": "ETH",
            "origin": "",
            "whiteStatus": True,
        }
    ],
    "bybit": {
        "retCode": 0,
        "result": {
            "rows": [
                {"coin": "USDT", "chain": "ETH", "address": HEX, "tag": "", "remark": "L", "status": 0, "verified": 1}
            ]
        },
    },
    "htx": {
        "code": 200,
        "data": [{"currency": "usdt", "chain": "usdterc20", "note": "L", "addressTag": "", "address": HEX}],
    },
    "kraken": {
        "error": [],
        "result": [{"address": HEX, "asset": "USDT", "method": "Tether USD (ERC20)", "key": "L", "verified": True}],
    },
    "gemini": {
        "approvedAddresses": [
            {"network": "ethereum", "scope": "account", "label": "L", "status": "active", "address": HEX}
        ]
    },
    "gate": [{"currency": "usdt", "chain": "ETH", "address": HEX, "name": "L", "tag": "", "verified": "1"}],
    "bitget": {
        "code": "00000",
        "data": {
            "addressList": [
                {"coin": "USDT", "chain": "ERC20", "address": HEX, "label": "L", "memo": "", "createdTime": "1"}
            ]
        },
    },
    "mexc": {"data": [{"coin": "USDT", "network": "ETH", "address": HEX, "addressTag": "L", "memo": ""}]},
    "upbit": [
        {
            "currency": "USDT",
            "net_type": "ETH",
            "network_name": "Ethereum",
            "withdraw_address": HEX,
            "secondary_address": None,
            "exchange_name": "L",
        }
    ],
    "coinbase": [
        {"address": HEX, "currency": "USDT", "label": "L", "address_book_added_at": "2026-01-01", "network": "ethereum"}
    ],
}


@pytest.mark.parametrize("exchange", ANSWERS)
def test_answers_of_every_exchange(exchange: str) -> None:
    for text in (json.dumps(ANSWERS[exchange]), json.dumps(ANSWERS[exchange], indent=2)):
        listing = read_listing(text)
        (row,) = listing.rows
        assert listing.exchange == exchange
        assert (row.address, row.network, row.label, row.memo) == (COLD, "ethereum", "L", "")


def test_at_mexc_the_tag_of_an_address_is_its_label() -> None:
    answer = {"data": [{"coin": "XRP", "network": "XRP", "address": RIPPLE, "addressTag": "123", "memo": "4711"}]}
    (row,) = read_listing(json.dumps(answer)).rows
    assert (row.label, row.memo) == ("123", "4711")


def test_at_binance_it_is_the_memo() -> None:
    answer = [
        {"address": RIPPLE, "addressTag": "4711", "coin": "XRP", "name": "L", "network": "XRP", "whiteStatus": False}
    ]
    (row,) = read_listing(json.dumps(answer)).rows
    assert (row.memo, row.state) == ("4711", "not_listed") if row.state else row.memo == "4711"


# ---------------------------------------------------------------- bounds and secrets


def test_a_secret_in_a_list_is_refused() -> None:
    for secret in ("ab" * 32, "abandon " * 11 + "about", "KwDiBf89QgGbjEhKnhXJuH7LrciVrZi3qYjgd9M7rFU73sVHnoWn"):
        with pytest.raises(SecretShaped):
            read_listing(page(f"a\tUSDT\tTRC20\t{TRON}\t", f"b\tETH\tETH\t{secret}\t"))


def test_addresses_of_64_digits_are_taken_in_their_own_row() -> None:
    listing = read_listing(page(f"a\tAPT\tAptos\t0x{'ab' * 32}\t", f"b\tUSDT\tTRC20\t{TRON}\t"))
    assert [row.network for row in listing.rows] == ["aptos", "tron"] and not listing.rows[0].fault


WIDE = f"0x{'0a2f' * 16}"
WIDE_LISTS = {
    "one cell a line": f"Coin\nNetwork\nAddress\nSUI\nSUI\n{WIDE}",
    "rows": page(f"a\tSUI\tSUI\t{WIDE}\t", f"b\tUSDT\tTRC20\t{TRON}\t"),
    "json": json.dumps(
        [{"coin": "SUI", "network": "SUI", "address": WIDE, "name": "L", "whiteStatus": True}], indent=2
    ),
}


@pytest.mark.parametrize("layout", WIDE_LISTS)
def test_addresses_of_64_digits_are_taken_in_every_layout(layout: str) -> None:
    row = read_listing(WIDE_LISTS[layout]).rows[0]
    assert (row.network, row.address, row.fault) == ("sui", WIDE, "")


def test_accounts_of_near_without_a_name_are_taken() -> None:
    row = read_listing(f"Coin\nNetwork\nAddress\nNEAR\nNEAR Protocol\n{WIDE[2:]}").rows[0]
    assert (row.network, row.address, row.fault) == ("near", WIDE[2:], "")


@pytest.mark.parametrize(
    "text",
    [
        page(f"a\tSUI\tSUI\t{WIDE}\t", f"b\tETH\tERC20\t{WIDE}\t"),
        page(f"0x{'1b3c' * 16}\tSUI\tSUI\t{WIDE}\t"),
        page(f"a\tNEAR\tNEAR\t{WIDE}\t"),
        page(f"a\tNEAR\tNEAR\t{WIDE[2:].upper()}\t"),
        page(f"a\tUSDT\t\t{WIDE}\t"),
        json.dumps([{"coin": "SUI", "network": "SUI", "address": WIDE, "key": "1b3c" * 16}]),
        '{"network": "SUI", "address": "' + WIDE,
    ],
)
def test_64_digits_that_no_network_explains_are_a_private_key(text: str) -> None:
    with pytest.raises(SecretShaped) as caught:
        read_listing(text)
    assert caught.value.kind == "private_key_hex"


def test_ten_million_characters_are_refused() -> None:
    with pytest.raises(TooMuch):
        read_listing("x\t" * 5_000_000)


def test_nothing_of_nothing() -> None:
    assert read_listing("") == Listing(rows=())
    assert reconcile(read_listing("[]"), BOOK, "none") == Reconciled(account="none", rows=(), complete=True)


# ---------------------------------------------------------------- names of networks


@pytest.mark.parametrize(
    ("names", "network"),
    [
        (["ERC20", "ETH", "eth", "Ethereum", "Ethereum (ERC20)", "ERC-20", "USDT-ERC20", "usdterc20"], "ethereum"),
        (["TRC20", "TRX", "Tron", "Tron (TRC20)", "USDT-TRC20", "trc20usdt"], "tron"),
        (["BSC", "bsc", "BNB Smart Chain (BEP20)", "BEP20"], "bsc"),
        (
            ["Arbitrum One", "ARBITRUM", "ARBI", "arbitrum", "ARBEVM", "ArbitrumOne", "ARB", "USDT-Arbitrum One"],
            "arbitrum",
        ),
        (["Optimism", "OPTIMISM", "OP", "optimism", "OPETH"], "optimism"),
        (["Base", "BASE", "BASEEVM"], "base"),
        (["Polygon", "MATIC", "matic"], "polygon"),
        (["Avalanche C-Chain", "AVAXC", "CAVAX", "AVAX_C", "C-Chain", "AVAX_CCHAIN"], "avalanche_c"),
        (["Solana", "SOL", "sol", "SOLANA"], "solana"),
        (["TON", "ton", "TONCOIN"], "ton"),
        (["Aptos", "APT", "APTOS"], "aptos"),
    ],
)
def test_what_the_exchanges_call_them(names: list[str], network: str) -> None:
    assert {network_named(name, coin="USDT") for name in names} == {network}


def test_names_that_are_not_known_stay_text() -> None:
    assert network_named("Some New Chain") == ""
    assert network_id("Some New Chain") == "somenewchain"
    assert network_named("TETHERUSX", "bitfinex") == "tron"


@pytest.mark.parametrize("name", ["BASE-ETH", "Gnosis-ETH", "Liquid-BTC", "Liquid-Bitcoin", "BASE-ERC20", "ETH-BTC"])
def test_a_coin_behind_another_networks_name_does_not_name_its_own(name: str) -> None:
    assert network_named(name) == ""
    assert network_named(name, coin="USDT") == ""


@pytest.mark.parametrize(("name", "network"), [("USDT-TRC20", "tron"), ("BTC-Lightning", "lightning")])
def test_a_network_behind_a_coin_is_read(name: str, network: str) -> None:
    assert network_named(name) == network
