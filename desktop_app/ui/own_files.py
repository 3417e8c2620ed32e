"""Choosing files of exchanges: one to take in, and where to save one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

FILTER = "Exchange (*.toml)"
SUFFIX = "toml"


def ask_which(parent: QWidget) -> Path | None:
    """Let a file be chosen that is there; None where none was."""
    dialog = _dialog(parent, "An exchange from a file")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _chosen(dialog)


def ask_where(parent: QWidget, name: str) -> Path | None:
    """Let a place be chosen to save at. A file that is there is asked for."""
    dialog = _dialog(parent, "Save the exchange as a file")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(SUFFIX)
    dialog.selectFile(f"{name}.{SUFFIX}")
    return _chosen(dialog)


def _dialog(parent: QWidget, title: str) -> QFileDialog:
    dialog = QFileDialog(parent.window(), title)
    dialog.setNameFilter(FILTER)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog.setDirectory(documents or str(Path.home()))
    return dialog


def _chosen(dialog: QFileDialog) -> Path | None:
    if dialog.exec() != QDialog.DialogCode.Accepted or not dialog.selectedFiles():
        return None
    return Path(dialog.selectedFiles()[0])
