"""What somebody would need besides, to reach the money: the reason why a route is closed, or why an owner stays out.

It is found by trying, with the same closure that everything else rests on: the smallest sets of further proofs with
which an exit is in reach.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations
from typing import NamedTuple

from desktop_app.analysis.closure import Closer, close
from desktop_app.analysis.events import EVENT_IDS
from desktop_app.analysis.outcomes import Attack
from desktop_app.domain.setup import Exchange, Setup

CAN_BE_LACKING = (
    "password",
    "totp_code",
    "sms_code",
    "email_code",
    "push_ok",
    "passkey",
    "security_key",
    "fund_password",
    "codes",
    "master_key",
    "listed",
    "list_off",
)
"""Proofs of an account by which a missing one is named: a code, not the phone that shows it; `listed` and `list_off`
stand for the address list."""

MOST = 3
"""More than three missing proofs are not told apart."""


class Lacking(NamedTuple):
    """`sets`: all smallest sets of proofs that would be enough besides; () where more than `MOST` are missing.

    `nothing`: no rule asks for anything that is there already; `empty`: there is nothing to begin with.
    """

    sets: tuple[frozenset[str], ...]
    nothing: bool = False
    empty: bool = False


def closed_by(setup: Setup, exchange: Exchange) -> dict[str, Lacking]:
    """For every event that reaches no exit of this exchange, what the intruder lacks."""
    attack = Attack(setup, exchange)
    found: dict[str, Lacking] = {}
    for event in EVENT_IDS:
        start = attack.starts[event]
        whole = attack.closer.whole(start)
        if not whole & (attack.closer.full.any | attack.closer.trading.any):
            sets = smallest(attack.closer, whole, attack.closer.full.any | attack.closer.trading.any)
            leads_on = any(rule.body & start for rule in attack.closer.rules.rules)
            found[event] = Lacking(sets, not leads_on, not attack.start(event))
    return found


def smallest(
    closer: Closer, have: int, goal: int, blocked: int = 0, more: Iterable[str] = ()
) -> tuple[frozenset[str], ...]:
    """The smallest sets of further proofs with which `goal` is reached from `have`. `blocked` proofs cannot be had."""
    rules = closer.rules
    allowed = [(rule.body, rule.head) for rule in rules.rules if not rule.head & blocked]
    names = [f"{rules.exchange}:{name}" for name in CAN_BE_LACKING] + ["id_face", *more]
    bits = {name: rules.mask([name]) & ~blocked & ~have for name in names}
    tried = [name for name in names if bits[name]]
    for size in range(1, MOST + 1):
        found = [
            frozenset(some)
            for some in combinations(tried, size)
            if close(have | sum(bits[name] for name in some), allowed) & goal
        ]
        if found:
            return tuple(found)
    return ()
