"""The plan, worked out in the background and kept for as long as it fits what the person told us.

The next step comes first and is told at once; the rest of the way follows. The planner's memory is not made for two
threads: one plan is worked out at a time, always from a snapshot. A plan of an older snapshot is given up within
moments, and never shown.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.tasks import A_MOMENT_MS

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Dossier
    from desktop_app.session import Changes, Session
    from desktop_app.ui.tasks import Cancel, Tasks
    from desktop_app.walk.plan import Next, Plan

T = TypeVar("T")

_MATTERS = frozenset({"answers", "steps", "entries", "vault", "content"})


class Stale(Exception):  # noqa: N818 - not an error: another plan is wanted by now
    """Raised inside the work once the person said something else."""


class Plans(QObject):
    """One plan for the session's dossier. `begun` carries what it begins with, as soon as that is known; `ready` the
    plan, or None where there is no account; `failed` the error.

    `request` asks for it and may be called at any time; `current` is there after `ready`, and None again once anything
    changed. Nothing is worked out that nobody asked for since the last change.
    """

    begun = Signal(object)
    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._of: Dossier | None = None
        self._plan: Plan | None = None
        self._first: tuple[Dossier, Next | None] | None = None
        self._running = False

    @property
    def known(self) -> bool:
        """Whether the plan is worked out; it may still be None, where there is no account."""
        return self._of is not None and self._of is self._session.dossier

    @property
    def current(self) -> Plan | None:
        """The plan of the present dossier; None while it is being worked out, and where there is no account."""
        return self._plan if self.known else None

    @property
    def first(self) -> Next | None:
        """What the plan of the present dossier begins with; None while that is not known."""
        return self._first[1] if self._first is not None and self._first[0] is self._session.dossier else None

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
        """Drop the plan. One that is under way is given up, and begun again if somebody asks for it."""
        self._of, self._plan, self._first = None, None, None

    def _start(self, dossier: Dossier) -> None:
        self._running = True
        self._run(self._session.next_step, dossier, self._begun, after_ms=A_MOMENT_MS)

    def _run(
        self,
        work: Callable[[Dossier, Callable[[], None]], T],
        dossier: Dossier,
        done: Callable[[Dossier, T], None],
        *,
        after_ms: int = 0,
    ) -> None:
        self._tasks.run(
            lambda cancel, progress: work(dossier, lambda: self._check(dossier, cancel)),  # noqa: ARG005 - it cannot tell
            lambda found: done(dossier, found),
            lambda error: self._broke(dossier, error),
            owner=self,
            after_ms=after_ms,
        )

    def _check(self, dossier: Dossier, cancel: Cancel) -> None:
        """Called by the work itself: the window closes or locks, or there are other answers now."""
        cancel.check()
        if dossier is not self._session.dossier:
            raise Stale

    def _begun(self, dossier: Dossier, first: Next | None) -> None:
        if dossier is not self._session.dossier:
            self._again()
            return
        self._first = dossier, first
        self.begun.emit(first)
        self._run(self._session.plan, dossier, self._arrived)

    def _arrived(self, dossier: Dossier, plan: Plan | None) -> None:
        if dossier is not self._session.dossier:
            self._again()
            return
        self._running = False
        self._of, self._plan = dossier, plan
        self.ready.emit(plan)

    def _broke(self, dossier: Dossier, error: Exception) -> None:
        if dossier is not self._session.dossier:
            self._again()
        else:
            self._running = False
            self.failed.emit(error)

    def _again(self) -> None:
        self._running = False
        self.request()
