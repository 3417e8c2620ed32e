"""Start events -> outcomes: whether such an intruder reaches an exit, unheard or before the owner can act."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cached_property

from desktop_app.analysis.closure import Closer, Exits
from desktop_app.analysis.events import EVENT_IDS
from desktop_app.analysis.rules import Eyes, Shared, build
from desktop_app.domain.report import Outcome
from desktop_app.domain.setup import ApiKey, Exchange, Setup

PHISHED = ("password", "sms_code", "totp_code", "email_code", "fund_password", "push_ok")
NEVER_COPIED = frozenset({"passkey", "security_key"})
"""Bound to the device and to the real site: neither malware nor a false page gets a copy."""
SESSIONS = frozenset({"session", "app_session"})


class Attack:
    """One exchange seen by an intruder. `best`: what nobody knows counts at its best for the owner. `shared` is the
    setup's, where it is known already.
    """

    def __init__(self, setup: Setup, exchange: Exchange, shared: Shared | None = None, *, best: bool = False) -> None:
        self.setup, self.exchange, self.best = setup, exchange, best
        eyes: Eyes = "intruder_best" if best else "intruder_worst"
        self._shared = Shared(setup) if shared is None else shared
        self.closer = Closer(build(setup, exchange, eyes, self._shared))
        own = exchange.reacts_within_hours
        self.reacts = setup.owner.reacts_within_hours if own is None else own

    @cached_property
    def starts(self) -> dict[str, int]:
        """The bits that each event starts with."""
        return {event: self.closer.rules.mask(self.start(event)) for event in EVENT_IDS}

    def start(self, event: str) -> frozenset[str]:
        """The proofs that an event starts with, by name. KeyError for an event that the model does not know."""
        here = self.exchange.name
        computer = self._computer
        keeps_session = bool(computer & {f"{here}:{name}" for name in SESSIONS})
        starts: dict[str, Iterable[str]] = {
            "password_leak": (f"{here}:password",),
            "api_key_leak": self._keys(),
            "inbox_takeover": (self.exchange.inbox,),
            "sim_swap": (self.exchange.number,),
            "support_impersonation": ("id_face",),
            "cloud_takeover": ("cloud",),
            "phishing": [f"{here}:{name}" for name in PHISHED],
            "malware_computer": [*computer, *([f"{here}:password"] if keeps_session else ())],
            "session_theft": computer & {f"{here}:{name}" for name in SESSIONS},
            "stolen_phone_unlocked": ("phone",),
            "stolen_phone_locked": () if self._sim_pin else (self.exchange.number,),
            "burglary": ("home",),
        }
        return frozenset(starts[event])

    @property
    def _sim_pin(self) -> bool:
        pin = self.setup.owner.sim_pin
        return self.best if isinstance(pin, str) else pin

    @cached_property
    def _computer(self) -> frozenset[str]:
        """What the computer gives, as this exchange's proofs, less what cannot be copied."""
        given = self.setup.places.get("computer", ())
        given += () if self.best else self.setup.unknown_places.get("computer", ())
        own = [name for name in given if not NEVER_COPIED & set(name.split(":"))]
        names = self._shared.names(self.exchange)
        return frozenset(full for name in own for full in names.everywhere(name))

    def _keys(self) -> frozenset[str]:
        """What the keys without an IP list can do, unknown rights being all."""
        gives = {"withdraw": "api_key", "trade": "key_trade", "add_address": "key_add_address"}
        here = self.exchange.name
        loose = [key for key in self.exchange.api_keys if not self._bound(key)]
        return frozenset(f"{here}:{gives[right]}" for key in loose for right in self._rights(key) if right in gives)

    def _bound(self, key: ApiKey) -> bool:
        return self.best if isinstance(key.ip_list, str) else key.ip_list

    def _rights(self, key: ApiKey) -> tuple[str, ...]:
        if isinstance(key.rights, str):
            return () if self.best else ("withdraw", "trade")
        return key.rights

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
