"""Answers and packs -> the setup (model, section 11). The one place where what people say becomes what the analysis
reads.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Literal

from desktop_app.analysis import held_keys, operations
from desktop_app.analysis.operations import Enough
from desktop_app.analysis.services import Behind
from desktop_app.analysis.told import Account
from desktop_app.domain.dossier import OWNER, UNKNOWN, Dossier
from desktop_app.domain.profile import Hold, Operation, Profile
from desktop_app.domain.setup import ApiKey, Exchange, Exit, HoldName, Holds, HoursOrUnknown, Owner, Setup

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
ALERTS = {"email": "inbox", "sms": "sms", "app": "push"}
NO_NUMBER = "no number"


def accounts(dossier: Dossier, profiles: Mapping[str, Profile]) -> tuple[Account, ...]:
    """The exchange accounts whose packs are there, in the order in which they were added."""
    registers = held_keys.held(dossier)
    return tuple(
        Account(entry, profiles[entry.pack], dossier, registers.get(entry.id))
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
    for number in dossier.of_kind("number"):
        behind.number(number)
    for mailbox in dossier.of_kind("mailbox"):
        behind.mailbox(mailbox)
    for account in mine:
        behind.authenticator(account)
        behind.passkeys(account)
        behind.sessions(account)
        behind.reuse(account, _mailbox(account))
    if any(account.on("totp") != "no" for account in mine):
        behind.authenticator_cloud()
    behind.passwords(_passwords(dossier, mine))
    return Setup(
        owner=Owner(reacts_within_hours=REACTS[dossier.value(OWNER, "reacts")[0]], sim_pin=_sim_pin(dossier)),
        places=behind.places(sure=True),
        unknown_places=behind.places(sure=False),
        ways=behind.ways(sure=True),
        unknown_ways=behind.ways(sure=False),
        untested=tuple(behind.untested),
        exchange=tuple(_compiled(account, known) for account in mine),
    )


def _compiled(account: Account, known: Compiled) -> Exchange:
    if account.key not in known:
        known[account.key] = compile_exchange(account)
    return known[account.key]


def _passwords(dossier: Dossier, mine: Sequence[Account]) -> list[str]:
    mailboxes = [f"{mailbox.id} password" for mailbox in dossier.of_kind("mailbox")]
    return [*(f"{account.entry.id}:password" for account in mine), *mailboxes]


def _sim_pin(dossier: Dossier) -> bool | Literal["unknown"]:
    """One number without a PIN is enough for a thief; one that is unknown may be it."""
    answers = {dossier.value(number.id, "sim_pin")[0] for number in dossier.of_kind("number")}
    if "off" in answers:
        return False
    return "unknown" if UNKNOWN in answers or not answers else True


def _mailbox(account: Account) -> str:
    return account.entry.links.get("mailbox", f"{account.entry.id} mailbox")


def compile_exchange(account: Account) -> Exchange:
    """One account's operations, holds, list, alerts and keys."""
    listed = _allowlist(account)
    enough: dict[str, Enough] = {
        "login": operations.login(account),
        "reset_password": operations.reset_password(account),
        "reset_2fa": operations.reset_2fa(account),
        "change_phone": operations.change_phone(account),
        "change_email": operations.change_email(account),
        "withdraw": operations.with_session(account, "withdraw_asks", "withdraw"),
        "p2p_sell": operations.p2p_sell(account),
        "create_api_key": operations.with_session(account, "api_asks", "create_api_key"),
        "trade": Enough(((),), ()),
        "add_address": operations.with_session(account, "address_asks", "add_withdrawal_address"),
        "allowlist_off": operations.with_session(account, "", "disable_address_list"),
        "withdraw_listed": _withdraw_listed(account),
    }
    return Exchange(
        name=account.entry.id,
        share=account.entry.share,
        inbox=_mailbox(account),
        number=account.entry.links.get("number", NO_NUMBER),
        reacts_within_hours=None if _can_freeze(account.profile) else math.inf,
        password_unique="unknown"
        if account.is_unknown("password_unique")
        else account.chose("password_unique", "only_here"),
        allowlist=listed,
        new_address_hold=_new_address_hold(account),
        allowlist_off_hold=_list_off_hold(account),
        api_listed_only=account.profile.address_list is not None
        and account.profile.address_list.api_listed_only is True,
        holds=Holds(
            **{name: _hours(account.profile.operations_named(*routes)) for name, routes in _routes(account).items()}
        ),
        holds_cover=("withdraw", "api"),
        holds_cover_after={
            name: _covered(account.profile.operations_named(*routes)) for name, routes in _routes(account).items()
        },
        alerts=tuple(ALERTS[channel] for channel in account.value("alerts") if channel in ALERTS),
        api_keys=_keys(account),
        **{name: found.sure for name, found in enough.items()},
        **{f"unknown_{name}": found.perhaps for name, found in enough.items()},
    )


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
    if account.is_unknown("allowlist"):
        return "unknown"
    return "on" if account.chose("allowlist", "on", "on_locked") else "off"


def _withdraw_listed(account: Account) -> Enough:
    """Addresses that are paid without a code."""
    pack, waiver = account.profile.address_list, account.profile.address_waiver
    free: tuple[tuple[str, ...], ...] = ((),)
    if pack is not None and pack.meaning == "waives" and not account.chose("allowlist", "off"):
        return Enough((), free) if account.is_unknown("allowlist") else Enough(free, ())
    if waiver is None or waiver.supported is False:
        return Enough((), ())
    return Enough(free, ()) if waiver.supported is True else Enough((), free)


def _new_address_hold(account: Account) -> HoursOrUnknown:
    """The wait of a new address, where the person has it on or the exchange always sets it."""
    pack = account.profile.address_list
    if pack is None or pack.lock is None:
        return 0
    if pack.lock_set_by_user is False or account.chose("allowlist", "on_locked"):
        return _least_hours(pack.lock)
    return "unknown" if account.is_unknown("allowlist") else 0


def _list_off_hold(account: Account) -> HoursOrUnknown:
    """The wait after the list is switched off. One that the user sets counts when they say that they set it."""
    pack = account.profile.address_list
    if pack is None or pack.off is None:
        return "unknown"
    if pack.off.when == "set_by_user" and not account.chose("allowlist", "on_locked"):
        return "unknown" if account.is_unknown("allowlist") else 0
    return _least_hours(pack.off)


def _least_hours(hold: Hold) -> HoursOrUnknown:
    return min(hold.choices) if hold.choices else hold.hours


# --- holds ----------------------------------------------------------------------------------------------------------


def _routes(account: Account) -> dict[HoldName, tuple[str, ...]]:
    """Which operations start which hold."""
    return {
        "new_device": ("login",),
        "after_password_reset": ("reset_password",),
        "after_2fa_reset": ("reset_totp", *(["reset_passkey"] if account.on("passkey") != "no" else [])),
        "after_contact_change": ("change_phone", "change_email"),
    }


def _hours(routes: tuple[Operation, ...]) -> HoursOrUnknown:
    """The shortest hold of these routes: an intruder takes that one. A condition that need not hold makes the hours
    unknown.
    """
    found = [_sure_hours(route.hold) for route in routes]
    if not found or "unknown" in found:
        return "unknown"
    return min(hours for hours in found if not isinstance(hours, str))


def _sure_hours(hold: Hold | None) -> HoursOrUnknown:
    if hold is None or (hold.when != "always" and hold.hours != 0):
        return "unknown"
    return hold.hours


def _covered(routes: tuple[Operation, ...]) -> tuple[Exit, ...]:
    """The exits that the hold of each of these routes shuts. Withdrawals stand for the API too; sales and trades only
    where a page says so.
    """
    holds = [route.hold for route in routes if route.hold and route.hold.hours not in (0, UNKNOWN)]
    named: set[Exit] = {"p2p", "trade"} if holds else set()
    for hold in holds:
        named &= set(hold.covers)
    return ("withdraw", "api", *sorted(named))
