"""The seed sheet: it fits one page, every word of the key is on it, and its code is read back from the printed page."""

from __future__ import annotations

import itertools
import re
import shutil
import subprocess
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QImage

from desktop_app.authenticator.contents import recognised
from desktop_app.authenticator.key_lines import block_lines, key_lines
from desktop_app.authenticator.links import written
from desktop_app.authenticator.qr import read_codes
from desktop_app.authenticator.sealed import COMMAND, opened, sealed
from desktop_app.domain.seed import Secret, Seed
from desktop_app.export.made import Made, PaperSize
from desktop_app.export.paper import seed_pages
from desktop_app.export.paper.columns import columns
from desktop_app.export.paper.marks import Code, Words, bottom, right
from desktop_app.export.paper.painting import picture
from desktop_app.export.qr_code import LONGEST, modules
from desktop_app.export.seed_sheet import SeedSheet, make_sealed_sheet, make_seed_sheet
from desktop_app.ui.pictures import greys, read_bytes

pytestmark = pytest.mark.usefixtures("qapp")
PDFTOPPM, PDFTOTEXT = shutil.which("pdftoppm"), shutil.which("pdftotext")
PASSPHRASE = "seven words that only one person knows"
AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
USUAL = Seed(secret=Secret(b"12345678901234567890"), issuer="OKX", account="max.mustermann@example.org")
UNUSUAL = Seed(secret=Secret(bytes(range(64))), issuer="East", account="max", algorithm="SHA512", digits=8, period=60)
LARGEST = Seed(secret=Secret(bytes(range(128))), issuer="W" * 120, account="M" * 120, algorithm="SHA256", digits=7)
SEEDS = {"usual": USUAL, "unusual": UNUSUAL, "largest": LARGEST}
PAPERS: tuple[PaperSize, ...] = ("a4", "letter")


def plain(seed: Seed, paper: PaperSize = "a4", name: str = "OKX") -> SeedSheet:
    return make_seed_sheet(seed, key_lines(seed.secret), written(seed), Made(at=AT, paper=paper), name)


def locked(seed: Seed, paper: PaperSize = "a4", name: str = "OKX") -> SeedSheet:
    block = sealed(seed, PASSPHRASE, b"saltsalt")
    return make_sealed_sheet(seed, block_lines(block), block, COMMAND, Made(at=AT, paper=paper), name)


def page_text(sheet: SeedSheet, paper: PaperSize = "a4") -> str:
    return seed_pages.arrange(sheet, paper)[0].text


def scanned(picture: QImage) -> list[str]:
    return [code.text for grey in greys(picture) for code in read_codes(grey)]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("make", [plain, locked])
@pytest.mark.parametrize("which", SEEDS)
def test_nothing_is_cut_off_or_covers_another(which: str, make: object, paper: PaperSize) -> None:
    sheet = make(SEEDS[which], paper, "N" * 60)  # type: ignore[operator]
    at = columns(paper)
    pages = seed_pages.arrange(sheet, paper)
    for page in pages:
        foot = min(mark.top for mark in page.foot)
        assert all(right(mark) <= at.right + 1 and bottom(mark) < foot for mark in page.head)
        words = [mark for mark in page.marks if isinstance(mark, Words)]
        for one, other in itertools.combinations(words, 2):
            assert not overlap(one, other), (one.text, other.text)
    assert sum(isinstance(mark, Code) for page in pages for mark in page.marks) == 1


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("make", [plain, locked])
def test_a_usual_key_takes_one_page(make: object, paper: PaperSize) -> None:
    assert len(seed_pages.arrange(make(USUAL, paper), paper)) == 1  # type: ignore[operator]


def overlap(one: Words, other: Words) -> bool:
    if one.top + one.height * 0.8 <= other.top + other.height * 0.2:
        return False
    if other.top + other.height * 0.8 <= one.top + one.height * 0.2:
        return False
    return one.left < other.left + other.width - 0.5 and other.left < one.left + one.width - 0.5


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("which", SEEDS)
def test_the_code_has_its_light_margin(which: str, paper: PaperSize) -> None:
    page = seed_pages.arrange(plain(SEEDS[which], paper), paper)[0]
    (code,) = (mark for mark in page.marks if isinstance(mark, Code))
    margin = 4 * code.width / len(code.rows)
    for mark in page.marks:
        if mark is not code:
            apart = (
                mark.left >= code.left + code.width + margin
                or bottom(mark) <= code.top - margin
                or mark.top >= code.top + code.width + margin
            )
            assert apart, mark


def test_the_key_its_kind_and_what_to_do_are_in_words() -> None:
    text = page_text(plain(USUAL))
    for part in ("GEZD GNBV GY3T QOJQ", "OKX", "max.mustermann@example.org", "SHA-1, 6 digits, 30 seconds"):
        assert part in text
    for line in key_lines(USUAL.secret):
        assert line.check in text.split()
    assert "22 November 2026" in text
    assert "Nothing else has to be set" in text
    assert "Set these in the app, or its codes will be refused: SHA-512, 8 digits, 60 seconds." in page_text(
        plain(UNUSUAL)
    )


def test_a_sheet_without_any_name() -> None:
    text = page_text(plain(Seed(secret=Secret(b"x" * 10)), name=""))
    assert "Authenticator: authenticator key" in text
    assert "Nobody at the service" in text


def test_the_sealed_sheet_shows_the_block_and_the_command_and_not_the_key() -> None:
    text = page_text(locked(USUAL))
    assert COMMAND in text
    assert "GEZD" not in text
    assert PASSPHRASE not in text
    for line in block_lines(sealed(USUAL, PASSPHRASE, b"saltsalt")):
        assert " ".join(line.groups) in text


def test_whoever_types_the_block_is_told_to_keep_its_lines() -> None:
    assert "each line on a line of its own" in page_text(locked(USUAL))


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("which", SEEDS)
def test_the_code_is_read_from_a_picture_of_the_page(which: str, paper: PaperSize) -> None:
    seed = SEEDS[which]
    page = seed_pages.arrange(plain(seed, paper), paper)[0]
    (text,) = scanned(picture(page, columns(paper), 1240))
    content = recognised(text)
    assert content.read is not None
    assert content.read.seed == seed


@pytest.mark.parametrize("which", SEEDS)
def test_the_sealed_code_is_read_and_opened(which: str) -> None:
    page = seed_pages.arrange(locked(SEEDS[which]), "a4")[0]
    (text,) = scanned(picture(page, columns("a4"), 1240))
    assert opened(text, PASSPHRASE).seed == SEEDS[which]


@pytest.mark.skipif(PDFTOPPM is None, reason="poppler-utils is not installed")
@pytest.mark.parametrize("dots", [100, 150, 300])
def test_the_code_is_read_from_the_printed_pdf(dots: int) -> None:
    assert PDFTOPPM is not None
    data = seed_pages.write(plain(USUAL), Made(at=AT))
    page = subprocess.run([PDFTOPPM, "-r", str(dots), "-png", "-"], input=data, capture_output=True, check=True).stdout
    assert scanned(read_bytes(page)) == [written(USUAL)]


@pytest.mark.skipif(PDFTOTEXT is None, reason="poppler-utils is not installed")
def test_the_key_can_be_copied_from_the_pdf() -> None:
    assert PDFTOTEXT is not None
    data = seed_pages.write(plain(USUAL), Made(at=AT))
    text = subprocess.run([PDFTOTEXT, "-layout", "-", "-"], input=data, capture_output=True, check=True).stdout.decode()
    assert re.search(r"GEZD\s+GNBV\s+GY3T\s+QOJQ", text)


def test_what_describes_the_file_names_nobody() -> None:
    data = seed_pages.write(plain(USUAL), Made(at=AT))
    loose = re.sub(rb"stream\r?\n.*?endstream", b"", data, flags=re.DOTALL)
    assert b"OKX" not in loose
    assert b"mustermann" not in data
    title = re.search(rb"/Title \((.*?)\)\n", loose, re.DOTALL)
    assert title is not None
    assert title[1].replace(b"\0", b"").removeprefix(b"\xfe\xff") == b"Strongroom seed sheet"


def test_the_code_is_drawn_as_a_shape_and_not_as_a_picture() -> None:
    data = seed_pages.write(plain(USUAL), Made(at=AT))
    assert b"/Subtype /Image" not in data


def test_a_sheet_says_nothing_in_logs() -> None:
    sheet = plain(USUAL)
    assert "GEZD" not in repr(sheet)


@pytest.mark.parametrize("text", ["", "x" * (LONGEST + 1)])
def test_texts_that_no_code_on_paper_holds(text: str) -> None:
    with pytest.raises(ValueError, match="QR code"):
        modules(text)


def test_the_modules_have_the_three_finder_patterns() -> None:
    rows = modules("otpauth://totp/a?secret=GEZDGNBV", "L")
    assert all(set(row) <= {"0", "1"} and len(row) == len(rows) for row in rows)
    assert rows[0].startswith("1111111") and rows[0].endswith("1111111") and rows[-1].startswith("1111111")
