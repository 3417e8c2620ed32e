"""What a pack says about one exchange or one service behind it. The form of the files in assets/content.

A fact carries the official page that it rests on, or it is unknown. The field comments are the documentation of the
form.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

Unknown = Literal["unknown"]
Tri = bool | Unknown
"""Yes, no, or no official page says so."""

Hours = Annotated[float, msgspec.Meta(ge=0, le=8760)] | Unknown
"""Hours, 0 where the page says that there is none, or unknown."""

Confidence = Literal["stated", "inferred", "unknown"]
Exit = Literal["withdraw", "api", "p2p", "trade"]
HoldWhen = Literal["always", "new_device", "new_address", "no_second_factor", "set_by_user"]

Requires = tuple[tuple[str, ...], ...] | Unknown
"""Any one of these sets is enough, inside a set all are needed. [[]] = a signed-in session is enough.

Besides factor kinds a set may name: "second_factor" (any one that is on and not yet named in the set), "all_bound" (a
code of every channel that is bound), "session", "support", "new_email", "api_key".
"""

FACTOR_KINDS = (
    "password",
    "sms",
    "voice",
    "whatsapp",
    "email",
    "totp",
    "passkey",
    "security_key",
    "app_push",
    "fund_password",
    "recovery_codes",
    "id_and_face",
    "master_key",
    "anti_phishing_code",
    # of services only:
    "trusted_device",
    "device_passcode",
    "recovery_phrase",
    "recovery_contact",
    "recovery_key",
    "cloud_account",
    "old_device",
    "sim_pin",
    "carrier_account",
)
REQUIRE_TOKENS = ("second_factor", "all_bound", "session", "support", "new_email", "api_key")

PREREQUISITES = ("verified_identity", "minimum_balance", "app", "cross_device_passkey")
"""What a prerequisite may name besides factor kinds and goals."""

EXCHANGE_OPERATIONS = (
    "login",
    "switch_factor",
    "reset_password",
    "change_password",
    "reset_totp",
    "reset_passkey",
    "change_totp",
    "disable_totp",
    "disable_sms",
    "change_phone",
    "change_email",
    "create_api_key",
    "add_withdrawal_address",
    "disable_address_list",
    "withdraw",
    "p2p_sell",
    "freeze_account",
    "unfreeze_account",
)
SERVICE_OPERATIONS = (
    "sign_in",
    "reset_password",
    "remove_second_factor",
    "remove_recovery_phone",
    "create_app_password",
    "restore_codes",
    "change_sim",
    "port_out",
)
"""A name outside these lists is refused: a misspelt operation would look like one that is not offered."""

GOALS = (
    "turn on authenticator",
    "save authenticator key",
    "turn off SMS",
    "add passkey",
    "set anti-phishing code",
    "review API keys",
    "turn on address list",
    "review devices",
    "freeze account",
    "change password",
    "turn on alerts",
    "turn on second factor",
    "remove recovery phone",
    "review forwarding",
    "turn on SIM PIN",
    "turn on carrier lock",
    "turn off cloud copy",
    "save recovery codes",
    "review app passwords",
)


class Cited(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A fact with the page it rests on. `source` is empty only where `confidence` is "unknown".

    `source_date` is the page's own date (ISO, may be just a year or month); `note` adds conditions, in the product's
    own plain words. `also` are further pages that the fact rests on.
    """

    source: str = ""
    also: tuple[str, ...] = ()
    source_date: str = ""
    confidence: Confidence = "stated"
    note: str = ""


class Factor(Cited, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One proof that the service accepts.

    `removal`: what switching it off does: "unbinds" (gone from the account), "not_offered" (no longer asked, still
    bound: resets may still use it), "impossible", or unknown. `one_way`: once on, it can never be off again.
    `removal_restores`: a weaker factor that comes back by itself when this one is removed. `asked_at_login`: false
    where it can be linked without ever being asked for at login.
    """

    kind: str
    supported: Tri
    name_in_ui: str = ""
    removal: Literal["unbinds", "not_offered", "impossible", "unknown"] = "unknown"
    only_factor: Tri = "unknown"
    asked_at_login: Tri = "unknown"
    one_way: bool = False
    removal_restores: str = ""


class Hold(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hours in which exits stay shut after an operation.

    `covers`: the exits that the page names as shut (a withdrawal hold is taken to cover the API too). `when`: the
    condition; anything but "always" counts only where it surely holds. `choices`: hours among which the user picks.
    `lifted_by`: proofs that end it early. `from_hardening`: it also follows when the owner hardens the account, so
    the walk announces it.
    """

    hours: Hours
    covers: tuple[Exit, ...] = ("withdraw", "api")
    when: HoldWhen = "always"
    choices: tuple[float, ...] = ()
    lifted_by: tuple[str, ...] = ()
    from_hardening: bool = False


class Operation(Cited, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What someone with which proofs can do. The same name may come several times, for different routes.

    Names: see EXCHANGE_OPERATIONS and SERVICE_OPERATIONS. In a mail service's sets "email" is its recovery mailbox,
    not itself. `takes_effect_after_hours`: a change that only works later. `gives`: for services, what the holder
    then has, in words.
    """

    name: str
    requires: Requires
    hold: Hold | None = None
    takes_effect_after_hours: Hours = 0
    gives: str = ""


class AddressList(Cited, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The list of withdrawal addresses, whatever the exchange calls it.

    `meaning`: "restricts" (only listed addresses are paid) or "waives" (listed addresses are paid without codes): the
    same word means either at different exchanges. `lock`: the wait of a new address; `lock_set_by_user`: a separate
    switch. `off`: the wait after the list is switched off. `api_listed_only`: withdrawals by API go to listed
    addresses only.
    """

    supported: Tri
    meaning: Literal["restricts", "waives", "unknown"] = "unknown"
    name_in_ui: str = ""
    lock: Hold | None = None
    lock_name_in_ui: str = ""
    lock_set_by_user: Tri = "unknown"
    off: Hold | None = None
    api_listed_only: Tri = "unknown"


class AddressWaiver(Cited, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Addresses that are paid without a code, beside a list that restricts. `lapses_after_days`: unused, the waiver
    ends.
    """

    supported: Tri
    name_in_ui: str = ""
    lapses_after_days: Hours = "unknown"


class Permission(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One right of an API key. `danger`: low = reads, medium = trades or moves inside, high = money can leave."""

    id: str
    name_in_ui: str = ""
    danger: Literal["low", "medium", "high"]
    adds_addresses: bool = False


class Introspection(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The question by which a key can be asked about itself. `answers`: what it tells (permissions, ip, created,
    expires).
    """

    method: Literal["GET", "POST"] = "GET"
    path: str
    answers: tuple[str, ...] = ()
    note: str = ""


class ApiKeys(Cited, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What keys of this exchange can do and what limits them. `lapses_without_ip_days` is of inactivity where the
    note says so.
    """

    supported: Tri = True
    permissions: tuple[Permission, ...] = ()
    ip_list: Tri = "unknown"
    ip_list_required_for: tuple[str, ...] = ()
    max_ips: int | Unknown = "unknown"
    lapses_without_ip_days: float | Unknown = "unknown"
    introspection: Introspection | None = None


class AntiPhishing(Cited, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A word of the user's own that genuine messages carry. `covers`: email, sms, app."""

    supported: Tri
    covers: tuple[str, ...] = ()


class Emergency(Cited, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the owner stops everything at once. `needs`: what must be set up beforehand. `without_login`: works when
    locked out.
    """

    supported: Tri
    web: str = ""
    app: str = ""
    without_login: Tri = "unknown"
    without_login_how: str = ""
    needs: tuple[str, ...] = ()


class MenuPath(Cited, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where to click, in the service's own menu words, parts separated by " > ". Empty where no official page says
    so.
    """

    goal: str
    web: str = ""
    app: str = ""
    url: str = ""


class Prerequisite(Cited, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`goal` (or operation) is only possible once `needs` are set up."""

    goal: str
    needs: tuple[str, ...]


class Incident(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something that happened. May cite a researcher or a newspaper: then `third_party` is true and `reporter` names
    it.

    `topics` say where it is shown, as for a Fact.
    """

    date: str
    text: str
    source: str
    third_party: bool = False
    reporter: str = ""
    topics: tuple[str, ...] = ()


class Fact(Cited, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Any further fact worth showing, in the product's own words. `topics` say at which steps and questions it is
    shown (their ids) or "account".
    """

    text: str
    topics: tuple[str, ...] = ()


class Product(Cited, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Another product or regional site under the same brand. `covered`: whether this pack speaks for it."""

    name: str
    covered: bool = False


class Profile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One pack: everything known about one exchange or one service. `researched` is the ISO date of the last check.

    `official_domains` are registrable domains, ASCII only; every source, url and menu address lies on one of them (or
    on one of `doc_hosts`, exact hosts of documentation elsewhere). `min_factors`: how many second factors must stay
    on. `p2p`: whether coins can be sold to other users. `unverifiable`: settings whose state nobody can see from
    outside, in words. `per_action_factors`: factors differ for each kind of action. `generic`: this pack stands for
    every service of its kind that has no pack of its own ("another mail provider").
    """

    id: str
    name: str
    kind: Literal["exchange", "mailbox", "number", "authenticator", "passwords", "owner"]
    official_domains: tuple[str, ...] = ()
    doc_hosts: tuple[str, ...] = ()
    type_this_host: str = ""
    researched: str
    factors: tuple[Factor, ...] = ()
    operations: tuple[Operation, ...] = ()
    address_list: AddressList | None = None
    address_waiver: AddressWaiver | None = None
    api_keys: ApiKeys | None = None
    anti_phishing: AntiPhishing | None = None
    emergency: Emergency | None = None
    paths: tuple[MenuPath, ...] = ()
    prerequisites: tuple[Prerequisite, ...] = ()
    products: tuple[Product, ...] = ()
    facts: tuple[Fact, ...] = ()
    incidents: tuple[Incident, ...] = ()
    min_factors: int | Unknown = "unknown"
    per_action_factors: Tri = "unknown"
    p2p: Tri = "unknown"
    cloud_copy: Literal["never", "optional", "always", "unknown", ""] = ""
    cloud_account: str = ""
    unverifiable: tuple[str, ...] = ()
    generic: bool = False

    def factor(self, kind: str) -> Factor | None:
        """The factor of this kind, or None where the pack does not mention it."""
        return next((factor for factor in self.factors if factor.kind == kind), None)

    def operations_named(self, *names: str) -> tuple[Operation, ...]:
        """All routes of these operations, in the pack's order."""
        return tuple(operation for operation in self.operations if operation.name in names)

    def path(self, goal: str) -> MenuPath | None:
        """The menu path for this goal, or None where no official page gives one."""
        return next((path for path in self.paths if path.goal == goal and (path.web or path.app)), None)
