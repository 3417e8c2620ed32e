"""What of a step is shown for an entry as it stands: lines, sentences, waits that it starts, facts, and what must come
first. Pure.
"""

from __future__ import annotations

from desktop_app.content import waiting
from desktop_app.content.waiting import Wait
from desktop_app.domain.dossier import Dossier
from desktop_app.domain.profile import Consequence, Fact, Incident, MenuPath, Prerequisite, Profile
from desktop_app.domain.script import Line, Need, Reason
from desktop_app.walk.lookup import holds
from desktop_app.walk.steps import StepFor


def lines(dossier: Dossier, step: StepFor) -> tuple[Line, ...]:
    """The lines that hold for this entry, in order; a line that is only a menu path is left out where no page gives
    it.
    """
    return tuple(
        line
        for line in step.step.do
        if holds(dossier, step.entry, step.profile, line.only_if) and (not line.path or step.profile.path(line.path))
    )


def path_of(step: StepFor, line: Line) -> MenuPath | None:
    """The menu path that a line shows."""
    return step.profile.path(line.path) if line.path else None


def sentences(dossier: Dossier, step: StepFor, reasons: tuple[Reason, ...]) -> tuple[str, ...]:
    """Those of the step's `costs`, `one_way` or `instead` sentences that hold, still with their placeholders."""
    return tuple(one.text for one in reasons if holds(dossier, step.entry, step.profile, one.only_if))


def consequences(step: StepFor) -> tuple[Consequence, ...]:
    """What the pack says that reaching the step's goal brings with it."""
    about = {step.step.goal, *step.step.hold_of} - {""}
    return tuple(one for one in step.profile.consequences if one.goal in about)


def prerequisites(step: StepFor) -> tuple[Prerequisite, ...]:
    """What the pack says has to be there before the step's goal can be reached at all."""
    about = {step.step.goal, *step.step.hold_of} - {""}
    return tuple(one for one in step.profile.prerequisites if one.goal in about)


def waits(step: StepFor) -> tuple[Wait, ...]:
    """What the step may shut for a time, as far as the pack says."""
    return waiting.waits(step.profile, step.step.hold_of)


def facts(profile: Profile, topic: str) -> tuple[Fact, ...]:
    """The pack's facts about a step or a question, by its id."""
    return tuple(fact for fact in profile.facts if topic in fact.topics)


def incidents(profile: Profile, topic: str) -> tuple[Incident, ...]:
    """What was reported to have happened, about a step or a question."""
    return tuple(one for one in profile.incidents if topic in one.topics)


def first(step: StepFor, need: Need, steps: tuple[StepFor, ...]) -> tuple[StepFor, ...]:
    """The open steps that bring a need about: of the entry itself, else of those it links to, else of all."""
    wanted = [one for one in steps if one.step.id == need.step and one.state != "done" and one.key != step.key]
    nearest = [one for one in wanted if one.entry.id == step.entry.id]
    linked = [one for one in wanted if one.entry.id in step.entry.links.values()]
    return tuple(nearest or linked or wanted)
