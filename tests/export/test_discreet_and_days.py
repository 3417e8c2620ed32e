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
        ("Wait until 31.12.2026", "Wait until 31.12.2026"),
        ("Angerufen am 29.02.2024", "Angerufen am 29.02.2024"),
        ("seit 1. 5. 2024, 11/22/2026, 22/11/2026", "seit 1. 5. 2024, 11/22/2026, 22/11/2026"),
        ("2026/11/22 or 2026.11.22", "2026/11/22 or 2026.11.22"),
        ("called 2024-02-29 10:30", "called 2024-02-29 10:30"),
        ("29.02.24 10:30, 29.02.2024 10.30 Uhr", "29.02.24 10:30, 29.02.2024 10.30 Uhr"),
        ("(31.12.2026) 2 keys, OKX 2 31.12.2026", "(31.12.2026) 2 keys, OKX 2 31.12.2026"),
        ("2026-01-01 - 2026-02-01", "2026-01-01 - 2026-02-01"),
        ("Kraken 2024-2025", "Kraken 2024-2025"),
        ("31.12.2026 0170 1234567", "…67"),
        ("0170 31.12.2026", "…26"),
        ("+49 30.12.2026", "…26"),
        ("01.02.03.04.05", "…05"),
        ("415.555.2014", "…14"),
        ("20261231", "…31"),
        ("2025-2024", "…24"),
        ("33.12.2026", "…26"),
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


@given(
    st.dates(date(1990, 1, 1), date(2099, 12, 31)), st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%m/%d/%Y", "%d/%m/%Y"])
)
def test_every_date_survives_with_its_time(day: date, form: str) -> None:
    note = f"called {day.strftime(form)} 10:30, twice"
    assert discreet(note) == note


@given(st.from_regex(r"(\+[1-9][0-9]{0,2}|0)[ -]?[1-9][0-9]{2}[ ./-]?[0-9]{3}[ ./-]?[0-9]{2,5}", fullmatch=True))
def test_no_phone_number_survives(number: str) -> None:
    assert number not in discreet(f"call {number} at once")


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
