"""The whole way from here, in an order that is safe: every step with its effect, and what is worth looking up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.domain.dossier import OWNER
from desktop_app.language import Plural, Text, sentences, tr
from desktop_app.language.lists import listed
from desktop_app.storage.errors import VaultError
from desktop_app.ui import plan_left_out, plan_rows
from desktop_app.ui.ahead_card import AheadCard
from desktop_app.ui.crash import tell
from desktop_app.ui.next_step_words import LOOK_BACK
from desktop_app.ui.notices import notice_for
from desktop_app.ui.put_off import put_off, take_up
from desktop_app.ui.rebuilt import RebuiltPage
from desktop_app.ui.step_words import grade_words, title
from desktop_app.ui.what_ifs import WhatIfs
from desktop_app.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card, Rule, SideBySide
from desktop_app.ui.widgets.chip import Chip, letter_tone
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Small, Strong
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.scroll import PageHead
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.step_groups import StepGroups
from desktop_app.ui.widgets.steps import StepList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.dossier import Entry
    from desktop_app.domain.report import Grade
    from desktop_app.session import Changes
    from desktop_app.ui.context import Context
    from desktop_app.walk.plan import LeftOut, Plan
    from desktop_app.walk.steps import StepFor
    from desktop_app.walk.what_if import WhatIf

ORDER = Text(
    "The order is safe: on the way no single loss locks you out that would not do so today. "
    "Put a step off, and the rest is planned anew."
)


STEPS_TO_THE_BEST = Plural(
    "{count} step to the best that you can reach", "{count} steps to the best that you can reach"
)
STEPS_OPEN = Plural("{count} step is left", "{count} steps are left")
STEPS_LEFT = Plural("{count} step left, and it moves no number", "{count} steps left, and none of them moves a number")
ABOUT_MINUTES = Plural("About {count} minute.", "About {count} minutes.")
ABOUT_HOURS = Plural("About {count} hour.", "About {count} hours.")
MORE_LOOKS = Plural("{count} more thing to look up: {label}", "{count} more things to look up: {label}")
OUTSIDE = Plural(
    "The last point of security is outside your settings: an exchange itself can fail.",
    "The last {count} points of security are outside your settings: an exchange itself can fail.",
)
UNKNOWN = Plural(
    "{count} thing is not known yet and counts as open.", "{count} things are not known yet and count as open."
)
UNANSWERED = Text("Some questions about {names} are not answered. What is not answered counts as open.")
YOURSELF = Text("you", "one of those whom questions are about")
MORE_NAMES = Plural("{count} more", "{count} more", "names that are left out of a list")
MOST_NAMES = 4
LOOK_AHEAD = Text("Show what the steps would change")


class NextStepsPage(RebuiltPage):
    """The list of steps. It asks for the plan and shows it when it is there."""

    title = Text("Next steps")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.begin: PrimaryButton | None = None
        self._waits: QWidget | None = None
        self.list: StepGroups | StepList | None = None
        self._open_groups: frozenset[int] | None = None
        self._failed = False
        self.ahead: AheadCard | None = None
        self._turn: PlainButton | None = None
        self._place: int | None = None
        self.what_ifs = WhatIfs(context, self)
        self.what_ifs.ready.connect(self._show_routes)
        self.what_ifs.failed.connect(self._cannot_look)
        context.plans.ready.connect(self._ready)
        context.plans.failed.connect(self._broke)

    def show_for(self, **where: str) -> None:
        """From the top, with the plan as it is known."""
        self._failed = False
        self._open_groups = self.list = self._place = None
        self.rebuild(from_top=True)
        self._ask()

    def refresh(self, changes: Changes) -> None:
        """Something changed: ask for the plan anew."""
        if changes.kinds & {"answers", "entries", "steps"} and self.context.session.is_open:
            self._failed, self._place = False, None
            self.rebuild()
            self._ask()

    def _again(self) -> None:
        self.show_for()

    def _ask(self) -> None:
        if not self.context.plans.known:
            self.context.plans.request()

    def first_focus(self) -> QWidget | None:
        """The button that begins; while the plan is worked out, the heading that says so."""
        return self.begin or self._waits

    def _ready(self, plan: Plan | None) -> None:
        if self.isVisible():
            self.rebuild()

    def _broke(self, error: Exception) -> None:
        self._failed = True
        if self.isVisible():
            self.rebuild()
            if not isinstance(error, VaultError):
                tell(error)

    # --- the parts --------------------------------------------------------------------------------------------------

    def build(self) -> None:
        """One of: no account yet, under way, failed, nothing left, the list."""
        self._open_groups = self.list.open_groups() if isinstance(self.list, StepGroups) else self._open_groups
        self.begin = self._waits = self.list = self.ahead = self._turn = None
        self.what_ifs.hide()
        session, plan = self.context.session, self.context.plans.current
        if not session.accounts():
            self._build_empty()
        elif plan is None:
            self._build_waiting()
        else:
            self._build_talk_left()
            self._build_plan(plan) if plan.steps else self._build_done(plan)
            self._build_left_out(plan)
        self._build_put_off()

    def _build_empty(self) -> None:
        text = tr(
            "Once Strongroom knows of an account, the steps to a safer setup stand here, in an order that is safe."
        )
        empty = EmptyState(tr("No account yet"), text, tr("Add an account"))
        if empty.button is not None:
            empty.button.clicked.connect(lambda: self.context.navigate("exchanges"))
            self.begin = empty.button
        self.add(empty)

    def _build_waiting(self) -> None:
        if not self._failed:
            head = PageHead(tr("Working out the safest order"), tr("This takes a moment. It happens on this computer."))
            self.add(head)
            self._waits = head.title_label
            return
        self.add(PageHead(tr("The plan could not be worked out")))
        text = tr("Your answers are kept. The steps of each account stand on its own page.")
        notice = Notice(tr("Nothing was lost."), text, "bad")
        again = PlainButton(tr("Try again"))
        again.clicked.connect(self._again)
        notice.add(FlowRow(again))
        self.add(notice)

    def _build_talk_left(self) -> None:
        left = self.context.session.interview_left()
        if not left:
            return
        notice = Notice(tr("This plan is still rough."), UNANSWERED.format(names=_named(left)), "warn")
        go_on = LinkButton(tr("Go on answering"))
        go_on.clicked.connect(lambda: self.context.navigate("interview", subject=left[0].id))
        notice.add(FlowRow(go_on))
        self.add(notice)

    def _build_plan(self, plan: Plan) -> None:
        heading = _heading(plan).of(len(plan.steps))
        self.add(PageHead(heading, sentences((_time(plan.minutes), ORDER))))
        self.add(self._beginning(plan))
        self._build_ahead(plan)
        self.list = StepGroups(plan_rows.groups(self.context.session, plan))
        if self._open_groups is not None:
            self.list.open_these(self._open_groups)
        self.list.opened.connect(self._open)
        self.list.acted.connect(self._put_off)
        self.add(self.list)
        self._build_further(plan)

    def _beginning(self, plan: Plan) -> QWidget:
        after = FlowRow(Small(tr("After all steps:"), wrap=False), _grade(tr("Security"), plan.end.security), gap=8)
        after.add(_grade(tr("Recovery"), plan.end.recovery))
        best, rough = plan.end_if_known[0], bool(self.context.session.interview_left())
        # Without what is still to be asked it would read as if the steps lowered what can be reached.
        if not rough and (best.letter, best.shown) != (plan.end.security.letter, plan.end.security.shown):
            grade = f"{best.letter} {best.shown}"
            after.add(Small(tr("Security up to {grade} once everything is known", grade=grade), wrap=False))
        step = plan.next
        if step is None:
            return SideBySide(Body(tr("None of these can be done safely yet. Each row says what it waits for.")), after)
        self.begin = PrimaryButton(tr("Begin with step {number}", number=plan.steps.index(step) + 1))
        self.begin.clicked.connect(lambda: self._open(plan_rows.key_of(plan_rows.STEP, *step.step.key)))
        self._turn = PlainButton(str(LOOK_AHEAD if self._place is None else LOOK_BACK))
        self._turn.clicked.connect(self._turn_ahead)
        return SideBySide(FlowRow(self.begin, self._turn, gap=10), after)

    def _build_further(self, plan: Plan) -> None:
        more = plan_rows.further(plan)
        if not more:
            return
        row = FlowRow(gap=14)
        for one in more:
            link = LinkButton(MORE_LOOKS.of(one.things, label=one.label))
            link.clicked.connect(lambda _=False, subject=one.subject: self._open_entry(subject))
            row.add(link)
        self.add(row)

    def _build_done(self, plan: Plan) -> None:
        session = self.context.session
        self.add(
            PageHead(tr("No step is left in the plan"), tr("What remains is not closed by a step, or you put it off."))
        )
        card = Card(tr("Where you stand"))
        card.add(FlowRow(_grade(tr("Security"), plan.end.security), _grade(tr("Recovery"), plan.end.recovery)))
        for sentence in remains(outside(self.context), len(session.unknowns())):
            card.add(Body(sentence))
        see = LinkButton(tr("See what still reaches your money"))
        see.clicked.connect(lambda: self.context.navigate("overview"))
        card.add(FlowRow(see))
        self.add(card)
        looks = plan_rows.rows(session, plan)
        if looks:
            known = Card(tr("Worth looking up"))
            self.list = StepList(looks)
            self.list.opened.connect(self._open)
            known.add(self.list)
            self.add(known)
            self._build_further(plan)

    def _build_left_out(self, plan: Plan) -> None:
        if not plan.left_out:
            return
        card = Card(str(plan_left_out.HEADING))
        for place, one in enumerate(plan.left_out):
            if place:
                card.add(Rule())
            card.add(self._left_out_row(one))
        self.add(card)

    def _left_out_row(self, one: LeftOut) -> QWidget:
        session, step = self.context.session, one.planned.step
        name = plan_left_out.heading(session, one)
        links = FlowRow(gap=14)
        see = LinkButton(str(plan_left_out.SEE))
        see.setAccessibleName(tr("See the step: {name}", name=name))
        see.clicked.connect(lambda: self._open(plan_rows.key_of(plan_rows.STEP, *step.key)))
        links.add(see)
        app = next(iter(session.dossier.of_kind("authenticator")), None)
        if app is not None and plan_left_out.in_a_cloud(one):
            other = LinkButton(str(plan_left_out.OTHER_APP))
            other.clicked.connect(lambda: self._open_entry(app.id))
            links.add(other)
        return Stacked(Strong(name), Body(plan_left_out.reason(session, one)), links)

    def _build_put_off(self) -> None:
        found = plan_rows.put_off_rows(self.context.session)
        if not found:
            return
        card = Card(tr("Put off"))
        for place, (step, note) in enumerate(found):
            if place:
                card.add(Rule())
            card.add(self._put_off_row(step, note))
        self.add(card)

    def _put_off_row(self, step: StepFor, note: str) -> QWidget:
        name = title(self.context.session.dossier, step)
        words = Stacked(Strong(name), Small(note))
        again = PlainButton(tr("Take up again"))
        again.setAccessibleName(tr("Take up again: {name}", name=name))
        again.clicked.connect(lambda: take_up(self, step))
        return SideBySide(words, again)

    # --- looking ahead ----------------------------------------------------------------------------------------------

    def _build_ahead(self, plan: Plan) -> None:
        if self._place is None or plan.next is None:
            return
        self.ahead = AheadCard(plan, min(self._place, len(plan.steps) - 1))
        self.ahead.moved.connect(self._look)
        self.add(self.ahead)
        self._look(self.ahead.place)

    def _turn_ahead(self) -> None:
        """Show how it would be, or again how it is."""
        self._place = 0 if self._place is None else None
        self.rebuild()
        if self._turn is not None:
            self.go_to(self._turn)

    def _look(self, place: int) -> None:
        """Show how it would be once all was done up to this step."""
        plan = self.context.plans.current
        if self.ahead is not None and plan is not None:
            self._place = place
            self.ahead.show_place(place)
            self.what_ifs.show(*(one.step for one in plan.steps[: place + 1]))

    def _show_routes(self, found: WhatIf | None) -> None:
        if found is not None and self.ahead is not None:
            self.ahead.show_routes(found)

    def _cannot_look(self, error: Exception) -> None:
        if self.ahead is not None:
            notice = notice_for(error)
            self.ahead.say(tr("{title}. {text}", title=notice.title, text=notice.what_to_do))

    # --- going on ---------------------------------------------------------------------------------------------------

    def _open(self, key: str) -> None:
        kind, subject, what = key.split("/")
        if kind == plan_rows.LOOK:
            self.context.navigate("interview", subject=subject, question=what)
        else:
            self.context.navigate("step", subject=subject, step=what)

    def _open_entry(self, subject: str) -> None:
        entry = self.context.session.dossier.entry(subject)
        self.context.navigate("account" if entry is not None and entry.kind == "account" else "entry", subject=subject)

    def _put_off(self, key: str) -> None:
        _, subject, what = key.split("/")
        step = self.context.session.step(subject, what)
        if step is not None:
            put_off(self, step)


def _named(entries: Sequence[Entry]) -> str:
    """Names in one sentence. Of many the first stand for all."""
    names = [str(YOURSELF) if entry.id == OWNER else entry.label for entry in entries]
    if len(names) > MOST_NAMES:
        left_out = len(names) - MOST_NAMES + 1
        names = [*names[:-left_out], MORE_NAMES.of(left_out)]
    return listed(names)


def outside(context: Context) -> int:
    """How many points of security no setting can bring, at the account where these are most."""
    report = context.session.report()
    rows = [row for one in report.exchanges for row in one.security.rows if row.kind == "outside"] if report else []
    return max((abs(row.points) for row in rows), default=0)


def remains(points: int, unknown: int) -> tuple[str, ...]:
    """What no step closes, honestly."""
    found = []
    if points:
        found.append(OUTSIDE.of(points))
    if unknown:
        found.append(UNKNOWN.of(unknown))
    return tuple(found)


def _heading(plan: Plan) -> Plural:
    """What may be said of the whole way: that it leads to the best only where no number ends below today's."""
    ends = (plan.now.security, plan.end.security), (plan.now.recovery, plan.end.recovery)
    if any(end.shown > now.shown for now, end in ends) and all(end.shown >= now.shown for now, end in ends):
        return STEPS_TO_THE_BEST
    return STEPS_OPEN if any(planned.effect.changes for planned in plan.steps) else STEPS_LEFT


def _time(number: int) -> str:
    return ABOUT_HOURS.of(round(number / 60)) if number >= 90 else ABOUT_MINUTES.of(number)


def _grade(name: str, grade: Grade) -> Chip:
    return Chip(grade_words(name, grade), letter_tone(grade.letter))
