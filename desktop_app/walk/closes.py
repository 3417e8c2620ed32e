"""What one step would change if it went well: which attacks stop or begin to reach the money, both numbers, and after
which losses the way back would be longer, or gone.

Pure, and without the planner's memory, so that it may run beside it in another thread.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from desktop_app.analysis.compiler import accounts, compile_setup
from desktop_app.analysis.report import analyse
from desktop_app.analysis.whole import SINGLE, longer
from desktop_app.domain.dossier import Dossier
from desktop_app.domain.profile import Profile
from desktop_app.domain.report import Report
from desktop_app.walk.planned import Effect, Opened, Worse
from desktop_app.walk.steps import StepFor, after

Pairs = tuple[tuple[str, str], ...]
"""(entry id of an account, id of an event or a loss)."""


class Study(NamedTuple):
    """A step as things stand. `closed`: (account, event) that reached the money before and do not after it. `slowed`:
    those that took it before the owner could act and leave time after it. `opened`: those that reach the money only
    after it. `locks`: (account, single loss) that would lock the owner out only after it: it is not safe then. `worse`:
    every other loss after which the way back is longer, or gone: that is told and keeps nobody from the step.
    """

    effect: Effect
    closed: Pairs
    slowed: Pairs
    opened: tuple[Opened, ...]
    locks: Pairs
    worse: tuple[Worse, ...]


def study(dossier: Dossier, step: StepFor, profiles: Mapping[str, Profile]) -> Study | None:
    """What a step would change, against the same dossier without it. None while there is no account to reach."""
    if not accounts(dossier, profiles):
        return None
    now = analyse(compile_setup(dossier, profiles))
    later = analyse(compile_setup(after(dossier, step), profiles))
    single = tuple(pair for pair in locks(now, later) if pair[1] in SINGLE)
    others = tuple(one for one in worse(now, later) if (one.account, one.loss) not in single)
    return Study(effect(now, later), closed(now, later), slowed(now, later), opened(now, later), single, others)


def effect(before: Report, now: Report) -> Effect:
    """Both numbers of two reports."""
    first, second = before.portfolio, now.portfolio
    return Effect((first.security, second.security), (first.recovery, second.recovery))


def closed(before: Report, now: Report) -> Pairs:
    """The attacks that reached the money in the first report and not in the second."""
    return tuple(pair for pair in reaching(before) if pair not in reaching(now))


def slowed(before: Report, now: Report) -> Pairs:
    """The attacks that left the owner no time in the first report and still reach the money in the second, but leave
    time.
    """
    reach, win = reaching(now), _winning(now)
    return tuple(pair for pair in _winning(before) if pair in reach and pair not in win)


def opened(before: Report, now: Report) -> tuple[Opened, ...]:
    """The attacks that reach the money in the second report and did not in the first."""
    return tuple(Opened(*pair) for pair in reaching(now) if pair not in reaching(before))


def worse(before: Report, now: Report) -> tuple[Worse, ...]:
    """The losses after which the way back is longer in the second report than in the first, or gone."""
    return tuple(
        Worse(one.name, loss, route)
        for one in now.exchanges
        for loss, route in longer(before.exchange(one.name).losses, one.losses)
    )


def locks(before: Report, now: Report) -> Pairs:
    """The losses that lock the owner out in the second report and did not in the first."""
    return tuple(pair for pair in _out(now) if pair not in _out(before))


def reaching(report: Report) -> Pairs:
    """The attacks that reach the money."""
    return tuple((one.name, event) for one in report.exchanges for event, end in one.outcomes.items() if end.reaches)


def _winning(report: Report) -> Pairs:
    return tuple((one.name, event) for one in report.exchanges for event, end in one.outcomes.items() if end.wins)


def _out(report: Report) -> Pairs:
    return tuple((one.name, loss) for one in report.exchanges for loss, route in one.losses.items() if route == "out")
