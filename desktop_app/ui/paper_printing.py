"""Printing a paper: the system's own dialog, and the pages fitted to whatever paper was chosen there."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.export.paper import pdf
from desktop_app.export.paper.columns import columns
from desktop_app.export.paper.marks import PaperPage
from desktop_app.export.paper.painting import paint
from desktop_app.export.paper.table_pages import lying
from desktop_app.language import Text, tr
from desktop_app.ui.paper_told import Printed
from desktop_app.ui.widgets.dialog import Dialog

NO_PRINTER = Text("This computer has no printer")
INSTEAD = Text("Nothing was printed. Save it as PDF, and print it where there is a printer that you trust.")


def print_paper(parent: QWidget, printed: Printed) -> bool | None:
    """Let a printer be chosen, and print. None where the person did not go on, False where the printer took nothing."""
    if not QPrinterInfo.availablePrinterNames():
        Dialog(parent.window(), str(NO_PRINTER), str(INSTEAD), primary=tr("All right"), secondary="").exec()
        return None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(printed.title)
    printer.setFullPage(True)
    printer.setPageLayout(pdf.page_layout(printed.made.paper, lying=printed.lying))
    dialog = QPrintDialog(printer, parent.window())
    dialog.setWindowTitle("Strongroom")
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, True)
    dialog.setMinMax(1, len(printed.pages))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return draw_pages(printer, printed, *_range(printer, len(printed.pages)))


@contextmanager
def in_memory() -> Iterator[None]:
    """For secrets: while it lasts, CUPS makes its files in the user's own folder in memory, where there is one."""
    place = os.environ.get("XDG_RUNTIME_DIR", "")
    if not sys.platform.startswith("linux") or not Path(place).is_dir():
        yield
        return
    before = os.environ.get("TMPDIR")
    os.environ["TMPDIR"] = place
    try:
        yield
    finally:
        if before is None:
            del os.environ["TMPDIR"]
        else:
            os.environ["TMPDIR"] = before


def _range(printer: QPrinter, count: int) -> tuple[int, int]:
    """First and last page that was asked for, from 1."""
    if printer.printRange() != QPrinter.PrintRange.PageRange:
        return 1, count
    return max(printer.fromPage(), 1), min(printer.toPage() or count, count)


def draw_pages(device: QPagedPaintDevice, printed: Printed, first: int = 1, last: int | None = None) -> bool:
    """Draw the pages `first` to `last`. False where the device takes none.

    Paper of another size than the pages were laid out for gets each page whole, smaller or in its middle.
    """
    painter = QPainter()
    if not painter.begin(device):
        return False
    for number, page in enumerate(printed.pages[first - 1 : last]):
        if number and not device.newPage():
            painter.end()
            return False
        _draw(painter, device, page, printed)
    return bool(painter.end())


def _draw(painter: QPainter, device: QPagedPaintDevice, page: PaperPage, printed: Printed) -> None:
    at = lying(printed.made.paper) if printed.lying else columns(printed.made.paper)
    dots = device.logicalDpiX() / pdf.POINTS_AN_INCH
    paper = QRectF(device.pageLayout().fullRect(QPageLayout.Unit.Point))
    fit = min(paper.width() / at.width, paper.height() / at.height)
    scale = 1.0 if fit > _AS_IT_IS else fit
    painter.save()
    painter.translate((paper.width() - at.width * scale) / 2 * dots, (paper.height() - at.height * scale) / 2 * dots)
    paint(painter, page, dots * scale)
    painter.restore()


_AS_IT_IS = 0.995
"""Above it a page is neither made smaller nor larger: drivers round the size of paper."""
