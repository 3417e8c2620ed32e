"""The overview's card with the one thing to do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.dossier import Dossier
from desktop_app.language import Text, sentences, tr
from desktop_app.ui import next_step_words as words
from desktop_app.ui.context import Context
from desktop_app.ui.looks import look_all
from desktop_app.ui.next_step_further import Further
from desktop_app.ui.notices import notice_for
from desktop_app.ui.rebuilt import empty
from desktop_app.ui.step_words import changes, filled, title
from desktop_app.ui.widgets.buttons import Button, PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Heading
from desktop_app.walk import shown
from desktop_app.walk.closes import Study, study
from desktop_app.walk.plan import Effect, Plan, Planned
from desktop_app.walk.steps import StepFor


class NextStepCard(Card):
    """Shows what the plan says. It asks for the plan; its page calls `show_plan` when its first step is there, and
    again when the whole plan is.

    `looked` carries the step once somebody asked by the button to see what it would change; None when that is over.
    `pinned`: they had asked already, for the step of this key.
    """

    looked = Signal(object)

    def __init__(self, context: Context, *, pinned: tuple[str, str] | None = None) -> None:
        super().__init__("", surface="main")
        self.pinned = pinned
        self._step: StepFor | None = None
        self._shown: tuple[tuple[str, str], Effect] | None = None
        self.setAccessibleName(tr("Next step"))
        self._context = context
        self.primary: Button | None = None
        self.show_plan()
        if not context.plans.known:
            context.plans.request()

    def first_focus(self) -> QWidget:
        """Where the keyboard begins: what there is to press, or the card itself until that is known."""
        return self.primary or self

    def show_plan(self) -> None:
        """Show the plan as it is known now. A keyboard that waited on the card goes on to what there is to press."""
        plan = self._context.plans.current
        if plan is not None and plan.next is not None and self._shown == (plan.next.step.key, plan.next.effect):
            self._further.show_further(self._context.session.dossier, plan, plan.next)
            return  # the whole way came after its first step, which stands here already
        waits = self.window().focusWidget() is self  # also in a window that is not the active one yet
        self._show_now()
        if waits and self.primary is not None:
            QTimer.singleShot(0, self.primary, self._hand_over)

    def _hand_over(self) -> None:
        """The keyboard goes from the card to its button, where that can be seen: the page does not move by itself."""
        if self.primary is not None and self.primary.visibleRegion().boundingRect() == self.primary.rect():
            self.primary.setFocus()

    def _show_now(self) -> None:
        empty(self.column)
        self.primary = self._step = self._shown = None
        plans = self._context.plans
        if plans.known:
            self._show(plans.current)
        elif plans.first is not None and plans.first.step is not None:
            self._show_step(self._context.session.dossier, plans.first.step)
        else:
            self._say(*words.WORKING)

    def show_failure(self, error: Exception) -> None:
        """Say that there is no plan, and offer to try again."""
        notice = notice_for(error)
        empty(self.column)
        self._shown = None
        self._say(notice.title, notice.body)
        again = PlainButton(str(words.AGAIN))
        again.clicked.connect(self._again)
        self.add(FlowRow(again))

    def _again(self) -> None:
        self.show_plan()
        self._context.plans.request()

    def _say(self, heading: Text | str, text: Text | str) -> None:
        self.add(Heading(str(heading)))
        self.add(Body(str(text)))
        self.column.addStretch(1)

    def _show(self, plan: Plan | None) -> None:
        session = self._context.session
        if plan is None:
            self._say(*words.NOTHING_LEFT)
        elif plan.next is not None:
            self._show_step(session.dossier, plan.next)
        elif plan.steps:
            self._say(*words.NOTHING_SAFE)
            self._offer(str(words.SHOW_STEPS), lambda: self._context.navigate("next_steps"))
        elif plan.looks:
            self._say(*words.LOOKS_LEFT)
            self._offer(str(words.LOOK), lambda: look_all(self._context))
        else:
            self._say(*words.NOTHING_LEFT)

    def _offer(self, text: str, act: Callable[[], object]) -> None:
        self.primary = PrimaryButton(text)
        self.primary.clicked.connect(act)
        self.add(FlowRow(self.primary))

    def _show_step(self, dossier: Dossier, planned: Planned) -> None:
        step = planned.step
        self._shown = step.key, planned.effect
        chips = [Chip(words.chip(planned), "accent")]
        chips += [Chip(text, tone) for text, tone in changes(planned.effect, both=True)]
        self.add(FlowRow(*chips))
        self.add(Heading(title(dossier, step)))
        # Where the pack says what the step brings with it, the general reason why it is safe might contradict that.
        said = (step.step.why,) if shown.consequences(step) else (step.step.safe, step.step.why)
        self.add(Body(sentences(filled(dossier, step, text) for text in said)))
        self._closes = Body("")
        self._closes.hide()
        self.add(self._closes)
        self._why = Body(words.reasons(dossier, planned))
        self._why.hide()
        self.add(self._why)
        self._further = Further(dossier, self._context.plans.current, planned)
        self.add(self._further)
        self.column.addStretch(1)
        self.primary = PrimaryButton(str(words.WALK))
        self.primary.clicked.connect(lambda: self._context.navigate("step", subject=step.entry.id, step=step.step.id))
        self._toggle = PlainButton(str(words.WHY))
        self._toggle.clicked.connect(self._turn)
        self._ahead = PlainButton(str(words.LOOK_AHEAD))
        self._ahead.clicked.connect(self._pin)
        self.add(FlowRow(self.primary, self._toggle, self._ahead, gap=12))
        self._study(dossier, planned)
        self._step = step
        self.look()

    def tell_ahead(self, lead: str, text: str) -> None:
        """Say in place of what comes after it what the step would change."""
        if self._step is not None:
            self._further.tell(lead, text)

    def tell_nothing(self) -> None:
        """Back to what comes after it."""
        if self._step is not None:
            self._further.tell_nothing()

    def _pin(self) -> None:
        """Show what it would change, or go back to how it is."""
        if self._step is not None:
            self.pinned = None if self.pinned == self._step.key else self._step.key
            self.look()

    def look(self) -> None:
        """Say which step is looked at."""
        if self._step is None:
            return
        pinned = self.pinned == self._step.key
        self._ahead.set_label(str(words.LOOK_BACK if pinned else words.LOOK_AHEAD))
        self.looked.emit(self._step if pinned else None)

    def _turn(self) -> None:
        """Show the reason or hide it."""
        shown = self._why.isHidden()
        self._why.setVisible(shown)
        self._toggle.set_label(str(words.HIDE_WHY if shown else words.WHY))

    def _study(self, dossier: Dossier, planned: Planned) -> None:
        """Work out in the background which routes it closes."""
        profiles = dict(self._context.session.profiles)
        self._context.tasks.run(
            lambda cancel, progress: study(dossier, planned.step, profiles),  # noqa: ARG005 - it is over in a moment
            self._studied,
            self._failed,
            owner=self,
        )

    def _studied(self, found: Study | None) -> None:
        text = words.what_it_closes(found)
        self._closes.setText(text)
        self._closes.setVisible(bool(text))

    def _failed(self, error: Exception) -> None:
        notice = notice_for(error)
        self._closes.setText(tr("{title}. {text}", title=notice.title, text=notice.what_to_do))
        self._closes.show()
