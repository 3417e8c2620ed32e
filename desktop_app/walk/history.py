"""How things came to be as they are: which answer became which, and both numbers along the way.

The numbers are worked out anew from the answers of each moment, with the packs of today. What was removed meanwhile is
in none of them, and links and shares count as they are now: the vault keeps no history of those.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

import msgspec

from desktop_app.analysis.compiler import accounts
from desktop_app.domain.dossier import Answer, Dossier
from desktop_app.domain.profile import Profile
from desktop_app.domain.report import Grade
from desktop_app.storage.rows import AnswerChange
from desktop_app.walk.state import World

MOST = 60
"""Moments that are worked out: each takes up to ten milliseconds an account."""


class Turn(NamedTuple):
    """An answer that became another one at `at` (ISO, UTC). `before` is () for the first one, `after` where it left."""

    at: str
    subject: str
    question: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    seen: bool


class Moment(NamedTuple):
    """Both numbers of all accounts together at `at` (ISO, UTC)."""

    at: str
    security: Grade
    recovery: Grade


def turns(history: Sequence[AnswerChange]) -> tuple[Turn, ...]:
    """What became something else, in the order in which it was kept. An answer that was given again is none."""
    last: dict[tuple[str, str], tuple[str, ...]] = {}
    found = []
    for change in history:
        key = change.subject, change.question
        before, after = last.get(key, ()), change.answer.value if change.answer else ()
        last[key] = after
        if before != after:
            seen = change.answer is not None and change.answer.seen
            found.append(Turn(change.at, *key, before, after, seen))
    return tuple(found)


def course(
    dossier: Dossier,
    history: Sequence[AnswerChange],
    profiles: Mapping[str, Profile],
    day_of: Callable[[str], str],
    check: Callable[[], None] = lambda: None,
) -> tuple[Moment, ...]:
    """Both numbers from the first answer to now, at most `MOST` moments; empty where there is no account.

    `day_of` says on which day a moment was where the person is. `check` is called now and then and may raise to give
    up. Takes up to some seconds.
    """
    world, found = World(profiles, {}), list[Moment]()
    states = list(dict(_states(dossier, history)).items())  # of one moment the last
    for number in _chosen([day_of(at) for at, _ in states], MOST):
        check()
        at, answers = states[number]
        then = dossier if number == len(states) - 1 else _as_of(dossier, at, answers)
        if accounts(then, profiles):
            whole = world.first(then).whole
            found.append(Moment(at, whole.security, whole.recovery))
    return tuple(found)


def _states(dossier: Dossier, history: Sequence[AnswerChange]) -> Iterator[tuple[str, dict[tuple[str, str], Answer]]]:
    """The answers after each moment at which something changed. A clock that was set back stands still here."""
    additions = sorted(entry.added for entry in dossier.entries if entry.added)
    answers: dict[tuple[str, str], Answer] = {}
    now = ""
    for number, change in enumerate(history):
        while additions and additions[0] < change.at:
            now = max(now, additions.pop(0))
            yield now, dict(answers)
        now = max(now, change.at)
        if change.answer is None:
            answers.pop((change.subject, change.question), None)
        else:
            answers[change.subject, change.question] = change.answer
        if number + 1 == len(history) or history[number + 1].at != change.at:
            yield now, dict(answers)
    for at in additions:
        now = max(now, at)
        yield now, dict(answers)


def _as_of(dossier: Dossier, at: str, answers: dict[tuple[str, str], Answer]) -> Dossier:
    """The dossier as it was, as far as that is kept."""
    answered = {subject for subject, _ in answers}
    there = tuple(entry for entry in dossier.entries if entry.added <= at or entry.id in answered)
    ids = {entry.id for entry in there}
    records = {key: record for key, record in dossier.records.items() if record.at <= at}
    given = {key: answer for key, answer in answers.items() if key[0] in ids}
    return msgspec.structs.replace(dossier, entries=there, answers=given, records=records)


def _chosen(days: Sequence[str], most: int) -> list[int]:
    """Which of the moments are worked out: all, or the last of each day and others evenly in between."""
    if len(days) <= most:
        return list(range(len(days)))
    ends = [number for number, day in enumerate(days) if number + 1 == len(days) or days[number + 1] != day]
    if len(ends) > most:
        return sorted({ends[round(place * (len(ends) - 1) / (most - 1))] for place in range(most)})
    room = most - len(ends)
    others = sorted(set(range(len(days))) - set(ends))
    return sorted({*ends, *(others[place * len(others) // room] for place in range(room))})
