"""The first thing that the built program does, before PyInstaller's own hooks load parts of Qt."""

import gc

gc.disable()  # `__main__` goes on with this: nothing is thrown away before the window is there

import os  # noqa: E402
import sys  # noqa: E402

import later  # noqa: E402

if hasattr(sys, "setdlopenflags"):
    # Python would have each library look up all that it might ever call: PySide6's look up thirteen thousand names.
    sys.setdlopenflags(os.RTLD_LAZY)
later.install()
