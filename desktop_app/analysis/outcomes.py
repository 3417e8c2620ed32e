"""Start events -> outcomes: whether such an intruder reaches an exit, unheard or before the owner can act."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cached_property

from desktop_app.analysis.closure import Closer, Exits
from desktop_app.analysis.events import EVENT_IDS
from desktop_app.analysis.rules import Eyes, Shared, build
from desktop_app.analysis.starts import starts
from desktop_app.domain.report import Outcome
from desktop_app.domain.setup import Exchange, Setup


class Attack:
    """One exchange seen by an intruder. `best`: what nobody knows counts at its best for the owner. `shared` is the
    setup's, where it is known already.
    """

    def __init__(self, setup: Setup, exchange: Exchange, shared: Shared | None = None, *, best: bool = False) -> None:
        self.setup, self.exchange, self.best = setup, exchange, best
        eyes: Eyes = "intruder_best" if best else "intruder_worst"
        shared = Shared(setup) if shared is None else shared
        self.closer = Closer(build(setup, exchange, eyes, shared))
        self._begins = starts(setup, exchange, shared.names(exchange), best=best)
        own = exchange.reacts_within_hours
        self.reacts = setup.owner.reacts_within_hours if own is None else own

    @cached_property
    def starts(self) -> dict[str, int]:
        """The bits that each event starts with."""
        return {event: self.closer.rules.mask(self.start(event)) for event in EVENT_IDS}

    def start(self, event: str) -> frozenset[str]:
        """The proofs that an event starts with, by name. KeyError for an event that the model does not know."""
        return self._begins[event]

    def outcome(self, start: int, exits: Exits) -> Outcome:
        """How a start ends at these exits; the path is left out (see `paths`)."""
        if not exits.any & self.closer.whole(start):
            return Outcome(result="fails")
        quiet = self.closer.quiet(start)
        if quiet & exits.any:
            return Outcome(result="wins", hours=0.0, noticed=False)
        hours = self.closer.delay(quiet, exits)
        hours = math.inf if hours is None else hours
        return Outcome(result="wins" if hours < self.reacts else "stoppable", hours=hours, noticed=True)

    def full(self, start: int) -> Outcome:
        """At the full exits."""
        return self.outcome(start, self.closer.full)

    def trading(self, start: int) -> Outcome:
        """At the trading exit."""
        return self.outcome(start, self.closer.trading)

    def together(self, events: Iterable[str]) -> int:
        """The bits of several events at once."""
        start = 0
        for event in events:
            start |= self.starts[event]
        return start

    @property
    def password_unique(self) -> bool:
        """Whether the password is surely used nowhere else."""
        own = self.exchange.password_unique
        known = self.setup.password_unique if own is None else own
        return self.best if known is None or isinstance(known, str) else known
