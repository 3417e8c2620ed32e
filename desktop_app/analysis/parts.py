"""An account's own part of a setup, and the part that all accounts share, as rules in rows (see `columns`).

The numbers of an account rest on these two parts and on nothing else: what is known of it stays known while other
accounts change. Equal parts are one object.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Iterable, Mapping
from itertools import combinations

import msgspec

from desktop_app.analysis.columns import ALWAYS, Book, close
from desktop_app.analysis.compiler import (
    Compiled,
    accounts,
    add_own,
    add_services,
    compile_exchange,
    compile_owner,
    mailbox_passwords,
    own_passwords,
)
from desktop_app.analysis.events import EVENT_IDS, LOSSES
from desktop_app.analysis.names import Names
from desktop_app.analysis.rules import EXITS, Eyes, Line, exit_name, own_lines, shared_lines
from desktop_app.analysis.services import REUSED, Behind, Effect
from desktop_app.analysis.starts import on_computer, starts
from desktop_app.analysis.told import Account
from desktop_app.domain.dossier import NO_NUMBER, Dossier
from desktop_app.domain.profile import Profile
from desktop_app.domain.setup import OPERATIONS, Exchange, Owner, Setup

NOBODY = Exchange(name="")
"""Stands where names must be read for no exchange in particular."""


AT_ONCE = sys.float_info.min
"""Less than this is no wait at all."""

WITHOUT_SESSION = (
    "login",
    "reset_password",
    "reset_2fa",
    "reset_passkey",
    "reset_fund_password",
    "replace_phone",
    "replace_email",
)
"""Operations that an exchange offers to whoever is not signed in."""

WITH, WITHOUT = 1, 2
"""Two columns: an intruder with something, and the same without it."""


class Part:
    """Rules as an intruder at worst and as the owner at worst reads them."""

    def __init__(self, book: Book, intruder: Iterable[Line], owner: Iterable[Line], untested: Iterable[str]) -> None:
        self._book, self._lines = book, list(intruder)
        never = frozenset(untested)
        self.for_owner = tuple(book.rule(line, AT_ONCE) for line in owner if line.head not in never)
        self._within: dict[float, tuple[int, ...]] = {}

    def within(self, reacts: float) -> tuple[int, ...]:
        """The intruder's rules, with the exits that each keeps shut for less than these hours."""
        if reacts not in self._within:
            self._within[reacts] = tuple(self._book.rule(line, reacts) for line in self._lines)
        return self._within[reacts]


class Own(Part):
    """What one account alone brings: what places hold of it, and what its exchange offers (`offers`).

    `starts`: (row, the events that begin with it, as bits in the order of events).
    """

    def __init__(self, book: Book, setup: Setup, offers: Part) -> None:
        (exchange,) = setup.exchange
        self.exchange, self.offers = exchange, offers
        names = Names(setup, exchange)
        super().__init__(
            book,
            shared_lines(setup, names, maybe=True),
            shared_lines(setup, names, maybe=False),
            setup.untested,
        )
        begins = starts(setup, exchange, names, best=False)
        proofs = sorted({proof for some in begins.values() for proof in some})
        self.starts = tuple(
            (book.row(proof), sum(1 << i for i, event in enumerate(EVENT_IDS) if proof in begins[event]))
            for proof in proofs
        )
        self.exits = tuple(book.row(exit_name(exchange.name, kind)) for kind in EXITS)
        self.password, self.listed = (book.row(f"{exchange.name}:{name}") for name in ("password", "listed"))
        self.inbox, self.number = book.row(exchange.inbox), book.row(exchange.number)
        self.reacts, self.unique = exchange.reacts_within_hours, exchange.password_unique is True
        self._names = names
        self._done_with: dict[tuple[Common, str], frozenset[str]] = {}

    def _rows_asked(self, operation: str) -> list[list[int]]:
        """What is or may be enough for an operation, as rows."""
        session = () if operation in WITHOUT_SESSION else (f"{self.exchange.name}:session",)
        sets = self.exchange.alternatives(operation) + self.exchange.unknown_alternatives(operation)
        return [[self._book.row(name) for name in (*session, *map(self._names.own, one))] for one in sets]

    def done_with(self, common: Common, held: str) -> frozenset[str]:
        """The operations that an intruder who knows the password can do with `held`, and cannot do without it."""
        if (common, held) not in self._done_with:
            asked = {name: self._rows_asked(name) for name in OPERATIONS}
            parts, start = (self, self.offers, common), self._book.row(held)
            rules = [self._book.rules[rule] for part in parts for rule in part.within(math.inf)]
            rows = [0] * len(self._book)
            rows[ALWAYS] = rows[self.password] = WITH | WITHOUT
            rows[start] |= WITH
            everywhere = WITH | WITHOUT
            steps = [(rule.head, *rule.needs, everywhere) for rule in rules]
            close(rows, [*self._book.joined(rules, everywhere), *steps])
            found = (name for name, sets in asked.items() if _possible(rows, sets) == WITH)
            self._done_with[common, held] = frozenset(found)
        return self._done_with[common, held]


class Common(Part):
    """What all accounts share. `back`: for every loss, the numbers that the carrier gives out again."""

    _ways: dict[str, frozenset[tuple[str, ...]]]

    def __init__(self, book: Book, setup: Setup, numbers: frozenset[str]) -> None:
        names = Names(setup, NOBODY)
        super().__init__(
            book,
            shared_lines(setup, names, maybe=True),
            shared_lines(setup, names, maybe=False),
            setup.untested,
        )
        self.reacts, self.sim_pin = setup.owner.reacts_within_hours, setup.owner.sim_pin is True
        self.computer = tuple(book.row(proof) for proof in sorted(on_computer(setup, names, best=False)))
        lost = [{name for place in loss.places for name in setup.places.get(place, ())} for loss in LOSSES]
        self.back = tuple(frozenset(map(book.row, numbers & some)) for some in lost)
        self._remote = {
            "password_leak": [book.row(REUSED)],
            "sim_swap": [book.row(number) for number in sorted(numbers)],
            "cloud_takeover": [book.row("cloud")],
            "malware_computer": list(self.computer),
        }
        self._ways = {}

    def ways_into(self, proof: str) -> frozenset[tuple[str, ...]]:
        """The remote events, alone or in pairs, that give a mailbox or a number to an intruder; less the event that is
        just that.
        """
        if proof not in self._ways:
            self._ways[proof] = self._found_ways(proof)
        return self._ways[proof]

    def _found_ways(self, proof: str) -> frozenset[tuple[str, ...]]:
        row = self._book.row(proof)
        starts = [event for event, rows in self._remote.items() if row not in rows]
        sets = [*((event,) for event in starts), *combinations(starts, 2)]
        rules = [self._book.rules[rule] for rule in self.within(math.inf)]
        rows = [0] * len(self._book)
        rows[ALWAYS] = everywhere = (1 << len(sets)) - 1
        for column, events in enumerate(sets):
            for event in events:
                for begun in self._remote[event]:
                    rows[begun] |= 1 << column
        close(rows, [*self._book.joined(rules, everywhere), *((rule.head, *rule.needs, everywhere) for rule in rules)])
        return frozenset(events for column, events in enumerate(sets) if rows[row] >> column & 1)


def _possible(rows: list[int], sets: list[list[int]]) -> int:
    """The columns in which any of these sets is had in full."""
    found = 0
    for one in sets:
        columns = WITH | WITHOUT
        for row in one:
            columns &= rows[row]
        found |= columns
    return found


class Parts:
    """Makes parts of answers. Both kinds are remembered by what they rest on."""

    def __init__(self, profiles: Mapping[str, Profile], book: Book) -> None:
        self._profiles, self._book = profiles, book
        self._own: dict[tuple[str, bytes], Own] = {}
        self._offers: dict[bytes, Part] = {}
        self._common: dict[bytes, Common] = {}
        self._compiled: Compiled = {}

    def own(self, dossier: Dossier, account: Account) -> Own:
        """The part of one account. Of the dossier only the authenticator and the store of passwords are read."""
        behind = Behind(dossier, self._profiles)
        add_own(behind, account)
        behind.passwords(own_passwords(account))
        if account.key not in self._compiled:
            exchange = msgspec.structs.replace(compile_exchange(account), share=None)
            self._compiled[account.key] = exchange
        setup = _setup(behind, Owner(sim_pin=False), (self._compiled[account.key],))
        key = account.entry.id, msgspec.msgpack.encode(setup)
        if key not in self._own:
            self._own[key] = Own(self._book, setup, self._offered(setup.exchange[0]))
        return self._own[key]

    def _offered(self, exchange: Exchange) -> Part:
        """What an exchange offers: the larger part of an account's rules, and often the same where answers differ."""
        lines = msgspec.structs.replace(exchange, api_keys=(), password_unique=None)
        key = msgspec.msgpack.encode(lines)
        if key not in self._offers:
            names = Names(Setup(exchange=(exchange,)), exchange)
            both: tuple[Eyes, Eyes] = ("intruder_worst", "owner_worst")
            intruder, owner = (own_lines(exchange, names, eyes) for eyes in both)
            self._offers[key] = Part(self._book, intruder, owner, ())
        return self._offers[key]

    def common(self, dossier: Dossier, effects: Iterable[Effect]) -> Common:
        """The part that all share. Of the dossier no account's answers are read: `effects` are what they bring in."""
        behind = Behind(dossier, self._profiles)
        add_services(behind, dossier)
        behind.effect_on_all(effects)
        behind.passwords(mailbox_passwords(dossier))
        setup = _setup(behind, compile_owner(dossier), ())
        numbers = frozenset(entry.id for entry in dossier.of_kind("number"))
        numbers |= frozenset(one.entry.links.get("number", NO_NUMBER) for one in accounts(dossier, self._profiles))
        key = msgspec.msgpack.encode((setup, sorted(numbers)))
        if key not in self._common:
            self._common[key] = Common(self._book, setup, numbers)
        return self._common[key]


def _setup(behind: Behind, owner: Owner, exchange: tuple[Exchange, ...]) -> Setup:
    return Setup(
        owner=owner,
        places=behind.places(sure=True),
        unknown_places=behind.places(sure=False),
        ways=behind.ways(sure=True),
        unknown_ways=behind.ways(sure=False),
        untested=tuple(behind.untested),
        cloud_mailboxes=tuple(behind.cloud_mailboxes),
        exchange=exchange,
    )
