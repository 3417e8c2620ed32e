"""Has a window's screen reader told which page or stage is in sight, what stands on it, and how both numbers moved."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_app.language import Text
from desktop_app.ui.announce import announce, anyone_listens, words
from desktop_app.ui.headings import tell_headings
from desktop_app.ui.widgets.labels import Heading, Title

if TYPE_CHECKING:
    from desktop_app.ui.page import Page
    from desktop_app.ui.window import Window

NUMBERS = Text("Security {security}, recovery {recovery}")
SETTLED_MS = 400
"""Several changes at a stretch are told once, when they are over."""


class Announcing(QObject):
    """Of one window. The numbers are told only where one of them moved, the heading where it is another one, and what
    stands on a page once as long as it stands there.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        tell_headings()
        self._window = window
        self._told: tuple[str, ...] = ()
        self._timer = self._waits_for(self._tell_numbers)
        self._place: tuple[str, ...] = ()
        self._heading = ""
        self._new: dict[ref[QWidget], str] = {}
        self._heard: dict[str, ref[QWidget]] = {}
        self._rest = self._waits_for(self._tell_what_stands)
        window.navigated.connect(self._tell_page)
        window.changed.connect(self._timer.start)
        words().said.connect(self._was_said)
        words().stood.connect(self._stood)
        words().changed.connect(self._rest.start)

    def _waits_for(self, act: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(SETTLED_MS)
        timer.timeout.connect(act)
        return timer

    # --- the page and what stands on it -------------------------------------------------------------------------------

    def _tell_page(self) -> None:
        """The page's title comes before all that stands on it."""
        page = self._window.page()
        if page is None or not anyone_listens():  # looking for the heading takes longer than to ask
            return
        self._heading = _heading_of(page)
        place = (self._window.page_id(), page.entry(), self._heading)
        if place != self._place:  # another tab of an account is no other page
            self._heard.clear()
            announce(self._window, self._heading or str(page.title))
        self._place = place
        self._rest.start()

    def _was_said(self, part: QWidget, text: str) -> None:
        self._heard[text] = ref(part)

    def _stood(self, part: QWidget, text: str) -> None:
        here = ref(part)
        self._heard = {said: there for said, there in self._heard.items() if there != here or said == text}
        self._new[here] = text
        self._rest.start()

    def _tell_what_stands(self) -> None:
        page, new, self._new = self._window.page(), self._new, {}
        if page is None or not anyone_listens():
            return
        heading = _heading_of(page)
        turned, self._heading = heading != self._heading, heading
        if turned and heading:
            announce(self._window, heading)
        for here, text in new.items():
            part = here()
            if not text or part is None or not _in_sight(here):
                continue
            if text in self._heard:
                self._heard[text] = here  # the page was laid out anew
            else:
                announce(part, text)
        # Under another heading the page may be only on its way, as while a plan is worked out, and come back as it was.
        if not turned:
            self._heard = {text: here for text, here in self._heard.items() if _in_sight(here)}

    # --- the numbers --------------------------------------------------------------------------------------------------

    def _tell_numbers(self) -> None:
        now = self._shown()
        if now and self._told and now != self._told:
            announce(self._window, self.numbers())
        self._told = now

    def numbers(self) -> str:
        """Both numbers of all accounts together, "" where there are none."""
        shown = self._shown()
        return NUMBERS.format(security=shown[0], recovery=shown[1]) if shown else ""

    def _shown(self) -> tuple[str, ...]:
        """The same without words, which another language changes."""
        session = self._window.context.session
        report = session.report() if session.is_open else None
        if report is None:
            return ()
        return tuple(f"{one.letter} {one.shown}" for one in (report.portfolio.security, report.portfolio.recovery))


def _in_sight(here: ref[QWidget]) -> bool:
    part = here()
    return part is not None and isValid(part) and part.isVisible()


def _heading_of(page: Page) -> str:
    """What the page or the stage in sight is called on it; "" where it has no heading."""
    for kind in (Title, Heading):
        for one in page.findChildren(kind):
            if one.text() and _will_be_seen(one, page):
                return one.text()
    return ""


def _will_be_seen(part: QWidget, page: Page) -> bool:
    """Whether nothing hides it. Qt shows what was just put into a page only a moment later."""
    at: QWidget | None = part
    while at is not None and at is not page:
        if at.isHidden() and at.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            return False
        at = at.parentWidget()
    return True
