"""macOS shows an app only the wallpaper until the person allows it to record the screen: whether that is so."""

from __future__ import annotations

import sys

if sys.platform == "darwin":
    import ctypes
    import ctypes.util

    def may_see_windows() -> bool:
        """Whether this app may see other windows. Where not, the system is asked, which shows its own dialog once.

        CGPreflightScreenCaptureAccess and CGRequestScreenCaptureAccess are there from macOS 10.15 on; before it every
        app may.
        """
        graphics = ctypes.CDLL(ctypes.util.find_library("CoreGraphics"))
        try:
            preflight, request = graphics.CGPreflightScreenCaptureAccess, graphics.CGRequestScreenCaptureAccess
        except AttributeError:
            return True
        preflight.restype = request.restype = ctypes.c_bool
        return bool(preflight() or request())

else:

    def may_see_windows() -> bool:
        """Every other system shows what is there."""
        return True
