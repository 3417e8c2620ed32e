"""A slow, obviously right reading of the model: sets of names, a plain fixed point, no bits, no pruning, no order.

It shares the naming of start proofs with the app, and nothing of closures, waits or rules.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from itertools import product
from typing import NamedTuple

from desktop_app.domain.setup import OWN_PROOFS, SECOND_FACTORS, Exchange, Setup

HELD_BY = {
    "login": ("session", "new_device"),
    "reset_password": ("password", "after_password_reset"),
    "reset_fund_password": ("fund_password", "after_fund_password_reset"),
    "replace_phone": ("sms_code", "after_contact_change"),
    "replace_email": ("email_code", "after_contact_change"),
    "change_phone": ("sms_code", "after_contact_change"),
    "change_email": ("email_code", "after_contact_change"),
}
LISTS = {
    "create_api_key": ("api_key", ""),
    "add_address": ("listed", "new_address_hold"),
    "allowlist_off": ("list_off", "allowlist_off_hold"),
}


def held(exchange: Exchange, rule: Rule, name: str) -> Iterable[Rule]:
    """The rule with its hold, and without it for whoever can end it."""
    yield rule
    for proof in exchange.holds_lifted_by.get(name, ()):
        yield rule._replace(needs=rule.needs | {proof}, hold=0.0, wait=0.0)


class Rule(NamedTuple):
    """`hold` shuts covered exits, `wait` all of them."""

    needs: frozenset[str]
    gives: str
    told: frozenset[str] = frozenset()
    hold: float = 0.0
    wait: float = 0.0


def hours(value: float | str) -> float:
    return 0.0 if isinstance(value, str) else float(value)


def outside(name: str) -> str:
    """An own name that is not the exchange's: a code typed for the exchange is not one for the mailbox."""
    return f"{name} outside" if name in OWN_PROOFS else name


def behind(setup: Setup) -> Iterable[Rule]:
    """What stands behind the exchange, as an intruder at worst sees it. The exchange's own names stay bare."""
    for places in (setup.places, setup.unknown_places):
        yield from (Rule(frozenset({place}), gift) for place, gifts in places.items() for gift in gifts)
        yield from (Rule(frozenset({place}), outside(gift)) for place, gifts in places.items() for gift in gifts)
    for ways in (setup.ways, setup.unknown_ways):
        for head, sets in ways.items():
            for one in sets:
                yield Rule(frozenset(one if head in OWN_PROOFS else map(outside, one)), head)
    for password, opened in setup.password_also_opens.items():
        yield from (Rule(frozenset({password}), name) for name in opened)
    for proof, code in (("sms", "sms_code"), ("inbox", "email_code"), ("totp", "totp_code"), ("phone", "push_ok")):
        yield Rule(frozenset({proof}), code)
        yield Rule(frozenset({outside(proof)}), outside(code))
    yield Rule(frozenset({"app_session"}), "session")


def own(exchange: Exchange) -> Iterable[Rule]:
    """The exchange's operations and exits."""
    told = frozenset({"push": "phone"}.get(name, name) for name in exchange.alerts)
    session = frozenset({"session"})

    def sets(operation: str) -> list[frozenset[str]]:
        return [
            frozenset(one) for one in (*exchange.alternatives(operation), *exchange.unknown_alternatives(operation))
        ]

    for operation, (gives, hold) in HELD_BY.items():
        more = session if operation.startswith("change") else frozenset()
        for one in sets(operation):
            yield from held(exchange, Rule(one | more, gives, told, hold=hours(getattr(exchange.holds, hold))), hold)
    for operation, gifts, hold in (
        ("reset_2fa", SECOND_FACTORS, "after_2fa_reset"),
        ("reset_passkey", ("passkey", "security_key"), "after_passkey_reset"),
    ):
        for one, factor in product(sets(operation), gifts):
            rule = Rule(one, factor, told, hold=hours(getattr(exchange.holds, hold)))
            yield from held(exchange, rule, hold)
    for operation, (gives, wait) in LISTS.items():
        waits = hours(getattr(exchange, wait)) if wait else 0.0
        for one in sets(operation):
            yield from held(exchange, Rule(one | session, gives, told, wait=waits), wait)
    gates = [frozenset({"listed"}), frozenset({"list_off"})] if exchange.allowlist == "on" else [frozenset[str]()]
    yield from (Rule(one | gate | session, "EXIT withdraw", told) for one, gate in product(sets("withdraw"), gates))
    yield from (Rule(one | session | {"listed"}, "EXIT withdraw", told) for one in sets("withdraw_listed"))
    yield from (Rule(gate | {"api_key"}, "EXIT api", told) for gate in gates)
    yield from (Rule(one | session, "EXIT p2p") for one in sets("p2p_sell"))
    yield from (Rule(one | session, "EXIT trade") for one in sets("trade"))
    yield Rule(frozenset({"key_trade"}), "EXIT trade")


def outcome(setup: Setup, exchange: Exchange, start: set[str], exits: tuple[str, ...]) -> tuple[str, float | None]:
    """(result, hours) of a start at some exits of a setup with one exchange."""
    rules = [*behind(setup), *own(exchange)]
    quiet = set(start)
    while more := {rule.gives for rule in rules if rule.needs <= quiet and rule.told <= quiet} - quiet:
        quiet |= more
    if {f"EXIT {name}" for name in exits} & quiet:
        return "wins", 0.0
    least = min(hours_to(rules, quiet, name, name in exchange.holds_cover) for name in exits)
    if least == math.inf:
        return "fails", None
    return ("wins" if least < setup.owner.reacts_within_hours else "stoppable"), least


def hours_to(rules: list[Rule], quiet: set[str], exit_: str, covered: bool) -> float:
    """Every fact's least hours, lowered until nothing moves: the largest of what it needs, and its own wait."""
    cost = dict.fromkeys(quiet, 0.0)
    moved = True
    while moved:
        moved = False
        for rule in rules:
            if rule.needs <= cost.keys():
                waits = max([rule.wait, rule.hold if covered else 0.0, *(cost[name] for name in rule.needs)])
                if waits < cost.get(rule.gives, math.inf):
                    cost[rule.gives], moved = waits, True
    return cost.get(f"EXIT {exit_}", math.inf)
