"""What the analysis found. Facts and numbers only: the sentences are made where they are shown."""

from __future__ import annotations

from typing import Literal

import msgspec

Letter = Literal["A", "B", "C", "D", "E"]
Result = Literal["wins", "stoppable", "fails"]
Route = Literal["in", "wait", "support", "out"]


class PathStep(msgspec.Struct, frozen=True, kw_only=True):
    """One rule that a path uses.

    `rule` is the operation ("login", "reset_password", "withdraw" …), "place" or "way"; `gives` is what it yields;
    `needs` what it took; `told` the channels on which the owner hears of it; `waits_hours` the hold that it starts.
    """

    rule: str
    gives: str
    needs: tuple[str, ...]
    told: tuple[str, ...] = ()
    waits_hours: float = 0.0


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """How one start ends at one kind of exit. `hours` is the time to it after the first alert; None where it fails."""

    result: Result
    hours: float | None = None
    noticed: bool = False
    path: tuple[PathStep, ...] = ()


class EventOutcome(msgspec.Struct, frozen=True, kw_only=True):
    """One start event on one exchange: at the full exits, at the trading exit, and with a leaked password besides.

    `with_leaked_password` is None where the password is known to be used nowhere else.
    """

    event: str
    full: Outcome
    trading: Outcome
    with_leaked_password: Outcome | None

    @property
    def reaches(self) -> bool:
        """Whether money leaves unless the owner acts in time, in full or by trading."""
        return self.full.result != "fails" or self.trading.result != "fails"

    @property
    def wins(self) -> bool:
        """Whether money leaves before the owner can act, in full or by trading."""
        return "wins" in (self.full.result, self.trading.result)


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the explanation. `points` are whole and add up to the shown number; `exact` add up to the exact one.

    `kind`: "base" (100), "outside", "cap" (what the letter takes; `event` holds it there), "event" / "loss", "pairs".
    """

    kind: str
    points: int
    exact: float
    event: str = ""


class Grade(msgspec.Struct, frozen=True, order=False):
    """A letter and the number inside it."""

    letter: Letter
    number: float

    @property
    def shown(self) -> int:
        """The number as it is shown, rounded half up so that it is the same on every machine."""
        return int(self.number + 0.5)


class Score(msgspec.Struct, frozen=True, kw_only=True):
    """A grade at its worst (every unknown open), the same at its best, and the rows that explain the worst."""

    grade: Grade
    if_known: Grade
    rows: tuple[Row, ...]


class ExchangeReport(msgspec.Struct, frozen=True, kw_only=True):
    """Everything about one exchange. `outcomes` is keyed by event, `losses` by loss.

    `minimal_starts`: the least sets of one or two events that take the money.
    """

    name: str
    share: float
    security: Score
    recovery: Score
    outcomes: dict[str, EventOutcome]
    losses: dict[str, Route]
    minimal_starts: tuple[tuple[str, ...], ...] = ()


class Portfolio(msgspec.Struct, frozen=True, kw_only=True):
    """All exchanges together. `largest_share` is what one remote event takes at most; `by` is that event."""

    security: Grade
    security_if_known: Grade
    recovery: Grade
    recovery_if_known: Grade
    largest_share: float
    by: str


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """The result of one analysis. `cycles`: services that reset each other in a ring, by the names of their proofs."""

    exchanges: tuple[ExchangeReport, ...]
    portfolio: Portfolio
    cycles: tuple[tuple[str, ...], ...] = ()

    def exchange(self, name: str) -> ExchangeReport:
        """The report of one exchange by its name in the setup; KeyError where there is none."""
        for report in self.exchanges:
            if report.name == name:
                return report
        raise KeyError(name)
