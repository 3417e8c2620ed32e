"""Only the numbers, and each only once: what a plan needs when it tries hundreds of changes."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.analysis import portfolio
from desktop_app.analysis.grounds import Grounds, Key
from desktop_app.analysis.outcomes import Attack
from desktop_app.analysis.recovery import Owner, recovery
from desktop_app.analysis.rules import Shared
from desktop_app.analysis.security import security
from desktop_app.domain.report import Grade, Route
from desktop_app.domain.setup import Exchange, Setup


class Numbers(NamedTuple):
    """Both grades at their worst, and the route after each loss."""

    security: Grade
    recovery: Grade
    routes: dict[str, Route]


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
            for loss, route in numbers.routes.items()
            if route == "out" and name in before.each and before.each[name].routes[loss] != "out"
        )


class Quick:
    """Numbers of setups, remembered for as long as it lives."""

    def __init__(self) -> None:
        self._known: dict[Key, Numbers] = {}

    def whole(self, setup: Setup) -> Whole:
        """All exchanges of a setup. ValueError where it has none."""
        if not setup.exchange:
            raise ValueError("a setup needs at least one exchange")
        parts = portfolio.shares(setup.exchange)
        grounds, shared = Grounds(setup), Shared(setup)
        each = {exchange.name: self._numbers(exchange, grounds, shared) for exchange in setup.exchange}
        return Whole(
            portfolio.together([numbers.security for numbers in each.values()], parts),
            portfolio.together([numbers.recovery for numbers in each.values()], parts),
            each,
        )

    def _numbers(self, exchange: Exchange, grounds: Grounds, shared: Shared) -> Numbers:
        """One exchange."""
        key = grounds.key(exchange)
        if key not in self._known:
            back = recovery(Owner(shared.setup, exchange, shared))
            front = security(Attack(shared.setup, exchange, shared))
            self._known[key] = Numbers(front.grade, back.grade, back.routes)
        return self._known[key]
