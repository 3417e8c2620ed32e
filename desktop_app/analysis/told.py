"""What one account's answers and its exchange's pack say about its factors: which are on, and which a check asks for.

Everything has a degree: surely so, or perhaps (the person does not know, or no official page says). "Perhaps" counts
for an intruder and not for the owner.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Literal, NamedTuple

from desktop_app.content import conditions
from desktop_app.domain.dossier import UNKNOWN, Entry
from desktop_app.domain.profile import Profile

On = Literal["yes", "no", "perhaps"]

PROOFS = {
    "password": "password",
    "sms": "sms_code",
    "voice": "sms_code",
    "whatsapp": "sms_code",
    "email": "email_code",
    "totp": "totp_code",
    "passkey": "passkey",
    "security_key": "passkey",
    "app_push": "push_ok",
    "fund_password": "fund_password",
    "recovery_codes": "codes",
    "id_and_face": "id_face",
    "id": "id_face",
    "support": "id_face",
    "master_key": "master_key",
    "bank_account": "id_face",
    "security_mail": "email_code",
    "session": "session",
    "known_device": "known_device",
}
"""Factor kind -> proof of the model. SMS, voice and WhatsApp codes are one: whoever holds the number gets them all. A
passkey and a security key are one too: the interview asks for both together."""

STRONG = ("totp", "passkey", "app_push")
WEAK = ("sms", "email")


ASKED_AS = {
    "sms": ("sms", "on"),
    "voice": ("sms", "on"),
    "whatsapp": ("sms", "on"),
    "totp": ("totp", "on"),
    "passkey": ("passkey", "one_device", "two_devices", "synced"),
    "security_key": ("passkey", "one_device", "two_devices", "synced"),
    "app_push": ("app_push", "on"),
    "master_key": ("master_key", "paper", "device"),
    "recovery_codes": ("recovery_codes", "written", "tested"),
}
"""Factor kind -> the question about it, and the answers by which it is on."""

SWITCHED = ("sms", "voice", "whatsapp", "totp", "passkey", "security_key", "app_push")
"""Factors that a check can ask for as long as they are on."""

ASKED_FOR = {
    "withdraw_asks": "withdraw",
    "reset_asks": "reset_password",
    "reset_2fa_asks": "reset_totp",
    "reset_fund_asks": "reset_fund_password",
    "address_asks": "add_withdrawal_address",
    "api_asks": "create_api_key",
    "p2p_asks": "p2p_sell",
}
"""Question about what the exchange asks for -> the operation of a pack that states it."""


class Asked(NamedTuple):
    """One factor that a check may ask for. `sure`: it is known that this one is enough."""

    kind: str
    sure: bool


class Account:
    """One exchange account: the person's entry, the exchange's pack, and what was answered about it: question ->
    chosen options.
    """

    def __init__(self, entry: Entry, profile: Profile, values: Mapping[str, tuple[str, ...]]) -> None:
        self.entry, self.profile, self._values = entry, profile, values
        self._on: dict[str, On] = {}

    @property
    def key(self) -> tuple[object, ...]:
        """All that the account's operations rest on."""
        entry = self.entry
        return entry.id, entry.pack, entry.share, frozenset(entry.links.items()), frozenset(self._values.items())

    @property
    def mailbox(self) -> str:
        """The mailbox behind it; one of its own where none was named."""
        return self.entry.links.get("mailbox", f"{self.entry.id} mailbox")

    def value(self, question: str) -> tuple[str, ...]:
        """The chosen options of a question about this account."""
        return self._values.get(question, (UNKNOWN,))

    def chose(self, question: str, *options: str) -> bool:
        """Whether one of these options was chosen."""
        return any(option in options for option in self.value(question))

    def is_unknown(self, question: str) -> bool:
        """Whether it was not answered, or with "I do not know yet"."""
        return UNKNOWN in self.value(question)

    def asks(self, question: str) -> tuple[str, ...]:
        """What the person saw asked for; () where nobody knows. What names a factor that is off by now was seen before
        that, and says nothing of what is asked for since.
        """
        return () if self.is_unknown(question) or self.is_outdated(question) else self.value(question)

    def is_outdated(self, question: str) -> bool:
        """Whether something was seen asked for that the person has switched off since. What the pack says against it
        makes no answer outdated: the person's word stands.
        """
        return any(self._switched_off(kind) for kind in self.value(question))

    def _switched_off(self, kind: str) -> bool:
        asked, *options = ASKED_AS.get(kind, ("",)) if kind in SWITCHED else ("",)
        return bool(asked) and not self.is_unknown(asked) and not self.chose(asked, *options)

    def on(self, kind: str) -> On:
        """Whether a factor is on at this account."""
        if kind not in self._on:
            self._on[kind] = self._is_on(kind)
        return self._on[kind]

    def _is_on(self, kind: str) -> On:
        factor = self.profile.factor(kind)
        if factor is not None and factor.supported is False:
            return "no"
        if kind in ("fund_password", "app_push") and self.chose("withdraw_asks", kind):
            return "yes"
        question, *options = ASKED_AS.get(kind, ("",))
        if not question:
            return "perhaps" if kind == "fund_password" else "yes"
        return self._switch(question, *options)

    def _switch(self, question: str, *options: str) -> On:
        if self.is_unknown(question):
            return "perhaps"
        return "yes" if self.chose(question, *options) else "no"

    def weak(self, kind: str) -> On:
        """Whether a setting that weakens is on here. One that the pack does not mention is not there."""
        weakening = self.profile.weakening(kind)
        if weakening is None or weakening.supported is False:
            return "no"
        return self._switch(kind, "on")

    @cached_property
    def login_second_step(self) -> On:
        """Whether signing in asks for a second step at all. It is a switch of its own where the pack says so."""
        if conditions.features(self.profile)["login_second_step"] != "switch":
            return "yes"
        return self._switch("login_second_step", "on")

    @cached_property
    def settings_lock(self) -> On:
        """Whether the lock over the settings is on."""
        lock = self.profile.settings_lock
        return "no" if lock is None or lock.supported is False else self._switch("settings_lock", "on")

    @cached_property
    def key_lock(self) -> On:
        """Whether the keys are locked against withdrawals."""
        keys = self.profile.api_keys
        lock = keys.withdraw_lock if keys else None
        return "no" if lock is None or lock.supported is False else self._switch("key_lock", "on")

    @cached_property
    def password_still_works(self) -> On:
        """Whether one can sign in with the password where a passkey is on, too."""
        passkey = self.profile.factor("passkey")
        if self.on("passkey") == "no" or (passkey is not None and passkey.only_factor is False):
            return "yes"
        return self._switch("password_fallback", "yes")

    @cached_property
    def checked(self) -> tuple[Asked, ...]:
        """The factors of which any one satisfies a check for "a second factor", the strong ones first.

        Without a strong factor the weak ones are what is asked for. With one, a weak one counts as far as it can be
        chosen instead.
        """
        strong = [Asked(kind, self.on(kind) == "yes") for kind in STRONG if self._is_offered(kind)]
        # An approval of which nobody knows takes no code away that the exchange offers.
        firm = [asked for asked in strong if asked.sure or asked.kind != "app_push"]
        weak = [Asked(kind, self._weak_is_sure(kind, firm)) for kind in WEAK if self._weak_is_offered(kind, strong)]
        return (*strong, *weak)

    def _is_offered(self, kind: str) -> bool:
        """Whether a strong factor may be on. Approvals in the app exist only where the pack says so."""
        factor = self.profile.factor(kind)
        return self.on(kind) != "no" and (kind != "app_push" or (factor is not None and factor.supported is True))

    def _weak_is_offered(self, kind: str, strong: list[Asked]) -> bool:
        if self.on(kind) == "no":
            return False
        if not any(asked.sure for asked in strong):
            return True
        return self._instead(kind) != "no"

    def _weak_is_sure(self, kind: str, strong: list[Asked]) -> bool:
        if self.on(kind) != "yes":
            return False
        return not strong or (any(asked.sure for asked in strong) and self._instead(kind) == "yes")

    def _instead(self, kind: str) -> On:
        """Whether this weak factor can be chosen in place of the strong one. With passkeys alone it can wherever the
        password still works, until the person looked.
        """
        alone = self.on("totp") == "no"
        if alone and (self.password_still_works == "no" or self.is_unknown("switch")):
            return self.password_still_works
        return self._switch("switch", kind)
