"""One step: whether it is safe now, what to press, and what was seen at the end, which decides what is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.language import Text, tr
from desktop_app.ui import step_aside, step_costs, step_facts, step_notices
from desktop_app.ui.authenticator.evidence import helps, stage_of
from desktop_app.ui.crash import tell
from desktop_app.ui.key_register import evidence
from desktop_app.ui.opening import open_page
from desktop_app.ui.put_off import put_off, take_up
from desktop_app.ui.rebuilt import RebuiltPage
from desktop_app.ui.step_result import Result, ResultCard
from desktop_app.ui.step_tools import tool_card
from desktop_app.ui.step_words import filled, title
from desktop_app.ui.storing import stored
from desktop_app.ui.widgets.buttons import Button, LinkButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Subtitle
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.scroll import PageHead, TwoColumns
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.steps import NumberedSteps
from desktop_app.walk.closes import Study, study

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Dossier
    from desktop_app.domain.script import Seen
    from desktop_app.session import Changes
    from desktop_app.ui.context import Context
    from desktop_app.ui.tasks import Task
    from desktop_app.walk.steps import StepFor

NOT_FINISHED = Text("I could not finish")


class StepPage(RebuiltPage):
    """Shows `step` of `subject`. What it would change is worked out in the background, against a snapshot."""

    title = Text("Step")
    main_button_answers = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._key = ("", "")
        self._result: Result | None = None
        self._again = False
        self._study: Study | None = None
        self._studied: Dossier | None = None
        self._task: Task[Study | None] | None = None
        self.head: PageHead | None = None
        self.primary: Button | None = None
        self.answers: dict[str, Button] = {}
        context.plans.ready.connect(self._plan_ready)

    # --- coming and going -------------------------------------------------------------------------------------------

    def show_for(self, **where: str) -> None:
        """The step named by `subject` and `step`."""
        self._key = where["subject"], where["step"]
        self._result, self._again = None, False
        self._work_out()
        self.rebuild(from_top=True)
        self._ask()

    def refresh(self, changes: Changes) -> None:
        """Take over what changed, also by this page itself."""
        if self.context.session.is_open and self._key[0]:
            self._work_out()
            self.rebuild()
            self._ask()

    def _ask(self) -> None:
        if not self.context.plans.known:
            self.context.plans.request()

    def entry(self) -> str:
        """The account or service in the sidebar."""
        return self._key[0]

    def first_focus(self) -> QWidget | None:
        """The heading: what Enter would store comes only after it was read. Once it is stored, the way on."""
        if self._result is None and self.head is not None:
            return self.head.title_label
        return self.primary

    def _work_out(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task, self._study, self._studied = None, None, None
        session = self.context.session
        step, dossier, profiles = session.step(*self._key), session.dossier, session.profiles
        if step is not None:
            self._task = self.context.tasks.run(
                lambda cancel, progress: study(dossier, step, profiles),  # noqa: ARG005 - it takes milliseconds
                lambda found: self._worked_out(dossier, found),
                tell,
                owner=self,
            )

    def _worked_out(self, dossier: Dossier, found: Study | None) -> None:
        if dossier is self.context.session.dossier:
            self._study, self._studied = found, dossier
            if self._result is None:
                self.rebuild()

    def _plan_ready(self) -> None:
        if self.isVisible():
            self.rebuild()
            if self._result is not None and self.primary is not None:
                self.go_to(self.primary)

    @property
    def _checked(self) -> bool:
        """Whether it is known by now whether the step would lock anybody out."""
        return self._studied is not None and self._studied is self.context.session.dossier

    def _step(self) -> StepFor | None:
        return self._result.step if self._result else self.context.session.step(*self._key)

    def _safe(self, step: StepFor) -> bool:
        """Whether it is safe to do now, as far as anybody can tell from the answers."""
        locks = self._study.locks if self._study else ()
        return self._checked and not step.missing and not locks and (step.state in ("open", "blocked") or self._again)

    # --- the parts --------------------------------------------------------------------------------------------------

    def build(self) -> None:
        """Heading, the two columns."""
        self.head, self.primary, self.answers = None, None, {}
        step = self._step()
        if step is None:
            self._build_gone()
            return
        dossier = self.context.session.dossier
        aside = tr("Esc leaves · your place is kept")
        self.head = PageHead(title(dossier, step), over=self._place(step), aside=aside)
        self.add(self.head)
        left, right = Stacked(gap=16), Stacked(gap=16)
        for notice in self._notices(step):
            left.add(notice)
        if helps(step) and self._result is None:
            left.add(step_aside.helper(step, lambda: self._open_helper(step)))
        lines = Card(step_facts.heading(step))
        lines.add(NumberedSteps(step_facts.instructions(dossier, step, self.context.clock().date())))
        left.add(lines)
        register = evidence.holds(self.context.session, step.entry) if step.step.id == evidence.ABOUT else None
        if self._result is not None:
            left.add(self._result_card(self._result))
        elif register is not None:
            left.add(evidence.says_card(self.context.session, step.entry, register, self._show_keys))
        elif step.state != "done" or self._again:
            if step.step.id == evidence.ABOUT:
                left.add(evidence.offer_card(self._show_keys))
            left.add(self._check_card(step))
        if not self._result and step.state in ("open", "blocked"):
            left.add(self._put_off_link(step))
        whose = {"subject": step.entry.id} if step.entry.kind == "account" else {}
        if (tool := tool_card(self.context, step)) is not None:
            right.add(tool)
        study_now = None if self._result or step.state == "done" else self._study
        right.add(step_aside.why(dossier, step, study_now, self._leads_to(step)))
        right.add(step_aside.facts(step, lambda url: open_page(self, step.profile, url)))
        right.add(step_aside.paper(lambda: self.context.navigate("print", **whose), one_account=bool(whose)))
        columns = TwoColumns(left, right)
        self.add(columns)
        self.column.setAlignment(columns, Qt.AlignmentFlag.AlignTop)

    def _build_gone(self) -> None:
        text = tr("Your answers say that it does not apply, or that it was done in another way.")
        gone = EmptyState(tr("This step is not needed any more"), text, tr("See the next steps"))
        if gone.button is not None:
            gone.button.clicked.connect(lambda: self.context.navigate("next_steps"))
            self.primary = gone.button
        self.add(gone)

    def _leads_to(self, step: StepFor) -> StepFor | None:
        """The step for whose sake the plan has this one."""
        plan = self.context.plans.current
        return next((one.chain for one in plan.steps if one.step.key == step.key), None) if plan else None

    def _place(self, step: StepFor) -> str:
        plan = self.context.plans.current
        keys = [planned.step.key for planned in plan.steps] if plan else []
        if self._result is not None or step.key not in keys:
            return step.entry.label
        place = tr("step {number} of {count}", number=keys.index(step.key) + 1, count=len(keys))
        return f"{step.entry.label} · {place}"

    def _notices(self, step: StepFor) -> list[Notice]:
        if self._result is not None:
            return []
        dossier, show = self.context.session.dossier, self._show_step
        found: list[Notice] = []
        if step.state == "done" and not self._again:
            found.append(step_notices.done_notice(dossier, step, self._do_again))
        elif step.state in ("put_off", "not_mine"):
            found.append(step_notices.put_off_notice(dossier, step, lambda: take_up(self, step)))
        elif step.missing:
            found.append(step_notices.needs_notice(dossier, step, self.context.session.steps(), show))
        elif self._study is not None and self._study.locks:
            found.append(step_notices.locks_notice(dossier, self._study.locks))
        elif self._checked:
            found.append(step_notices.safe_notice(dossier, step))
        else:
            found.append(Notice(tr("Looking whether this is safe now …"), "", "accent"))
        study_now = self._study if self._safe(step) else None
        grave = filter(step_costs.is_grave, study_now.worse) if study_now else ()
        costs = step_costs.told(dossier, study_now.opened, grave) if study_now else ()
        return [*found, *step_notices.before_the_click(dossier, step, costs)]

    def _check_card(self, step: StepFor) -> QWidget:
        dossier = self.context.session.dossier
        card = Card(tr("What did you see?"))
        card.add(Body(filled(dossier, step, step.step.check)))
        if step.step.check_help:
            card.add(Subtitle(filled(dossier, step, step.step.check_help)))
        row = FlowRow(gap=10)
        for one in step.seen:
            main = one.done and self.primary is None and self._safe(step)
            button = self._answer_button(filled(dossier, step, one.text), main=main)
            button.clicked.connect(lambda _=False, seen=one: self._finish(step, seen))
            self.answers[one.id] = button
            row.add(button)
        stop = PlainButton(str(NOT_FINISHED))
        stop.clicked.connect(lambda: self._stop(step))
        row.add(stop)
        card.add(row)
        return card

    def _answer_button(self, text: str, *, main: bool) -> Button:
        if not main:
            return PlainButton(text)
        self.primary = PrimaryButton(text)
        return self.primary

    def _result_card(self, result: Result) -> QWidget:
        context = self.context
        card = ResultCard(context.session.dossier, result, context.plans.current, context.clock())
        card.go_on.connect(self._next)
        card.to_list.connect(lambda: self.context.navigate("next_steps"))
        card.change.connect(self._change)
        self.primary = card.primary
        return card

    def _put_off_link(self, step: StepFor) -> QWidget:
        link = LinkButton(tr("Put this step off"))
        link.clicked.connect(lambda: put_off(self, step))
        return FlowRow(link)

    # --- what the person does ---------------------------------------------------------------------------------------

    def _finish(self, step: StepFor, seen: Seen) -> None:
        session = self.context.session
        before = session.report()
        changes = stored(self, lambda: session.finish(*step.key, seen.id))
        if changes is not None:
            self._result = Result(step, seen, before, session.report())
            self.context.changed(changes)

    def _stop(self, step: StepFor) -> None:
        session = self.context.session
        changes = stored(self, lambda: session.take_up(*step.key))
        if changes is not None:
            self._result = Result(step, None, None, None)
            self.context.changed(changes)

    def _do_again(self) -> None:
        self._again = True
        self.rebuild()

    def _change(self) -> None:
        """Ask again."""
        self._result, self._again = None, True
        self.rebuild()

    def _next(self) -> None:
        plan = self.context.plans.current
        if plan is not None and plan.next is not None:
            self._show_step(plan.next.step)

    def _open_helper(self, step: StepFor) -> None:
        self.context.navigate("authenticator", subject=step.entry.id, step=step.step.id, **stage_of(step))

    def _show_keys(self) -> None:
        self.context.navigate("account", subject=self._key[0], tab="keys")

    def _show_step(self, step: StepFor) -> None:
        self.context.navigate("step", subject=step.entry.id, step=step.step.id)
