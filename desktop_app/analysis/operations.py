"""An account's answers and its exchange's pack -> the operations of the model (model, section 11).

Each operation becomes two lists: alternatives that are surely enough, and those that may be. What the person saw
beats the pack; what neither says asks, for an intruder, the least that is plausible, and does not exist for the
owner.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from typing import NamedTuple

from desktop_app.analysis.told import PROOFS, Account, Asked
from desktop_app.domain.dossier import UNKNOWN
from desktop_app.domain.profile import Operation
from desktop_app.domain.setup import Alternatives

Set = frozenset[str]


class Enough(NamedTuple):
    """What is enough for one operation: surely, and perhaps."""

    sure: Alternatives
    perhaps: Alternatives


class _Found:
    """Collects sets of proofs; a set that is surely enough is not listed as perhaps enough too."""

    def __init__(self) -> None:
        self._sets: dict[Set, bool] = {}

    def add(self, proofs: Iterable[str], sure: bool) -> None:
        found = frozenset(proofs)
        self._sets[found] = self._sets.get(found, False) or sure

    def enough(self) -> Enough:
        ordered = {found: tuple(sorted(found)) for found in self._sets}
        return Enough(
            tuple(ordered[found] for found, sure in self._sets.items() if sure),
            tuple(ordered[found] for found, sure in self._sets.items() if not sure),
        )


def login(account: Account) -> Enough:
    """A session: a passkey alone, or the password with one factor that the exchange asks for at login."""
    found = _Found()
    allowed = _kinds_at_login(account)
    for kind, sure in account.checked:
        factor = account.profile.factor(kind)
        if kind not in allowed or (factor is not None and factor.asked_at_login is False):
            continue
        if kind == "passkey":
            found.add([PROOFS[kind]], sure)
        elif account.password_still_works != "no":
            found.add(["password", PROOFS[kind]], sure and account.password_still_works == "yes")
    return found.enough()


def _kinds_at_login(account: Account) -> frozenset[str]:
    """Factor kinds that the pack names at login; all of them where it does not say."""
    routes = account.profile.operations_named("login", "switch_factor")
    named = {kind for route in routes if route.requires != UNKNOWN for one in route.requires for kind in one}
    return frozenset(named) if named else frozenset(PROOFS)


def reset_password(account: Account) -> Enough:
    """A new password. Unknown: whoever reads the mailbox."""
    if not account.is_unknown("reset_asks"):
        return seen(account, account.value("reset_asks"))
    return stated(account, account.profile.operations_named("reset_password"), unless=[Asked("email", False)])


def reset_2fa(account: Account) -> Enough:
    """A new second factor. Unknown: whoever reads the mailbox, as at most services (Amft et al., CCS 2023)."""
    if not account.is_unknown("reset_2fa_asks"):
        return seen(account, account.value("reset_2fa_asks"))
    names = ["reset_totp", *(["reset_passkey"] if account.on("passkey") != "no" else [])]
    return stated(account, account.profile.operations_named(*names), unless=[Asked("email", False)])


def change_phone(account: Account) -> Enough:
    """A number of the thief's own. Without a number on the account no code goes there."""
    if account.on("sms") == "no":
        return Enough((), ())
    return stated(account, account.profile.operations_named("change_phone"), unless=_perhaps_one(account))


def change_email(account: Account) -> Enough:
    """A mailbox of the thief's own."""
    return stated(account, account.profile.operations_named("change_email"), unless=_perhaps_one(account))


def with_session(account: Account, question: str, *operations: str) -> Enough:
    """Withdrawals, new addresses, keys, sales and the list's switch: what the person saw, else the pack, else one
    factor.
    """
    if question and not account.is_unknown(question):
        return seen(account, account.value(question))
    return stated(account, account.profile.operations_named(*operations), unless=_perhaps_one(account))


def p2p_sell(account: Account) -> Enough:
    """Selling coins to another user, where the exchange and the account have it."""
    if account.profile.p2p is False or account.chose("p2p_asks", "not_offered"):
        return Enough((), ())
    return with_session(account, "p2p_asks", "p2p_sell")


def _perhaps_one(account: Account) -> list[Asked]:
    return [Asked(kind, False) for kind, _ in account.checked]


def seen(account: Account, asked: tuple[str, ...]) -> Enough:
    """What the person saw asked for, all together. A code that can be chosen instead of the authenticator's makes a
    further set.
    """
    found = _Found()
    proofs = {PROOFS[kind] for kind in asked if kind in PROOFS}
    found.add(proofs, True)
    if "totp" in asked:
        for kind, sure in account.checked:
            code = PROOFS[kind]
            if kind in ("sms", "email") and code not in proofs:
                found.add((proofs - {"totp_code"}) | {code}, sure)
    return found.enough()


def stated(account: Account, routes: tuple[Operation, ...], unless: list[Asked]) -> Enough:
    """What the pack states, for the factors that this account has on; `unless` where it does not say what a route
    asks for.
    """
    found = _Found()
    for route in routes:
        if route.requires == UNKNOWN:
            _least(found, unless)
        else:
            for one in route.requires:
                _expand(account, tuple(one), found)
    if not routes:
        _least(found, unless)
    return found.enough()


def _least(found: _Found, unless: list[Asked]) -> None:
    for kind, sure in unless:
        found.add([PROOFS[kind]], sure)


def _expand(account: Account, tokens: tuple[str, ...], found: _Found) -> None:
    """One set of the pack -> sets of proofs. A set that names a factor that is not on is dropped."""
    if "all_bound" in tokens:
        _all_bound(account, tokens, found)
        return
    if "api_key" in tokens:
        return  # a key's own rights say what it can do
    choices = [_choices(account, token, tokens) for token in tokens]
    for choice in product(*choices):
        found.add([PROOFS[asked.kind] for asked in choice if asked.kind], all(asked.sure for asked in choice))


def _choices(account: Account, token: str, tokens: tuple[str, ...]) -> list[Asked]:
    """What one token stands for, as alternatives; none where the factor is off. An empty kind asks for nothing."""
    if token == "new_email":
        return [Asked("", True)]
    if token == "second_factor":
        others = [asked for asked in account.checked if asked.kind not in tokens]
        sure_of_one = any(asked.sure for asked in others)
        return [*others, *([] if sure_of_one else [Asked("", not others)])]
    on = account.on(token)
    return [] if on == "no" else [Asked(token, on == "yes")]


def _all_bound(account: Account, tokens: tuple[str, ...], found: _Found) -> None:
    """A code of every channel that is bound. Those that are perhaps bound are needed for sure only when they are
    counted in.
    """
    kinds = ("sms", "email", "totp")
    rest = [PROOFS[token] for token in tokens if token in PROOFS]
    surely = [PROOFS[kind] for kind in kinds if account.on(kind) == "yes"]
    perhaps = [PROOFS[kind] for kind in kinds if account.on(kind) == "perhaps"]
    found.add([*rest, *surely, *perhaps], True)
    if perhaps:
        found.add([*rest, *surely], False)
