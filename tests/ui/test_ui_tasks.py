"""Background work: delivered in the window's thread, once, and never to somebody who no longer waits."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread
from pytestqt.qtbot import QtBot

from desktop_app.ui.tasks import A_MOMENT_MS, Cancel, Cancelled, Progress, Tasks

ROOT = Path(__file__).parents[2]


@pytest.fixture
def tasks(qapp: QCoreApplication) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    assert made.close(10_000)


def unexpected(error: Exception) -> None:
    raise AssertionError(f"failed: {error!r}")


def drain(qtbot: QtBot, tasks: Tasks) -> None:
    """Wait until nothing is under way and everything posted has arrived."""
    qtbot.waitUntil(lambda: not tasks.busy)
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()


def test_work_runs_elsewhere_and_its_result_arrives_here(qtbot: QtBot, tasks: Tasks) -> None:
    here = threading.get_ident()
    seen: list[tuple[int, int]] = []
    tasks.run(
        lambda cancel, tell: threading.get_ident(),
        lambda there: seen.append((there, threading.get_ident())),
        unexpected,
    )
    drain(qtbot, tasks)
    ((there, arrived),) = seen
    assert there != here
    assert arrived == here


def test_an_error_arrives_as_an_error(qtbot: QtBot, tasks: Tasks) -> None:
    def work(cancel: Cancel, tell: Progress) -> int:
        raise OSError("no room")

    seen: list[Exception] = []
    tasks.run(work, lambda result: seen.append(AssertionError(result)), seen.append)
    drain(qtbot, tasks)
    assert [str(error) for error in seen] == ["no room"]


def test_progress_arrives_in_order_and_before_the_result(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[object] = []

    def work(cancel: Cancel, tell: Progress) -> str:
        for part in (0.25, 0.5, 7.0):
            tell(part)
        return "done"

    tasks.run(work, seen.append, unexpected, progress=seen.append)
    drain(qtbot, tasks)
    assert seen == [0.25, 0.5, 1.0, "done"]


def test_what_was_cancelled_delivers_nothing_though_it_ends_well(qtbot: QtBot, tasks: Tasks) -> None:
    started, go = threading.Event(), threading.Event()
    seen: list[object] = []

    def work(cancel: Cancel, tell: Progress) -> str:
        started.set()
        go.wait(10)
        tell(0.5)
        return "too late"

    task = tasks.run(work, seen.append, seen.append, progress=seen.append)
    started.wait(10)
    task.cancel()
    go.set()
    drain(qtbot, tasks)
    assert seen == []


def test_work_that_looks_stops_when_cancelled(qtbot: QtBot, tasks: Tasks) -> None:
    started, stopped = threading.Event(), threading.Event()

    def work(cancel: Cancel, tell: Progress) -> None:
        started.set()
        try:
            while True:
                cancel.check()
        except Cancelled:
            stopped.set()
            raise

    seen: list[object] = []
    task = tasks.run(work, seen.append, seen.append)
    started.wait(10)
    task.cancel()
    assert stopped.wait(10)
    drain(qtbot, tasks)
    assert seen == []


def test_nothing_is_delivered_once_the_one_who_asked_is_gone(qtbot: QtBot, tasks: Tasks) -> None:
    owner = QObject()
    go = threading.Event()
    seen: list[object] = []
    tasks.run(lambda cancel, tell: go.wait(10), seen.append, seen.append, owner=owner)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete, which waits for an event loop otherwise
    go.set()
    drain(qtbot, tasks)
    assert seen == []


def test_closing_waits_for_the_threads_and_delivers_nothing_more(qapp: QCoreApplication) -> None:
    tasks = Tasks()
    started = threading.Event()
    ended: list[bool] = []
    seen: list[object] = []

    def work(cancel: Cancel, tell: Progress) -> None:
        started.set()
        while not cancel.wanted:
            QThread.yieldCurrentThread()
        ended.append(True)

    tasks.run(work, seen.append, seen.append)
    started.wait(10)
    assert tasks.close(10_000)
    assert ended == [True]
    tasks.run(lambda cancel, tell: ended.append(False), seen.append, seen.append)
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()
    assert ended == [True]
    assert seen == []


def test_what_may_begin_later_counts_as_under_way_and_is_done(qtbot: QtBot, tasks: Tasks) -> None:
    order: list[str] = []
    tasks.run(lambda cancel, tell: order.append("later"), lambda _: None, unexpected, after_ms=A_MOMENT_MS)
    assert tasks.busy
    order.append("drawn")
    drain(qtbot, tasks)
    assert order == ["drawn", "later"]


def test_what_has_not_begun_is_neither_done_after_a_cancel_nor_after_the_end(qtbot: QtBot, qapp: object) -> None:
    tasks, begun = Tasks(), []
    tasks.run(lambda cancel, tell: begun.append("cancelled"), begun.append, begun.append, after_ms=A_MOMENT_MS).cancel()
    drain(qtbot, tasks)
    tasks.run(lambda cancel, tell: begun.append("ended"), begun.append, begun.append, after_ms=A_MOMENT_MS)
    assert tasks.close(10_000)
    drain(qtbot, tasks)
    assert begun == []


def test_more_work_than_threads_is_all_done(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[int] = []
    for number in range(40):
        tasks.run(lambda cancel, tell, number=number: number, seen.append, unexpected)
    drain(qtbot, tasks)
    assert sorted(seen) == list(range(40))


WINDOW_ENDS_FIRST = """
import threading, shiboken6
from PySide6.QtCore import QCoreApplication, QObject
from desktop_app.ui.tasks import Tasks

app, window = QCoreApplication([]), QObject()
tasks, begun, go_on = Tasks(window), threading.Event(), threading.Event()
tasks.run(lambda cancel, tell: (begun.set(), go_on.wait()), print, print)
begun.wait()
assert not tasks.close(0)
pool = tasks._pool
shiboken6.delete(window)
go_on.set()
assert pool.waitForDone()
print("ended")
"""


def test_the_end_of_a_window_does_not_wait_for_a_thread_that_goes_on() -> None:
    """In a process of its own, because the fault would be that it hangs."""
    command = [sys.executable, "-c", WINDOW_ENDS_FIRST]
    told = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, cwd=ROOT)
    assert (told.stdout.strip(), told.stderr, told.returncode) == ("ended", "", 0)
