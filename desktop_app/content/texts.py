"""Filling the placeholders of texts.

A value is put in as it is and never read again, so braces inside a person's own label stay braces.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from desktop_app.domain.profile import Profile
from desktop_app.domain.vocabulary import FACTOR_KINDS, WEAKENINGS

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


PLAIN = {
    "mailbox": "your mailbox",
    "number": "your phone number",
    "host": "the address that you know",
    "list": "the address list",
    "lock": "the wait for new addresses",
    "settings_lock": "the lock of the settings",
    "key_lock": "the lock of the key",
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
    "recovery_codes": "recovery codes",
    "id_and_face": "the check of papers and face",
    "master_key": "the master key",
    "anti_phishing_code": "the anti-phishing code",
}


PLAIN_WEAKENINGS = {
    "listed_without_codes": ("a mark that waives the codes", "Saved addresses are then paid without any code."),
    "withdraw_without_codes": ("a switch that waives the codes", "Withdrawals then ask for fewer codes, or for none."),
    "key_adds_addresses": ("a right to add addresses", "A key with it can put an address on the list by itself."),
    "weaker_login": ("an easier way to sign in", "A weaker way then opens the account in place of the stronger one."),
    "known_device": ("a list of trusted devices", "Fewer codes are then asked for on a device that is known."),
    "devices_by_number": ("adding devices by phone number", "A code to your number then lets a new device in."),
}
"""The name of a weakening setting and what it does, where the pack does not say it better."""


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
    listed, keys = profile.address_list, profile.api_keys
    key_lock = keys.withdraw_lock if keys else None
    settings = profile.settings_lock
    return {
        "name": profile.name,
        "label": label or profile.name,
        "host": profile.type_this_host or PLAIN["host"],
        "mailbox": mailbox or PLAIN["mailbox"],
        "number": number or PLAIN["number"],
        "list": (listed.name_in_ui if listed else "") or PLAIN["list"],
        "list.called": _list_called(profile),
        "lock": (listed.lock_name_in_ui if listed else "") or PLAIN["lock"],
        "settings_lock": (settings.name_in_ui if settings else "") or PLAIN["settings_lock"],
        "key_lock": (key_lock.name_in_ui if key_lock else "") or PLAIN["key_lock"],
        "passkeys": _passkeys(profile),
        **_weakenings(profile),
    } | {f"factor.{kind}": name or PLAIN_FACTORS.get(kind, kind.replace("_", " ")) for kind, name in names.items()}


def _weakenings(profile: Profile) -> dict[str, str]:
    """For each kind its name in the service's menus, and the sentence of what it does."""
    found = {}
    for kind in WEAKENINGS:
        weakening, (name, does) = profile.weakening(kind), PLAIN_WEAKENINGS[kind]
        found[f"weak.{kind}"] = (weakening.name_in_ui if weakening else "") or name
        called = f"{profile.name} calls this {weakening.name_in_ui}. " if weakening and weakening.name_in_ui else ""
        found[f"weak.{kind}.called"] = called
        found[f"weak.{kind}.does"] = (weakening.does if weakening else "") or does
    return found


def _list_called(profile: Profile) -> str:
    """A sentence with the service's name for the address list; without one, what is known of there being a list."""
    listed = profile.address_list
    if listed is None or listed.supported is not True:
        return f"No official page tells of such a list at {profile.name}. See whether your account has one."
    if not listed.name_in_ui:
        return f"{profile.name} has such a list."
    return f"{profile.name} calls the list {listed.name_in_ui}."


def _passkeys(profile: Profile) -> str:
    """Passkeys, security keys or both: what the exchange takes."""
    passkey, key = profile.factor("passkey"), profile.factor("security_key")
    no_passkey = passkey is None or passkey.supported is not True
    if no_passkey and key is not None and key.supported is True:
        return "security keys"
    return "passkeys" if key is None or key.supported is False else "passkeys or security keys"
