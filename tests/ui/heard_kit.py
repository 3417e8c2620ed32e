"""A screen reader that writes down what the program has it say."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication

from desktop_app.ui import announce
from desktop_app.ui.announcing import Announcing
from desktop_app.ui.window import Window


class Heard:
    """`said` holds each text with whether it interrupted."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.said: list[tuple[str, bool]] = []
        patch.setattr(announce.QAccessible, "isActive", lambda: True)
        patch.setattr(announce.QAccessible, "updateAccessibility", self._hear)

    def _hear(self, event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            at_once = event.politeness() == QAccessible.AnnouncementPoliteness.Assertive
            self.said.append((event.message(), at_once))

    def new(self, window: Window | None = None) -> list[str]:
        """What was said since the last time; in a `window`, once all in it came to rest. "!" before what interrupts."""
        if window is not None:
            rested(window)
        texts = [f"!{text}" if at_once else text for text, at_once in self.said]
        self.said.clear()
        return texts


def rested(window: Window) -> None:
    """Nobody typed and nothing changed for a while."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    told = window.findChild(Announcing) or Announcing(window)
    if told._rest.isActive():
        told._rest.stop()
        told._tell_what_stands()
