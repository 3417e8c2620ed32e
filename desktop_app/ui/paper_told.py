"""What a session tells at one moment, so that paper and files can be made of it in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop_app.domain.dossier import Dossier, Entry
from desktop_app.domain.phone_gone import PhoneGone
from desktop_app.domain.profile import Profile
from desktop_app.domain.report import Report
from desktop_app.domain.script import Step
from desktop_app.domain.setup import Setup
from desktop_app.export import Format
from desktop_app.export.made import Made
from desktop_app.export.material import Material
from desktop_app.export.paper.marks import PaperPage
from desktop_app.export.paper.papers import PAPERS, title_of
from desktop_app.export.wanted import Wanted
from desktop_app.language import Text
from desktop_app.walk.interview import Asked, Questions, asked
from desktop_app.walk.lookup import holds
from desktop_app.walk.phone_gone import phone_gone
from desktop_app.walk.steps import StepFor, all_steps

if TYPE_CHECKING:
    from desktop_app.content.library import Library
    from desktop_app.session import Session
    from desktop_app.walk.plan import Plan


ROUTES = "routes"
"""The paper that is made of words of the window: the routes picture."""


class Moment(msgspec.Struct, frozen=True):
    """A session as it stood; nothing in it changes, so any thread may read it."""

    dossier: Dossier
    profiles: dict[str, Profile]
    library: Library
    found: Report | None
    setup: Setup | None = None
    """What the analysis read; None where there was no account."""

    @classmethod
    def of(cls, session: Session) -> Moment:
        """The session as it stands now. Call it in the window's thread."""
        found = session.report()
        setup = session.setup() if found is not None else None
        return cls(session.dossier, session.profiles, session.library, found, setup)

    @property
    def _questions(self) -> Questions:
        return self.library.questions

    def profile(self, entry: Entry) -> Profile | None:
        """The pack of an entry."""
        return self.profiles.get(entry.pack)

    def report(self) -> Report | None:
        """The analysis; None where there was no account."""
        return self.found

    def phone_gone(self) -> PhoneGone:
        """What is left to somebody whose phone is gone."""
        return phone_gone(self.dossier, self.profiles)

    def steps(self, subject: str = "") -> tuple[StepFor, ...]:
        """Every step that applies, for one entry or all."""
        found = all_steps(self.dossier, self.profiles, self.library.steps)
        return tuple(step for step in found if subject in ("", step.entry.id))

    def step_named(self, step_id: str) -> Step | None:
        """A step as the packs have it."""
        return self.library.steps.get(step_id)

    def all_questions(self, subject: str) -> tuple[Asked, ...]:
        """The questions of the first talk about an entry, and those for later."""
        entry = self.dossier.entry(subject)
        profile = self.profile(entry) if entry else None
        if entry is None or profile is None:
            return ()
        return asked(self.dossier, entry, profile, self._questions, looks=True)


class Printed(msgspec.Struct, frozen=True):
    """A paper on its pages, and how it was made."""

    pages: tuple[PaperPage, ...]
    made: Made
    what: Text | str = PAPERS["checklist"].what
    """Its name in the names of files."""
    lying: bool = False
    """Whether the pages lie on their side."""

    @property
    def title(self) -> str:
        """What a file or a printer is told that it is; it names nobody."""
        return title_of(self.what)


def print_out(moment: Moment, plan: Plan | None, kind: str, wanted: Wanted, made: Made) -> Printed:
    """The pages of the paper that is wanted. Takes some hundredths of a second for each account. The routes need no
    `plan`.
    """
    if kind == ROUTES:
        return _routes_out(moment, wanted, made)
    return Printed(PAPERS[kind].pages(Material(moment, plan, wanted, made, holds)), made, PAPERS[kind].what)


def _routes_out(moment: Moment, wanted: Wanted, made: Made) -> Printed:
    from desktop_app.ui import routes_paper  # needs the words of the whole analysis: only where it is wanted

    if moment.setup is None or moment.found is None:
        raise ValueError("there is no account to print routes of")
    pages = routes_paper.routes_pages(moment.setup, moment.dossier, moment.found, wanted.account, made)
    return Printed(pages, made, routes_paper.WHAT)


def file_out(moment: Moment, plan: Plan | None, form: Format, wanted: Wanted, made: Made) -> bytes:
    """The bytes of a file in this format. `plan` may be None where the format needs no account."""
    return form.write(Material(moment, plan, wanted, made, holds))
