"""The one place where files and folders are chosen: where to save, which to read, in which folder to go on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop_app.language import Text
from desktop_app.ui import visited_folders

ALL_FILES = Text("All files (*)")
DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation
DOWNLOADS = QStandardPaths.StandardLocation.DownloadLocation


def where_to_save(parent: QWidget, title: str, name: str, kind: str, *, folder: Path | None = None) -> Path | None:
    """A file to be written; None where nothing was chosen. A file that is there is asked for.

    `name` is what it is called unless the person says otherwise, and its ending what it gets in any case; `kind` says
    what it is: "PDF". The dialog begins in `folder` where that is there, else among the documents.
    """
    suffix = Path(name).suffix
    dialog = _dialog(parent, title, folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(suffix)
    dialog.setNameFilter(f"{kind} (*{suffix})")
    dialog.selectFile(name)
    return _chosen(dialog)


def which_to_read(
    parent: QWidget, title: str, *filters: str, place: QStandardPaths.StandardLocation = DOCUMENTS
) -> Path | None:
    """A file that is there; None where nothing was chosen."""
    dialog = _dialog(parent, title, None, place)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(list(filters))
    return _chosen(dialog)


def which_pictures(parent: QWidget, kinds: str) -> tuple[Path, ...]:
    """Pictures that are there, one or several; none where nothing was chosen."""
    names, _ = QFileDialog.getOpenFileNames(parent.window(), "Strongroom", "", kinds)
    visited_folders.forget()
    return tuple(Path(name) for name in names)


def which_picture(parent: QWidget, kinds: str) -> Path | None:
    """A picture that is there; None where nothing was chosen."""
    name, _ = QFileDialog.getOpenFileName(parent.window(), "Strongroom", "", kinds)
    visited_folders.forget()
    return Path(name) if name else None


def which_folder(parent: QWidget, title: str) -> Path | None:
    """A folder that is there or is made in the dialog; None where nothing was chosen."""
    dialog = _dialog(parent, title, None)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
    return _chosen(dialog)


def _dialog(
    parent: QWidget, title: str, folder: Path | None, place: QStandardPaths.StandardLocation = DOCUMENTS
) -> QFileDialog:
    dialog = QFileDialog(parent.window(), title)
    begin = folder if folder is not None and folder.is_dir() else Path(QStandardPaths.writableLocation(place) or "~")
    dialog.setDirectory(str(begin.expanduser()))
    return dialog


def _chosen(dialog: QFileDialog) -> Path | None:
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    names = dialog.selectedFiles() if accepted else []
    dialog.destroyed.connect(visited_folders.forget)  # Qt notes them when the dialog goes
    dialog.deleteLater()
    return Path(names[0]) if names else None
