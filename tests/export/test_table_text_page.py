"""CSV, Markdown and HTML: everything of the checklist is in them, and nothing in them can do anything."""

from __future__ import annotations

import csv
import io
import re
from html.parser import HTMLParser

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.export import FORMATS, csv_table, html_page, markdown
from desktop_app.export.checklist import make_checklist
from desktop_app.export.csv_table import defused
from desktop_app.export.sheet import Sheet
from desktop_app.language.catalogue import Catalogue, current, speak
from desktop_app.session import Session
from tests.export.paper_kit import material_of, sheet_of
from tests.made_up import opened

HOSTILE = (
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "\uff1dHYPERLINK(0)",
    "<script>alert(1)</script>",
    "![x](http://evil.example/a.png)",
    '"><img src=x onerror=alert(1)>',
    "[OKX](javascript:alert(1))",
    "| a | b |",
    "# heading",
    "```",
    "1. one",
)


def called(sheet: Sheet, label: str) -> Sheet:
    """The sheet of somebody who calls everything by this name."""
    rows = tuple(msgspec.structs.replace(row, title=label, where=label, notes=(label,)) for row in sheet.steps.rows)
    answers = tuple(
        msgspec.structs.replace(
            group, title=label, rows=tuple(msgspec.structs.replace(row, answer=label) for row in group.rows)
        )
        for group in sheet.answers
    )
    steps = msgspec.structs.replace(sheet.steps, rows=rows)
    return msgspec.structs.replace(sheet, title=label, steps=steps, answers=answers, left=label)


def rows_of(session: Session, **more: object) -> list[dict[str, str]]:
    text = csv_table.write(material_of(session, **more)).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


# ---------------------------------------------------------------- the table


def test_the_table_has_every_step_and_every_question(session: Session) -> None:
    session.put_off("account-1", "passkey", "My bank needs it")
    rows, plan = rows_of(session), session.plan()
    assert plan is not None
    steps = [row for row in rows if row["kind"] == "step"]
    asked = [row for row in rows if row["kind"] == "answer"]
    assert len(steps) == len(session.steps())
    assert len(asked) == sum(len(session.all_questions(entry.id)) for entry in session.dossier.entries)
    placed = [row for row in steps if row["place in the plan"]]
    assert [row["place in the plan"] for row in placed] == [str(number) for number in range(1, len(plan.steps) + 1)]
    off = next(row for row in steps if row["answer or state"] == "put off")
    assert (off["about"], off["date"], off["note"]) == ("OKX", "2026-11-22", "My bank needs it")


def test_the_table_of_one_account_has_nothing_of_another(session: Session) -> None:
    rows = rows_of(session, account="account-1")
    assert rows
    assert not any("Binance" in cell for row in rows for cell in row.values())
    assert all(row["kind"] == "step" for row in rows_of(session, answers=False))


def test_a_step_that_is_done_has_its_day_in_the_table_also_where_only_an_answer_says_so(session: Session) -> None:
    session.finish("account-1", "sms_off", "gone")
    done = [row for row in rows_of(session) if row["answer or state"] == "done"]
    assert len(done) > 1
    assert {row["date"] for row in done} == {"2026-11-22"}
    assert "Turn off SMS codes" in {row["what"] for row in done}


def test_an_answer_that_another_one_overtook_has_no_day_in_the_table(session: Session) -> None:
    session.finish("account-2", "authenticator", "typed")
    session.finish("account-2", "sms_off", "number_gone")
    rows = {row["what"]: row for row in rows_of(session, account="account-2")}
    row = rows["What does Binance ask for when you withdraw to a new address?"]
    assert (row["answer or state"], row["date"]) == ("Not known yet: counts as open.", "")


def test_the_table_is_what_rfc_4180_asks_for(session: Session) -> None:
    data = csv_table.write(material_of(session))
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"\r\n")
    assert data.count(b"\n") == data.count(b"\r\n")
    widths = {len(row) for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))}
    assert widths == {len(csv_table.HEAD)}


@given(
    st.text(
        alphabet=st.one_of(st.sampled_from("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20 '\"|a1,;"), st.characters()), max_size=12
    )
)
def test_no_cell_can_become_a_formula(text: str) -> None:
    cell = defused(text)
    assert not re.match("[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b]", cell)
    assert not any(sign in cell for sign in "\t\r\n")


def test_what_somebody_called_an_account_stays_text_in_the_table(session: Session) -> None:
    session.change(msgspec.structs.replace(session.accounts()[0], label=HOSTILE[0]))
    cells = [cell for row in rows_of(session) for cell in row.values()]
    assert f"'{HOSTILE[0]}" in cells
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


# ---------------------------------------------------------------- Markdown


def seen_words(sheet: Sheet) -> list[str]:
    rows = [*sheet.steps.rows, *sheet.put_off.rows]
    words = [text for row in rows for text in (row.title, row.warning, *row.notes)]
    words += [line for box in sheet.emergencies for line in box.lines]
    words += [text for group in sheet.answers for row in group.rows for text in (row.question, row.answer)]
    return [sheet.title, *words, *(row.where for group in sheet.sources for row in group.rows)]


def test_markdown_has_all_words_of_the_checklist(session: Session) -> None:
    text = markdown.write(material_of(session)).decode()
    for words in seen_words(make_checklist(material_of(session))):
        assert markdown.escaped(words) in text
    assert text.count("- [x] ") + text.count("- [ ] ") == len(sheet_of(session).steps.rows)


def test_a_label_means_nothing_to_markdown(session: Session) -> None:
    sheet = sheet_of(session)
    for label in HOSTILE:
        bare = re.sub(r"\\.", "", markdown.of_sheet(called(sheet, label)).decode())
        assert not re.search(r"[<>`]|!\[|\]\(|https?://", bare)
        assert not re.search(r"^#{1,6} heading|^1\. one", bare, re.MULTILINE)
        tables = [line for line in bare.splitlines() if line.startswith("|")]
        assert {line.count("|") for line in tables} <= {3, 4}


# ---------------------------------------------------------------- HTML


class Reader(HTMLParser):
    """What a browser would make of the page."""

    VOID = ("meta", "br", "img", "link")

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def page_of(data: bytes) -> Reader:
    reader = Reader()
    reader.feed(data.decode())
    reader.close()
    assert reader.open == []
    return reader


def test_the_page_has_all_words_and_a_box_a_step(session: Session) -> None:
    page = page_of(html_page.write(material_of(session)))
    for words in seen_words(sheet_of(session)):
        assert words in page.text
    boxes = [attrs for tag, attrs in page.tags if tag == "span"]
    assert len(boxes) == len(sheet_of(session).steps.rows)
    assert {box["class"] for box in boxes} == {"box"}


TAGS = {
    *("html", "head", "meta", "title", "style", "body", "header", "footer", "section", "div", "span"),
    *("h1", "h2", "h3", "p", "small", "b", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td"),
}


def test_the_page_loads_nothing_runs_nothing_and_leads_nowhere(session: Session) -> None:
    sheet = sheet_of(session)
    for label in ("OKX", *HOSTILE):
        data = html_page.of_sheet(called(sheet, label), "a4")
        page = page_of(data)
        assert {tag for tag, _ in page.tags} <= TAGS
        for tag, attrs in page.tags:
            assert not {name for name in attrs if name.startswith("on")} | ({"src", "href", "style"} & set(attrs)), tag
        policies = [attrs["content"] for _, attrs in page.tags if attrs.get("http-equiv") == "Content-Security-Policy"]
        assert [policy[:18] for policy in policies if policy] == ["default-src 'none'"]
        style = data.decode().split("<style>")[1].split("</style>")[0]
        assert not re.search(r"url\(|@import|expression", style)
        assert " ".join(label.split()) in page.text


@pytest.mark.parametrize(
    ("catalogue", "said"), [(Catalogue("de"), ("de", "ltr")), (Catalogue("he", right_to_left=True), ("he", "rtl"))]
)
def test_the_page_says_its_language_and_which_way_it_is_read(
    session: Session, catalogue: Catalogue, said: tuple[str, str]
) -> None:
    before = current()
    speak(catalogue)
    try:
        page = page_of(html_page.write(material_of(session)))
    finally:
        speak(before)
    (html,) = [attrs for tag, attrs in page.tags if tag == "html"]
    assert (html["lang"], html["dir"]) == said


def test_the_page_prints_on_the_paper_that_was_chosen(session: Session) -> None:
    material = material_of(session)
    assert b"@page{size:a4" in html_page.write(material)
    letter = material_of(session, made=msgspec.structs.replace(material.made, paper="letter"))
    assert b"@page{size:letter" in html_page.write(letter)


@pytest.mark.parametrize("name", ["csv", "markdown", "html"])
def test_without_an_account_there_is_nothing_to_write(tmp_path, name: str) -> None:
    session = opened(tmp_path / "vault")
    assert FORMATS[name].needs_account
    with pytest.raises(ValueError, match="needs an account"):
        FORMATS[name].write(material_of(session))
    session.lock()
