"""Words for what is missing: why a route is closed, and what would bring an owner back."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from desktop_app.domain.setup import Exchange
from desktop_app.language import Text

CODES = frozenset({"totp_code", "sms_code", "email_code", "push_ok"})
LIST = frozenset({"listed", "list_off"})
KEYS = frozenset({"passkey", "security_key"})


class Missing(msgspec.Struct, frozen=True):
    """`pill` for the picture; `noun` stands after "without" in a sentence."""

    pill: Text
    noun: Text


ONE: dict[str, Missing] = {
    "password": Missing(Text("Needs the password"), Text("the password")),
    "totp_code": Missing(Text("Needs the authenticator"), Text("a code from your authenticator")),
    "sms_code": Missing(Text("Needs a code by SMS"), Text("a code to your phone number")),
    "email_code": Missing(Text("Needs a code by email"), Text("a code to your mailbox")),
    "push_ok": Missing(Text("Needs your phone’s approval"), Text("an approval on your phone")),
    "passkey": Missing(Text("Needs your passkey"), Text("your passkey")),
    "security_key": Missing(Text("Needs your security key"), Text("your security key")),
    "fund_password": Missing(Text("Needs the fund password"), Text("the second password for funds")),
    "codes": Missing(Text("Needs a recovery code"), Text("a recovery code")),
    "master_key": Missing(Text("Needs the master key"), Text("the master key")),
    "id_face": Missing(Text("Needs your papers"), Text("your papers and face")),
    "listed": Missing(Text("Only listed addresses"), Text("an address on your list")),
    "list_off": Missing(Text("Only listed addresses"), Text("an address on your list")),
}
"""By the one proof that would be enough: every proof that `analysis.lacking` tries."""

A_CODE = Missing(Text("Needs a second code"), Text("a second code"))
A_KEY = Missing(Text("Needs your passkey"), Text("your passkey or security key"))
A_LISTED = Missing(Text("Only listed addresses"), Text("an address on your list"))
A_PROOF = Missing(Text("Needs a second proof"), Text("a second proof"))
MORE = Missing(Text("Needs two more proofs"), Text("two further proofs"))
MANY = Missing(Text("Needs much more"), Text("several further proofs"))


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


class UselessKeys(msgspec.Struct, frozen=True):
    """Why no API key leads on: `pill` for the picture, and the sentence."""

    pill: Text
    sentence: Text


NO_KEYS = UselessKeys(Text("There are no API keys"), Text("{who} gets nowhere: there are none.", "API keys"))
READ_ONLY = UselessKeys(Text("Keys can only read"), Text("{who} gets nowhere: they can only read.", "API keys"))
BOUND = UselessKeys(
    Text("Keys work from listed IPs only"),
    Text("{who} gets nowhere: they work from listed IP addresses only.", "API keys"),
)


def missing_of_keys(exchange: Exchange) -> UselessKeys:
    """Why a leaked API key leads nowhere: there is none, or none that moves money, or none that works from
    elsewhere.
    """
    if not exchange.api_keys:
        return NO_KEYS
    reads = all(not isinstance(key.rights, str) and set(key.rights) <= {"read"} for key in exchange.api_keys)
    return READ_ONLY if reads else BOUND
