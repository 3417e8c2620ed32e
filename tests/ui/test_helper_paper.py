"""The paper: scanned from its printed PDF, opened by OpenSSL, typed back; and nothing of it is left anywhere."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.authenticator.key_lines import key_lines
from desktop_app.authenticator.qr import read_codes
from desktop_app.authenticator.sealed import is_block
from desktop_app.domain.seed import Secret
from desktop_app.storage.errors import DiskFull
from desktop_app.ui.authenticator import sheet as sheets
from desktop_app.ui.authenticator.clipboard import Taken
from desktop_app.ui.authenticator.paper_stage import PaperStage
from desktop_app.ui.paper_printing import in_memory
from desktop_app.ui.pictures import greys
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.labels import Label
from tests.authenticator_kit import BINANCE, LETTERS, OKX, Helper, phone, saved
from tests.made_up import person
from tests.ui.page_kit import Opened, answer
from tests.ui.test_ui_text_fits import all_cut

STEP = {"subject": "account-1", "step": "authenticator"}
PASSPHRASE = "seven quiet lamps below"


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Opened:
    return Opened(qtbot, person(tmp_path / "vault"), "authenticator").go("authenticator", **STEP)


@pytest.fixture
def helper(at: Opened) -> Helper:
    found = Helper(at.window)
    found.to_paper()
    at.rest()
    return found


def stage(helper: Helper) -> PaperStage:
    found = helper.page.stage
    assert isinstance(found, PaperStage)
    return found


def of_pdf(path: Path, folder: Path) -> QImage:
    """The first page of a PDF as a scanner sees it, by another program."""
    subprocess.run(["pdftoppm", "-r", "200", "-png", "-f", "1", "-l", "1", str(path), str(folder / "scan")], check=True)
    return QImage(str(next(folder.glob("scan*.png"))))


def codes(image: QImage) -> list[str]:
    return sorted({code.text for grey in greys(image) for code in read_codes(grey)})


def save(helper: Helper, at: Opened, patch: pytest.MonkeyPatch, path: Path) -> list[str]:
    """Saves the sheet as PDF, answering the warning and the file dialog ahead."""
    asked = answer(patch, Dialog, lambda dialog: True)
    patch.setattr(QFileDialog, "exec", lambda dialog: QDialog.DialogCode.Accepted)
    patch.setattr(QFileDialog, "selectedFiles", lambda dialog: [str(path)])
    helper.press("Save as PDF …")
    at.rest()
    return asked


def fill_passphrase(helper: Helper, at: Opened) -> None:
    helper.press("With a passphrase")
    stage(helper).first_field.set_text(PASSPHRASE)
    stage(helper).second_field.set_text(PASSPHRASE)
    helper.press("Make the sheet")
    at.rest()


# ---------------------------------------------------------------- the sheet


@pytest.mark.skipif(not shutil.which("pdftoppm"), reason="needs another program that draws a PDF")
def test_the_saved_sheet_is_scanned_from_its_pdf(
    at: Opened, helper: Helper, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked = save(helper, at, monkeypatch, tmp_path / "sheet.pdf")
    assert asked == [str(sheets.ASK_SAVE)]
    found = codes(of_pdf(tmp_path / "sheet.pdf", tmp_path))
    assert len(found) == 1 and f"secret={LETTERS}" in found[0]
    assert (tmp_path / "sheet.pdf").stat().st_mode & 0o077 == 0
    assert "delete the file" in at.text()


@pytest.mark.skipif(not shutil.which("openssl"), reason="needs OpenSSL")
def test_a_sheet_under_a_passphrase_opens_with_the_command_that_is_printed_on_it(
    at: Opened, helper: Helper, tmp_path: Path
) -> None:
    fill_passphrase(helper, at)
    sheet = stage(helper).sheet
    assert sheet is not None and is_block(sheet.block)
    text = sheet.pages[0].text
    command = re.search(r"openssl enc .*?sheet\.txt", text)
    assert command is not None and LETTERS[:8] not in text.replace(" ", "")
    (tmp_path / "sheet.txt").write_text(sheet.block)
    opened = subprocess.run(
        [*command[0].split(), "-pass", "stdin"],
        input=PASSPHRASE,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=True,
    )
    assert f"secret={LETTERS}" in opened.stdout


def test_the_preview_shows_the_sheet_and_printing_warns_of_printers(
    at: Opened, helper: Helper, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert stage(helper).preview.count == 1
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["Office"]))
    texts: list[str] = []
    asked = answer(monkeypatch, Dialog, lambda dialog: bool(texts.append(dialog.accessibleDescription())))
    helper.press("Print …")
    assert asked == [str(sheets.ASK_PRINT)]
    assert "keep what they print in a memory" in texts[0] and "others use" in texts[0]
    assert helper.page.work.paper == "none"


def test_without_a_printer_the_hand_is_offered(at: Opened, helper: Helper, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    asked = answer(monkeypatch, Dialog, lambda dialog: True)
    helper.press("Print …")
    assert asked == [str(sheets.NO_PRINTER)]
    assert helper.page.work.paper == "none"


def test_what_is_handed_to_the_print_system_lies_in_memory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("TMPDIR", "/elsewhere")
    with in_memory():
        assert os.environ["TMPDIR"] == str(tmp_path)
    assert os.environ["TMPDIR"] == "/elsewhere"


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ("short", "short", "at least 12"),
        ("fünf stille Lampen", "fünf stille Lampen", "English keyboard"),
        (PASSPHRASE, "something else entirely", "not the same"),
    ],
)
def test_an_unfit_passphrase_is_refused_with_the_reason(
    at: Opened, helper: Helper, first: str, second: str, words: str
) -> None:
    helper.press("With a passphrase")
    stage(helper).first_field.set_text(first)
    stage(helper).second_field.set_text(second)
    helper.press("Make the sheet")
    at.rest()
    assert words in at.text() and stage(helper).sheet is None


def test_a_full_drive_is_said_and_nothing_counts_as_made(
    at: Opened, helper: Helper, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(path: Path, sheet: object) -> Path:
        raise DiskFull

    monkeypatch.setattr(sheets, "save", full)
    save(helper, at, monkeypatch, tmp_path / "sheet.pdf")
    assert "The drive is full" in at.text() and helper.page.work.paper == "none"


def test_the_key_by_hand_has_groups_and_checks(at: Opened, helper: Helper) -> None:
    helper.press("By hand")
    at.rest()
    (first, second) = key_lines(Secret(b"12345678901234567890"))
    shown = [label.text() for label in helper.page.findChildren(Label) if label.isVisibleTo(helper.page)]
    for line in (first, second):
        assert all(group in shown for group in line.groups) and line.check in shown
    assert not all_cut(helper.page)
    helper.press("I have written it")
    assert helper.page.work.paper == "written"


# ---------------------------------------------------------------- the rehearsal


def to_rehearse(helper: Helper, at: Opened) -> None:
    helper.press("By hand")
    helper.press("I have written it")
    helper.press("Go on: try the paper")
    at.rest()


def fill(helper: Helper, *lines: str) -> None:
    for field, text in zip(helper.page.stage._fields, lines, strict=True):
        field.set_text(text)
    helper.press("Check")


def test_typed_back_it_is_noted_with_its_date(at: Opened, helper: Helper) -> None:
    to_rehearse(helper, at)
    fill(helper, "gezd gnbv gy3t qojq", LETTERS[16:])
    at.rest()
    assert "The paper is right." in at.text() and helper.page.work.rehearsed
    (record,) = at.session.dossier.held("rehearsal")
    assert record.at == at.session.now() and LETTERS[:16] not in record.body
    assert at.session.dossier.value("account-1", "totp_backup") == ("paper_tested",)


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (("gezd gnbv gy3t qoj0", LETTERS[16:]), "It may be O."),
        (("gezd gnbv gy3t qojr", LETTERS[16:]), "There is a slip in this line."),
        (("gezd gnbv gy3t", LETTERS[16:]), "Some characters of this line are missing."),
        ((f"{LETTERS[:16]}AAAAAA", LETTERS[16:]), "more characters than it should"),
        ((LETTERS[:16], ""), "Type this line."),
    ],
)
def test_a_slip_is_found_in_its_line_and_nothing_is_noted(
    at: Opened, helper: Helper, lines: tuple[str, str], words: str
) -> None:
    to_rehearse(helper, at)
    fill(helper, *lines)
    at.rest()
    assert words in at.text() and not at.session.dossier.held("rehearsal")


def test_one_line_is_enough_and_is_noted_as_one_line(at: Opened, helper: Helper) -> None:
    to_rehearse(helper, at)
    helper.press("One line is enough for now")
    at.rest()
    place = helper.page.stage._one
    fill(helper, LETTERS[16 * (place - 1) : 16 * place])
    at.rest()
    assert "This line is right." in at.text()
    assert '"whole":false' in at.session.dossier.held("rehearsal")[0].body


@pytest.mark.parametrize(("link", "right"), [(OKX, True), (BINANCE, False)])
def test_a_picture_of_the_sheet_is_read(
    at: Opened, helper: Helper, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, link: str, right: bool
) -> None:
    from tests.authenticator_kit import screen_with

    save(helper, at, monkeypatch, tmp_path / "sheet.pdf")
    helper.press("Go on: try the paper")
    at.rest()
    file = saved(screen_with(link).scaled(QSize(900, 506)), tmp_path / "photo.jpg")
    helper.page._take(Taken((("photo.jpg", file),)), "file")
    at.rest()
    assert ("The paper is right." in at.text()) is right
    assert ("This sheet holds another key." in at.text()) is not right


def test_of_a_paper_written_by_hand_no_picture_is_asked_for_or_read(at: Opened, helper: Helper) -> None:
    from tests.authenticator_kit import screen_with

    to_rehearse(helper, at)
    assert "picture" not in at.text() and not any("picture" in name for name in helper.buttons())
    helper.page._take(Taken((("", screen_with(OKX)),)), "file")
    at.rest()
    assert not helper.page.work.rehearsed


def test_a_sealed_sheet_is_rehearsed_by_its_picture_and_passphrase(
    at: Opened, helper: Helper, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from tests.authenticator_kit import screen_with

    fill_passphrase(helper, at)
    save(helper, at, monkeypatch, tmp_path / "sheet.pdf")
    block = stage(helper).sheet.block
    helper.press("Go on: try the paper")
    at.rest()
    helper.page._take(Taken((("", screen_with("".join(block.split()), scale=5)),)), "file")
    at.rest()
    helper.page.stage.passphrase.set_text("a wrong passphrase here")
    helper.press("Check")
    at.rest()
    assert "It did not open." in at.text() and not helper.page.work.rehearsed
    helper.page.stage.passphrase.set_text(PASSPHRASE)
    helper.press("Check")
    at.rest()
    assert "The paper is right." in at.text() and helper.page.work.rehearsed


def test_a_sealed_sheet_is_rehearsed_by_typing_its_lines(
    at: Opened, helper: Helper, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from desktop_app.authenticator.key_lines import block_lines

    fill_passphrase(helper, at)
    save(helper, at, monkeypatch, tmp_path / "sheet.pdf")
    lines = [" ".join(line.groups) for line in block_lines(stage(helper).sheet.block)]
    helper.press("Go on: try the paper")
    at.rest()
    helper.page.stage.passphrase.set_text(PASSPHRASE)
    fill(helper, lines[0].swapcase(), *lines[1:])
    at.rest()
    assert "There is a slip in this line." in at.text()
    fill(helper, *lines)
    at.rest()
    assert "The paper is right." in at.text()


# ---------------------------------------------------------------- later, without the secret


def test_a_paper_can_be_tried_later_when_the_key_is_long_gone(at: Opened, helper: Helper) -> None:
    to_rehearse(helper, at)
    at.go("overview")
    at.go("authenticator", subject="account-1")
    again = Helper(at.window)
    again.press("Try the paper now")
    at.rest()
    fill(again, LETTERS[:16], f"{LETTERS[16:31]}A")
    at.rest()
    assert not at.session.dossier.held("rehearsal")
    fill(again, LETTERS[:16], LETTERS[16:])
    at.rest()
    assert "The paper is right." in at.text() and len(at.session.dossier.held("rehearsal")) == 1


def test_the_step_about_the_paper_begins_at_a_paper_that_was_never_tried(at: Opened, helper: Helper) -> None:
    to_rehearse(helper, at)
    at.session.answer("account-1", "totp_backup", ["paper"])
    at.go("overview").go("authenticator", subject="account-1", step="authenticator_paper")
    assert "Type the key back from the paper" in at.text()


def test_a_key_typed_from_paper_that_makes_the_phones_codes_is_a_tested_paper(at: Opened) -> None:
    at.session.answer("account-1", "totp_backup", ["paper"])
    at.go("authenticator", subject="account-1", step="authenticator_paper")
    helper = Helper(at.window)
    helper.press("Type the key")
    helper.press("From my paper")
    helper.page.stage.key.set_text(LETTERS)
    helper.press("Use this key")
    helper.press("Use this code")
    helper.type_code(phone(at.clock()))
    at.rest()
    assert at.session.dossier.value("account-1", "totp_backup") == ("paper_tested",)
    assert at.session.dossier.answers["account-1", "totp_backup"].seen
