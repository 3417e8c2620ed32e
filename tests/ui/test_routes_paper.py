"""Routes on paper: in black, white and greys, each state told by the form of its line, and nothing cut."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop_app.export.made import Made, PaperSize
from desktop_app.export.paper import pdf
from desktop_app.export.paper.columns import SIDE, columns
from desktop_app.export.paper.marks import Curve, Panel, PaperPage, Words, bottom, right
from desktop_app.export.paper.painting import picture
from desktop_app.export.wanted import Wanted
from desktop_app.session import Session
from desktop_app.ui.paper_told import Moment, Printed, print_out
from desktop_app.ui.routes_model import MONEY, RouteSentence, RoutesModel
from desktop_app.ui.routes_paper import pages_of
from tests.made_up import person
from tests.many_routes import MANY

PAPERS: tuple[PaperSize, ...] = ("a4", "letter")
AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def marks_of(pages: Sequence[PaperPage], kind: type) -> list:
    return [mark for page in pages for mark in page.marks if isinstance(mark, kind)]


def text(pages: Sequence[PaperPage]) -> str:
    return " ".join(page.text for page in pages).replace("\u00a0", " ")


def apart(one: Words | Panel, other: Words | Panel) -> bool:
    across = min(right(one), right(other)) - max(one.left, other.left)
    down = min(bottom(one), bottom(other)) - max(one.top, other.top)
    return across < 0.01 or down < 0.01


def check(pages: Sequence[PaperPage], paper: PaperSize) -> None:
    """All of it lies between the margins; no words and no parts cover each other; words stand inside their parts."""
    at = columns(paper)
    for number, page in enumerate(pages, 1):
        for mark in page.marks:
            assert mark.left >= SIDE - 0.1, mark
            assert right(mark) <= at.right + 0.1, mark
            assert mark.top >= 30, mark
            assert bottom(mark) <= at.height - 30, mark
        words, panels = ([mark for mark in page.marks if isinstance(mark, kind)] for kind in (Words, Panel))
        assert all(apart(one, other) for one, other in combinations(words, 2))
        assert all(apart(one, other) for one, other in combinations(panels, 2))
        for word in words:
            for panel in panels:
                inside = panel.left <= word.left and right(word) <= right(panel)
                assert apart(word, panel) or (inside and panel.top <= word.top and bottom(word) <= bottom(panel) + 0.1)
        assert f"page {number} of {len(pages)}" in page.text


@pytest.mark.parametrize("paper", PAPERS)
def test_many_routes_stand_whole_on_a_page(qapp: QApplication, paper: PaperSize) -> None:
    pages = pages_of(MANY, Made(at=AT, paper=paper))
    check(pages, paper)
    told = text(pages)
    assert told.startswith(MANY.title)
    assert "22 November 2026" in told
    for part in (*(one.title for one in MANY.sources), *(one.text for one in MANY.nodes), MANY.money_label):
        assert part in told
    for line in MANY.sentences:
        assert line.text in told
    assert len(marks_of(pages[:1], Panel)) == len(MANY.sources) + len(MANY.nodes) + 1
    assert len(marks_of(pages[:1], Curve)) == len(MANY.edges) + 3, "the lines, and one of each kind in the legend"


@pytest.mark.parametrize("paper", PAPERS)
def test_every_line_begins_and_ends_at_a_part(qapp: QApplication, paper: PaperSize) -> None:
    page = pages_of(MANY, Made(at=AT, paper=paper))[0]
    parts: list[Panel] = marks_of([page], Panel)
    circle = next(part for part in parts if part.width == part.height and part.corner * 2 == part.width)
    lines: list[Curve] = marks_of([page], Curve)[3:]

    def touches(x: float, y: float, part: Panel, edge: float) -> bool:
        return abs(x - edge) < 0.01 and part.top <= y <= bottom(part)

    to_money = 0
    for line in lines:
        (x, y), (to_x, to_y) = ((line.left + a, line.top + b) for a, b in (line.points[0], line.points[-1]))
        assert any(touches(x, y, part, right(part)) for part in parts)
        middle = circle.left + circle.width / 2, circle.top + circle.height / 2
        if abs((to_x - middle[0]) ** 2 + (to_y - middle[1]) ** 2 - circle.corner**2) < 0.1:
            to_money += 1
        else:
            assert any(touches(to_x, to_y, part, part.left) for part in parts)
    assert to_money == sum(edge.end == MONEY for edge in MANY.edges)


def test_states_differ_by_kind_thickness_and_mark_and_nothing_has_a_colour(qapp: QApplication) -> None:
    pages = pages_of(MANY, Made(at=AT))
    kinds = {(line.dash, line.thick, line.end) for line in marks_of(pages, Curve)}
    assert len(kinds) == len({dash for dash, _, _ in kinds}) == len({thick for _, thick, _ in kinds}) == 3
    assert {end for _, _, end in kinds} == {"arrow", "hollow", "bar"}
    image = picture(pages[0], columns("a4"), 600).convertToFormat(QImage.Format.Format_RGB888)
    data, step = bytes(image.constBits()), image.bytesPerLine()
    rows = [data[row * step : row * step + 3 * image.width()] for row in range(image.height())]
    assert all(row[0::3] == row[1::3] == row[2::3] for row in rows)
    assert any(min(row) < 60 for row in rows)


@pytest.mark.parametrize("paper", PAPERS)
def test_long_names_are_not_cut(qapp: QApplication, paper: PaperSize) -> None:
    long = "Der gemeinsame Auslandshandelsplatz Nord"
    words = msgspec.json.encode(MANY).decode().replace("Northgate Exchange", long)
    words = re.sub(r"Reset password and second factor", "Authentifizierungsanwendungsschlüssel zurücksetzen", words)
    model = msgspec.json.decode(words, type=RoutesModel)
    pages = pages_of(model, Made(at=AT, paper=paper))
    check(pages, paper)
    joined = "".join(text(pages).split())
    for part in (*(one.title for one in model.sources), *(one.text for one in model.nodes)):
        assert "".join(part.split()) in joined


def test_a_long_list_goes_on_the_next_page(qapp: QApplication) -> None:
    many = tuple(RouteSentence("phish", f"Route {at} " + "takes the money away. " * 12, "open") for at in range(20))
    pages = pages_of(msgspec.structs.replace(MANY, sentences=many), Made(at=AT))
    check(pages, "a4")
    assert len(pages) > 1
    assert all(f"Route {at} takes" in text(pages) for at in range(20))


# ---------------------------------------------------------------- of a person's own accounts


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    return person(tmp_path_factory.mktemp("vault") / "vault")


def printed(session: Session, account: str = "", moment: Moment | None = None) -> Printed:
    moment = moment or Moment.of(session)
    return print_out(moment, None, "routes", Wanted(account=account), Made(at=AT))


def test_all_accounts_have_pages_of_their_own_numbered_through(qapp: QApplication, session: Session) -> None:
    both = printed(session)
    check(both.pages, "a4")
    one = printed(session, "account-2")
    assert text(one.pages).startswith("Routes to your Binance money")
    assert "OKX money" not in text(one.pages)
    starts = [page.text.startswith("Routes to your OKX") for page in both.pages]
    assert starts == sorted(starts, reverse=True)
    assert len(both.pages) == len(one.pages) + sum(starts)
    assert "Binance" not in both.title


def test_what_a_person_wrote_is_shortened_as_on_all_paper(qapp: QApplication, session: Session) -> None:
    now = Moment.of(session)
    entries = tuple(
        msgspec.structs.replace(entry, label="max@example.org +49 170 1234567 " + "x" * 90)
        if entry.id == "account-1"
        else entry
        for entry in now.dossier.entries
    )
    moment = msgspec.structs.replace(now, dossier=msgspec.structs.replace(now.dossier, entries=entries))
    pages = printed(session, "account-1", moment).pages
    check(pages, "a4")
    assert "max@" not in text(pages)
    assert "1234567" not in text(pages)
    assert "m…@example.org …67" in text(pages)


def test_the_file_is_vector_with_words_that_can_be_found(qapp: QApplication, session: Session, tmp_path: Path) -> None:
    made = printed(session, "account-1")
    data = pdf.of_pages(made.pages, made.made, made.title)
    assert data.startswith(b"%PDF")
    assert b"/Subtype /Image" not in data
    assert data == pdf.of_pages(made.pages, made.made, made.title)
    assert b"OKX" not in b" ".join(re.findall(rb"/Title.*", data))
