"""Whether parts may move: only where the person lets them, and for a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QVariantAnimation

LENGTH_MS = 240
"""Long enough to be followed by eye, short enough to wait for."""


class _State:
    """What this module remembers: there is one app, so there is one answer."""

    allowed = False


def allow(allowed: bool) -> None:
    """Said once by what knows the person's choice. Until then nothing moves."""
    _State.allowed = allowed


def allowed() -> bool:
    """Whether parts may move."""
    return _State.allowed


def glide(parent: QObject) -> QVariantAnimation:
    """A run from 0 to 1 that ends softly; connect to its `valueChanged` and start it."""
    from PySide6.QtCore import QEasingCurve, QVariantAnimation

    run = QVariantAnimation(parent)
    run.setStartValue(0.0)
    run.setEndValue(1.0)
    run.setDuration(LENGTH_MS)
    run.setEasingCurve(QEasingCurve.Type.OutCubic)
    return run
