"""A crash shall leave no picture of the memory behind: the vault's key would be in it.

Linux and macOS: no core dump of this process, nor of a program that it starts. On Linux the limit is one byte and not
none, because a system that hands dumps to a program (as most desktops do) asks the limit only whether it is exactly
one. The process stays open to the desktop's own questions about it: forbidding all dumps by `prctl` would also keep
portals from seeing who asks them.

Windows: error reports are made without the heap. What an administrator has asked Windows to keep for every program (the
LocalDumps key of the registry) cannot be refused by one of them. Such dumps lie in the user's own profile folder, which
other users cannot read, as the vault does.
"""

from __future__ import annotations

import sys
from contextlib import suppress

WITHOUT_HEAP = 1
"""WER_FAULT_REPORTING_FLAG_NOHEAP."""


def forbid() -> None:
    """For this process, from now on. Where the system refuses, so be it: the app works as well."""
    if sys.platform == "win32":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.windll.kernel32.WerSetFlags(WITHOUT_HEAP)
    else:
        import resource

        _, hardest = resource.getrlimit(resource.RLIMIT_CORE)
        most = 1 if sys.platform == "linux" and hardest != 0 else 0
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (most, most))
