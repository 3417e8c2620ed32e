"""Which step of the plan closes a route: worked out in the background when somebody opens the route."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.language import Text
from desktop_app.walk.what_if import closes_at

if TYPE_CHECKING:
    from desktop_app.ui.context import Context
    from desktop_app.ui.tasks import Task
    from desktop_app.walk.plan import Plan

CLOSES = Text("Go to the step that closes it: {number}. {title}")
NEVER = Text("No step of the plan closes it. What is left lies outside your settings, or in what is not known yet.")


class ClosingStep(QObject):
    """`find` asks for the step that closes the first of these events at an account. `found` carries the step and its
    number in the plan, or None and 0.
    """

    found = Signal(object, int)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: tuple[tuple[str, str], ...] = ()
        self._task: Task[int | None] | None = None
        context.plans.ready.connect(self._look)

    def find(self, account: str, events: frozenset[str]) -> None:
        """Begin; an earlier question is dropped. Where the plan is not worked out yet, that comes first."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._wanted = tuple((account, event) for event in sorted(events))
        if self._wanted:
            self._context.plans.request()

    def _look(self, plan: Plan | None) -> None:
        if not self._wanted or plan is None:
            return
        routes, self._wanted = self._wanted, ()
        dossier, profiles = self._context.session.dossier, dict(self._context.session.profiles)
        steps = [one.step for one in plan.steps]

        def told(place: int | None) -> None:
            if place is None:
                self.found.emit(None, 0)
            else:
                self.found.emit(steps[place], place + 1)

        self._task = self._context.tasks.run(
            lambda cancel, progress: closes_at(dossier, steps, profiles, routes, cancel.check),  # noqa: ARG005 - nobody waits long
            told,
            lambda _error: self.found.emit(None, 0),
            owner=self,
        )
