"""Words for what is missing: why a route is closed, and what would bring an owner back."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from desktop_app.domain.setup import Exchange

CODES = frozenset({"totp_code", "sms_code", "email_code", "push_ok"})
LIST = frozenset({"listed", "list_off"})
KEYS = frozenset({"passkey", "security_key"})


class Missing(msgspec.Struct, frozen=True):
    """`pill` for the picture; `noun` stands after "without" in a sentence."""

    pill: str
    noun: str


ONE: dict[str, Missing] = {
    "password": Missing("Needs the password", "the password"),
    "totp_code": Missing("Needs the authenticator", "a code from your authenticator"),
    "sms_code": Missing("Needs a code by SMS", "a code to your phone number"),
    "email_code": Missing("Needs a code by email", "a code to your mailbox"),
    "push_ok": Missing("Needs your phone’s approval", "an approval on your phone"),
    "passkey": Missing("Needs your passkey", "your passkey"),
    "security_key": Missing("Needs your security key", "your security key"),
    "fund_password": Missing("Needs the fund password", "the second password for funds"),
    "codes": Missing("Needs a recovery code", "a recovery code"),
    "master_key": Missing("Needs the master key", "the master key"),
    "id_face": Missing("Needs your papers", "your papers and face"),
    "listed": Missing("Only listed addresses", "an address on your list"),
    "list_off": Missing("Only listed addresses", "an address on your list"),
}
"""By the one proof that would be enough: every proof that `analysis.lacking` tries."""

A_CODE = Missing("Needs a second code", "a second code")
A_KEY = Missing("Needs your passkey", "your passkey or security key")
A_LISTED = Missing("Only listed addresses", "an address on your list")
A_PROOF = Missing("Needs a second proof", "a second proof")
MORE = Missing("Needs two more proofs", "two further proofs")
MANY = Missing("Needs much more", "several further proofs")


def missing(sets: Sequence[frozenset[str]]) -> Missing:
    """What is missing, from the smallest sets that would be enough. Papers are named only where nothing else is."""
    bare = [frozenset(name.partition(":")[2] or name for name in some) for some in sets]
    bare = [some for some in bare if "id_face" not in some] or bare
    if not bare or len(bare[0]) > 2:
        return MANY
    if len(bare[0]) == 2:
        return MORE
    names = frozenset(name for some in bare for name in some)
    if len(names) == 1:
        return ONE[next(iter(names))]
    groups = ((CODES, A_CODE), (KEYS, A_KEY), (LIST, A_LISTED))
    return next((words for group, words in groups if names <= group), A_PROOF)


NO_KEYS = Missing("There are no API keys", "")
READ_ONLY = Missing("Keys can only read", "")
BOUND = Missing("Keys work from listed IPs only", "")
KEY_SENTENCES: dict[str, str] = {
    NO_KEYS.pill: "{who} gets nowhere: there are none.",
    READ_ONLY.pill: "{who} gets nowhere: they can only read.",
    BOUND.pill: "{who} gets nowhere: they work from listed IP addresses only.",
}


def missing_of_keys(exchange: Exchange) -> Missing:
    """Why a leaked API key leads nowhere: there is none, or none that moves money, or none that works from
    elsewhere.
    """
    if not exchange.api_keys:
        return NO_KEYS
    reads = all(not isinstance(key.rights, str) and set(key.rights) <= {"read"} for key in exchange.api_keys)
    return READ_ONLY if reads else BOUND
