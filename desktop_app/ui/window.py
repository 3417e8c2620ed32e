"""The window: a sidebar and one page at a time, with the way back.

Its title is the app's name and nothing else: titles are seen by other programs and over shoulders.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from desktop_app.storage.places import preferences_folder
from desktop_app.ui.choices import Choices
from desktop_app.ui.context import Context
from desktop_app.ui.keyboard import Known, find, first_place, held_in, known
from desktop_app.ui.languages import words_of_content
from desktop_app.ui.page import Page, ScrollPage
from desktop_app.ui.pages import PAGES, PageSpec
from desktop_app.ui.plans import Plans
from desktop_app.ui.shortcuts import Shortcuts
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Themed, px
from desktop_app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from desktop_app.session import Changes, Session
    from desktop_app.ui.widgets.sidebar import Sidebar, SidebarItem, SidebarSection

Place = tuple[str, dict[str, str]]
"""A page's id and what it shows."""

_SIDEBAR_WIDTH = 232
"""In pixels at 100 %."""

_WIDEST_SIDEBAR = 0.34
"""The sidebar's greatest part of the window."""

PAINTED_BY_MS = 2000
"""So long after its start a window that nobody sees, as one that starts minimised, does what waits for the sight."""

LAST_WAIT_MS = 2000
"""How long closing waits for background work. A question of the system's key store might never be answered."""


class Window(Themed, QMainWindow):
    """Shows pages by id and passes on what changed.

    `sidebar_chosen` carries the id of an entry that was chosen; whoever fills the sidebar knows where it leads and
    calls `navigate`. The sidebar is hidden until `show_sidebar(True)`, since the first pages (welcome, locked) have
    none.
    """

    sidebar_chosen = Signal(str)
    navigated = Signal(str)
    changed = Signal()

    def __init__(
        self,
        session: Session,
        clock: Callable[[], datetime],
        *,
        tasks: Tasks | None = None,
        pages: Mapping[str, PageSpec] = PAGES,
        on_changed: Callable[[Changes], None] | None = None,
        choices: Choices | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Strongroom")
        self._first_paint: list[Callable[[], object]] | None = [self._dress]
        QTimer.singleShot(PAINTED_BY_MS, self, self._painted)
        self.setMinimumSize(1000, 680)
        self.resize(1240, 800)
        self.tasks = tasks or Tasks(self)
        self.plans = Plans(session, self.tasks, self)
        self._specs = pages
        self._on_changed = on_changed
        self._pages: dict[str, Page] = {}
        self._pending: dict[str, list[Changes]] = {}
        self._history: list[tuple[Place, Known | None]] = []
        self._now: Place | None = None
        self._come_back_to: Known | None = None
        self.place_before_lock: Place | None = None
        self.context = Context(
            session=session,
            tasks=self.tasks,
            navigate=self.navigate,
            clock=clock,
            changed=self.spread,
            back=self.back,
            lock=self.lock,
            resume=self.resume,
            plans=self.plans,
            choices=choices or Choices(preferences_folder(), self),
        )
        self.context.choices.language_changed.connect(self.say_anew)
        self._sidebar: Sidebar | None = None
        self._stack = QStackedWidget()
        self._lay_out()
        self.shortcuts = Shortcuts(self)

    # -- the first moment

    def after_first_paint(self, act: Callable[[], object]) -> None:
        """Do something that can wait until the window is to be seen; at once where it is."""
        if self._first_paint is None:
            act()
        else:
            self._first_paint.append(act)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first one ends what waits for it."""
        super().paintEvent(event)
        if self._first_paint is not None:
            QTimer.singleShot(0, self, self._painted)

    def _painted(self) -> None:
        waiting, self._first_paint = self._first_paint, None
        for act in waiting or ():
            act()

    def _dress(self) -> None:
        """What can wait until the window is there."""
        from desktop_app.ui.icons import app_icon

        self.setWindowIcon(app_icon())

    def _lay_out(self) -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._stack, 1)
        self._row = row
        self.setCentralWidget(holder)
        self.restyle()

    def sizeHint(self) -> QSize:
        """The size at first start."""
        return QSize(1240, 800)

    def restyle(self) -> None:
        """The sidebar grows with the text, but leaves the page its room."""
        if self._sidebar is not None:
            self._sidebar.setFixedWidth(min(px(_SIDEBAR_WIDTH), round(self.width() * _WIDEST_SIDEBAR)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The same when the window's size changes."""
        super().resizeEvent(event)
        self.restyle()

    # -- the sidebar

    @property
    def sidebar(self) -> Sidebar:
        """The sidebar, made when it is first asked for: the first window comes quicker without it."""
        if self._sidebar is None:
            from desktop_app.ui.widgets.sidebar import Sidebar

            self._sidebar = Sidebar()
            self._sidebar.hide()
            self._sidebar.chosen.connect(self.sidebar_chosen)
            self._row.insertWidget(0, self._sidebar)
            self.restyle()
            self._mark_place()
        return self._sidebar

    def _mark_place(self) -> None:
        """Mark in the sidebar where one is."""
        page = self.page()
        if self._sidebar is not None and page is not None:
            self._sidebar.set_current(page.entry() or self.page_id())

    def show_sidebar(self, shown: bool) -> None:
        """Show or hide the sidebar."""
        if shown or self._sidebar is not None:
            self.sidebar.setVisible(shown)

    def set_sidebar(self, model: Sequence[SidebarItem | SidebarSection], bottom: Sequence[SidebarItem] = ()) -> None:
        """Fill the sidebar; see `Sidebar.set_model`."""
        self.sidebar.set_model(model, bottom)

    def _keyboard_at(self) -> QWidget:
        return QApplication.focusWidget() or self

    def other_side(self) -> None:
        """F6: from the page to the sidebar and back."""
        bar = self._sidebar
        if bar is not None and bar.isVisible() and not bar.isAncestorOf(self._keyboard_at()):
            bar.focus_current()
        elif (page := self.page()) is not None:
            self._focus(page)

    # -- the pages

    def page(self) -> Page | None:
        """The page in sight."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def page_id(self) -> str:
        """Id of the page in sight, "" before the first."""
        return self._now[0] if self._now else ""

    def navigate(self, page: str, /, **where: str) -> bool:
        """Show a page; KeyError for an unknown id. False where the page in sight would not be left."""
        spec, held = self._specs[page], self._held()
        if not self._may_leave():
            return False
        if self._now is not None and self._now != (page, where):
            self._history.append((self._now, held))
        self._show(page, spec, where)
        return True

    def back(self) -> bool:
        """Show what was shown before, with the keyboard where it was there; False where there is nothing before or the
        page would not be left.
        """
        if not self._history or not self._may_leave():
            return False
        (page, where), held = self._history.pop()
        self._show(page, self._specs[page], where, held)
        return True

    def forget_history(self) -> None:
        """After locking or a finished walk: there is no way back to what was before."""
        self._history.clear()

    def forget_pages(self) -> None:
        """After locking: throw all pages away with what they show, but the one in sight."""
        shown = self.page()
        for key, page in list(self._pages.items()):
            if page is not shown:
                self._stack.removeWidget(page)
                page.deleteLater()
                del self._pages[key]
        self._pending.clear()
        self._history.clear()

    def lock(self) -> None:
        """Close the vault at once, whatever is in sight, asked or half typed. What was on the screen is cleared;
        `place_before_lock` keeps where one was.
        """
        from PySide6.QtWidgets import QDialog

        changes = self.context.session.lock()  # first: nothing below can hold it up, and no page asks any more
        for dialog in self.findChildren(QDialog):
            if dialog.isVisible():
                dialog.done(QDialog.DialogCode.Rejected)  # not `reject`, which a dialog refuses while it stores
        page = self.page()
        if page is not None:
            page.leave()  # wipes what it holds
        self.place_before_lock = self._now
        self._show("unlock", self._specs["unlock"], {"ask": "later"})
        self.spread(changes)

    def resume(self) -> bool:
        """Back to where one was before the vault was locked. False where that place is gone."""
        place, self.place_before_lock = self.place_before_lock, None
        dossier = self.context.session.dossier
        if place is None or ("subject" in place[1] and place[1]["subject"] and not dossier.entry(place[1]["subject"])):
            return False
        there = self.navigate(place[0], **place[1])
        if there and place[0] != "overview":
            self._history = [(("overview", {}), None)]  # the way back was forgotten, but Escape still leaves the page
        return there

    def say_anew(self) -> None:
        """After another language was chosen: make all pages again, the one in sight at once. The facts and questions
        are shown in it as well.
        """
        place, left = self._now, self.page()
        if place is None or left is None:
            return
        planned, held = self.plans.known, self._held()
        left.leave()
        self._forget_shown()
        changes = self.context.session.speak(words_of_content)
        self._show(place[0], self._specs[place[0]], place[1], held)
        self.spread(changes)
        if planned:
            self.plans.request()  # the steps of a plan have titles, and the sidebar counts them

    def _forget_shown(self) -> None:
        """Throw away every page, also the one in sight; the way back stays."""
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._pages.clear()
        self._pending.clear()

    def _held(self) -> Known | None:
        """What has the keyboard on the page in sight."""
        page = self.page()
        held = held_in(page) if page is not None else None
        return known(held) if held is not None else None

    def _may_leave(self) -> bool:
        page = self.page()
        return page is None or page.leave()

    def _show(self, key: str, spec: PageSpec, where: dict[str, str], held: Known | None = None) -> None:
        """Show a page, with the keyboard where it begins or on the part that had it, if that is there again."""
        self._come_back_to = held
        page = self._pages.get(key)
        if page is None:
            page = spec.make(self.context)
            self._pages[key] = page
            self._stack.addWidget(page)
        for changes in self._pending.pop(key, []):
            page.refresh(changes)
        self._now = (key, where)
        if isinstance(page, ScrollPage):
            page.scroll.begin()
        page.show_for(**where)
        self._stack.setCurrentWidget(page)
        page.setAccessibleName(str(page.title))
        self._mark_place()
        self._focus(page)
        self.navigated.emit(key)

    def _focus(self, page: Page, tries: int = 5) -> None:
        """Give the keyboard to the page's first place, once it is laid out."""
        QTimer.singleShot(0, page, lambda: self._focus_now(page, tries))

    def _focus_now(self, page: Page, tries: int) -> None:
        if self.page() is not page:
            return
        was = find(page, self._come_back_to) if self._come_back_to is not None else None
        target = was or page.first_focus() or first_place(page)
        if tries and target is not None and self.isVisible() and not target.isVisible():
            self._focus(page, tries - 1)  # what was just put into a page is shown a moment later
            return
        self._come_back_to = None
        if was is None and target is not None and not _in_sight(target, page):
            target = page.findChild(Label) or target  # a page begins at its top, and Enter does nothing unseen
        if was is not None and isinstance(page, ScrollPage):
            page.scroll.begun()  # first: what is come back to is brought into sight
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(page, ScrollPage):
            page.scroll.begun()

    def spread(self, changes: Changes) -> None:
        """Tell the page in sight at once what changed, and every other page before it is next shown."""
        self.plans.take(changes)
        if self._on_changed is not None:
            self._on_changed(changes)
        shown = self.page()
        for key, page in self._pages.items():
            if page is shown:
                page.refresh(changes)
                self._mark_place()
            else:
                self._pending.setdefault(key, []).append(changes)
        self.changed.emit()

    # -- keys and the end

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the page; Enter, where no part has a use for it, presses the main button."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape and plain:
            self.back()
        elif not (event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain and self.shortcuts.enter()):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the page, then wait for what is under way, but not for ever: it may wait for the person elsewhere."""
        if not self._may_leave():
            event.ignore()
            return
        self.tasks.close(LAST_WAIT_MS)
        super().closeEvent(event)


def _in_sight(part: QWidget, page: Page) -> bool:
    """Whether a part of a page that was just laid out is on the screen without scrolling; of one that scrolls by itself
    its top.
    """
    needed = 0 if isinstance(part, QAbstractScrollArea) else part.height()
    return not isinstance(page, ScrollPage) or part.mapTo(page, QPoint(0, needed)).y() <= page.height()
