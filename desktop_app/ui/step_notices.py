"""The strips above a step: whether it is safe now, what must come first, and what it shuts for a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.content.settings_locks import open_first
from desktop_app.export.beforehand import needed_first
from desktop_app.export.coming_first import OF_ANOTHER
from desktop_app.language import sentences, tr
from desktop_app.ui.day_words import day
from desktop_app.ui.step_costs import way_back
from desktop_app.ui.step_words import filled, title, wait_sentence
from desktop_app.ui.widgets.buttons import LinkButton, PlainButton
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body
from desktop_app.ui.widgets.notice import Notice
from desktop_app.walk import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.domain.dossier import Dossier
    from desktop_app.walk.closes import Pairs
    from desktop_app.walk.steps import StepFor


def done_on(dossier: Dossier, step: StepFor) -> str:
    """The moment at which the step became done: as it was recorded, else the newest answer that says so; "" unknown."""
    record = dossier.steps.get(step.key)
    if record is not None and record.state == "done":
        return record.at
    asked = [(step.entry.id, one.answer) for one in step.step.finished_if if one.answer]
    return max((dossier.answers[key].at for key in asked if key in dossier.answers), default="")


def done_notice(dossier: Dossier, step: StepFor, again: Callable[[], None]) -> Notice:
    """As in "Done on 22 November 2026", and the way to do it again."""
    when = done_on(dossier, step)
    notice = Notice(
        tr("Done on {day}.", day=day(when)) if when else tr("Done."),
        tr("Your answers say that nothing is left to do here."),
    )
    button = PlainButton(tr("Do it again"))
    button.clicked.connect(again)
    notice.add(FlowRow(button))
    return notice


def put_off_notice(dossier: Dossier, step: StepFor, back: Callable[[], None]) -> Notice:
    """That the plan goes round it, why, and the way back."""
    record = dossier.steps.get(step.key)
    lead = tr("Put off.") if step.state == "put_off" else tr("Does not apply to you, as you said.")
    text = f"{record.note} · {day(record.at)}" if record and record.note else day(record.at) if record else ""
    notice = Notice(lead, text, "accent")
    button = PlainButton(tr("Take up again"))
    button.clicked.connect(back)
    notice.add(FlowRow(button))
    return notice


def needs_notice(
    dossier: Dossier, step: StepFor, steps: tuple[StepFor, ...], show: Callable[[StepFor], None]
) -> Notice:
    """Says "not yet", what must come first, and links to the steps that bring it about."""
    words = sentences(filled(dossier, step, need.text) for need in step.missing)
    notice = Notice(tr("Not yet."), words, "warn")
    links = FlowRow(gap=14)
    before = {one.key: one for need in step.missing for one in shown.first(step, need, steps)}
    for one in before.values():
        name = title(dossier, one)
        link = LinkButton(
            name if one.entry.id == step.entry.id else OF_ANOTHER.format(name=one.entry.label, title=name)
        )
        link.clicked.connect(lambda _=False, to=one: show(to))
        links.add(link)
    if before:
        notice.add(links)
    return notice


def locks_notice(dossier: Dossier, locks: Pairs) -> Notice:
    """Says "not yet", with each loss that would lock the owner out after the step."""
    words = [way_back(dossier, account, loss, "out") for account, loss in locks]
    return Notice(tr("Not yet."), sentences((*words, tr("Another way back has to exist first."))), "warn")


def safe_notice(dossier: Dossier, step: StepFor) -> Notice:
    """Says that it is safe to do now, and why. Where the pack says that the step brings something with it, the general
    reason might contradict that, so it gives way to the order in which the step is safe.
    """
    reason = tr("Keep to the order given here.") if shown.consequences(step) else filled(dossier, step, step.step.safe)
    return Notice(tr("Safe to do now."), reason)


def before_the_click(dossier: Dossier, step: StepFor, worked_out: Sequence[str] = ()) -> tuple[Notice, ...]:
    """What has to be known before anything is pressed: waits, doors without a way back, ways that no page names, and
    what it costs. `worked_out`: sentences about what it costs with these answers.
    """
    found: list[Notice] = []
    if locked := open_first(dossier, step.entry, step.profile, step.step):
        found.append(Notice("", locked, "warn"))
    told = [wait_sentence(wait) for wait in shown.waits(step)]
    if told:
        notice = Notice(tr("Before you begin."), told[0], "warn")
        for sentence in told[1:]:
            notice.add(Body(sentence))
        found.append(notice)
    brings = shown.consequences(step)
    # What the pack itself says of the door, with its source, stands in place of our own sentence.
    own = any(one.one_way for one in brings)
    one_way = () if own else shown.sentences(dossier, step, step.step.one_way)
    found += [Notice("", filled(dossier, step, text), "warn") for text in one_way]
    found += [Notice(tr("No way back."), one.text, "warn") for one in brings if one.one_way]
    costs = [*worked_out, *(filled(dossier, step, text) for text in shown.sentences(dossier, step, step.step.costs))]
    costs += [one.text for one in brings if not one.one_way]
    if costs:
        notice = Notice(tr("What it costs."), costs[0], "accent")
        for text in costs[1:]:
            notice.add(Body(text))
        found.append(notice)
    found += [Notice(tr("Needed first."), needed_first(one), "accent") for one in shown.prerequisites(step)]
    instead = shown.sentences(dossier, step, step.step.instead)
    found += [Notice("", filled(dossier, step, text), "accent") for text in instead]
    return tuple(found)
