"""What a page shows while there is nothing to show yet: what will be here, and the one thing to do for it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Heading, Subtitle


class EmptyState(Card):
    """A quiet card with a heading, a sentence and, where there is something to do, the primary button as `button`."""

    def __init__(self, heading: str, text: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent, surface="quiet")
        self.setAccessibleName(heading)
        self.add(Heading(heading))
        self.add(Subtitle(text))
        self.button: PrimaryButton | None = None
        if action:
            self.button = PrimaryButton(action)
            self.add(FlowRow(self.button))
