"""Routes on paper: for each account its picture, what the kinds of lines mean, and all routes as sentences."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import msgspec

from desktop_app.domain.dossier import Dossier
from desktop_app.domain.report import Report
from desktop_app.domain.setup import Setup
from desktop_app.export.checklist import MADE
from desktop_app.export.made import Made
from desktop_app.export.naming import Naming
from desktop_app.export.paper.arranging import Dress, first_room, laid_out, page_of
from desktop_app.export.paper.columns import Columns, columns
from desktop_app.export.paper.marks import Block, Mark, PaperPage
from desktop_app.export.paper.measuring import lines, one_line
from desktop_app.language import Text
from desktop_app.language.days import long_day
from desktop_app.ui.routes_drawing import SAMPLE, drawing, sample
from desktop_app.ui.routes_model import STATE_WORDS, RouteSentence, RoutesModel
from desktop_app.ui.routes_of import routes_of
from desktop_app.ui.sentences import Sentences

WHAT = Text("routes", "in the name of a file")
INTRO = Text(
    "At the left stands what an attacker may get, in the middle what that opens, at the right the money. "
    "Each route is told in sentences below."
)
LONGEST = 40
"""Letters of a name in the picture: as many as can be typed."""

STATE_WIDTH = 78.0


def routes_pages(setup: Setup, dossier: Dossier, report: Report, account: str, made: Made) -> tuple[PaperPage, ...]:
    """The pages of one account, or of all one after another. Each begins on a page of its own. ValueError for an
    account that has no report.
    """
    wanted = [one for one in report.exchanges if account in ("", one.name)]
    if not wanted:
        raise ValueError(f"no account {account!r} to print routes of")
    words = Sentences(setup, fit_for_paper(dossier))
    models = [routes_of(words, one) for one in wanted]
    counts = [len(pages_of(model, made)) for model in models]
    pages: list[PaperPage] = []
    for model in models:
        pages += pages_of(model, made, len(pages), sum(counts))
    return tuple(pages)


def fit_for_paper(dossier: Dossier) -> Dossier:
    """The dossier with names that may be printed: no whole mail address or phone number, none beyond all measure."""
    names = Naming(dossier, LONGEST)
    entries = (msgspec.structs.replace(entry, label=names.label(entry), hint="") for entry in dossier.entries)
    return msgspec.structs.replace(dossier, entries=tuple(entries))


def pages_of(model: RoutesModel, made: Made, before: int = 0, count: int = 0) -> tuple[PaperPage, ...]:
    """The pages of one picture, after so many `before` it, of `count` in all."""

    def number(page: int, own: int) -> str:
        return page_of(before + page, count or own)

    at = columns(made.paper)
    dress = Dress(model.title, _day(made.at), str(INTRO), right=str(MADE), number=number)
    return laid_out(dress, _blocks(model, at, first_room(dress, at)), at)


def _day(moment: datetime) -> str:
    return long_day(moment.date())


def _blocks(model: RoutesModel, at: Columns, room: float) -> Iterator[Block]:
    legend = _legend(model, at)
    yield legend
    yield drawing(model, at, room - legend.height)
    yield Block((), 10.0)
    yield from (_row(line, at) for line in model.sentences)


def _legend(model: RoutesModel, at: Columns) -> Block:
    """A piece of each kind of line that occurs, with its words."""
    marks: list[Mark] = []
    left, top, height = at.left, 10.0, 0.0
    for state in model.states():
        words = one_line(str(STATE_WORDS[state]), "note", left + SAMPLE + 6.0, top)
        marks += [sample(state, left, top + words.height / 2), words]
        left, height = words.left + words.width + 22.0, top + words.height
    return Block(tuple(marks), height + 10.0, keep=True)


def _row(line: RouteSentence, at: Columns) -> Block:
    """One route: how its line looks, its state in a word, and the sentences."""
    state = lines(str(STATE_WORDS[line.state]), "route_state", at.left, 3.0, STATE_WIDTH - 8.0)
    told = lines(line.text, "box_line", at.left + STATE_WIDTH, 3.0, at.room - STATE_WIDTH)
    end = max(one.top + one.height for one in (*state, *told))
    return Block((*state, *told), end + 3.0)
