"""The end of the helper where it closed the step that led to it: what changed, and the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.ui.step_result import Result, ResultCard
from desktop_app.ui.step_words import title
from desktop_app.ui.widgets.scroll import PageHead
from desktop_app.ui.widgets.stacked import Stacked

if TYPE_CHECKING:
    from desktop_app.ui.context import Context


class EndedStage(Stacked):
    """What the step itself shows after its check, with the plan as far as it is worked out."""

    def __init__(self, context: Context, result: Result, parent: QWidget | None = None) -> None:
        super().__init__(gap=16, parent=parent)
        dossier = context.session.dossier
        self._context, self._result = context, result
        self._card = ResultCard(dossier, result, context.plans.current, context.clock())
        self._card.go_on.connect(self._next)
        self._card.to_list.connect(lambda: context.navigate("next_steps"))
        self._card.change.connect(self._change)
        self.add(PageHead(title(dossier, result.step), over=result.step.entry.label))
        self.add(self._card)

    def first(self) -> QWidget | None:
        """The way on, once the plan is there."""
        return self._card.primary

    def _next(self) -> None:
        plan = self._context.plans.current
        if plan is not None and plan.next is not None:
            step = plan.next.step
            self._context.navigate("step", subject=step.entry.id, step=step.step.id)

    def _change(self) -> None:
        """Ask again what the step noted."""
        if self._result.seen is not None:
            asked = next(iter(self._result.seen.sets), "")
            self._context.navigate("interview", subject=self._result.step.entry.id, question=asked)
