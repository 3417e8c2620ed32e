"""Strips that say one thing with weight: safe to do now, be careful, this is open."""

from __future__ import annotations

from typing import Literal

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.ui.announce import announce, look_again, stands
from desktop_app.ui.theme import Themed, px, set_kind
from desktop_app.ui.widgets.labels import Lead

NoticeTone = Literal["ok", "warn", "bad", "accent"]
Heard = Literal["now", "later", "not"]


class Notice(Themed, QFrame):
    """`lead` in the tone's colour, then `text`, and room for widgets beneath (`add`).

    `stacked=True` gives the lead a line of its own. In the text `**bold**` is understood. For things that went wrong
    use "bad": what happened, that nothing was lost, what to do.

    To a screen reader, warnings are said once they stand on a page. What answers the person (`show_notice`, `answers`)
    is said at once, in any tone, and again where it was said before.
    """

    def __init__(
        self,
        lead: str,
        text: str = "",
        tone: NoticeTone = "ok",
        parent: QWidget | None = None,
        *,
        stacked: bool = False,
    ) -> None:
        super().__init__(parent)
        self._answers = False
        self._column = QVBoxLayout(self)
        self.label = Lead(lead, text, tone, stacked=stacked)
        self._column.addWidget(self.label)
        self.show_notice(lead, text, tone, heard="not")
        self.restyle()

    def show_notice(self, lead: str, text: str = "", tone: NoticeTone = "ok", *, heard: Heard = "now") -> None:
        """Say something else. `heard`: "now" as an answer, "later" what follows typing or comes by itself, "not" what
        only counts on.
        """
        set_kind(self, "surface", tone)
        self.label.set_lead(lead, text, tone)
        self.setAccessibleName(self.label.text())
        self._answers = heard == "now"
        if heard != "not" and self.isVisible():
            self._tell()

    def answers(self) -> Notice:
        """This one was made as the answer to what the person did. Hands it back."""
        self._answers = True
        return self

    def showEvent(self, event: QShowEvent) -> None:
        """What comes up on a page is said."""
        super().showEvent(event)
        if not event.spontaneous():
            self._tell()

    def hideEvent(self, event: QHideEvent) -> None:
        """Once it is gone, it is said anew when it comes again."""
        super().hideEvent(event)
        if not event.spontaneous():
            look_again()

    def _tell(self) -> None:
        surface = self.property("surface")
        if self._answers:
            self._answers = False
            announce(self, self.label.text(), at_once=surface == "bad")
        elif surface in {"bad", "warn"}:
            stands(self, self.label.text())

    def add(self, widget: QWidget) -> QWidget:
        """Put a widget beneath the words, and hand it back."""
        self._column.addWidget(widget)
        return widget

    def restyle(self) -> None:
        """Padding in proportion."""
        self._column.setContentsMargins(px(18), px(14), px(18), px(14))
        self._column.setSpacing(px(10))
