"""The services behind the accounts -> places and ways (model, section 11): what each place gives, and how each proof
can be got.

One method a service; each line is one rule. Names of proofs: a mailbox and a number are named by their entry id; what
belongs to one account is "<account id>:<proof>".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from desktop_app.analysis.told import Account
from desktop_app.domain.dossier import UNKNOWN, Dossier, Entry
from desktop_app.domain.profile import Profile
from desktop_app.domain.setup import Alternatives

DEVICES = ("phone", "computer")
MANAGERS = ("password-manager", "browser-passwords")


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
        store = self._store
        pack = store.pack if store else ""
        if pack == "in-my-head":
            self.place("memory", *secrets)
        elif pack == "on-paper":
            self.place("home", *secrets)
        elif pack in MANAGERS:
            self.place("pm", *secrets)
        else:
            for place in (*DEVICES, "home"):
                self.place(place, *secrets, sure=False)

    def store(self) -> None:
        """How one gets into the manager or the browser that keeps passwords."""
        store = self._store
        if store is not None and store.pack in MANAGERS:
            self._manager(store)

    @property
    def _store(self) -> Entry | None:
        return next(iter(self._dossier.of_kind("passwords")), None)

    def _manager(self, store: Entry) -> None:
        """A manager opens with its own password on any device of the owner's, and without it where it stays open."""
        open_on = self._value(store, "on_devices")
        self.place("memory", "pm password")
        for device in DEVICES:
            self.way("pm", "pm password", device)
            if device in open_on or UNKNOWN in open_on:
                self.place(device, "pm", sure=device in open_on)
        if store.pack == "browser-passwords":
            self.way("pm", "cloud")
            self.cloud(self._value(store, "sync_reset"))

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
        if kept != "none":
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
        self.place("phone", secret, sure=known)
        app = next(iter(self._dossier.of_kind("authenticator")), None)
        if app is None or self._in_cloud(app) != "no":
            self.way(secret, "cloud", sure=known and app is not None and self._in_cloud(app) == "yes")
        backup = account.value("totp_backup")[0]
        if backup in ("paper", "paper_tested"):
            self.place("home", f"{secret}_on_paper", sure=known)
            self.way(secret, f"{secret}_on_paper", sure=known)
            self.untested += [f"{secret}_on_paper"] if backup == "paper" else []
        elif backup != "none":
            self.place("home", secret, sure=known and backup == "second_device")

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
            copied = self._in_cloud(app)
            if copied == "no":
                continue
            pack = self._pack(app)
            mine = [entry for entry in self._dossier.of_kind("mailbox") if pack and entry.pack == pack.cloud_account]
            for mailbox in mine:  # the same account: whoever reads its mail has its resets and its codes, too
                self.way("cloud", mailbox.id, sure=copied == "yes")
            self.cloud(self._value(app, "cloud_reset"), sure=copied == "yes")

    def cloud(self, reset_by_phone: tuple[str, ...], *, sure: bool = True) -> None:
        """A cloud account whose password the owner knows; whether a code to the phone resets it is the person's
        answer.
        """
        self.place("memory", "cloud password")
        self.way("cloud", "cloud password", "phone", sure=sure)
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
        self.place("memory", "cloud password")
        self.way("cloud", "cloud password", "phone")

    def sessions(self, account: Account) -> None:
        """Where this account stays signed in."""
        kept = account.value("signed_in")
        for device, session in (("computer", "session"), ("phone", "app_session")):
            if device in kept or UNKNOWN in kept:
                self.place(device, f"{account.entry.id}:{session}", sure=device in kept)
