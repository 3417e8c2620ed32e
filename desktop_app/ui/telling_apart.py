"""A face in which characters that look alike in running text are told apart, for what is copied or compared."""

from __future__ import annotations

from PySide6.QtGui import QFont

from desktop_app.ui.theme import font
from desktop_app.ui.tokens import Role

_FEATURES = ("zero", "cv05", "cv08", "tnum")
"""Of the shipped face: a zero with a stroke, an l with a tail, an I with its bars, digits of one width."""


def telling_apart(role: Role) -> QFont:
    """The font of a role at the text size in force, with these features."""
    made = font(role)
    for name in _FEATURES:
        tag = QFont.Tag.fromString(name)
        if tag is not None:
            made.setFeature(tag, 1)
    return made
