"""The words for entries and the texts of packs, filled for one entry and fit for paper."""

from __future__ import annotations

import msgspec

from desktop_app.content.texts import fill, values_of
from desktop_app.domain.dossier import Dossier, Entry
from desktop_app.domain.profile import MenuPath, Profile
from desktop_app.export.discreet import discreet
from desktop_app.export.told import Told
from desktop_app.language import Text, tr

BESIDE = Text("{name} ({more})", "a name and what else tells it apart")


class Behind(msgspec.Struct, frozen=True, kw_only=True):
    """The names of what an account leans on, as they may be shown; "" where nothing is linked."""

    mailbox: str = ""
    mailbox_host: str = ""
    number: str = ""


class Naming:
    """Names as one dossier gives them. With `longest` a longer one ends with "…" after so many characters."""

    def __init__(self, dossier: Dossier, longest: int = 0) -> None:
        self._dossier, self._longest = dossier, longest

    def label(self, entry: Entry) -> str:
        """The person's own name for an entry."""
        whole = discreet(entry.label) or entry.id
        return whole if not self._longest or len(whole) <= self._longest else f"{whole[: self._longest - 1].rstrip()}…"

    def linked(self, entry: Entry, kind: str) -> Entry | None:
        """The mailbox or number that an entry leans on."""
        return self._dossier.entry(entry.links.get(kind, ""))

    def behind(self, told: Told, account: Entry) -> Behind:
        """What an account leans on, by the names that may be printed."""
        mailbox, number = (self.linked(account, kind) for kind in ("mailbox", "number"))
        pack = told.profile(mailbox) if mailbox else None
        return Behind(
            mailbox=self.label(mailbox) if mailbox else "",
            mailbox_host=pack.type_this_host if pack else "",
            number=self.label(number) if number else "",
        )

    def text(self, entry: Entry, profile: Profile, text: str) -> str:
        """A text of a pack with its placeholders filled."""
        mailbox, number = (self.linked(entry, kind) for kind in ("mailbox", "number"))
        values = values_of(
            profile,
            label=self.label(entry),
            mailbox=self.label(mailbox) if mailbox else "",
            number=self.label(number) if number else "",
        )
        return fill(text, values)


def menu(path: MenuPath | None) -> str:
    """A menu path in the service's own words; nothing where there is none.

    A path that is known for the app only says so, unless it names its place itself ("iPhone: Settings > …").
    """
    if path is None:
        return ""
    if path.web:
        return arrows(path.web)
    return arrows(path.app) if ":" in path.app else tr("In the app: {menu}", menu=arrows(path.app))


def arrows(words: str) -> str:
    """Menu words with the arrows that stand between them on paper."""
    return " › ".join(part.strip() for part in words.split(">"))
