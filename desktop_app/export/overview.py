"""The overview for somebody whom the person trusts, or an heir, as plain data: what there is and where to begin.

No secret stands on it, at none of its three levels of detail.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from desktop_app.domain.dossier import Entry
from desktop_app.export import fact_sources, own_answers
from desktop_app.export.checklist import chosen_account, entries_about
from desktop_app.export.discreet import discreet
from desktop_app.export.material import Material
from desktop_app.export.naming import BESIDE, Naming
from desktop_app.export.sheet import AnswerList, Numbered
from desktop_app.language import Text, tr
from desktop_app.language.days import long_day
from desktop_app.language.numbers import whole

TITLE = Text("If I cannot act myself")
INTRO = Text(
    "For the person whom I trust with this. No password, code or key stands on this paper, and none belongs here."
)
BEGIN = Text("Begin here")
FIRST = (
    Text(
        "Take your time. Money at an exchange does not go away by itself. Whoever offers help with it unasked, by "
        "phone, mail or message, is most likely a thief."
    ),
    Text(
        "Keep the phone charged, its SIM card in it and its contract paid: codes arrive there. Reset, sell and return "
        "no phone, computer or security key."
    ),
    Text("Keep the mailboxes as they are. The exchanges write there, and support will ask for them."),
    Text(
        "Write to the support of each exchange below and ask what it needs from heirs or from somebody with a power of "
        "attorney. Ask before you sign in with anything of mine: an account that somebody else uses may be locked, and "
        "what is allowed depends on the law where you live."
    ),
    Text(
        "Type each address by hand, as it stands here. Never follow a link, an advertisement or a phone number that "
        "somebody sends you."
    ),
    Text(
        "On my computer is a program named Strongroom with an encrypted vault. It tells more about all this and moves "
        "no money. It opens with its recovery key, which is on a paper of its own."
    ),
)
PLACES = Text("Where things are")
PLACES_NOTE = Text("Only places are written here, never a PIN, a password or a key.")
FIELDS = (
    Text("The paper with Strongroom’s recovery key"),
    Text("What opens the phone and the computer"),
    Text("The papers with the authenticator’s keys"),
    Text("Will, power of attorney, lawyer or notary"),
    Text("Somebody who can help with this"),
)
MADE = Text("Made by Strongroom")
ANSWERS, ME = Text("What I told Strongroom"), Text("About me")
ANSWERS_NOTE = Text("The program asked me these questions: “you” is me. What counts as open, I had not looked up yet.")
ACCOUNTS, BEHIND = Text("Where the money is"), Text("What stands behind the accounts")
KINDS = {
    "mailbox": Text("Mailbox"),
    "number": Text("Phone number"),
    "authenticator": Text("Authenticator app"),
    "passwords": Text("Where passwords are kept"),
}


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """Names with what there is to say about each."""

    title: str
    rows: tuple[tuple[str, str], ...]


class Overview(msgspec.Struct, frozen=True, kw_only=True):
    """Everything on the paper, in order. `fields` are lines to write on. They and the answers have a title and a note
    before them.
    """

    title: str
    day: str
    intro: str
    begin: Numbered
    tables: tuple[Table, ...]
    fields_title: str
    fields_note: str
    fields: tuple[str, ...]
    answers_title: str
    answers_note: str
    answers: tuple[AnswerList, ...]
    left: str
    right: str


def make_overview(material: Material) -> Overview:
    """The overview at the level that is wanted, of one account or of all. ValueError without any."""
    return _Overview(material).made()


class _Overview:
    """One overview in the making."""

    def __init__(self, material: Material) -> None:
        told = material.told
        self._chosen = chosen = chosen_account(told, material.wanted)
        self._told, self._material, self._names = told, material, Naming(told.dossier)
        self._accounts = (chosen,) if chosen is not None else told.dossier.of_kind("account")
        if not self._accounts:
            raise ValueError("an overview needs an account")
        self._detail = material.wanted.detail

    def made(self) -> Overview:
        """All parts."""
        profiles = [profile for one in self._accounts if (profile := self._told.profile(one)) is not None]
        tables = [Table(title=str(ACCOUNTS), rows=tuple(map(self._account, self._accounts)))]
        if self._detail != "begin":
            tables += [Table(title=str(BEHIND), rows=tuple(self._behind()))]
        return Overview(
            title=str(TITLE),
            day=long_day(self._material.made.at.date()),
            intro=str(INTRO),
            begin=Numbered(title=str(BEGIN), lines=tuple(map(str, FIRST))),
            tables=tuple(table for table in tables if table.rows),
            fields_title=str(PLACES),
            fields_note=str(PLACES_NOTE),
            fields=tuple(map(str, FIELDS)),
            answers_title=str(ANSWERS) if self._detail == "full" else "",
            answers_note=str(ANSWERS_NOTE) if self._detail == "full" else "",
            answers=tuple(self._answers()) if self._detail == "full" else (),
            left=fact_sources.short_foot(profiles),
            right=str(MADE),
        )

    def _account(self, account: Entry) -> tuple[str, str]:
        profile = self._told.profile(account)
        name = profile.name if profile is not None else account.pack
        label = self._names.label(account)
        parts = [profile.type_this_host if profile is not None else ""]
        if self._detail != "begin":
            leans = [self._names.linked(account, kind) for kind in ("mailbox", "number")]
            parts += [self._names.label(entry) for entry in leans if entry is not None]
        if self._detail == "full" and account.share is not None:
            parts += [tr("about {percent}% of the money", percent=whole(round(account.share * 100)))]
        return (label if name in label else BESIDE.format(name=label, more=name)), " · ".join(
            part for part in parts if part
        )

    def _behind(self) -> Iterator[tuple[str, str]]:
        """What the accounts lean on, and what belongs to the person as a whole."""
        leaning = {linked for account in self._accounts for linked in account.links.values()}
        for kind, what in KINDS.items():
            for entry in self._told.dossier.entries:
                if entry.kind == kind and (entry.id in leaning or kind in ("authenticator", "passwords")):
                    hint = discreet(entry.hint)
                    yield str(what), " · ".join(part for part in (self._names.label(entry), hint) if part)

    def _answers(self) -> Iterator[AnswerList]:
        """Of the accounts, of what stands behind them, and of the person, who is the one that speaks here."""
        for entry in entries_about(self._told, self._chosen):
            for found in own_answers.answer_lists(self._told, self._names, [entry], self._material.made.at.tzinfo):
                yield msgspec.structs.replace(found, title=str(ME)) if entry.kind == "owner" else found
