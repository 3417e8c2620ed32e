"""Names fit for paper, and days in words."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.export.days import age, day_of, page_day
from desktop_app.export.discreet import discreet, one_line
from desktop_app.export.made import Made, file_name
from desktop_app.language.days import long_day, short_day


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Main mailbox", "Main mailbox"),
        ("max@example.org", "m…@example.org"),
        ("mine: <max.m+okx@mail.example.org>, old", "mine: <m…@mail.example.org>, old"),
        ("+49 (170) 123-45-67", "…67"),
        ("OKX 2", "OKX 2"),
        ("opened 2024-06-13", "opened 2024-06-13"),
        ("two\nlines\tand  spaces", "two lines and spaces"),
        ("turned \u202egro.elpmaxe", "turned gro.elpmaxe"),
        ("", ""),
    ],
)
def test_names_on_paper(typed: str, printed: str) -> None:
    assert discreet(typed) == printed


@given(st.text(alphabet="abcxyz.+-_", min_size=2, max_size=40), st.text(max_size=20), st.text(max_size=20))
def test_no_mail_address_survives(local: str, before: str, after: str) -> None:
    assert f"{local}@example.org" not in discreet(f"{before} {local}@example.org {after}")


@given(st.text())
def test_a_line_is_a_line(text: str) -> None:
    line = one_line(text)
    assert "\n" not in line
    assert line == line.strip()
    line.encode("utf-8")  # no half of a character is left


def test_days_are_told_where_the_person_is() -> None:
    late = "2026-11-22T23:30:00+00:00"
    assert day_of(late, UTC) == date(2026, 11, 22)
    assert day_of(late, timezone(timedelta(hours=2))) == date(2026, 11, 23)
    assert day_of("never", UTC) is None
    assert long_day(date(2026, 3, 1)) == "1 March 2026"
    assert short_day(date(2026, 11, 22)) == "22 Nov 2026"
    assert short_day(None) == ""


@pytest.mark.parametrize(
    ("page", "said", "old"),
    [
        ("2024-06-13", "13 June 2024", "2 years old"),
        ("2025-11-23", "23 November 2025", "11 months old"),
        ("2025-11-22", "22 November 2025", "1 year old"),
        ("2026-11-01", "1 November 2026", ""),
        ("2026-10", "October 2026", "1 month old"),
        ("2024", "2024", ""),
        ("", "", ""),
    ],
)
def test_dates_of_pages(page: str, said: str, old: str) -> None:
    assert page_day(page) == said
    assert age(page, date(2026, 11, 22)) == old


def test_the_name_of_a_file_names_no_account() -> None:
    assert (
        file_name(Made(at=datetime(2026, 11, 22, tzinfo=UTC)), "checklist", ".pdf")
        == "Strongroom checklist 2026-11-22.pdf"
    )
