"""Has a window's screen reader told which page is in sight and what became of both numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop_app.language import Text
from desktop_app.ui.announce import announce, anyone_listens
from desktop_app.ui.headings import tell_headings
from desktop_app.ui.widgets.labels import Title

if TYPE_CHECKING:
    from desktop_app.ui.window import Window

NUMBERS = Text("Security {security}, recovery {recovery}")
SETTLED_MS = 400
"""Several changes at a stretch are told once, when they are over."""


class Announcing(QObject):
    """Of one window. The numbers are told only where one of them moved."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        tell_headings()
        self._window = window
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED_MS)
        self._timer.timeout.connect(self._tell_numbers)
        window.navigated.connect(self._tell_page)
        window.changed.connect(self._timer.start)

    def _tell_page(self) -> None:
        page = self._window.page()
        if page is not None and anyone_listens():  # looking for the heading takes longer than to ask
            heading = next((one.text() for one in page.findChildren(Title) if one.isVisibleTo(page)), "")
            announce(self._window, str(heading or page.title))

    def _tell_numbers(self) -> None:
        numbers = self.numbers()
        if numbers and self._told and numbers != self._told:
            announce(self._window, numbers)
        self._told = numbers

    def numbers(self) -> str:
        """Both numbers of all accounts together, "" where there are none."""
        session = self._window.context.session
        report = session.report() if session.is_open else None
        if report is None:
            return ""
        security, recovery = report.portfolio.security, report.portfolio.recovery
        return NUMBERS.format(
            security=f"{security.letter} {security.shown}", recovery=f"{recovery.letter} {recovery.shown}"
        )
