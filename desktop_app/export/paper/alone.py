"""Paper without a window: what Qt needs to know fonts, where no app runs and there may be no screen."""

from __future__ import annotations

import os

from PySide6.QtGui import QGuiApplication

_kept: list[QGuiApplication] = []


def prepare() -> None:
    """Start Qt without a screen, unless it runs already."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _kept.append(QGuiApplication(["strongroom"]))
