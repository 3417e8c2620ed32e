"""Pages as data: everything inside the margins, nothing over anything else, nothing lost, whatever the words are."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.export import fact_sources
from desktop_app.export.discreet import one_line
from desktop_app.export.made import PaperSize
from desktop_app.export.own_answers import to_be_written
from desktop_app.export.paper.arranging import arrange
from desktop_app.export.paper.columns import SIDE, columns
from desktop_app.export.paper.marks import BOX_SIZE, STYLES, Box, Mark, PaperPage, Rule, Words, bottom, right
from desktop_app.export.sheet import (
    AnswerList,
    AnswerRow,
    Figure,
    Numbered,
    Sheet,
    SourceList,
    SourceRow,
    StepList,
    StepRow,
)
from desktop_app.session import LONGEST_TEXT, Session
from tests.export.paper_kit import sheet_of

pytestmark = pytest.mark.usefixtures("qapp")
PAPERS: tuple[PaperSize, ...] = ("a4", "letter")

WORDS = st.one_of(
    st.text(max_size=30),
    st.lists(
        st.sampled_from(["Turn", "off", "codes", "Zurück", "验证码", "שלום", "🙂", "wwwwwwwwwwwwwwwwww"]), max_size=60
    ).map(" ".join),
    st.integers(100, 700).map(lambda count: "m" * count),
)
TITLES = WORDS.map(lambda text: f"{text[:LONGEST_TEXT]}: checklist")
STEPS = st.lists(
    st.builds(
        StepRow,
        title=WORDS,
        where=WORDS,
        warning=WORDS,
        notes=st.lists(WORDS, max_size=3).map(tuple),
        time=st.sampled_from(["6 min", "120 min", "done"]),
        day=st.sampled_from(["", "22 Nov 2026"]),
        done=st.booleans(),
    ),
    max_size=12,
)
ANSWERS = st.builds(
    AnswerList,
    title=WORDS,
    rows=st.lists(
        st.builds(AnswerRow, question=WORDS, answer=WORDS, day=st.just("22 Nov 2026, looked up")), max_size=6
    ).map(tuple),
)
SHEETS = st.builds(
    Sheet,
    title=TITLES,
    day=st.just("22 November 2026"),
    intro=WORDS,
    figures=st.lists(st.builds(Figure, value=st.just("E 19"), label=st.just("security now")), max_size=8).map(tuple),
    note=WORDS,
    steps=st.builds(StepList, rows=STEPS.map(tuple), empty=WORDS),
    put_off=st.builds(StepList, title=WORDS, rows=STEPS.map(tuple)),
    emergencies=st.lists(
        st.builds(Numbered, title=WORDS, lines=st.lists(WORDS, max_size=8).map(tuple)), max_size=2
    ).map(tuple),
    answers=st.lists(ANSWERS | ANSWERS.map(to_be_written), max_size=2).map(tuple),
    sources=st.lists(
        st.builds(
            SourceList,
            title=WORDS,
            note=WORDS,
            rows=st.lists(st.builds(SourceRow, what=WORDS, where=WORDS), max_size=4).map(tuple),
        ),
        max_size=2,
    ).map(tuple),
    left=WORDS,
    right=st.just("Made on your computer by Strongroom"),
)


def texts(sheet: Sheet) -> Iterator[str]:
    """Every text that the sheet asks to be printed."""
    yield from (sheet.title, sheet.day, sheet.intro, sheet.note, sheet.left, sheet.right, sheet.steps.empty)
    for row in (*sheet.steps.rows, *sheet.put_off.rows):
        yield from (row.title, row.where, row.warning, *row.notes, row.time, row.day)
    for box in sheet.emergencies:
        yield from (box.title, *box.lines)
    for group in sheet.answers:
        yield group.title
        for answer in group.rows:
            yield from (answer.question, answer.answer, answer.day)
    for source in sheet.sources:
        yield from (source.title, source.note)
        for fact in source.rows:
            yield from (fact.what, fact.where)


def squeezed(text: str) -> str:
    return "".join(one_line(text).split())


def overlap(one: Words, other: Words) -> bool:
    slack = 0.01
    across = min(right(one), right(other)) - max(one.left, other.left)
    down = min(bottom(one), bottom(other)) - max(one.top, other.top)
    return across > slack and down > slack and bool(one.text) and bool(other.text)


def inside(mark: Mark, page_width: float, page_height: float) -> bool:
    slack = 0.06
    return (
        SIDE - slack <= mark.left
        and right(mark) <= page_width - SIDE + slack
        and mark.top >= 30
        and bottom(mark) <= page_height - 30
    )


def check(pages: tuple[PaperPage, ...], paper: PaperSize) -> None:
    at = columns(paper)
    assert pages
    for number, page in enumerate(pages, 1):
        for mark in page.marks:
            assert inside(mark, at.width, at.height), mark
        words = [mark for mark in page.marks if isinstance(mark, Words)]
        for mark in words:
            if mark.text:
                assert mark.height >= 1.15 * STYLES[mark.role].size
                assert mark.top + 0.7 * STYLES[mark.role].size <= mark.baseline <= bottom(mark)
        for one, other in itertools.combinations(words, 2):
            assert not overlap(one, other), (one, other)
        ends = [(top, top + block.height) for top, block in page.blocks]
        assert all(end <= following + 0.01 for (_, end), (following, _) in itertools.pairwise(ends))
        assert f"page {number} of {len(pages)}" in page.text


@pytest.mark.parametrize("paper", PAPERS)
@given(sheet=SHEETS)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_whatever_the_words_nothing_is_cut_covered_or_lost(paper: PaperSize, sheet: Sheet) -> None:
    pages = arrange(sheet, paper)
    check(pages, paper)
    printed = "".join(squeezed(mark.text) for page in pages for mark in page.marks if isinstance(mark, Words))
    for text in texts(sheet):
        for word in {word for word in one_line(text).split() if len(word) < 12}:
            assert word in printed
    assert sum(isinstance(mark, Box) for page in pages for mark in page.marks) == len(sheet.steps.rows) + len(
        sheet.put_off.rows
    )


@pytest.mark.parametrize("paper", PAPERS)
def test_the_made_up_persons_sheets_fit(session: Session, paper: PaperSize) -> None:
    for account in ("", "account-1", "account-2"):
        check(arrange(sheet_of(session, account), paper), paper)


def test_all_check_boxes_stand_in_one_column_and_have_one_size(session: Session) -> None:
    boxes = [mark for page in arrange(sheet_of(session), "a4") for mark in page.marks if isinstance(mark, Box)]
    assert {box.left for box in boxes} == {SIDE}
    assert {round(bottom(box) - box.top, 6) for box in boxes} == {BOX_SIZE}
    assert any(box.ticked for box in boxes)
    assert any(not box.ticked for box in boxes)


def test_the_head_of_the_list_is_repeated_where_it_goes_on(session: Session) -> None:
    pages = arrange(sheet_of(session), "a4")
    with_boxes = [page for page in pages if any(isinstance(mark, Box) for mark in page.marks)]
    assert len(with_boxes) > 1
    assert all("DATE, INITIALS" in page.text for page in with_boxes)
    assert all(page.text.startswith("All accounts: checklist 22 November 2026 · page") for page in pages)
    assert all("Made on your computer by Strongroom" in page.text for page in pages)


def test_a_step_of_ordinary_length_is_never_split_over_two_pages(session: Session) -> None:
    sheet = sheet_of(session)
    pages = arrange(sheet, "letter")
    for row in sheet.steps.rows:
        for note in row.notes:
            assert any(
                squeezed(row.title) in squeezed(page.text) and squeezed(note) in squeezed(page.text) for page in pages
            )


def test_a_heading_is_never_the_last_of_a_page(session: Session) -> None:
    for paper in PAPERS:
        for page in arrange(sheet_of(session), paper):
            assert not page.blocks[-1][1].keep


def test_a_row_that_is_higher_than_a_page_goes_on_over_pages() -> None:
    long = " ".join(f"word{number}" for number in range(3000))
    sheet = Sheet(
        title="X", day="1 May 2026", intro="", figures=(), steps=StepList(rows=(StepRow(title="Long", notes=(long,)),))
    )
    pages = arrange(sheet, "a4")
    check(pages, "a4")
    assert len(pages) > 2
    printed = " ".join(page.text for page in pages).split()
    assert all(f"word{number}" in printed for number in range(3000))


def test_the_longest_name_stands_whole_on_the_first_page_and_short_on_the_others(session: Session) -> None:
    account = session.accounts()[0]
    session.change(msgspec.structs.replace(account, label="W" * LONGEST_TEXT))
    pages = arrange(sheet_of(session, account.id), "letter")
    check(pages, "letter")
    assert squeezed(f"{'W' * LONGEST_TEXT}: checklist") in squeezed(pages[0].text)
    assert all(sum(mark.height for mark in page.head if isinstance(mark, Words)) < 60 for page in pages[1:])


def test_a_blank_answer_has_a_line_for_itself_and_one_for_its_day(session: Session) -> None:
    sheet = sheet_of(session, "account-1", blank=True)
    pages = arrange(sheet, "a4")
    check(pages, "a4")
    asked = sum(len(group.rows) for group in sheet.answers)
    answers = [mark for page in pages for mark in page.marks if isinstance(mark, Rule) and mark.dotted]
    assert len(answers) == 2 * asked + len(sheet.steps.rows)
    assert not any(isinstance(mark, Box) and mark.ticked for page in pages for mark in page.marks)


def test_an_empty_sheet_is_one_page() -> None:
    sheet = Sheet(title="X", day="1 May 2026", intro="", figures=(), steps=StepList(empty="Nothing is left."))
    pages = arrange(sheet, "letter")
    assert len(pages) == 1
    assert "Nothing is left." in pages[0].text
    assert "page 1 of 1" in pages[0].text


def test_the_foot_names_no_page_since_sources_may_fill_several(session: Session) -> None:
    sheet = sheet_of(session)
    assert sheet.sources
    assert fact_sources.foot(list(session.profiles.values())[:3]).endswith("listed at the end.")
    assert "last page" not in sheet.left
