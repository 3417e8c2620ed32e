"""Two reports side by side: which is better by each number, and what makes the difference."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from desktop_app.domain.report import Grade, Report
from desktop_app.export.report_text import EVENTS, LOSSES, ROUTES

LETTERS = "EDCBA"


def comparison(first: tuple[str, Report], second: tuple[str, Report]) -> dict[str, Any]:
    """By each number: the better one's name (None where they are equal), both numbers, and what differs."""
    one, other = first[1], second[1]
    return {
        "security": {
            **_better(first[0], one.portfolio.security, second[0], other.portfolio.security),
            "because": [
                {"exchange": exchange, "event": event, first[0]: mine, second[0]: theirs}
                for exchange, event, mine, theirs in _events_that_differ(one, other)
            ],
        },
        "recovery": {
            **_better(first[0], one.portfolio.recovery, second[0], other.portfolio.recovery),
            "because": [
                {"exchange": exchange, "loss": loss, first[0]: mine, second[0]: theirs}
                for exchange, loss, mine, theirs in _losses_that_differ(one, other)
            ],
        },
    }


def comparison_text(first: tuple[str, Report], second: tuple[str, Report]) -> str:
    """The same for people."""
    return "\n".join(_lines(first, second)) + "\n"


def _lines(first: tuple[str, Report], second: tuple[str, Report]) -> Iterator[str]:
    (name, one), (other_name, other) = first, second
    yield _verdict("Security", name, one.portfolio.security, other_name, other.portfolio.security)
    for exchange, event, mine, theirs in _events_that_differ(one, other):
        yield f"  {exchange}, {EVENTS[event]}: {mine} in {name}, {theirs} in {other_name}"
    yield _verdict("Recovery", name, one.portfolio.recovery, other_name, other.portfolio.recovery)
    for exchange, loss, mine, theirs in _losses_that_differ(one, other):
        routes = f"{ROUTES[mine]} in {name}, {ROUTES[theirs]} in {other_name}"
        yield f"  {exchange}, after the loss of {LOSSES[loss]}: {routes}"


def _rank(grade: Grade) -> tuple[int, float]:
    return LETTERS.index(grade.letter), grade.number


def _better(name: str, one: Grade, other_name: str, other: Grade) -> dict[str, Any]:
    better = None if _rank(one) == _rank(other) else name if _rank(one) > _rank(other) else other_name
    grades = {
        key: {"letter": grade.letter, "number": grade.number} for key, grade in ((name, one), (other_name, other))
    }
    return {"better": better, **grades}


def _verdict(label: str, name: str, one: Grade, other_name: str, other: Grade) -> str:
    numbers = f"{name} has {one.letter} {one.number:.1f}, {other_name} has {other.letter} {other.number:.1f}"
    better = _better(name, one, other_name, other)["better"]
    return f"{label}: {better} is better ({numbers})" if better else f"{label}: both are equal ({numbers})"


def _pairs(one: Report, other: Report) -> Iterator[tuple[str, Any, Any]]:
    """Exchanges of the same name, or the only ones of both."""
    if len(one.exchanges) == len(other.exchanges) == 1:
        yield one.exchanges[0].name, one.exchanges[0], other.exchanges[0]
        return
    theirs = {exchange.name: exchange for exchange in other.exchanges}
    yield from ((mine.name, mine, theirs[mine.name]) for mine in one.exchanges if mine.name in theirs)


def _events_that_differ(one: Report, other: Report) -> Iterator[tuple[str, str, str, str]]:
    for name, mine, theirs in _pairs(one, other):
        for event, outcome in mine.outcomes.items():
            there = theirs.outcomes[event]
            words = [_outcome(found.full.result, found.trading.result) for found in (outcome, there)]
            if words[0] != words[1]:
                yield name, event, words[0], words[1]


def _outcome(full: str, trading: str) -> str:
    return full if trading in (full, "fails") or full == "wins" else f"{full} (by trading: {trading})"


def _losses_that_differ(one: Report, other: Report) -> Iterator[tuple[str, str, Any, Any]]:
    for name, mine, theirs in _pairs(one, other):
        yield from (
            (name, loss, route, theirs.losses[loss])
            for loss, route in mine.losses.items()
            if route != theirs.losses[loss]
        )
