"""Days, lengths of time and ages as the language in force says them."""

from __future__ import annotations

from datetime import date

from desktop_app.language.numbers import decimal
from desktop_app.language.texts import Plural, Text

MONTHS = (
    Text("January"),
    Text("February"),
    Text("March"),
    Text("April"),
    Text("May", "the month"),
    Text("June"),
    Text("July"),
    Text("August"),
    Text("September"),
    Text("October"),
    Text("November"),
    Text("December"),
)
SHORT_MONTHS = (
    Text("Jan"),
    Text("Feb"),
    Text("Mar"),
    Text("Apr"),
    Text("May", "the month, short"),
    Text("Jun"),
    Text("Jul"),
    Text("Aug"),
    Text("Sep"),
    Text("Oct"),
    Text("Nov"),
    Text("Dec"),
)
_DAY = Text("{day} {month} {year}", "a date; {month} is a name, {number} its number")
_SHORT_DAY = Text("{day} {month} {year}", "a date with a short name of the month; {number} is its number")
_MONTH = Text("{month} {year}", "a month of a year; {number} is the month's number")

MINUTES = Plural("{count} minute", "{count} minutes")
ABOUT_HOURS = Plural("about {count} hour", "about {count} hours")
HOURS = Plural("{count} hour", "{count} hours")
DAYS = Plural("{count} day", "{count} days")
_YEARS_OLD = Plural("{count} year old", "{count} years old")
_MONTHS_OLD = Plural("{count} month old", "{count} months old")


def long_day(day: date) -> str:
    """As in "22 November 2026"."""
    return _DAY.format(day=day.day, month=MONTHS[day.month - 1], number=day.month, year=day.year)


def short_day(day: date | None) -> str:
    """As in "22 Nov 2026"; nothing for no day."""
    if day is None:
        return ""
    return _SHORT_DAY.format(day=day.day, month=SHORT_MONTHS[day.month - 1], number=day.month, year=day.year)


def month_of_year(month: int, year: int) -> str:
    """As in "June 2024"; the month from 1 to 12, else IndexError."""
    if not 1 <= month <= len(MONTHS):
        raise IndexError(month)
    return _MONTH.format(month=MONTHS[month - 1], number=month, year=year)


def minutes(number: int) -> str:
    """As in "1 minute", "42 minutes", "about 2 hours" from an hour and a half on."""
    return ABOUT_HOURS.of(round(number / 60)) if number >= 90 else MINUTES.of(number)


def wait(hours: float) -> str:
    """As in "24 hours", "7 days" from three days on; parts of an hour with decimals."""
    if hours >= 72 and hours % 24 == 0:
        return DAYS.of(round(hours / 24))
    # 2 stands for every number that is not whole: no language here has a form of its own for them.
    return HOURS.of(round(hours) if hours == round(hours) else 2, count=decimal(hours, 2))


def months_old(months: int) -> str:
    """The age of a page: "5 months old", "2 years old"; "" under a month."""
    if months < 1:
        return ""
    return _YEARS_OLD.of(months // 12) if months >= 12 else _MONTHS_OLD.of(months)
