"""What one step would change if it went well: which attacks stop reaching the money, both numbers, and who would be
locked out.

Pure, and without the planner's memory, so that it may run beside it in another thread.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from desktop_app.analysis.compiler import accounts, compile_setup
from desktop_app.analysis.report import analyse
from desktop_app.analysis.whole import SINGLE
from desktop_app.domain.dossier import Dossier
from desktop_app.domain.profile import Profile
from desktop_app.domain.report import Report
from desktop_app.walk.planned import Effect
from desktop_app.walk.steps import StepFor, after

Pairs = tuple[tuple[str, str], ...]
"""(entry id of an account, id of an event or a loss)."""


class Study(NamedTuple):
    """A step as things stand. `closed`: (account, event) that reached the money before and do not after it. `slowed`:
    those that took it before the owner could act and leave time after it. `locks`: (account, single loss) that would
    lock the owner out only after it: it is not safe then. `costs`: the same for losing two places at once, which is
    told and keeps nobody from the step.
    """

    effect: Effect
    closed: Pairs
    slowed: Pairs
    locks: Pairs
    costs: Pairs


def study(dossier: Dossier, step: StepFor, profiles: Mapping[str, Profile]) -> Study | None:
    """What a step would change, against the same dossier without it. None while there is no account to reach."""
    if not accounts(dossier, profiles):
        return None
    now = analyse(compile_setup(dossier, profiles))
    later = analyse(compile_setup(after(dossier, step), profiles))
    out = locks(now, later)
    single = tuple(pair for pair in out if pair[1] in SINGLE)
    both = tuple(pair for pair in out if pair not in single)
    return Study(effect(now, later), closed(now, later), slowed(now, later), single, both)


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
