"""Keeps a window's sidebar filled, and leads where its entries lead."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from desktop_app.ui.pages import PAGES, PageSpec
from desktop_app.ui.window import Window


class SidebarFilling(QObject):
    """Keeps one window's sidebar filled, and leads where its entries lead. Before a vault is open there is none."""

    def __init__(self, window: Window, pages: Mapping[str, PageSpec] = PAGES) -> None:
        super().__init__(window)
        self._window, self._pages = window, pages
        self._filled = False
        window.sidebar_chosen.connect(self._go)
        window.navigated.connect(self.fill)
        window.plans.ready.connect(self.fill)
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
        session, plans = self._window.context.session, self._window.plans
        if not session.is_open and not self._filled:
            return  # an empty sidebar stays empty: the first window comes sooner
        from desktop_app.ui.sidebar_model import sidebar_model

        self._filled = True
        plan = plans.current
        entries, bottom = sidebar_model(session, len(plan.steps) if plan else None, self._pages)
        self._window.show_sidebar(bool(entries))
        if entries:
            self._window.set_sidebar(entries, bottom)
