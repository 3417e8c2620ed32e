"""The one door to background work: key derivation, analysis of many accounts, exports, searching screens.

Work runs in Qt's thread pool and may not touch widgets. Its result, its error and its progress are delivered in the
window's thread, never after `cancel` and never after the widget that asked (`owner`) is gone. `close` waits, so that no
thread outlives the window.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal, Slot

T = TypeVar("T")

A_MOMENT_MS = 10
"""Longer than the window system takes to ask for a picture of what has changed. Python does one thing at a time,
whatever the threads: what begins so much later does not keep the window from being drawn.
"""

_UNFINISHED: list[QThreadPool] = []
"""Pools with a thread that did not stop in time. They outlive their window, or its end would wait for that thread."""


class Cancelled(Exception):  # noqa: N818 - not an error: what was asked for
    """Raised inside work by `Cancel.check` after it was cancelled."""


class Cancel:
    """Handed to the work, which looks at it every now and then."""

    def __init__(self) -> None:
        self._flag = threading.Event()

    def set(self) -> None:
        """Ask the work to stop."""
        self._flag.set()

    @property
    def wanted(self) -> bool:
        """Whether the work should stop."""
        return self._flag.is_set()

    def check(self) -> None:
        """Raise `Cancelled` where the work should stop."""
        if self._flag.is_set():
            raise Cancelled


Progress = Callable[[float], None]
"""Handed to the work, which tells how far it is, 0 to 1."""

Work = Callable[[Cancel, Progress], T]


class Task(Generic[T]):
    """One piece of work under way, to be cancelled by the one who asked for it."""

    def __init__(
        self, work: Work[T], done: Callable[[T], None], failed: Callable[[Exception], None], owner: QObject | None
    ) -> None:
        self.work = work
        self.done = done
        self.failed = failed
        self.owner = owner
        self.on_progress: Callable[[float], None] | None = None
        self.flag = Cancel()

    def cancel(self) -> None:
        """Ask the work to stop; nothing of it is delivered from now on."""
        self.flag.set()

    @property
    def wanted(self) -> bool:
        """Whether somebody still waits for it."""
        return not self.flag.wanted and (self.owner is None or shiboken6.isValid(self.owner))


class _Run(QRunnable):
    """Carries a task into the pool. It speaks only to `Tasks`, which outlives it."""

    def __init__(self, task: Task[Any], tasks: Tasks) -> None:
        super().__init__()
        self._task = task
        self._tasks = tasks

    def run(self) -> None:
        """Qt calls this in a thread of the pool."""
        result: Any = None
        error: Exception | None = None
        try:
            self._task.flag.check()
            result = self._task.work(self._task.flag, self._tell)
        except Exception as problem:  # noqa: BLE001 - handed to the one who asked
            error = problem
        with suppress(RuntimeError):  # the window is gone, and nobody waits for it
            self._tasks.arrived.emit(self._task, result, error)

    def _tell(self, part: float) -> None:
        if not self._task.flag.wanted:
            self._tasks.moved.emit(self._task, min(max(part, 0.0), 1.0))


class Tasks(QObject):
    """Starts background work and knows what is under way. One for a window; call `close` before the app ends."""

    arrived = Signal(object, object, object)
    moved = Signal(object, float)

    def __init__(self, parent: QObject | None = None, *, threads: int = 2) -> None:
        super().__init__(parent)
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self.moved.connect(self._progress, Qt.ConnectionType.QueuedConnection)
        # Without a parent: its end waits for its threads, and within the end of a window they could wait for us.
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(threads)
        self._running: list[Task[Any]] = []
        self._closed = False

    def run(
        self,
        work: Work[T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        owner: QObject | None = None,
        progress: Callable[[float], None] | None = None,
        after_ms: int = 0,
    ) -> Task[T]:
        """Do `work(cancel, progress)` in the background, then call `done(result)` or `failed(error)` in this thread.

        With an `owner` nothing is delivered once that object is gone. After `close` nothing is started and nothing
        delivered. What nobody waits for may begin `A_MOMENT_MS` later.
        """
        task = Task(work, done, failed, owner)
        task.on_progress = progress
        if self._closed:
            task.cancel()
            return task
        self._running.append(task)
        if after_ms:
            QTimer.singleShot(after_ms, self, partial(self._start, task))
        else:
            self._start(task)
        return task

    def _start(self, task: Task[Any]) -> None:
        if self._closed:
            self._running.remove(task)
        else:
            self._pool.start(_Run(task, self))

    @Slot(object, object, object)
    def _deliver(self, task: Task[Any], result: object, error: Exception | None) -> None:
        if task in self._running:
            self._running.remove(task)
        if not task.wanted or isinstance(error, Cancelled):
            return
        if error is not None:
            task.failed(error)
        else:
            task.done(result)

    @Slot(object, float)
    def _progress(self, task: Task[Any], part: float) -> None:
        if task.on_progress is not None and task.wanted:
            task.on_progress(part)

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._running)

    def cancel_all(self) -> None:
        """Ask all work to stop."""
        for task in self._running:
            task.cancel()

    def close(self, wait_ms: int = -1) -> bool:
        """Cancel everything and wait for its threads, without end by default; False where some did not stop in time."""
        self._closed = True
        self.cancel_all()
        self._pool.clear()
        finished = self._pool.waitForDone(wait_ms)
        if not finished and self._pool not in _UNFINISHED:
            _UNFINISHED.append(self._pool)
        return finished
