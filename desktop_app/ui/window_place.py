"""Where the window stands at the start, and how large it is: its foot, with the button to go on, is on the screen."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QWidget

TITLE_BAR = 40
"""Pixels that a system's title bar takes at most of what a screen has left beside its own bars."""


def put_in_place(window: QWidget, kept: str) -> None:
    """Put the window where it last was, from what `kept_place` gave ("" at the first start), and fit it in there."""
    if kept:
        window.restoreGeometry(QByteArray.fromBase64(kept.encode()))
    room = window.screen().availableSize() - QSize(0, TITLE_BAR)
    window.setMinimumSize(window.minimumSize().boundedTo(room))
    if not window.isMaximized() and not window.isFullScreen():
        window.resize(window.size().boundedTo(room))


def kept_place(window: QWidget) -> str:
    """The window's place, as it is kept for the next start."""
    return bytes(window.saveGeometry().toBase64().data()).decode()
