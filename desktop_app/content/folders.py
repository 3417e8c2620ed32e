"""Whether something is there, wherever its name comes from: a preference, the command line.

In a place that may not be entered, or under a name longer than any may be, there is nothing that can be used; a path's
own `exists` and `is_dir` raise there.
"""

from __future__ import annotations

from pathlib import Path


def is_there(path: Path) -> bool:
    """Whether there is a file or folder that can be looked at."""
    try:
        return path.exists()
    except OSError:
        return False


def is_folder(path: Path) -> bool:
    """Whether there is a folder that can be looked at."""
    try:
        return path.is_dir()
    except OSError:
        return False
