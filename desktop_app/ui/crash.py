"""Catches what nobody foresaw and shows it in a window of its own. It sends nothing and holds no secret.

The text has the places in the program and the kind of the error. What the error says of itself is left out, because a
library may have put there what somebody typed; only Python's own remarks about the program are kept.
"""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop_app.storage import this_computer
from desktop_app.version import version

if TYPE_CHECKING:
    from desktop_app.ui.crash_window import CrashWindow

TELLING = (AttributeError, ImportError, NameError, NotImplementedError, RecursionError, TypeError, ZeroDivisionError)
"""Errors whose text Python makes from names in the program."""

SHOWN = 4
"""Frames of an error that was the cause of another."""


def report_of(error: BaseException) -> str:
    """What can be said about an error without giving anything away: versions, places in the program, its kind."""
    lines = [f"Strongroom {version()}, Python {platform.python_version()}, {this_computer.system()}"]
    lines += _described(error, limit=None)
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        lines += ["after", *_described(cause, limit=-SHOWN)]
    return "\n".join(lines)


def _described(error: BaseException, limit: int | None) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__, limit=limit)
    lines = [f"  {_shortened(frame.filename)}, line {frame.lineno}, in {frame.name}" for frame in frames]
    said = f": {error}" if isinstance(error, TELLING) else ""
    return [*lines, f"{type(error).__module__}.{type(error).__qualname__}{said}"]


def _shortened(path: str) -> str:
    """The last three parts of a path: the folders before them may be somebody's name."""
    return "/".join(path.replace("\\", "/").split("/")[-3:])


class Crashes(QObject):
    """Takes every error that nobody caught, from any thread, and shows one window at a time.

    `close_wanted` comes where the person chose to close the app.
    """

    close_wanted = Signal()
    _came = Signal(str)

    def __init__(self, parent: QObject, err: TextIO) -> None:
        super().__init__(parent)
        self._err = err
        self._window: CrashWindow | None = None
        self._before = sys.excepthook, threading.excepthook
        self._came.connect(self._show_later)
        sys.excepthook = self._caught
        threading.excepthook = lambda args: self._caught(args.exc_type, args.exc_value, args.exc_traceback)

    def restore(self) -> None:
        """Give the hooks back, before the app ends."""
        sys.excepthook, threading.excepthook = self._before

    def _caught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            QApplication.quit()
            return
        if error is None:
            error = kind()
        text = report_of(error.with_traceback(trace))
        if QApplication.instance() is None:
            print(f"strongroom: something in the app went wrong. Nothing was lost.\n{text}", file=self._err)
        else:
            self._came.emit(text)

    def _show_later(self, text: str) -> None:
        # Not at once: the error may come out of the middle of a painting, where no window can open.
        QTimer.singleShot(0, self, lambda: self._show(text))

    def _show(self, text: str) -> None:
        if self._window is not None:
            return  # the first one says what matters; those that follow are often its consequence
        from desktop_app.ui.crash_window import CrashWindow

        self._window = CrashWindow(QApplication.activeWindow(), text)
        self._window.finished.connect(self._finished)
        self._window.rejected.connect(self.close_wanted)
        self._window.open()

    def _finished(self) -> None:
        if self._window is not None:
            self._window.deleteLater()
            self._window = None


def tell(error: Exception) -> None:
    """Hand an error of background work to the crash window, as if it had come out of this thread."""
    sys.excepthook(type(error), error, error.__traceback__)
