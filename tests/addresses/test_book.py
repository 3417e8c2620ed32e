"""The book: what an entry is made of, what is said about it, and that it comes back from a record as it was."""

from __future__ import annotations

import datetime as dt

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.addresses.as_csv import book_as_csv
from desktop_app.addresses.book import CODES, Book, make_entry
from desktop_app.addresses.chains import parse
from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.listing import read_listing
from desktop_app.addresses.memos import look_at_memo
from desktop_app.addresses.networks import chain_of
from desktop_app.addresses.records import RecordUnreadable, address_body, address_of, list_check_body, list_check_of
from desktop_app.domain.saved_address import AddressCheck, ListCheck, SavedAddress
from desktop_app.pasted.errors import SecretShaped
from tests.address_kit import EQ, TRON

TODAY = dt.date(2026, 11, 22)
COLD = "0xd9A1b0B1e1aE382DbDc898Ea68012FfcB2853a91"
POISONED = "0xd9A1C3788D81257612E2581A6ea0aDa244853a91"
RIPPLE = "rLczgQHxPhWtjkaQqn3Q6UM8AbRbbRvs5K"
WIDE = f"0x{'0a2f' * 16}"
TAGGED = "X7AcgcsBL6XDcUb289X4mJ8djcdyKaGo2K5VpXpmCqbV2gS"
CHECKED = (AddressCheck(how="hardware_screen", at="2026-11-01"),)


def entry(
    text: str = COLD, *, identity: str = "a", coin: str = "ETH", network: str = "ethereum", **more: object
) -> SavedAddress:
    own = {name: more.pop(name) for name in ("memo", "whose", "label") if name in more}
    made, _ = make_entry(identity=identity, coin=coin, network=network, text=text, **own)  # type: ignore[arg-type]
    return type(made)(**{name: getattr(made, name) for name in made.__struct_fields__} | more)


def codes(book: Book, one: SavedAddress) -> set[str]:
    return {found.code for found in book.findings(one, parse(one.address, chain_of(one.network)), TODAY)}


def test_an_entry_that_is_in_order_has_only_notes() -> None:
    one = entry(whose="own_wallet", checks=CHECKED, label="Cold")
    assert codes(Book([one]), one) == {"many_networks"}


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"coin": "XRP", "network": "xrp", "text": RIPPLE, "whose": "own_exchange"}, "memo_missing"),
        ({"coin": "XRP", "network": "xrp", "text": RIPPLE, "whose": "other_person"}, "memo_not_known"),
        ({"source": "from_history"}, "from_history"),
        ({"checks": (AddressCheck(how="test_payment", at="2026-11-01"),)}, "only_test_payment"),
        ({"checks": (AddressCheck(how="from_message", at="2026-11-01"),)}, "never_checked"),
        ({"checks": (AddressCheck(how="scanned", at="2025-11-01"),)}, "checked_long_ago"),
        ({}, "never_checked"),
        ({"whose": "own_exchange"}, "deposit_can_change"),
        ({}, "whose_unknown"),
        ({"text": COLD.lower()}, "no_checksum"),
        ({"text": "0x" + "0" * 40}, "zero_address"),
        ({"text": "0xdAC17F958D2ee523a2206206994597C13D831ec7", "coin": "USDT"}, "token_contract"),
        ({"coin": "USDC", "network": "Tron (TRC20)", "text": "TPFfHr1CWfTcS9eugQXQmvqHNGufnjxjXP"}, "issuer_ended"),
        ({"coin": "USDT", "network": "omni", "text": "1FsSia9rv4NeEwvJ2GvXrX7LyxYspbN2mo"}, "network_retired"),
        ({"coin": "BTC", "network": "bsc"}, "foreign_network"),
        ({"coin": "USDT", "network": "bsc"}, "pegged_token"),
        ({"coin": "USDC.e", "network": "polygon"}, "bridged_token"),
        (
            {"coin": "INJ", "network": "Injective", "text": "inj1hkhdaj2a2clmq5jq6mspsggqs32vynpk228q3r"},
            "unchecked_chain",
        ),
        ({"coin": "BCH", "network": "bitcoin_cash", "text": "1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu"}, "legacy_form"),
    ],
)
def test_what_is_said_about_an_entry(fields: dict[str, object], code: str) -> None:
    fields = dict(fields)
    one = entry(str(fields.pop("text", COLD)), **fields)  # type: ignore[arg-type]
    if code == "legacy_form":
        found = Book([one]).findings(one, parse("1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu", "bch"), TODAY)
        assert code in {finding.code for finding in found}
    elif code in ("no_checksum", "raw_form"):
        found = Book([one]).findings(one, parse(COLD.lower(), "evm"), TODAY)
        assert code in {finding.code for finding in found}
    else:
        assert code in codes(Book([one]), one)


def test_an_own_wallet_needs_no_tag() -> None:
    one = entry(RIPPLE, coin="XRP", network="xrp", whose="own_wallet")
    assert one.memo_state == "none_needed" and "memo_not_known" not in codes(Book(), one)


def test_a_poisoned_address_is_an_alarm_and_comes_first() -> None:
    book = Book([entry(label="Cold")])
    new = entry(POISONED, identity="b")
    first = book.findings(new, parse(POISONED, "evm"), TODAY)[0]
    assert (first.code, first.severity, first.other, first.head, first.tail) == ("look_alike", "alarm", "a", 4, 6)


def test_the_same_destination_is_told_apart_by_network_memo_and_coin() -> None:
    book = Book([entry(identity="a"), entry(TAGGED, identity="x", coin="XRP", network="xrp")])
    assert "already_there" in codes(book, entry(COLD.lower(), identity="b"))
    assert "already_there" not in codes(book, entry(identity="b", coin="USDT"))
    assert "same_other_network" in codes(book, entry(identity="b", network="Arbitrum One"))
    assert "same_other_memo" in codes(
        book, entry("r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59", identity="b", coin="XRP", network="xrp", memo="15")
    )
    assert "already_there" in codes(
        book, entry("r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59", identity="b", coin="XRP", network="xrp", memo="014")
    )


def test_a_label_that_two_addresses_have_is_said() -> None:
    book = Book([entry(label="My  Ledger")])
    other = entry("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", identity="b", label="my ledger")
    assert "label_taken" in codes(book, other)
    assert [one.id for one in book.labelled(" MY LEDGER")] == ["a"]


@pytest.mark.parametrize(
    ("network", "number", "found"),
    [
        ("ethereum", 1, None),
        ("ethereum", 137, "polygon"),
        ("polygon", 137, None),
        ("ethereum", 999999, ""),
        ("ethereum", 0, ""),
        ("Mantle", 5000, None),
        ("Mantle", 137, "polygon"),
    ],
)
def test_a_link_to_another_of_ethereums_networks_is_not_kept_for_this_one(
    network: str, number: int, found: str | None
) -> None:
    link = f"ethereum:{COLD}@{number}"
    (row,) = read_listing(f"Network\tAddress\n{network}\t{link}").rows
    if found is None:
        assert entry(link, network=network).address == row.address == COLD
        return
    with pytest.raises(AddressError) as caught:
        entry(link, network=network)
    assert (caught.value.reason, caught.value.found) == ("other_chain", found) and row.fault == "other_chain"


@pytest.mark.parametrize("network", ["hedera", "eos"])
def test_a_memo_in_a_link_is_kept_on_chains_without_rules_of_their_own(network: str) -> None:
    one = entry("0.0.12345?memo=778899", coin="", network=network)
    assert (one.address, one.memo, one.memo_state) == ("0.0.12345", "778899", "given")
    with pytest.raises(AddressError) as caught:
        entry("0.0.12345?memo=778899", coin="", network=network, memo="1")
    assert caught.value.reason == "memo_disagrees"


@pytest.mark.parametrize(
    ("network", "text", "kept"),
    [
        ("near", WIDE[2:], True),
        ("sui", WIDE, True),
        ("aptos", f"{WIDE[:34]} {WIDE[34:]}", True),
        ("near", WIDE, False),
        ("near", WIDE[2:].upper(), False),
        ("sui", WIDE[2:], False),
        ("ethereum", WIDE, False),
        ("kaspa", WIDE[2:], False),
    ],
)
def test_64_digits_are_an_address_only_on_the_networks_that_write_them_so(network: str, text: str, kept: bool) -> None:
    if kept:
        assert entry(text, coin="", network=network).address == "".join(text.split())
    else:
        with pytest.raises(SecretShaped):
            entry(text, coin="", network=network)


def test_an_x_address_brings_its_tag_and_contradicts_another() -> None:
    assert entry(TAGGED, coin="XRP", network="xrp").memo == "14"
    assert entry(TAGGED, coin="XRP", network="xrp", memo="14").memo_state == "given"
    with pytest.raises(AddressError) as caught:
        entry(TAGGED, coin="XRP", network="xrp", memo="15")
    assert caught.value.reason == "memo_disagrees"


@pytest.mark.parametrize(
    ("network", "text", "memo"),
    [
        ("xrp", RIPPLE, "4294967296"),
        ("xrp", RIPPLE, "my tag"),
        ("xrp", RIPPLE, "-1x"),
        ("stellar", "GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ", "ä" * 15),
    ],
)
def test_memos_that_a_chain_cannot_have_are_refused(network: str, text: str, memo: str) -> None:
    with pytest.raises(AddressError) as caught:
        entry(text, coin="X", network=network, memo=memo)
    assert caught.value.reason == "memo_form"


def test_an_invoice_is_never_an_entry() -> None:
    import tomllib
    from pathlib import Path

    vectors = tomllib.loads(Path(__file__).with_name("vectors.toml").read_text(encoding="utf-8"))["vector"]
    invoice = next(one["address"] for one in vectors if one["chain"] == "LN" and one["valid"])
    with pytest.raises(AddressError) as caught:
        entry(invoice, coin="BTC", network="lightning")
    assert caught.value.reason == "not_kept"


@pytest.mark.parametrize(
    ("memo", "kept", "rewritten"),
    [
        ("\uff11\uff12\uff13\uff14", "1234", True),
        ("\u0661\u0662\u0663", "123", True),
        ("\uff21\uff22\uff11", "AB1", True),
        ("12\u200b3", "123", False),
        ("Спасибо", "Спасибо", False),
        ("Straße 5", "Straße 5", False),
        ("订单 77", "订单 77", False),
        ("café", "café", False),
        ("№ 5", "№ 5", False),
        ("A™", "A™", False),
    ],
)
def test_a_memo_is_kept_in_plain_signs_and_what_was_changed_is_told(memo: str, kept: str, rewritten: bool) -> None:
    made, understood = make_entry(identity="a", coin="TON", network="ton", text=EQ, memo=memo)
    assert made.memo == understood.memo.text == kept
    assert understood.memo.rewritten == rewritten
    assert [one.code_point for one in understood.memo.removed] == (["U+200B"] if "\u200b" in memo else [])


@pytest.mark.parametrize("memo", ["10\u041e1", "\u0421\u041e\u0420\u0415", "a \u0435x", "1\u01311"])
def test_a_memo_in_letters_that_only_look_plain_is_refused(memo: str) -> None:
    with pytest.raises(AddressError) as caught:
        entry(EQ, coin="TON", network="ton", memo=memo)
    assert (caught.value.reason, caught.value.found) == ("memo_form", "letter") and caught.value.letter


@pytest.mark.parametrize("memo", ["1234\u00b9", "1234\u2460", "100\u00b2"])
def test_the_mark_of_a_footnote_is_no_digit_of_a_tag(memo: str) -> None:
    with pytest.raises(AddressError) as caught:
        entry(RIPPLE, coin="XRP", network="xrp", memo=memo)
    assert caught.value.reason == "memo_form"


def test_a_long_payment_id_of_monero_is_told_as_one() -> None:
    with pytest.raises(AddressError) as caught:
        look_at_memo("xmr", "4b" * 32)
    assert (caught.value.reason, caught.value.found) == ("memo_form", "payment_id")


@pytest.mark.parametrize("coin", ["USD\u0421", "USDC" * 11, "US\u00e9", "USDC\u00b2"])
def test_a_coin_that_is_none_is_refused(coin: str) -> None:
    """What is known of a coin's traps is known by its name."""
    with pytest.raises(AddressError) as caught:
        entry(TRON, coin=coin, network="tron")
    assert caught.value.reason == "coin_form"


@pytest.mark.parametrize(
    ("coin", "kept"),
    [
        ("usdc", "USDC"),
        ("\uff35\uff33\uff24\uff23", "USDC"),
        ("USDC.e", "USDC.E"),
        ("USD\u20ae", "USDT"),
        ("\u20bf", "\u20bf"),
        ("Wrapped Bitcoin (BitGo)", "WRAPPED BITCOIN (BITGO)"),
    ],
)
def test_a_coin_is_kept_in_plain_capitals(coin: str, kept: str) -> None:
    assert entry(TRON, coin=coin, network="tron").coin == kept


def test_an_entry_with_a_coin_and_a_memo_of_before_is_still_read() -> None:
    old = msgspec.structs.replace(entry(EQ, coin="TON", network="ton"), coin="USD\u20ae", memo="10\u041e1")
    again = address_of(old.id, address_body(old))
    assert again == old and len(Book([again])) == 1


@pytest.mark.parametrize("field", ["label", "memo"])
def test_a_secret_in_any_field_is_refused(field: str) -> None:
    with pytest.raises(SecretShaped):
        entry(**{field: "abandon " * 11 + "about"})  # type: ignore[arg-type]


@given(
    st.lists(
        st.tuples(st.sampled_from("abcdef"), st.sampled_from([COLD, POISONED, RIPPLE]), st.booleans()), max_size=30
    )
)
def test_the_book_forgets_what_was_taken_out(steps: list[tuple[str, str, bool]]) -> None:
    book, kept = Book(), {}
    for identity, text, put in steps:
        network = "xrp" if text == RIPPLE else "ethereum"
        one = SavedAddress(
            id=identity, coin="", network=network, address=text, key=text, chain=chain_of(network), plain=text.lower()
        )
        if put:
            book.put(one)
            kept[identity] = one
        else:
            book.drop(identity)
            kept.pop(identity, None)
    assert {one.id for one in book} == set(kept) and len(book) == len(kept)
    for text in (COLD, POISONED, RIPPLE):
        assert {one.id for one in book.same(text)} == {
            identity for identity, one in kept.items() if one.address == text
        }
    near = {found.id for found in book.near(parse(POISONED, "evm"))}
    assert near == {identity for identity, one in kept.items() if one.address in (COLD, POISONED)}


def test_every_warning_of_a_reader_has_a_severity() -> None:
    from typing import get_args

    from desktop_app.addresses.networks import CoinTrap
    from desktop_app.addresses.parsed import Warn

    assert {*get_args(Warn), *get_args(CoinTrap)} <= set(CODES)


# ---------------------------------------------------------------- records and files


@given(st.text(max_size=40), st.text(max_size=40))
def test_records_come_back(label: str, note: str) -> None:
    label, note = (text.encode(errors="ignore").decode() for text in (label, note))
    one = entry(checks=CHECKED, note=note, listed_at=("account-1",))
    one = type(one)(**{name: getattr(one, name) for name in one.__struct_fields__} | {"label": label})
    assert address_of("a", address_body(one)) == one
    check = ListCheck(id="c", account="account-1", at="2026-11-22T10:00Z", unknown=(label,))
    assert list_check_of("c", list_check_body(check)) == check


@pytest.mark.parametrize(
    "body", ["", "{}", "[]", '{"id": "b"}', "x" * 50_000, '{"id": "a", "new_field": 1}', "[" * 3000]
)
def test_records_that_are_none_are_told(body: str) -> None:
    with pytest.raises(RecordUnreadable):
        address_of("a", body)


def test_the_book_as_csv_is_read_back_and_runs_nothing() -> None:
    one = entry(label="=HYPERLINK(1)", whose="own_wallet")
    two = entry(TAGGED, identity="b", coin="XRP", network="xrp", label="+exchange")
    text = book_as_csv([one, two])
    assert '"\'=HYPERLINK(1)"' in text and '"\'+exchange"' in text
    rows = read_listing(text).rows
    assert [(row.address, row.memo, row.network, row.label) for row in rows] == [
        (one.address, "", "ethereum", "=HYPERLINK(1)"),
        (two.address, "14", "xrp", "+exchange"),
    ]
