"""The plan, worked out in the background and kept for as long as it fits what the person told us.

A plan takes the better part of a second, and the planner's memory is not made for two threads: one plan is worked out
at a time, always from a snapshot. A plan of an older snapshot is dropped, never shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Dossier
    from desktop_app.session import Changes, Session
    from desktop_app.ui.tasks import Tasks
    from desktop_app.walk.plan import Plan

_MATTERS = frozenset({"answers", "steps", "entries", "vault", "content"})


class Plans(QObject):
    """One plan for the session's dossier. `ready` carries it, or None where there is no account; `failed` the error.

    `request` asks for it and may be called at any time; `current` is there after `ready`, and None again once anything
    changed. Nothing is worked out that nobody asked for since the last change.
    """

    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._of: Dossier | None = None
        self._plan: Plan | None = None
        self._running = False

    @property
    def known(self) -> bool:
        """Whether the plan is worked out; it may still be None, where there is no account."""
        return self._of is not None and self._of is self._session.dossier

    @property
    def current(self) -> Plan | None:
        """The plan of the present dossier; None while it is being worked out, and where there is no account."""
        return self._plan if self.known else None

    def request(self) -> None:
        """Work the plan out, unless that was done or is under way. `ready` or `failed` follows in any case."""
        if self._running:
            return
        if self.known:
            self.ready.emit(self._plan)
        elif self._session.is_open:
            self._start(self._session.dossier)

    def take(self, changes: Changes) -> None:
        """After a change of the session: `invalidate` where the plan may be another one now."""
        if changes.kinds & _MATTERS:
            self.invalidate()

    def invalidate(self) -> None:
        """Drop the plan. One that is under way will be found stale when it arrives, and begun again."""
        self._of, self._plan = None, None

    def _start(self, dossier: Dossier) -> None:
        self._running = True
        self._tasks.run(
            lambda cancel, progress: self._session.plan(dossier),  # noqa: ARG005 - the planner knows neither
            lambda plan: self._arrived(dossier, plan),
            lambda error: self._broke(dossier, error),
            owner=self,
        )

    def _arrived(self, dossier: Dossier, plan: Plan | None) -> None:
        self._running = False
        if dossier is not self._session.dossier:
            self.request()
            return
        self._of, self._plan = dossier, plan
        self.ready.emit(plan)

    def _broke(self, dossier: Dossier, error: Exception) -> None:
        self._running = False
        if dossier is not self._session.dossier:
            self.request()
        else:
            self.failed.emit(error)
