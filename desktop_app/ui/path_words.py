"""One path as it is told when somebody opens a row: what it starts with, step by step, who hears of it, and whether
the owner could still freeze the account.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from desktop_app.content.texts import fill
from desktop_app.domain.profile import Profile
from desktop_app.domain.report import EventOutcome, ExchangeReport, Outcome, PathStep
from desktop_app.language import Plural, Text
from desktop_app.language.lists import listed
from desktop_app.ui.route_legs import drawn
from desktop_app.ui.sentences import Sentences
from desktop_app.ui.step_words import text_values
from desktop_app.ui.words_events import EVENTS
from desktop_app.walk.freezing import taken_for_freezing

STEP_BY_STEP = Text("{source}, step by step")
WITH_PASSWORD = Text("{source} and a leaked password, step by step")
STARTS = Text("It starts with {proofs}.")
CANNOT_FREEZE = Plural(
    "And you could no longer freeze it yourself: that asks for {proofs}, which is the thief’s by then.",
    "And you could no longer freeze it yourself: that asks for {proofs}, which are the thief’s by then.",
)
TOGETHER = Text("{first} · {second}")
BOTH = Text("Both at once: {first}, and {second}.")
NOT_GIVEN = frozenset({"listed", "list_off"})


class PathTold(msgspec.Struct, frozen=True):
    """`steps` are sentences with a note each; `before` and `after` stand around them."""

    heading: str
    before: tuple[str, ...] = ()
    steps: tuple[tuple[str, str], ...] = ()
    after: tuple[str, ...] = ()


def event_told(words: Sentences, report: ExchangeReport, event: str, profile: Profile | None) -> PathTold:
    """The path of one event at an exchange; of one that needs a leaked password besides, that path."""
    outcome, source = report.outcomes[event], words.title(event, report.name)
    helped = outcome.with_leaked_password
    if not outcome.reaches and helped is not None and helped.path:
        return _told(words, report.name, WITH_PASSWORD.format(source=source), helped, profile)
    if not outcome.reaches:
        return PathTold(STEP_BY_STEP.format(source=source), (words.route(report, event),))
    return _told(words, report.name, STEP_BY_STEP.format(source=source), drawn(outcome), profile)


def pair_told(words: Sentences, name: str, outcome: EventOutcome, profile: Profile | None) -> PathTold:
    """The path of two events at once."""
    heading = STEP_BY_STEP.format(source=pair_title(words, name, outcome.event.split("+")))
    return _told(words, name, heading, drawn(outcome), profile)


def _told(words: Sentences, name: str, heading: str, outcome: Outcome, profile: Profile | None) -> PathTold:
    starts = listed([words.proofs.of(proof) for proof in start_of(outcome.path)])
    before = (STARTS.format(proofs=starts),) if starts else ()
    after = (*words.times(outcome, name), *words.unknowns(outcome, name), *_freezing(words, name, outcome, profile))
    return PathTold(heading, before, words.steps(outcome.path, name), after)


def start_of(path: tuple[PathStep, ...]) -> tuple[str, ...]:
    """The proofs that a path uses and does not get on its way."""
    given = {step.gives for step in path}
    used = [need for step in path for need in step.needs]
    return tuple(dict.fromkeys(one for one in used if one not in given and one.rpartition(":")[2] not in NOT_GIVEN))


def _freezing(words: Sentences, name: str, outcome: Outcome, profile: Profile | None) -> tuple[str, ...]:
    taken = taken_for_freezing(outcome.path, profile) if profile is not None else ()
    if profile is None or not taken:
        return ()
    proofs = [words.proofs.of(proof) for proof in taken]
    text = CANNOT_FREEZE.of(len(proofs), proofs=listed(proofs))
    help_there = profile.emergency.without_login_how if profile.emergency is not None else ""
    entry = words.entry(name)
    if help_there and entry is not None:
        help_there = fill(help_there, text_values(words.dossier, entry, profile))
    return (text, help_there) if help_there else (text,)


# --- two at once ----------------------------------------------------------------------------------------------------


def pairs_of(report: ExchangeReport) -> tuple[tuple[str, ...], ...]:
    """The pairs of events that take the money only together."""
    return tuple(start for start in report.minimal_starts if len(start) == 2)


def pair_title(words: Sentences, name: str, events: Iterable[str]) -> str:
    """Reads as "A leaked password · SIM swap"."""
    first, second = (words.cause(event, name) for event in events)
    return TOGETHER.format(first=first, second=second)


def pair_happens(events: Iterable[str]) -> str:
    """Reads as "Both at once: your password is found in a leak, and somebody takes over your phone number."."""
    first, second = (EVENTS[event].happens for event in events)
    return BOTH.format(first=first, second=second)
