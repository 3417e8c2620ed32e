"""The test of the phone: whether what was typed is the code of this secret, of another moment or account, or none.

Every candidate is compared, in constant time, whatever was found before. Only a code of the step that both clocks can
be in counts as right; those of other times explain a failure, they never pass. `TryLimit` keeps chance out.
"""

from __future__ import annotations

import hmac
import unicodedata
from collections.abc import Sequence
from typing import Literal

import msgspec

from desktop_app.authenticator.clock import HOUR, PART_HOURS, TYPING, Skew, skew_of
from desktop_app.authenticator.codes import codes_at, step_of
from desktop_app.domain.seed import Seed

SEARCHED = 600.0
"""Seconds before and after now in which a phone's clock is looked for."""

_FAR_HOURS = (0.5, *range(1, 15), *PART_HOURS, 24)
"""Zones lie up to 14 hours from UTC. A clock set to the wrong zone is as far off, one set ahead by hand often half an
hour, one with a wrong date a day.
"""

_BETWEEN = frozenset("-.·\u2011\u2013")

Verdict = Literal["right", "other_time", "other_account", "mistyped", "wrong", "not_a_code"]


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """What the check found.

    `skew`: of "right" and "other_time", how far the phone is ahead. `accepted`: of "other_time", whether an exchange
    most likely takes the code all the same (one step off, RFC 6238 section 5.2). `other`: of "other_account", which of
    the seeds handed in. `typed`: of "not_a_code", how many digits were typed.
    """

    verdict: Verdict
    skew: Skew | None = None
    accepted: bool = False
    other: int | None = None
    typed: int = 0


def check_code(seed: Seed, typed: str, now: float, others: Sequence[Seed] = ()) -> Checked:
    """What `typed` is, at `now` by this computer's clock (seconds since 1970). `others`: seeds of other accounts."""
    digits = _digits(typed)
    if len(digits) != seed.digits or len(digits) != _signs(typed):
        return Checked(verdict="not_a_code", typed=len(digits))
    steps = _matching(seed, digits, _near(seed, now))
    skews = [skew_of(step, seed.period, now) for step in steps]
    agreeing = [skew for skew in skews if skew.agrees]
    if agreeing:
        return Checked(verdict="right", skew=agreeing[0], accepted=True)
    if steps:
        return _other_time(seed, steps, now)
    other = _other_account(digits, now, others)
    if other is not None:
        return Checked(verdict="other_account", other=other)
    if _is_slip(seed, digits, now):
        return Checked(verdict="mistyped")
    far = _matching(seed, digits, _far(seed, now))
    return _other_time(seed, far, now) if far else Checked(verdict="wrong")


def _other_time(seed: Seed, steps: list[int], now: float) -> Checked:
    """The nearest of the steps whose code it is."""
    here = step_of(seed, now)
    step = min(steps, key=lambda one: abs(one - here))
    return Checked(verdict="other_time", skew=skew_of(step, seed.period, now), accepted=abs(step - here) == 1)


def _digits(typed: str) -> str:
    """The digits, whichever script they were typed in."""
    return "".join(str(unicodedata.decimal(sign)) for sign in typed[:40] if unicodedata.decimal(sign, None) is not None)


def _signs(typed: str) -> int:
    """How many signs were typed besides spaces and hyphens."""
    return sum(1 for sign in typed if not sign.isspace() and sign not in _BETWEEN)


def _near(seed: Seed, now: float) -> list[range]:
    first, last = step_of(seed, max(now - SEARCHED - TYPING, 0)), step_of(seed, now + SEARCHED)
    return [range(first, last + 1)]


def _far(seed: Seed, now: float) -> list[range]:
    """The hours of zones and one day away, a step to either side: with the near ones about 200 codes, so that a code of
    another key is taken for one of another time about once in 5,000 tries.
    """
    found: list[range] = []
    for hours in (*(-hours for hours in _FAR_HOURS), *_FAR_HOURS):
        step = step_of(seed, now + hours * HOUR)
        if step > 1:
            found.append(range(step - 1, step + 2))
    return found


def _matching(seed: Seed, digits: str, searched: Sequence[range]) -> list[int]:
    """The steps whose code it is."""
    return [
        step
        for steps in searched
        for step, code in zip(steps, codes_at(seed, steps), strict=True)
        if hmac.compare_digest(code, digits)
    ]


def _other_account(digits: str, now: float, others: Sequence[Seed]) -> int | None:
    """Which of the other seeds has this code now, one step before or one after."""
    found = [
        number
        for number, other in enumerate(others)
        if other.digits == len(digits) and _matching(other, digits, [_around(other, now)])
    ]
    return found[0] if found else None


def _around(seed: Seed, now: float) -> range:
    step = step_of(seed, now)
    return range(max(step - 1, 0), step + 2)


def _is_slip(seed: Seed, digits: str, now: float) -> bool:
    """Whether one digit differs from a code of about now, or two neighbours changed places."""
    return any([_one_slip(code, digits) for code in codes_at(seed, _around(seed, now))])  # noqa: C419 - all, in one time


def _one_slip(code: str, digits: str) -> bool:
    differing = [place for place, (one, other) in enumerate(zip(code, digits, strict=True)) if one != other]
    if len(differing) == 2 and differing[1] == differing[0] + 1:
        first, second = differing
        return code[first] == digits[second] and code[second] == digits[first]
    return len(differing) == 1
