"""The book out into a CSV file and back, also when somebody else had the file in between."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.addresses import from_csv
from desktop_app.addresses.as_csv import book_as_csv
from desktop_app.addresses.book import Book
from desktop_app.addresses.from_csv import MOST_ROWS, NotABook, holds_secret, read_book
from desktop_app.addresses.lookalike import Near
from desktop_app.addresses.parsed import Parsed
from desktop_app.domain.saved_address import SavedAddress
from desktop_app.pasted.errors import SecretShaped, TooMuch
from tests.address_kit import COLD, POISONED, STRANGER, TRON, WORDS, book, made

STELLAR = "GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ"
HEAD = "label,coin,network,address,memo,whose,last_checked,added,note\r\n"


def read(text: str, known: Book | None = None):  # type: ignore[no-untyped-def]
    return read_book(text, Book() if known is None else known, at="2026-11-22", new_id=lambda n: f"n-{n}")


def test_a_book_comes_back_as_it_was_but_without_its_checks() -> None:
    brought = read(book_as_csv(book()))
    kept = {(one.label, one.coin, one.network, one.address, one.memo, one.whose, one.key) for one in book()}
    back = {(one.label, one.coin, one.network, one.address, one.memo, one.whose, one.key) for one in brought.new}
    assert back == kept
    assert not any(one.checks for one in brought.new), "a file can be changed by anybody"
    assert len({one.id for one in brought.new}) == 4 and not brought.faults


def test_what_the_book_has_already_is_counted_and_not_taken() -> None:
    assert (read(book_as_csv(book()), Book(book())).known, read(book_as_csv(book()), Book(book())).new) == (4, ())


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_spreadsheet_may_have_saved_it(delimiter: str) -> None:
    rows = list(csv.reader(io.StringIO(book_as_csv(book()))))
    text = "\ufeff" + "\n".join(delimiter.join(row) for row in rows)
    assert len(read(text).new) == 4


def test_an_address_that_was_swapped_in_the_file_is_set_apart() -> None:
    text = book_as_csv(book()).replace(COLD, POISONED)
    brought = read(text, Book(book()))
    assert [(entry.address, near.id) for entry, near in brought.alike] == [(POISONED, "address-1")]
    assert POISONED not in {one.address for one in brought.new}


def test_two_entries_on_a_chain_without_rules_of_its_own_both_come_back() -> None:
    celestia = ("celestia1qz0s22eqcvjzpz0k2v6trcmwlk2vjnvcww3nfhk", "celestia1u8xk4r7d3ml5l9gq6c0ttnh7ppf6dlw8e2se0ta")
    entries = [made(text[-4:], "TIA", "celestia", text) for text in celestia]
    brought = read(book_as_csv(entries))
    assert ({one.address for one in brought.new}, brought.alike) == (set(celestia), ())


XLM, COSMOS = (
    "GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ",
    "cosmos1hsk6jryyqjfhp5dhc55tc9jtckygx0eph6dd02",
)


def saved_again(text: str) -> str:
    """What a spreadsheet makes of a file: cells that look like numbers become numbers, shown in a few digits."""
    rows = csv.reader(io.StringIO(text))
    return "\n".join(",".join(str(f"{float(cell):.6G}") if _looks(cell) else cell for cell in row) for row in rows)


def _looks(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


@pytest.mark.parametrize("memo", ["1234567890123456", "0012345", "12", "12e45", "1.50", "''7", "x 7"])
def test_memos_come_back_whole_after_a_spreadsheet_saved_them(memo: str) -> None:
    entries = [made("a", "XLM", "stellar", XLM, memo), made("b", "ATOM", "cosmos", COSMOS, memo)]
    brought = read(saved_again(book_as_csv(entries)))
    assert [(one.memo, one.key) for one in brought.new] == [(memo, one.key) for one in entries]
    assert read(saved_again(book_as_csv(entries)), Book(entries)).known == 2


@pytest.mark.parametrize("memo", ["1.23457E+15", "1,23457E+15", "1E+15"])
def test_a_memo_that_was_rounded_is_not_taken(memo: str) -> None:
    brought = read(HEAD + f'a,XLM,stellar,{XLM},"{memo}",,,,\r\n')
    assert [str(fault.error) for fault in brought.faults] == ["memo_rounded"] and brought.new == ()


@pytest.mark.parametrize("memo", ["12345", ""])
def test_an_address_of_the_book_with_another_memo_is_set_apart(memo: str) -> None:
    known = [made("a", "ATOM", "cosmos", COSMOS, "0012345")]
    brought = read(HEAD + f"a,ATOM,cosmos,{COSMOS},{memo},,,,\r\n", Book(known))
    assert [(entry.memo, kept.id) for entry, kept in brought.other_memo] == [(memo, "a")]
    assert (brought.new, brought.known) == ((), 0)


def test_two_customers_of_one_address_both_come_back() -> None:
    entries = [made("a", "ATOM", "cosmos", COSMOS, "1"), made("b", "ATOM", "cosmos", COSMOS, "2")]
    assert [one.memo for one in read(book_as_csv(entries)).new] == ["1", "2"]
    assert read(book_as_csv(entries), Book(entries)).known == 2
    usdt = made("c", "USDT", "cosmos", COSMOS, "2")
    assert [one.coin for one in read(book_as_csv([usdt]), Book(entries)).new] == ["USDT"]


def test_many_memos_of_one_address_are_no_work_for_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []

    class Counting(Book):
        def same(self, key: str) -> tuple[SavedAddress, ...]:
            looked.extend(one.id for one in super().same(key))
            return super().same(key)

        def near(self, parsed: Parsed) -> tuple[Near, ...]:
            looked.extend(one.id for one in super().near(parsed))
            return super().near(parsed)

    monkeypatch.setattr(from_csv, "Book", Counting)
    rows = [made(str(number), "ATOM", "cosmos", COSMOS, str(number + 1)) for number in range(60)]
    brought = read(book_as_csv(rows), Counting(rows[:1]))
    assert (len(brought.other_memo), brought.known, looked) == (59, 1, [])


def test_numbers_are_one_memo_where_the_chain_has_numbers() -> None:
    known = [made("a", "XLM", "stellar", STELLAR, "12")]
    assert read(book_as_csv([made("b", "XLM", "stellar", STELLAR, "0012")]), Book(known)).known == 1


def test_look_alikes_within_one_file_are_found() -> None:
    brought = read(HEAD + f"a,ETH,ethereum,{COLD},,,,,\r\nb,ETH,ethereum,{POISONED},,,,,\r\n")
    assert (len(brought.new), len(brought.alike)) == (1, 1)


def test_a_line_that_is_wrong_is_named_and_the_rest_is_taken() -> None:
    brought = read(HEAD + f"a,ETH,ethereum,{COLD[:-1]}2,,,,,\r\nb,TRX,tron,{TRON},,,,,\r\nc,ETH,ethereum,,,,,,\r\n")
    assert [fault.line for fault in brought.faults] == [2, 4] and [one.label for one in brought.new] == ["b"]


def test_a_secret_in_a_file_is_refused_and_said() -> None:
    brought = read(HEAD + f"{WORDS},ETH,ethereum,{COLD},,,,,\r\n")
    assert holds_secret(brought) and isinstance(brought.faults[0].error, SecretShaped) and not brought.new


def test_what_is_no_book_is_refused() -> None:
    for text in ("", "hello", "a,b\n1,2", "\x00\x01"):
        with pytest.raises(NotABook):
            read(text)


def test_more_than_is_read_at_once() -> None:
    with pytest.raises(TooMuch):
        read(HEAD + f"a,ETH,ethereum,{COLD},,,,,\r\n" * (MOST_ROWS + 1))
    with pytest.raises(TooMuch):
        read(HEAD + "x" * 200_000)


def test_reading_can_be_stopped() -> None:
    class StopError(Exception): ...

    def stop(part: float) -> None:
        raise StopError

    with pytest.raises(StopError):
        read_book(book_as_csv(book()), Book(), at="", new_id=str, check=stop)


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_label_or_note_becomes_a_formula_or_is_lost(label: str, note: str) -> None:
    from desktop_app.addresses.book import plain_words

    try:
        label, note = (plain_words(text.encode(errors="ignore").decode()) for text in (label, note))
    except SecretShaped:
        return
    text = book_as_csv([made("a", "ETH", "ethereum", STRANGER, label=label, note=note)])
    cells = list(csv.reader(io.StringIO(text)))[1]
    assert not any(cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t")) for cell in cells)
    brought = read(text)
    assert [(one.label, one.note) for one in brought.new] == [(label, note)]
