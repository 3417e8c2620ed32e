"""The recovery key on paper: one page, drawn straight onto the printer. It is never a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.language import Text, tr
from desktop_app.ui.paper_printing import in_memory
from desktop_app.ui.telling_apart import telling_apart
from desktop_app.ui.theme import font
from desktop_app.ui.widgets.dialog import Dialog, ask
from desktop_app.ui.widgets.secret import NO_SUCH_LETTERS

_LINES = (
    Text("This key opens your Strongroom vault, and its backups on any computer, when nothing else does."),
    Text(
        "Anyone who has it and a copy of the vault's files can read them. It opens no exchange account and moves no "
        "money."
    ),
    Text("Keep it away from the computer: in a safe, in a locked drawer, with somebody you trust."),
    Text("Take no picture of it, and type it nowhere but into Strongroom."),
)


def print_key(parent: QWidget, groups: Sequence[str], made: str, paper: str) -> bool:
    """Warn, let a printer be chosen, and print. `made` is the day in words, `paper` "a4" or "letter".

    False where nothing was printed.
    """
    if not QPrinterInfo.availablePrinterNames():
        Dialog(
            parent.window(),
            tr("This computer has no printer"),
            tr("Nothing was printed. Write the key down by hand: it has forty characters."),
            primary=tr("All right"),
            secondary="",
        ).exec()
        return False
    if not ask(
        parent.window(),
        tr("Print the recovery key?"),
        tr(
            "A printer that others use, at work or in a shop, may keep a copy of each page. "
            "Use one of your own, and take the sheet out at once."
        ),
        primary=tr("Choose a printer"),
    ):
        return False
    printer = QPrinter()
    printer.setDocName("Strongroom")
    size = QPageSize(QPageSize.PageSizeId.Letter if paper == "letter" else QPageSize.PageSizeId.A4)
    printer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(20, 20, 20, 20), QPageLayout.Unit.Millimeter)
    )
    dialog = QPrintDialog(printer, parent.window())
    dialog.setWindowTitle("Strongroom")
    # A file would be a copy of the key on the very computer that it is to be kept away from.
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
    if dialog.exec() != QDialog.DialogCode.Accepted or printer.outputFileName():
        return False
    with in_memory():
        return draw_sheet(printer, groups, made)


def draw_sheet(device: QPagedPaintDevice, groups: Sequence[str], made: str) -> bool:
    """Draw the page. False where the device takes none."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    scale = device.logicalDpiX() / 96
    room = QRectF(0, 0, device.width() / scale, device.height() / scale)
    painter.scale(scale, scale)
    top = _text(painter, room, 0, tr("Strongroom recovery key"), _font(font("title"), 26))
    top = _text(painter, room, top + 4, tr("Made on {day}", day=made), _font(font("body"), 14))
    top = _groups(painter, room, top + 36, groups)
    for line in (NO_SUCH_LETTERS, *_LINES):
        top = _text(painter, room, top + 14, str(line), _font(font("body"), 15))
    painter.end()
    return True


def _groups(painter: QPainter, room: QRectF, top: float, groups: Sequence[str]) -> float:
    """The key in two columns of numbered groups; the place below it."""
    face, small = _font(telling_apart("number"), 30), _font(font("small"), 14)
    face.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 112)
    half = room.width() / 2
    for place, group in enumerate(groups):
        left, line = (place % 2) * half, top + (place // 2) * 56
        painter.setFont(small)
        painter.drawText(QRectF(left, line, 30, 44), Qt.AlignmentFlag.AlignVCenter, str(place + 1))
        painter.setFont(face)
        painter.drawText(QRectF(left + 34, line, half - 34, 44), Qt.AlignmentFlag.AlignVCenter, group)
    return top + (len(groups) + 1) // 2 * 56


def _text(painter: QPainter, room: QRectF, top: float, words: str, face: QFont) -> float:
    """One wrapped text; the place below it."""
    painter.setFont(face)
    area = QRectF(room.left(), top, room.width(), room.height() - top)
    return painter.drawText(area, int(Qt.TextFlag.TextWordWrap), words).bottom()


def _font(face: QFont, size: int) -> QFont:
    face.setPixelSize(size)
    # Spacing in pixels of the screen would be multiplied by the printer's resolution.
    face.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100)
    return face
