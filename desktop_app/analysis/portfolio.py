"""Several exchanges together: a mean that the weakest holds down, and what one event takes at most (model, section
7).
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.analysis.events import EVENTS
from desktop_app.analysis.grading import ORDER, letter_of
from desktop_app.domain.report import EventOutcome, Grade
from desktop_app.domain.setup import Exchange

COUNTS_FROM = 0.10
"""The least part of the money from which an exchange can hold the letter down."""


ROUNDING = 0.005
"""Shares are typed in whole percents; what that makes them miss 1 by is not worth a word."""


def shares(exchanges: Sequence[Exchange]) -> list[float]:
    """Parts of all the money, adding up to 1. An unknown share takes an equal part of what the known ones leave.

    Where no share is known, or the known ones leave nothing, the unknown ones count like the mean of the known. Where
    all are known and nothing, they count the same.
    """
    known = [exchange.share for exchange in exchanges if exchange.share is not None]
    each = _unknown_share(known, len(exchanges) - len(known))
    full = [each if exchange.share is None else exchange.share for exchange in exchanges]
    total = sum(full)
    return [share / total if total > 0 else 1 / len(full) for share in full]


def scaled_from(exchanges: Sequence[Exchange]) -> float | None:
    """What the shares add up to where that is not 1 and they were scaled; None where nothing had to be."""
    known = [exchange.share for exchange in exchanges if exchange.share is not None]
    total = sum(known)
    if not known or (len(known) < len(exchanges) and total <= 1):
        return None
    return total if abs(total - 1) > ROUNDING else None


def _unknown_share(known: list[float], missing: int) -> float:
    rest = 1.0 - sum(known)
    if sum(known) <= 0:
        return 1.0
    return rest / missing if missing and rest > 0 else sum(known) / len(known)


def together(grades: Sequence[Grade], parts: Sequence[float]) -> Grade:
    """The mean weighted by share, its letter at most one above the weakest exchange that holds a tenth or more."""
    number = sum(grade.number * part for grade, part in zip(grades, parts, strict=True))
    weakest = min(
        (ORDER.index(grade.letter) for grade, part in zip(grades, parts, strict=True) if part >= COUNTS_FROM),
        default=len(ORDER) - 1,
    )
    return Grade(ORDER[min(ORDER.index(letter_of(number)), weakest + 1, len(ORDER) - 1)], number)


def largest_share(
    exchanges: Sequence[Exchange], parts: Sequence[float], outcomes: Sequence[dict[str, EventOutcome]]
) -> tuple[float, str]:
    """The most that one remote event wins, and that event ("" where none wins).

    A page, a password, a cookie and a key count for one exchange at a time; support, the cloud and malware for all; a
    number and a mailbox for all exchanges behind that one.
    """
    best, by = 0.0, ""
    for event in EVENTS:
        if not event.remote:
            continue
        taken: dict[str, float] = {}
        for exchange, part, ends in zip(exchanges, parts, outcomes, strict=True):
            if ends[event.id].full.result == "wins":
                group = _struck_with(event.id, event.everywhere, exchange)
                taken[group] = taken.get(group, 0.0) + part
        most = max(taken.values(), default=0.0)
        if most > best + 1e-12:
            best, by = most, event.id
    return best, by


def _struck_with(event: str, everywhere: bool, exchange: Exchange) -> str:
    if not everywhere:
        return exchange.name
    return {"inbox_takeover": exchange.inbox, "sim_swap": exchange.number}.get(event, "all")
