"""Keeps a window's sidebar filled, and leads where its entries lead."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer

from desktop_app.ui.pages import PAGES, PageSpec
from desktop_app.ui.window import Window

QUIET_MS = 1000
"""So long nothing has changed before the steps are counted anew where no page asks for it."""
TALKS = ("exchanges", "behind", "interview")
"""Pages on which answer follows answer: a plan for each of them would be thrown away, and take its memory."""


class SidebarFilling(QObject):
    """Keeps one window's sidebar filled, and leads where its entries lead. Before a vault is open there is none.

    The number of steps stays as it was while the plan is worked out anew. Locking forgets it.
    """

    def __init__(self, window: Window, pages: Mapping[str, PageSpec] = PAGES) -> None:
        super().__init__(window)
        self._window, self._pages = window, pages
        self._filled = False
        self._steps: int | None = None
        self._count = QTimer(self)
        self._count.setSingleShot(True)
        self._count.setInterval(QUIET_MS)
        self._count.timeout.connect(window.plans.request)
        window.sidebar_chosen.connect(self._go)
        window.navigated.connect(self.fill)
        window.plans.ready.connect(self.fill)
        window.plans.failed.connect(self._forget_steps)
        window.changed.connect(self.fill)

    def _go(self, item: str) -> None:
        from desktop_app.ui.sidebar_model import LOCK, target

        if item == LOCK:
            self._window.lock()
            return
        page, where = target(self._window.context.session, item)
        self._window.navigate(page, **where)

    def fill(self) -> None:
        """Show how things stand now."""
        session = self._window.context.session
        if not session.is_open and not self._filled:
            return  # an empty sidebar stays empty: the first window comes sooner
        from desktop_app.ui.sidebar_model import sidebar_model

        self._filled = True
        self._count_steps()
        entries, bottom = sidebar_model(session, self._steps, self._pages)
        self._window.show_sidebar(bool(entries))
        if entries:
            self._window.set_sidebar(entries, bottom)

    def _count_steps(self) -> None:
        plans = self._window.plans
        if not self._window.context.session.is_open:
            self._steps = None
            self._count.stop()
        elif plans.known:
            self._steps = len(plans.current.steps) if plans.current else None
            self._count.stop()
        elif self._window.page_id() in TALKS:
            self._count.stop()
        else:
            self._count.start()

    def _forget_steps(self) -> None:
        """There is no plan, and no saying when there will be one."""
        self._steps = None
        self.fill()
        self._count.stop()
