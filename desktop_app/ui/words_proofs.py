"""Proofs in words: the names that the analysis uses, as a person would say them.

Names come in three forms: those of one account ("account-1:totp"), those of an entry ("mailbox-1", "mailbox-1
password"), and shared ones ("phone", "cloud"). Worked setups use the same names without entries behind them.
"""

from __future__ import annotations

from desktop_app.domain.dossier import Dossier, Entry

OWN: dict[str, str] = {
    "password": "the {exchange} password",
    "fund_password": "the second password for funds",
    "codes": "the recovery codes",
    "passkey": "the passkey",
    "security_key": "the security key",
    "totp": "the authenticator’s key",
    "totp_on_paper": "the authenticator’s key on paper",
    "session": "an open session",
    "app_session": "the signed-in {exchange} app",
    "master_key": "the master key",
    "known_device": "a device that the exchange knows",
    "sms_code": "a code by SMS",
    "email_code": "a code by email",
    "totp_code": "a code from the authenticator",
    "push_ok": "an approval in the app",
    "api_key": "an API key that withdraws",
    "key_trade": "an API key that trades",
    "key_add_address": "an API key that lists addresses",
    "listed": "an address on the list",
    "list_off": "the list, switched off",
    "exit withdraw": "a withdrawal",
    "exit api": "a withdrawal by API key",
    "exit p2p": "a sale to another user",
    "exit trade": "the money, traded away",
}
"""What belongs to one exchange account."""

SHARED: dict[str, str] = {
    "memory": "what you know by heart",
    "phone": "your phone",
    "computer": "your computer",
    "home": "what is at home",
    "elsewhere": "what is kept elsewhere",
    "cloud": "your cloud account",
    "pm": "your password store",
    "sms": "your phone number",
    "inbox": "your mailbox",
    "id_face": "your papers and face",
    "support": "a talk with support",
    "cloud password": "the password of your cloud account",
    "pm password": "the password of your password store",
    "pm password on paper": "the paper with the password of your password store",
    "phone passcode": "the phone’s passcode",
    "phone_passcode": "the phone’s passcode",
    "inbox_password": "the mailbox’s password",
    "no number": "a phone number",
    "backup password": "the password of the copy of your codes",
}
"""What is the same for all accounts."""

OF_ENTRY: dict[str, str] = {
    "password": "the password of {entry}",
    "app": "the second step of {entry}",
    "key": "the passkey or security key of {entry}",
    "codes": "the recovery codes of {entry}",
    "recovery mailbox": "the recovery mailbox of {entry}",
    "mailbox": "the mailbox of {entry}",
}
"""What belongs to a mailbox ("mailbox-1 codes"), and the mailbox of an account that nobody named ("account-1
mailbox").
"""

PLAIN_KINDS: dict[str, str] = {
    "mailbox": "your mailbox",
    "number": "your phone number",
    "passwords": "your password store",
    "authenticator": "your authenticator app",
}
"""Where there is only one of a kind it needs no name of its own."""
SEVERAL_KINDS: dict[str, str] = {
    "mailbox": "the mailbox “{label}”",
    "number": "the phone number “{label}”",
    "passwords": "the password store “{label}”",
    "authenticator": "the authenticator app “{label}”",
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
            return OWN.get(own, own.replace("_", " ")).format(exchange=self.exchange(account))
        entry = self._dossier.entry(proof)
        if entry is not None:
            return self._entry(entry)
        first, _, part = proof.partition(" ")
        owner = self._dossier.entry(first)
        if owner is not None and part in OF_ENTRY:
            return OF_ENTRY[part].format(entry=self._entry(owner))
        return SHARED.get(proof) or OWN.get(proof, proof.replace("_", " ")).format(exchange="exchange’s")

    def listed(self, proofs: tuple[str, ...]) -> str:
        """Several that are needed together."""
        words = [self.of(proof) for proof in proofs]
        return " and ".join((", ".join(words[:-1]), words[-1])) if len(words) > 1 else "".join(words)

    def _entry(self, entry: Entry) -> str:
        if len(self._dossier.of_kind(entry.kind)) == 1 and entry.kind in PLAIN_KINDS:
            return PLAIN_KINDS[entry.kind]
        return SEVERAL_KINDS.get(entry.kind, "{label}").format(label=entry.label)
