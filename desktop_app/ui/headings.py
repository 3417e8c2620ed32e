"""Page titles, card titles and section heads are headings to a screen reader, which can jump from one to the next.

Qt asks for this only while a screen reader listens. Levels cannot be told: PySide6 hands no attributes on.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget

from desktop_app.ui.widgets.labels import CardTitle, Heading, SectionLabel, Title

HEADINGS = (Title, Heading, CardTitle, SectionLabel)


class _State:
    """What this module remembers: Qt takes the factory once, and for ever."""

    installed = False


class _ToldHeading(QAccessibleWidget):
    """A label with the role of a heading; its name is what it shows."""

    def __init__(self, label: Title | Heading | CardTitle | SectionLabel) -> None:
        super().__init__(label, QAccessible.Role.Heading)
        self._label = label

    def text(self, kind: QAccessible.Text) -> str:
        """Its words, where Qt asks for its name."""
        if kind == QAccessible.Text.Name:
            return self._label.accessibleName() or self._label.text()
        return super().text(kind)


def tell_headings() -> None:
    """From now on headings are told as such. Before the first window is shown: where Qt has its list of parts first, it
    frees it last, and by then Python's are gone, which ends in a crash.
    """
    if not _State.installed:
        _State.installed = True
        QAccessible.installFactory(_told)


def _told(_class: str, part: QObject | None) -> QAccessibleWidget | None:
    return _ToldHeading(part) if isinstance(part, HEADINGS) else None
