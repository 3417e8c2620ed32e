"""What a screen reader says by itself when something changes: the page, the numbers, an error. Nothing is said twice in
a row, and without a screen reader nothing is done at all.
"""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_POLITE, _AT_ONCE = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive


class _State:
    """What was said last, so that it is not said again."""

    last: tuple[int, str] = (0, "")


def anyone_listens() -> bool:
    """Whether a screen reader is there."""
    return QAccessible.isActive()


def announce(part: QWidget, text: str, *, at_once: bool = False) -> bool:
    """Have `text` said; `at_once` interrupts what is being said, for errors. False where nobody listens, or it was the
    last thing said by this part.
    """
    if not text or not anyone_listens():
        return False
    said = id(part), text
    if said == _State.last:
        return False
    _State.last = said
    event = QAccessibleAnnouncementEvent(part, text)
    event.setPoliteness(_AT_ONCE if at_once else _POLITE)
    QAccessible.updateAccessibility(event)
    return True


def spelled(code: str) -> str:
    """A code or a key so that it is read sign by sign: "378 338" as "3 7 8, 3 3 8"."""
    return ", ".join(" ".join(group) for group in code.split())
