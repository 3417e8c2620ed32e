"""A page that is laid out anew from the session each time it is shown or something changed.

What a person is at survives: the scroll position, and the keyboard's place on the part with the same name.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from desktop_app.ui.page import ScrollPage


class RebuiltPage(ScrollPage):
    """Write `build`, which fills the empty column; call `rebuild` whenever what it reads may have changed."""

    _wanted = ""
    """Name of the part that the keyboard goes back to once it is there."""

    def build(self) -> None:
        """Put the page's parts into the column."""
        raise NotImplementedError

    def rebuild(self, *, from_top: bool = False) -> None:
        """Lay the page out anew. With `from_top` it shows something else now and begins at the top."""
        name = "" if from_top else self._focused_name() or self._wanted
        at = 0 if from_top else self.scroll.verticalScrollBar().value()
        self.setUpdatesEnabled(False)
        empty(self.column)
        self.build()
        self.setUpdatesEnabled(True)
        self._wanted = name
        QTimer.singleShot(0, self, lambda: self._settle(at))

    def go_to(self, part: QWidget) -> None:
        """Give the keyboard to this part as soon as it is there."""
        self._wanted = part.accessibleName()

    def _settle(self, at: int) -> None:
        """Once the new parts are there for Qt: it gives the keyboard to nothing that is not shown yet."""
        self.scroll.verticalScrollBar().setValue(at)
        name, self._wanted = self._wanted, ""
        if name and self.isVisible():
            self._focus(name)

    def _focused_name(self) -> str:
        focused = QApplication.focusWidget()
        return focused.accessibleName() if focused is not None and self.isAncestorOf(focused) else ""

    def _focus(self, name: str) -> None:
        """Back to the part of that name; else to the first part, so that the keyboard is never nowhere."""
        parts = [part for part in self.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
        alive = [part for part in parts if part.isVisibleTo(self) and part.isEnabled()]
        same = [part for part in alive if part.accessibleName() == name]
        first = self.first_focus()
        for target in (*same, *([first] if first else []), *alive)[:1]:
            target.setFocus(Qt.FocusReason.OtherFocusReason)


def empty(layout: QLayout) -> None:
    """Take everything out of a layout, with what is inside its inner layouts."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
