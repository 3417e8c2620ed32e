"""Saving the register as a table: where to, and the words for what can go wrong."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop_app.keys.as_csv import keys_as_csv
from desktop_app.storage import errors, files
from desktop_app.storage.faults import told_plainly
from desktop_app.ui.key_register.changing import today
from desktop_app.ui.notices import NoticeText, notice_for
from desktop_app.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.saved_key import SavedKey
    from desktop_app.ui.page import Page

SUFFIX = ".csv"
FILE = "api-keys-{day}.csv"
TITLE = "Save the register of API keys"
SAVED = "Saved as {name}"
SAVED_TEXT = (
    "It lies in {folder}. It holds no secret, but it tells which keys you have and what they may do: keep it where "
    "only you read it."
)
NOT_SAVED = "The table was not saved"
WHOLE = "No half-written file was left behind, and the register is untouched."
ALL_RIGHT = "All right"


def export(page: Page, keys: Sequence[SavedKey]) -> None:
    """Ask where to, write the table, say what became of it."""
    path = _ask_where(page, FILE.format(day=today(page.context).isoformat()))
    if path is None:
        return
    labels = {entry.id: entry.label for entry in page.context.session.accounts()}
    data = keys_as_csv(keys, labels).encode("utf-8-sig")
    try:
        with told_plainly(path.name):
            files.write_whole(path, data)
    except errors.VaultError as error:
        notice = words_for(error, path)
        _say(page, notice.title, notice.body)
        return
    _say(page, SAVED.format(name=path.name), SAVED_TEXT.format(folder=path.parent))


def _say(page: Page, heading: str, text: str) -> None:
    Dialog(page.window(), heading, text, primary=ALL_RIGHT, secondary="").exec()


def _ask_where(parent: QWidget, name: str) -> Path | None:
    dialog = QFileDialog(parent.window(), TITLE)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(SUFFIX)
    dialog.setNameFilter("CSV (*.csv)")
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog.setDirectory(documents or str(Path.home()))
    dialog.selectFile(name)
    if dialog.exec() != QDialog.DialogCode.Accepted or not dialog.selectedFiles():
        return None
    return Path(dialog.selectedFiles()[0])


def words_for(error: errors.VaultError, path: Path) -> NoticeText:
    """What happened and what to do, for what can go wrong with this file."""
    if isinstance(error, errors.FolderReadOnly):
        what = f"Nothing may be written in {path.parent}, or the file is open in another program."
        return NoticeText(NOT_SAVED, f"{what} {WHOLE}", "Choose another folder or another name.")
    if isinstance(error, errors.DiskFull):
        return NoticeText(NOT_SAVED, f"The drive is full. {WHOLE}", "Make some room, or choose another drive.")
    if isinstance(error, errors.FolderUnusable):
        return NoticeText(NOT_SAVED, f"The folder {path.parent} cannot be used. {WHOLE}", "Choose another folder.")
    if isinstance(error, errors.DriveFailed):
        return NoticeText(NOT_SAVED, f"The drive reported a fault. {WHOLE}", "Choose another drive.")
    return notice_for(error)
