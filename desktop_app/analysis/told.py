"""What one account's answers and its exchange's pack say about its factors: which are on, and which a check asks for.

Everything has a degree: surely so, or perhaps (the person does not know, or no official page says). "Perhaps" counts
for an intruder and not for the owner.
"""

from __future__ import annotations

from functools import cached_property
from typing import Literal, NamedTuple

from desktop_app.analysis.held_keys import HELD
from desktop_app.domain.dossier import UNKNOWN, Dossier, Entry
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
    "session": "session",
}
"""Factor kind -> proof of the model. SMS, voice and WhatsApp codes are one: whoever holds the number gets them all. A
passkey and a security key are one too: the interview asks for both together."""

STRONG = ("totp", "passkey")
WEAK = ("sms", "email")


class Asked(NamedTuple):
    """One factor that a check may ask for. `sure`: it is known that this one is enough."""

    kind: str
    sure: bool


class Account:
    """One exchange account: the person's entry, the exchange's pack, and the answers."""

    def __init__(
        self, entry: Entry, profile: Profile, dossier: Dossier, register: tuple[str, ...] | None = None
    ) -> None:
        self.entry, self.profile = entry, profile
        self._values = {question: answer.value for (of, question), answer in dossier.answers.items() if of == entry.id}
        if register:
            self._values[HELD] = register
        self._on: dict[str, On] = {}

    @property
    def key(self) -> tuple[object, ...]:
        """All that the account's operations rest on."""
        entry = self.entry
        return entry.id, entry.pack, entry.share, frozenset(entry.links.items()), frozenset(self._values.items())

    def value(self, question: str) -> tuple[str, ...]:
        """The chosen options of a question about this account."""
        return self._values.get(question, (UNKNOWN,))

    def chose(self, question: str, *options: str) -> bool:
        """Whether one of these options was chosen."""
        return any(option in options for option in self.value(question))

    def is_unknown(self, question: str) -> bool:
        """Whether it was not answered, or with "I do not know yet"."""
        return UNKNOWN in self.value(question)

    def on(self, kind: str) -> On:
        """Whether a factor is on at this account."""
        if kind not in self._on:
            self._on[kind] = self._is_on(kind)
        return self._on[kind]

    def _is_on(self, kind: str) -> On:
        factor = self.profile.factor(kind)
        if factor is not None and factor.supported is False:
            return "no"
        if kind in ("sms", "voice", "whatsapp"):
            return self._switch("sms", "on")
        if kind == "totp":
            return self._switch("totp", "on")
        if kind in ("passkey", "security_key"):
            return self._switch("passkey", "one_device", "two_devices", "synced")
        if kind in ("fund_password", "app_push", "master_key"):
            return "yes" if self.chose("withdraw_asks", kind) else "perhaps"
        return "yes"

    def _switch(self, question: str, *options: str) -> On:
        if self.is_unknown(question):
            return "perhaps"
        return "yes" if self.chose(question, *options) else "no"

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
        strong = [Asked(kind, self.on(kind) == "yes") for kind in STRONG if self.on(kind) != "no"]
        weak = [Asked(kind, self._weak_is_sure(kind, strong)) for kind in WEAK if self._weak_is_offered(kind, strong)]
        return (*strong, *weak)

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
        """Whether this weak factor can be chosen in place of the strong one."""
        if self.on("totp") == "no":
            return self.password_still_works
        return self._switch("switch", kind)
