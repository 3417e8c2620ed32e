"""What to do when money is moving and it is not you, in order, from the packs. What no page says is said to be so.

The page of the window and every paper say it with these words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from desktop_app.content.sources import source_fault
from desktop_app.content.texts import PLAIN_FACTORS
from desktop_app.domain.dossier import Dossier, Entry
from desktop_app.domain.profile import Cited, Emergency, MenuPath, Profile
from desktop_app.export.naming import Behind, arrows
from desktop_app.language import Text, sentences, tr
from desktop_app.language.lists import listed

TITLE = Text("If money is moving and it is not you")
KEYS, DEVICES, PASSWORD = "review API keys", "review devices", "change password"
"""Goals of packs."""

CALLERS = Text("Not from a link, a search or a message. Whoever calls you now may be the thief.")
ALONE = Text("A session that is open needs no password.")

DELETE_KEYS = Text("Delete every API key that you did not make: **{menu}**.")
DELETE_KEYS_SOMEWHERE = Text(
    "Delete every API key that you did not make. No official page says where this is; look in the security settings."
)
FREEZE = Text("Freeze the account: **{menu}**.")
FREEZE_IN_THE_APP = Text("Freeze the account in the app: **{menu}**.")
CHANGE_PASSWORD = Text("Change the exchange’s password at once: **{menu}**.")
CHANGE_PASSWORD_SOMEWHERE = Text(
    "Change the exchange’s password at once. No official page says where this is; look in the security settings."
)
SIGN_OUT = Text("Sign out every other device: **{menu}**.")
SIGN_OUT_SOMEWHERE = Text(
    "Sign out every other device. No official page says where this is; look in the security settings."
)
MAILBOX = Text("From another device, change the password of **{mailbox}**, and sign out all others there.")
MAILBOX_AT = Text(
    "From another device, change the password of **{mailbox}** at **{host}**, and sign out all others there."
)
SOME_MAILBOX = Text(
    "From another device, change the password of the mailbox that this exchange writes to, and sign out all others "
    "there."
)
SOME_MAILBOX_AT = Text(
    "From another device, change the password of the mailbox that this exchange writes to at **{host}**, and sign out "
    "all others there."
)
CARRIER = Text("Call the carrier of **{number}**. Ask whether a new SIM card was issued, and have the number locked.")
SOME_CARRIER = Text(
    "Call the carrier of your phone number. Ask whether a new SIM card was issued, and have the number locked."
)


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
    """The lines for one exchange, in order: address, freeze, from outside, the password where it comes first, keys,
    devices, mailbox, carrier, notes.
    """
    found = [_address(profile), _freeze(profile), _without_login(profile), *_password_first(profile)]
    if profile.api_keys is None or profile.api_keys.supported is not False:
        bare = tr("It needs neither password nor code.")
        found.append(_menu(profile.path(KEYS), DELETE_KEYS, DELETE_KEYS_SOMEWHERE, bare))
    found.append(_menu(profile.path(DEVICES), SIGN_OUT, SIGN_OUT_SOMEWHERE, str(ALONE)))
    found += [_mailbox(behind), _carrier(behind)]
    later = "" if password_first(profile) else tr("Change the exchange’s password once no stranger is inside.")
    last = sentences((tr("Support asks for it, and so do the police."), later))
    return (*found, Advice(text=tr("Write down what you saw, and when."), note=last))


def short_lines(profile: Profile, behind: Behind) -> tuple[str, ...]:
    """The same for a box on paper: without marks, and with those notes only that are needed to do it."""
    some = advice(profile, behind)
    return tuple(unmarked(sentences((one.text, one.note)) if one.vital else one.text) for one in some)


def unmarked(text: str) -> str:
    """The text without the marks for bold words."""
    return text.replace("**", "")


def rests_on(profile: Profile) -> Iterator[tuple[str, Cited]]:
    """The facts behind the lines of a pack, each with what it is about."""
    if profile.emergency is not None:
        yield tr("Freezing the account"), profile.emergency
    first = ((tr("Password"), PASSWORD),) if password_first(profile) else ()
    for words, goal in (*first, (tr("API keys"), KEYS), (tr("Devices"), DEVICES)):
        path = profile.path(goal)
        if path is not None:
            yield words, path


def password_first(profile: Profile) -> str:
    """Why the exchange's password is changed at once; "" where it waits until no stranger is inside."""
    return profile.emergency.password_first if profile.emergency is not None else ""


def _address(profile: Profile) -> Advice:
    if not profile.type_this_host:
        text = tr("Open the {name} app, or type the address that you know yourself.", name=profile.name)
    else:
        text = tr(
            "Type **{host}** into the address bar yourself, or open the app that is on your phone already.",
            host=profile.type_this_host,
        )
    return Advice(text=text, note=str(CALLERS))


def _support(profile: Profile) -> str:
    if not profile.type_this_host:
        return tr(
            "Ask the support of {name} to freeze it, through the app or the address that you know.", name=profile.name
        )
    return tr("Ask support to freeze it, through **{host}**, typed by hand.", host=profile.type_this_host)


def _freeze(profile: Profile) -> Advice:
    known = profile.emergency
    if known is None or known.supported == "unknown":
        path = profile.path("freeze account")
        if path is not None and profile.own is not None:
            return Advice(text=FREEZE.format(menu=arrows(path.web or path.app)), note=path.note)
        no_page = tr("Freeze the account. No official page says how to do this yourself at {name}.", name=profile.name)
        note = known.note if known is not None else ""
        return Advice(text=sentences((no_page, _support(profile))), note=note, vital=True)
    if not known.supported:
        none = tr("{name} has no freeze that you can start yourself.", name=profile.name)
        return Advice(text=sentences((none, _support(profile))))
    where = known.web or known.app
    note = _freeze_note(profile, known)
    if not where:
        nowhere = tr("Freeze the account. No official page says where this is in the menus.")
        return Advice(text=sentences((nowhere, _support(profile))), note=note, vital=True)
    text = (FREEZE if known.web else FREEZE_IN_THE_APP).format(menu=arrows(where))
    return Advice(text=text, note=note, vital=True)


def _freeze_note(profile: Profile, known: Emergency) -> str:
    parts = [_also(known)]
    if known.needs:
        needs = listed([PLAIN_FACTORS.get(need, need) for need in known.needs])
        parts.append(tr("It asks for {needs}.", needs=needs))
    if any(one.requires == (("support",),) for one in profile.operations_named("unfreeze_account")):
        parts.append(tr("Only support lifts the freeze again; that is no reason to wait."))
    return sentences((*parts, known.note))


def _without_login(profile: Profile) -> Advice:
    known = profile.emergency
    if known is not None and known.without_login is True and known.without_login_how:
        said = tr("If you cannot sign in: {how}", how=known.without_login_how)
        return Advice(text=sentences((said, _begin_at(profile))), note=_page_about(profile, known))
    if known is not None and known.without_login is False:
        said = tr("If you cannot sign in, you cannot freeze it yourself.")
    else:
        said = tr("If you cannot sign in: no official page says how to freeze it from outside.")
    how = known.without_login_how if known is not None else ""
    return Advice(text=sentences((said, how or _support(profile))))


def _password_first(profile: Profile) -> Iterator[Advice]:
    why = password_first(profile)
    if why:
        said = _menu(profile.path(PASSWORD), CHANGE_PASSWORD, CHANGE_PASSWORD_SOMEWHERE, why)
        yield msgspec.structs.replace(said, vital=True)


_ENGLISH = re.compile(r"en(?:[-_][a-z]{2})?", re.IGNORECASE)
"""The part of an address that names the language of the page."""


def _begin_at(profile: Profile) -> str:
    """Where one gets to support without a search or a link."""
    if not profile.type_this_host:
        return ""
    return tr("Type **{host}** yourself, and go on from there.", host=profile.type_this_host)


def _page_about(profile: Profile, known: Emergency) -> str:
    """The official page to type, where one is known in English; else that none is."""
    page = known.source.removeprefix("https://")
    official = page and not source_fault(known.source, profile.official_domains, profile.doc_hosts)
    if official and any(_ENGLISH.fullmatch(part) for part in page.split("/")[1:]):
        return tr("The official page about it: {page}", page=page)
    return tr("No page in English and no phone number for this is known here.")


def _menu(path: MenuPath | None, here: Text, somewhere: Text, note: str) -> Advice:
    """`here` with the menu words, `somewhere` where no page names them."""
    if path is None:
        return Advice(text=str(somewhere), note=note)
    return Advice(text=here.format(menu=arrows(path.web or path.app)), note=sentences((note, _also(path))))


def _also(path: MenuPath | Emergency) -> str:
    """The other way, where there are two."""
    both = path.web and path.app and path.web != path.app
    return tr("In the app: {menu}.", menu=arrows(path.app)) if both else ""


def _mailbox(behind: Behind) -> Advice:
    if behind.mailbox:
        said = MAILBOX_AT if behind.mailbox_host else MAILBOX
    else:
        said = SOME_MAILBOX_AT if behind.mailbox_host else SOME_MAILBOX
    return Advice(
        text=said.format(mailbox=behind.mailbox, host=behind.mailbox_host),
        note=tr("Then look for forwarding and filters that are not yours: a thief hides the warnings with them."),
    )


def _carrier(behind: Behind) -> Advice:
    return Advice(
        text=(CARRIER if behind.number else SOME_CARRIER).format(number=behind.number),
        note=tr("If your phone shows no network all of a sudden, do this first, from another phone."),
    )
