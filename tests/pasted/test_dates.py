"""Dates in several languages and orders; what can be read in two ways is never guessed."""

# ruff: noqa: RUF001 (pages in other alphabets)

from __future__ import annotations

import datetime as dt
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.pasted.dates import days_between, from_stamp, is_date_alone, read_date, settled_order
from desktop_app.pasted.word_lists import by_word

TODAY = dt.date(2026, 11, 22)
DAYS = st.dates(dt.date(2009, 1, 1), dt.date(2099, 12, 31))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-09-16", "2026-09-16"),
        ("2026-09-16T03:54:23Z", "2026-09-16T03:54Z"),
        ("2026-09-16 03:54:23", "2026-09-16T03:54"),
        ("2027-11-12T12:23:51+09:00", "2027-11-12T03:23Z"),
        ("2026-09-16 03:54:23 (UTC+8)", "2026-09-15T19:54Z"),
        ("2026/09/16", "2026-09-16"),
        ("2026. 9. 16.", "2026-09-16"),
        ("2026年9月16日 10:00", "2026-09-16T10:00"),
        ("2026년 9월 16일", "2026-09-16"),
        ("16.09.2026", "2026-09-16"),
        ("09/16/2026", "2026-09-16"),
        ("16/09/2026 23:59", "2026-09-16T23:59"),
        ("5/5/2026", "2026-05-05"),
        ("Sep 16, 2026, 3:05 PM", "2026-09-16T15:05"),
        ("September 16, 2026 12:10 am", "2026-09-16T00:10"),
        ("2026. 9. 16. 오후 3:05:12", "2026-09-16T15:05"),
        ("2026년 9월 16일 오전 12:10", "2026-09-16T00:10"),
        ("2026年9月16日下午3:05", "2026-09-16T15:05"),
        ("2026/9/16 上午9:05", "2026-09-16T09:05"),
        ("2026年9月16日 午後12:05", "2026-09-16T12:05"),
        ("2026/9/16 下午11:05 (UTC+8)", "2026-09-16T15:05Z"),
        ("16 de septiembre de 2026, 3:05 p. m.", "2026-09-16T15:05"),
        ("16. März 2026", "2026-03-16"),
        ("16 de septiembre de 2026", "2026-09-16"),
        ("16 сентября 2026 г.", "2026-09-16"),
        ("3 août 2026", "2026-08-03"),
        ("16 Eylül 2026", "2026-09-16"),
        ("16 de março de 2026", "2026-03-16"),
        ("16 września 2026", "2026-09-16"),
        ("３ Mar ２０２６", "2026-03-03"),
        ("1728443843000", "2024-10-09T03:17Z"),
        ("1700000000", "2023-11-14T22:13Z"),
        ("3 days ago", "2026-11-19"),
        ("5 hours ago", "2026-11-22"),
        ("Yesterday", "2026-11-21"),
        ("昨天", "2026-11-21"),
    ],
)
def test_read(text: str, moment: str) -> None:
    read = read_date(text, TODAY)
    assert read is not None and not read.ambiguous
    assert read.moment == moment


@pytest.mark.parametrize(
    "text", ["Never", "-", "--", "permanent", "unbefristet", "永久", "없음", "бессрочно", "0001-01-01"]
)
def test_no_such_day(text: str) -> None:
    read = read_date(text)
    assert read is not None and read.never


@pytest.mark.parametrize(
    "text",
    ["", "hello", "1.1.1.1", "203.0.113.7", "Read, Trade", "2026-13-40", "31.02.2026", "99/99/2026", "bot 7", "12:30"],
)
def test_no_date(text: str) -> None:
    assert read_date(text, TODAY) is None


@pytest.mark.parametrize("text", ["83 days", "in 83 days", "83d", "剩余83天", "83 days left"])
def test_days_to_come_count_only_where_an_end_is_meant(text: str) -> None:
    read = read_date(text, TODAY, ahead=True)
    assert read is not None and read.readings == ("2027-02-13",)
    assert read_date(text, TODAY) is None


@given(DAYS, st.sampled_from(["/", "-", "."]))
def test_day_and_month_that_could_be_either_are_asked(day: dt.date, mark: str) -> None:
    for text in (f"{day.day:02}{mark}{day.month:02}{mark}{day.year}", f"{day.month}{mark}{day.day}{mark}{day.year}"):
        read = read_date(text)
        assert read is not None and day.isoformat() in read.readings
        assert read.ambiguous is (day.day <= 12 and day.day != day.month)


@given(DAYS)
def test_a_year_in_front_is_never_asked(day: dt.date) -> None:
    for text in (day.isoformat(), day.strftime("%Y/%m/%d"), f"{day.year}年{day.month}月{day.day}日"):
        read = read_date(text)
        assert read is not None and read.readings == (day.isoformat(),)


@given(st.text(max_size=70))
def test_any_text_is_a_date_or_none(text: str) -> None:
    read = read_date(text, TODAY, ahead=True)
    for day in read.readings if read else ():
        dt.date.fromisoformat(day)


@given(st.floats() | st.integers())
def test_any_number_is_a_moment_or_none(stamp: float) -> None:
    read = from_stamp(stamp)
    assert read is None or len(read.readings) <= 1


@pytest.mark.parametrize("stamp", [10**400, 1e300, math.inf, math.nan, 4_100_000_000_001])
def test_a_stamp_beyond_all_days_is_none(stamp: float) -> None:
    assert from_stamp(stamp) is None


def test_two_figures_for_the_year_are_asked_in_all_ways() -> None:
    read = read_date("09-10-11")
    assert read is not None and read.readings == ("2009-10-11", "2011-10-09", "2011-09-10")


def test_the_other_dates_of_a_page_settle_the_order() -> None:
    reads = [read_date(text) for text in ("16/09/2026", "03/04/2026", "2026-01-01", "Never", "5/5/2026")]
    assert settled_order(reads) == "dmy"
    assert reads[1] is not None and reads[1].settled("dmy").readings == ("2026-04-03",)
    assert settled_order([*reads, read_date("09/16/2026")]) is None
    assert settled_order([read_date("03/04/2026"), read_date("5/5/2026")]) is None


def test_a_name_with_a_date_in_it_is_no_date() -> None:
    assert not is_date_alone("bot 2024-01-05")
    assert is_date_alone("5 mai 2024") and is_date_alone("2026-09-16T03:54:23.123Z")
    assert is_date_alone("2026年9月16日下午3:05") and is_date_alone("2026. 9. 16. 오후 3:05")


@given(DAYS)
def test_days_between(day: dt.date) -> None:
    assert days_between(day.isoformat() + "T03:54Z", day + dt.timedelta(days=3)) == 3
    assert days_between("", day) is None


def test_all_twelve_months_are_named_in_every_language() -> None:
    months = by_word("dates", "months")
    assert {int(month) for month in months.values()} == set(range(1, 13))
    assert months["mai"] == "05" and months["März".casefold()] == "03"
