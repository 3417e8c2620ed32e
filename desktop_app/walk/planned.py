"""A plan and its parts: what each step changes, what it comes for, and what could be looked up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from desktop_app.analysis.whole import Whole
from desktop_app.domain.report import Grade, Route
from desktop_app.walk.interview import Asked
from desktop_app.walk.steps import StepFor

HARM = 0.5
"""A fall smaller than what is shown is no reason to leave a step out: a second copy costs a trifle of security."""

RECOVERY_COUNTS = 0.5
"""How much a point of recovery weighs against a point of security when two steps compete. Judgement."""

DIGITS = 9
"""Gains are compared to so many digits: the order of adding up must not decide between equals."""

LAST_RANK = 90
"""Steps of this rank and above come after everything that could still be undone."""


def falls(before: Grade, now: Grade) -> bool:
    """Whether a number falls by what can be seen."""
    return now.number < before.number - HARM


def lowers(before: Whole, now: Whole) -> bool:
    """Whether either number of all accounts falls by what can be seen."""
    return falls(before.security, now.security) or falls(before.recovery, now.recovery)


class Effect(NamedTuple):
    """Both numbers of all exchanges together, before and after."""

    security: tuple[Grade, Grade]
    recovery: tuple[Grade, Grade]

    @property
    def changes(self) -> bool:
        """Whether either number moves enough to be seen."""
        return any(
            before.shown != now.shown or before.letter != now.letter for before, now in (self.security, self.recovery)
        )


class Opened(NamedTuple):
    """An attack that reaches the money of an account after a step and did not before it. `until`: the later step of
    the plan after which it does so no more, None where there is none.
    """

    account: str
    event: str
    until: StepFor | None = None


class Worse(NamedTuple):
    """A loss after which the way back into an account is longer once a step is done, or gone: `route`. `until`: the
    later step of the plan after which it is as it was, None where there is none.
    """

    account: str
    loss: str
    route: Route
    until: StepFor | None = None


class Planned(NamedTuple):
    """One step at its place in the plan. `locks`: losses that would lock the owner out after it: then it is "not yet".

    `chain`: the step for whose sake this one comes here, where it changes nothing by itself. `stop_of`: the earlier
    step whose withdrawal stop this one shares. `shields`: the step that could be undone from what this one closes, and
    that therefore comes after it. `refused_by`: the step that turns on a lock which would refuse this one. `opens` and
    `worse`: what it costs at its place, told in a whole plan; what `locks` says is not said again.
    """

    step: StepFor
    effect: Effect
    locks: tuple[tuple[str, str], ...] = ()
    chain: StepFor | None = None
    stop_of: StepFor | None = None
    shields: StepFor | None = None
    refused_by: StepFor | None = None
    opens: tuple[Opened, ...] = ()
    worse: tuple[Worse, ...] = ()

    @property
    def harms(self) -> bool:
        """Whether a number falls or a loss would lock the owner out: such a step is not proposed."""
        (security, then), (recovery, later) = self.effect
        return bool(self.locks) or falls(security, then) or falls(recovery, later)

    @property
    def safe(self) -> bool:
        """Whether it can be done now, as things stand at its place."""
        return not self.step.missing and not self.locks


def lift(effect: Effect) -> float:
    """How far both numbers go up, in points of security."""
    (security, better), (recovery, more) = effect
    return better.number - security.number + RECOVERY_COUNTS * (more.number - recovery.number)


class Look(NamedTuple):
    """One thing to look up, with both numbers as they could be if the answer is the best one: of all accounts together,
    and `at` each account of which a number would move.

    What lies between is what it costs as long as it is unknown, and how far looking can move the range.
    """

    asked: Asked
    best: Effect
    at: Mapping[str, Effect]

    @property
    def per_minute(self) -> float:
        """How far looking can lift the numbers of all accounts, per minute of looking."""
        return round(lift(self.best) / self.asked.question.minutes, DIGITS)

    def per_minute_at(self, account: str) -> float:
        """The same for the numbers of one account."""
        effect = self.at.get(account)
        return round(lift(effect) / self.asked.question.minutes, DIGITS) if effect else 0.0


class LeftOut(NamedTuple):
    """A step that could be done at the end of the plan, and that is left out because it would cost more than it brings.

    `planned`: with its effect there, and the losses that would lock the owner out. `opens`: (account, event) that would
    reach the money only after it. `waiting`: the steps that wait for it.
    """

    planned: Planned
    opens: tuple[tuple[str, str], ...]
    waiting: tuple[StepFor, ...]


class Next(NamedTuple):
    """The step to do now, None where nothing is left, and the numbers as they are."""

    step: Planned | None
    now: Whole


class Plan(NamedTuple):
    """The whole way: `steps` in order, `looks` by what they can bring per minute, and both numbers at its end.

    `end_if_known`: security and recovery at the end once nothing is unknown any more, at best. `left_out`: what is not
    among the steps though nothing stands in its way, with why.
    """

    steps: tuple[Planned, ...]
    looks: tuple[Look, ...]
    now: Whole
    end: Whole
    end_if_known: tuple[Grade, Grade]
    left_out: tuple[LeftOut, ...]

    @property
    def minutes(self) -> int:
        """Of all steps together."""
        return sum(planned.step.step.minutes for planned in self.steps)

    @property
    def next(self) -> Planned | None:
        """The step to do now."""
        return next((planned for planned in self.steps if planned.safe), None)
