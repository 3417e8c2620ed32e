"""What to do when money is moving and it is not you, in order, from the packs. What no page says is said to be so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.content.texts import PLAIN_FACTORS
from desktop_app.ui.day_words import listed
from desktop_app.ui.opening import may_open
from desktop_app.ui.step_facts import arrows
from desktop_app.ui.step_words import page_words
from desktop_app.ui.widgets.facts import FactItem
from desktop_app.ui.widgets.steps import Instruction

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Dossier, Entry
    from desktop_app.domain.profile import Cited, Emergency, Profile

KEYS, DEVICES, FREEZE = "review API keys", "review devices", "freeze account"
CALLERS = "Not from a link, a search or a message. Whoever calls you now may be the thief."


def emergency_lines(dossier: Dossier, account: Entry | None, profile: Profile) -> tuple[Instruction, ...]:
    """The lines for one exchange; with an account also its own mailbox and number."""
    found = [_address(profile), _freeze(profile), _without_login(profile)]
    if profile.api_keys is None or profile.api_keys.supported is not False:
        found.append(
            _menu(profile, KEYS, "Delete every API key that you did not make", "It needs neither password nor code.")
        )
    found.append(_menu(profile, DEVICES, "Sign out every other device", "A session that is open needs no password."))
    found += [_mailbox(_linked(dossier, account, "mailbox")), _carrier(_linked(dossier, account, "number"))]
    last = "Support asks for it, and so do the police. Change the exchange’s password once no stranger is inside."
    found.append(Instruction("Write down what you saw, and when.", last))
    return tuple(found)


def _linked(dossier: Dossier, account: Entry | None, kind: str) -> Entry | None:
    return dossier.entry(account.links.get(kind, "")) if account is not None else None


def _address(profile: Profile) -> Instruction:
    if not profile.type_this_host:
        return Instruction(f"Open the {profile.name} app, or type the address that you know yourself.", CALLERS)
    app = "or open the app that is on your phone already"
    return Instruction(f"Type **{profile.type_this_host}** into the address bar yourself, {app}.", CALLERS)


def _support(profile: Profile) -> str:
    if not profile.type_this_host:
        return f"Ask the support of {profile.name} to freeze it, through the app or the address that you know."
    return f"Ask support to freeze it, through **{profile.type_this_host}**, typed by hand."


def _freeze(profile: Profile) -> Instruction:
    known, menu = profile.emergency, profile.path(FREEZE)
    if known is None or known.supported == "unknown":
        if menu is not None and profile.own is not None:
            return Instruction(f"Freeze the account: **{arrows(menu.web or menu.app)}**.", menu.note)
        return Instruction(
            f"Freeze the account. No official page says how to do this yourself at {profile.name}. {_support(profile)}"
        )
    if not known.supported:
        return Instruction(f"{profile.name} has no freeze that you can start yourself. {_support(profile)}")
    where = known.web or known.app
    if not where:
        text = f"Freeze the account. No official page says where this is in the menus. {_support(profile)}"
        return Instruction(text, _freeze_note(profile, known))
    lead = "Freeze the account" if known.web else "Freeze the account in the app"
    return Instruction(f"{lead}: **{arrows(where)}**.", _freeze_note(profile, known))


def _freeze_note(profile: Profile, known: Emergency) -> str:
    parts = []
    if known.web and known.app and known.web != known.app:
        parts.append(f"In the app: {arrows(known.app)}.")
    if known.needs:
        parts.append(f"It asks for {listed([PLAIN_FACTORS.get(need, need) for need in known.needs])}.")
    if any(one.requires == (("support",),) for one in profile.operations_named("unfreeze_account")):
        parts.append("Only support lifts the freeze again; that is no reason to wait.")
    return " ".join([*parts, known.note] if known.note else parts)


def _without_login(profile: Profile) -> Instruction:
    known = profile.emergency
    if known is not None and known.without_login is True and known.without_login_how:
        return Instruction(f"If you cannot sign in: {known.without_login_how}")
    if known is not None and known.without_login is False:
        return Instruction(f"If you cannot sign in, you cannot freeze it yourself. {_support(profile)}")
    return Instruction(
        f"If you cannot sign in: no official page says how to freeze it from outside. {_support(profile)}"
    )


def _menu(profile: Profile, goal: str, text: str, note: str) -> Instruction:
    path = profile.path(goal)
    if path is None:
        return Instruction(f"{text}. No official page says where this is; look in the security settings.", note)
    where = path.web or path.app
    also = f" In the app: {arrows(path.app)}." if path.web and path.app and path.web != path.app else ""
    return Instruction(f"{text}: **{arrows(where)}**.", f"{note}{also}")


def _mailbox(mailbox: Entry | None) -> Instruction:
    name = f"**{mailbox.label}**" if mailbox else "the mailbox that this exchange writes to"
    return Instruction(
        f"From another device, change the password of {name}, and sign out all others there.",
        "Then look for forwarding and filters that are not yours: a thief hides the warnings with them.",
    )


def _carrier(number: Entry | None) -> Instruction:
    name = f"of **{number.label}**" if number else "of your phone number"
    return Instruction(
        f"Call the carrier {name}. Ask whether a new SIM card was issued, and have the number locked.",
        "If your phone shows no network all of a sudden, do this first, from another phone.",
    )


def sources(profile: Profile) -> tuple[FactItem, ...]:
    """Where the lines come from, each with the age of its page."""
    cited: list[tuple[str, Cited]] = []
    if profile.emergency is not None:
        cited.append(("Freezing the account", profile.emergency))
    for words, goal in (("API keys", KEYS), ("Devices", DEVICES)):
        path = profile.path(goal)
        if path is not None:
            cited.append((words, path))
    return tuple(
        FactItem(words, "", fact.source, page_words(fact), link=may_open(profile, fact.source))
        for words, fact in cited
        if fact.source
    )
