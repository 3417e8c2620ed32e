"""Choosing files of exchanges: one to take in, and where to save one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.language import Text, tr
from desktop_app.ui.choosing_files import where_to_save, which_to_read

KIND = Text("Exchange")
SUFFIX = ".toml"


def ask_which(parent: QWidget) -> Path | None:
    """Let a file be chosen that is there; None where none was."""
    return which_to_read(parent, tr("An exchange from a file"), f"{KIND} (*{SUFFIX})")


def ask_where(parent: QWidget, name: str) -> Path | None:
    """Let a place be chosen to save at. A file that is there is asked for."""
    return where_to_save(parent, tr("Save the exchange as a file"), f"{name}{SUFFIX}", str(KIND))
