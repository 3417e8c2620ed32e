"""The plan as rows of a list: what is next, what must wait, what to look up. Words only; nothing is worked out here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.content.needs import meets
from desktop_app.content.texts import fill
from desktop_app.language import Text, tr
from desktop_app.language.days import minutes
from desktop_app.ui.day_words import day
from desktop_app.ui.plan_costs import cost_notes
from desktop_app.ui.step_words import bests, changes, filled, text_values, title, wait_note, whose
from desktop_app.ui.widgets.step_groups import StepGroup
from desktop_app.ui.widgets.steps import StepItem
from desktop_app.walk.plan import LAST_RANK, Effect
from desktop_app.walk.shown import first, sentences, waits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.dossier import Dossier
    from desktop_app.domain.report import Grade
    from desktop_app.session import Session
    from desktop_app.walk.plan import Look, Plan, Planned
    from desktop_app.walk.steps import StepFor

LOOKS_SHOWN = 3
SITTING = 45
"""Minutes that somebody does such things with care at a stretch."""

FEW = 8
"""So many steps need no groups."""

SITTINGS = (
    Text("First sitting"),
    Text("Second sitting"),
    Text("Third sitting"),
    Text("Fourth sitting"),
    Text("Fifth sitting"),
    Text("Sixth sitting"),
)
SITTING_NUMBER = Text("Sitting {number}")
STEPS_OF = Text("steps {first} to {last} · {minutes}")
STEP_OF = Text("step {last} · {minutes}")
HEARD = Text("after it security {security}, recovery {recovery}")
NOT_YET = Text("not yet: {what}")
PUT_OFF_ON = Text("put off on {day}")
NOT_FOR_YOU_ON = Text("does not apply to you, as you said on {day}")
LOCKOUTS = {
    "phone": Text("if you lose your phone after it, you are locked out of {account}"),
    "memory": Text("if you forget what you know by heart after it, you are locked out of {account}"),
    "computer": Text("if you lose your computer after it, you are locked out of {account}"),
    "inbox": Text("if your mailbox is shut for good after it, you are locked out of {account}"),
    "number": Text("if your phone number is gone for good after it, you are locked out of {account}"),
    "home": Text("if you lose all that is at home after it, you are locked out of {account}"),
    "sim": Text("if you lose your SIM card after it, you are locked out of {account}"),
}
"""By loss: a clause after a colon, for a step that would lock the owner out."""

STEP, LOOK = "step", "look"


class Further(NamedTuple):
    """What more could be looked up about one entry: how many things, and the entry."""

    subject: str
    label: str
    things: int


def key_of(kind: str, subject: str, what: str) -> str:
    """The id of a row."""
    return f"{kind}/{subject}/{what}"


def looks_that_count(plan: Plan) -> tuple[Look, ...]:
    """What can move a number, by what it can bring per minute."""
    return tuple(look for look in plan.looks if look.best.changes)


def further(plan: Plan) -> tuple[Further, ...]:
    """What is left of the looks after those that stand in the list, entry by entry."""
    rest = looks_that_count(plan)[LOOKS_SHOWN:]
    entries = {look.asked.entry.id: look.asked.entry for look in rest}
    return tuple(
        Further(key, entry.label, sum(look.asked.entry.id == key for look in rest)) for key, entry in entries.items()
    )


def rows(session: Session, plan: Plan) -> tuple[StepItem, ...]:
    """All steps in their order, with the best looks after the first."""
    now = session.steps()
    steps = [_step_row(session, plan, now, place) for place in range(len(plan.steps))]
    looks = [_look_row(session, look) for look in looks_that_count(plan)[:LOOKS_SHOWN]]
    return (*steps[:1], *looks, *steps[1:])


def groups(session: Session, plan: Plan) -> tuple[StepGroup, ...]:
    """The rows in sittings of at most `SITTING` minutes, so that a long way can be gone in parts. Few are one group."""
    items = list(rows(session, plan))
    if len(plan.steps) <= FEW:
        return (StepGroup("", "", (), tuple(items)),)
    looks = len(items) - len(plan.steps)  # they stand after the first step
    found = []
    for at, (first_place, end) in enumerate(_sittings(plan)):
        steps = plan.steps[first_place:end]
        some = STEPS_OF if len(steps) > 1 else STEP_OF
        found.append(
            StepGroup(
                str(SITTINGS[at] if at < len(SITTINGS) else SITTING_NUMBER.format(number=at + 1)),
                some.format(first=first_place + 1, last=end, minutes=minutes(_minutes(steps))),
                changes(Effect(*_across(steps))),
                tuple(items[first_place + looks if at else 0 : end + looks]),
            )
        )
    return tuple(found)


def _across(steps: Sequence[Planned]) -> tuple[tuple[Grade, Grade], tuple[Grade, Grade]]:
    """Both numbers before the first and after the last of these."""
    before, after = steps[0].effect, steps[-1].effect
    return (before.security[0], after.security[1]), (before.recovery[0], after.recovery[1])


def _minutes(steps: Sequence[Planned]) -> int:
    return sum(one.step.step.minutes for one in steps)


def _sittings(plan: Plan) -> list[tuple[int, int]]:
    """(first, end) of the steps of each sitting."""
    found, first_place = [], 0
    for place in range(1, len(plan.steps) + 1):
        full = place == len(plan.steps) or _minutes(plan.steps[first_place : place + 1]) > SITTING
        if full:
            found.append((first_place, place))
            first_place = place
    return found


def _look_row(session: Session, look: Look) -> StepItem:
    entry, question = look.asked.entry, look.asked.question
    profile = session.profile(entry)
    text = fill(question.text, text_values(session.dossier, entry, profile)) if profile else question.text
    return StepItem(
        id=key_of(LOOK, entry.id, question.id),
        number=0,
        mark="?",
        title=tr("Look: {question}", question=text),
        note=" · ".join((entry.label, minutes(question.minutes), tr("settles an unknown"))),
        chips=bests(look.best),
        ahead=ahead_heard(look.best),
    )


def _step_row(session: Session, plan: Plan, now: tuple[StepFor, ...], place: int) -> StepItem:
    planned = plan.steps[place]
    step, is_next = planned.step, planned is plan.next
    chips = changes(planned.effect, both=is_next) or (
        ((tr("alone no change") if planned.chain else tr("no number moves")), "neutral"),
    )
    return StepItem(
        id=key_of(STEP, *step.key),
        number=place + 1,
        title=title(session.dossier, step),
        note=" · ".join(part for part in _notes(session, plan, now, place) if part),
        chips=chips,
        first=is_next,
        action=tr("Put off", "to put a step off"),
        ahead=ahead_heard(planned.effect),
    )


def ahead_heard(effect: Effect) -> str:
    """Both numbers at the end, for who hears the row."""
    (_, security), (_, recovery) = effect
    return HEARD.format(security=f"{security.letter} {security.shown}", recovery=f"{recovery.letter} {recovery.shown}")


def _notes(session: Session, plan: Plan, now: tuple[StepFor, ...], place: int) -> tuple[str, ...]:
    planned, dossier = plan.steps[place], session.dossier
    step = planned.step
    return (
        whose(dossier, step),
        minutes(step.step.minutes),
        tr("safe now") if planned is plan.next else _standing(session, plan, now, place),
        _why_here(dossier, planned),
        *_stop_notes(plan, planned),
        *cost_notes(dossier, plan, planned),
        tr("cannot be taken back") if sentences(dossier, step, step.step.one_way) else "",
    )


def _why_here(dossier: Dossier, planned: Planned) -> str:
    """What it comes before, or that it comes last; "" where it is there for its own sake."""
    if planned.chain is not None:
        return "" if planned.effect.changes else tr("makes way for “{title}”", title=title(dossier, planned.chain))
    if planned.shields is not None:
        return tr("first, because “{title}” could be undone from there", title=title(dossier, planned.shields))
    if planned.refused_by is not None:
        return tr("before “{title}”, which would refuse it", title=title(dossier, planned.refused_by))
    last = planned.step.step.rank >= LAST_RANK
    return tr("last, when nothing can be undone from there") if last else ""


def _stop_notes(plan: Plan, planned: Planned) -> tuple[str, ...]:
    """The waits that the step starts, and where an earlier step stops withdrawals anyway, which one."""
    found = tuple(map(wait_note, waits(planned.step)))
    if planned.stop_of is None:
        return found
    number = next(place for place, one in enumerate(plan.steps, start=1) if one.step.key == planned.stop_of.key)
    return (*found, tr("best on the same day as step {number}", number=number))


def _standing(session: Session, plan: Plan, now: tuple[StepFor, ...], place: int) -> str:
    """What must come before, from the steps as they stand `now`; "" where the order alone makes it safe."""
    planned = plan.steps[place]
    if planned.locks:
        name, loss = planned.locks[0]
        return NOT_YET.format(what=lockout(session, name, loss))
    places = {one.step.key: number for number, one in enumerate(plan.steps[:place], start=1)}
    step = next((one for one in now if one.key == planned.step.key), planned.step)
    for need in step.missing:
        before = [places[one.key] for one in first(step, need, now) if one.key in places]
        if not before and need not in planned.step.missing:
            before = [
                places[one.step.key]
                for one in plan.steps[:place]
                if meets(one.step.entry, one.step.assumed, step.entry, need)
            ]
        if not before:
            return NOT_YET.format(what=filled(session.dossier, step, need.text).removesuffix(".").removesuffix("。"))
        return tr("after step {number}", number=max(before))
    return ""


def lockout(session: Session, name: str, loss: str) -> str:
    """A clause after "not yet:": what a loss would mean once the step is done."""
    entry = session.dossier.entry(name)
    return LOCKOUTS[loss].format(account=entry.label if entry else name)


def put_off_rows(session: Session) -> tuple[tuple[StepFor, str], ...]:
    """Steps that the plan goes round, each with its line: "OKX · put off on 22 November 2026 · your reason"."""
    found: list[tuple[StepFor, str]] = []
    for step in session.steps():
        record = session.dossier.steps.get(step.key)
        if step.state in ("put_off", "not_mine") and record is not None:
            said = PUT_OFF_ON if step.state == "put_off" else NOT_FOR_YOU_ON
            parts = (step.entry.label, said.format(day=day(record.at)), record.note)
            found.append((step, " · ".join(part for part in parts if part)))
    return tuple(found)
