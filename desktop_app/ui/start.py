"""Builds the app and its window, runs it, and ends it cleanly: the only place where everything is joined."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop_app.content.assets import asset_folder, command_line, is_prepared
from desktop_app.session import Session
from desktop_app.storage.errors import VaultError, VaultMissing
from desktop_app.storage.keystore import OsKeyStore
from desktop_app.storage.places import own_content, preferences_folder, vault_folder
from desktop_app.ui.announcing import Announcing
from desktop_app.ui.auto_lock import AutoLock
from desktop_app.ui.backup_files import BackupFiles
from desktop_app.ui.choices import Choices
from desktop_app.ui.crash import Crashes, tell
from desktop_app.ui.guide import Guide
from desktop_app.ui.kept_facts_at_start import KeptFacts
from desktop_app.ui.languages import words_of_content
from desktop_app.ui.last_copy import LastCopy
from desktop_app.ui.one_window import OneWindow
from desktop_app.ui.onward import Where, onward
from desktop_app.ui.own_backups import OwnBackups
from desktop_app.ui.pages import PAGES, PageSpec
from desktop_app.ui.sidebar_filling import SidebarFilling
from desktop_app.ui.stopping import StopSignals
from desktop_app.ui.theme import new_app
from desktop_app.ui.window import LAST_WAIT_MS, Window
from desktop_app.ui.window_place import kept_place, put_in_place

if TYPE_CHECKING:
    from desktop_app.content.library import Library

LONGEST_TURN = 0.001
"""Seconds that work in the background may go on while the window waits for its turn. Each part that is drawn may wait
once: with Python's own five milliseconds the overview of sixteen accounts came two seconds late. No less than one:
Windows counts them whole, and would keep both threads busy with asking.
"""


def run(folder: Path | None, err: TextIO, backup: Path | None = None) -> int:
    """Opens the window on the vault in `folder`, by default the usual place; with `backup` where that file is looked
    into. Returns when it was closed, with the exit status: 0, or 128 and a signal's number.
    """
    ear = QtEar(err)
    qInstallMessageHandler(ear.hear)
    try:
        return _run(folder, err, ear, backup)
    finally:
        # What Qt says when it unloads comes after Python's end, where an ear that is still there ends in a crash.
        qInstallMessageHandler(None)


def _run(folder: Path | None, err: TextIO, ear: QtEar, backup: Path | None) -> int:
    sys.setswitchinterval(LONGEST_TURN)
    app = new_app(sys.argv[:1])
    ear.started = True
    app.setApplicationName("Strongroom")
    app.setDesktopFileName("io.github.strongroom.Strongroom")
    choices = Choices(preferences_folder(), app)
    place = folder or (Path(choices.now.vault) if choices.now.vault else vault_folder())
    one = OneWindow(place, app)
    if not one.is_first and one.call(backup):
        return 0
    choices.apply()
    content = partial(library, own_content(place))
    session = Session(
        place,
        content if is_prepared(asset_folder() / "content") else content(),
        clock=now,
        random=os.urandom,
        keys=OsKeyStore(),
        stopwatch=perf_counter,
    )
    window = open_window(session, choices)
    crashes, signals = Crashes(app, err), StopSignals(app)
    crashes.close_wanted.connect(window.close)
    signals.stop.connect(lambda number: QApplication.exit(128 + number))
    window.show()
    # From here on memory is tidied as usual. What was made until now stays for ever and need not be looked through.
    window.after_first_paint(begin_tidying)
    window.after_first_paint(forget_visited_folders)
    window.after_first_paint(lambda: load_ahead(window))
    window.after_first_paint(lambda: look_at_content(window))
    window.after_first_paint(lambda: follow_motion(window, choices))
    one.watch(window)
    files = BackupFiles(window, app)
    one.file_wanted.connect(files.show)
    if backup is not None:
        files.show(backup)
    window.changed.connect(lambda: one.follow(session.folder))
    status = app.exec()
    return _end(window, session, choices, (crashes.restore, signals.restore, one.release), status)


def begin_tidying() -> None:
    """Ends what `__main__` began: the first window comes a tenth sooner where nobody looks for garbage before it."""
    gc.freeze()
    gc.enable()


def forget_visited_folders() -> None:
    """Nobody else shall read which folders were visited."""
    from desktop_app.ui import visited_folders

    visited_folders.forget()


def now() -> datetime:
    """The present moment. Everything below the window is given it and never reads a clock."""
    return datetime.now(UTC)


def follow_motion(window: Window, choices: Choices) -> None:
    """Keep still where the system asks for it."""
    from desktop_app.ui.system_motion import follow

    follow(choices, window.tasks)


def look_at_content(window: Window) -> None:
    """Reads the content in the background, and says so where it is of no use."""
    session = window.context.session

    def tell_of(questions: object) -> None:
        if not questions and window.page_id() != "content":
            window.navigate("content")

    window.tasks.run(lambda _cancel, _progress: session.library.questions, tell_of, tell, owner=window)


def load_ahead(window: Window) -> None:
    """While somebody types a passphrase, what comes after that is loaded in the background. A key store answers sooner
    than that would be done.
    """
    if window.page_id() == "unlock" and not window.tasks.busy:
        names = ("analysis.report", "ui.sidebar_model", "ui.pages.overview")

        def load(_cancel: object, _progress: object) -> None:
            for name in names:
                import_module(f"desktop_app.{name}")

        window.tasks.run(load, lambda _: None, tell, owner=window)


def library(own: Path) -> Library:
    """The content that comes with the app and the person's own on top; an empty one with its problems where nothing of
    the app's can be used.
    """
    from desktop_app.content.library import ContentUnusableError, Library, load

    try:
        return load(asset_folder() / "content", own)
    except ContentUnusableError as error:
        return Library(profiles={}, questions={}, steps={}, problems=error.problems)


def open_window(
    session: Session,
    choices: Choices,
    *,
    clock: Callable[[], datetime] = now,
    pages: Mapping[str, PageSpec] = PAGES,
) -> Window:
    """The window on its first page, not yet shown."""
    session.speak(words_of_content)
    window = Window(session, clock, pages=pages, choices=choices)
    Guide(window)
    SidebarFilling(window, pages)
    OwnBackups(window)
    Announcing(window)
    AutoLock(window, clock)
    LastCopy(window)
    KeptFacts(window)
    put_in_place(window, choices.now.window)
    page, where = first_page(session, window.context.choices.now.vault)
    window.navigate(page, **where)
    return window


def first_page(session: Session, chosen: str = "") -> Where:
    """Where a start begins: the welcome where there is no vault, else the page that opens it or says what is wrong.
    `chosen` is the folder that the person chose for the vault, if any.
    """
    if not session.will_load and not session.library.questions:
        return "content", {}
    if session.is_open:
        return onward(session)
    try:
        session.opens_with()
    except VaultMissing:
        # Where the person chose this folder for the vault, its drive may not be there: that is no first start.
        return ("unlock" if chosen and session.folder == Path(chosen) else "welcome"), {}
    except VaultError:
        return "unlock", {}
    return "unlock", {}


def _end(
    window: Window, session: Session, choices: Choices, restore: tuple[Callable[[], None], ...], status: int
) -> int:
    """Keeps the window's place, waits for work, locks the vault, forgets where files were looked for."""
    # A place that cannot be kept is worth no word to somebody who is leaving.
    with suppress(VaultError):
        choices.change("window", kept_place(window))
    finished = window.tasks.close(LAST_WAIT_MS)
    session.lock()
    forget_visited_folders()
    for give_back in restore:
        give_back()
    if not finished:
        # A thread still waits for the system's key store. The vault is locked; Qt would wait for the thread for ever.
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        os._exit(status)
    window.deleteLater()
    return status


class QtEar:
    """Hears what Qt says. Until the app has `started` Qt cannot open a window where it gives up: then we say why."""

    def __init__(self, err: TextIO) -> None:
        self.started = False
        self._err = err

    def hear(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Called by Qt for each message. Qt ends the process after a fatal one, so ours must come first."""
        if kind == QtMsgType.QtFatalMsg:
            print(self._last_words(message), file=self._err, flush=True)
            os._exit(1)
        if self.started and kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            print(f"strongroom: Qt says: {context.category}: {message}", file=self._err)

    def _last_words(self, message: str) -> str:
        if self.started:
            return (
                f"strongroom: the window had to stop, and everything up to the last answer is saved. Qt says: {message}"
            )
        return (
            "strongroom: the window cannot start, because there is no screen that it can use. Nothing was changed.\n"
            f"Start it from a desktop session. What works without a window is listed by: {command_line('--help')}"
        )
