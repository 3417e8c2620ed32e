"""The seed sheet of the seed in hand: its pages, to a printer of the person's own, or into a file.

Nothing of it is a file unless the person saves one. Where the system prints through CUPS, Qt hands the page over in a
file of its own: that one is put into the memory-backed folder that only this user can read.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.authenticator import sealed
from desktop_app.authenticator.key_lines import block_lines, key_lines
from desktop_app.authenticator.links import written
from desktop_app.export.paper import pdf, seed_pages
from desktop_app.export.seed_sheet import TITLE, make_sealed_sheet, make_seed_sheet
from desktop_app.language import Text, tr
from desktop_app.ui.choosing_files import where_to_save
from desktop_app.ui.paper_printing import draw_pages, in_memory
from desktop_app.ui.paper_saving import save_bytes
from desktop_app.ui.paper_told import Printed
from desktop_app.ui.widgets.dialog import Dialog, ask

if TYPE_CHECKING:
    from desktop_app.domain.seed import Seed
    from desktop_app.export.made import Made

NO_PRINTER = Text("This computer has no printer")
INSTEAD = Text("Nothing was printed. Write the key by hand instead: that is as good, and no printer keeps a copy.")
ASK_PRINT = Text("Print the key on a printer of your own?")
PRINT_CARE = Text(
    "Many printers keep what they print in a memory, and one that others use, at work or in a shop, may show it to "
    "them. Use your own, by cable if you can; take the sheet out at once, and turn the printer off for a minute."
)
ASK_SAVE = Text("Save the key as a PDF?")
SAVE_CARE = Text(
    "The file holds the whole key, and backup programs and clouds copy files. A stick that you keep away from this "
    "computer is the better place. Delete the file once it is printed."
)
SEALED_CARE = Text(
    "The file can be opened with the passphrase alone, by anyone who has the file and enough time to guess the "
    "passphrase. Keep it on a stick, away from this computer."
)


class SheetPages(Printed, frozen=True):
    """The pages of a seed sheet. `block` is the encrypted key where it is under a passphrase, "" where it is plain."""

    block: str = ""

    def __repr__(self) -> str:
        return "SheetPages(…)"


def make(
    seed: Seed, made: Made, name: str, *, passphrase: str = "", random: Callable[[int], bytes] | None = None
) -> SheetPages:
    """The pages. Slow with a passphrase: call it in the background. SecretGone where the page was left meanwhile."""
    if passphrase and random is not None:
        block = sealed.sealed(seed, passphrase, random(sealed.SALT_BYTES))
        sheet = make_sealed_sheet(seed, block_lines(block), block, sealed.COMMAND, made, name)
    else:
        block = ""
        sheet = make_seed_sheet(seed, key_lines(seed.secret), written(seed), made, name)
    return SheetPages(seed_pages.arrange(sheet, made.paper), made, block=block)


def print_sheet(parent: QWidget, sheet: SheetPages) -> bool | None:
    """Warn, let a printer be chosen, and print. None where the person did not go on, False where no page was taken."""
    window = parent.window()
    if not QPrinterInfo.availablePrinterNames():
        Dialog(window, str(NO_PRINTER), str(INSTEAD), primary=tr("All right"), secondary="").exec()
        return None
    if not ask(window, str(ASK_PRINT), str(PRINT_CARE), primary=tr("Choose a printer")):
        return None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Strongroom")  # a print queue shows it to others
    printer.setFullPage(True)
    printer.setPageLayout(pdf.page_layout(sheet.made.paper))
    dialog = QPrintDialog(printer, window)
    dialog.setWindowTitle("Strongroom")
    # A file is asked for by its own button, with its own warning.
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
    if dialog.exec() != QDialog.DialogCode.Accepted or printer.outputFileName():
        return None
    with in_memory():
        return draw_pages(printer, sheet)


def ask_where(parent: QWidget, sheet: SheetPages) -> Path | None:
    """Warn, and let a file be chosen; None where none was."""
    care = SEALED_CARE if sheet.block else SAVE_CARE
    if not ask(parent.window(), str(ASK_SAVE), str(care), primary=tr("Choose where")):
        return None
    return where_to_save(parent, "Strongroom", f"{TITLE} {sheet.made.at:%Y-%m-%d}.pdf", "PDF")


def save(path: Path, sheet: SheetPages) -> Path:
    """Write the file, whole or not at all, readable by its owner alone. The errors of `storage.errors`."""
    data = pdf.of_pages(sheet.pages, sheet.made, str(TITLE))
    return save_bytes(path, data)
