"""Saving exports as files: where to, whole or not at all, and the words for what can go wrong."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.export.made import file_name
from desktop_app.export.paper import pdf
from desktop_app.language import Text, sentences, tr
from desktop_app.storage import errors, files
from desktop_app.storage.faults import told_plainly
from desktop_app.ui.choosing_files import where_to_save
from desktop_app.ui.notices import NoticeText, notice_for
from desktop_app.ui.paper_told import Printed

NOT_SAVED = Text("The file was not saved")
WHOLE = Text("No half-written file was left behind, and your answers are untouched.")
PDF = "PDF"


def ask_where(parent: QWidget, name: str, kind: str, before: Path | None) -> Path | None:
    """Let a file be chosen, `before` being the last one; None where nothing was. A file that is there is asked for.

    `name` is what it is called unless the person says otherwise, `kind` says what it is: "PDF".
    """
    return where_to_save(
        parent, tr("Save as {kind}", kind=kind), name, kind, folder=before.parent if before is not None else None
    )


def pdf_name(printed: Printed) -> str:
    """The name that is proposed."""
    return file_name(printed.made, str(printed.what), ".pdf")


def save(path: Path, printed: Printed) -> Path:
    """Write the pages as PDF; see `save_bytes`."""
    return save_bytes(path, pdf.of_pages(printed.pages, printed.made, printed.title, lying=printed.lying))


def save_bytes(path: Path, data: bytes) -> Path:
    """Write the file, whole or not at all, readable by its owner alone. The errors of `storage.errors`."""
    with told_plainly(path.name):
        files.write_chosen(path, data)
    return path


def words_for(error: Exception, path: Path) -> NoticeText:
    """What happened and what to do, for what can go wrong with this file."""
    if isinstance(error, errors.FolderReadOnly):
        what = tr("Nothing may be written in {folder}, or the file is open in another program.", folder=path.parent)
        return NoticeText(str(NOT_SAVED), sentences((what, WHOLE)), tr("Choose another folder or another name."))
    if isinstance(error, errors.DiskFull):
        full = sentences((tr("The drive is full."), WHOLE))
        return NoticeText(str(NOT_SAVED), full, tr("Make some room, or choose another drive."))
    if isinstance(error, errors.FolderUnusable):
        if error.trouble == "gone":
            what = tr("The folder {folder} is not there.", folder=path.parent)
        else:
            what = tr("No file can have the name {name} there.", name=path.name)
        return NoticeText(str(NOT_SAVED), sentences((what, WHOLE)), tr("Choose another folder or another name."))
    if isinstance(error, errors.DriveFailed):
        fault = sentences((tr("The drive reported a fault."), WHOLE))
        return NoticeText(str(NOT_SAVED), fault, tr("Choose another drive, and check this one."))
    return notice_for(error)
