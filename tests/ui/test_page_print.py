"""The page for paper: what is chosen is shown, printed and saved; what goes wrong is said and leaves nothing behind."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.export.made import PaperSize
from desktop_app.export.paper import pdf
from desktop_app.export.paper.marks import Box
from desktop_app.session import Session
from desktop_app.storage.errors import FolderUnusable
from desktop_app.storage.preferences import load_preferences
from desktop_app.ui import blank_plans, paper_printing, paper_saving
from desktop_app.ui.choices import Choices
from desktop_app.ui.pages import PAGES
from desktop_app.ui.pages.paper_page import FILES, KEY, NOTHING, TICKED, PaperPage
from desktop_app.ui.paper_choices import ALL
from desktop_app.ui.paper_told import Printed
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.window import Window
from desktop_app.walk.plan import Plan
from desktop_app.walk.snapshot import Snapshot, planned
from tests.made_up import Clock, opened, person

OKX, BINANCE = "account-1", "account-2"
Opened = Callable[..., PaperPage]


@pytest.fixture
def open_page(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    """The page in the real window, with its pages made."""
    kept: list[tuple[Window, Session]] = []

    def open_it(session: Session | None = None, width: int = 1240, height: int = 800, **where: str) -> PaperPage:
        mine = session or person(tmp_path / "vault")
        window = Window(mine, Clock(), pages=PAGES, choices=Choices(tmp_path / "preferences"))
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        window.show_sidebar(True)
        kept.append((window, mine))
        window.navigate("print", **where)
        page = window.page()
        assert isinstance(page, PaperPage)
        if mine.report() is not None:
            wait_for_pages(qtbot, page)
        return page

    yield open_it
    for window, session in kept:
        window.close()
        session.lock()


def wait_for_pages(qtbot: QtBot, page: PaperPage) -> Printed:
    qtbot.waitUntil(lambda: page.printed is not None, timeout=20_000)
    assert page.printed is not None
    return page.printed


def words(printed: Printed) -> str:
    return " ".join(page.text for page in printed.pages)


def choose(qtbot: QtBot, row: QWidget, key: str, page: PaperPage) -> Printed:
    before = page.printed
    segment = next(one for one in row.segments if one.key == key)  # type: ignore[attr-defined]
    qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.printed is not None and page.printed is not before, timeout=20_000)
    assert page.printed is not None
    return page.printed


# ---------------------------------------------------------------- what is on the paper


def test_the_page_shows_the_account_that_it_was_called_for(open_page: Opened) -> None:
    page = open_page(subject=OKX)
    assert page.choices is not None
    assert page.choices.about.value() == OKX
    assert page.printed is not None
    assert words(page.printed).startswith("OKX: checklist")


def test_it_shows_its_pages_also_where_the_plan_was_known_before_it_came(qtbot: QtBot, open_page: Opened) -> None:
    first = open_page()
    window = first.context.plans.parent()
    assert isinstance(window, Window)
    window.navigate("settings")
    window.navigate("print", subject=OKX)
    assert window.plans.known
    wait_for_pages(qtbot, first)


def test_choices_decide_what_is_on_the_paper(qtbot: QtBot, open_page: Opened) -> None:
    page = open_page()
    choices = page.choices
    assert choices is not None
    assert page.printed is not None
    assert choices.about.value() == ALL
    assert "All accounts: checklist" in words(page.printed)
    one = choose(qtbot, choices.about, BINANCE, page)
    assert words(one).startswith("Binance: checklist")
    assert "22 Nov 2026" in words(one)
    short = choose(qtbot, choices.answers, "without", page)
    assert "What you told Strongroom" not in words(short)
    assert len(short.pages) < len(one.pages)
    still = choose(qtbot, choices.steps, "open", page)
    assert not any(isinstance(mark, Box) and mark.ticked for sheet in still.pages for mark in sheet.marks)


def test_each_paper_shows_the_choices_that_are_its_own(qtbot: QtBot, open_page: Opened) -> None:
    page = open_page()
    choices = page.choices
    assert choices is not None
    assert choices.steps.isVisible()
    assert not choices.cards.isVisible()
    cards = choose(qtbot, choices.kind, "emergency", page)
    assert words(cards).startswith("OKX: emergency card")
    assert len(cards.pages) == 2
    assert choices.cards.isVisible()
    assert not choices.steps.isVisible()
    assert len(choose(qtbot, choices.cards, "two", page).pages) == 1
    overview = choose(qtbot, choices.kind, "overview", page)
    assert "Main mailbox" not in words(overview)
    assert "Main mailbox" in words(choose(qtbot, choices.detail, "behind", page))


def test_the_routes_are_shown_saved_and_printed_as_the_other_papers(
    qtbot: QtBot, open_page: Opened, choose_file: Callable[[Path | None], None], tmp_path: Path
) -> None:
    page = open_page(paper="routes", subject=BINANCE)
    assert page.choices is not None
    assert page.printed is not None
    assert words(page.printed).startswith("Routes to your Binance money")
    assert not any(row.isVisible() for row in (page.choices.steps, page.choices.cards, page.choices.detail))
    choose_file(tmp_path / "routes.pdf")
    press_save(qtbot, page)
    assert (tmp_path / "routes.pdf").read_bytes().startswith(b"%PDF")
    letter = choose(qtbot, page.choices.paper, "letter", page)
    assert letter.made.paper == "letter"
    assert "OKX" in words(choose(qtbot, page.choices.about, ALL, page))


def test_a_blank_list_has_no_tick_and_no_number_of_ones_own(qtbot: QtBot, open_page: Opened) -> None:
    page = open_page(subject=OKX)
    assert page.choices is not None
    blank = choose(qtbot, page.choices.answers, "blank", page)
    assert not any(isinstance(mark, Box) and mark.ticked for sheet in blank.pages for mark in sheet.marks)
    assert "security now" not in words(blank)


def test_the_plan_of_a_blank_list_is_worked_out_once_for_all_sizes_of_paper(
    qtbot: QtBot, open_page: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, made = open_page(subject=OKX), list[Snapshot]()
    assert page.choices is not None

    def counted(snapshot: Snapshot, check: Callable[[], None]) -> Plan | None:
        made.append(snapshot)
        return planned(snapshot, check)

    monkeypatch.setattr(blank_plans, "planned", counted)
    choose(qtbot, page.choices.answers, "blank", page)
    assert choose(qtbot, page.choices.paper, "letter", page).made.paper == "letter"
    assert [snapshot.dossier.answers for snapshot in made] == [{}]


def test_the_worst_moment_leads_to_its_card(open_page: Opened) -> None:
    page = open_page(paper="emergency", subject=BINANCE)
    assert page.printed is not None
    assert words(page.printed).startswith("Binance: emergency card")
    assert page.printed.title == "Strongroom emergency card"


@pytest.mark.parametrize(("name", "there"), [(str(FILES), "files"), (str(TICKED), "ticks"), (str(KEY), "settings")])
def test_files_ticks_and_the_recovery_key_are_one_step_away(
    qtbot: QtBot, open_page: Opened, name: str, there: str
) -> None:
    page = open_page()
    window = page.context.plans.parent()
    assert isinstance(window, Window)
    button = next(one for one in page.findChildren(QAbstractButton) if one.accessibleName() == name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.page_id() == there


def test_the_paper_is_remembered(qtbot: QtBot, open_page: Opened, tmp_path: Path) -> None:
    page = open_page()
    assert page.choices is not None
    letter = choose(qtbot, page.choices.paper, "letter", page)
    assert letter.made.paper == "letter"
    assert load_preferences(tmp_path / "preferences").paper == "letter"
    assert page.choices.paper_size() == "letter"


def test_an_answer_that_is_given_meanwhile_is_on_the_next_paper(qtbot: QtBot, open_page: Opened) -> None:
    page = open_page(subject=OKX)
    session = page.context.session
    page.context.changed(session.answer(OKX, "passkey", ["two_devices"]))
    printed = wait_for_pages(qtbot, page)
    assert "Yes, on two devices" in words(printed)


def test_without_an_account_the_page_says_what_to_do(open_page: Opened, tmp_path: Path) -> None:
    page = open_page(opened(tmp_path / "empty"))
    assert page.printed is None
    state = page.findChild(EmptyState)
    assert state is not None
    assert state.accessibleName() == str(NOTHING)
    assert state.button is not None
    assert state.button.label() == "Choose your exchanges"


def test_an_unknown_subject_shows_all_accounts(open_page: Opened) -> None:
    page = open_page(subject="account-9")
    assert page.wanted.account == ""
    assert page.printed is not None


# ---------------------------------------------------------------- the preview


def test_pages_are_turned_with_keys_and_buttons(qtbot: QtBot, open_page: Opened) -> None:
    page = open_page(subject=OKX)
    view = page.view
    assert view is not None
    assert page.printed is not None
    count = len(page.printed.pages)
    assert view.number.text() == f"Page 1 of {count}"
    assert not view.back.isEnabled()
    view.preview.setFocus()
    qtbot.keyClick(view.preview, Qt.Key.Key_PageDown)
    assert view.preview.accessibleName() == f"Preview, page 2 of {count}"
    assert "page 2 of" in view.preview.accessibleDescription()
    qtbot.keyClick(view.preview, Qt.Key.Key_End)
    assert view.preview.number == count
    assert not view.on.isEnabled()
    qtbot.keyClick(view.preview, Qt.Key.Key_Right)
    assert view.preview.number == count
    qtbot.keyClick(view.preview, Qt.Key.Key_Home)
    qtbot.mouseClick(view.on, Qt.MouseButton.LeftButton)
    assert view.preview.number == 2


def test_the_whole_page_is_in_sight(open_page: Opened) -> None:
    page = open_page(subject=OKX)
    assert page.view is not None
    preview = page.view.preview
    place = preview.page_place()
    assert place.width() > 300
    assert abs(place.height() / place.width() - 842 / 595) < 0.01
    assert place.bottom() <= preview.height()
    bar = page.scroll.verticalScrollBar()
    assert bar.maximum() == 0


def test_a_shorter_sheet_shows_its_last_page(qtbot: QtBot, open_page: Opened) -> None:
    page = open_page()
    assert page.view is not None
    assert page.choices is not None
    page.view.preview.turn_to(99)
    last = page.view.preview.number
    choose(qtbot, page.choices.answers, "without", page)
    assert page.view.preview.number == page.view.preview.count < last


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_every_control_has_a_name_and_no_words_are_cut(qapp: object, open_page: Opened, percent: int) -> None:
    apply_theme(qapp, "light", percent)  # type: ignore[arg-type]
    page = open_page(width=1000, height=680)
    for button in page.findChildren(QAbstractButton):
        assert button.accessibleName()
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width()
            assert button.height() >= button.heightForWidth(button.width())
    assert page.scroll.horizontalScrollBar().maximum() == 0
    first = page.first_focus()
    assert first is not None
    assert first.accessibleName() == "All accounts"


# ---------------------------------------------------------------- into a file


@pytest.fixture
def choose_file(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path | None], None]:
    """Answers the question for a file ahead."""
    return lambda path: monkeypatch.setattr(paper_saving, "ask_where", lambda *_: path)


def press_save(qtbot: QtBot, page: PaperPage) -> None:
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.notice.isVisible, timeout=20_000)


def test_a_saved_pdf_is_whole_private_and_alone(
    qtbot: QtBot, open_page: Opened, choose_file: Callable[[Path | None], None], tmp_path: Path
) -> None:
    page, folder = open_page(subject=OKX), tmp_path / "papers"
    folder.mkdir()
    path = folder / "Strongroom checklist 2026-11-22.pdf"
    path.write_bytes(b"older")
    choose_file(path)
    press_save(qtbot, page)
    assert page.printed is not None
    assert path.read_bytes() == pdf.of_pages(page.printed.pages, page.printed.made, "Strongroom checklist")
    assert [found.name for found in folder.iterdir()] == [path.name]
    assert page.notice.accessibleName().startswith("Saved as PDF")
    assert str(path) in page.notice.accessibleName()
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0


def test_nothing_is_written_where_no_file_was_chosen(
    qtbot: QtBot, open_page: Opened, choose_file: Callable[[Path | None], None]
) -> None:
    page = open_page(subject=OKX)
    choose_file(None)
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    assert not page.notice.isVisible()
    assert not page.context.tasks.busy


def test_a_folder_that_is_gone_is_said(
    qtbot: QtBot, open_page: Opened, choose_file: Callable[[Path | None], None], tmp_path: Path
) -> None:
    page = open_page(subject=OKX)
    choose_file(tmp_path / "gone" / "list.pdf")
    press_save(qtbot, page)
    assert page.notice.accessibleName().startswith("The file was not saved")
    assert f"The folder {tmp_path / 'gone'} is not there." in page.notice.accessibleName()
    assert not (tmp_path / "gone").exists()


def test_a_name_that_is_a_folder_is_said(
    qtbot: QtBot, open_page: Opened, choose_file: Callable[[Path | None], None], tmp_path: Path
) -> None:
    page, there = open_page(subject=OKX), tmp_path / "papers" / "list.pdf"
    there.mkdir(parents=True)
    choose_file(there)
    press_save(qtbot, page)
    assert "No file can have the name list.pdf there." in page.notice.accessibleName()
    assert list(there.parent.iterdir()) == [there]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a file that is always full")
def test_a_full_drive_is_said_and_the_older_file_stays(
    qtbot: QtBot,
    open_page: Opened,
    choose_file: Callable[[Path | None], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page, path = open_page(subject=OKX), tmp_path / "list.pdf"
    path.write_bytes(b"older")
    choose_file(path)
    real = os.open
    monkeypatch.setattr(
        os, "open", lambda name, *more, **rest: real("/dev/full" if str(name).endswith(".tmp") else name, *more, **rest)
    )
    press_save(qtbot, page)
    monkeypatch.undo()
    assert "The drive is full." in page.notice.accessibleName()
    assert path.read_bytes() == b"older"
    assert not list(tmp_path.glob("*.tmp"))


def test_the_file_dialog_offers_the_name_with_the_day(
    open_page: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page(subject=OKX)
    asked: list[QFileDialog] = []

    def accept(dialog: QFileDialog) -> int:
        asked.append(dialog)
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(QFileDialog, "exec", accept)
    assert page.printed is not None
    chosen = paper_saving.ask_where(
        page, paper_saving.pdf_name(page.printed), paper_saving.PDF, tmp_path / "earlier.pdf"
    )
    assert chosen == tmp_path / "Strongroom checklist 2026-11-22.pdf"
    assert not asked[0].testOption(QFileDialog.Option.DontConfirmOverwrite)


@pytest.mark.skipif(os.name != "posix", reason="pipes with a name in a folder")
def test_a_pipe_of_the_chosen_name_is_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "checklist.pdf"
    os.mkfifo(pipe)
    with pytest.raises(FolderUnusable) as refused:
        paper_saving.save_bytes(pipe, b"%PDF-")
    assert pipe.is_fifo()
    assert "No file can have the name checklist.pdf there." in paper_saving.words_for(refused.value, pipe).text


# ---------------------------------------------------------------- onto paper


def test_a_computer_without_a_printer_is_said(open_page: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    page = open_page(subject=OKX)
    said: list[str] = []

    class NoPrinters:
        @staticmethod
        def availablePrinterNames() -> list[str]:  # noqa: N802 - Qt's name
            return []

    def close(dialog: paper_printing.Dialog) -> int:
        said.append(dialog.accessibleName())
        return 1

    monkeypatch.setattr(paper_printing, "QPrinterInfo", NoPrinters)
    monkeypatch.setattr(paper_printing.Dialog, "exec", close)
    qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    assert said == [str(paper_printing.NO_PRINTER)]


def test_a_printer_that_takes_nothing_is_said(open_page: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    page = open_page(subject=OKX)
    monkeypatch.setattr(paper_printing, "print_paper", lambda *_: False)
    qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    assert page.notice.accessibleName().startswith("Nothing was printed")


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_printer_gets_the_pages_that_were_asked_for(open_page: Opened, tmp_path: Path, paper: PaperSize) -> None:
    page, path = open_page(subject=OKX), tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setOutputFileName(str(path))
    printer.setPageLayout(pdf.page_layout(paper))
    assert page.printed is not None
    assert paper_printing.draw_pages(printer, page.printed, 2, 3)
    data = path.read_bytes()
    assert data.count(b"/Type /Page\n") == 2


def test_after_locking_nothing_of_the_checklist_is_left(open_page: Opened, qtbot: QtBot) -> None:
    page = open_page(subject=OKX)
    page.context.changed(page.context.session.lock())
    assert page.printed is None
    assert page.wanted.account == ""
    assert page.findChild(EmptyState) is not None


def test_the_systems_dialog_decides_paper_and_pages(
    open_page: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, path = open_page(subject=OKX), tmp_path / "printed.pdf"

    class OnePrinter:
        @staticmethod
        def availablePrinterNames() -> list[str]:  # noqa: N802 - Qt's name
            return ["At home"]

    def accept(dialog: paper_printing.QPrintDialog) -> int:
        printer = dialog.printer()
        printer.setOutputFileName(str(path))
        printer.setPageLayout(pdf.page_layout("letter"))
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(2, 2)
        return int(paper_printing.QDialog.DialogCode.Accepted)

    monkeypatch.setattr(paper_printing, "QPrinterInfo", OnePrinter)
    monkeypatch.setattr(paper_printing.QPrintDialog, "exec", accept)
    qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    data = path.read_bytes()
    assert data.count(b"/Type /Page\n") == 1
    assert b"/MediaBox [0 0 612" in data
    assert not page.notice.isVisible()
