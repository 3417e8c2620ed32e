"""The best account of each exchange, worked out in the background and kept for as long as its facts are the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.crash import tell
from desktop_app.walk.best import Best, best_account

if TYPE_CHECKING:
    from desktop_app.domain.profile import Profile
    from desktop_app.session import Session
    from desktop_app.ui.tasks import Tasks

_KEPT: dict[str, tuple[Profile, Best]] = {}
"""What was worked out, with the facts that it rests on, by the pack's id. It says nothing about any person."""


class Reaches(QObject):
    """Works out one exchange after the other, a fraction of a second each. `ready` carries the id of each that is
    there, `failed` of each that could not be worked out.
    """

    ready = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._waiting: list[Profile] = []
        self._broken: dict[str, Profile] = {}
        self._running = False

    def of(self, profile: Profile) -> Best | None:
        """The best account; None while it is not worked out."""
        kept = _KEPT.get(profile.id)
        return kept[1] if kept is not None and kept[0] == profile else None

    def is_broken(self, profile: Profile) -> bool:
        """Whether it could not be worked out."""
        return self._broken.get(profile.id) == profile

    def request(self, profiles: tuple[Profile, ...]) -> None:
        """Work out those that are not there yet, in this order."""
        self._waiting = [one for one in profiles if self.of(one) is None and not self.is_broken(one)]
        self._next()

    def stop(self) -> None:
        """Begin no further one."""
        self._waiting = []

    def _next(self) -> None:
        if self._running or not self._waiting:
            return
        profile, library = self._waiting.pop(0), self._session.library
        self._running = True
        self._tasks.run(
            lambda _cancel, _progress: best_account(profile, library),
            lambda best: self._arrived(profile, best),
            lambda error: self._broke(profile, error),
            owner=self,
        )

    def _arrived(self, profile: Profile, best: Best) -> None:
        self._running = False
        _KEPT[profile.id] = profile, best
        self.ready.emit(profile.id)
        self._next()

    def _broke(self, profile: Profile, error: Exception) -> None:
        self._running = False
        self._broken[profile.id] = profile
        self.failed.emit(profile.id)
        self._next()
        tell(error)
