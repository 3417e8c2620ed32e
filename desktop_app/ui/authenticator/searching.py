"""One search, place after place and in sight: every screen, then what lies behind our own window, then the clipboard.

Pictures are taken in the window's thread, which takes milliseconds, and searched in the background, screens side by
side. Our own window covers part of a screen: where nothing was found it steps aside for a moment and all is looked at
once more. Where the desktop asks before each picture, it steps aside at once and asks only once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop_app.ui.authenticator.aside import Aside
from desktop_app.ui.authenticator.clipboard import Taken, copied
from desktop_app.ui.authenticator.looking import SEEDS, Look, Picture, Place, Reader, look_at, read_text
from desktop_app.ui.authenticator.screens import Screens, Shots, system_screens
from desktop_app.ui.crash import tell

if TYPE_CHECKING:
    from desktop_app.ui.tasks import Task, Tasks

_NEXT_PICTURE_MS = 60
"""Windows leaves our window out from the next picture of the desktop on."""

Result = tuple[Look, tuple[Any, ...]]


class Search(QObject):
    """`changed` after each step, `ended` with everything that was recognised. One search at a time.

    `screens` and `clipboard` are how pictures and what was copied are come by, `reader` says what is looked for.
    """

    changed = Signal()
    ended = Signal(object)

    def __init__(
        self,
        tasks: Tasks,
        window: QWidget,
        parent: QObject | None = None,
        *,
        screens: Screens | None = None,
        clipboard: Callable[[], Taken] = copied,
        reader: Reader = SEEDS,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._aside = Aside(window, self)
        self._screens = screens
        self._clipboard = clipboard
        self._reader = reader
        self.looks: list[Look] = []
        self.left_behind = ""
        self.running = False
        self._contents: list[Any] = []
        self._under_way: dict[int, Task[Result]] = {}
        self._parts: dict[int, float] = {}
        self._then: Callable[[], None] = self._end
        self._looked_behind = False

    @property
    def progress(self) -> float:
        """How far the places that are being looked at are, 0 to 1."""
        return sum(self._parts.values()) / len(self._parts) if self._parts else 0.0

    # --- what can be asked for --------------------------------------------------------------------------------------

    def everywhere(self) -> None:
        """The screens, then the clipboard."""
        self._begin()
        if self._screens is None:
            self._screens = system_screens()
        self.looks.append(Look(place="screen", state="looking"))
        self.changed.emit()
        self._looked_behind = self._screens.asks or self._aside.see_through()
        if self._screens.asks:
            self._aside.step(self._take)
        elif self._looked_behind:
            QTimer.singleShot(_NEXT_PICTURE_MS, self, self._take)
        else:
            self._take()

    def these(self, taken: Taken, place: Place) -> None:
        """Pictures and a text that were chosen, dropped or pasted."""
        self._begin()
        self._look_through(taken, place, self._end)

    def cancel(self) -> None:
        """Stop. Nothing is told any more."""
        if self._screens is not None:
            self._screens.cancel()
        for task in self._under_way.values():
            task.cancel()
        self._under_way.clear()
        self._aside.back()
        self._contents, self.looks = [], []
        self.running = False

    def _begin(self) -> None:
        self.cancel()
        self.left_behind = ""
        self._parts = {}
        self.running = True

    # --- screens ----------------------------------------------------------------------------------------------------

    def _take(self) -> None:
        if self._screens is not None and self.running:
            self._screens.take(self._taken)

    def _taken(self, shots: Shots) -> None:
        self._aside.back()
        if not self.running:
            return
        self.left_behind = shots.left_behind or self.left_behind
        behind = self._looked_behind and not self._screens_ask
        self.looks = []
        if not shots.pictures:
            self.looks.append(Look(place="screen", state="trouble", trouble=shots.trouble or "unread"))
            self._after_screens()
            return
        work = []
        for number, picture in enumerate(shots.pictures, 1):
            name = "" if len(shots.pictures) == 1 else str(number)
            work.append((Look(place="screen", name=name, state="looking", behind=behind), picture.image))
        self._search(work, self._after_screens)

    @property
    def _screens_ask(self) -> bool:
        return self._screens is not None and self._screens.asks

    def _after_screens(self) -> None:
        if self._reader.enough(self._contents):
            self._end()
        elif not self._looked_behind and self._seen_a_screen:
            self._looked_behind = True
            self._aside.step(self._take)
        else:
            self._look_through(self._clipboard(), "clipboard", self._end)

    @property
    def _seen_a_screen(self) -> bool:
        return any(look.state in ("nothing", "found", "blank") for look in self.looks)

    # --- pictures and texts -----------------------------------------------------------------------------------------

    def _look_through(self, taken: Taken, place: Place, then: Callable[[], None]) -> None:
        if taken.text and not taken.pictures:
            look, found = read_text(Look(place=place), taken.text, self._reader)
            self.looks.append(look)
            self._contents += found
            then()
            return
        if not taken.pictures:
            self.looks.append(Look(place=place, state="empty"))
            then()
            return
        self._search(
            [(Look(place=place, name=name, state="looking"), picture) for name, picture in taken.pictures], then
        )

    def _search(self, work: Iterable[tuple[Look, Picture]], then: Callable[[], None]) -> None:
        self._then, self._parts, reader = then, {}, self._reader
        for look, picture in list(work):
            at = len(self.looks)
            size = (picture.width(), picture.height()) if isinstance(picture, QImage) else (0, 0)
            self.looks.append(msgspec.structs.replace(look, width=size[0], height=size[1]))
            self._parts[at] = 0.0
            self._under_way[at] = self._tasks.run(
                lambda cancel, told, look=look, picture=picture: look_at(look, picture, cancel.check, told, reader),  # type: ignore[misc]
                partial(self._looked, at),
                partial(self._broke, at),
                owner=self,
                progress=partial(self._told, at),
            )
        self.changed.emit()

    def _told(self, at: int, part: float) -> None:
        self._parts[at] = part
        self.changed.emit()

    def _looked(self, at: int, result: Result) -> None:
        self._under_way.pop(at, None)
        self.looks[at], found = result
        self._parts[at] = 1.0
        self._contents += found
        self.changed.emit()
        if not self._under_way:
            self._then()

    def _broke(self, at: int, error: Exception) -> None:
        """A fault of ours: said in full, and the search goes on."""
        tell(error)
        self._looked(at, (msgspec.structs.replace(self.looks[at], state="trouble", trouble="unread"), ()))

    def _end(self) -> None:
        found, self._contents = self._contents, []
        self.running = False
        self._aside.back()
        self.changed.emit()
        self.ended.emit(found)
