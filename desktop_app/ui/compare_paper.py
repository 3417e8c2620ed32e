"""The comparison on its pages: a table on its side, in the order in which it is on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from desktop_app.export.made import Made, PaperSize
from desktop_app.export.paper.table_pages import table_pages
from desktop_app.export.table import TableLine, TableSheet
from desktop_app.language import Text
from desktop_app.language.days import long_day
from desktop_app.ui import words_compare as words
from desktop_app.ui.compare_rows import row
from desktop_app.ui.paper_told import Printed

if TYPE_CHECKING:
    from desktop_app.domain.profile import Profile
    from desktop_app.ui.widgets.table import TableCell
    from desktop_app.walk.best import Best

WHAT = Text("comparison", "the name of a file")


def made(shown: Sequence[tuple[Profile, Best | None]], at: datetime, paper: PaperSize) -> Printed:
    """The pages of these exchanges in this order. None of one's own is on them: they may be shown to anybody."""
    return Printed(table_pages(sheet(shown, at), paper), Made(at=at, paper=paper), WHAT, lying=True)


def sheet(shown: Sequence[tuple[Profile, Best | None]], at: datetime) -> TableSheet:
    """Every word of it."""
    rows = [row(one, best, mine=False, broken=best is None, today=at.date()) for one, best in shown]
    return TableSheet(
        title=str(words.TITLE),
        day=long_day(at.date()),
        intro=str(words.PAPER_INTRO),
        first=str(words.EXCHANGE),
        columns=tuple(str(one.title) for one in words.COLUMNS.values()),
        parts=tuple(float(one.paper) for one in words.COLUMNS.values()),
        lines=tuple(TableLine(name=one.name, cells=tuple(map(_words, one.cells))) for one in rows),
        keys_title=str(words.PAPER_KEYS),
        keys=tuple((str(one.title), str(one.about)) for one in words.COLUMNS.values()),
        left=str(words.PAPER_LEFT),
        right=words.PAPER_RIGHT,
    )


def _words(cell: TableCell) -> str:
    return f"{cell.letter} {cell.text}".strip()
