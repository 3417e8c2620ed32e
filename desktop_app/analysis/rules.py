"""Setup -> rules. A rule says: whoever has all of these proofs gets this one; rules with the same head are
alternatives.

One rule set serves one exchange, seen with one pair of eyes (`Eyes`). Proofs are bits of one integer, so that "has
all of these" is one comparison; a closure over a hundred rules takes some ten microseconds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from desktop_app.domain.setup import (
    OWN_PROOFS,
    SECOND_FACTORS,
    Alternatives,
    Exchange,
    HoldName,
    HoursOrUnknown,
    Setup,
)

Eyes = Literal["intruder_worst", "intruder_best", "owner_worst", "owner_best"]
"""Whose closure it is, and whether what nobody knows counts at its worst or at its best for the owner of the money."""

COUNT_UNKNOWN: tuple[Eyes, ...] = ("intruder_worst", "owner_best")
"""The eyes for which a way of which nobody knows is there: an intruder at worst, the owner at best."""

FULL_EXITS = ("withdraw", "api", "p2p")
EXITS = (*FULL_EXITS, "trade")
PHYSICAL_PLACES = ("memory", "phone", "computer", "home", "elsewhere")

IMPLIED = {"sms": "sms_code", "inbox": "email_code", "totp": "totp_code", "phone": "push_ok"}
UNKNOWN_WAIT_HOURS = 72.0
"""A hold of unknown length, as the owner must expect it: any wait at all is what counts."""


class Line(NamedTuple):
    """One rule in words, before it becomes bits. `hold`: hours for the exits in `covers`; `wait`: hours that no exit
    escapes.
    """

    rule: str
    head: str
    body: frozenset[str]
    alerts: tuple[str, ...] = ()
    hold: float = 0.0
    wait: float = 0.0
    covers: frozenset[str] = frozenset()

    def hours(self, exit_: str) -> float:
        """For how long this rule keeps an exit shut."""
        return max(self.wait, self.hold if exit_ in self.covers else 0.0)


class Rule(NamedTuple):
    """One rule in bits. `quiet_body` also holds the channels that must be silenced for nobody to hear of it."""

    head: int
    body: int
    quiet_body: int
    line: Line


class RuleSet(NamedTuple):
    """All rules for one exchange and one pair of eyes, less those that cannot lead to an exit."""

    exchange: str
    bits: dict[str, int]
    rules: tuple[Rule, ...]

    def mask(self, names: Iterable[str]) -> int:
        """The bits of these proofs; names that no rule mentions are left out: they lead nowhere."""
        mask = 0
        for name in names:
            mask |= 1 << self.bits[name] if name in self.bits else 0
        return mask

    def names(self, mask: int) -> frozenset[str]:
        """The proofs behind these bits."""
        return frozenset(name for name, bit in self.bits.items() if mask >> bit & 1)


class Names:
    """Which exchange a proof belongs to. `a:x` and `x:a` are the same where `a` is an exchange and `x` is not."""

    def __init__(self, setup: Setup, exchange: Exchange) -> None:
        self._all = frozenset(other.name for other in setup.exchange)
        self._here = exchange
        self._mentioned = self._named_anywhere(setup) | {exchange.name}

    def _named_anywhere(self, setup: Setup) -> frozenset[str]:
        """Exchanges that a place, a way or a reuse names outright: only theirs can matter besides our own."""
        places = (*setup.places.values(), *setup.unknown_places.values())
        words = [name for gives in places for name in gives]
        for ways in (setup.ways, setup.unknown_ways):
            words += [*ways, *(name for sets in ways.values() for one in sets for name in one)]
        words += [*setup.password_also_opens, *(name for names in setup.password_also_opens.values() for name in names)]
        return frozenset(self.plain(word).split(":", 1)[0] for word in words if ":" in word) & self._all

    def plain(self, name: str) -> str:
        """`x:a` becomes `a:x`; everything else stays."""
        first, colon, last = name.partition(":")
        return f"{last}:{first}" if colon and last in self._all and first not in self._all else name

    def own(self, name: str) -> str:
        """A name inside an operation of this exchange."""
        if name in OWN_PROOFS:
            return f"{self._here.name}:{name}"
        return {"inbox": self._here.inbox, "sms": self._here.number}.get(name, self.plain(name))

    def everywhere(self, name: str) -> Iterator[str]:
        """A name in a place: itself, and where it is a bare own name also that of each exchange."""
        yield self.plain(name)
        if name in OWN_PROOFS:
            yield from (f"{exchange}:{name}" for exchange in sorted(self._mentioned))

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
        for exchange in sorted(self._mentioned):
            scoped = frozenset(f"{exchange}:{name}" if name in OWN_PROOFS else self.plain(name) for name in body)
            yield f"{exchange}:{head}" if head in OWN_PROOFS else self.plain(head), scoped


def build(setup: Setup, exchange: Exchange, eyes: Eyes) -> RuleSet:
    """All rules that can lead to an exit of this exchange, as these eyes see them."""
    lines = [*_shared(setup, exchange, eyes), *_own(exchange, Names(setup, exchange), eyes)]
    if eyes == "owner_worst":
        names = Names(setup, exchange)
        untested = {name for proof in setup.untested for name in names.everywhere(proof)}
        lines = [line for line in lines if line.head not in untested]
    return _in_bits(exchange, _relevant(lines, exchange.name))


def _shared(setup: Setup, exchange: Exchange, eyes: Eyes) -> Iterator[Line]:
    """Places, ways, reuse, and what follows at once from a proof."""
    names = Names(setup, exchange)
    maybe = eyes in COUNT_UNKNOWN
    for places in (setup.places, setup.unknown_places if maybe else {}):
        gifts = ((place, gift) for place, gives in places.items() for gift in gives)
        yield from (Line("place", name, frozenset({place})) for place, gift in gifts for name in names.everywhere(gift))
    for ways in (setup.ways, setup.unknown_ways if maybe else {}):
        for head, sets in ways.items():
            for body in sets:
                yield from (Line("way", *scoped) for scoped in names.way(head, body))
    for password, opened in setup.password_also_opens.items():
        for head in opened:
            yield from (Line("reuse", *scoped) for scoped in names.reuse(password, head))
    for proof, code in IMPLIED.items():
        yield Line("code", code, frozenset({proof}))
    for proof, code in ((exchange.number, "sms_code"), (exchange.inbox, "email_code"), ("phone", "push_ok")):
        yield Line("code", f"{exchange.name}:{code}", frozenset({proof}))
    yield Line("code", f"{exchange.name}:totp_code", frozenset({f"{exchange.name}:totp"}))
    yield Line("kept_session", f"{exchange.name}:session", frozenset({f"{exchange.name}:app_session"}))


def _own(exchange: Exchange, names: Names, eyes: Eyes) -> Iterator[Line]:
    """The operations of the exchange, and its exits."""
    holds = _Holds(exchange, eyes)
    alerts = tuple(_channel(exchange, channel) for channel in exchange.alerts)
    here = exchange.name
    session = f"{here}:session"

    def operation(
        rule: str, gives: Iterable[str], *more: str, hold: HoldName | None = None, wait: float = 0.0
    ) -> Iterator[Line]:
        shut, covers = holds.after(hold) if hold else (0.0, frozenset[str]())
        for body in _alternatives(exchange, rule, eyes):
            needs = frozenset({*(names.own(name) for name in body), *more})
            yield from (Line(rule, f"{here}:{gift}", needs, alerts, shut, wait, covers) for gift in gives)

    listing = holds.hours(exchange.new_address_hold)
    yield from operation("login", ["session"], hold="new_device")
    yield from operation("reset_password", ["password"], hold="after_password_reset")
    yield from operation("reset_2fa", SECOND_FACTORS, hold="after_2fa_reset")
    yield from operation("change_phone", ["sms_code"], session, hold="after_contact_change")
    yield from operation("change_email", ["email_code"], session, hold="after_contact_change")
    yield from operation("create_api_key", ["api_key"], session)
    yield from operation("add_address", ["listed"], session, wait=listing)
    yield Line("add_address", f"{here}:listed", frozenset({f"{here}:key_add_address"}), alerts, wait=listing)
    yield from operation("allowlist_off", ["list_off"], session, wait=holds.hours(exchange.allowlist_off_hold))
    yield from _exits(exchange, names, eyes, alerts)


def _exits(exchange: Exchange, names: Names, eyes: Eyes, alerts: tuple[str, ...]) -> Iterator[Line]:
    """How money leaves. Withdrawals tell the alert channels; trades and sales to other users tell nobody."""
    here = exchange.name
    session, listed, list_off, key = (f"{here}:{name}" for name in ("session", "listed", "list_off", "api_key"))
    restricted = exchange.allowlist == "on" or (exchange.allowlist == "unknown" and eyes == "intruder_best")

    def leaves(rule: str, exit_: str, more: tuple[str, ...], told: tuple[str, ...]) -> Iterator[Line]:
        for body in _alternatives(exchange, rule, eyes):
            yield Line(
                rule, exit_name(here, exit_), frozenset({session, *more, *(names.own(name) for name in body)}), told
            )

    yield from leaves("withdraw_listed", "withdraw", (listed,), alerts)
    gates: tuple[tuple[str, ...], ...] = ((listed,), (list_off,)) if restricted else ((),)
    for more in gates:
        yield from leaves("withdraw", "withdraw", more, alerts)
    for more in ((listed,),) if exchange.api_listed_only else gates:
        yield Line("withdraw_by_api", exit_name(here, "api"), frozenset({key, *more}), alerts)
    yield from leaves("p2p_sell", "p2p", (), ())
    yield from leaves("trade", "trade", (), ())
    yield Line("trade_by_api", exit_name(here, "trade"), frozenset({f"{here}:key_trade"}))


def exit_name(exchange: str, exit_: str) -> str:
    """The name under which an exit of an exchange stands among the proofs."""
    return f"{exchange}:exit {exit_}"


def _alternatives(exchange: Exchange, operation: str, eyes: Eyes) -> Alternatives:
    """What is enough for an operation in these eyes: unknown alternatives are there at the intruder's best and the
    owner's.
    """
    known = exchange.alternatives(operation)
    if eyes in COUNT_UNKNOWN:
        return known + exchange.unknown_alternatives(operation)
    return known


class _Holds:
    """Holds in these eyes: one of unknown length is nothing for an intruder, a wait for the owner at worst."""

    def __init__(self, exchange: Exchange, eyes: Eyes) -> None:
        self._exchange = exchange
        self._unknown = UNKNOWN_WAIT_HOURS if eyes == "owner_worst" else 0.0

    def hours(self, hours: HoursOrUnknown) -> float:
        """Hours as a number."""
        return self._unknown if isinstance(hours, str) else float(hours)

    def after(self, hold: HoldName) -> tuple[float, frozenset[str]]:
        """The hours of a hold, and the exits that it shuts."""
        covers = self._exchange.holds_cover_after.get(hold, self._exchange.holds_cover)
        hours: HoursOrUnknown = getattr(self._exchange.holds, hold)
        return self.hours(hours), frozenset(covers)


def _channel(exchange: Exchange, channel: str) -> str:
    """The proof that silences an alert channel for whoever holds it."""
    return {"inbox": exchange.inbox, "sms": exchange.number, "push": "phone"}.get(channel, channel)


def _relevant(lines: list[Line], exchange: str) -> list[Line]:
    """The lines from which an exit can be reached, found backwards from the exits, without duplicates and idle ones.

    Those farthest from the exits come first, so that a closure needs few passes even over a long chain.
    """
    by_head: dict[str, list[Line]] = {}
    for line in dict.fromkeys(lines):
        if line.head not in line.body:
            by_head.setdefault(line.head, []).append(line)
    wanted = {exit_name(exchange, exit_) for exit_ in EXITS}
    found: list[list[Line]] = []
    edge = sorted(wanted)
    while edge:
        now = [line for name in edge for line in by_head.get(name, ())]
        found.append(now)
        needed = dict.fromkeys(name for line in now for name in (*sorted(line.body), *line.alerts))
        edge = [name for name in needed if name not in wanted]
        wanted.update(edge)
    return [line for lines_there in reversed(found) for line in lines_there]


def _in_bits(exchange: Exchange, lines: list[Line]) -> RuleSet:
    names = sorted({name for line in lines for name in (line.head, *line.body, *line.alerts)})
    index = {name: bit for bit, name in enumerate(names)}

    def mask(some: Iterable[str]) -> int:
        return sum(1 << index[name] for name in set(some))

    rules = tuple(
        Rule(1 << index[line.head], mask(line.body), mask({*line.body, *line.alerts}), line) for line in lines
    )
    return RuleSet(exchange.name, index, rules)
