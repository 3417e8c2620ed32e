"""From the report to paper and files: a plain `Sheet` of what is to be said, and one file for each form of it.

A format = one file here and one line in `FORMATS`. Only `export.paper` knows Qt. Answers hold no secrets.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple

from desktop_app.export.material import Material
from desktop_app.language import Text

Writer = Callable[[Material], bytes]


class Format(NamedTuple):
    """One form that an export can take. `suffix` is the end of its files' names, `about` says in a line what is in it.

    `module` has a function `writer` that makes the bytes of a `Material`. `needs_account`: it raises ValueError where
    there is no account yet. `paper`: it is drawn by Qt, which needs a QGuiApplication.
    """

    name: Text | str
    suffix: str
    about: Text
    module: str
    writer: str = "write"
    needs_account: bool = True
    paper: bool = False

    def write(self, material: Material) -> bytes:
        """The bytes of the file. What the format needs is imported now."""
        writer: Writer = getattr(import_module(self.module), self.writer)
        return writer(material)


_HERE = "desktop_app.export"
_PAPERS = f"{_HERE}.paper.papers"

FORMATS: dict[str, Format] = {
    "json": Format(
        "JSON", ".json", Text("everything you told, to be read in again"), f"{_HERE}.plain_json", needs_account=False
    ),
    "csv": Format("CSV", ".csv", Text("steps and answers as a table"), f"{_HERE}.csv_table"),
    "markdown": Format("Markdown", ".md", Text("the checklist as text with marks"), f"{_HERE}.markdown"),
    "html": Format("HTML", ".html", Text("the checklist as one page for a browser"), f"{_HERE}.html_page"),
    "calendar": Format(
        Text("Calendar"),
        ".ics",
        Text("when to look again", "a file for a calendar"),
        f"{_HERE}.calendar_file",
        needs_account=False,
    ),
    "pdf": Format("PDF", ".pdf", Text("the checklist on paper"), _PAPERS, "write_checklist", paper=True),
    "emergency": Format(
        Text("Emergency card"),
        ".pdf",
        Text("what to do when money is moving, on paper"),
        _PAPERS,
        "write_cards",
        paper=True,
    ),
    "overview": Format(
        Text("Overview"),
        ".pdf",
        Text("what a trusted person has to know, on paper"),
        _PAPERS,
        "write_overview",
        paper=True,
    ),
}
"""Every format by its id."""
