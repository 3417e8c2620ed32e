"""The book into a CSV file and back: asked where, worked out in the background, shown before it is taken."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_app.addresses.book import Book
from desktop_app.addresses.from_csv import Brought, read_book
from desktop_app.language import Plural, tr
from desktop_app.pasted.errors import PastedError
from desktop_app.storage.errors import VaultError
from desktop_app.ui import address_files
from desktop_app.ui.address_desk import Desk
from desktop_app.ui.crash import tell
from desktop_app.ui.notices import notice_for
from desktop_app.ui.tasks import Task
from desktop_app.ui.widgets.buttons import PlainButton
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.stage import Stage
from desktop_app.ui.words_refused import refused

_TAKEN = Plural("{count} address was taken into the book.", "{count} addresses were taken into the book.")


class FileFlow:
    """`save` writes the whole book, `read` takes one in."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self.keeper = desk, desk.keeper

    def save(self) -> None:
        """Ask where, and write the file."""
        path = address_files.ask_where(self._desk.page)
        if path is None:
            return
        try:
            address_files.save(path, self.keeper.shelf.book)
        except VaultError as error:
            self._book(Notice(tr("The file was not saved."), notice_for(error).what_to_do, "bad"))
        else:
            words = tr(
                "It shows where your coins go, to everybody who can open it. Delete it when you no longer need it."
            )
            self._book(Notice(tr("Saved as {file}.", file=path.name), words, "ok"))

    def read(self) -> None:
        """Ask which, read it and show what it holds."""
        path = address_files.ask_which(self._desk.page)
        if path is None:
            return
        entries, ids, today = tuple(self.keeper.shelf.book), self.keeper.new_ids(), self.keeper.today.isoformat()
        waiting = Stage(tr("Reading {file}", file=path.name), tr("Each address is checked and compared with the book."))
        stop = PlainButton(tr("Stop"))
        waiting.way_back = stop
        waiting.add_buttons(stop)
        self._desk.show(waiting)

        def work(check: Callable[[], None]) -> Brought:
            text = address_files.load(path)
            return read_book(text, Book(entries), at=today, new_id=ids, check=lambda _: check())

        task = self._desk.context.tasks.run(
            lambda cancel, _progress: work(cancel.check),
            lambda brought: self._brought(brought, path),
            self._file_refused,
            owner=waiting,
        )
        stop.clicked.connect(lambda: self._stop(task))

    def _stop(self, task: Task[Brought]) -> None:
        task.cancel()
        self._book()

    def _book(self, notice: Notice | None = None) -> None:
        self._desk.tab("book", notice=notice)

    def _cancelled(self) -> None:
        self._book()

    def _brought(self, brought: Brought, path: Path) -> None:
        stage = address_files.BroughtStage(brought, path.name)
        stage.take.connect(lambda: self._take_brought(brought))
        stage.cancelled.connect(self._cancelled)
        self._desk.show(stage)

    def _file_refused(self, error: Exception) -> None:
        if isinstance(error, PastedError):
            self._book(Notice(*refused(error), "bad", stacked=True))
        elif isinstance(error, OSError):
            words = tr("Look whether it is still there and may be opened, then choose it again.")
            self._book(Notice(tr("The file could not be read."), words, "bad"))
        else:
            self._book()
            tell(error)

    def _take_brought(self, brought: Brought) -> None:
        if self._desk.stored(lambda: self.keeper.keep(brought.new)):
            self._book(Notice(_TAKEN.of(len(brought.new)), "", "ok"))
