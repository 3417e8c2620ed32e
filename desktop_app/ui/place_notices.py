"""Words for faults of the place where the vault lies: its folder, its drive. Without Qt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop_app.language import Text, tr
from desktop_app.storage import errors
from desktop_app.ui.notice_text import NoticeText

UNSAVED = Text("So nothing new could be saved. Nothing was lost: what was saved before is untouched.")
"""True while answering, while opening, and before there is a vault at all."""

OF_PLACE = (errors.FolderReadOnly, errors.FolderUnusable, errors.DiskFull, errors.DriveFailed)
"""Faults of the place where the vault lies: an open vault can be saved to another one."""

SAVE_ELSEWHERE = Text("Save everything to another place …")
"""On a button that asks for that place."""


def adrift_notice(folder: Path) -> NoticeText:
    """A vault that was locked after its folder had gone."""
    return NoticeText(
        tr("The vault's folder is gone"),
        tr(
            "{folder} was deleted, or its drive was taken away. Nothing was lost yet: everything up to the last answer "
            "is still here until Strongroom is closed.",
            folder=folder,
        ),
        tr("Save it to another place now. If the drive comes back, try again."),
        ("elsewhere", "again", "folder", "close"),
    )


def not_plugged_in(folder: Path) -> NoticeText:
    """The folder that the person chose for the vault is not there when the app starts."""
    return NoticeText(
        tr("The vault's folder is not there"),
        tr("You keep your vault in {folder}. Nothing was changed.", folder=folder),
        tr("Connect the drive that holds it and try again, bring back a backup, or use the usual folder."),
        ("again", "backup", "usual", "close"),
    )


def _read_only(error: errors.FolderReadOnly) -> NoticeText:  # noqa: ARG001 - every maker is given its error
    return NoticeText(
        tr("Nothing can be written in the vault's folder"),
        str(UNSAVED),
        tr("Allow your user to write in the folder, then try again."),
        ("again", "folder", "close"),
    )


_FOLDER_TROUBLE: dict[errors.FolderTrouble, tuple[Text, Text]] = {
    "not_a_folder": (
        Text("There is a file where the vault's folder should be"),
        Text("Move that file elsewhere, then try again."),
    ),
    "gone": (
        Text("The vault's folder is gone"),
        Text("Connect the drive again, or put the folder back where it was. Then try again."),
    ),
    "no_locks": (
        Text("The vault cannot live on this drive"),
        Text("The drive cannot keep two windows apart. Use a folder on this computer's own drive, then try again."),
    ),
}


def _unusable(error: errors.FolderUnusable) -> NoticeText:
    title, what_to_do = _FOLDER_TROUBLE[error.trouble]
    return NoticeText(str(title), str(UNSAVED), str(what_to_do), ("again", "folder", "close"))


def _disk_full(error: errors.DiskFull) -> NoticeText:  # noqa: ARG001
    return NoticeText(
        tr("The drive is full"),
        str(UNSAVED),
        tr("Make some room on the drive, then do the last thing again."),
        ("again", "folder", "close"),
    )


def _drive_failed(error: errors.DriveFailed) -> NoticeText:
    return NoticeText(
        tr("The drive reported a fault"),
        tr("The file {file} could not be read or written. What was saved before was not changed.", file=error.file),
        tr("Check the drive, and copy the vault's folder to another one. Then try again."),
        ("again", "folder", "close"),
    )


MAKERS: dict[type[BaseException], Callable[[Any], NoticeText]] = {
    errors.FolderReadOnly: _read_only,
    errors.FolderUnusable: _unusable,
    errors.DiskFull: _disk_full,
    errors.DriveFailed: _drive_failed,
}
