"""Review dates for a calendar: iCalendar after RFC 5545. Others see calendars, so no account is named unless wanted.

No alarm is set: the calendar's own habit decides.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from desktop_app.export.discreet import one_line
from desktop_app.export.material import Material
from desktop_app.export.review_dates import Reminder, reminders

MAKER = "-//Strongroom//Strongroom//EN"
WIDEST = 75
"""Octets of a line without its end (RFC 5545, 3.1)."""

_FIRST_DAY = date(2020, 1, 1)


def write(material: Material) -> bytes:
    """The file. Read into the same calendar again, it moves its own dates and adds none twice."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{MAKER}", "CALSCALE:GREGORIAN"]
    for one in reminders(material):
        lines += _event(one, material.made.at)
    return "".join(f"{folded(line)}\r\n" for line in (*lines, "END:VCALENDAR")).encode()


def _event(one: Reminder, made: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{one.key}@strongroom.invalid"
    yield f"DTSTAMP:{_moment(made)}"
    yield f"SEQUENCE:{max((made.date() - _FIRST_DAY).days, 0)}"
    if isinstance(one.at, datetime):
        yield f"DTSTART:{_moment(one.at)}"
        yield "DURATION:PT15M"
    else:
        yield f"DTSTART;VALUE=DATE:{one.at:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{one.at + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{escaped(one.title)}"
    yield f"DESCRIPTION:{escaped(one.text)}"
    yield "CLASS:PRIVATE"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _moment(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def escaped(text: str) -> str:
    """A text as a value (RFC 5545, 3.3.11); it stays on one line."""
    words = one_line(text)
    for sign in ("\\", ";", ","):
        words = words.replace(sign, f"\\{sign}")
    return words


def folded(line: str) -> str:
    """The line broken where it is longer than 75 octets; no character is broken."""
    parts, part = [], b""
    for sign in line:
        octets = sign.encode()
        if len(part) + len(octets) > WIDEST:
            parts.append(part)
            part = b" "
        part += octets
    return b"\r\n".join((*parts, part)).decode()
