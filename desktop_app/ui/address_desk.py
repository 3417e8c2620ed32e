"""What the page of the address book lends to the flows that it shows: its place, the book, and how to store."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

from PySide6.QtWidgets import QWidget

from desktop_app.session import Changes
from desktop_app.ui.address_keeper import Keeper
from desktop_app.ui.context import Context
from desktop_app.ui.widgets.notice import Notice


class ShowTab(Protocol):
    """Shows a tab of the page, for an account, with a notice above it."""

    def __call__(self, tab: str, account: str = "", notice: Notice | None = None) -> None:
        """Show it."""


class Desk(NamedTuple):
    """`show` puts one stage in the page's place, `tab` goes back to a tab, `stored` does what changes the vault and
    tells all pages; False where it could not be stored, after saying why.
    """

    page: QWidget
    context: Context
    keeper: Keeper
    show: Callable[[QWidget], None]
    tab: ShowTab
    stored: Callable[[Callable[[], Changes]], bool]
