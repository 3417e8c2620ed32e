"""Which exchange a proof belongs to. `a:x` and `x:a` are the same where `a` is an exchange and `x` is not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop_app.domain.setup import OWN_PROOFS, Exchange, Setup


class Names:
    """The names of a setup as one exchange reads them. `mentioned`: the exchanges whose names can matter to it; `named`
    as in `named_anywhere`, where it is known already.
    """

    def __init__(self, setup: Setup, exchange: Exchange, named: frozenset[str] | None = None) -> None:
        self._all = all_names(setup)
        self._here, self._own = exchange, dict[str, str]()
        self._behind = {"inbox": exchange.inbox, "sms": exchange.number}
        self.mentioned = (named_anywhere(setup) if named is None else named) | {exchange.name}

    def plain(self, name: str) -> str:
        """`x:a` becomes `a:x`; everything else stays."""
        return plain(name, self._all)

    def own(self, name: str) -> str:
        """A name inside an operation of this exchange."""
        if name not in self._own:
            bare = self._behind[name] if name in self._behind else self.plain(name)
            self._own[name] = f"{self._here.name}:{name}" if name in OWN_PROOFS else bare
        return self._own[name]

    def everywhere(self, name: str) -> Iterator[str]:
        """A name in a place: itself, and where it is a bare own name also that of each exchange."""
        yield self.plain(name)
        if name in OWN_PROOFS:
            yield from (f"{exchange}:{name}" for exchange in sorted(self.mentioned))

    def way(self, head: str, body: Iterable[str]) -> Iterator[tuple[str, frozenset[str]]]:
        """A way to a proof. With an own head the own names of its body are those of the same exchange; with a shared
        head they are not an exchange's: a code that was typed for an exchange does not open a mailbox.
        """
        body = tuple(body)
        yield self.plain(head), frozenset(self.plain(name) for name in body)
        if head in OWN_PROOFS:
            yield from self._in_each(head, body)

    def reuse(self, password: str, opened: str) -> Iterator[tuple[str, frozenset[str]]]:
        """A password that also opens something else: a bare one is that of each exchange."""
        yield self.plain(opened), frozenset({self.plain(password)})
        if password in OWN_PROOFS or opened in OWN_PROOFS:
            yield from self._in_each(opened, (password,))

    def _in_each(self, head: str, body: tuple[str, ...]) -> Iterator[tuple[str, frozenset[str]]]:
        for exchange in sorted(self.mentioned):
            scoped = frozenset(f"{exchange}:{name}" if name in OWN_PROOFS else self.plain(name) for name in body)
            yield f"{exchange}:{head}" if head in OWN_PROOFS else self.plain(head), scoped


def all_names(setup: Setup) -> frozenset[str]:
    """The names of all exchanges."""
    return frozenset(exchange.name for exchange in setup.exchange)


def plain(name: str, exchanges: frozenset[str]) -> str:
    """`x:a` becomes `a:x`; everything else stays."""
    first, colon, last = name.partition(":")
    return f"{last}:{first}" if colon and last in exchanges and first not in exchanges else name


def named_anywhere(setup: Setup) -> frozenset[str]:
    """Exchanges that a place, a way or a reuse names outright: only theirs can matter to another exchange."""
    exchanges = all_names(setup)
    places = (*setup.places.values(), *setup.unknown_places.values())
    words = [name for gives in places for name in gives]
    for ways in (setup.ways, setup.unknown_ways):
        words += [*ways, *(name for sets in ways.values() for one in sets for name in one)]
    words += [*setup.password_also_opens, *(name for names in setup.password_also_opens.values() for name in names)]
    return frozenset(plain(word, exchanges).split(":", 1)[0] for word in words if ":" in word) & exchanges
