"""A page that is laid out anew from the session each time it is shown or something changed.

What a person is at survives: the scroll position, and the keyboard's place on the part with the same name.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLayout, QWidget
from shiboken6 import isValid

from desktop_app.ui.keyboard import Known, find, first_place, held_in, keep_in, known, takes_it
from desktop_app.ui.page import ScrollPage


class RebuiltPage(ScrollPage):
    """Write `build`, which fills the empty column; call `rebuild` whenever what it reads may have changed."""

    _wanted: Known | None = None
    """What the keyboard goes back to once it is there; None where the keyboard is not on this page."""
    _goal: QWidget | None = None
    """The part that it was sent to since the page was laid out."""

    def build(self) -> None:
        """Put the page's parts into the column."""
        raise NotImplementedError

    def rebuild(self, *, from_top: bool = False) -> None:
        """Lay the page out anew. With `from_top` it shows something else now and begins at the top."""
        held = held_in(self)
        if held is None or from_top:
            self._wanted = Known() if held is not None else None
        elif takes_it(held) or self._wanted is None:
            self._wanted = known(held)
        self._goal = None
        at = 0 if from_top else self.scroll.verticalScrollBar().value()
        self.setUpdatesEnabled(False)
        empty(self.column)
        self.build()
        self.setUpdatesEnabled(True)
        QTimer.singleShot(0, self, lambda: self._settle(at))

    def go_to(self, part: QWidget) -> None:
        """Give the keyboard to this part, one with keys or a text, as soon as it is there."""
        self._wanted, self._goal = known(part), part

    def _settle(self, at: int) -> None:
        """Once the new parts are there for Qt: it gives the keyboard to nothing that is not shown yet."""
        self.scroll.verticalScrollBar().setValue(at)
        wanted, goal = self._wanted, self._goal
        if wanted is None:
            return
        self._wanted = self._goal = None
        goal = goal if isValid(goal) else None
        if not self.isVisible() or self.scroll.arriving or (goal is None and held_in(self) is None):
            return  # the window puts the keyboard where the page begins; or the person has taken it elsewhere
        target = goal or find(self, wanted) or self.first_focus()
        if target is None:
            target = first_place(self)
            if target is not None and not takes_it(target):
                self._wanted = wanted  # nothing is there yet that could take it: only words, while something is made
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)


def empty(layout: QLayout) -> None:
    """Take everything out of a layout, with what is inside its inner layouts. A keyboard that was there stays around
    it.
    """
    around = layout.parentWidget()
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            if around is not None:
                keep_in(around, widget)
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
