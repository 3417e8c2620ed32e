"""The parts of a route that decide it, found in the path that the analysis gives: what is got into, what is reset,
how the money leaves.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from desktop_app.domain.report import EventOutcome, Outcome, PathStep
from desktop_app.domain.setup import OPERATIONS as ASKING
from desktop_app.domain.setup import Alternatives, Exchange, Setup
from desktop_app.ui.words_rules import EXIT_RULES, PREPARATIONS

STRONG = frozenset({"totp_code", "passkey", "security_key", "push_ok"})
OPERATIONS = (
    "replace_phone",
    "replace_email",
    "reset_2fa",
    "reset_passkey",
    "reset_password",
    "login",
    "kept_session",
    "change_phone",
    "change_email",
    "reset_fund_password",
)
WITHOUT_WORTH = frozenset({"session", "app_session"})


class Leg(msgspec.Struct, frozen=True):
    """One part. `kind` is a key of the tables in `words_rules`; for the last one it names the exit with its
    preparations.

    `gives` and `needs` are proofs; an open session is left out of `needs`, since it is what everything asks for.
    """

    kind: str
    gives: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


def drawn(outcome: EventOutcome) -> Outcome:
    """The outcome that is drawn for an event: the worse of the two, the full exits before trading."""
    full, trading = outcome.full, outcome.trading
    if full.result == "wins" or trading.result == "fails":
        return full
    return trading if trading.result == "wins" or full.result == "fails" else full


def legs(path: tuple[PathStep, ...], exchange: Exchange) -> tuple[Leg, ...]:
    """The parts of a path in the order in which they are told."""
    found = _found(path, "")
    for leg in _entered(path, exchange):
        found += [leg, *_found(path, leg.gives[0])]
    found += [_operation(step, exchange) for step in path if step.rule in OPERATIONS]
    session = f"{exchange.name}:session"
    if not any(step.gives == session for step in path) and any(session in step.needs for step in path):
        found.append(Leg("kept_session"))
    return (*_told_once(found), _exit(path))


def _exit(path: tuple[PathStep, ...]) -> Leg:
    rules = {step.rule for step in path}
    ends = next(rule for rule in EXIT_RULES if rule in rules)
    before = sorted(rules & set(PREPARATIONS))
    if ends in ("p2p_sell", "trade", "trade_by_api"):
        before = []
    return Leg("+".join((*before, ends)))


def _found(path: tuple[PathStep, ...], inside: str) -> list[Leg]:
    """What lies about, from which the path goes on: `inside` what was got into on the way, "" where it begins."""
    places = {step.gives: step.needs for step in path if step.rule == "place"}
    entered = {step.gives for step in path if step.rule in ("way", "reuse")}
    gives = [name for name in places if name not in _passed_through(path)]
    gives = [name for name in gives if _lies_in(name, places, entered) == inside]
    return [Leg("find", tuple(gives))] if gives else []


def _lies_in(name: str, places: Mapping[str, tuple[str, ...]], entered: set[str]) -> str:
    """What was got into before this was found, however many places lie between; "" where it was there at once."""
    for need in places.get(name, ()):
        if need in entered:
            return need
        if need != name and need in places:
            return _lies_in(need, places, entered)
    return ""


def _passed_through(path: tuple[PathStep, ...]) -> frozenset[str]:
    """Places inside places (the password store on the phone): what is in them is what counts."""
    return frozenset(name for step in path if step.rule == "place" for name in step.needs)


def _entered(path: tuple[PathStep, ...], exchange: Exchange) -> list[Leg]:
    """Mailboxes and accounts that are got into on the way."""
    own = f"{exchange.name}:"
    entered = [step for step in path if step.rule in ("way", "reuse") and not step.gives.startswith(own)]
    return [Leg(_kind_of_entry(step, exchange), (step.gives,), step.needs) for step in entered]


def _kind_of_entry(step: PathStep, exchange: Exchange) -> str:
    if step.rule == "reuse":
        return "reuse"
    if _same_password(step):
        return "same_password"
    return "enter_by_number" if set(step.needs) <= {exchange.number, "sms_code"} else "enter"


def _same_password(step: PathStep) -> bool:
    """Whether one password opens something because it is another one, too."""
    return step.rule == "way" and all(name.endswith("password") for name in (step.gives, *step.needs))


def _operation(step: PathStep, exchange: Exchange) -> Leg:
    needs = tuple(name for name in step.needs if plain(name, exchange) not in WITHOUT_WORTH)
    kind = step.rule
    if kind == "login" and _instead(needs, exchange):
        kind = "sms_instead"
        needs = tuple(name for name in needs if plain(name, exchange) != "password")
    return Leg(kind, (step.gives,), needs)


def _instead(needs: tuple[str, ...], exchange: Exchange) -> bool:
    """Whether a stronger way to sign in is on, and this one goes round it."""
    used = {plain(name, exchange) for name in needs}
    strong = any(STRONG & set(some) for some in exchange.login)
    return strong and not used & STRONG and bool(used & {"sms_code", "email_code"})


def _told_once(found: list[Leg]) -> list[Leg]:
    """Without parts that go without saying: the sign-in with a password that was just set, a session that was just
    found.
    """
    kinds = {leg.kind for leg in found}
    kept: list[Leg] = []
    for leg in found:
        if leg.kind == "login" and kinds & {"reset_password", "reset_2fa", "reset_passkey"}:
            continue
        if leg.kind == "kept_session" and "find" in kinds:
            continue
        if not any((leg.kind, leg.needs) == (other.kind, other.needs) and leg.kind in OPERATIONS for other in kept):
            kept.append(leg)
    return kept


def plain(name: str, exchange: Exchange) -> str:
    """A proof by its kind: `number-1` and `account-1:sms_code` are both codes by SMS."""
    kinds = {exchange.number: "sms_code", exchange.inbox: "email_code"}
    return kinds.get(name, name.partition(":")[2] or name)


def not_known(path: tuple[PathStep, ...], exchange: Exchange, setup: Setup) -> tuple[str, ...]:
    """The rules of a path that rest on something of which nobody knows whether it is so, in their order."""
    unknown = [step for step in path if not _is_known(step, exchange, setup)]
    return tuple(dict.fromkeys("same_password" if _same_password(step) else step.rule for step in unknown))


def _is_known(step: PathStep, exchange: Exchange, setup: Setup) -> bool:
    if step.rule == "place":
        return _given(step, setup.places) or not _given(step, setup.unknown_places)
    if step.rule == "way":
        return _way(step, setup.ways) or not _way(step, setup.unknown_ways)
    if step.rule not in ASKING:
        return True
    asked = frozenset(plain(name, exchange) for name in step.needs) - {"session", "listed", "list_off"}
    sets = [frozenset(plain(name, exchange) for name in some) for some in exchange.alternatives(step.rule)]
    maybe = [frozenset(plain(name, exchange) for name in some) for some in exchange.unknown_alternatives(step.rule)]
    return asked in sets or asked not in maybe


def _given(step: PathStep, places: dict[str, tuple[str, ...]]) -> bool:
    bare = step.gives.partition(":")[2]
    return any(step.gives in places.get(place, ()) or bare in places.get(place, ()) for place in step.needs)


def _way(step: PathStep, ways: dict[str, Alternatives]) -> bool:
    return any(set(some) == set(step.needs) for some in ways.get(step.gives, ()))


def in_few(path: tuple[PathStep, ...], exchange: Exchange) -> tuple[Leg, ...]:
    """The parts of a path that are named in few words: what was found is not, but an open session that was found
    is.
    """
    named: list[Leg] = []
    for leg in legs(path, exchange):
        if leg.kind != "find":
            named.append(leg)
        elif any(name.endswith("session") for name in leg.gives):
            named.append(Leg("kept_session"))
    return tuple(named)
