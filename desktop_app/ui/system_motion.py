"""Whether the system asks programs to keep still: Windows, macOS, and Linux desktops with a settings portal.

Asked once, in the background after the first paint. Where a system does not say, parts may move.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_app.ui.choices import Choices
    from desktop_app.ui.tasks import Tasks

PORTAL, OBJECT = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
ANIMATIONS = ("org.gnome.desktop.interface", "enable-animations")
LONGEST_MS = 3_000

_SPI_GETCLIENTAREAANIMATION = 0x1042
_DEFAULTS = ("/usr/bin/defaults", "read", "com.apple.universalaccess", "reduceMotion")


def follow(choices: Choices, tasks: Tasks, asks: Callable[[], bool] | None = None) -> None:
    """Ask the system in the background, and keep to what it says where the person chose so."""
    ask = asks or asks_for_stillness
    tasks.run(
        lambda _cancel, _progress: ask(),
        choices.follow_system,
        lambda _error: None,  # a system that cannot be asked does not ask for anything
        owner=choices,
    )


def asks_for_stillness(platform: str = sys.platform) -> bool:
    """Whether this system asks for as little motion as possible. It may take a moment: not for the window's thread."""
    if platform == "win32":
        return not windows_animates()
    if platform == "darwin":
        return mac_is_still()
    return portal_animates() is False


def windows_animates(user32: Any = None) -> bool:
    """Windows: "Animation effects" of the settings' accessibility page."""
    import ctypes

    library = user32 if user32 is not None else ctypes.windll.user32  # type: ignore[attr-defined,unused-ignore]
    on = ctypes.c_int(1)
    done = library.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(on), 0)
    return bool(on.value) or not done


def mac_is_still(command: tuple[str, ...] = _DEFAULTS) -> bool:
    """macOS: "Reduce motion" of the accessibility settings. One that was never touched is not there, and off."""
    import subprocess

    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=LONGEST_MS / 1000, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0 and done.stdout.strip() == "1"


def portal_animates() -> bool | None:
    """Linux: what the desktop's settings portal says; None where it says nothing."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return None
    for method in ("ReadOne", "Read"):  # the second is what older portals know
        call = QDBusMessage.createMethodCall(PORTAL, OBJECT, SETTINGS, method)
        call.setArguments(list(ANIMATIONS))
        reply = bus.call(call, QDBus.CallMode.Block, LONGEST_MS)
        if reply.type() == QDBusMessage.MessageType.ReplyMessage and reply.arguments():
            return _plain(reply.arguments()[0])
    return None


def _plain(value: object) -> bool | None:
    """The truth within an answer: older portals wrap it twice."""
    for _ in range(3):
        inner = getattr(value, "variant", None)
        if inner is None:
            break
        value = inner()
    return value if isinstance(value, bool) else None
