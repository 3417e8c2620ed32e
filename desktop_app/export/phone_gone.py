"""The words for somebody whose phone is gone, from what `walk.phone_gone` found. Window and paper say it with these."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from desktop_app.content.texts import PLAIN, PLAIN_FACTORS
from desktop_app.content.waiting import Wait
from desktop_app.domain.dossier import Entry
from desktop_app.domain.phone_gone import Kept, Means, PhoneGone, SimThere, WayIn
from desktop_app.domain.profile import Cited, Operation, Profile
from desktop_app.export.beforehand import wait_told
from desktop_app.export.emergency import DEVICES, Advice
from desktop_app.export.naming import arrows
from desktop_app.language import Text, sentences, tr
from desktop_app.language.lists import either, in_a_row, listed

Named = Callable[[Entry], str]
"""What an entry is called where the words stand."""

BLOCK = Text(
    "From another phone, call the carrier of **{number}**. Have the SIM in the lost phone blocked, and order a new one."
)
BLOCK_IF_THERE = Text(
    "If the SIM of **{number}** was in the phone: from another phone, call its carrier. Have the SIM blocked, and "
    "order a new one."
)
BLOCK_SOME = Text(
    "From another phone, call the carrier of your phone number. Have the SIM in the lost phone blocked, and order a "
    "new one."
)
KEEP_SIM = Text("The SIM of **{number}** is not in the lost phone. Leave it where it is: its codes still reach you.")
READ_ELSEWHERE = Text("Until then, whoever has the card may read its codes in another phone.")
HAS_PIN = Text("It has a SIM PIN. Have it blocked all the same.")
AN_ESIM = Text("The same for an eSIM.")
HAS_LOCK = Text("You have a lock on this number: say so when you order the new one.")

FIND = Text(
    "From another device, lock the lost phone. Your phone’s maker has a page to find, lock and erase it; erase it once "
    "you no longer expect it back."
)
FALSE_FINDS = Text(
    "Messages that say it was found may be false: open no link in them. A broken phone that you still hold needs none "
    "of this."
)

STAY = Text("Stay signed in on this computer. An open session may be what lets you change things without the phone.")
OUT_OF_MAIL = Text("Type **{host}** yourself, and sign the lost phone out of **{mailbox}**.")
OUT = Text("Type **{host}** yourself, and sign the lost phone out at {name}: **{menu}**.")
OUT_SOMEWHERE = Text("Type **{host}** yourself, and sign the lost phone out at {name}.")
LOOK_FOR_DEVICES = Text(
    "Where this is, is on no official page that we know. Look for your devices in the security settings. Keep this "
    "computer signed in."
)
ONLY_THE_PHONE = Text("Only the phone, not this computer.")

MEANS: dict[Means, Text] = {
    "open_here": Text("You are signed in to {name} on your computer. Do not sign out there."),
    "second_device": Text("Take the second device that shows the same codes."),
    "paper_key": Text(
        "Take the paper with the authenticator’s key. Type the key into an authenticator app on another phone: it then "
        "shows the same codes."
    ),
    "key_codes": Text("Your codes are on the security key. Read them on another device."),
    "store_codes": Text("Your codes are in your password store. Open it on the computer."),
    "cloud_codes": Text(
        "Your authenticator app keeps a copy in a cloud account. Install the app on another phone, and bring the codes "
        "back from there."
    ),
    "other_passkey": Text("Sign in with your other passkey or security key."),
    "perhaps_passkey": Text("If your passkey or security key was not on the lost phone, sign in with it."),
    "synced_passkey": Text(
        "Your passkey is in a cloud keychain. Use it on another device that is signed in to that keychain."
    ),
    "master_key": Text("Take {master_key} from where you keep it, and use it where {name} asks for it."),
    "recovery_codes": Text("Take the recovery codes for {name}. Each one is for the case that a second step is lost."),
    "password_only": Text("The password of {name} is enough to sign in."),
    "number_here": Text("Codes by SMS to {number} still reach you."),
    "new_sim": Text("Codes by SMS to {number} reach you again once the new SIM works."),
    "some_sim": Text("Codes by SMS let you in, at the number to which {name} sends them."),
    "recovery_mailbox": Text("Your recovery mailbox may set a new password for {name}."),
    "unasked": Text(
        "Look first for a paper with the authenticator’s key, or for a second device. You have not told Strongroom "
        "whether there is one."
    ),
}
MAIL_CODES = Text("Take the recovery codes of {name}, or the second key that stays at home.")
MAIL_UNASKED = Text("You have not told Strongroom how {name} opens. Try it on this computer first.")
MAIL_OPEN = Text("You still read {name} on your computer. Do not sign out there.")
UNTRIED: dict[Means, Text] = {
    "paper_key": Text("Nobody has tried this paper yet. If a code is refused, compare the key with the paper."),
    "recovery_codes": Text("Nobody has tried one of them yet."),
    "cloud_codes": Text("If that account asks for the lost phone, this way is shut for now."),
}

RESETS = {
    "reset_totp": Text("{name} has to reset the authenticator. Type **{host}** yourself, and begin there."),
    "reset_passkey": Text("{name} has to reset the passkey. Type **{host}** yourself, and begin there."),
}
ELSE_RESETS = {
    "reset_totp": Text(
        "If none of this works, {name} has to reset the authenticator. Type **{host}** yourself, and begin there."
    ),
    "reset_passkey": Text(
        "If none of this works, {name} has to reset the passkey. Type **{host}** yourself, and begin there."
    ),
}
NO_PAGE_HOW = Text("No official page that we know says how, or what it asks for. Ask support there.")
AS_SEEN = Text("You saw that it asks for {needs}.")
SEEN = {"id": Text("papers or a picture of your face"), "support": Text("a talk with support")}
MAY_STOP = Text("Whether {name} stops withdrawals afterwards is on no official page. Reckon with it.")
NOTHING = Text("Nothing that Strongroom knows of lets you in. Type **{host}** yourself, and ask support there.")
AS_SOON = Text("As soon as you are in again.")

CARD_SIM = Text("Have the carrier block the SIM of {number}, from another phone, and order a new one.")
CARD_PHONE = Text("Lock the phone on its maker’s page, from another device.")
CARD_OUT = Text("On a computer that is still signed in, sign the phone out at {accounts}. Stay signed in yourself.")
CARD_BACK = Text("What lets you back in at {name}: {things}.")
CARD_ELSE = Text("Or {name} resets it: type {host} yourself, and begin there.")
CARD_RESET = Text("{name} has to let you back in: type {host} yourself, and begin there.")
SHORT: dict[Means, Text] = {
    "open_here": Text("the computer that is signed in"),
    "second_device": Text("the second device with the same codes"),
    "paper_key": Text("the authenticator’s key on paper"),
    "key_codes": Text("the security key with the codes"),
    "store_codes": Text("the codes in the password store"),
    "cloud_codes": Text("the copy of the codes in the cloud"),
    "other_passkey": Text("the other passkey or security key"),
    "perhaps_passkey": Text("a passkey that was not on the phone"),
    "synced_passkey": Text("the passkey in the cloud keychain"),
    "recovery_codes": Text("the recovery codes"),
    "number_here": Text("codes by SMS to the SIM at home"),
    "new_sim": Text("codes by SMS to the new SIM"),
}
"""On a card, as a list."""

NEW_CODES = Text(
    "If the phone was unlocked or could be opened: set up a new authenticator key at {accounts}, and put the new "
    "key on paper."
)
NOT_THE_OLD = Text("Whoever opens the lost phone has the old keys, so those do not go onto the new phone to stay.")
NEW_PASSKEY = Text("Take the lost phone’s passkey off the list at {accounts}, and add one for the new phone.")
PASSWORDS = Text("If it could be opened: change the passwords that the phone knew, that of the mailbox first.")
SIM_PIN = Text("Set a PIN for the new SIM.")
TELL = Text("Tell Strongroom what is different now: the numbers, the keys on paper, where you are signed in.")


def at_once(gone: PhoneGone, named: Named) -> tuple[Advice, ...]:
    """What comes first, in order: the SIM, the phone, its sessions."""
    return (*_carriers(gone.numbers, named), Advice(text=str(FIND), note=str(FALSE_FINDS)), *_sessions(gone, named))


def ways_in(way: WayIn, named: Named) -> tuple[Advice, ...]:
    """What brings a mailbox or an account back, the surest first; then the reset; then what ends the old session."""
    found = [_means(way, kept, named) for kept in way.kept]
    found += _reset(way, named)
    if not found:
        found.append(_nothing(way))
    if way.signed_in and not way.here:
        out = _out(way, named)
        found.append(Advice(text=out.text, note=sentences((AS_SOON, out.note))))
    return tuple(found)


def afterwards(gone: PhoneGone, named: Named) -> tuple[Advice, ...]:
    """What is to do once everything opens again."""
    codes = [way for way in gone.accounts if way.lost_codes]
    found = []
    if codes:
        stops = [_stop(way.profile, way.changes, named(way.entry)) for way in codes if way.profile is not None]
        text = NEW_CODES.format(accounts=listed([named(way.entry) for way in codes]))
        found.append(Advice(text=text, note=sentences((NOT_THE_OLD, *dict.fromkeys(stops)))))
    passkeys = [named(way.entry) for way in gone.accounts if way.lost_passkey]
    if passkeys:
        found.append(Advice(text=NEW_PASSKEY.format(accounts=listed(passkeys))))
    found.append(Advice(text=str(PASSWORDS)))
    if any(sim.in_phone is not False for sim in gone.numbers):
        found.append(Advice(text=str(SIM_PIN)))
    return (*found, Advice(text=str(TELL)))


def for_card(gone: PhoneGone, account: Entry, named: Named) -> tuple[str, ...]:
    """The same in few words for one account's card."""
    way = gone.account(account.id)
    if way is None:
        return ()
    sims = [sim for sim in gone.numbers if sim.entry.id == account.links.get("number") and sim.in_phone is not False]
    mail = [one for one in gone.mailboxes if one.entry.id == account.links.get("mailbox")]
    outs = [named(one.entry) for one in (*mail, way) if one.signed_in]
    short = {**SHORT, "master_key": _master_key(way.profile)}
    things = [short[kept.means] for kept in way.kept if kept.means in short]
    found = [CARD_SIM.format(number=named(sim.entry)) for sim in sims]
    found.append(str(CARD_PHONE))
    if outs:
        found.append(CARD_OUT.format(accounts=listed(outs)))
    if things:
        found.append(CARD_BACK.format(name=named(account), things=either(things)))
    if way.resets or not things:
        found.append((CARD_ELSE if things else CARD_RESET).format(name=named(account), host=_host(way)))
    return tuple(found)


def rests_on(gone: PhoneGone) -> Iterator[tuple[Profile, str, Cited]]:
    """The facts behind the lines, each with its pack and what it is about."""
    for way in gone.accounts:
        profile = way.profile
        if profile is None:
            continue
        path = profile.path(DEVICES) if way.signed_in else None
        if path is not None:
            yield profile, tr("Devices"), path
        for one in way.resets:
            yield profile, tr("A reset without the phone"), one
        for one in way.changes:
            yield profile, tr("New authenticator key"), one


# --- at once --------------------------------------------------------------------------------------------------------


def _carriers(numbers: Sequence[SimThere], named: Named) -> Iterator[Advice]:
    if not numbers:
        yield Advice(text=str(BLOCK_SOME), note=sentences((AN_ESIM, READ_ELSEWHERE)))
    for sim in numbers:
        if sim.in_phone is False:
            yield Advice(text=KEEP_SIM.format(number=named(sim.entry)))
            continue
        text = (BLOCK if sim.in_phone else BLOCK_IF_THERE).format(number=named(sim.entry))
        lock = str(HAS_LOCK) if sim.locked else ""
        yield Advice(text=text, note=sentences((AN_ESIM, HAS_PIN if sim.sim_pin else READ_ELSEWHERE, lock)))


def _sessions(gone: PhoneGone, named: Named) -> Iterator[Advice]:
    """Where a computer is signed in that can end the phone's session; the other sessions end once one is in."""
    here = [way for way in (*gone.mailboxes, *gone.accounts) if way.here]
    if here:
        yield Advice(text=str(STAY))
    yield from (_out(way, named) for way in here if way.signed_in)


def _out(way: WayIn, named: Named) -> Advice:
    """Ends the session of the lost phone."""
    name, host = named(way.entry), _host(way)
    if way.entry.kind == "mailbox":
        return Advice(text=OUT_OF_MAIL.format(host=host, mailbox=name), note=str(LOOK_FOR_DEVICES))
    path = way.profile.path(DEVICES) if way.profile is not None else None
    if path is None:
        return Advice(text=OUT_SOMEWHERE.format(host=host, name=name), note=str(LOOK_FOR_DEVICES))
    text = OUT.format(host=host, name=name, menu=arrows(path.web or path.app))
    return Advice(text=text, note=sentences((ONLY_THE_PHONE, path.note)))


def _host(way: WayIn) -> str:
    """What is to be typed by hand."""
    host = way.profile.type_this_host if way.profile is not None else ""
    return host or str(PLAIN["host"])


# --- getting back in ------------------------------------------------------------------------------------------------


def _means(way: WayIn, kept: Kept, named: Named) -> Advice:
    said = MEANS[kept.means]
    if way.entry.kind == "mailbox":
        said = {"open_here": MAIL_OPEN, "recovery_codes": MAIL_CODES, "unasked": MAIL_UNASKED}.get(kept.means, said)
    number = named(way.number) if way.number is not None else ""
    text = said.format(name=named(way.entry), number=number, master_key=_master_key(way.profile))
    untried = UNTRIED.get(kept.means)
    return Advice(text=text, note=str(untried) if untried is not None and not kept.tried else "")


def _master_key(profile: Profile | None) -> str:
    factor = profile.factor("master_key") if profile is not None else None
    return factor.name_in_ui if factor is not None and factor.name_in_ui else str(PLAIN_FACTORS["master_key"])


def _reset(way: WayIn, named: Named) -> list[Advice]:
    """The exchange's own ways for what was on the phone: one line for each thing."""
    found = []
    for name, said in (ELSE_RESETS if way.kept else RESETS).items():
        routes = [one for one in way.resets if one.name == name]
        if routes and way.profile is not None:
            label, asked = named(way.entry), way.asked if name == "reset_totp" else ()
            note = _about_reset(way.profile, routes, asked, label)
            found.append(Advice(text=said.format(name=label, host=_host(way)), note=note))
    return found


def _about_reset(profile: Profile, routes: Sequence[Operation], asked: Iterable[str], name: str) -> str:
    """What a reset asks for, as far as the person saw it or a page says; then what stops afterwards."""
    known = [one for one in routes if one.requires != "unknown"] or routes
    told = [one.note for one in known if one.confidence != "unknown" and one.note]
    needs = [SEEN.get(kind) or PLAIN_FACTORS[kind] for kind in asked]
    seen = AS_SEEN.format(needs=in_a_row(needs)) if needs else ""
    how = [str(NO_PAGE_HOW)] if not told and not seen else [seen, *told]
    return sentences((*how, _stop(profile, routes, name)))


def _stop(profile: Profile, operations: Sequence[Operation], name: str) -> str:
    """For how long withdrawals stop; that no page says where none does."""
    holds = [one.hold for one in operations if one.hold is not None]
    if not holds or all(hold.hours == "unknown" for hold in holds):
        return MAY_STOP.format(name=name) if profile.own is None and operations else ""
    timed = [
        (one.hold.hours, one) for one in operations if one.hold is not None and not isinstance(one.hold.hours, str)
    ]
    hours, longest = max(timed, key=lambda one: one[0])
    return wait_told(Wait("stop", hours, longest.hold, longest)) if hours else ""


def _nothing(way: WayIn) -> Advice:
    return Advice(text=NOTHING.format(host=_host(way)))
