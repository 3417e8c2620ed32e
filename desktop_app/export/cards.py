"""Emergency cards as plain data: for each account what to do in which order, official hosts, and room to write."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from desktop_app.domain.dossier import Entry
from desktop_app.domain.phone_gone import PhoneGone
from desktop_app.domain.profile import Profile
from desktop_app.export import emergency, fact_sources, phone_gone
from desktop_app.export.checklist import MADE, chosen_account
from desktop_app.export.discreet import discreet
from desktop_app.export.emergency import Advice
from desktop_app.export.material import Material
from desktop_app.export.naming import Naming
from desktop_app.language import Text
from desktop_app.language.days import long_day

TITLE = Text("{account}: emergency card")
INTRO = Text(
    "If money is moving and it is not you: one thing after the other. Keep it where you need no phone to find it."
)
LONGEST_NAME, LONGEST_ON_HALF = 48, 18
"""Characters of a name: a card is one page, or half of one, whatever somebody called an account."""

PHONE_GONE = Text("If the phone is gone")
HOSTS = Text("Type by hand, and nothing else:")
NO_HOST = Text("the address that you know, or the app on your phone")
CARRIER, MAILBOX, CASE, SEEN = (
    Text("Carrier’s number"),
    Text("Account’s e-mail"),
    Text("Case number of support"),
    Text("What I saw, and when"),
)


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """Something to write down. `value` is what is known already and may be printed."""

    label: str
    value: str = ""


class EmergencyCard(msgspec.Struct, frozen=True, kw_only=True):
    """One card. `phone` is what to do when the phone is gone, which stands there where its page has room for it;
    `left` and `right` stand at its foot.
    """

    title: str
    day: str
    intro: str
    hosts: tuple[str, ...]
    lines: tuple[Advice, ...]
    phone: tuple[str, ...]
    fields: tuple[Field, ...]
    left: str
    right: str


def make_cards(material: Material) -> tuple[EmergencyCard, ...]:
    """The card of one account or of each. ValueError for an unknown account, or without any."""
    gone = material.told.phone_gone()
    cards = tuple(_card(material, gone, entry, profile) for entry, profile in _accounts(material))
    if not cards:
        raise ValueError("an emergency card needs an account")
    return cards


def _accounts(material: Material) -> Iterator[tuple[Entry, Profile]]:
    told = material.told
    chosen = chosen_account(told, material.wanted)
    for entry in (chosen,) if chosen is not None else told.dossier.of_kind("account"):
        profile = told.profile(entry)
        if profile is not None:
            yield entry, profile


def _card(material: Material, gone: PhoneGone, account: Entry, profile: Profile) -> EmergencyCard:
    names = Naming(material.told.dossier, LONGEST_ON_HALF if material.wanted.two_up else LONGEST_NAME)
    some = emergency.advice(profile, names.behind(material.told, account))
    return EmergencyCard(
        title=TITLE.format(account=names.label(account)),
        day=long_day(material.made.at.date()),
        intro=str(INTRO),
        hosts=(profile.type_this_host,) if profile.type_this_host else (),
        lines=tuple(
            msgspec.structs.replace(one, text=emergency.unmarked(one.text), note=emergency.unmarked(one.note))
            for one in some
        ),
        phone=phone_gone.for_card(gone, account, names.label),
        fields=_fields(names, account),
        left=fact_sources.short_foot([profile]),
        right=str(MADE),
    )


def _fields(names: Naming, account: Entry) -> tuple[Field, ...]:
    mailbox = names.linked(account, "mailbox")
    hint = discreet(mailbox.hint) if mailbox is not None else ""
    return (
        Field(label=str(CARRIER)),
        Field(label=str(MAILBOX), value=hint),
        Field(label=str(CASE)),
        Field(label=str(SEEN)),
    )
