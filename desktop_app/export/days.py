"""Stored days, and how old a page is, in words."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from desktop_app.language.days import long_day, month_of_year, months_old


def moment_of(stored: str) -> datetime | None:
    """A stored moment (ISO) with its zone; None where it cannot be read or has none."""
    try:
        moment = datetime.fromisoformat(stored)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


def day_of(stored: str, zone: tzinfo | None) -> date | None:
    """The day of a stored moment (ISO) as it was in `zone`; None where it cannot be read."""
    try:
        moment = datetime.fromisoformat(stored)
    except ValueError:
        return None
    return (moment.astimezone(zone) if moment.tzinfo is not None and zone is not None else moment).date()


def page_day(text: str) -> str:
    """The date of an official page, which may be a year, a month or a day: "2024", "June 2024", "13 June 2024"."""
    parts = [int(part) for part in text.split("-") if part.isdigit()]
    if len(parts) == 3:
        return long_day(date(*parts))
    return month_of_year(parts[1], parts[0]) if len(parts) == 2 else text


def age(text: str, today: date) -> str:
    """How old a page of this date is: "2 years old", "5 months old".

    Nothing under a month, or where only the year is known.
    """
    parts = [int(part) for part in text.split("-") if part.isdigit()]
    if len(parts) < 2:
        return ""
    months = (today.year - parts[0]) * 12 + today.month - parts[1]
    if len(parts) == 3 and today.day < parts[2]:
        months -= 1
    return months_old(months)
