"""The setup: the facts that the analysis makes its rules from, in the documented form of setup files.

Proofs are names: `password`, `fund_password`, `codes`, `passkey`, `security_key`, `totp`, `session`, `app_session`,
`sms`, `inbox`, `phone`, `id_face`, and any further name that a setup uses. `sms`, `inbox`, `totp` and `phone` yield
the codes `sms_code`, `email_code`, `totp_code` and `push_ok`. `a:x` is the `x` of exchange `a` alone; a bare name of
an exchange's own belongs to every exchange; all others are shared.

In a list of alternatives any one is enough; inside an alternative all are needed; `[[]]` means that a signed-in
session is enough, and a missing operation is not offered. What the owner does not know stands in `unknown_…`: on for
an intruder, off for the owner.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

Alternatives = tuple[tuple[str, ...], ...]
Hours = Annotated[float, msgspec.Meta(ge=0)]
HoursOrUnknown = Hours | Literal["unknown"]
Exit = Literal["withdraw", "api", "p2p", "trade"]
Right = Literal["withdraw", "trade", "add_address", "read"]
HoldName = Literal[
    "new_device",
    "after_password_reset",
    "after_2fa_reset",
    "after_passkey_reset",
    "after_fund_password_reset",
    "after_contact_change",
]
ListHoldName = Literal["new_address_hold", "allowlist_off_hold"]

OPERATIONS = (
    "login",
    "reset_password",
    "reset_2fa",
    "reset_passkey",
    "reset_fund_password",
    "change_phone",
    "change_email",
    "replace_phone",
    "replace_email",
    "withdraw",
    "p2p_sell",
    "create_api_key",
    "trade",
    "add_address",
    "withdraw_listed",
    "allowlist_off",
)

OWN_PROOFS = frozenset(
    {
        "password",
        "fund_password",
        "codes",
        "passkey",
        "security_key",
        "totp",
        "session",
        "app_session",
        "master_key",
        "known_device",
        "sms_code",
        "email_code",
        "totp_code",
        "push_ok",
    }
)
"""Bare names that belong to each exchange on its own."""

SECOND_FACTORS = ("sms_code", "totp_code", "passkey", "security_key", "push_ok")
"""What a reset of the second factor hands out."""

PASSKEYS = ("passkey", "security_key")
"""What a reset of the passkey alone hands out."""


class Owner(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`reacts_within_hours`: from an alert that the owner can see to a frozen account; inf where no way to freeze is
    known.

    `number_reissue_hours`: until a new SIM with the same number. `sim_pin`: a locked phone's SIM is of no use in
    another phone.
    """

    reacts_within_hours: Hours = 12
    number_reissue_hours: Hours = 24
    sim_pin: bool | Literal["unknown"] = "unknown"


class ApiKey(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A key that exists and was given to somebody. Unknown rights count as all, an unknown IP list as none."""

    rights: tuple[Right, ...] | Literal["unknown"] = "unknown"
    ip_list: bool | Literal["unknown"] = "unknown"


class Holds(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hours in which the covered exits are shut after each event. Unknown is 0 for an intruder and a wait for the
    owner.
    """

    new_device: HoursOrUnknown = 0
    after_password_reset: HoursOrUnknown = 0
    after_2fa_reset: HoursOrUnknown = 0
    after_passkey_reset: HoursOrUnknown = 0
    after_fund_password_reset: HoursOrUnknown = 0
    after_contact_change: HoursOrUnknown = 0


class Exchange(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One exchange account: what each operation asks for, its holds, its alerts, its keys.

    `inbox` and `number` name the mailbox and the phone number behind this account (the proofs that control them);
    `reacts_within_hours` takes the place of the owner's where this exchange differs, `holds_cover_after` that of
    `holds_cover` for the holds that it names, `password_unique` that of the setup's; `holds_lifted_by`: proofs of
    which any one ends a hold at once; `api_listed_only`: withdrawals by API reach listed addresses even without a
    list; `new_key_adds_addresses`: a key that is made lists addresses by itself.
    """

    name: str
    share: Annotated[float, msgspec.Meta(ge=0)] | None = None
    inbox: str = "inbox"
    number: str = "sms"
    reacts_within_hours: Hours | None = None
    password_unique: bool | Literal["unknown"] | None = None
    login: Alternatives = ()
    reset_password: Alternatives = ()
    reset_2fa: Alternatives = ()
    reset_passkey: Alternatives = ()
    reset_fund_password: Alternatives = ()
    change_phone: Alternatives = ()
    change_email: Alternatives = ()
    replace_phone: Alternatives = ()
    replace_email: Alternatives = ()
    withdraw: Alternatives = ()
    p2p_sell: Alternatives = ()
    create_api_key: Alternatives = ()
    trade: Alternatives = ()
    add_address: Alternatives = ()
    withdraw_listed: Alternatives = ()
    allowlist_off: Alternatives = ()
    unknown_login: Alternatives = ()
    unknown_reset_password: Alternatives = ()
    unknown_reset_2fa: Alternatives = ()
    unknown_reset_passkey: Alternatives = ()
    unknown_reset_fund_password: Alternatives = ()
    unknown_change_phone: Alternatives = ()
    unknown_change_email: Alternatives = ()
    unknown_replace_phone: Alternatives = ()
    unknown_replace_email: Alternatives = ()
    unknown_withdraw: Alternatives = ()
    unknown_p2p_sell: Alternatives = ()
    unknown_create_api_key: Alternatives = ()
    unknown_trade: Alternatives = ()
    unknown_add_address: Alternatives = ()
    unknown_withdraw_listed: Alternatives = ()
    unknown_allowlist_off: Alternatives = ()
    allowlist: Literal["on", "off", "unknown"] = "off"
    new_address_hold: HoursOrUnknown = 0
    allowlist_off_hold: HoursOrUnknown = 0
    api_listed_only: bool = False
    new_key_adds_addresses: bool | Literal["unknown"] = False
    holds: Holds = Holds()
    holds_cover: tuple[Exit, ...] = ()
    holds_cover_after: dict[HoldName, tuple[Exit, ...]] = {}
    holds_lifted_by: dict[HoldName | ListHoldName, tuple[str, ...]] = {}
    alerts: tuple[str, ...] = ()
    api_keys: tuple[ApiKey, ...] = ()

    def alternatives(self, operation: str) -> Alternatives:
        """What is known to be enough for this operation."""
        found: Alternatives = getattr(self, operation)
        return found

    def unknown_alternatives(self, operation: str) -> Alternatives:
        """What may be enough for this operation, as far as the owner knows."""
        found: Alternatives = getattr(self, f"unknown_{operation}")
        return found


class Setup(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One person's whole setup.

    `places.<place>`: what a place gives to whoever has it, and `unknown_places` what it may give. `ways.<proof>`:
    alternatives for getting an account or proof, and `unknown_ways` those that may exist. `password_unique`: None is
    unknown. `password_also_opens`: reuse. `untested`: proofs never tried. `cloud_mailboxes`: mailboxes of the account
    `cloud`, which whoever gets into that account reads; for the owner they are no other way in.
    """

    owner: Owner = Owner()
    places: dict[str, tuple[str, ...]] = {}
    unknown_places: dict[str, tuple[str, ...]] = {}
    ways: dict[str, Alternatives] = {}
    unknown_ways: dict[str, Alternatives] = {}
    password_unique: bool | None = None
    password_also_opens: dict[str, tuple[str, ...]] = {}
    untested: tuple[str, ...] = ()
    cloud_mailboxes: tuple[str, ...] = ()
    exchange: tuple[Exchange, ...] = ()
