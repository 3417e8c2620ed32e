"""Changes that a page asks of the session: what cannot be stored is said, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from desktop_app.storage.errors import VaultError
from desktop_app.ui.notices import notice_for
from desktop_app.ui.widgets.dialog import Dialog

T = TypeVar("T")


def stored(page: QWidget, action: Callable[[], T]) -> T | None:
    """Do what changes the vault and hand back what it returns; None where it could not be stored, after saying why."""
    try:
        return action()
    except VaultError as error:
        say(page, error)
        return None


def say(page: QWidget, error: VaultError) -> None:
    """Say in front of the page what happened and what to do."""
    notice = notice_for(error)
    Dialog(page.window(), notice.title, notice.body, primary="All right", secondary="").exec()
