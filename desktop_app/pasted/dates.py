"""Dates as exchanges' pages write them, in several languages and orders.

A date that can be read in two ways is not guessed: all its readings come back, and the person chooses. Where other
dates of the same paste leave only one order, that order is taken (`settled_order`).
"""

from __future__ import annotations

import datetime as dt
import math
import re
import unicodedata
from collections.abc import Iterable
from typing import Literal

import msgspec

from desktop_app.pasted.word_lists import by_word, words

Order = Literal["ymd", "dmy", "mdy"]
FIRST_YEAR, LAST_YEAR = 2009, 2100
"""Bitcoin's first year; nothing about an exchange is older."""


class Read(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A date that was understood. `readings`: ISO dates, more than one where it must be asked, none for "never".

    `time`: "03:54", in UTC where the page gave a zone (`zoned`), else as it stood there. `orders` go with `readings`.
    """

    readings: tuple[str, ...] = ()
    orders: tuple[Order, ...] = ()
    time: str = ""
    zoned: bool = False

    @property
    def never(self) -> bool:
        """Whether the page said that there is no such day."""
        return not self.readings

    @property
    def ambiguous(self) -> bool:
        """Whether the person has to say which day is meant."""
        return len(self.readings) > 1

    def settled(self, order: Order | None) -> Read:
        """The reading of this order, where the other dates of the page left only one."""
        if not self.ambiguous or order not in self.orders:
            return self
        place = self.orders.index(order)
        return msgspec.structs.replace(self, readings=(self.readings[place],), orders=(self.orders[place],))

    @property
    def moment(self) -> str:
        """The day, with the hour where it is known; Z where it is known to be UTC."""
        clock = f"T{self.time}{'Z' if self.zoned else ''}" if self.time else ""
        return f"{self.readings[0]}{clock}"


_CJK = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?")
_NUMERIC = re.compile(r"(?<![\d.:])(\d{1,4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?!\d)")
_CLOCK = re.compile(
    r"(?:(오전|上午|午前|오후|下午|午後)\s*)?(?<!\d)(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*([ap]\.?\s?m\b\.?)?",
    re.IGNORECASE,
)
_AFTERNOON = ("오후", "下午", "午後", "p")
_ZONE = re.compile(r"\s*\(?(?:(Z|UTC|GMT)\b)?\s?([+-]\d{1,2}(?::?\d{2})?)?", re.IGNORECASE)
_STAMP = re.compile(r"1\d{9}|1\d{12}")
_LAST_STAMP = 4.1e12
"""Milliseconds: in the year 2099."""

_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")
_AGO = re.compile(
    r"(\d{1,4})\s*(minutes?|mins?|hours?|hrs?|days?|weeks?|分钟|分鐘|小时|小時|時間|天|日|분|시간|일)\s*(ago|前|전)",
    re.IGNORECASE,
)
_LEFT = re.compile(
    r"(?:in|noch|剩余|剩餘|残り|남은)?\s*(\d{1,4})\s*(?:days?|d|天|日|일)"
    r"(?:\s*(?:left|remaining|to go|后到期|後到期|남음))?",
    re.IGNORECASE,
)
MOST = 60


def read_date(text: str, today: dt.date | None = None, *, ahead: bool = False) -> Read | None:
    """What day this text names, or None where it names none. `today` makes "3 days ago" readable, and with `ahead`
    "in 83 days" too.
    """
    plain = unicodedata.normalize("NFKC", text).strip().strip("()[]").strip()
    if not plain or len(plain) > MOST:
        return None
    if plain.casefold().rstrip(".") in words("dates", "never"):
        return Read()
    if _STAMP.fullmatch(plain):
        return from_stamp(int(plain))
    if today is not None and (relative := _relative(plain.casefold(), today, ahead)):
        return Read(readings=(relative.isoformat(),), orders=("ymd",))
    return _with_time(plain, _calendar(plain))


def is_date_alone(text: str) -> bool:
    """Whether the text is a date and nothing else, so that it can be told from a name that holds one."""
    plain = unicodedata.normalize("NFKC", text).strip()
    read = read_date(plain)
    if read is None or read.never:
        return False
    months, joining = by_word("dates", "months"), words("dates", "joining")
    rest = _CLOCK.sub(" ", plain).casefold()
    return all(word in months or word in joining for word in _WORD.findall(rest))


def from_stamp(stamp: float) -> Read | None:
    """Seconds or milliseconds since 1970. 0 and less stand for "never"."""
    if stamp <= 0:
        return Read()
    if stamp > _LAST_STAMP or not math.isfinite(stamp):  # a whole number may be too large to be asked if it is finite
        return None
    seconds = stamp / 1000 if stamp > 1e11 else stamp
    if seconds > _LAST_STAMP / 1000:
        return None
    moment = dt.datetime.fromtimestamp(seconds, dt.UTC)
    if moment.year < FIRST_YEAR:
        return Read()  # Bybit writes 1970 where nothing ends
    return Read(readings=(moment.date().isoformat(),), orders=("ymd",), time=moment.strftime("%H:%M"), zoned=True)


def settled_order(reads: Iterable[Read | None]) -> Order | None:
    """The one order that the unambiguous numeric dates of a page show, or None."""
    orders = {read.orders[0] for read in reads if read is not None and len(read.orders) == 1} - {"ymd"}
    return orders.pop() if len(orders) == 1 else None


def _calendar(plain: str) -> Read | None:
    found = _CJK.search(plain)
    if found:
        return _read([("ymd", found[1], found[2], found[3])])
    found = _NUMERIC.search(plain)
    if found:
        return _numeric(found[1], found[3], found[4])
    return _named(plain)


def _numeric(first: str, second: str, third: str) -> Read | None:
    """Three numbers. Year, month, day in that order where the first has four digits."""
    if len(first) == 4:
        return _read([("ymd", first, second, third)])
    if len(third) == 4:
        return _read([("dmy", third, second, first), ("mdy", third, first, second)])
    if len(third) == 2 and len(first) <= 2:
        short: list[tuple[Order, str, str, str]] = []
        if len(first) == 2:
            short.append(("ymd", f"20{first}", second, third))
        return _read([*short, ("dmy", f"20{third}", second, first), ("mdy", f"20{third}", first, second)])
    return None


def _named(plain: str) -> Read | None:
    """A month by name, a year and a day in whatever order."""
    clock = _CLOCK.search(plain)
    rest = plain if clock is None else plain[: clock.start()] + " " + plain[clock.end() :]
    names = by_word("dates", "months")
    months = {int(names[word]) for word in _WORD.findall(rest.casefold()) if word in names}
    numbers = _NUMBER.findall(rest.split("+")[0])
    years = [number for number in numbers if len(number) == 4]
    days = [number for number in numbers if len(number) <= 2]
    if len(months) != 1 or len(years) != 1 or len(days) != 1:
        return None
    return _read([("ymd", years[0], str(months.pop()), days[0])])


def _read(tries: list[tuple[Order, str, str, str]]) -> Read | None:
    """The readings that are days of the calendar, each once."""
    found: dict[str, Order] = {}
    for order, year, month, day in tries:
        try:
            date = dt.date(int(year), int(month), int(day))
        except ValueError:
            continue
        if date.year <= 1970:
            return Read()
        if FIRST_YEAR <= date.year <= LAST_YEAR:
            found[date.isoformat()] = "ymd" if date.isoformat() in found else order  # 5/5 shows no order
    return Read(readings=tuple(found), orders=tuple(found.values())) if found else None


def _with_time(plain: str, read: Read | None) -> Read | None:
    clock = _CLOCK.search(plain)
    if read is None or read.never or clock is None or int(clock[2]) > 23 or int(clock[3]) > 59:
        return read
    time = dt.timedelta(hours=_hour(clock), minutes=int(clock[3]))
    days = [dt.datetime.fromisoformat(day) + time for day in read.readings]
    zone = _ZONE.match(plain, clock.end())
    if zone and zone[2]:
        days = [day - _offset(zone[2]) for day in days]
    return Read(
        readings=tuple(day.date().isoformat() for day in days),
        orders=read.orders,
        time=days[0].strftime("%H:%M"),
        zoned=bool(zone and (zone[1] or zone[2])),
    )


def _hour(clock: re.Match[str]) -> int:
    """The hour of the day, 0 to 23, of a clock with twelve hours or with all."""
    half = clock[1] or clock[4]
    if not half:
        return int(clock[2])
    return int(clock[2]) % 12 + (12 if half.casefold().startswith(_AFTERNOON) else 0)


def _offset(zone: str) -> dt.timedelta:
    digits = zone[1:].replace(":", "")
    hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    return (1 if zone[0] == "+" else -1) * dt.timedelta(hours=hours, minutes=minutes)


def _relative(plain: str, today: dt.date, ahead: bool) -> dt.date | None:
    if plain in words("dates", "today"):
        return today
    if plain in words("dates", "yesterday"):
        return today - dt.timedelta(days=1)
    found = _AGO.fullmatch(plain)
    if found:
        unit = found[2]
        days = int(found[1]) * (7 if unit.startswith("week") else 1)
        return today - dt.timedelta(days=days if re.match(r"day|week|天|日|일", unit) else 0)
    found = _LEFT.fullmatch(plain) if ahead else None
    return today + dt.timedelta(days=int(found[1])) if found else None


def days_between(earlier: str, later: dt.date) -> int | None:
    """Whole days from an ISO date, or None where there is none."""
    try:
        return (later - dt.date.fromisoformat(earlier[:10])).days
    except ValueError:
        return None
