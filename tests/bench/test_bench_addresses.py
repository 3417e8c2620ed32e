"""The address book in a small and in a large size, and each chain's rules."""

from __future__ import annotations

import random
import tomllib
from functools import cache
from pathlib import Path

import msgspec
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from desktop_app.addresses.book import Book, make_entry
from desktop_app.addresses.chains import parse
from desktop_app.addresses.listing import read_listing
from desktop_app.addresses.reconcile import reconcile
from desktop_app.addresses.records import address_record
from desktop_app.addresses.searching import Index, Wanted
from desktop_app.addresses.shelf import Shelf
from desktop_app.domain.saved_address import SavedAddress

sizes = pytest.mark.parametrize("count", [1000, 20_000])
CHAINS = ("btc", "evm", "tron", "sol", "xrp", "xlm", "ton", "ada", "dot", "xmr")


@cache
def entries(count: int) -> tuple[SavedAddress, ...]:
    """Made-up addresses, as they come from the vault: nothing is checked again."""
    dice = random.Random(count)
    digits = [dice.randbytes(20).hex() for _ in range(count)]
    return tuple(
        SavedAddress(
            id=str(number), coin="ETH", network="ethereum", address=f"0x{one}", label=f"Label {number}",
            key=f"evm:{one}", chain="evm", plain=f"0x{one}", listed_at=("okx-1",),
        )
        for number, one in enumerate(digits)
    )  # fmt: skip


@sizes
def test_open_book(benchmark: BenchmarkFixture, count: int) -> None:
    assert len(benchmark(lambda: Book(entries(count)))) == count


@sizes
def test_one_new_address(benchmark: BenchmarkFixture, count: int) -> None:
    """Read, checked, and compared with the whole book."""
    book = Book(entries(count))
    real = entries(count)[count // 2].plain
    text = real[:6] + "0" * 30 + real[-6:]

    def look() -> int:
        _, understood = make_entry(identity="new", coin="ETH", network="ethereum", text=text)
        return len(book.near(understood.parsed))

    assert benchmark(look) >= 1


@sizes
def test_page_against_book(benchmark: BenchmarkFixture, count: int) -> None:
    """A page of 200 addresses, half of them saved."""
    book = Book(entries(count))
    dice = random.Random(7)
    texts = [entry.address for entry in entries(count)[:100]] + [f"0x{dice.randbytes(20).hex()}" for _ in range(100)]
    page = "Label\tCoin\tNetwork\tAddress\n" + "\n".join(f"x{n}\tETH\tERC20\t{text}" for n, text in enumerate(texts))
    found = benchmark(lambda: reconcile(read_listing(page), book, "okx-1"))
    assert (found.count("in_book"), len(found.missing)) == (100, count - 100)


@pytest.mark.parametrize("chain", CHAINS)
@pytest.mark.parametrize("count", [1])
def test_check(benchmark: BenchmarkFixture, chain: str, count: int) -> None:
    vectors = tomllib.loads((Path(__file__).parents[1] / "addresses" / "vectors.toml").read_text(encoding="utf-8"))
    text = next(one["address"] for one in vectors["vector"] if one["chain"].lower() == chain and one["valid"])
    assert benchmark(parse, text, chain).chain == chain


@sizes
def test_open_from_records(benchmark: BenchmarkFixture, count: int) -> None:
    """The whole book out of the vault's records, as the page reads it in the background."""
    records = [address_record(entry, "2026-11-22T10:00:00+00:00") for entry in entries(count)]

    def read() -> int:
        shelf = Shelf()
        shelf.catch_up(records)
        return len(shelf.book)

    assert benchmark(read) == count


@sizes
def test_one_keystroke_in_the_search(benchmark: BenchmarkFixture, count: int) -> None:
    index = Index(Book(entries(count)))
    assert benchmark(lambda: index.find(Wanted(text="label 99 eth", coin="ETH"), 25)[1]) > 0


@sizes
def test_one_entry_kept(benchmark: BenchmarkFixture, count: int) -> None:
    """What the page does in the window's thread after one entry was stored: book and list take it over."""
    records = [address_record(entry, "2026-11-22T10:00:00+00:00") for entry in entries(count)]
    shelf = Shelf()
    shelf.catch_up(records)
    index, turn = Index(shelf.book), iter(range(10**9))

    def keep() -> int:
        renamed = msgspec.structs.replace(entries(count)[count // 2], label=f"New {next(turn)}")
        records[count // 2] = address_record(renamed, "2026-11-22T10:00:00+00:00")
        index.renew(shelf.catch_up(records))
        return index.find(Wanted(), 25)[1]

    assert benchmark(keep) == count
