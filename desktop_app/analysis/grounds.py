"""What the results of one exchange rest on, as a key: equal keys mean equal results, which are worked out once.

An exchange's results rest on its own facts and on what is shared. What belongs to other exchanges alone is left out,
so that a change at one account finds all others worked out already.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from desktop_app.analysis.names import all_names, named_anywhere, plain
from desktop_app.domain.setup import OPERATIONS, OWN_PROOFS, Exchange, Setup

Key = tuple[bytes, ...]


class _Fact(NamedTuple):
    """A place or a way: `table` tells which, `gives` and `needs` are its names as written, `head` and `body` plain."""

    table: int
    gives: str
    needs: tuple[str, ...]
    head: str
    body: tuple[str, ...]


class Grounds:
    """The keys of one setup's exchanges."""

    def __init__(self, setup: Setup) -> None:
        self._setup, self._all, self._named = setup, all_names(setup), named_anywhere(setup)
        # A bare reuse can join exchanges, and a colon in a name or a name that comes twice blurs whose a proof is.
        self._joined = (
            bool(setup.password_also_opens)
            or len(self._all) < len(setup.exchange)
            or any(":" in name for name in self._all)
        )
        self._of: dict[str, list[_Fact]] = {}
        for fact in () if self._joined else self._facts():
            self._of.setdefault(self._whose(fact.head), []).append(fact)
        common = self._of.get("", [])
        self._mentioned = self._foreign("", (name for fact in common for name in fact.body))
        numbers = sorted({exchange.number for exchange in setup.exchange})
        shared = setup.cloud_mailboxes, setup.owner, setup.password_unique
        self._common = _encoded((_raw(common), numbers, sorted(self._all), *shared))

    def key(self, exchange: Exchange) -> Key:
        """What this exchange's results rest on; its share is no part of that."""
        alone = _encoded(msgspec.structs.replace(exchange, share=None))
        if self._joined:
            return alone, _encoded(self._setup)
        own = self._of.get(exchange.name, [])
        others = self._others(exchange, own)
        facts = [
            fact
            for whose in sorted({self._whose(name) for name in others})
            for fact in self._of.get(whose, ())
            if fact.head in others
        ]
        named = sorted({self._whose(name) for name in others} & self._named)
        untested = [proof for proof in self._setup.untested if self._counts(proof, exchange, others)]
        return alone, self._common, _encoded((_raw(own), _raw(facts), named, untested))

    def _facts(self) -> Iterable[_Fact]:
        for table, places in enumerate((self._setup.places, self._setup.unknown_places)):
            for place, gives in places.items():
                for name in gives:
                    yield _Fact(table, name, (place,), plain(name, self._all), (place,))
        for table, ways in enumerate((self._setup.ways, self._setup.unknown_ways), 2):
            for proof, sets in ways.items():
                for needs in sets:
                    body = tuple(plain(name, self._all) for name in needs)
                    yield _Fact(table, proof, needs, plain(proof, self._all), body)

    def _whose(self, name: str) -> str:
        """The exchange whose own a proof is; "" for a shared or a bare one."""
        first, colon, _ = name.partition(":")
        return first if colon and first in self._all else ""

    def _foreign(self, here: str, names: Iterable[str]) -> frozenset[str]:
        return frozenset(name for name in names if self._whose(name) not in ("", here))

    def _others(self, exchange: Exchange, own: list[_Fact]) -> frozenset[str]:
        """Proofs of other exchanges that something here asks for, and what those ask for in turn."""
        words = [plain(word, self._all) for word in _words(exchange)]
        words += [name for fact in own for name in fact.body]
        edge = {name for name in self._mentioned if self._whose(name) != exchange.name}
        edge |= self._foreign(exchange.name, words)
        found: set[str] = set()
        while edge:
            found |= edge
            needed = {name for proof in edge for name in self._needs(proof)}
            edge = set(self._foreign(exchange.name, needed)) - found
        return frozenset(found)

    def _needs(self, proof: str) -> Iterable[str]:
        """What gives this proof of another exchange, by its own facts and by bare ones, which hold at each exchange."""
        whose, _, bare = proof.partition(":")
        for fact in self._of.get(whose, ()):
            if fact.head == proof:
                yield from fact.body
        for fact in self._of.get("", ()) if bare in OWN_PROOFS else ():
            if fact.head == bare:
                yield from (f"{whose}:{name}" for name in fact.body if name in OWN_PROOFS)

    def _counts(self, proof: str, exchange: Exchange, others: frozenset[str]) -> bool:
        name = plain(proof, self._all)
        return self._whose(name) in ("", exchange.name) or name in others


def _words(exchange: Exchange) -> Iterable[str]:
    """Every name that an exchange's own facts ask for."""
    yield from (exchange.inbox, exchange.number, *exchange.alerts)
    for operation in OPERATIONS:
        for sets in (exchange.alternatives(operation), exchange.unknown_alternatives(operation)):
            yield from (name for one in sets for name in one)
    yield from (name for proofs in exchange.holds_lifted_by.values() for name in proofs)


def _raw(facts: Iterable[_Fact]) -> list[tuple[int, str, tuple[str, ...]]]:
    return [fact[:3] for fact in facts]


def _encoded(what: object) -> bytes:
    return msgspec.msgpack.encode(what)
