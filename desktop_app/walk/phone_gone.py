"""What is left to somebody whose phone is gone, from what the analysis reads of their answers and the packs. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop_app.analysis.compiler import accounts, compile_setup
from desktop_app.analysis.told import Account
from desktop_app.domain.dossier import UNKNOWN, Dossier, Entry
from desktop_app.domain.phone_gone import Kept, Means, PhoneGone, SimThere, WayIn
from desktop_app.domain.profile import Operation, Profile
from desktop_app.domain.setup import Setup

AT_HOME: tuple[tuple[str, Means], ...] = (
    ("totp_on_paper", "paper_key"),
    ("master_key", "master_key"),
    ("codes", "recovery_codes"),
)
PASSKEYS: dict[str, Means] = {
    "one_device": "perhaps_passkey",
    "two_devices": "other_passkey",
    "synced": "synced_passkey",
}
"""Answer -> what it means without the phone. Of one device the person did not say which it is."""

MAIL_ASKED = ("second_factor", "read_on", "backup_codes")
"""What tells whether a mailbox opens without the phone."""

HAVE_OR_NOT = ("sms", "totp", "passkey", "security_key", "master_key", "recovery_codes", "app_push")


def phone_gone(dossier: Dossier, profiles: Mapping[str, Profile]) -> PhoneGone:
    """Numbers, mailboxes and accounts as they stand without the phone."""
    setup = compile_setup(dossier, profiles)
    return PhoneGone(
        numbers=tuple(_sim(dossier, number) for number in dossier.of_kind("number")),
        mailboxes=tuple(_mailbox(dossier, profiles, setup, entry) for entry in dossier.of_kind("mailbox")),
        accounts=tuple(_account(dossier, profiles, setup, account) for account in accounts(dossier, profiles)),
    )


# --- numbers and mailboxes ------------------------------------------------------------------------------------------


def _sim(dossier: Dossier, number: Entry) -> SimThere:
    said = dossier.value(number.id, "in_phone")
    return SimThere(
        entry=number,
        in_phone=None if UNKNOWN in said else "yes" in said,
        sim_pin="on" in dossier.value(number.id, "sim_pin"),
        locked="on" in (*dossier.value(number.id, "carrier_lock"), *dossier.value(number.id, "port_lock")),
    )


def _mailbox(dossier: Dossier, profiles: Mapping[str, Profile], setup: Setup, mailbox: Entry) -> WayIn:
    read_on = dossier.value(mailbox.id, "read_on")
    codes, number = f"{mailbox.id} codes", _number_behind(dossier, mailbox)
    kept = [Kept("open_here")] if "computer" in read_on else []
    if codes in setup.places.get("home", ()):
        kept.append(Kept("recovery_codes", codes not in setup.untested))
    if "nothing" in dossier.value(mailbox.id, "second_factor"):
        kept.append(Kept("password_only"))
    if number is not None:
        kept += _by_number(dossier, number)
    elif _by_code(dossier, mailbox):
        kept.append(Kept("some_sim"))
    if {"yes_strong", "yes_weak"} & set(dossier.value(mailbox.id, "recovery_mail")):
        kept.append(Kept("recovery_mailbox", tried=False))
    if not kept and any(UNKNOWN in dossier.value(mailbox.id, asked) for asked in MAIL_ASKED):
        kept.append(Kept("unasked", tried=False))
    return WayIn(
        entry=mailbox,
        profile=profiles.get(mailbox.pack),
        kept=_surest_first(kept),
        signed_in="phone" in read_on or UNKNOWN in read_on,
        here="computer" in read_on or UNKNOWN in read_on,
        number=number,
    )


def _number_behind(dossier: Dossier, mailbox: Entry) -> Entry | None:
    """The number whose codes let somebody in, where there is one; which of several it is, nobody was asked."""
    numbers = dossier.of_kind("number")
    return numbers[0] if _by_code(dossier, mailbox) and len(numbers) == 1 else None


def _by_code(dossier: Dossier, mailbox: Entry) -> bool:
    return "sms" in dossier.value(mailbox.id, "second_factor") or "yes" in dossier.value(mailbox.id, "recovery_phone")


def _by_number(dossier: Dossier, number: Entry) -> Iterator[Kept]:
    """Codes by SMS: they still come to a SIM at home, and come again to a new one."""
    yield Kept("number_here" if "no" in dossier.value(number.id, "in_phone") else "new_sim")


# --- accounts -------------------------------------------------------------------------------------------------------


def _account(dossier: Dossier, profiles: Mapping[str, Profile], setup: Setup, account: Account) -> WayIn:
    entry, signed_in = account.entry, account.value("signed_in")
    number = dossier.entry(entry.links.get("number", "")) if account.on("sms") != "no" else None
    lost_codes = _on_phone(setup, account, "totp")
    lost_passkey = _on_phone(setup, account, "passkey") and account.on("passkey") == "yes"
    kept = [*_codes(dossier, profiles, setup, account), *_passkey(account)]
    kept += _by_number(dossier, number) if number is not None else ()
    if "computer" in signed_in:
        kept.insert(0, Kept("open_here"))
    return WayIn(
        entry=entry,
        profile=account.profile,
        kept=_surest_first(kept),
        signed_in="phone" in signed_in or UNKNOWN in signed_in,
        here="computer" in signed_in or UNKNOWN in signed_in,
        number=number,
        resets=_resets(account, lost_codes=lost_codes, lost_passkey=lost_passkey),
        asked=account.asks("reset_2fa_asks") if lost_codes else (),
        lost_codes=lost_codes,
        lost_passkey=lost_passkey,
        changes=account.profile.operations_named("change_totp") if lost_codes else (),
    )


def _on_phone(setup: Setup, account: Account, proof: str) -> bool:
    """Whether a factor that may be on was on the phone."""
    name = f"{account.entry.id}:{proof}"
    there = name in (*setup.places.get("phone", ()), *setup.unknown_places.get("phone", ()))
    return there and account.on(proof) != "no"


def _codes(dossier: Dossier, profiles: Mapping[str, Profile], setup: Setup, account: Account) -> Iterator[Kept]:
    """What stands in for the codes on the phone."""
    here, home = f"{account.entry.id}:", setup.places.get("home", ())
    if f"{here}totp" in home:
        yield Kept("key_codes" if _kept_in(dossier, profiles) == "security_key" else "second_device")
    elif f"{here}totp" in setup.unknown_places.get("home", ()) and _on_phone(setup, account, "totp"):
        yield Kept("unasked", tried=False)
    if f"{here}totp" in setup.places.get("pm", ()):
        yield Kept("store_codes")
    for proof, means in AT_HOME:
        if f"{here}{proof}" in home:
            yield Kept(means, f"{here}{proof}" not in setup.untested)
    if any("cloud" in needs for needs in setup.ways.get(f"{here}totp", ())):
        yield Kept("cloud_codes", tried=False)


def _kept_in(dossier: Dossier, profiles: Mapping[str, Profile]) -> str:
    app = next(iter(dossier.of_kind("authenticator")), None)
    pack = profiles.get(app.pack) if app is not None else None
    return pack.kept_in if pack is not None else ""


def _passkey(account: Account) -> Iterator[Kept]:
    means = PASSKEYS.get(account.value("passkey")[0])
    if means is not None and account.on("passkey") != "no":
        yield Kept(means, tried=means == "other_passkey")


def _resets(account: Account, *, lost_codes: bool, lost_passkey: bool) -> tuple[Operation, ...]:
    """The exchange's routes for what was on the phone, less those that ask for what the person surely lacks."""
    no_other = lost_passkey and not account.chose("passkey", "two_devices")
    names = [name for name, lost in (("reset_totp", lost_codes), ("reset_passkey", no_other)) if lost]
    lacks = {kind for kind in HAVE_OR_NOT if account.on(kind) == "no"}
    lacks |= {"totp"} if lost_codes else set()
    lacks |= set() if _open_here(account) else {"session"}
    return tuple(one for one in account.profile.operations_named(*names) if _can_go(account, one, lacks))


def _open_here(account: Account) -> bool:
    return account.chose("signed_in", "computer") or account.is_unknown("signed_in")


def _can_go(account: Account, route: Operation, lacks: set[str]) -> bool:
    if any(account.on(kind) == "yes" for kind in route.only_without):
        return False
    return route.requires == "unknown" or any(not lacks & set(needs) for needs in route.requires)


def _surest_first(kept: list[Kept]) -> tuple[Kept, ...]:
    """What was tried before what was not; otherwise as it stands."""
    return tuple(sorted(kept, key=lambda one: not one.tried))
