"""What accounts lean on comes before what it could undo (model, section 9).

Whoever gets into a mailbox asks for a new authenticator, and the old one was set up in vain. So a step that closes a
way into a mailbox, a number or a cloud account comes before the steps of an account that could be undone from there,
even where those bring more by themselves. Of 71 services, 37 reset the second factor by the mailbox alone (Amft et
al., CCS 2023). From a cloud account that is so where it keeps the authenticator's codes, passkeys or passwords.
"""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.domain.setup import Alternatives, Exchange
from desktop_app.walk.steps import StepFor

FACTORS = ("reset_2fa", "change_phone")
UNDONE_BY = {
    "totp": FACTORS,
    "totp_backup": FACTORS,
    "passkey": (*FACTORS, "reset_passkey"),
    "password_fallback": (*FACTORS, "reset_passkey"),
    "sms": FACTORS,
    "switch": FACTORS,
    "password_unique": ("reset_password",),
    "allowlist": ("allowlist_off", "add_address"),
    "api_keys": ("create_api_key",),
}
"""The question that a step answers anew -> the operations by which an intruder takes it back."""


CLOUD = "cloud"
"""The proof that opens the account which keeps copies: of codes, of passkeys, of passwords."""


def undoing(chain: Iterable[StepFor]) -> frozenset[str]:
    """The operations by which an intruder takes one of these steps back."""
    return frozenset(name for step in chain for question in step.assumed for name in UNDONE_BY.get(question, ()))


def could_undo(exchange: Exchange, chain: Iterable[StepFor]) -> frozenset[str]:
    """The mailbox and the number from which one of these steps could be undone, as far as is known or may be."""
    asked: set[str] = set()
    for name in undoing(chain):
        asked.update(*_both(exchange, name))
    codes = {"email_code": exchange.inbox, "inbox": exchange.inbox, "sms_code": exchange.number, "sms": exchange.number}
    return frozenset(codes[name] for name in asked if name in codes)


def _both(exchange: Exchange, operation: str) -> Alternatives:
    return exchange.alternatives(operation) + exchange.unknown_alternatives(operation)
