"""How far two clocks are apart, as far as codes tell: always a range, in seconds, the phone's minus the computer's.

A code says only in which step the phone is, so one test gives a range as long as a step and the time it takes to type.
Two tests of the same phone narrow it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Literal

import msgspec

TYPING = 15.0
"""Seconds that may pass between reading a code and its check."""

HOUR = 3600.0
PART_HOURS = (2.5, 3.5, 4.5, 5.5, 5.75, 6.5, 8.75, 9.5, 10.5, 12.75, 13.75)
"""How far zones of parts of an hour lie from UTC, to either side, in summer or winter: 5.5 is India, 5.75 Nepal."""

WrongClock = Literal["phone", "computer"]


class Skew(msgspec.Struct, frozen=True):
    """The phone is between `least` and `most` seconds ahead; negative numbers say that it is slow."""

    least: float
    most: float

    @property
    def agrees(self) -> bool:
        """Whether both clocks may show the same moment."""
        return self.least <= 0 <= self.most

    @property
    def apart(self) -> tuple[float, float]:
        """Least and most seconds between the clocks, whichever is ahead."""
        if self.agrees:
            return 0.0, max(-self.least, self.most)
        return (self.least, self.most) if self.least > 0 else (-self.most, -self.least)

    def narrowed(self, other: Skew) -> Skew:
        """What both tests allow; the later test alone (`other`) where they contradict: a clock was set between."""
        least, most = max(self.least, other.least), min(self.most, other.most)
        return Skew(least, most) if least <= most else other


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """What else is known of this computer's clock.

    `synchronised`: whether the system says that it is set by a time server, None where it does not say. `too_early`:
    it stands before the day this app was made. `others`: what earlier tests with other phones found on this computer.
    """

    synchronised: bool | None = None
    too_early: bool = False
    others: tuple[Skew, ...] = ()


def skew_of(step: int, period: float, now: float) -> Skew:
    """The skew where a code of `step` was typed at `now` (this computer's clock, seconds since 1970)."""
    return Skew(step * period - now, (step + 1) * period - now + TYPING)


def more_likely_wrong(skew: Skew, evidence: Evidence) -> WrongClock | None:
    """Which of the two clocks is more likely the wrong one; None where that cannot be known, or neither is."""
    if skew.agrees:
        return None
    if evidence.too_early:
        return "computer"
    if evidence.synchronised:
        return "phone"
    if any(_same(skew, other) for other in evidence.others):
        return "computer"
    if any(other.agrees for other in evidence.others):
        return "phone"
    if hours_off(skew):
        return "computer"  # two systems that disagree whether the computer's own clock shows UTC
    return "computer" if evidence.synchronised is False else None


def hours_off(skew: Skew) -> float:
    """The hours that the clocks are apart, where that is whole hours or as far as a zone lies from UTC; else 0."""
    middle = (skew.least + skew.most) / 2 / HOUR
    likely = (float(round(middle)), *(math.copysign(hours, middle) for hours in PART_HOURS))
    return next((hours for hours in likely if hours and skew.least <= hours * HOUR <= skew.most), 0.0)


def narrowest(skews: Iterable[Skew]) -> Skew | None:
    """All tests of one phone together, in their order; None without any."""
    result: Skew | None = None
    for skew in skews:
        result = skew if result is None else result.narrowed(skew)
    return result


def _same(one: Skew, other: Skew) -> bool:
    return not other.agrees and max(one.least, other.least) <= min(one.most, other.most)
