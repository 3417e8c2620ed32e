"""Tables as browsers copy them become cards, and nothing of them is lost silently."""

from __future__ import annotations

import csv
import io

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.keys.headings import grammar
from desktop_app.pasted.cards import Grammar, plain
from desktop_app.pasted.cleaning import clean
from desktop_app.pasted.csv_text import as_typed, harmless, written
from desktop_app.pasted.errors import NotJson, TooMuch
from desktop_app.pasted.json_text import looks_like_json, read_json
from desktop_app.pasted.judging import MOST_COLUMNS
from desktop_app.pasted.tables import read_table
from desktop_app.pasted.word_lists import word_list

HEADED = "Name\tAPI key\tPermissions\n"


CELLS = st.sampled_from(["zq%d", "abcd****z%d", "Read", "", "1.1.1.1", "2026-01-05", "-", "Edit", "Name", "New"])


@given(st.lists(st.lists(CELLS, max_size=6), max_size=8), st.sampled_from(["", HEADED, "Name\nAPI key\nPermissions\n"]))
def test_whatever_the_shape_nothing_is_lost(rows: list[list[str]], head: str) -> None:
    """Each name and key has a number of its own, and comes back in a card or as a stray."""
    numbers = iter(range(100, 1000))
    rows = [[cell % next(numbers) if "%" in cell else cell for cell in row] for row in rows]
    table = read_table(head + "\n".join("\t".join(row) for row in rows), grammar())
    seen = "\n".join([*(c.text for card in table.cards for c in card.cells), *(one.text for one in table.strays)])
    assert [cell for row in rows for cell in row if any(map(str.isdigit, cell)) and cell not in seen] == []


@given(st.text(max_size=300))
def test_any_text_is_cut(text: str) -> None:
    table = read_table(clean(text).text, grammar())
    assert all(card.cells for card in table.cards)


def test_cells_with_line_breaks_are_put_together() -> None:
    table = read_table("Name\tAPI key\tPermissions\tIP\na\tabcd****wxyz\tRead\nTrade\t1.1.1.1\n2.2.2.2", grammar())
    assert [[cell.text for cell in card.cells] for card in table.cards] == [
        ["a", "abcd****wxyz", "Read\nTrade", "1.1.1.1\n2.2.2.2"]
    ]


def test_rows_that_are_cut_off_are_marked() -> None:
    table = read_table(HEADED + "a\tabcd****wxyz", grammar())
    assert [card.short for card in table.cards] == [True]


def test_headings_that_come_again_are_no_rows() -> None:
    table = read_table(HEADED + "a\tabcd****wxyz\tRead\n" + HEADED + "b\tqwer****tyui\tRead", grammar())
    assert [card.text("label") for card in table.cards] == ["a", "b"]


def test_unknown_columns_are_told() -> None:
    table = read_table("Name\tAPI key\tShoe size\na\tabcd****wxyz\t42", grammar())
    assert [(stray.text, stray.why) for stray in table.strays] == [("Shoe size", "unknown_heading")]


@pytest.mark.parametrize("separator", [",", ";", "|"])
def test_csv_with_quotes_and_line_breaks(separator: str) -> None:
    text = (
        separator.join(["Name", "API key", "Permissions"]) + "\n" + separator.join(['"a\nb"', "abcd****wxyz", '"x""y"'])
    )
    (card,) = read_table(text, grammar()).cards
    assert (card.text("label"), card.text("permissions")) == ("a\nb", 'x"y')


def test_too_many_rows_and_too_long_lines_are_refused() -> None:
    with pytest.raises(TooMuch) as rows:
        read_table("a\tb\n" * 6000, grammar())
    with pytest.raises(TooMuch) as line:
        read_table("x" * 10_001, grammar())
    with pytest.raises(TooMuch):
        read_table("name,key\n" + '"' + "x" * 200_000, grammar())
    assert (rows.value.limit, line.value.limit) == ("rows", "line")


NARROW = "\t".join(["IP", "Created"] * 8)
"""Two headings of which no made-up word is a value, so that each cell is tried under all."""

NARROW_LINES = "IP\nCreated\n" * 8


def counting() -> tuple[Grammar, list[str], list[tuple[str, str]]]:
    """The grammar of keys; the texts that it looked at, and the fields that it tried them under."""
    plain_one, looked, tried = grammar(), [], []

    def kind_of(text: str) -> str:
        looked.append(text)
        return plain_one.kind_of(text)

    def fits(field: str, text: str, kind: str) -> bool:
        tried.append((field, text))
        return plain_one.fits(field, text, kind)

    return msgspec.structs.replace(plain_one, kind_of=kind_of, fits=fits), looked, tried


@pytest.mark.parametrize("text", [f"{NARROW}\n" + "\t".join(["a b"] * 17) + "\n", NARROW_LINES + "z%z\n" * 40])
def test_each_text_is_looked_at_once_and_tried_once_under_each_field(text: str) -> None:
    counted, looked, tried = counting()
    table = read_table(text, counted)
    assert table.strays, "it fits nowhere"
    assert len(looked) == len(set(looked)) and len(tried) == len(set(tried)) <= 2 * len(set(looked))


@pytest.mark.parametrize("text", ["\t".join(["IP", "Created"] * 31), "IP\nCreated\n" * 31 + "a b"])
def test_more_columns_than_any_list_has_are_refused(text: str) -> None:
    with pytest.raises(TooMuch) as refused:
        read_table(text, grammar())
    assert (refused.value.limit, refused.value.most) == ("columns", MOST_COLUMNS)


def test_empty_columns_beside_a_table_are_none() -> None:
    empty = "\t" * 200
    (card,) = read_table(f"Name\tAPI key\tPermissions{empty}\na\tabcd****wxyz\tRead{empty}", grammar()).cards
    assert (card.text("label"), card.text("permissions"), card.short) == ("a", "Read", False)


def test_a_column_of_buttons_without_a_heading_is_one() -> None:
    head = "Name\tAPI key\tPermissions\tCreated\tExpires\t"
    (card,) = read_table(f"{head}\nGrid\t4ba5****9fd1\tTrade\t\t2027-03-16\tEdit Delete", grammar()).cards
    assert (card.text("created"), card.text("expires"), card.short) == ("", "2027-03-16", False)


@pytest.mark.parametrize("head", [f"{NARROW}\n", NARROW_LINES, ""])
def test_a_read_can_be_stopped(head: str) -> None:
    asked: list[int] = []

    def check() -> None:
        asked.append(len(asked))
        if len(asked) == 5:
            raise KeyboardInterrupt

    separator = "\n" if head == NARROW_LINES else "\t"
    with pytest.raises(KeyboardInterrupt):
        read_table(head + separator.join(f"a b{number}" for number in range(50)), grammar(), check)
    assert len(asked) == 5


# ---------------------------------------------------------------- spreadsheets


@given(st.lists(st.lists(st.text(), min_size=2, max_size=2), max_size=5))
def test_no_written_cell_is_a_formula_and_all_come_back(rows: list[list[str]]) -> None:
    rows = [[cell.replace("\r", " ").replace("\x00", "") for cell in row] for row in rows]
    back = list(csv.reader(io.StringIO(written(rows), newline="")))
    assert [[as_typed(cell) for cell in row] for row in back] == rows
    assert not any(cell[:1] in tuple("=+-@\t|%＝＋－＠") for row in back for cell in row if cell)  # noqa: RUF001


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\t=1", " =1", "'=1", "=cmd|' /C calc'!A0", "＝1"])  # noqa: RUF001
def test_formulas_become_text(cell: str) -> None:
    assert harmless(cell).startswith("'")


# ---------------------------------------------------------------- JSON


def test_several_answers_one_after_another() -> None:
    assert read_json('{"a": 1}\n\n[2, 3]') == [{"a": 1}, [2, 3]]


@pytest.mark.parametrize("text", ['{"a": ', "[1, 2", '{"a": 1}}', '{"a": "\n', "[" + "9" * 5000 + "]"])
def test_broken_json_is_told_with_its_line(text: str) -> None:
    with pytest.raises(NotJson):
        read_json(text)


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 50_000, '"' + '\\"' * 400_000 + "["])
def test_depth_is_bounded(text: str) -> None:
    with pytest.raises((TooMuch, NotJson)):
        read_json(text)


def test_brackets_in_texts_are_no_depth() -> None:
    assert read_json('["' + "[" * 100 + '"]') == [["[" * 100]]


@given(st.text(max_size=100))
def test_any_text_is_json_or_not(text: str) -> None:
    if looks_like_json(text):
        try:
            read_json(text)
        except (NotJson, TooMuch):
            return


# ---------------------------------------------------------------- the lists of words


@pytest.mark.parametrize("name", ["keys", "address-lists"])
def test_words_are_written_as_they_are_compared(name: str) -> None:
    lists = word_list(name)
    words = [
        word
        for value in lists.values()
        for found in (value.values() if isinstance(value, dict) else [value])
        for word in found
    ]
    assert [word for word in words if word != plain(word)] == []
