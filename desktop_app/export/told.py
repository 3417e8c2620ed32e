"""What a checklist is made from: a session has it all. The layers above are known here by their form only."""

# ruff: noqa: D102 (each class names the one above that says what its parts are)

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from desktop_app.domain.dossier import Dossier, Entry
from desktop_app.domain.phone_gone import PhoneGone
from desktop_app.domain.profile import Profile
from desktop_app.domain.report import Grade, Report, Route
from desktop_app.domain.script import Condition, Need, Option, Question, Step


class StepTold(Protocol):
    """One step of one entry; see `walk.steps.StepFor`."""

    @property
    def entry(self) -> Entry: ...
    @property
    def profile(self) -> Profile: ...
    @property
    def step(self) -> Step: ...
    @property
    def state(self) -> str: ...
    @property
    def missing(self) -> Sequence[Need]: ...
    @property
    def key(self) -> tuple[str, str]: ...
    @property
    def assumed(self) -> Mapping[str, tuple[str, ...]]: ...


class Opened(Protocol):
    """An attack that reaches the money only after a step; see `walk.planned.Opened`."""

    @property
    def account(self) -> str: ...
    @property
    def event(self) -> str: ...
    @property
    def until(self) -> StepTold | None: ...


class Worse(Protocol):
    """A loss after which the way back is longer once a step is done; see `walk.planned.Worse`."""

    @property
    def account(self) -> str: ...
    @property
    def loss(self) -> str: ...
    @property
    def route(self) -> Route: ...
    @property
    def until(self) -> StepTold | None: ...


class Place(Protocol):
    """One step at its place in the plan; see `walk.plan.Planned`."""

    @property
    def step(self) -> StepTold: ...
    @property
    def locks(self) -> Sequence[tuple[str, str]]: ...
    @property
    def opens(self) -> Sequence[Opened]: ...
    @property
    def worse(self) -> Sequence[Worse]: ...


class Numbers(Protocol):
    """Both grades of one account."""

    @property
    def security(self) -> Grade: ...
    @property
    def recovery(self) -> Grade: ...


class End(Protocol):
    """All accounts together at the end of the plan, and each by its entry's id; see `analysis.quick.Whole`."""

    @property
    def security(self) -> Grade: ...
    @property
    def recovery(self) -> Grade: ...
    @property
    def each(self) -> Mapping[str, Numbers]: ...


class Way(Protocol):
    """The whole way; see `walk.plan.Plan`."""

    @property
    def steps(self) -> Sequence[Place]: ...
    @property
    def end(self) -> End: ...


class Asked(Protocol):
    """One question with its answer; see `walk.interview.Asked`."""

    @property
    def question(self) -> Question: ...
    @property
    def options(self) -> Sequence[Option]: ...
    @property
    def chosen(self) -> Sequence[str]: ...
    @property
    def outdated(self) -> bool: ...


class Told(Protocol):
    """What the person told, as it stands; see `walk.snapshot.Snapshot`."""

    @property
    def dossier(self) -> Dossier: ...
    def profile(self, entry: Entry) -> Profile | None: ...
    def report(self) -> Report | None: ...
    def phone_gone(self) -> PhoneGone: ...
    def steps(self, subject: str = "") -> Sequence[StepTold]: ...
    def step_named(self, step_id: str) -> Step | None: ...
    def all_questions(self, subject: str) -> Sequence[Asked]: ...
    def plan(self) -> Way | None: ...
    def begun_anew(self, *, answers: bool) -> Told: ...


Holds = Callable[[Dossier, Entry, Profile, tuple[Condition, ...]], bool]
"""Whether all conditions hold for an entry; see `walk.lookup.holds`."""
