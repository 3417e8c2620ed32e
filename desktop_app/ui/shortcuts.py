"""The keys that work everywhere, in one table: the window binds it, and the list of keys that people see shows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.language import Text
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from desktop_app.ui.window import Window

TEXT_STEPS = (100, 125, 150, 175, 200)
"""The text sizes that the keys go through, in percent."""


class Keys(msgspec.Struct, frozen=True):
    """`sequences` do the same, the first of them is shown. `page`: where they lead while a vault is open."""

    id: str
    sequences: tuple[str, ...]
    words: Text
    page: str = ""


ANYWHERE = (
    Keys("primary", ("Ctrl+Return", "Ctrl+Enter"), Text("Press the page’s main button")),
    Keys("back", ("Alt+Left", "Ctrl+["), Text("Back to the page before")),
    Keys("sides", ("F6",), Text("From the page to the sidebar and back")),
    Keys("larger", ("Ctrl++", "Ctrl+="), Text("Larger text")),
    Keys("smaller", ("Ctrl+-",), Text("Smaller text")),
    Keys("usual", ("Ctrl+0",), Text("Text at its usual size")),
    Keys("lock", ("Ctrl+L",), Text("Lock at once")),
    Keys("list", ("F1", "Ctrl+/", "?"), Text("This list")),
)
PAGES = (
    Keys("overview", ("Ctrl+1",), Text("Overview"), "overview"),
    Keys("next_steps", ("Ctrl+2",), Text("Next steps"), "next_steps"),
    Keys("exchanges", ("Ctrl+N",), Text("Add an account"), "exchanges"),
    Keys("print", ("Ctrl+P",), Text("Print & export"), "print"),
    Keys("emergency", ("Ctrl+E",), Text("I think I am being robbed"), "emergency"),
    Keys("settings", ("Ctrl+,",), Text("Settings"), "settings"),
)
IN_PARTS: tuple[tuple[Text | str, Text], ...] = (
    (Text("Tab · Shift+Tab"), Text("To the next part, to the one before")),
    (Text("Enter · Space"), Text("Press it, open it, choose it")),
    (Text("Arrow keys"), Text("Through tabs, choices, lists, tables and the routes picture")),
    (Text("Home · End"), Text("To the first and the last of a list or a table")),
    ("+ · − · 0", Text("In the routes picture: larger, smaller, as at first")),
    (Text("Esc"), Text("Leave the page or the question. What is stored stays stored")),
)
"""Keys that the parts understand by themselves."""

SECTIONS = ((Text("Anywhere"), ANYWHERE), (Text("To a page"), PAGES))


def shown(keys: Keys) -> str:
    """The keys as this system writes them, as in "F1 · Ctrl+/ · ?"."""
    from PySide6.QtGui import QKeySequence

    native = QKeySequence.SequenceFormat.NativeText
    return " · ".join(dict.fromkeys(QKeySequence(one).toString(native) for one in keys.sequences))


def keys_of(what: str) -> str:
    """The keys that do something anywhere, by its id, as this system writes them; KeyError for an unknown one."""
    return shown({keys.id: keys for keys in ANYWHERE}[what])


class Shortcuts(QObject):
    """Binds the table to one window, once that is to be seen."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.after_first_paint(self._bind)

    def _bind(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        window = self._window
        acts: dict[str, Callable[[], object]] = {
            "primary": self.press_primary,
            "back": window.back,
            "sides": window.other_side,
            "larger": lambda: self._size(1),
            "smaller": lambda: self._size(-1),
            "usual": lambda: self._size(0),
            "lock": self._lock,
            "list": self.show_list,
        }
        for keys in (*ANYWHERE, *PAGES):
            act = acts.get(keys.id) or self._leads_to(keys.page)
            for sequence in keys.sequences:
                QShortcut(QKeySequence(sequence), window).activated.connect(act)

    def _leads_to(self, page: str) -> Callable[[], object]:
        def go() -> None:
            context = self._window.context
            if context.session.is_open and page != self._window.page_id():
                context.navigate(page)

        return go

    def _lock(self) -> None:
        if self._window.context.session.is_open:
            self._window.lock()

    def _size(self, towards: int) -> None:
        choices = self._window.context.choices
        now = choices.now.text_size
        larger = [size for size in TEXT_STEPS if size > now]
        smaller = [size for size in TEXT_STEPS if size < now]
        wanted = {1: larger[:1], -1: smaller[-1:], 0: [TEXT_STEPS[0]]}[towards]
        if wanted and wanted[0] != now:
            choices.change("text_size", wanted[0])

    def press_primary(self) -> bool:
        """Press the one main button of the page in sight. False where there is none, or it is switched off."""
        page = self._window.page()
        found = [] if page is None else [one for one in page.findChildren(PrimaryButton) if one.isVisibleTo(page)]
        if len(found) == 1 and found[0].isEnabled():
            found[0].click()
            return True
        return False

    def enter(self) -> bool:
        """Enter where nothing has a use for it, on a text or nowhere: the main button, but where that one answers a
        question: an answer is chosen, not met by a key that was pressed once too often.
        """
        at, page = QApplication.focusWidget(), self._window.page()
        if page is None or page.main_button_answers:
            return False
        nowhere = at is None or isinstance(at, Label) or at.focusPolicy() == Qt.FocusPolicy.NoFocus
        return nowhere and self.press_primary()

    def show_list(self) -> None:
        """The table, for reading."""
        from desktop_app.ui.shortcuts_dialog import ShortcutsDialog

        dialog = ShortcutsDialog(self._window)
        dialog.exec()
        dialog.deleteLater()
