"""What a screen reader says by itself when something changes. Without a screen reader nothing is done at all.

What answers the person is said at once and always, also with the same words as before: `announce`. What a page has to
say by itself, and what follows typing, waits until all is at rest and is said once as long as it stands: `stands`.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_POLITE, _AT_ONCE = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive


class Words(QObject):
    """Passes on to the window's `Announcing` what parts have to say, so that no part need know its window."""

    said = Signal(QWidget, str)
    stood = Signal(QWidget, str)
    changed = Signal()


@cache
def words() -> Words:
    """The one of this program."""
    return Words()


def anyone_listens() -> bool:
    """Whether a screen reader is there."""
    return QAccessible.isActive()


def announce(part: QWidget, text: str, *, at_once: bool = False) -> bool:
    """Have `text` said; `at_once` interrupts what is being said, for errors. False where nobody listens."""
    if not text or not anyone_listens():
        return False
    event = QAccessibleAnnouncementEvent(part, text)
    event.setPoliteness(_AT_ONCE if at_once else _POLITE)
    QAccessible.updateAccessibility(event)
    words().said.emit(part, text)
    return True


def stands(part: QWidget, text: str) -> None:
    """`part` shows this text now, and nobody asked for it: it is said once all is at rest, unless it stood there
    before. "" takes back what the part said.
    """
    if anyone_listens():
        words().stood.emit(part, text)


def look_again() -> None:
    """There may be another heading in sight, or something that stood there is gone: titles and notices tell it."""
    if anyone_listens():
        words().changed.emit()


def spelled(code: str) -> str:
    """A code or a key so that it is read sign by sign: "378 338" as "3 7 8, 3 3 8"."""
    return ", ".join(" ".join(group) for group in code.split())
