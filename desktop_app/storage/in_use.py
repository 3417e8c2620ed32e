"""Tells Windows' installer, and what removes the program, that it runs: they would leave files behind that are in use.

They look for a mutex of this name (AppMutex in packaging/windows/strongroom.iss). It is gone with the process, however
that ends, and protects nothing.
"""

from __future__ import annotations

import sys
from contextlib import suppress

NAME = "io.github.strongroom.Strongroom.running"


def tell() -> None:
    """For this process, from now on. Where Windows refuses, so be it: the app works as well."""
    if sys.platform == "win32":
        import ctypes

        with suppress(OSError, AttributeError):
            create = ctypes.windll.kernel32.CreateMutexW
            create.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_wchar_p]
            create.restype = ctypes.c_void_p
            create(None, False, NAME)
