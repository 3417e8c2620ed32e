"""Screens on Wayland: the desktop takes the picture itself and says where its file is (XDG desktop portal).

org.freedesktop.portal.Screenshot, over the session's D-Bus. The file may show a secret, so it is read and deleted at
once. The desktop may ask the person first, and people may say no.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import SLOT, QObject, QTimer, QUrl, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from desktop_app.storage.files import read_at_most
from desktop_app.ui.authenticator.screens import ScreenPicture, Shots, Taken
from desktop_app.ui.pictures import LARGEST_FILE

PORTAL, OBJECT = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SCREENSHOT, REQUEST = "org.freedesktop.portal.Screenshot", "org.freedesktop.portal.Request"
ALIVE_MS, LONGEST_MS = 5_000, 60_000
"""How long a portal may take to say that it is there, and a person to answer the desktop's own question: our window may
be hidden meanwhile.
"""

_DONE, _SAID_NO = 0, 1


class PortalScreens(QObject):
    """Asks the portal. One look at a time."""

    asks = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = QDBusConnection.sessionBus()
        self._taken: Taken | None = None
        self._paths: list[str] = []
        self._watcher: QDBusPendingCallWatcher | None = None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._too_late)
        # The types that come with Qt want bytes here; Qt itself takes only what SLOT gives.
        self._slot: Any = SLOT("answered(uint,QVariantMap)")

    def take(self, taken: Taken) -> None:
        """Ask for one picture of everything; `taken` is called once there is an answer."""
        self.cancel()
        if not self._bus.isConnected():
            taken(Shots(trouble="no_portal"))
            return
        self._taken = taken
        token = f"strongroom{secrets.token_hex(8)}"
        sender = self._bus.baseService().removeprefix(":").replace(".", "_")
        self._listen(f"{OBJECT}/request/{sender}/{token}")
        call = QDBusMessage.createMethodCall(PORTAL, OBJECT, SCREENSHOT, "Screenshot")
        call.setArguments(["", {"handle_token": token, "interactive": False, "modal": True}])
        self._watcher = QDBusPendingCallWatcher(self._bus.asyncCall(call), self)
        self._watcher.finished.connect(self._called)
        self._late.start(ALIVE_MS)

    def cancel(self) -> None:
        """Nobody waits any more; a file that still comes is deleted all the same."""
        self._taken = None
        self._late.stop()

    def _listen(self, path: str) -> None:
        if path not in self._paths:
            self._paths.append(path)
            self._bus.connect(PORTAL, path, REQUEST, "Response", self, self._slot)

    def _called(self, watcher: QDBusPendingCallWatcher) -> None:
        """The portal took the call, or there is none. Old ones answer at a place of their own choice."""
        reply = watcher.reply()
        watcher.deleteLater()
        if reply.type() == QDBusMessage.MessageType.ErrorMessage:
            self._hand_over(Shots(trouble="no_portal"))
            return
        if self._taken is not None:
            self._late.start(LONGEST_MS)
        for argument in reply.arguments()[:1]:
            path = argument if isinstance(argument, str) else argument.path()
            if path.startswith("/"):
                self._listen(path)

    @Slot("uint", "QVariantMap")
    def answered(self, code: int, results: object) -> None:
        """For D-Bus: how it ended, and where the file is."""
        self._stop_listening()
        path = _local_path(results)
        if code != _DONE or path is None:
            self._hand_over(Shots(trouble="refused" if code == _SAID_NO else "no_portal"))
            return
        self._hand_over(read_and_delete(path))

    def _too_late(self) -> None:
        self._hand_over(Shots(trouble="no_portal" if self._late.interval() == ALIVE_MS else "refused"))

    def _stop_listening(self) -> None:
        for path in self._paths:
            self._bus.disconnect(PORTAL, path, REQUEST, "Response", self, self._slot)
        self._paths.clear()

    def _hand_over(self, shots: Shots) -> None:
        taken = self._taken
        self.cancel()
        if taken is not None:
            taken(shots)


def read_and_delete(path: Path) -> Shots:
    """The bytes of the portal's file, which is gone afterwards whatever was in it."""
    try:
        shots = Shots((ScreenPicture("", read_at_most(path, LARGEST_FILE)),))
    except OSError:
        shots = Shots(trouble="unread")
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return shots._replace(trouble="left_behind", left_behind=str(path))
    return shots


def _local_path(results: object) -> Path | None:
    """The file that the results name, where it is one on this computer and not a link to elsewhere."""
    if not isinstance(results, Mapping):
        return None
    uri = results.get("uri")
    url = QUrl(uri, QUrl.ParsingMode.StrictMode) if isinstance(uri, str) else QUrl()
    if not url.isLocalFile() or url.host():
        return None
    path = Path(url.toLocalFile())
    return path if path.is_absolute() and path.is_file() and not path.is_symlink() else None
