"""Only the numbers, and each only once: what a plan needs when it tries hundreds of changes.

An exchange's numbers depend on its own facts and on what is shared. The key leaves out what belongs to other
exchanges alone, so that a change at one account finds all others worked out already.
"""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from desktop_app.analysis import portfolio
from desktop_app.analysis.outcomes import Attack
from desktop_app.analysis.recovery import Owner, recovery
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
        self._known: dict[bytes, Numbers] = {}

    def whole(self, setup: Setup) -> Whole:
        """All exchanges of a setup. ValueError where it has none."""
        if not setup.exchange:
            raise ValueError("a setup needs at least one exchange")
        parts = portfolio.shares(setup.exchange)
        each = {exchange.name: self.numbers(setup, exchange) for exchange in setup.exchange}
        return Whole(
            portfolio.together([numbers.security for numbers in each.values()], parts),
            portfolio.together([numbers.recovery for numbers in each.values()], parts),
            each,
        )

    def numbers(self, setup: Setup, exchange: Exchange) -> Numbers:
        """One exchange."""
        key = _key(setup, exchange)
        if key not in self._known:
            back = recovery(Owner(setup, exchange))
            self._known[key] = Numbers(security(Attack(setup, exchange)).grade, back.grade, back.routes)
        return self._known[key]


def _key(setup: Setup, exchange: Exchange) -> bytes:
    """What this exchange's numbers rest on. A bare reuse can join exchanges: then everything counts."""
    if setup.password_also_opens:
        return msgspec.msgpack.encode((exchange, setup))
    others = tuple(f"{other.name}:" for other in setup.exchange if other is not exchange)
    places = [
        [(place, [name for name in gives if not name.startswith(others)]) for place, gives in some.items()]
        for some in (setup.places, setup.unknown_places)
    ]
    ways = [
        [(proof, sets) for proof, sets in some.items() if not proof.startswith(others)]
        for some in (setup.ways, setup.unknown_ways)
    ]
    numbers = sorted({other.number for other in setup.exchange})
    return msgspec.msgpack.encode((exchange, places, ways, numbers, setup.untested, setup.owner, setup.password_unique))
