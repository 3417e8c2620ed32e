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
HoldWhen = Literal[
    "always",
    "new_device",
    "new_address",
    "no_second_factor",
    "set_by_user",
    "weaker_factor_used",
    "large_amount",
    "looks_suspicious",
    "after_deposit",
]
WeakeningKind = Literal[
    "listed_without_codes",
    "withdraw_without_codes",
    "key_adds_addresses",
    "weaker_login",
    "known_device",
    "devices_by_number",
]

Requires = tuple[tuple[str, ...], ...] | Unknown
"""Any one of these sets is enough, inside a set all are needed. [[]] = a signed-in session is enough.

Besides factor kinds a set may name a token of `vocabulary.REQUIRE_TOKENS`: "second_factor" (any one that is on and
not yet named in the set), "all_bound" (a code of every channel that is bound), "session", "support" …
"""


class Cited(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A fact with the page it rests on. `source` is empty only where `confidence` is "unknown".

    `source_date` is the page's own date (ISO, may be just a year or month); `note` adds conditions, in the product's
    own plain words. `also` are further pages that the fact rests on. `only_in`: the fact holds at these regional
    sites only (ids of `variants`); elsewhere it is unknown, so it counts for an intruder and not for the owner.
    """

    source: str = ""
    also: tuple[str, ...] = ()
    source_date: str = ""
    confidence: Confidence = "stated"
    note: str = ""
    only_in: tuple[str, ...] = ()


class Factor(Cited, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One proof that the service accepts.

    `removal`: what switching it off does: "unbinds" (gone from the account), "not_offered" (no longer asked, still
    bound: resets may still use it), "replaced" (it goes by itself once another method is chosen), "impossible", or
    unknown. `one_way`: once on, it can never be off again.
    `removal_restores`: a weaker factor that comes back by itself when this one is removed. `asked_at_login`: false
    where it can be linked without ever being asked for at login. `asked_for`: the operations for which it is asked,
    where they differ; empty where the pack does not say. `compulsory`: every account has it.
    """

    kind: str
    supported: Tri
    name_in_ui: str = ""
    removal: Literal["unbinds", "not_offered", "replaced", "impossible", "unknown"] = "unknown"
    only_factor: Tri = "unknown"
    asked_at_login: Tri = "unknown"
    one_way: bool = False
    removal_restores: str = ""
    asked_for: tuple[str, ...] = ()
    compulsory: Tri = "unknown"


class Hold(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hours in which exits stay shut after an operation.

    `covers`: the exits that the page names as shut (a withdrawal hold is taken to cover the API too). `when`: the
    condition; anything but "always" counts only where it surely holds. `choices`: hours among which the user picks.
    `lifted_by`: proofs of which any one ends it early.
    """

    hours: Hours
    covers: tuple[Exit, ...] = ("withdraw", "api")
    when: HoldWhen = "always"
    choices: tuple[float, ...] = ()
    lifted_by: tuple[str, ...] = ()


class Operation(Cited, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What someone with which proofs can do. The same name may come several times, for different routes.

    Names: see vocabulary.EXCHANGE_OPERATIONS and SERVICE_OPERATIONS. In a mail service's sets "email" is its recovery
    mailbox, not itself. `takes_effect_after_hours`: a change that only works later. `gives`: for services, what the
    holder then has, in words. `only_when`: a condition in plain words; the route then counts as possible, not as sure.
    `only_without`: the route is there only while none of these kinds of factors is on.
    `more_may_be_asked`: the page breaks off, so the sets may be too small: sure for nobody.
    `destroys`: what the holder can destroy without taking it (a vault that its mailbox deletes), in words.
    """

    name: str
    requires: Requires
    hold: Hold | None = None
    takes_effect_after_hours: Hours = 0
    gives: str = ""
    only_when: str = ""
    only_without: tuple[str, ...] = ()
    more_may_be_asked: bool = False
    destroys: str = ""


class AddressList(Cited, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The list of withdrawal addresses, whatever the exchange calls it. `always`: it cannot be switched off.

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
    always: Tri = "unknown"


class Weakening(Cited, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A setting that loosens a check while it is on, often under a name that sounds like protection.

    `kind` says which check, see `vocabulary.WEAKENINGS`; each kind once in a pack. `name_in_ui`: the service's own
    menu word. `does`: one sentence, what is no longer asked for while it is on. `requires`: what is still asked for
    then ([[]] = nothing beyond a signed-in session). `default_on`: on without anybody having chosen it.
    `sounds_protective`: the name means a restriction at other exchanges. `can_be_off`: whether the user can do without.
    """

    kind: WeakeningKind
    supported: Tri = True
    name_in_ui: str = ""
    does: str = ""
    requires: Requires = ((),)
    default_on: Tri = "unknown"
    can_be_off: Tri = "unknown"
    sounds_protective: bool = False
    lapses_after_days: Hours = "unknown"


class SettingsLock(Cited, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A lock over the account's own settings. `stops`: operations that are refused while it is on. `shuts`:
    further goals that cannot be reached meanwhile. `opens_with`: proofs that open it at once. `off`: the wait of
    everybody else, as a hold.
    """

    supported: Tri
    name_in_ui: str = ""
    stops: tuple[str, ...] = ()
    shuts: tuple[str, ...] = ()
    opens_with: tuple[str, ...] = ()
    off: Hold | None = None


class KeyLock(Cited, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A lock of one API key against withdrawals. `default_on`: new keys are born locked; `lifted_by`: what opens it."""

    supported: Tri
    name_in_ui: str = ""
    default_on: Tri = "unknown"
    lifted_by: tuple[str, ...] = ()


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
    """What keys of this exchange can do and what limits them.

    `lapses_without_ip_days`: a key without an IP list ends then, counted as `lapses_by` says. `ends_after_days`: every
    key ends then; `after_password_change_days`: so many days after a changed password. `own_factor`: a key can have a
    second factor of its own. `skips_codes`: withdrawals by key ask for no code of the account. `can_withdraw`: false
    where no key can ever send money out. `withdraw_lock`: a lock of each key against withdrawals. `third_party_apps`:
    programs can be let in without a key.
    """

    supported: Tri = True
    permissions: tuple[Permission, ...] = ()
    ip_list: Tri = "unknown"
    ip_list_required_for: tuple[str, ...] | Unknown = ()
    max_ips: int | Unknown = "unknown"
    lapses_without_ip_days: float | Unknown = "unknown"
    lapses_by: Literal["age", "inactivity", "unknown"] = "unknown"
    ends_after_days: float | Unknown = "unknown"
    after_password_change_days: float | Unknown = "unknown"
    max_keys: int | Unknown = "unknown"
    own_factor: Tri = "unknown"
    skips_codes: Tri = "unknown"
    can_withdraw: Tri = "unknown"
    withdraw_lock: KeyLock | None = None
    third_party_apps: Tri = "unknown"
    introspection: Introspection | None = None


class AntiPhishing(Cited, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A word of the user's own that genuine messages carry. `covers`: email, sms, app."""

    supported: Tri
    covers: tuple[str, ...] = ()


class Emergency(Cited, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the owner stops everything at once. `needs`: what must be set up beforehand. `without_login`: works when
    locked out. `password_first`: why the password is changed at once here, and not at the end, in words; "" where it is
    not. `leaves_open`: what goes on all the same, in words. `undo`: how it is opened again, in words.
    """

    supported: Tri
    web: str = ""
    app: str = ""
    without_login: Tri = "unknown"
    without_login_how: str = ""
    needs: tuple[str, ...] = ()
    password_first: str = ""
    leaves_open: str = ""
    undo: str = ""


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


class Consequence(Cited, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What reaching `goal` (a goal or an operation) brings with it: what it costs, switches off or cannot be undone.

    `text`: one or two sentences, shown before the click. `one_way`: there is no way back. Holds stand in `hold`.
    """

    goal: str
    text: str
    one_way: bool = False


class Variant(Cited, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A regional site of the same exchange whose facts partly differ. `id` is what `only_in` names."""

    id: str
    name: str
    hosts: tuple[str, ...] = ()
    differs: str = ""


class Best(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The letters that an account here reaches with every setting at its best and strong services behind it.

    A claim, not a source: `check-content` works it out again and says where it is wrong.
    """

    security: Literal["A", "B", "C", "D", "E"]
    recovery: Literal["A", "B", "C", "D", "E"]


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


class Said(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A person's own word about an exchange that they added, where no page is named. `about`: a field of the form
    (`content.own_form`). It is shown as what it is, and nothing is worked out from it.
    """

    about: str
    word: str


class Own(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where a pack in the user's own folder comes from: nobody but they looked at it.

    `made`: in the app's "form", taken from a "file" of somebody's (`from_file`), or put into the folder by "hand".
    `added` and `changed` are days. `said`: what is only somebody's word.
    """

    made: Literal["form", "file", "hand"] = "hand"
    from_file: str = ""
    added: str = ""
    changed: str = ""
    said: tuple[Said, ...] = ()


class Profile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One pack: everything known about one exchange or one service. `researched` is the ISO date of the last check.

    `official_domains` are registrable domains, ASCII only; every source, url and menu address lies on one of them (or
    on one of `doc_hosts`, exact hosts of documentation elsewhere). `min_factors`: how many second factors must stay
    on. `p2p`: whether coins can be sold to other users. `unverifiable`: settings whose state nobody can see from
    outside, in words. `per_action_factors`: factors differ for each kind of action. `login_ip_list`: sign-ins can be
    let in from named IP addresses only. `login_second_step`: "switch" where
    a linked factor is asked for at login only once that is turned on. `generic`: this pack stands for
    every service of its kind that has no pack of its own ("another mail provider"). `min_factors_of`: the kinds that
    count towards `min_factors`. `official_repos`: of services, repositories on github.com that their makers run.
    `store`: of a password store, what sort it is. `kept_in`: of an authenticator, where the codes are kept.
    `cloud_password`: whether the copy in the cloud needs a password of its own; `cloud_by_phone`: whether a code to
    the phone number alone opens the account of that copy. `own`: of packs in the user's own folder.
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
    weakenings: tuple[Weakening, ...] = ()
    settings_lock: SettingsLock | None = None
    api_keys: ApiKeys | None = None
    anti_phishing: AntiPhishing | None = None
    emergency: Emergency | None = None
    paths: tuple[MenuPath, ...] = ()
    prerequisites: tuple[Prerequisite, ...] = ()
    consequences: tuple[Consequence, ...] = ()
    products: tuple[Product, ...] = ()
    variants: tuple[Variant, ...] = ()
    facts: tuple[Fact, ...] = ()
    incidents: tuple[Incident, ...] = ()
    best: Best | None = None
    min_factors: int | Unknown = "unknown"
    min_factors_of: tuple[str, ...] = ()
    per_action_factors: Tri = "unknown"
    login_ip_list: Tri = "unknown"
    login_second_step: Literal["always", "switch", "unknown"] = "unknown"
    p2p: Tri = "unknown"
    cloud_copy: Literal["never", "optional", "always", "unknown", ""] = ""
    cloud_account: str = ""
    cloud_password: Literal["never", "optional", "always", "unknown"] = "unknown"
    cloud_by_phone: Tri = "unknown"
    kept_in: Literal["phone", "security_key", "passwords"] = "phone"
    store: Literal["manager", "file", "browser", "head", "paper", ""] = ""
    official_repos: tuple[str, ...] = ()
    unverifiable: tuple[str, ...] = ()
    generic: bool = False
    own: Own | None = None

    def factor(self, kind: str) -> Factor | None:
        """The factor of this kind, or None where the pack does not mention it."""
        return next((factor for factor in self.factors if factor.kind == kind), None)

    def weakening(self, kind: str) -> Weakening | None:
        """The weakening setting of this kind, or None where the pack does not mention one."""
        return next((one for one in self.weakenings if one.kind == kind), None)

    def operations_named(self, *names: str) -> tuple[Operation, ...]:
        """All routes of these operations, in the pack's order."""
        return tuple(operation for operation in self.operations if operation.name in names)

    def path(self, goal: str) -> MenuPath | None:
        """The menu path for this goal, or None where no official page gives one."""
        return next((path for path in self.paths if path.goal == goal and (path.web or path.app)), None)
