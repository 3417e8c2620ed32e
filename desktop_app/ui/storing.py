"""Changes that a page asks of the session: what cannot be stored is said, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.language import tr
from desktop_app.storage.errors import VaultError
from desktop_app.ui.notices import notice_for
from desktop_app.ui.place_notices import OF_PLACE, SAVE_ELSEWHERE
from desktop_app.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from desktop_app.ui.context import Context

T = TypeVar("T")


def stored(page: QWidget, action: Callable[[], T]) -> T | None:
    """Do what changes the vault and hand back what it returns; None where it could not be stored, after saying why."""
    try:
        return action()
    except VaultError as error:
        say(page, error)
        return None


def say(page: QWidget, error: VaultError) -> None:
    """Say in front of the page what happened and what to do. Where the vault's place is at fault, offer another one."""
    notice = notice_for(error)
    if place_at_fault(page, error):
        dialog = Dialog(page.window(), notice.title, notice.body, primary=str(SAVE_ELSEWHERE), secondary=tr("Not now"))
        if dialog.exec() == Dialog.DialogCode.Accepted:
            save_elsewhere(page)
        return
    Dialog(page.window(), notice.title, notice.body, primary=tr("All right"), secondary="").exec()


def place_at_fault(part: QWidget, error: Exception) -> bool:
    """Whether an open vault could be saved to another place after such an error."""
    context = _context_of(part)
    return isinstance(error, OF_PLACE) and context is not None and context.session.is_open


def save_elsewhere(part: QWidget) -> None:
    """To the page where everything is saved to another place; what stands in front of the window is closed."""
    context = _context_of(part)
    if context is not None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, Dialog) and dialog.isVisible():
                dialog.reject()
        context.navigate("backups")


def _context_of(part: QWidget) -> Context | None:
    """The services of the window in which a part stands, also one in a dialog in front of it."""
    at: QWidget | None = part
    while at is not None:
        context = getattr(at, "context", None)
        if context is not None:
            return cast("Context", context)
        at = at.parentWidget()
    return None
