"""Answers and packs -> the setup (model, section 11). The one place where what people say becomes what the analysis
reads.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Literal

from desktop_app.analysis import held_keys, operations, switches
from desktop_app.analysis.beside import beside
from desktop_app.analysis.operations import Enough
from desktop_app.analysis.services import Behind
from desktop_app.analysis.told import Account, On
from desktop_app.domain.dossier import NO_NUMBER, OWNER, UNKNOWN, Dossier
from desktop_app.domain.profile import Hold, Operation, Profile
from desktop_app.domain.setup import (
    ApiKey,
    Exchange,
    Exit,
    HoldName,
    Holds,
    HoursOrUnknown,
    ListHoldName,
    Owner,
    Setup,
)

REACTS = {"hour": 1.0, "half_day": 12.0, "day": 24.0, "days": 72.0, UNKNOWN: 72.0}
"""Answer -> hours until the owner has frozen an account. Not answered counts like the slowest."""

KEYS = {
    "none": (),
    "read": (ApiKey(rights=("read",), ip_list=False),),
    "trade_ip": (ApiKey(rights=("trade",), ip_list=True),),
    "trade_open": (ApiKey(rights=("trade",), ip_list=False),),
    "withdraw_ip": (ApiKey(rights=("withdraw", "trade"), ip_list=True),),
    "withdraw_open": (ApiKey(rights=("withdraw", "trade"), ip_list=False),),
    UNKNOWN: (ApiKey(),),
}
TRUTH: dict[On, bool | Literal["unknown"]] = {"yes": True, "no": False, "perhaps": "unknown"}
ALERTS = {"email": "inbox", "sms": "sms", "app": "push"}


def accounts(dossier: Dossier, profiles: Mapping[str, Profile]) -> tuple[Account, ...]:
    """The exchange accounts whose packs are there, in the order in which they were added."""
    told: dict[str, dict[str, tuple[str, ...]]] = {}
    for (subject, question), answer in dossier.answers.items():
        told.setdefault(subject, {})[question] = answer.value
    for subject, name, value in beside(dossier):
        told.setdefault(subject, {})[name] = value
    return tuple(
        Account(entry, profiles[entry.pack], told.get(entry.id, {}))
        for entry in dossier.of_kind("account")
        if entry.pack in profiles
    )


Compiled = dict[tuple[object, ...], Exchange]
"""Exchanges that are compiled already, by what they rest on. For one set of packs."""


def compile_setup(dossier: Dossier, profiles: Mapping[str, Profile], known: Compiled | None = None) -> Setup:
    """Everything that the person told us, and what the packs say about it, as one setup. `known` is filled and read."""
    known = {} if known is None else known
    mine = accounts(dossier, profiles)
    behind = Behind(dossier, profiles)
    add_services(behind, dossier)
    for account in mine:
        add_own(behind, account)
    if any(account.on("totp") != "no" for account in mine):
        behind.authenticator_cloud()
    behind.passwords(_passwords(dossier, mine))
    return Setup(
        owner=compile_owner(dossier),
        places=behind.places(sure=True),
        unknown_places=behind.places(sure=False),
        ways=behind.ways(sure=True),
        unknown_ways=behind.ways(sure=False),
        untested=tuple(behind.untested),
        cloud_mailboxes=tuple(behind.cloud_mailboxes),
        exchange=tuple(_compiled(account, known) for account in mine),
    )


def add_services(behind: Behind, dossier: Dossier) -> None:
    """What all accounts may lean on: numbers, mailboxes, the store of passwords."""
    for number in dossier.of_kind("number"):
        behind.number(number)
    for mailbox in dossier.of_kind("mailbox"):
        behind.mailbox(mailbox)
    behind.store()


def add_own(behind: Behind, account: Account) -> None:
    """What places hold of one account, and what its password opens; where the password itself is comes with all."""
    behind.authenticator(account)
    behind.passkeys(account)
    behind.sessions(account)
    behind.kept(account)
    behind.listed(account)
    behind.reuse(account)


def compile_owner(dossier: Dossier) -> Owner:
    """What the person said of themselves, and of the SIM."""
    return Owner(reacts_within_hours=REACTS[dossier.value(OWNER, "reacts")[0]], sim_pin=_sim_pin(dossier))


def _compiled(account: Account, known: Compiled) -> Exchange:
    if account.key not in known:
        known[account.key] = compile_exchange(account)
    return known[account.key]


def _passwords(dossier: Dossier, mine: Sequence[Account]) -> list[str]:
    own = [secret for account in mine for secret in own_passwords(account)]
    return [*own, *mailbox_passwords(dossier)]


def own_passwords(account: Account) -> list[str]:
    """The proofs of one account that lie where its owner keeps passwords."""
    here = account.entry.id
    return [f"{here}:password", *([f"{here}:fund_password"] if account.on("fund_password") != "no" else [])]


def mailbox_passwords(dossier: Dossier) -> list[str]:
    """The proofs that are the passwords of mailboxes."""
    return [f"{mailbox.id} password" for mailbox in dossier.of_kind("mailbox")]


def _sim_pin(dossier: Dossier) -> bool | Literal["unknown"]:
    """One number without a PIN is enough for a thief; one that is unknown may be it."""
    answers = {dossier.value(number.id, "sim_pin")[0] for number in dossier.of_kind("number")}
    if "off" in answers:
        return False
    return "unknown" if UNKNOWN in answers or not answers else True


def compile_exchange(account: Account) -> Exchange:
    """One account's operations, holds, list, alerts and keys."""
    listed = _allowlist(account)
    list_off = operations.with_session(account, "", "disable_address_list") if _has_switch(account) else Enough((), ())
    withdraw = operations.with_session(account, "withdraw_asks", "withdraw")
    add_address = operations.with_session(account, "address_asks", "add_withdrawal_address")
    enough: dict[str, Enough] = {
        "login": switches.weaker_login(account, operations.login(account)),
        "reset_password": operations.reset_password(account),
        "reset_2fa": operations.reset_2fa(account),
        "reset_passkey": operations.reset_passkey(account),
        "reset_fund_password": operations.reset_fund_password(account),
        "change_phone": operations.change_phone(account),
        "change_email": operations.change_email(account),
        "replace_phone": operations.replace_phone(account),
        "replace_email": operations.replace_email(account),
        "withdraw": switches.on_known_device(account, switches.loosened(account, withdraw, "withdraw_without_codes")),
        "p2p_sell": operations.p2p_sell(account),
        "create_api_key": _create_api_key(account),
        "trade": Enough(((),), ()),
        "add_address": switches.on_known_device(account, add_address),
        "withdraw_listed": switches.loosened(account, _waived(account), "listed_without_codes"),
    }
    enough |= {
        name: switches.locked(account, name, found) for name, found in enough.items() if name in switches.STOPPED
    }
    enough["allowlist_off"] = switches.unlocked_by_waiting(account, list_off, add_address)
    return Exchange(
        name=account.entry.id,
        share=account.entry.share,
        inbox=account.mailbox,
        number=account.entry.links.get("number", NO_NUMBER),
        reacts_within_hours=None if _can_freeze(account.profile) else math.inf,
        password_unique="unknown"
        if account.is_unknown("password_unique")
        else account.chose("password_unique", "only_here"),
        allowlist=listed,
        new_address_hold=_new_address_hold(account),
        allowlist_off_hold=switches.waits(account, list_off, _list_off_hold(account)),
        api_listed_only=account.profile.address_list is not None
        and account.profile.address_list.api_listed_only is True,
        new_key_adds_addresses=TRUTH[account.weak("key_adds_addresses")],
        holds=Holds(**{name: _hours(account, routes) for name, routes in _routes(account).items()}),
        holds_cover=("withdraw", "api"),
        holds_cover_after={name: _covered(account, routes) for name, routes in _routes(account).items()},
        holds_lifted_by=_lifted_by(account),
        alerts=tuple(ALERTS[channel] for channel in account.value("alerts") if channel in ALERTS),
        api_keys=switches.keys(account, _keys(account)),
        **{name: found.sure for name, found in enough.items()},
        **{f"unknown_{name}": found.perhaps for name, found in enough.items()},
    )


def _create_api_key(account: Account) -> Enough:
    """A key that an intruder makes is an exit only where keys can send money out at all."""
    keys = account.profile.api_keys
    if keys is not None and (keys.supported is False or keys.can_withdraw is False):
        return Enough((), ())
    return operations.with_session(account, "api_asks", "create_api_key")


def _keys(account: Account) -> tuple[ApiKey, ...]:
    """The keys of the register, where it still is what was answered; else what the answer stands for."""
    answer = account.value("api_keys")[0]
    found = held_keys.keys(answer, account.value(held_keys.HELD))
    return KEYS[answer] if found is None else found


def _can_freeze(profile: Profile) -> bool:
    return profile.emergency is not None and profile.emergency.supported is True


# --- the address list
# ---------------------------------------------------------------------------------------------------------------


def _allowlist(account: Account) -> Literal["on", "off", "unknown"]:
    """Whether withdrawals reach listed addresses only. A list that waives codes restricts nothing."""
    pack = account.profile.address_list
    if pack is None or pack.supported is False or pack.meaning == "waives":
        return "off"
    if pack.always is True:
        return "on"
    if account.is_unknown("allowlist"):
        return "unknown"
    return "on" if account.chose("allowlist", "on", "on_locked") else "off"


def _has_switch(account: Account) -> bool:
    pack = account.profile.address_list
    return pack is None or pack.always is not True


def _waived(account: Account) -> Enough:
    """A list of addresses that are paid without a code, where the pack has no other."""
    pack = account.profile.address_list
    free: tuple[tuple[str, ...], ...] = ((),)
    if pack is not None and pack.meaning == "waives" and not account.chose("allowlist", "off"):
        return Enough((), free) if account.is_unknown("allowlist") else Enough(free, ())
    return Enough((), ())


def _new_address_hold(account: Account) -> HoursOrUnknown:
    """The wait of a new address, where the person has it on or the exchange always sets it."""
    pack = account.profile.address_list
    if pack is None or pack.lock is None:
        return 0
    if pack.lock_set_by_user is False or account.chose("allowlist", "on_locked"):
        return switches.least_hours(account, pack.lock)
    return "unknown" if account.is_unknown("allowlist") else 0


def _list_off_hold(account: Account) -> HoursOrUnknown:
    """The wait after the list is switched off. One that the user sets counts when they say that they set it."""
    pack = account.profile.address_list
    if pack is None or pack.off is None:
        return "unknown"
    if pack.off.when == "set_by_user" and not account.chose("allowlist", "on_locked"):
        return "unknown" if account.is_unknown("allowlist") else 0
    return switches.least_hours(account, pack.off)


# --- holds ----------------------------------------------------------------------------------------------------------


def _routes(account: Account) -> dict[HoldName, tuple[Operation, ...]]:
    """Which routes start which hold."""
    named = account.profile.operations_named
    return {
        "new_device": tuple(route for route in named("login") if not operations.delayed(route)),
        "after_password_reset": named("reset_password"),
        "after_2fa_reset": operations.resets_2fa(account),
        "after_passkey_reset": operations.resets_passkey(account),
        "after_fund_password_reset": named("reset_fund_password"),
        "after_contact_change": named("change_phone", "change_email"),
    }


def _hours(account: Account, routes: tuple[Operation, ...]) -> HoursOrUnknown:
    """The shortest hold of these routes: an intruder takes that one. A condition that need not hold makes the hours
    unknown.
    """
    found = [_sure_hours(account, route) for route in routes]
    if not found or "unknown" in found:
        return "unknown"
    return min(hours for hours in found if not isinstance(hours, str))


def _sure_hours(account: Account, route: Operation) -> HoursOrUnknown:
    """The hold, which begins when a change that takes effect later does so."""
    hold, late = route.hold, route.takes_effect_after_hours
    sure: HoursOrUnknown = "unknown"
    if hold is not None and (hold.when == "always" or hold.hours == 0) and switches.is_firm(account, hold):
        sure = hold.hours
    if isinstance(late, str) or late == 0:
        return sure
    return late if isinstance(sure, str) or (hold and hold.lifted_by) else late + sure


def _lifted_by(account: Account) -> dict[HoldName | ListHoldName, tuple[str, ...]]:
    """The holds that somebody can end early, and by which proofs. A change that takes effect later nobody hastens."""
    holds: dict[HoldName | ListHoldName, list[Hold | None]] = {
        name: [route.hold for route in routes if route.takes_effect_after_hours in (0, UNKNOWN)]
        for name, routes in _routes(account).items()
    }
    listed, lock = account.profile.address_list, account.profile.settings_lock
    if listed is not None:
        holds |= {"new_address_hold": [listed.lock], "allowlist_off_hold": [listed.off]}
    if lock is not None and account.settings_lock != "no":
        holds["allowlist_off_hold"] = [*holds.get("allowlist_off_hold", []), lock.off]
    proofs = {
        name: [proof for one in some if one for proof in switches.lifted_by(account, one)]
        for name, some in holds.items()
    }
    return {name: tuple(dict.fromkeys(some)) for name, some in proofs.items() if some}


def _covered(account: Account, routes: tuple[Operation, ...]) -> tuple[Exit, ...]:
    """The exits that the hold of each of these routes shuts. Withdrawals stand for the API too; sales and trades only
    where a page says so, or where the change itself takes effect later.
    """
    held = [route for route in routes if _sure_hours(account, route) not in (0, UNKNOWN)]
    named: set[Exit] = {"p2p", "trade"} if held else set()
    for route in held:
        if route.hold is not None and route.hold.hours not in (0, UNKNOWN):
            named &= set(route.hold.covers)
    return ("withdraw", "api", *sorted(named))
