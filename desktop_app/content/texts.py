"""Filling the placeholders of texts.

A value is put in as it is and never read again, so braces inside a person's own label stay braces.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from desktop_app.domain.profile import FACTOR_KINDS, Profile

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


PLAIN = {
    "mailbox": "your mailbox",
    "number": "your phone number",
    "host": "the address that you know",
    "list": "the address list",
    "lock": "the wait for new addresses",
}
"""What stands where neither the pack nor the person gave a name."""

PLAIN_FACTORS = {
    "password": "the password",
    "sms": "the codes by SMS",
    "voice": "the codes by call",
    "whatsapp": "the codes by WhatsApp",
    "email": "the codes by email",
    "totp": "the authenticator app",
    "passkey": "passkeys",
    "security_key": "security keys",
    "app_push": "the approval in the app",
    "fund_password": "the second password for funds",
    "recovery_codes": "the recovery codes",
    "id_and_face": "the check of papers and face",
    "master_key": "the master key",
    "anti_phishing_code": "the anti-phishing code",
}


class UnknownPlaceholderError(ValueError):
    """A text asks for something that nobody gives. `checks` finds it before anybody sees it."""


def placeholders(text: str) -> tuple[str, ...]:
    """The names between braces, in order."""
    return tuple(_PLACEHOLDER.findall(text))


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with every placeholder replaced in one pass. UnknownPlaceholderError where `values` lacks one."""

    def put(match: re.Match[str]) -> str:
        try:
            return values[match[1]]
        except KeyError:
            raise UnknownPlaceholderError(f"nothing is known by the name {{{match[1]}}}") from None

    return _PLACEHOLDER.sub(put, text)


def values_of(profile: Profile, *, label: str = "", mailbox: str = "", number: str = "") -> dict[str, str]:
    """All placeholders for one entry: from its pack, and the person's own names of it and of what it is linked to."""
    names = {kind: (factor.name_in_ui if (factor := profile.factor(kind)) else "") for kind in FACTOR_KINDS}
    listed = profile.address_list
    return {
        "name": profile.name,
        "label": label or profile.name,
        "host": profile.type_this_host or PLAIN["host"],
        "mailbox": mailbox or PLAIN["mailbox"],
        "number": number or PLAIN["number"],
        "list": (listed.name_in_ui if listed else "") or PLAIN["list"],
        "lock": (listed.lock_name_in_ui if listed else "") or PLAIN["lock"],
    } | {f"factor.{kind}": name or PLAIN_FACTORS.get(kind, kind.replace("_", " ")) for kind, name in names.items()}
