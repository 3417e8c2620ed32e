"""From the report to paper and files: a plain `Sheet` of what is to be said, and one file for each form of it.

A format = one file here and one line in `FORMATS`. Only `export.paper` knows Qt. Answers hold no secrets.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple

from desktop_app.export.made import Made
from desktop_app.export.sheet import Sheet

Writer = Callable[[Sheet, Made], bytes]


class Format(NamedTuple):
    """One form that a sheet can take. `suffix` is the end of its files' names; `module` has `write(sheet, made)`."""

    name: str
    suffix: str
    module: str

    def write(self, sheet: Sheet, made: Made) -> bytes:
        """The bytes of the file. What the format needs is imported now."""
        writer: Writer = import_module(self.module).write
        return writer(sheet, made)


FORMATS: dict[str, Format] = {
    "pdf": Format("PDF", ".pdf", "desktop_app.export.paper.pdf"),
}
"""Every format by its id."""
