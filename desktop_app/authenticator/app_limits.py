"""What some authenticator apps make of a seed that is not the usual kind: codes that are never accepted.

Facts with their sources. Where no official page says it, the source is a test or a report by others, and says so.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from desktop_app.domain.seed import USUAL_ALGORITHM, USUAL_DIGITS, USUAL_PERIOD, Seed

Trait = Literal["algorithm", "digits", "period"]


class AppLimit(msgspec.Struct, frozen=True, kw_only=True):
    """An app, what it ignores, and where that stands. `source_date`: ISO, of the page; versions since may differ."""

    app: str
    ignores: tuple[Trait, ...]
    source: str
    source_date: str
    official: bool


APP_LIMITS = (
    AppLimit(
        app="Google Authenticator",
        ignores=("algorithm", "digits", "period"),
        source="https://github.com/google/google-authenticator/wiki/Key-Uri-Format",
        source_date="2018-11-26",
        official=True,
    ),
    AppLimit(
        app="Microsoft Authenticator",
        ignores=("algorithm", "digits"),
        source="https://gist.github.com/gwelch-contegix/afa52c7b45693a19c198ab0bfb886fe2",
        source_date="2022-11-23",
        official=False,
    ),
    AppLimit(
        app="Authy",
        ignores=("algorithm",),
        source="https://github.com/samdjstevens/java-totp/issues/30",
        source_date="2021-07-20",
        official=False,
    ),
    AppLimit(
        app="Duo Mobile",
        ignores=("algorithm",),
        source="https://github.com/google/google-authenticator-android/issues/29",
        source_date="2018-04-19",
        official=False,
    ),
)


def unusual_traits(seed: Seed) -> tuple[Trait, ...]:
    """What of a seed differs from what every app can do."""
    traits: list[Trait] = []
    if seed.algorithm != USUAL_ALGORITHM:
        traits.append("algorithm")
    if seed.digits != USUAL_DIGITS:
        traits.append("digits")
    if seed.period != USUAL_PERIOD:
        traits.append("period")
    return tuple(traits)


def limits_for(seed: Seed) -> tuple[AppLimit, ...]:
    """The apps known to ignore something that matters for this seed."""
    traits = set(unusual_traits(seed))
    return tuple(limit for limit in APP_LIMITS if traits.intersection(limit.ignores))
