"""Strips that say one thing with weight: safe to do now, be careful, this is open."""

from __future__ import annotations

from typing import Literal

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.ui.announce import announce
from desktop_app.ui.theme import Themed, px, set_kind
from desktop_app.ui.widgets.labels import Lead

NoticeTone = Literal["ok", "warn", "bad", "accent"]


class Notice(Themed, QFrame):
    """`lead` in the tone's colour, then `text`, and room for widgets beneath (`add`).

    `stacked=True` gives the lead a line of its own. In the text `**bold**` is understood. For things that went wrong
    use "bad": what happened, that nothing was lost, what to do.
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
        self._column = QVBoxLayout(self)
        self.label = Lead(lead, text, tone, stacked=stacked)
        self._column.addWidget(self.label)
        self.show_notice(lead, text, tone)
        self.restyle()

    def show_notice(self, lead: str, text: str = "", tone: NoticeTone = "ok") -> None:
        """Say something else."""
        set_kind(self, "surface", tone)
        self.label.set_lead(lead, text, tone)
        self.setAccessibleName(self.label.text())
        if self.isVisible():
            self._announce()

    def showEvent(self, event: QShowEvent) -> None:
        """A warning that comes up on a page is said."""
        super().showEvent(event)
        if not event.spontaneous():
            self._announce()

    def _announce(self) -> None:
        if self.property("surface") in {"bad", "warn"}:
            announce(self, self.label.text(), at_once=self.property("surface") == "bad")

    def add(self, widget: QWidget) -> QWidget:
        """Put a widget beneath the words, and hand it back."""
        self._column.addWidget(widget)
        return widget

    def restyle(self) -> None:
        """Padding in proportion."""
        self._column.setContentsMargins(px(18), px(14), px(18), px(14))
        self._column.setSpacing(px(10))
