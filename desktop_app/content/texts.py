"""Filling the placeholders of texts.

A value is put in as it is and never read again, so braces inside a person's own label stay braces.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from desktop_app.domain.profile import Profile
from desktop_app.domain.vocabulary import FACTOR_KINDS, WEAKENINGS
from desktop_app.language import Text, tr
from desktop_app.language.texts import before_another

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


PLAIN = {
    "mailbox": Text("your mailbox"),
    "number": Text("your phone number"),
    "host": Text("the address that you know"),
    "list": Text("the address list"),
    "lock": Text("the wait for new addresses"),
    "settings_lock": Text("the lock of the settings"),
    "key_lock": Text("the lock of the key"),
}
"""What stands where neither the pack nor the person gave a name."""

PLAIN_FACTORS = {
    "password": Text("the password"),
    "sms": Text("the codes by SMS"),
    "voice": Text("the codes by call"),
    "whatsapp": Text("the codes by WhatsApp"),
    "email": Text("the codes by email"),
    "totp": Text("the authenticator app"),
    "passkey": Text("passkeys"),
    "security_key": Text("security keys"),
    "app_push": Text("the approval in the app"),
    "fund_password": Text("the second password for funds"),
    "recovery_codes": Text("recovery codes"),
    "id_and_face": Text("the check of papers and face"),
    "master_key": Text("the master key"),
    "anti_phishing_code": Text("the anti-phishing code"),
}


PLAIN_WEAKENINGS = {
    "listed_without_codes": (
        Text("a mark that waives the codes"),
        Text("Saved addresses are then paid without any code."),
    ),
    "withdraw_without_codes": (
        Text("a switch that waives the codes"),
        Text("Withdrawals then ask for fewer codes, or for none."),
    ),
    "key_adds_addresses": (
        Text("a right to add addresses"),
        Text("A key with it can put an address on the list by itself."),
    ),
    "weaker_login": (
        Text("an easier way to sign in"),
        Text("A weaker way then opens the account in place of the stronger one."),
    ),
    "known_device": (
        Text("a list of trusted devices"),
        Text("Fewer codes are then asked for on a device that is known."),
    ),
    "devices_by_number": (
        Text("adding devices by phone number"),
        Text("A code to your number then lets a new device in."),
    ),
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
        "host": profile.type_this_host or str(PLAIN["host"]),
        "mailbox": mailbox or str(PLAIN["mailbox"]),
        "number": number or str(PLAIN["number"]),
        "list": (listed.name_in_ui if listed else "") or str(PLAIN["list"]),
        "list.called": _list_called(profile),
        "lock": (listed.lock_name_in_ui if listed else "") or str(PLAIN["lock"]),
        "settings_lock": (settings.name_in_ui if settings else "") or str(PLAIN["settings_lock"]),
        "key_lock": (key_lock.name_in_ui if key_lock else "") or str(PLAIN["key_lock"]),
        "passkeys": _passkeys(profile),
        **_weakenings(profile),
    } | {f"factor.{kind}": name or str(PLAIN_FACTORS.get(kind, kind.replace("_", " "))) for kind, name in names.items()}


def _weakenings(profile: Profile) -> dict[str, str]:
    """For each kind its name in the service's menus, and the sentence of what it does."""
    found = {}
    for kind in WEAKENINGS:
        weakening, (name, does) = profile.weakening(kind), PLAIN_WEAKENINGS[kind]
        own_name = weakening.name_in_ui if weakening else ""
        found[f"weak.{kind}"] = own_name or str(name)
        found[f"weak.{kind}.called"] = _called(profile, own_name) if own_name else ""
        found[f"weak.{kind}.does"] = (weakening.does if weakening else "") or str(does)
    return found


def _called(profile: Profile, name: str) -> str:
    """A sentence with the service's name for a setting, and what sets it apart from the sentence that follows it."""
    return before_another(tr("{service} calls this {menu_words}.", service=profile.name, menu_words=name))


def _list_called(profile: Profile) -> str:
    """A sentence with the service's name for the address list; without one, what is known of there being a list."""
    listed = profile.address_list
    if listed is None or listed.supported is not True:
        return tr(
            "No official page tells of such a list at {service}. See whether your account has one.",
            service=profile.name,
        )
    if not listed.name_in_ui:
        return tr("{service} has such a list.", service=profile.name)
    return tr("{service} calls the list {menu_words}.", service=profile.name, menu_words=listed.name_in_ui)


def _passkeys(profile: Profile) -> str:
    """Passkeys, security keys or both: what the exchange takes."""
    passkey, key = profile.factor("passkey"), profile.factor("security_key")
    no_passkey = passkey is None or passkey.supported is not True
    if no_passkey and key is not None and key.supported is True:
        return tr("security keys")
    return tr("passkeys") if key is None or key.supported is False else tr("passkeys or security keys")
