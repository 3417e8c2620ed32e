"""Whether a time server sets this computer's clock, as far as the system tells."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject

_NAME, _PATH = "org.freedesktop.timedate1", "/org/freedesktop/timedate1"


class TimeSource(QObject):
    """`synchronised` is None until the system has answered, and where it does not say. Only Linux (systemd) tells it
    without further rights.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.synchronised: bool | None = None

    def ask(self, told: Callable[[], None] = lambda: None) -> None:
        """Ask in the background; `told` is called with an answer."""
        if not sys.platform.startswith("linux"):
            return
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

        bus = QDBusConnection.systemBus()
        if not bus.isConnected():
            return
        call = QDBusMessage.createMethodCall(_NAME, _PATH, "org.freedesktop.DBus.Properties", "Get")
        call.setArguments([_NAME, "NTPSynchronized"])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(call), self)

        def answered(done: QDBusPendingCallWatcher) -> None:
            reply = done.reply()
            done.deleteLater()
            if reply.type() != QDBusMessage.MessageType.ReplyMessage:
                return
            for value in reply.arguments()[:1]:
                plain = value.variant() if isinstance(value, QDBusVariant) else value
                if isinstance(plain, bool):
                    self.synchronised = plain
                    told()

        watcher.finished.connect(answered)
