"""Proofs in words: the names that the analysis uses, as a person would say them.

Names come in three forms: those of one account ("account-1:totp"), those of an entry ("mailbox-1", "mailbox-1
password"), and shared ones ("phone", "cloud"). Worked setups use the same names without entries behind them.
"""

from __future__ import annotations

from desktop_app.domain.dossier import Dossier, Entry
from desktop_app.language import Text
from desktop_app.language.lists import listed

OWN: dict[str, Text] = {
    "password": Text("the {exchange} password"),
    "fund_password": Text("the second password for funds"),
    "codes": Text("the recovery codes"),
    "passkey": Text("the passkey"),
    "security_key": Text("the security key"),
    "totp": Text("the authenticator’s key"),
    "totp_on_paper": Text("the authenticator’s key on paper"),
    "session": Text("an open session"),
    "app_session": Text("the signed-in {exchange} app"),
    "master_key": Text("the master key"),
    "known_device": Text("a device that the exchange knows"),
    "sms_code": Text("a code by SMS"),
    "email_code": Text("a code by email"),
    "totp_code": Text("a code from the authenticator"),
    "push_ok": Text("an approval in the app"),
    "api_key": Text("an API key that withdraws"),
    "key_trade": Text("an API key that trades"),
    "key_add_address": Text("an API key that lists addresses"),
    "listed": Text("an address on the list"),
    "list_off": Text("the list, switched off"),
    "exit withdraw": Text("a withdrawal"),
    "exit api": Text("a withdrawal by API key"),
    "exit p2p": Text("a sale to another user"),
    "exit trade": Text("the money, traded away"),
}
"""What belongs to one exchange account."""

OWN_UNNAMED: dict[str, Text] = {
    "password": Text("the exchange’s password"),
    "app_session": Text("the signed-in app of the exchange"),
}
"""Those of them that name the account, where nobody named it."""

SHARED: dict[str, Text] = {
    "memory": Text("what you know by heart"),
    "phone": Text("your phone"),
    "computer": Text("your computer"),
    "home": Text("what is at home"),
    "elsewhere": Text("what is kept elsewhere"),
    "cloud": Text("your cloud account"),
    "pm": Text("your password store"),
    "sms": Text("your phone number"),
    "inbox": Text("your mailbox"),
    "id_face": Text("your papers and face"),
    "support": Text("a talk with support"),
    "cloud password": Text("the password of your cloud account"),
    "pm password": Text("the password of your password store"),
    "pm password on paper": Text("the paper with the password of your password store"),
    "passwords on paper": Text("the paper with your passwords"),
    "phone passcode": Text("the phone’s passcode"),
    "phone_passcode": Text("the phone’s passcode"),
    "inbox_password": Text("the mailbox’s password"),
    "no number": Text("a phone number"),
    "backup password": Text("the password of the copy of your codes"),
}
"""What is the same for all accounts."""

OF_ENTRY: dict[str, Text] = {
    "password": Text("the password of the mailbox “{label}”"),
    "app": Text("the second step of the mailbox “{label}”"),
    "key": Text("the passkey or security key of the mailbox “{label}”"),
    "codes": Text("the recovery codes of the mailbox “{label}”"),
    "recovery mailbox": Text("the recovery mailbox of the mailbox “{label}”"),
    "mailbox": Text("the mailbox of {label}"),
}
"""What belongs to a mailbox ("mailbox-1 codes"), and the mailbox of an account that nobody named ("account-1
mailbox").
"""
OF_ONLY_MAILBOX: dict[str, Text] = {
    "password": Text("the password of your mailbox"),
    "app": Text("the second step of your mailbox"),
    "key": Text("the passkey or security key of your mailbox"),
    "codes": Text("the recovery codes of your mailbox"),
    "recovery mailbox": Text("the recovery mailbox of your mailbox"),
}
"""What belongs to the only mailbox."""

PLAIN_KINDS: dict[str, Text] = {
    "mailbox": Text("your mailbox"),
    "number": Text("your phone number"),
    "passwords": Text("your password store"),
    "authenticator": Text("your authenticator app"),
}
"""Where there is only one of a kind it needs no name of its own."""
SEVERAL_KINDS: dict[str, Text] = {
    "mailbox": Text("the mailbox “{label}”"),
    "number": Text("the phone number “{label}”"),
    "passwords": Text("the password store “{label}”"),
    "authenticator": Text("the authenticator app “{label}”"),
}


class Proofs:
    """Words for the proofs of one person; without a dossier those that need none."""

    def __init__(self, dossier: Dossier | None = None) -> None:
        self._dossier = dossier or Dossier()

    def exchange(self, name: str) -> str:
        """An exchange of the setup by the name that the person gave it."""
        entry = self._dossier.entry(name)
        return entry.label if entry else name

    def of(self, proof: str) -> str:
        """One proof, to stand inside a sentence."""
        account, colon, own = proof.partition(":")
        if colon:
            return OWN[own].format(exchange=self.exchange(account)) if own in OWN else own.replace("_", " ")
        entry = self._dossier.entry(proof)
        if entry is not None:
            return self._entry(entry)
        first, _, part = proof.partition(" ")
        owner = self._dossier.entry(first)
        if owner is not None and part in OF_ENTRY:
            texts = OF_ONLY_MAILBOX if part in OF_ONLY_MAILBOX and self._is_only(owner) else OF_ENTRY
            return texts[part].format(label=owner.label)
        text = SHARED.get(proof) or OWN_UNNAMED.get(proof) or OWN.get(proof)
        return str(text) if text is not None else proof.replace("_", " ")

    def listed(self, proofs: tuple[str, ...]) -> str:
        """Several that are needed together."""
        return listed([self.of(proof) for proof in proofs])

    def _is_only(self, entry: Entry) -> bool:
        return len(self._dossier.of_kind(entry.kind)) == 1

    def _entry(self, entry: Entry) -> str:
        if entry.kind not in SEVERAL_KINDS:
            return entry.label
        if self._is_only(entry):
            return str(PLAIN_KINDS[entry.kind])
        return SEVERAL_KINDS[entry.kind].format(label=entry.label)
