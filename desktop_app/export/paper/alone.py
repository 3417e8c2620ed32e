"""Paper without a window: what Qt needs to know fonts, where no app runs and there may be no screen."""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QGuiApplication

_kept: list[QGuiApplication] = []


def prepare() -> None:
    """Start Qt without a screen, unless it runs already.

    On Windows with its usual platform, which opens nothing by itself: the one without a screen knows no fonts there,
    and Chinese would be empty boxes.
    """
    if QGuiApplication.instance() is None:
        if sys.platform != "win32":
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _kept.append(QGuiApplication(["strongroom"]))
