"""The book out of the vault's records, searching it, the evidence of comparing it with a list."""

from __future__ import annotations

import datetime as dt

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.addresses.bech32 import encode, to_values
from desktop_app.addresses.book import Book
from desktop_app.addresses.listing import read_listing
from desktop_app.addresses.reconcile import MOST_KEPT, as_evidence, noted, reconcile
from desktop_app.addresses.records import address_record, list_check_of, list_check_record
from desktop_app.addresses.searching import Index, Wanted
from desktop_app.addresses.shelf import Shelf, list_checks
from desktop_app.addresses.trust import best_check
from desktop_app.domain.dossier import Record
from desktop_app.domain.saved_address import AddressCheck, ListCheck
from desktop_app.export.reading_json import LONGEST_BODY
from tests.address_kit import COLD, POISONED, STRANGER, TRON, book, made, page

TODAY = dt.date(2026, 11, 22)
AT = "2026-11-22T10:00:00+00:00"


def records() -> list[Record]:
    return [address_record(entry, AT) for entry in book()]


# ---------------------------------------------------------------- the shelf


def test_changes_are_taken_over_one_by_one() -> None:
    shelf = Shelf()
    assert shelf.catch_up(records()) and not shelf.catch_up(records())
    kept = shelf.book.entry("address-1")
    renamed = msgspec.structs.replace(book()[2], label="Anna's phone")
    assert shelf.catch_up([records()[0], address_record(renamed, AT)])
    assert {one.label for one in shelf.book} == {"Cold wallet", "Anna's phone"}
    assert shelf.book.entry("address-1") is kept, "what did not change is not read again"
    assert [one.id for one in shelf.book.labelled("anna's phone")] == ["address-3"]


def test_a_record_of_a_later_version_is_counted_and_does_no_harm() -> None:
    shelf = Shelf()
    shelf.catch_up([*records(), Record(kind="address", id="z", at=AT, body='{"id":"z","colour":1}')])
    assert len(shelf.book) == 4 and shelf.unreadable == {"z"}
    shelf.catch_up(records())
    assert shelf.unreadable == set()


def test_reading_can_be_stopped() -> None:
    class StopError(Exception): ...

    def stop() -> None:
        raise StopError

    with pytest.raises(StopError):
        Shelf().catch_up(records(), stop)


# ---------------------------------------------------------------- searching


def found(**wanted: str) -> list[str]:
    return [entry.id for entry in Index(Book(book())).find(Wanted(**wanted), 10)[0]]


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        ({}, ["address-3", "address-1", "address-2", "address-4"]),
        ({"text": "anna"}, ["address-3"]),
        ({"text": "WALLET cold"}, ["address-1"]),
        ({"text": "4711"}, ["address-2"]),
        ({"text": "B1e1 aE38"}, ["address-1"]),
        ({"text": f" {COLD[:4]} {COLD[4:8]} {COLD[8:12]}"}, ["address-1"]),
        ({"text": "tron"}, ["address-3"]),
        ({"coin": "USDT"}, ["address-3", "address-1"]),
        ({"coin": "USDT", "network": "tron"}, ["address-3"]),
        ({"whose": "own_exchange"}, ["address-2", "address-4"]),
        ({"text": "nobody"}, []),
    ],
)
def test_entries_are_found(wanted: dict[str, str], ids: list[str]) -> None:
    assert found(**wanted) == ids


def test_only_so_many_are_given_and_all_are_counted() -> None:
    entries, count = Index(Book(book())).find(Wanted(), 2)
    assert (len(entries), count) == (2, 4)


def test_a_search_for_a_look_alike_is_noticed() -> None:
    index = Index(Book(book()))
    assert [one.id for one in index.alike(POISONED)] == ["address-1"]
    assert index.alike(COLD) == () and index.alike("anna") == () and index.alike(STRANGER) == ()


def test_the_best_check_is_at_the_source_and_the_newest() -> None:
    checks = tuple(
        AddressCheck(how=how, at=at)  # type: ignore[arg-type]
        for how, at in (
            ("hardware_screen", "2026-01-01"),
            ("scanned", "2026-02-01"),
            ("test_payment", "2026-03-01"),
            ("from_history", "2026-04-01"),
        )
    )
    best = best_check(made("a", "ETH", "ethereum", COLD, checks=checks))
    assert best is not None and best.how == "scanned"
    assert best_check(made("a", "ETH", "ethereum", COLD, checks=checks[3:])) is None


# ---------------------------------------------------------------- the evidence


def evidence(text: str, known: Book, at: str = AT, identity: str = "c") -> Record:
    return list_check_record(as_evidence(reconcile(read_listing(text), known, "account-1"), identity=identity, at=at))


def test_a_list_of_strangers_without_end_still_fits_into_its_record() -> None:
    rows = [f"n{n}\tAPT\tAptos\t0x{n:064x}\t--" for n in range(1, 3000)]
    record = evidence(page(*rows), Book())
    check = list_check_of(record.id, record.body)
    assert (len(check.unknown), check.unknown_more) == (MOST_KEPT, 2999 - MOST_KEPT)


def cardano(number: int) -> str:
    """A made-up address with a staking part, the longest of the usual kind."""
    return encode("addr", to_values(bytes([1]) + number.to_bytes(28, "big") * 2))


@pytest.mark.parametrize(
    "rows",
    [
        [f"n\tADA\tCardano\t{cardano(number)}\t--" for number in range(100)],
        [f"n\tXYZ\tSome chain\t{number:a>200}\t--" for number in range(100)],
    ],
)
def test_long_addresses_of_strangers_fit_into_a_record_that_every_import_takes(rows: list[str]) -> None:
    record = evidence(page(*rows), Book())
    check = list_check_of(record.id, record.body)
    assert len(record.body.encode()) <= LONGEST_BODY
    assert len(check.unknown) == len(check.unknown_keys) and len(check.unknown) + check.unknown_more == 100
    assert len(record.body) > 0.8 * LONGEST_BODY, "as many are kept as there is room for"


def test_results_come_newest_first_and_leave_out_what_cannot_be_read() -> None:
    checks = [ListCheck(id=str(n), account="a", at=f"2026-0{n}-01") for n in (2, 1, 3)]
    kept = [list_check_record(check) for check in checks]
    kept.append(Record(kind="address_list", id="x", at=AT, body="{"))
    assert [check.id for check in list_checks(kept)] == ["3", "2", "1"]


def test_entries_found_on_a_list_belong_there_from_then_on() -> None:
    known = Book(book())
    text = page(f"a\tUSDT\tTRC20\t{TRON}\t--", f"b\tUSDT\tTRC20\t{TRON}\t--", f"c\tETH\tERC20\t{STRANGER}\t--")
    (entry,) = noted(reconcile(read_listing(text), known, "account-2"), known, AT)
    assert (entry.id, entry.listed_at) == ("address-3", ("account-2",))
    assert noted(reconcile(read_listing(page(f"a\tUSDT\tERC20\t{COLD}\t--")), known, "account-1"), known, AT) == ()


@given(st.lists(st.tuples(st.integers(0, 6), st.sampled_from(["", "Anna", "anna", "Cold", "gone"])), max_size=20))
def test_an_index_that_takes_over_single_changes_is_one_that_was_read_anew(changes: list[tuple[int, str]]) -> None:
    held = Book()
    index = Index(held)
    for number, label in changes:
        identity = f"address-{number}"
        if label == "gone":
            held.drop(identity)
        else:
            held.put(made(identity, ("ETH", "USDT")[number % 2], "ethereum", COLD, label=label))
        index.renew({identity})
    anew = Index(held)
    for wanted in (Wanted(), Wanted(text="ann"), Wanted(coin="ETH")):
        assert index.find(wanted, 5) == anew.find(wanted, 5)
    assert (index.coins, index.networks) == (anew.coins, anew.networks)
