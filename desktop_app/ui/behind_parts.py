"""The small screens of the page "behind": which mailbox, number, authenticator and password store, and rough shares.

Each shows what is stored, tells with `ready` whether it can go on, and keeps what was said with `store`, which may
raise VaultError.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.dossier import NO_NUMBER, UNKNOWN
from desktop_app.language import Plural, Text, sentences, tr
from desktop_app.language.lists import listed
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.options import Option, OptionGroup
from desktop_app.ui.widgets.shares import Shares
from desktop_app.ui.widgets.stage import Stage
from desktop_app.walk.codes_number import SENDS, SMS
from desktop_app.walk.own_words import base
from desktop_app.walk.usual_names import FIRST, FURTHER

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Entry
    from desktop_app.domain.profile import Profile
    from desktop_app.session import Session

LinkKind = Literal["mailbox", "number"]
OnlyKind = Literal["authenticator", "passwords"]

NONE, EACH, SAY, SILENT = "none", "each", "say", "silent"
"""Ids of options that are no pack and no entry."""

PASSWORD_UNIQUE, SAME_AS_MAILBOX = "password_unique", "also_mailbox"
"""A question about an account, and the answer that speaks of its mailbox."""

NEW = "new "
"""Stands before a pack's id in the option of a new entry: entry ids have no space."""

_ASKS: dict[LinkKind, tuple[Text, Text, Text]] = {
    "mailbox": (
        Text("Which mailbox does {account} write to?"),
        Text("Which mailbox do your exchanges write to?"),
        Text("Codes and new passwords arrive there."),
    ),
    "number": (
        Text("Which phone number does {account} know?"),
        Text("Which phone number do your exchanges know?"),
        Text("The number that codes by SMS or call go to."),
    ),
}
_SENDS_CODES = Plural(
    "{accounts} sends codes to one, as you answered.", "{accounts} send codes to one, as you answered."
)
_SAME_SERVICE = Text("{name} {number}", "the second entry at one service: Gmail 2")
_ANOTHER: dict[LinkKind, Text] = {"mailbox": Text("Another mailbox"), "number": Text("Another number")}
_HINTS = {
    "mailbox": (
        Text("How you recognise it, if you like"),
        Text("A few letters are enough. Never a password."),
        "m…@example.org",
    ),
    "number": (Text("How you recognise it, if you like"), Text("The last two digits are enough."), "…47"),
}
_ONLY = {
    "authenticator": (
        Text("Which authenticator app do you use?"),
        Text("An app on your phone that shows a new six-digit code every half minute."),
    ),
    "passwords": (Text("Where are your passwords?"), Text("Strongroom never asks for one of them.")),
}


def called(pack: Profile) -> str:
    """A service's name without what explains it in brackets: "Gmail" of "Gmail (Google Account)"."""
    return re.split(r"\s*[(（]", pack.name, maxsplit=1)[0] or pack.name  # noqa: RUF001 - Chinese has wide brackets


class Part(Stage):
    """What the screens share. `moved` comes when `ready` may have changed, `confirmed` with Enter."""

    moved = Signal()
    confirmed = Signal()

    def __init__(self, heading: str, text: str, options: Sequence[Option]) -> None:
        super().__init__(heading, text)
        self.group = OptionGroup(options, name=heading)
        self.group.changed.connect(self._changed)
        self.group.confirmed.connect(self.confirmed)
        self.add(self.group)

    @property
    def chosen(self) -> str:
        """Id of the chosen option, "" before anything is chosen."""
        return "".join(self.group.value())

    def ready(self) -> bool:
        """Whether enough is said to go on."""
        return bool(self.chosen)

    def first_focus(self) -> QWidget | None:
        """What is chosen, else the first option."""
        cards = self.group.cards
        return next((card for card in cards if card.isChecked()), cards[0] if cards else None)

    def store(self) -> None:
        """Keep what is said."""
        raise NotImplementedError

    def _changed(self) -> None:
        self.moved.emit()


class LinkPart(Part):
    """Which mailbox, or which number, some accounts lean on: one that is there already, a new one, or none (a number).

    Several accounts may also have `EACH` their own; then nothing is stored here, and each is asked for by itself.
    None is offered only where no account was said to send codes to a number.
    """

    def __init__(self, kind: LinkKind, accounts: Sequence[Entry], session: Session) -> None:
        self.kind, self.accounts, self.session = kind, tuple(accounts), session
        self._sending = [entry for entry in accounts if SENDS in session.dossier.value(entry.id, SMS)]
        self.there = {entry.id: entry for entry in session.dossier.of_kind(kind)}
        several = len(accounts) > 1
        of_one, of_several, text = _ASKS[kind]
        asks = str(of_several) if several else of_one.format(account=accounts[0].label)
        super().__init__(asks, self._explained(text), self._options(several=several))
        name, note, example = _HINTS[kind]
        self.hint = TextField(str(name), str(note), placeholder=example, longest=80)
        self.hint.entered.connect(self.confirmed)
        self.add(self.hint)
        self._show_stored()
        self._show_hint()

    def _explained(self, text: Text) -> str:
        if self.kind != "number" or not self._sending:
            return str(text)
        names = listed([entry.label for entry in self._sending])
        return sentences((text, _SENDS_CODES.of(len(self._sending), accounts=names)))

    def _options(self, *, several: bool) -> list[Option]:
        options = [Option(entry.id, entry.label, self._about(entry)) for entry in self.there.values()]
        packs = self.session.library.packs(self.kind)
        options += [Option(f"{NEW}{pack.id}", self._new_name(pack, alone=len(packs) == 1)) for pack in packs]
        if self.kind == "number" and not self._sending:
            options.append(
                Option(NONE, tr("None of them knows a number of mine") if several else tr("It knows no number of mine"))
            )
        if several:
            options.append(Option(EACH, tr("Not the same for all"), tr("You say it for each of them next.")))
        return options

    def _about(self, entry: Entry) -> str:
        pack = self.session.profile(entry)
        return " · ".join(part for part in (pack.name if pack else "", entry.hint) if part)

    def _new_name(self, pack: Profile, *, alone: bool) -> str:
        if not self.there:
            return str(FIRST[self.kind].name) if alone else pack.name
        if alone:
            return str(_ANOTHER[self.kind])
        return pack.name if pack.generic else tr("Another one: {name}", name=pack.name)

    def _show_stored(self) -> None:
        linked = [entry.links.get(self.kind, "") for entry in self.accounts]
        if len(set(linked)) > 1:
            self.group.set_value([EACH])
        elif linked[0] == NO_NUMBER:
            self.group.set_value([] if self._sending else [NONE])
        elif linked[0]:
            self.group.set_value([linked[0]])

    def _changed(self) -> None:
        self._show_hint()
        super()._changed()

    def _show_hint(self) -> None:
        chosen = self.chosen
        self.hint.setVisible(chosen in self.there or chosen.startswith(NEW))
        if chosen in self.there:
            self.hint.set_text(self.there[chosen].hint)

    def store(self) -> None:
        """Links the accounts to the entry, making it first where it is new. Entries that nothing needs any more go."""
        if self.chosen == EACH:
            return
        entry = self._entry()
        for account in self.accounts:
            links = {**account.links, self.kind: entry}
            if links != account.links:
                self.session.change(msgspec.structs.replace(account, links=links))
                self._forget_same_password(account)
        self._tidy()

    def _forget_same_password(self, account: Entry) -> None:
        """That the mailbox has the account's password was said of the mailbox before this one."""
        said = self.session.dossier.value(account.id, PASSWORD_UNIQUE)
        if self.kind == "mailbox" and said == (SAME_AS_MAILBOX,):
            self.session.answer(account.id, PASSWORD_UNIQUE, (UNKNOWN,))

    def _entry(self) -> str:
        """Id of the chosen entry, or that there is none."""
        if self.chosen == NONE:
            return NO_NUMBER
        hint = self.hint.text()
        if self.chosen.startswith(NEW):
            pack = self.chosen.removeprefix(NEW)
            return self.session.add(self.kind, pack, self._label(self.session.profiles[pack]), hint=hint).id
        entry = self.there[self.chosen]
        if entry.hint != hint:
            self.session.change(msgspec.structs.replace(entry, hint=hint))
        return entry.id

    def _label(self, pack: Profile) -> str:
        """What a new entry is called: as its service, where that was named, and numbered where the name is taken."""
        taken = {entry.label for entry in self.there.values()}
        numbers = range(2, len(taken) + 3)
        if pack.generic:
            further = FURTHER[self.kind].name
            names = [str(FIRST[self.kind].name), *(further.format(number=number) for number in numbers)]
        else:
            first_name = called(pack)
            names = [first_name, *(_SAME_SERVICE.format(name=first_name, number=number) for number in numbers)]
        return next(name for name in names if name not in taken)

    def _tidy(self) -> None:
        dossier = self.session.dossier
        needed = {linked for account in self.session.accounts() for linked in account.links.values()}
        answered = {subject for subject, _ in dossier.answers}
        for entry in dossier.of_kind(self.kind):
            if entry.id not in needed | answered:
                self.session.remove(entry.id)


class OnlyPart(Part):
    """The one authenticator app, or the one password store. Another choice begins its questions anew."""

    def __init__(self, kind: OnlyKind, session: Session) -> None:
        self.kind, self.session = kind, session
        heading, text = _ONLY[kind]
        # The sorts come before the makers, so that the keys 1 to 9 reach one that fits everybody.
        packs = sorted(session.library.packs(kind), key=lambda pack: not pack.generic)
        options = [Option(pack.id, pack.name) for pack in packs]
        if kind == "authenticator":
            options.insert(0, Option(NONE, tr("None yet")))
        super().__init__(str(heading), str(text), options)
        self.entry = next(iter(session.dossier.of_kind(kind)), None)
        if self.entry is not None:
            self.group.set_value([base(self.entry.pack)])
        elif kind == "authenticator" and session.dossier.of_kind("passwords"):
            self.group.set_value([NONE])  # the passwords are asked for after it, so this was said

    def store(self) -> None:
        """Keeps the entry, in place of one of another pack."""
        if self.entry is not None and base(self.entry.pack) != self.chosen:
            self.session.remove(self.entry.id)
            self.entry = None
        if self.entry is None and self.chosen != NONE:
            pack = self.session.profiles[self.chosen]
            label = str(FIRST[self.kind].name) if pack.generic else called(pack)
            self.entry = self.session.add(self.kind, pack.id, label)


class SharePart(Part):
    """How much of the money is where, if the person wants to say it. `told`: they were asked before, so that no share
    means that they would rather not say.
    """

    def __init__(self, session: Session, *, told: bool = False) -> None:
        self.session = session
        options = (
            Option(SAY, tr("About so much at each"), tr("It stays in the vault like everything else.")),
            Option(SILENT, tr("I would rather not say"), tr("Then all accounts weigh the same.")),
        )
        super().__init__(
            tr("Roughly how much of the money is where?"), tr("Only proportions count, no amounts."), options
        )
        self.accounts = session.accounts()
        self.shares = Shares([(entry.id, entry.label) for entry in self.accounts])
        self.shares.entered.connect(self.confirmed)
        self.add(self.shares)
        stored = {entry.id: entry.share for entry in self.accounts if entry.share is not None}
        if stored:
            self.group.set_value([SAY])
            self.shares.set_shares(stored)
        elif told:
            self.group.set_value([SILENT])
        self.shares.setVisible(bool(stored))

    def _changed(self) -> None:
        self.shares.setVisible(self.chosen == SAY)
        if self.chosen == SAY:
            self.shares.begin()
        super()._changed()

    def store(self) -> None:
        """Keeps the shares, or takes earlier ones back."""
        said = self.shares.shares() if self.chosen == SAY else {}
        for entry in self.accounts:
            share = round(said[entry.id], 4) if entry.id in said else None
            if share != entry.share:
                self.session.change(msgspec.structs.replace(entry, share=share))
