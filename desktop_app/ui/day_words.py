"""Stored dates as people read them."""

from __future__ import annotations

from datetime import date, datetime

from desktop_app.language.days import long_day, month_of_year


def day(text: str) -> str:
    """A day, or a moment in UTC where the person is, as "22 November 2026"; "2024-06" as "June 2024".

    A year alone, and what is no date, comes back as it is.
    """
    parts = text.partition("T")[0].split("-")
    try:
        if "T" in text:
            return long_day(datetime.fromisoformat(text).astimezone().date())
        if len(parts) == 3:
            return long_day(date.fromisoformat(text))
        return month_of_year(int(parts[1]), int(parts[0])) if len(parts) == 2 else text
    except (ValueError, IndexError):
        return text
