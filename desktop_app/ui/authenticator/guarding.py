"""Windows that other programs shall not record: refused by Windows, and kept out of our own picture of the screens."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget

from desktop_app.language import tr

if sys.platform == "win32":
    import ctypes

    _SHOWN, _BLACK, _LEFT_OUT = 0x00, 0x01, 0x11
    """WDA_NONE; WDA_MONITOR, a black place; WDA_EXCLUDEFROMCAPTURE, what lies behind, from Windows 10 2004 on."""

    def keep_from_recording(window: QWidget, on: bool) -> bool:
        """Refuse that others record this window, or allow it again. Whether the system does so."""
        if not on:
            return _set(window, _SHOWN)
        return _set(window, _LEFT_OUT) or _set(window, _BLACK)

    def see_through(window: QWidget, on: bool) -> bool:
        """Leave this window out of pictures of the screen, without hiding it. Whether the system does so."""
        return _set(window, _LEFT_OUT if on else _SHOWN)

    def _set(window: QWidget, how: int) -> bool:
        user = ctypes.windll.user32
        return bool(user.SetWindowDisplayAffinity(ctypes.c_void_p(int(window.winId())), ctypes.c_uint(how)))

else:

    def keep_from_recording(window: QWidget, on: bool) -> bool:  # noqa: ARG001 - as on Windows
        """No other system has a way that holds: what may record the screen there may record all of it."""
        return False

    def see_through(window: QWidget, on: bool) -> bool:  # noqa: ARG001 - as on Windows
        """The window has to be hidden instead."""
        return False


def recording_note() -> str:
    """What is said where the system cannot refuse it; "" where it can."""
    if sys.platform == "win32":
        return ""
    if sys.platform == "darwin":
        return tr("macOS cannot keep a program that you allowed to record the screen from seeing this.")
    return tr("A program that records the screen sees this, too: no desktop on Linux lets a window refuse.")
