"""What this computer and its system are called.

Not by Python's `platform`: on Windows that asks the system's management service (from 3.12 on), which now and then
never answers, or starts a shell. Every start needs the name.
"""

from __future__ import annotations

import os
import sys


def name() -> str:
    """The computer's name in its network; "" where the system gives none."""
    if sys.platform == "win32":
        return os.environ.get("COMPUTERNAME", "")
    return os.uname().nodename


def system() -> str:
    """The system and its version, as "Linux 6.1.0" or "Windows 10.0.22631"."""
    if sys.platform == "win32":
        return f"Windows {'.'.join(map(str, sys.getwindowsversion().platform_version))}"
    told = os.uname()
    return f"{told.sysname} {told.release}"
