"""What to do when money is moving and it is not you, from the facts of the packs.

Where no official page says how, that is what is said.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.content.texts import PLAIN_FACTORS
from desktop_app.domain.dossier import Entry
from desktop_app.domain.profile import Cited, Emergency, Profile
from desktop_app.export.naming import Naming, arrows, menu
from desktop_app.export.told import Told

TITLE = "If money is moving and it is not you"
KEYS, DEVICES = "review API keys", "review devices"
NO_MENU = "No official page says where this is in the menus"
ELSEWHERE = "Use another device than the usual one, and sign out all others there."
ASK_CARRIER = "ask whether a new SIM card was issued, and have the number locked."


def emergency_lines(told: Told, names: Naming, account: Entry, profile: Profile) -> tuple[str, ...]:
    """The lines for one account, in order: freeze, keys, devices, mailbox, carrier."""
    lines = (
        _freeze(profile),
        _locked_out(profile),
        _keys(profile),
        f"Sign out every device{_where(profile, DEVICES)}.",
        _mailbox(told, names, account),
        _carrier(names, account),
    )
    return tuple(line for line in lines if line)


def rests_on(profile: Profile) -> Iterator[Cited]:
    """The facts behind the lines of a pack."""
    if profile.emergency is not None:
        yield profile.emergency
    yield from (path for goal in (KEYS, DEVICES) if (path := profile.path(goal)) is not None)


def _freeze(profile: Profile) -> str:
    known, host = profile.emergency, profile.type_this_host
    if known is None or known.supported == "unknown":
        path = profile.path("freeze account")
        if path is not None and profile.own is not None:
            return f"Freeze the account: {menu(path)}.{_type(host)} If it is not there: {_support(host)}"
        return f"No official page says how to freeze {profile.name} yourself. {_support(host)}"
    if not known.supported:
        return f"{profile.name} has no freezing that you could start yourself. {_support(host)}"
    return " ".join(_ways(host, known))


def _support(host: str) -> str:
    return f"Tell its support at once{_at(host)}.{_type(host)}"


def _ways(host: str, known: Emergency) -> Iterator[str]:
    if known.web:
        yield f"Freeze the account: {host + ' › ' if host else ''}{arrows(known.web)}.{_type(host)}"
    if known.app:
        yield f"{'Or in the app' if known.web else 'Freeze the account in the app'}: {arrows(known.app)}."
    if not known.web and not known.app:
        yield f"Freeze the account{_at(host)}.{_type(host)} {NO_MENU}."
    if known.needs:
        needs = " and ".join(PLAIN_FACTORS.get(need, need) for need in known.needs)
        yield f"It asks for {needs}, set up beforehand."


def _locked_out(profile: Profile) -> str:
    known = profile.emergency
    if known is None or known.supported is not True:
        return ""
    if known.without_login is True:
        how = known.without_login_how or "it can be frozen then too, but no official page says how. Tell its support."
        return f"If you cannot sign in: {how}"
    if known.without_login is False:
        return "If you cannot sign in, you cannot freeze it yourself. Tell its support."
    return f"If you cannot sign in: no official page says whether {profile.name} freezes then. Tell its support."


def _keys(profile: Profile) -> str:
    if profile.api_keys is not None and profile.api_keys.supported is False:
        return ""
    return f"Delete every API key{_where(profile, KEYS)}."


def _where(profile: Profile, goal: str) -> str:
    path = profile.path(goal)
    return f": {menu(path)}" if path else f". {NO_MENU}; look in the security settings"


def _mailbox(told: Told, names: Naming, account: Entry) -> str:
    mailbox = names.linked(account, "mailbox")
    if mailbox is None:
        return f"Change the password of the mailbox that {names.label(account)} writes to. {ELSEWHERE}"
    pack = told.profile(mailbox)
    return f"Change the password of {names.label(mailbox)}{_at(pack.type_this_host if pack else '')}. {ELSEWHERE}"


def _carrier(names: Naming, account: Entry) -> str:
    number = names.linked(account, "number")
    return f"Call the carrier of {names.label(number)}: {ASK_CARRIER}" if number else ""


def _at(host: str) -> str:
    return f" at {host}" if host else ""


def _type(host: str) -> str:
    return " Type the address yourself." if host else ""
