"""The services behind the accounts -> places and ways (model, section 11): what each place gives, and how each proof
can be got.

One method a service; each line is one rule. Names of proofs: a mailbox and a number are named by their entry id; what
belongs to one account is "<account id>:<proof>".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from desktop_app.analysis.held_lists import FOREIGN
from desktop_app.analysis.same_account import mailboxes_of, only_mailbox
from desktop_app.analysis.told import Account
from desktop_app.domain.dossier import UNKNOWN, Dossier, Entry
from desktop_app.domain.profile import Profile
from desktop_app.domain.setup import Alternatives

DEVICES = ("phone", "computer")
KEPT_IN = {"phone": "phone", "security_key": "home", "passwords": "pm"}
"""Where an authenticator keeps its codes -> the place. A store that holds passwords too holds both factors."""
BACKUP_PASSWORD = "backup password"
CLOUD_PASSWORD = "cloud password"
IN_CLOUD = {"phone_only": "no", "cloud": "yes"}
"""What was said of the app of one account, where no entry says which app it is -> whether a cloud has its codes."""

COPY = "passwords on paper"
"""The second copy of passwords that are in the head, or on one paper."""

REUSED = "another account:password"
"""Stands for the password of whichever account has one that also opens a mailbox."""

Effect = tuple[str, str, bool]
"""What an account means for all others: a kind, the mailbox that it is about, and whether it is sure."""


def effects_of(account: Account) -> frozenset[Effect]:
    """What this account means for all others: codes that a cloud may keep, a passkey in a cloud, a password that opens
    a mailbox.
    """
    found: set[Effect] = set()
    if account.on("totp") != "no":
        found.add(("codes", "", True))
    if account.value("passkey")[0] == "synced":
        found.add(("synced", "", True))
    asked = account.value("password_unique")
    if "also_mailbox" in asked or UNKNOWN in asked:
        found.add(("reuse", account.mailbox, "also_mailbox" in asked))
    return frozenset(found)


class Behind:
    """Collects places and ways, each for sure or perhaps, and what was never tried."""

    def __init__(self, dossier: Dossier, profiles: Mapping[str, Profile]) -> None:
        self._dossier, self._profiles = dossier, profiles
        self._places: dict[tuple[str, bool], list[str]] = {}
        self._ways: dict[tuple[str, bool], list[tuple[str, ...]]] = {}
        self.untested: list[str] = []
        self.cloud_mailboxes: dict[str, None] = {}
        self._numbers = [entry.id for entry in dossier.of_kind("number")]

    def place(self, place: str, *proofs: str, sure: bool = True) -> None:
        """Whoever has the place has these proofs."""
        self._places.setdefault((place, sure), []).extend(proofs)

    def way(self, proof: str, *needs: str, sure: bool = True) -> None:
        """Whoever has all of `needs` gets the proof."""
        self._ways.setdefault((proof, sure), []).append(needs)

    def places(self, *, sure: bool) -> dict[str, tuple[str, ...]]:
        """Place -> proofs."""
        return {place: tuple(dict.fromkeys(gives)) for (place, known), gives in self._places.items() if known is sure}

    def ways(self, *, sure: bool) -> dict[str, Alternatives]:
        """Proof -> alternatives."""
        return {proof: tuple(dict.fromkeys(sets)) for (proof, known), sets in self._ways.items() if known is sure}

    def _value(self, entry: Entry, question: str) -> tuple[str, ...]:
        return self._dossier.value(entry.id, question)

    def _pack(self, entry: Entry) -> Profile | None:
        return self._profiles.get(entry.pack)

    # --- where passwords are
    # ------------------------------------------------------------------------------------------------------

    def passwords(self, secrets: Sequence[str]) -> None:
        """Where these passwords are: in the head, on paper, in a manager or a browser. Without a store they may be
        anywhere.
        """
        pack = self._pack(self._store) if self._store else None
        sort = pack.store if pack else ""
        if sort == "head":
            self.place("memory", *secrets)
            self._second_copy("home", secrets)
        elif sort == "paper":
            self.place("home", *secrets)
            self._second_copy("elsewhere", secrets)
        elif sort:
            self.place("pm", *secrets)
        else:
            for place in (*DEVICES, "home"):
                self.place(place, *secrets, sure=False)

    def _second_copy(self, place: str, secrets: Sequence[str]) -> None:
        """Where another paper with these passwords is, if there is one."""
        kept = self._value(self._store, "second_copy")[0] if self._store else "none"
        if kept == "none":
            return
        self.place(place, COPY, sure=kept != UNKNOWN)
        for secret in secrets:
            self.way(secret, COPY)
        if kept == "written" and COPY not in self.untested:
            self.untested.append(COPY)

    def store(self) -> None:
        """How one gets into the manager or the browser that keeps passwords."""
        store = self._store
        pack = self._pack(store) if store else None
        if store is not None and pack is not None and pack.store not in ("", "head", "paper"):
            self._manager(store, pack)

    @property
    def _store(self) -> Entry | None:
        return next(iter(self._dossier.of_kind("passwords")), None)

    def _manager(self, store: Entry, pack: Profile) -> None:
        """A manager opens with its own password on any device of the owner's, and without it where it stays open."""
        open_on = self._value(store, "on_devices")
        self.place("memory", "pm password")
        for device in DEVICES:
            self.way("pm", "pm password", device)
            if device in open_on or UNKNOWN in open_on:
                self.place(device, "pm", sure=device in open_on)
        kept = self._value(store, "master_on_paper")[0]
        if kept != "none":
            self.place("home", "pm password on paper", sure=kept != UNKNOWN)
            self.way("pm password", "pm password on paper")
            self.untested += ["pm password on paper"] if kept == "written" else []
        if pack.store == "browser" or pack.cloud_account:
            self._from_cloud("pm", store, sure=True)
            self._syncing(pack, self._value(store, "sync_reset"))
            if mailbox := only_mailbox(self._dossier, pack):  # its password is not only in the store that it opens
                self.place("memory", f"{mailbox.id} password")

    def _syncing(self, pack: Profile, reset_by_phone: tuple[str, ...], *, sure: bool = True) -> None:
        """The account that syncs. Whoever reads the mail of a mailbox of it has its resets, and what it syncs; and
        whoever is in the account reads that mail. Where it is the account of one mailbox, there is no other way in.
        """
        for mailbox in mailboxes_of(self._dossier, pack):
            self.way("cloud", mailbox.id, sure=sure)
            self.cloud_mailboxes[mailbox.id] = None
        if only_mailbox(self._dossier, pack) is None:
            self.cloud(reset_by_phone, sure=sure)

    # --- the phone number
    # ---------------------------------------------------------------------------------------------------------

    def number(self, entry: Entry) -> None:
        """Where the SIM is. What the carrier does is an event of its own."""
        in_phone = self._value(entry, "in_phone")
        for place, answer in (("phone", "yes"), ("home", "no")):
            if answer in in_phone or UNKNOWN in in_phone:
                self.place(place, entry.id, sure=answer in in_phone)

    # --- a mailbox
    # ----------------------------------------------------------------------------------------------------------------

    def mailbox(self, entry: Entry) -> None:
        """Who reads this mailbox: by signing in, by a reset, or on a device where it is open."""
        self._mail_sign_in(entry)
        self._mail_resets(entry)
        read_on = self._value(entry, "read_on")
        for device in DEVICES:
            if device in read_on or UNKNOWN in read_on:
                self.place(device, entry.id, sure=device in read_on)

    def _mail_sign_in(self, entry: Entry) -> None:
        password, app, key, codes = (f"{entry.id} {name}" for name in ("password", "app", "key", "codes"))
        (factor,) = self._value(entry, "second_factor")[:1]
        if factor == "nothing":
            self.way(entry.id, password)
        elif factor == "sms":
            for number in self._numbers:
                self.way(entry.id, password, number)
        elif factor in ("app", "key"):
            needed = app if factor == "app" else key
            self.way(entry.id, password, needed)
            self.place("phone", needed)
        else:
            self.way(entry.id, password, sure=False)
        kept = self._value(entry, "backup_codes")[0]
        if kept not in ("none", "not_offered"):  # a second key that stays at home does the same as codes there
            self.way(entry.id, password, codes)
            self.place("home", codes, sure=kept != UNKNOWN)
            self.untested += [codes] if kept == "written" else []

    def _mail_resets(self, entry: Entry) -> None:
        """A reset by phone is sure only where no stronger factor is asked for besides; the pages do not say whether
        it then still is.
        """
        by_phone = self._value(entry, "recovery_phone")
        if "no" not in by_phone:
            weak = self._value(entry, "second_factor")[0] in ("nothing", "sms")
            for number in self._numbers:
                self.way(entry.id, number, sure="yes" in by_phone and weak)
        other = self._value(entry, "recovery_mail")[0]
        if other == "no":
            return
        recovery = f"{entry.id} recovery mailbox"
        self.way(entry.id, recovery, sure=other != UNKNOWN)
        if other != UNKNOWN:
            self.place("elsewhere", recovery)
        if other != "yes_strong":
            for number in self._numbers:
                self.way(recovery, number, sure=False)

    # --- the authenticator
    # --------------------------------------------------------------------------------------------------------

    def authenticator(self, account: Account) -> None:
        """Where this account's authenticator secret is: on the phone, in a cloud, on paper, on a second device."""
        secret = f"{account.entry.id}:totp"
        if account.on("totp") == "no":
            return
        known = account.on("totp") == "yes"
        app = next(iter(self._dossier.of_kind("authenticator")), None)
        pack = self._pack(app) if app else None
        self.place(KEPT_IN[pack.kept_in] if pack else "phone", secret, sure=known)
        in_cloud = self._in_cloud(app) if app else IN_CLOUD.get(account.value("totp_app")[0], "perhaps")
        if in_cloud != "no":
            self._from_cloud(secret, app, sure=known and in_cloud == "yes")
        backup = account.value("totp_backup")[0]
        if backup in ("paper", "paper_tested"):
            self.place("home", f"{secret}_on_paper", sure=known)
            self.way(secret, f"{secret}_on_paper", sure=known)
            self.untested += [f"{secret}_on_paper"] if backup == "paper" else []
        elif backup != "none":
            self.place("home", secret, sure=known and backup == "second_device")

    def _from_cloud(self, secret: str, app: Entry | None, *, sure: bool) -> None:
        """The codes come back from the cloud, with a password of their own where the copy has one."""
        own = self._own_password(app) if app else "perhaps"
        if own != "no":
            self.way(secret, "cloud", BACKUP_PASSWORD, sure=sure)
            self.place("memory", BACKUP_PASSWORD)
        if own != "yes" or (app is not None and self._value(app, "backup_unique")[0] != "yes"):
            self.way(secret, "cloud", sure=sure and own == "no")

    def _own_password(self, app: Entry) -> str:
        """Whether the copy of the codes needs a password of its own."""
        pack = self._pack(app)
        stated = pack.cloud_password if pack else "unknown"
        if stated in ("always", "never"):
            return "yes" if stated == "always" else "no"
        return {"yes": "yes", "no": "no"}.get(self._value(app, "cloud_password")[0], "perhaps")

    def _in_cloud(self, app: Entry) -> str:
        pack = self._pack(app)
        copy = pack.cloud_copy if pack else "unknown"
        if copy in ("always", "never"):
            return "yes" if copy == "always" else "no"
        answer = self._value(app, "cloud_copy")[0]
        return {"on": "yes", "off": "no"}.get(answer, "perhaps")

    def authenticator_cloud(self) -> None:
        """How one gets into the cloud account that keeps a copy of the codes."""
        for app in self._dossier.of_kind("authenticator"):
            copied, pack = self._in_cloud(app), self._pack(app)
            if copied == "no":
                continue
            if pack is None:
                self.cloud(self._by_phone(app), sure=copied == "yes")
            else:
                self._syncing(pack, self._by_phone(app), sure=copied == "yes")

    def _by_phone(self, app: Entry) -> tuple[str, ...]:
        """Whether a code to the number opens the account of the copy: the person's word, the pack's, or a switch."""
        pack = self._pack(app)
        if pack is not None and pack.weakening("devices_by_number"):
            return {"on": ("yes",), "off": ("no",)}.get(self._value(app, "devices_by_number")[0], (UNKNOWN,))
        if pack is not None and pack.cloud_by_phone != UNKNOWN:
            return ("yes",) if pack.cloud_by_phone else ("no",)
        return self._value(app, "cloud_reset")

    def cloud(self, reset_by_phone: tuple[str, ...], *, sure: bool = True) -> None:
        """A cloud account whose password the owner knows; whether a code to the phone resets it is the person's
        answer.
        """
        self.place("memory", CLOUD_PASSWORD)
        self.way("cloud", CLOUD_PASSWORD, "phone", sure=sure)
        if "no" not in reset_by_phone:
            for number in self._numbers:
                self.way("cloud", number, sure=sure and "yes" in reset_by_phone)

    def reuse(self, account: Account) -> None:
        """Whether the account's password also opens its mailbox."""
        asked = account.value("password_unique")
        if "also_mailbox" in asked or UNKNOWN in asked:
            password = f"{account.mailbox} password"
            self.way(password, f"{account.entry.id}:password", sure="also_mailbox" in asked)

    # --- what one account means for all
    # ---------------------------------------------------------------------------------------------

    def effect_on_all(self, effects: Iterable[Effect]) -> None:
        """What some accounts, whichever they are, mean for all others."""
        for what, mailbox, sure in sorted(effects):
            if what == "codes":
                self.authenticator_cloud()
            elif what == "synced":
                self._synced()
            else:
                self.passwords([REUSED])
                self.way(f"{mailbox} password", REUSED, sure=sure)

    # --- what the devices hold of one account
    # ---------------------------------------------------------------------------------------

    def passkeys(self, account: Account) -> None:
        """Where this account's passkeys are. A synced one comes back from its cloud with the phone's passcode."""
        passkey = f"{account.entry.id}:passkey"
        where = account.value("passkey")[0]
        if where in ("one_device", "two_devices", "synced"):
            self.place("phone", passkey)
        if where == "two_devices":
            self.place("computer", passkey)
        if where == "synced":
            self.way(passkey, "cloud", "phone passcode")
            self.place("memory", "phone passcode")
            self._synced()
        if where == UNKNOWN and account.on("passkey") != "no":
            self.place("phone", passkey, sure=False)

    def _synced(self) -> None:
        """The cloud that keeps passkeys, and how the owner gets into it."""
        self.place("memory", CLOUD_PASSWORD)
        self.way("cloud", CLOUD_PASSWORD, "phone")

    def sessions(self, account: Account) -> None:
        """Where this account stays signed in."""
        kept = account.value("signed_in")
        for device, session in (("computer", "session"), ("phone", "app_session")):
            if device in kept or UNKNOWN in kept:
                self.place(device, f"{account.entry.id}:{session}", sure=device in kept)
            self.place(device, f"{account.entry.id}:known_device", sure=device in kept)

    def listed(self, account: Account) -> None:
        """Somebody else's address that stands on the exchange's list already needs nothing to be listed."""
        if account.chose(FOREIGN, "yes"):
            self.way(f"{account.entry.id}:listed")

    def kept(self, account: Account) -> None:
        """Where this account's recovery codes and its master key are."""
        here = account.entry.id
        codes, master = account.value("recovery_codes")[0], account.value("master_key")[0]
        if account.profile.factor("recovery_codes") is not None and codes != "none":
            self.place("home", f"{here}:codes", sure=codes != UNKNOWN)
            self.untested += [f"{here}:codes"] if codes == "written" else []
        if account.profile.factor("master_key") is not None and master != "off":
            self.place("home", f"{here}:master_key", sure=master in ("paper", "device"))
