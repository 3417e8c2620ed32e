"""An account's answers and its exchange's pack -> the operations of the model (model, section 11).

Each operation becomes two lists: alternatives that are surely enough, and those that may be. What the person saw
beats the pack; what neither says asks, for an intruder, the least that is plausible, and does not exist for the
owner.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from itertools import product
from typing import NamedTuple

from msgspec import structs

from desktop_app.analysis.told import PROOFS, STRONG, WEAK, Account, Asked, On
from desktop_app.domain.dossier import UNKNOWN
from desktop_app.domain.profile import Factor, Operation
from desktop_app.domain.setup import Alternatives

Set = frozenset[str]

KNOWN_DEVICE = "known_device"
CHANNELS = {"all_bound": ("sms", "email", "totp"), "bound_channels": ("sms", "email")}
"""Tokens that stand for a code of every channel that is bound, and the channels."""

EASILY_RESET = [Asked("email", False), Asked("support", False)]
"""What a reset of which nobody knows may ask for."""

PROVE_NOTHING = ("new_email", "new_phone", "knowledge")
"""Whoever asks has an address and a number of their own, and what an account did can be read inside it or guessed."""


class Enough(NamedTuple):
    """What is enough for one operation: surely, and perhaps."""

    sure: Alternatives
    perhaps: Alternatives


class Found:
    """Collects sets of proofs, beginning with `enough`; one that is surely enough is not listed as perhaps enough."""

    def __init__(self, enough: Enough | None = None) -> None:
        self._sets: dict[Set, bool] = {}
        for one in enough.perhaps if enough else ():
            self.add(one, False)
        for one in enough.sure if enough else ():
            self.add(one, True)

    def add(self, proofs: Iterable[str], sure: bool) -> None:
        """One more set."""
        found = frozenset(proofs)
        self._sets[found] = self._sets.get(found, False) or sure

    @property
    def is_sure(self) -> bool:
        """Whether there is a set that is surely enough."""
        return any(self._sets.values())

    def has_within(self, proofs: AbstractSet[str]) -> bool:
        """Whether one of the sets needs nothing but these."""
        return any(found <= proofs for found in self._sets)

    def enough(self) -> Enough:
        """What was collected."""
        ordered = {found: tuple(sorted(found)) for found in self._sets}
        return Enough(
            tuple(ordered[found] for found, sure in self._sets.items() if sure),
            tuple(ordered[found] for found, sure in self._sets.items() if not sure),
        )


SAME_QUESTION = {"voice": "sms", "whatsapp": "sms", "security_key": "passkey"}
"""Factor kinds that one answer of the person speaks for."""


def login(account: Account) -> Enough:
    """A session: what the pack names at login, as far as it is on here. Else the password with any one factor.

    A route that takes effect only after hours is no login but a reset: see `delayed`.
    """
    found = Found()
    for route in account.profile.operations_named("login", "switch_factor"):
        if route.requires != UNKNOWN and not delayed(route) and (there := is_there(account, route)) != "no":
            for one in route.requires:
                _login_set(account, tuple(one), found, sure=is_sure(route) and there == "yes")
    bare_account = found.has_within({"password", "email_code"})
    if not found.is_sure:
        _any_login(account, found)
    if not bare_account and not any(asked.sure and asked.kind != "email" for asked in account.checked):
        found.add(["password"], False)  # no page says what is asked for where nothing is surely on: perhaps nothing
    if account.login_second_step != "yes":
        found.add(["password"], account.login_second_step == "no")
    return found.enough()


def _login_set(account: Account, tokens: tuple[str, ...], found: Found, *, sure: bool) -> None:
    """One set of the pack at login. A code counts only as far as it is offered beside the stronger ones."""
    checked = dict(account.checked)
    strong = {SAME_QUESTION.get(token, token) for token in tokens} & set(STRONG)
    for token in tokens:
        kind = SAME_QUESTION.get(token, token)
        if kind in (*STRONG, *WEAK):
            factor = account.profile.factor(token)
            if factor is not None and not _asked_at_login(factor):
                return
            if kind in WEAK and strong:  # beside a strong one, not in its place: then it counts wherever it is on
                if account.on(kind) == "no":
                    return
                sure = sure and account.on(kind) == "yes"
                continue
            if kind not in checked:
                return
            sure = sure and checked[kind]
    if "password" in tokens and not {"passkey", "security_key"} & set(tokens):
        if account.password_still_works == "no":
            return
        sure = sure and account.password_still_works == "yes"
    expand(account, tokens, found, sure=sure)


def _any_login(account: Account, found: Found) -> None:
    """Where no page says what opens the account, or nothing of what it names is on: a passkey alone, or any factor."""
    stated = any(route.requires != UNKNOWN for route in account.profile.operations_named("login"))
    for kind, sure in account.checked:
        factor = account.profile.factor(kind)
        if factor is not None and not _asked_at_login(factor):
            continue
        if kind == "passkey" and (not stated or account.password_still_works == "no"):
            found.add([PROOFS[kind]], sure)  # where the password no longer works, the person says so
        elif account.password_still_works != "no":
            found.add(["password", PROOFS[kind]], sure and not stated and account.password_still_works == "yes")


def _asked_at_login(factor: Factor) -> bool:
    return factor.asked_at_login is not False and (not factor.asked_for or "login" in factor.asked_for)


def delayed(route: Operation) -> bool:
    """Whether a route works only after some time."""
    return not isinstance(route.takes_effect_after_hours, str) and route.takes_effect_after_hours > 0


def reset_password(account: Account) -> Enough:
    """A new password. Unknown: whoever reads the mailbox, or talks support round, or has an authenticator's code."""
    if asked := account.asks("reset_asks"):
        return seen(account, asked)
    code = [Asked("totp", False)] if account.on("totp") != "no" else []
    return _reset(account, account.profile.operations_named("reset_password"), [*EASILY_RESET, *code])


def reset_2fa(account: Account) -> Enough:
    """A new second factor. Unknown: whoever reads the mailbox, as at most services (Amft et al., CCS 2023),
    or talks support round.
    """
    if asked := account.asks("reset_2fa_asks"):
        return seen(account, asked)
    return _reset(account, resets_2fa(account), EASILY_RESET)


def reset_passkey(account: Account) -> Enough:
    """A new passkey, where the pack tells that apart. What the person saw asked for when the authenticator is lost
    speaks for it too. A reset that no page names is there only where pages do not say what a lost second factor asks
    for either.
    """
    routes = resets_passkey(account)
    if not routes:
        return Enough((), ())
    if asked := account.asks("reset_2fa_asks"):
        return seen(account, asked)
    own = _reset(account, routes, EASILY_RESET)
    of_any = _reset(account, (*resets_2fa(account), *routes), EASILY_RESET)
    there = {*of_any.sure, *of_any.perhaps}
    return Enough(*(tuple(one for one in some if one in there) for some in own))


def reset_fund_password(account: Account) -> Enough:
    """A new second password. Unknown: as for a second factor."""
    if account.on("fund_password") == "no":
        return Enough((), ())
    if asked := account.asks("reset_fund_asks"):
        return seen(account, asked)
    return _reset(account, account.profile.operations_named("reset_fund_password"), EASILY_RESET)


def _reset(account: Account, routes: tuple[Operation, ...], unless: list[Asked]) -> Enough:
    """What these routes ask for. What only follows from a page, without being said there, keeps nobody out: as long
    as no page says what is surely asked for, the easiest reset may be there as well.
    """
    said = tuple(route for route in routes if route.confidence == "stated" or route.requires == UNKNOWN)
    found = Found(stated(account, said, unless=unless))
    inferred = stated(account, routes, unless=[])
    for sets, sure in ((inferred.sure, True), (inferred.perhaps, False)):
        for one in sets:
            found.add(one, sure)
    return _not_free(found.enough())


def _not_free(found: Enough) -> Enough:
    """A reset asks an outsider for something: where the second step that a page names is perhaps not on, the easiest
    reset counts in place of one that asks for nothing.
    """
    if not any(one == () for some in found for one in some):
        return found
    easiest = tuple((PROOFS[asked.kind],) for asked in EASILY_RESET)
    sure, perhaps = (tuple(one for one in some if one) for some in found)
    return Enough(sure, tuple(dict.fromkeys((*perhaps, *(one for one in easiest if one not in sure)))))


def resets_2fa(account: Account) -> tuple[Operation, ...]:
    """The routes by which a second factor is replaced, those included that begin at the login and take hours."""
    late = [route for route in account.profile.operations_named("login", "switch_factor") if delayed(route)]
    return (*account.profile.operations_named("reset_totp"), *late)


def resets_passkey(account: Account) -> tuple[Operation, ...]:
    """The routes by which a passkey alone is replaced; none where there is none to be replaced."""
    return account.profile.operations_named("reset_passkey") if account.on("passkey") != "no" else ()


def change_phone(account: Account) -> Enough:
    """A number of the thief's own. Without a number on the account no code goes there."""
    if account.on("sms") == "no":
        return Enough((), ())
    return stated(account, _contact(account, "change_phone", locked_out=False), unless=_perhaps_one(account))


def change_email(account: Account) -> Enough:
    """A mailbox of the thief's own."""
    return stated(account, _contact(account, "change_email", locked_out=False), unless=_perhaps_one(account))


def replace_phone(account: Account) -> Enough:
    """Another number without being signed in, where support gives it to somebody who says to have lost the old one."""
    if account.on("sms") == "no":
        return Enough((), ())
    return stated(account, _contact(account, "change_phone", locked_out=True), unless=[])


def replace_email(account: Account) -> Enough:
    """Another mailbox without being signed in, in the same way."""
    return stated(account, _contact(account, "change_email", locked_out=True), unless=[])


def _contact(account: Account, name: str, *, locked_out: bool) -> tuple[Operation, ...]:
    """The routes to another number or mailbox, with their sets for whoever is locked out, or with all others."""
    found = []
    for route in account.profile.operations_named(name):
        if route.requires == UNKNOWN:
            found += [] if locked_out else [route]
        elif sets := tuple(one for one in route.requires if _for_locked_out(one) == locked_out):
            found.append(structs.replace(route, requires=sets))
    return tuple(found)


def _for_locked_out(tokens: Iterable[str]) -> bool:
    """Whether papers are asked for, and nothing is said of being signed in."""
    return "session" not in tokens and any(PROOFS.get(token) == "id_face" for token in tokens)


def with_session(account: Account, question: str, *operations: str) -> Enough:
    """Withdrawals, new addresses, keys, sales and the list's switch: what the person saw, else the pack, else one
    factor.
    """
    if question and (asked := account.asks(question)):
        return seen(account, asked)
    found = Found(stated(account, account.profile.operations_named(*operations), unless=_perhaps_one(account)))
    if question and account.is_outdated(question):
        found.add(_all_that_may_be_on(account, question), True)
    return found.enough()


def _all_that_may_be_on(account: Account, question: str) -> set[str]:
    """What is asked for since a factor went is not known, but it can be no more than all that may be on: so much is
    enough for the owner.
    """
    kinds = {kind for kind in account.value(question) if kind in PROOFS and account.on(kind) != "no"}
    return {PROOFS[kind] for kind in (*kinds, *(asked.kind for asked in account.checked))}


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
    found = Found()
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
    found = Found()
    for route in routes:
        there = is_there(account, route)
        if there == "no":
            continue
        if route.requires == UNKNOWN:
            _least(found, unless)
        else:
            for one in route.requires:
                expand(account, tuple(one), found, sure=is_sure(route) and there == "yes")
    if not found.is_sure:
        _least(found, unless)  # no route, or none whose factors are surely on here: what is asked then is on no page
    return found.enough()


def _least(found: Found, unless: list[Asked]) -> None:
    for kind, sure in unless:
        found.add([PROOFS[kind]], sure)


def is_there(account: Account, route: Operation) -> On:
    """Whether a route is there that exists only while some factors are off."""
    states = {account.on(kind) for kind in route.only_without}
    return "no" if "yes" in states else "perhaps" if "perhaps" in states else "yes"


def is_sure(fact: Operation) -> bool:
    """Whether a route is there for every account. One with a condition, or of one regional site, may not be."""
    return not fact.only_when and not fact.only_in and not fact.more_may_be_asked


def expand(account: Account, tokens: tuple[str, ...], found: Found, *, sure: bool = True) -> None:
    """One set of the pack -> sets of proofs. A set that names a factor that is not on is dropped."""
    channels = next((CHANNELS[token] for token in tokens if token in CHANNELS), ())
    if channels:
        _all_of(account, channels, tokens, found, sure=sure)
        return
    if "api_key" in tokens:
        return  # a key's own rights say what it can do
    alternatives = [choices(account, token, tokens) for token in tokens]
    for choice in product(*alternatives):
        found.add([PROOFS[asked.kind] for asked in choice if asked.kind], sure and all(asked.sure for asked in choice))


def choices(account: Account, token: str, tokens: tuple[str, ...]) -> list[Asked]:
    """What one token stands for, as alternatives; none where the factor is off. An empty kind asks for nothing."""
    if token in PROVE_NOTHING:
        return [Asked("", True)]
    if token == "second_factor":
        others = [asked for asked in account.checked if asked.kind not in tokens]
        sure_of_one = any(asked.sure for asked in others)
        return [*others, *([] if sure_of_one else [Asked("", not others)])]
    on = account.on(token)
    return [] if on == "no" else [Asked(token, on == "yes")]


def _all_of(account: Account, kinds: tuple[str, ...], tokens: tuple[str, ...], found: Found, *, sure: bool) -> None:
    """A code of every channel that is bound. Those that are perhaps bound are needed for sure only when they are
    counted in.
    """
    rest = [PROOFS[token] for token in tokens if token in PROOFS]
    surely = [PROOFS[kind] for kind in kinds if account.on(kind) == "yes"]
    perhaps = [PROOFS[kind] for kind in kinds if account.on(kind) == "perhaps"]
    found.add([*rest, *surely, *perhaps], sure)
    if perhaps:
        found.add([*rest, *surely], False)
