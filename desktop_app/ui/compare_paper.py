"""The comparison on paper and as PDF: a table on its side, in the order in which it is on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QStandardPaths
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop_app.export.days import long_day
from desktop_app.export.made import Made, PaperSize
from desktop_app.export.paper import pdf
from desktop_app.export.paper.marks import PaperPage
from desktop_app.export.paper.painting import paint
from desktop_app.export.paper.table_pages import lying, table_pages
from desktop_app.export.table import TableLine, TableSheet
from desktop_app.storage import files
from desktop_app.storage.errors import VaultError
from desktop_app.storage.faults import told_plainly
from desktop_app.ui import paper_saving
from desktop_app.ui import words_compare as words
from desktop_app.ui.compare_rows import row
from desktop_app.ui.crash import tell

if TYPE_CHECKING:
    from desktop_app.domain.profile import Profile
    from desktop_app.ui.widgets.table import TableCell
    from desktop_app.walk.best import Best

SUFFIX = ".pdf"
NAME = "Strongroom comparison"


class Printed(NamedTuple):
    """The pages, and how they were made."""

    pages: tuple[PaperPage, ...]
    made: Made


def made(shown: Sequence[tuple[Profile, Best | None]], at: datetime, paper: PaperSize) -> Printed:
    """The pages of these exchanges in this order. None of one's own is on them: they may be shown to anybody."""
    return Printed(table_pages(sheet(shown, at), paper), Made(at=at, paper=paper))


def sheet(shown: Sequence[tuple[Profile, Best | None]], at: datetime) -> TableSheet:
    """Every word of it."""
    rows = [row(one, best, mine=False, broken=best is None, today=at.date()) for one, best in shown]
    return TableSheet(
        title=words.TITLE,
        day=long_day(at.date()),
        intro=words.PAPER_INTRO,
        first=words.EXCHANGE,
        columns=tuple(one.title for one in words.COLUMNS.values()),
        parts=tuple(float(one.paper) for one in words.COLUMNS.values()),
        lines=tuple(TableLine(name=one.name, cells=tuple(map(_words, one.cells))) for one in rows),
        keys_title=words.PAPER_KEYS,
        keys=tuple((one.title, one.about) for one in words.COLUMNS.values()),
        left=words.PAPER_LEFT,
        right=words.PAPER_RIGHT,
    )


def _words(cell: TableCell) -> str:
    return f"{cell.letter} {cell.text}".strip()


# --- into a file ---------------------------------------------------------------------------------------------------


def ask_where(parent: QWidget, printed: Printed) -> Path | None:
    """Let a file be chosen; None where none was."""
    dialog = QFileDialog(parent.window(), words.SAVE_TITLE)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(SUFFIX)
    dialog.setNameFilter("PDF (*.pdf)")
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog.setDirectory(documents or str(Path.home()))
    dialog.selectFile(f"{NAME} {printed.made.at:%Y-%m-%d}{SUFFIX}")
    if dialog.exec() != QDialog.DialogCode.Accepted or not dialog.selectedFiles():
        return None
    return Path(dialog.selectedFiles()[0])


def as_pdf(printed: Printed) -> bytes:
    """The file's bytes."""
    return pdf.of_pages(printed.pages, printed.made, NAME, lying=True)


def save(path: Path, printed: Printed) -> Path:
    """Write the file, whole or not at all. The errors of `storage.errors`."""
    data = as_pdf(printed)
    with told_plainly(path.name):
        files.write_whole(path, data)
    return path


def words_for(error: Exception, path: Path) -> tuple[str, str] | None:
    """What happened and what to do; None for a fault of ours, which gets its own window."""
    if not isinstance(error, VaultError):
        tell(error)
        return None
    said = paper_saving.words_for(error, path)
    return said.title, said.body


# --- onto paper ----------------------------------------------------------------------------------------------------


def print_out(parent: QWidget, printed: Printed) -> bool | None:
    """Let a printer be chosen, and print. None where the person did not go on, False where the printer took nothing."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

    from desktop_app.ui.widgets.dialog import Dialog

    if not QPrinterInfo.availablePrinterNames():
        Dialog(parent.window(), words.NO_PRINTER, words.NO_PRINTER_INSTEAD, primary="All right", secondary="").exec()
        return None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(NAME)
    printer.setFullPage(True)
    printer.setPageLayout(pdf.page_layout(printed.made.paper, lying=True))
    dialog = QPrintDialog(printer, parent.window())
    dialog.setWindowTitle("Strongroom")
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return draw(printer, printed)


def draw(device: QPagedPaintDevice, printed: Printed) -> bool:
    """Draw every page, whole, on whatever paper was chosen. False where the device takes none."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    for number, page in enumerate(printed.pages):
        if number and not device.newPage():
            painter.end()
            return False
        at, dots = lying(printed.made.paper), device.logicalDpiX() / pdf.POINTS_AN_INCH
        room = QRectF(device.pageLayout().fullRect(QPageLayout.Unit.Point))
        scale = min(room.width() / at.width, room.height() / at.height, 1.0)
        painter.save()
        painter.translate((room.width() - at.width * scale) / 2 * dots, (room.height() - at.height * scale) / 2 * dots)
        paint(painter, page, dots * scale)
        painter.restore()
    return bool(painter.end())
