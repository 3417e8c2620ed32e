"""Setup -> rules. A rule says: whoever has all of these proofs gets this one; rules with the same head are
alternatives.

One rule set serves one exchange, seen with one pair of eyes (`Eyes`). Proofs are bits of one integer, so that "has
all of these" is one comparison; a closure over a hundred rules takes some ten microseconds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from desktop_app.analysis.names import Names, named_anywhere
from desktop_app.domain.setup import (
    PASSKEYS,
    SECOND_FACTORS,
    Alternatives,
    Exchange,
    HoldName,
    HoursOrUnknown,
    ListHoldName,
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


Lines = dict[str, list[Line]]
"""Lines by what they give."""


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


class Shared:
    """What the exchanges of a setup have in common, laid out once for all of them and for all eyes."""

    def __init__(self, setup: Setup) -> None:
        self.setup = setup
        self._named = named_anywhere(setup)
        self._lines: dict[tuple[frozenset[str], bool], Lines] = {}
        self._names: dict[tuple[str, str, str], Names] = {}

    def names(self, exchange: Exchange) -> Names:
        """The names as this exchange reads them."""
        asked = exchange.name, exchange.inbox, exchange.number
        if asked not in self._names:
            self._names[asked] = Names(self.setup, exchange, self._named)
        return self._names[asked]

    def lines(self, exchange: Exchange, eyes: Eyes) -> Lines:
        """The shared lines in these eyes. They are the same for all exchanges that the setup mentions."""
        names, maybe = self.names(exchange), eyes in COUNT_UNKNOWN
        asked = names.mentioned, maybe
        if asked not in self._lines:
            self._lines[asked] = _by_head(shared_lines(self.setup, names, maybe=maybe))
        return self._lines[asked]


def build(setup: Setup, exchange: Exchange, eyes: Eyes, shared: Shared | None = None) -> RuleSet:
    """All rules that can lead to an exit of this exchange, as these eyes see them. `shared` as in `Attack`."""
    shared = Shared(setup) if shared is None else shared
    names = shared.names(exchange)
    own = _by_head(own_lines(exchange, names, eyes))
    untested: set[str] = set()
    if eyes == "owner_worst":
        untested = {name for proof in setup.untested for name in names.everywhere(proof)}
    return _in_bits(exchange, _relevant(shared.lines(exchange, eyes), own, exchange.name, untested))


def shared_lines(setup: Setup, names: Names, *, maybe: bool) -> Iterator[Line]:
    """Places, ways, reuse, and what follows at once from a shared proof."""
    for places in (setup.places, setup.unknown_places if maybe else {}):
        gifts = ((place, gift) for place, gives in places.items() for gift in gives)
        yield from (Line("place", name, frozenset({place})) for place, gift in gifts for name in names.everywhere(gift))
    for ways in (setup.ways, setup.unknown_ways if maybe else {}):
        for head, sets in ways.items():
            for body in sets:
                yield from (Line("way", *scoped) for scoped in names.way(head, body))
    yield from (Line("way", mailbox, frozenset({"cloud"})) for mailbox in setup.cloud_mailboxes if maybe)
    for password, opened in setup.password_also_opens.items():
        for head in opened:
            yield from (Line("reuse", *scoped) for scoped in names.reuse(password, head))
    for proof, code in IMPLIED.items():
        yield Line("code", code, frozenset({proof}))


def own_lines(exchange: Exchange, names: Names, eyes: Eyes) -> Iterator[Line]:
    """What the exchange itself offers: its operations, its exits, and what follows at once from its proofs."""
    yield from _codes(exchange)
    yield from _own(exchange, names, eyes)


def _codes(exchange: Exchange) -> Iterator[Line]:
    """What follows at once from a proof of this exchange."""
    for proof, code in ((exchange.number, "sms_code"), (exchange.inbox, "email_code"), ("phone", "push_ok")):
        yield Line("code", f"{exchange.name}:{code}", frozenset({proof}))
    yield Line("code", f"{exchange.name}:totp_code", frozenset({f"{exchange.name}:totp"}))
    yield Line("kept_session", f"{exchange.name}:session", frozenset({f"{exchange.name}:app_session"}))


def _own(exchange: Exchange, names: Names, eyes: Eyes) -> Iterator[Line]:
    """The operations of the exchange, and its exits."""
    holds = _Holds(exchange, names, eyes)
    alerts = tuple(_channel(exchange, channel) for channel in exchange.alerts)
    here = exchange.name
    session = f"{here}:session"

    def operation(
        rule: str, gives: Iterable[str], *more: str, hold: HoldName | None = None, wait: ListHoldName | None = None
    ) -> Iterator[Line]:
        for body in _alternatives(exchange, rule, eyes):
            needs = frozenset({*(names.own(name) for name in body), *more})
            for gift in gives:
                yield from holds.shutting(Line(rule, f"{here}:{gift}", needs, alerts), hold, wait)

    yield from operation("login", ["session"], hold="new_device")
    yield from operation("reset_password", ["password"], hold="after_password_reset")
    yield from operation("reset_2fa", SECOND_FACTORS, hold="after_2fa_reset")
    yield from operation("reset_passkey", PASSKEYS, hold="after_passkey_reset")
    yield from operation("reset_fund_password", ["fund_password"], hold="after_fund_password_reset")
    yield from operation("change_phone", ["sms_code"], session, hold="after_contact_change")
    yield from operation("change_email", ["email_code"], session, hold="after_contact_change")
    yield from operation("replace_phone", ["sms_code"], hold="after_contact_change")
    yield from operation("replace_email", ["email_code"], hold="after_contact_change")
    adds = exchange.new_key_adds_addresses
    listing_key = ["key_add_address"] if adds is True or (adds == "unknown" and eyes == "intruder_worst") else []
    yield from operation("create_api_key", ["api_key", *listing_key], session)
    yield from operation("add_address", ["listed"], session, wait="new_address_hold")
    by_key = Line("add_address", f"{here}:listed", frozenset({f"{here}:key_add_address"}), alerts)
    yield from holds.shutting(by_key, wait="new_address_hold")
    yield from operation("allowlist_off", ["list_off"], session, wait="allowlist_off_hold")
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

    def __init__(self, exchange: Exchange, names: Names, eyes: Eyes) -> None:
        self._exchange, self._names = exchange, names
        self._unknown = UNKNOWN_WAIT_HOURS if eyes == "owner_worst" else 0.0

    def shutting(self, line: Line, hold: HoldName | None = None, wait: ListHoldName | None = None) -> Iterator[Line]:
        """A line with what it shuts, and the same line without that for whoever has a proof that ends it early."""
        held = line
        if hold:
            covers = self._exchange.holds_cover_after.get(hold, self._exchange.holds_cover)
            hours = self._hours(getattr(self._exchange.holds, hold))
            held = held._replace(hold=hours, covers=frozenset(covers))
        if wait:
            held = held._replace(wait=self._hours(getattr(self._exchange, wait)))
        yield held
        for name in (hold, wait):
            for proof in self._exchange.holds_lifted_by.get(name, ()) if name else ():
                yield line._replace(body=line.body | {self._names.own(proof)})

    def _hours(self, hours: HoursOrUnknown) -> float:
        return self._unknown if isinstance(hours, str) else float(hours)


def _channel(exchange: Exchange, channel: str) -> str:
    """The proof that silences an alert channel for whoever holds it."""
    return {"inbox": exchange.inbox, "sms": exchange.number, "push": "phone"}.get(channel, channel)


def _by_head(lines: Iterable[Line]) -> Lines:
    """The lines by what they give, without duplicates and idle ones."""
    found: Lines = {}
    for line in dict.fromkeys(lines):
        if line.head not in line.body:
            found.setdefault(line.head, []).append(line)
    return found


def _relevant(shared: Lines, own: Lines, exchange: str, untested: set[str]) -> list[Line]:
    """The lines from which an exit can be reached, found backwards from the exits; none that gives what is untested.

    Those farthest from the exits come first, so that a closure needs few passes even over a long chain.
    """
    wanted = {exit_name(exchange, exit_) for exit_ in EXITS}
    found: list[list[Line]] = []
    edge = sorted(wanted)
    while edge:
        heads = [name for name in edge if name not in untested]
        now = [line for name in heads for line in (*shared.get(name, ()), *own.get(name, ()))]
        found.append(now)
        needed = dict.fromkeys(name for line in now for name in (*sorted(line.body), *line.alerts))
        edge = [name for name in needed if name not in wanted]
        wanted.update(edge)
    return [line for lines_there in reversed(found) for line in lines_there]


def _in_bits(exchange: Exchange, lines: list[Line]) -> RuleSet:
    heads, bodies, told = [line.head for line in lines], {line.body for line in lines}, {line.alerts for line in lines}
    names = sorted({*heads, *(name for some in bodies for name in some), *(name for some in told for name in some)})
    index = {name: bit for bit, name in enumerate(names)}
    bits = {name: 1 << bit for name, bit in index.items()}

    rules: list[Rule] = []
    channels: dict[tuple[str, ...], int] = {}
    for line in lines:
        body = 0
        for name in line.body:
            body |= bits[name]
        if line.alerts not in channels:
            channels[line.alerts] = sum(bits[name] for name in set(line.alerts))
        rules.append(Rule(bits[line.head], body, body | channels[line.alerts], line))
    return RuleSet(exchange.name, index, tuple(rules))
