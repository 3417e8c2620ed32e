"""What to do when money is moving and it is not you, in order, from the packs. What no page says is said to be so.

The page of the window and every paper say it with these words.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from desktop_app.content.texts import PLAIN_FACTORS
from desktop_app.domain.dossier import Dossier, Entry
from desktop_app.domain.profile import Cited, Emergency, MenuPath, Profile
from desktop_app.export.naming import Behind, arrows
from desktop_app.language import Text, tr

TITLE = Text("If money is moving and it is not you")
KEYS, DEVICES = Text("review API keys"), Text("review devices")
CALLERS = Text("Not from a link, a search or a message. Whoever calls you now may be the thief.")
ALONE = Text("A session that is open needs no password.")


class Advice(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to do. `**bold**` in `text` marks menu words, hosts and names; `note` says more.

    `vital`: without the note it cannot be done.
    """

    text: str
    note: str = ""
    vital: bool = False


def linked(dossier: Dossier, account: Entry | None, kind: str) -> Entry | None:
    """The mailbox or number that an account leans on."""
    return dossier.entry(account.links.get(kind, "")) if account is not None else None


def advice(profile: Profile, behind: Behind) -> tuple[Advice, ...]:
    """The lines for one exchange, in order: address, freeze, from outside, keys, devices, mailbox, carrier, notes."""
    found = [_address(profile), _freeze(profile), _without_login(profile)]
    if profile.api_keys is None or profile.api_keys.supported is not False:
        lead = tr("Delete every API key that you did not make")
        found.append(_menu(profile, str(KEYS), lead, tr("It needs neither password nor code.")))
    found.append(_menu(profile, str(DEVICES), tr("Sign out every other device"), str(ALONE)))
    found += [_mailbox(behind), _carrier(behind)]
    last = tr("Support asks for it, and so do the police. Change the exchange’s password once no stranger is inside.")
    return (*found, Advice(text=tr("Write down what you saw, and when."), note=last))


def short_lines(profile: Profile, behind: Behind) -> tuple[str, ...]:
    """The same for a box on paper: without marks, and with those notes only that are needed to do it."""
    some = advice(profile, behind)
    return tuple(unmarked(f"{one.text} {one.note}" if one.vital and one.note else one.text) for one in some)


def unmarked(text: str) -> str:
    """The text without the marks for bold words."""
    return text.replace("**", "")


def rests_on(profile: Profile) -> Iterator[tuple[str, Cited]]:
    """The facts behind the lines of a pack, each with what it is about."""
    if profile.emergency is not None:
        yield tr("Freezing the account"), profile.emergency
    for words, goal in ((tr("API keys"), KEYS), (tr("Devices"), DEVICES)):
        path = profile.path(str(goal))
        if path is not None:
            yield words, path


def _address(profile: Profile) -> Advice:
    if not profile.type_this_host:
        text = f"Open the {profile.name} app, or type the address that you know yourself."
        return Advice(text=text, note=str(CALLERS))
    app = tr("or open the app that is on your phone already")
    return Advice(text=f"Type **{profile.type_this_host}** into the address bar yourself, {app}.", note=str(CALLERS))


def _support(profile: Profile) -> str:
    if not profile.type_this_host:
        return f"Ask the support of {profile.name} to freeze it, through the app or the address that you know."
    return f"Ask support to freeze it, through **{profile.type_this_host}**, typed by hand."


def _freeze(profile: Profile) -> Advice:
    known = profile.emergency
    if known is None or known.supported == "unknown":
        path = profile.path("freeze account")
        if path is not None and profile.own is not None:
            return Advice(text=f"Freeze the account: **{arrows(path.web or path.app)}**.", note=path.note)
        no_page = f"No official page says how to do this yourself at {profile.name}."
        return Advice(text=f"Freeze the account. {no_page} {_support(profile)}")
    if not known.supported:
        return Advice(text=f"{profile.name} has no freeze that you can start yourself. {_support(profile)}")
    where = known.web or known.app
    note = _freeze_note(profile, known)
    if not where:
        text = f"Freeze the account. No official page says where this is in the menus. {_support(profile)}"
        return Advice(text=text, note=note, vital=True)
    lead = tr("Freeze the account") if known.web else tr("Freeze the account in the app")
    return Advice(text=f"{lead}: **{arrows(where)}**.", note=note, vital=True)


def _freeze_note(profile: Profile, known: Emergency) -> str:
    parts = [_also(known)]
    if known.needs:
        needs = " and ".join(PLAIN_FACTORS.get(need, need) for need in known.needs)
        parts.append(f"It asks for {needs}.")
    if any(one.requires == (("support",),) for one in profile.operations_named("unfreeze_account")):
        parts.append(tr("Only support lifts the freeze again; that is no reason to wait."))
    return " ".join(part for part in (*parts, known.note) if part)


def _without_login(profile: Profile) -> Advice:
    known = profile.emergency
    if known is not None and known.without_login is True and known.without_login_how:
        return Advice(text=f"If you cannot sign in: {known.without_login_how}")
    if known is not None and known.without_login is False:
        return Advice(text=f"If you cannot sign in, you cannot freeze it yourself. {_support(profile)}")
    no_page = tr("no official page says how to freeze it from outside")
    return Advice(text=f"If you cannot sign in: {no_page}. {_support(profile)}")


def _menu(profile: Profile, goal: str, text: str, note: str) -> Advice:
    path = profile.path(goal)
    if path is None:
        nowhere = tr("No official page says where this is; look in the security settings.")
        return Advice(text=f"{text}. {nowhere}", note=note)
    also = _also(path)
    return Advice(text=f"{text}: **{arrows(path.web or path.app)}**.", note=f"{note} {also}".strip())


def _also(path: MenuPath | Emergency) -> str:
    """The other way, where there are two."""
    return f"In the app: {arrows(path.app)}." if path.web and path.app and path.web != path.app else ""


def _mailbox(behind: Behind) -> Advice:
    name = f"**{behind.mailbox}**" if behind.mailbox else tr("the mailbox that this exchange writes to")
    at = f" at **{behind.mailbox_host}**" if behind.mailbox_host else ""
    return Advice(
        text=f"From another device, change the password of {name}{at}, and sign out all others there.",
        note=tr("Then look for forwarding and filters that are not yours: a thief hides the warnings with them."),
    )


def _carrier(behind: Behind) -> Advice:
    name = f"of **{behind.number}**" if behind.number else tr("of your phone number")
    return Advice(
        text=f"Call the carrier {name}. Ask whether a new SIM card was issued, and have the number locked.",
        note=tr("If your phone shows no network all of a sudden, do this first, from another phone."),
    )
