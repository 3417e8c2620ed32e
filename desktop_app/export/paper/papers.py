"""What can be printed, each from the same material: the checklist, emergency cards, the overview.

A paper = one line in `PAPERS`, and one in `export.FORMATS` with its writer here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from desktop_app.export.cards import make_cards
from desktop_app.export.checklist import make_checklist
from desktop_app.export.material import Material
from desktop_app.export.overview import make_overview
from desktop_app.export.paper import pdf
from desktop_app.export.paper.arranging import arrange
from desktop_app.export.paper.card_pages import card_pages
from desktop_app.export.paper.marks import PaperPage
from desktop_app.export.paper.overview_pages import overview_pages
from desktop_app.language import Text

Pages = tuple[PaperPage, ...]


_TITLE = Text("Strongroom {what}", "a paper, for a printer")


def title_of(what: object) -> str:
    """What a file or a printer is told that a paper is: `what` is such a word as "checklist"."""
    return _TITLE.format(what=what)


class Paper(NamedTuple):
    """`what` is its name in the names of files; `pages` makes it. ValueError for an unknown account, or without any."""

    what: Text
    pages: Callable[[Material], Pages]

    @property
    def title(self) -> str:
        """What a file or a printer is told that it is."""
        return title_of(self.what)

    def write(self, material: Material) -> bytes:
        """The PDF."""
        return pdf.of_pages(self.pages(material), material.made, self.title)


def _checklist(material: Material) -> Pages:
    return arrange(make_checklist(material), material.made.paper)


def _cards(material: Material) -> Pages:
    return card_pages(make_cards(material), material.made.paper, two_up=material.wanted.two_up)


def _overview(material: Material) -> Pages:
    return overview_pages(make_overview(material), material.made.paper)


PAPERS: dict[str, Paper] = {
    "checklist": Paper(Text("checklist", "in the name of a file"), _checklist),
    "emergency": Paper(Text("emergency card", "in the name of a file"), _cards),
    "overview": Paper(Text("overview", "in the name of a file"), _overview),
}

write_checklist = PAPERS["checklist"].write
write_cards = PAPERS["emergency"].write
write_overview = PAPERS["overview"].write
