"""What a session tells at one moment, so that paper and files can be made of it in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop_app.domain.setup import Setup
from desktop_app.export import Format
from desktop_app.export.made import Made
from desktop_app.export.material import Material
from desktop_app.export.paper.marks import PaperPage
from desktop_app.export.paper.papers import PAPERS, title_of
from desktop_app.export.wanted import Wanted
from desktop_app.language import Text
from desktop_app.walk.lookup import holds
from desktop_app.walk.snapshot import Snapshot

if TYPE_CHECKING:
    from desktop_app.session import Session
    from desktop_app.walk.plan import Plan


ROUTES = "routes"
"""The paper that is made of words of the window: the routes picture."""


class Moment(Snapshot, frozen=True):
    """A session as it stood, with what the analysis read: None where there was no account."""

    setup: Setup | None = None

    @classmethod
    def of(cls, session: Session) -> Moment:
        """The session as it stands now. Call it in the window's thread."""
        found = session.report()
        setup = session.setup() if found is not None else None
        return cls(session.dossier, session.profiles, session.library, found, setup=setup)


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
