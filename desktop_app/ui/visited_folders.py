"""Which folders somebody visited stays with them: Qt's file dialog notes it in plain text, in settings of its own."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QSettings

NOTED = ("FileDialog/history", "FileDialog/lastVisited")


def forget() -> None:
    """Takes away what was noted until now; on Linux nothing is noted from now on.

    Windows and macOS let nobody say where such settings lie, and Qt notes them when a dialog goes: there it is called
    after each, at the start for one that was open when the app was killed, and at the end.
    """
    if sys.platform in ("win32", "darwin"):
        settings = QSettings(QSettings.Scope.UserScope, "QtProject")
        for name in NOTED:
            settings.remove(name)
        settings.sync()
    else:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
