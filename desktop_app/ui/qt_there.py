"""Whether Qt can be loaded at all, asked before anything that needs it is imported."""

from __future__ import annotations


def missing_part() -> str:
    """What the system lacks for Qt, in the loader's own words ("libEGL.so.1: cannot open …"); "" where all is there."""
    try:
        import PySide6.QtWidgets  # noqa: F401 - loading it is the question
    except ImportError as error:
        return str(error)
    return ""
