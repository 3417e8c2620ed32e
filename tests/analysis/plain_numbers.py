"""The numbers of setups, one exchange after the other: slow, and what the quick ones are held against."""

from __future__ import annotations

from desktop_app.analysis import portfolio
from desktop_app.analysis.grounds import Grounds, Key
from desktop_app.analysis.outcomes import Attack
from desktop_app.analysis.recovery import Owner, recovery
from desktop_app.analysis.rules import Shared
from desktop_app.analysis.security import security
from desktop_app.analysis.whole import Numbers, Whole, whole_of
from desktop_app.domain.setup import Exchange, Setup


class PlainNumbers:
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
        return whole_of(each, parts)

    def _numbers(self, exchange: Exchange, grounds: Grounds, shared: Shared) -> Numbers:
        """One exchange."""
        key = grounds.key(exchange)
        if key not in self._known:
            back = recovery(Owner(shared.setup, exchange, shared))
            front = security(Attack(shared.setup, exchange, shared))
            reached = tuple(end.event.id for end in front.ends if end.reaches)
            self._known[key] = Numbers(front.grade, back.grade, back.routes, reached)
        return self._known[key]
