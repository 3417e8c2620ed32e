"""Hears when the system's screen is locked or the computer goes to sleep.

Linux tells it on D-Bus, through local sockets of the desktop. Windows and macOS are asked every few seconds. Where a
system says nothing, the idle time and the jump of the clock after a sleep still lock the vault.
"""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot

ASK_EVERY_MS = 2000

LOGIN = "org.freedesktop.login1"
SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)


class SystemLocks(QObject):
    """Emits `locked` when the screen was locked or sleep begins. `listen` once the window is there."""

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was = False

    def listen(self) -> None:
        """Begin to listen. Does nothing where the system offers nothing."""
        if sys.platform in ("win32", "darwin"):
            timer = QTimer(self)
            timer.timeout.connect(self._ask)
            timer.start(ASK_EVERY_MS)
        else:
            self._join_buses()

    def _ask(self) -> None:
        now = screen_is_locked()
        if now and not self._was:
            self.locked.emit()
        self._was = now

    def _join_buses(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        # The types that come with Qt want bytes here; Qt itself takes only what SLOT gives.
        turned: Any = SLOT("turned(bool)")
        asked: Any = SLOT("asked()")
        system, own = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            system.connect("", "", f"{LOGIN}.Manager", "PrepareForSleep", self, turned)
            system.connect("", "", f"{LOGIN}.Session", "Lock", self, asked)
        if own.isConnected():
            for name in SCREEN_SAVERS:
                own.connect("", "", name, "ActiveChanged", self, turned)

    @Slot(bool)
    def turned(self, on: bool) -> None:
        """For D-Bus: the screen was locked or unlocked, sleep begins or is over."""
        if on:
            self.locked.emit()

    @Slot()
    def asked(self) -> None:
        """For D-Bus: the session is to be locked."""
        self.locked.emit()


if sys.platform == "win32":
    import ctypes

    _SWITCH_DESKTOP = 0x0100
    _THIS_SESSION, _INFO_EX = 0xFFFFFFFF, 25
    """WTS_CURRENT_SESSION and WTSSessionInfoEx."""
    _ACTIVE, _UNLOCKED = 0, 1
    """WTSActive, somebody sits before it, and WTS_SESSIONSTATE_UNLOCK."""

    class _SessionInfo(ctypes.Structure):
        """WTSINFOEXW up to what is asked of it; its last parts put all but the first on a multiple of eight bytes."""

        _fields_ = (
            ("level", ctypes.c_uint32),
            ("_free", ctypes.c_uint32),
            ("session", ctypes.c_uint32),
            ("state", ctypes.c_int32),
            ("flags", ctypes.c_int32),
        )

    def screen_is_locked() -> bool:
        """Whether the desktop that has the keyboard is one that programs may not touch, as the lock screen's is.

        The question whether a program may change the computer has such a desktop as well: the session, which is not
        locked then, tells the two apart. Where it says nothing, the desktop alone decides.
        """
        return not _may_switch_to_desktop() and not _session_is_unlocked()

    def _may_switch_to_desktop() -> bool:
        user = ctypes.windll.user32
        user.OpenInputDesktop.argtypes = [ctypes.c_uint32, ctypes.c_int, ctypes.c_uint32]
        user.OpenInputDesktop.restype = ctypes.c_void_p
        user.CloseDesktop.argtypes = [ctypes.c_void_p]
        desktop = user.OpenInputDesktop(0, False, _SWITCH_DESKTOP)
        if desktop:
            user.CloseDesktop(desktop)
        return bool(desktop)

    def _session_is_unlocked() -> bool:
        """Whether Windows says in so many words that the session is in use and not locked."""
        terminal = ctypes.windll.wtsapi32
        ask = terminal.WTSQuerySessionInformationW
        ask.argtypes = [ctypes.c_void_p, ctypes.c_uint32, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p]
        ask.restype = ctypes.c_int
        terminal.WTSFreeMemory.argtypes = [ctypes.c_void_p]
        told, size = ctypes.c_void_p(), ctypes.c_uint32()
        if not ask(None, _THIS_SESSION, _INFO_EX, ctypes.byref(told), ctypes.byref(size)) or not told.value:
            return False
        try:
            if size.value < ctypes.sizeof(_SessionInfo):
                return False
            session = _SessionInfo.from_address(told.value)
            return (session.state, session.flags) == (_ACTIVE, _UNLOCKED)
        finally:
            terminal.WTSFreeMemory(told)

elif sys.platform == "darwin":
    import ctypes
    import ctypes.util

    _UTF8 = 0x08000100
    _KEY = b"CGSSessionScreenIsLocked"

    def screen_is_locked() -> bool:
        """Whether the login session says so; the key is only there while it does."""
        foundation = ctypes.CDLL(ctypes.util.find_library("CoreFoundation"))
        graphics = ctypes.CDLL(ctypes.util.find_library("CoreGraphics"))
        graphics.CGSessionCopyCurrentDictionary.restype = ctypes.c_void_p
        foundation.CFStringCreateWithCString.restype = ctypes.c_void_p
        foundation.CFStringCreateWithCString.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32]
        foundation.CFDictionaryGetValue.restype = ctypes.c_void_p
        foundation.CFDictionaryGetValue.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
        foundation.CFRelease.argtypes = [ctypes.c_void_p]
        session = graphics.CGSessionCopyCurrentDictionary()
        if not session:
            return False
        key = foundation.CFStringCreateWithCString(None, _KEY, _UTF8)
        found = foundation.CFDictionaryGetValue(session, key)
        foundation.CFRelease(key)
        foundation.CFRelease(session)
        return bool(found)

else:

    def screen_is_locked() -> bool:
        """Never asked here: D-Bus tells."""
        return False
