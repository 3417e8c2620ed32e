"""Only the numbers: of one exchange, and of all together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from desktop_app.analysis import portfolio
from desktop_app.analysis.events import LOSSES
from desktop_app.analysis.recovery import COST
from desktop_app.domain.report import Grade, Route

SINGLE = tuple(loss.id for loss in LOSSES if loss.single)


class Numbers(NamedTuple):
    """Both grades at their worst, the route after each loss, and the attacks that reach the money."""

    security: Grade
    recovery: Grade
    routes: dict[str, Route]
    reached: tuple[str, ...]


class Whole(NamedTuple):
    """All exchanges together, and each by name."""

    security: Grade
    recovery: Grade
    each: dict[str, Numbers]

    def locks_out(self, before: Whole) -> tuple[tuple[str, str], ...]:
        """(exchange, loss) pairs that end locked out here and did not before: what law 11 forbids."""
        return tuple(
            (name, loss)
            for name, numbers in self.each.items()
            if name in before.each
            for loss in newly_out(before.each[name], numbers)
        )

    def opens(self, before: Whole) -> tuple[tuple[str, str], ...]:
        """(exchange, event) pairs that reach the money here and did not before."""
        return tuple(
            (name, event)
            for name, numbers in self.each.items()
            if name in before.each and numbers is not before.each[name]
            for event in numbers.reached
            if event not in before.each[name].reached
        )

    def worse_back(self, before: Whole) -> tuple[tuple[str, str, Route], ...]:
        """(exchange, loss, route) where the way back is longer here than it was before, or gone."""
        return tuple(
            (name, loss, route)
            for name, numbers in self.each.items()
            if name in before.each and numbers is not before.each[name]
            for loss, route in longer(before.each[name].routes, numbers.routes)
        )


def longer(before: Mapping[str, Route], now: Mapping[str, Route]) -> tuple[tuple[str, Route], ...]:
    """The losses after which the way back is longer now than it was before, or gone, each with its way back now."""
    return tuple((loss, route) for loss, route in now.items() if COST[route] > COST[before[loss]])


def newly_out(before: Numbers, now: Numbers) -> tuple[str, ...]:
    """The single losses that lock the owner out now and did not before. Losing two places at once costs points, and no
    more: where it forbade a step, whoever has everything at home would be left with the setup of a beginner.
    """
    if now is before:
        return ()
    return tuple(loss for loss in SINGLE if now.routes.get(loss) == "out" and before.routes.get(loss) != "out")


def whole_of(each: Mapping[str, Numbers], parts: Sequence[float]) -> Whole:
    """Exchanges together, by their parts of the money in the same order."""
    return Whole(
        portfolio.together([numbers.security for numbers in each.values()], parts),
        portfolio.together([numbers.recovery for numbers in each.values()], parts),
        dict(each),
    )
