"""Which steps an entry has, which of them are safe now, and what each would change in the answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

import msgspec

from desktop_app.domain.dossier import Answer, Dossier, Entry
from desktop_app.domain.profile import Profile
from desktop_app.domain.script import Need, Seen, Step
from desktop_app.walk.lookup import holds
from desktop_app.walk.same_menu import is_shared

State = Literal["done", "open", "blocked", "put_off", "not_mine"]


class StepFor(NamedTuple):
    """One step for one entry. `missing`: the needs that do not hold yet. `seen`: the answers to its check that exist
    here.
    """

    entry: Entry
    profile: Profile
    step: Step
    state: State
    missing: tuple[Need, ...]
    seen: tuple[Seen, ...]

    @property
    def key(self) -> tuple[str, str]:
        """(entry id, step id)."""
        return self.entry.id, self.step.id

    @property
    def assumed(self) -> Mapping[str, tuple[str, ...]]:
        """The answers that the step will bring when it goes well."""
        return next((one.sets for one in self.seen if one.done), {})


def all_steps(dossier: Dossier, profiles: Mapping[str, Profile], steps: Mapping[str, Step]) -> tuple[StepFor, ...]:
    """Every step that applies to an entry of the dossier, entry by entry in the packs' order."""
    return tuple(
        step
        for entry in dossier.entries
        if entry.pack in profiles
        for step in steps_of(dossier, entry, profiles[entry.pack], steps)
    )


def steps_of(dossier: Dossier, entry: Entry, profile: Profile, steps: Mapping[str, Step]) -> tuple[StepFor, ...]:
    """Every step that applies to one entry, in the packs' order."""
    mine = (step for step in steps.values() if step.kind == entry.kind)
    return tuple(one for step in mine if (one := _applying(dossier, entry, profile, step)) is not None)


def _applying(dossier: Dossier, entry: Entry, profile: Profile, step: Step) -> StepFor | None:
    """The step as things stand; None where it does not apply. What was done and is so still applies, though the answer
    that it brought has left it nothing to do.
    """
    if holds(dossier, entry, profile, step.only_if):
        return step_for(dossier, entry, profile, step)
    record = dossier.steps.get((entry.id, step.id))
    if record is None or record.state != "done":
        return None
    found = step_for(dossier, entry, profile, step)
    return found if found.state == "done" else None


def step_for(dossier: Dossier, entry: Entry, profile: Profile, step: Step) -> StepFor:
    """One step for one entry, as things stand."""
    missing = tuple(need for need in step.needs if not _met(dossier, entry, profile, need))
    seen = tuple(_added(dossier, entry, one) for one in step.seen if holds(dossier, entry, profile, one.only_if))
    found = StepFor(entry, profile, step, _state(dossier, entry, profile, step, missing), missing, seen)
    return found._replace(state="done") if _brought_already(dossier, found) else found


def _brought_already(dossier: Dossier, step: StepFor) -> bool:
    """Whether all that an open step would bring is so already, and another step leads to its menu, too. A step that
    says itself when it is finished is not meant.
    """
    if step.state not in ("open", "blocked") or step.step.finished_if or not step.assumed:
        return False
    if not is_shared(step.profile, step.step.goal):
        return False
    return all(dossier.value(step.entry.id, question) == value for question, value in step.assumed.items())


def _added(dossier: Dossier, entry: Entry, one: Seen) -> Seen:
    """What was seen, with what it adds as whole answers."""
    if not one.adds:
        return one
    whole = {
        question: tuple(dict.fromkeys((*dossier.value(entry.id, question), *more)))
        for question, more in one.adds.items()
    }
    return msgspec.structs.replace(one, sets={**one.sets, **whole}, adds={})


def _met(dossier: Dossier, entry: Entry, profile: Profile, need: Need) -> bool:
    return any(holds(dossier, entry, profile, (condition,)) for condition in need.any_of)


def _state(dossier: Dossier, entry: Entry, profile: Profile, step: Step, missing: tuple[Need, ...]) -> State:
    """An answer that says that nothing is left to do outranks what was once recorded, and so does one that takes it
    back.
    """
    if any(holds(dossier, entry, profile, (condition,)) for condition in step.finished_if):
        return "done"
    record = dossier.steps.get((entry.id, step.id))
    if record is not None and record.state in ("put_off", "not_mine"):
        return "put_off" if record.state == "put_off" else "not_mine"
    if record is not None and record.state == "done" and _still_true(dossier, entry, step):
        return "done"
    return "blocked" if missing else "open"


def _still_true(dossier: Dossier, entry: Entry, step: Step) -> bool:
    """Whether the answers that the step once brought are still the answers."""
    return any(
        all(dossier.value(entry.id, question) == value for question, value in one.sets.items())
        and all(set(more) <= set(dossier.value(entry.id, question)) for question, more in one.adds.items())
        for one in step.seen
        if one.done
    )


def after(dossier: Dossier, step: StepFor) -> Dossier:
    """The dossier as it would be once this step went well."""
    return with_answers(dossier, step.entry.id, step.assumed)


def with_answers(dossier: Dossier, subject: str, values: Mapping[str, tuple[str, ...]]) -> Dossier:
    """The dossier with these answers of one entry in place; what was answered before is replaced."""
    if not values:
        return dossier
    changed = {(subject, question): Answer(value=value, at="") for question, value in values.items()}
    return msgspec.structs.replace(dossier, answers={**dossier.answers, **changed})
