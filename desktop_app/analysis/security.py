"""Security of one exchange: outcomes of all start events, alone and in pairs, become a letter and a number (model,
section 5).
"""

from __future__ import annotations

from itertools import combinations
from typing import NamedTuple

from desktop_app.analysis.events import EVENTS, Event
from desktop_app.analysis.grading import Part, grade, rows
from desktop_app.analysis.outcomes import Attack
from desktop_app.domain.report import Grade, Letter, Outcome, Row

FULL = {"wins": 1.0, "stoppable": 0.25, "fails": 0.0}
WITH_PASSWORD = {"wins": 0.6, "stoppable": 0.15, "fails": 0.0}
TRADING = 0.4
SINGLES, PAIRS = 0.8, 0.2

REMOTE_PAIRS = tuple(combinations([event for event in EVENTS if event.remote], 2))
PAIR_WEIGHT = sum(min(first.weight, second.weight) for first, second in REMOTE_PAIRS)


class Ends(NamedTuple):
    """How one event ends: at the full exits, by trading, and with a leaked password too (None: it leaks nothing)."""

    event: Event
    full: Outcome
    trading: Outcome
    helped: Outcome | None

    @property
    def badness(self) -> float:
        """0 (harmless) to 1 (takes all, at once)."""
        helped = WITH_PASSWORD[self.helped.result] if self.helped else 0.0
        return max(FULL[self.full.result], TRADING * FULL[self.trading.result], helped)

    @property
    def reaches(self) -> bool:
        """Whether money leaves unless the owner acts in time, in full or by trading."""
        return self.full.result != "fails" or self.trading.result != "fails"

    @property
    def wins_even_with_help(self) -> bool:
        """Whether it wins alone or with a leaked password."""
        return self.full.result == "wins" or (self.helped is not None and self.helped.result == "wins")


class Security(NamedTuple):
    """The grade of one exchange in one pair of eyes, with what it is made of."""

    grade: Grade
    held_by: str
    ends: tuple[Ends, ...]
    joined: tuple[tuple[Event, Event], ...]

    @property
    def minimal_starts(self) -> tuple[tuple[str, ...], ...]:
        """The least sets of one or two events that win: of two, neither wins alone."""
        alone = [(end.event.id,) for end in self.ends if end.full.result == "wins"]
        return (*alone, *((first.id, second.id) for first, second in self.joined))

    @property
    def rows(self) -> tuple[Row, ...]:
        """The explanation of the number."""
        return rows(self.grade.letter, self.held_by, _parts(self.ends, self.joined))


def security(attack: Attack) -> Security:
    """Letter and number of one exchange."""
    ends = all_ends(attack)
    return graded(ends, pairs_that_win(attack, ends))


def graded(ends: tuple[Ends, ...], joined: tuple[tuple[Event, Event], ...]) -> Security:
    """Letter and number, where it is known how every event ends and which pairs win only together."""
    letter, held_by = letter_and_cause(ends)
    return Security(grade(letter, sum(part.lost for part in _parts(ends, joined))), held_by, ends, joined)


def all_ends(attack: Attack) -> tuple[Ends, ...]:
    """Every event on its own."""
    password = attack.starts["password_leak"]
    reuse_counts = not attack.password_unique
    found = []
    for event in EVENTS:
        start = attack.starts[event.id]
        helped = (
            attack.full(attack.closer.join(start, password)) if reuse_counts and event.id != "password_leak" else None
        )
        found.append(Ends(event, attack.full(start), attack.trading(start), helped))
    return tuple(found)


def letter_and_cause(ends: tuple[Ends, ...]) -> tuple[Letter, str]:
    """The first letter whose rule applies, with the heaviest event that makes it apply."""
    rules: tuple[tuple[Letter, list[Event]], ...] = (
        ("E", [end.event for end in ends if end.event.rank == 1 and end.full.result == "wins"]),
        ("D", [end.event for end in ends if end.event.rank == 2 and end.wins_even_with_help]),
        ("C", [end.event for end in ends if _makes_fair(end)]),
        ("B", [end.event for end in ends if _makes_good(end)]),
    )
    for letter, events in rules:
        if events:
            return letter, max(events, key=lambda event: event.weight).id
    return "A", ""


def _makes_fair(end: Ends) -> bool:
    if end.event.rank == 3:
        return end.wins_even_with_help
    return end.event.rank <= 2 and (end.trading.result == "wins" or end.full.result == "stoppable")


def _makes_good(end: Ends) -> bool:
    if end.event.rank == 4:
        return end.full.result == "wins"
    if end.event.rank == 3 and (end.full.result == "stoppable" or end.trading.result == "wins"):
        return True
    return end.trading.result == "stoppable"


def pairs_that_win(attack: Attack, ends: tuple[Ends, ...]) -> tuple[tuple[Event, Event], ...]:
    """The pairs of remote events that win only together."""
    alone = winners(ends)
    rest = [pair for pair in REMOTE_PAIRS if pair[0] not in alone and pair[1] not in alone]
    return tuple((first, second) for first, second in rest if _pair_wins(attack, first, second))


def winners(ends: tuple[Ends, ...]) -> frozenset[Event]:
    """The events that win alone."""
    return frozenset(end.event for end in ends if end.full.result == "wins")


def _pair_wins(attack: Attack, first: Event, second: Event) -> bool:
    return attack.full(attack.closer.join(attack.starts[first.id], attack.starts[second.id])).result == "wins"


def share_of_pairs(ends: tuple[Ends, ...], joined: tuple[tuple[Event, Event], ...]) -> float:
    """The share of pairs of remote events that win, alone or together, each pair weighing the lesser of its two
    weights.
    """
    alone = winners(ends)
    won = [pair for pair in REMOTE_PAIRS if pair[0] in alone or pair[1] in alone or pair in joined]
    return sum(min(first.weight, second.weight) for first, second in won) / PAIR_WEIGHT


def _parts(ends: tuple[Ends, ...], joined: tuple[tuple[Event, Event], ...]) -> list[Part]:
    parts = [Part("event", end.event.id, SINGLES * end.event.weight * end.badness / 100) for end in ends if end.badness]
    pairs = share_of_pairs(ends, joined)
    return [*parts, *([Part("pairs", "", PAIRS * pairs)] if pairs else [])]
