"""The PDF: its text can be found, its fonts are inside, and neither it nor what describes it tells a secret."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import timedelta, timezone
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QImage

from desktop_app.export import FORMATS
from desktop_app.export.checklist import make_checklist
from desktop_app.export.made import Made
from desktop_app.export.material import Material
from desktop_app.export.paper import pdf
from desktop_app.export.paper.arranging import arrange
from desktop_app.export.paper.columns import columns
from desktop_app.export.paper.painting import picture
from desktop_app.export.sheet import Sheet
from desktop_app.export.wanted import Wanted
from desktop_app.session import Session
from desktop_app.walk.lookup import holds
from desktop_app.walk.snapshot import Snapshot
from tests.export.paper_kit import MADE, material_of, sheet_of, words_of
from tests.made_up import new_session, opened, person

pytestmark = pytest.mark.usefixtures("qapp")
PDFTOTEXT = shutil.which("pdftotext")


def text_of(data: bytes) -> str:
    """In the order in which it was written: by its places, a title of two lines has what stands beside it within."""
    assert PDFTOTEXT is not None
    return subprocess.run([PDFTOTEXT, "-raw", "-", "-"], input=data, capture_output=True, check=True).stdout.decode()


def pdf_of(sheet: Sheet, made: Made = MADE) -> bytes:
    return pdf.of_pages(arrange(sheet, made.paper), made, "Strongroom checklist")


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.skipif(PDFTOTEXT is None, reason="poppler-utils is not installed")
def test_the_text_of_the_pdf_has_every_step_answer_line_and_page_number(session: Session) -> None:
    sheet = sheet_of(session, "account-1")
    data = pdf_of(sheet)
    text = squeezed(text_of(data))
    count = len(arrange(sheet, "a4"))
    for number in range(1, count + 1):
        assert squeezed(f"22 November 2026 · page {number} of {count}") in text
    for row in sheet.steps.rows:
        assert squeezed(row.title) in text
    for line in sheet.emergencies[0].lines:
        assert squeezed(line[:40]) in text
    for group in sheet.answers:
        assert squeezed(group.title) in text
    assert squeezed("Not known yet: counts as open.") in text
    assert squeezed(sheet.left) in text


@pytest.mark.skipif(PDFTOTEXT is None, reason="poppler-utils is not installed")
def test_the_steps_are_read_from_top_to_bottom(session: Session) -> None:
    sheet = sheet_of(session, "account-1")
    text = squeezed(text_of(pdf_of(sheet)))
    places = [text.index(squeezed(row.title)) for row in sheet.steps.rows]
    assert places == sorted(places)


def test_the_file_has_its_pages_and_its_fonts_and_names_nothing_private(session: Session) -> None:
    sheet = sheet_of(session, "account-1")
    data = pdf_of(sheet)
    assert data.startswith(b"%PDF-1.")
    assert len(re.findall(rb"/Type /Page\b", data)) == len(arrange(sheet, "a4"))
    assert data.count(b"/FontFile2") == 3
    assert b"+Inter" in data or b"/Inter" in data
    loose = re.sub(rb"stream\r?\n.*?endstream", b"", data, flags=re.DOTALL)
    title = re.search(rb"/Title \((.*?)\)\n", loose, re.DOTALL)
    assert title is not None
    assert title[1].replace(b"\0", b"").removeprefix(b"\xfe\xff") == b"Strongroom checklist"
    described = re.findall(rb"<x:xmpmeta.*?</x:xmpmeta>", data, re.DOTALL)
    assert len(described) == 1
    assert b"OKX" not in loose + described[0]


def test_the_moment_is_the_one_that_was_handed_in_and_the_bytes_are_the_same(session: Session) -> None:
    sheet = sheet_of(session, "account-1")
    data = pdf_of(sheet)
    dates = set(re.findall(rb"(?:CreationDate|ModDate) \(D:(\d{14})", data))
    assert dates == {b"20261122093000"}
    assert set(re.findall(rb'xmp:\w+Date="([^+Z"]*)', data)) == {b"2026-11-22T09:30:00"}
    assert pdf_of(sheet) == data
    elsewhere = Made(at=MADE.at.astimezone(timezone(timedelta(hours=-8))))
    assert set(re.findall(rb"Date \(D:(\d{14})", pdf_of(sheet, elsewhere))) == {b"20261122093000"}


@pytest.mark.parametrize(("paper", "box"), [("a4", b"595"), ("letter", b"612")])
def test_the_paper_has_the_size_that_was_asked_for(session: Session, paper: str, box: bytes) -> None:
    made = msgspec.convert({"at": MADE.at, "paper": paper}, Made)
    data = FORMATS["pdf"].write(material_of(session, "account-1", made))
    boxes = set(re.findall(rb"/MediaBox \[0 0 (\d+)", data))
    assert boxes == {box}


def test_no_secret_that_went_through_the_session_is_on_paper(tmp_path: Path) -> None:
    session = person(tmp_path / "vault")
    recovery, passphrase = session.new_recovery_key(), "canary-of-seven-words"
    session.keep_recovery_key(recovery)
    session.add_passphrase(passphrase)
    sheet = sheet_of(session)
    data = pdf_of(sheet)
    words = squeezed(words_of(sheet) + "".join(page.text for page in arrange(sheet, "a4")))
    for secret in (passphrase, recovery, recovery.replace("-", ""), *recovery.split("-")):
        assert secret not in words
        assert secret.encode() not in data
    session.lock()


def test_a_page_as_a_picture_has_ink_and_clean_margins(session: Session) -> None:
    at = columns("a4")
    made = picture(arrange(sheet_of(session, "account-1"), "a4")[0], at, 400)
    assert (made.width(), made.height()) == (400, round(400 * at.height / at.width))
    assert has_ink(made, 40, 40, 360, 500)
    assert not has_ink(made, 0, 0, 400, 20)
    assert not has_ink(made, 0, 0, 28, made.height())
    assert not has_ink(made, 372, 0, 400, made.height())
    assert not has_ink(made, 0, made.height() - 20, 400, made.height())


def has_ink(picture: QImage, left: int, top: int, right: int, bottom: int) -> bool:
    return any(picture.pixelColor(x, y).lightness() < 200 for x in range(left, right) for y in range(top, bottom))


def test_an_account_without_any_answer_still_makes_a_sheet(tmp_path: Path) -> None:
    session = opened(tmp_path / "vault")
    session.add("account", "okx", "OKX")
    sheet = sheet_of(session)
    assert sheet.steps.rows
    assert all(row.answer == "Not known yet: counts as open." for group in sheet.answers for row in group.rows)
    assert pdf_of(sheet).startswith(b"%PDF")
    session.lock()


def test_without_an_account_there_is_no_sheet(tmp_path: Path, session: Session) -> None:
    empty, plan = new_session(tmp_path / "empty"), session.plan()
    assert plan is not None
    with pytest.raises(ValueError, match="needs an account"):
        make_checklist(Material(Snapshot.taken(empty), plan, Wanted(), MADE, holds))
