"""Dates, lengths of time and small numbers as people read them."""

from __future__ import annotations

from datetime import date, datetime

from desktop_app.export.days import MONTHS, long_day

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


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
        return f"{MONTHS[int(parts[1]) - 1]} {parts[0]}" if len(parts) == 2 else text
    except (ValueError, IndexError):
        return text


def counted(number: int, one: str, many: str) -> str:
    """As in "one step", "twelve steps", "13 steps"."""
    word = NUMBERS[number] if 0 <= number < len(NUMBERS) else str(number)
    return f"{word} {one if number == 1 else many}"


def minutes(number: int) -> str:
    """As in "1 minute", "42 minutes", "about 2 hours" from an hour and a half on."""
    if number >= 90:
        return f"about {round(number / 60)} hours"
    return f"{number} minute{'' if number == 1 else 's'}"


def wait(hours: float) -> str:
    """As in "24 hours", "7 days" from three days on."""
    if hours >= 72 and hours % 24 == 0:
        return f"{hours / 24:g} days"
    return f"{hours:g} hour{'' if hours == 1 else 's'}"


def listed(words: list[str]) -> str:
    """As in "a", "a and b", "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"
