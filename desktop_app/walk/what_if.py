"""Everything as it would be once one step, or several in order, went well, beside how it is now. Nothing is stored.

Pure, and without the planner's memory, so that it may run beside it in another thread.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from desktop_app.analysis.compiler import accounts, compile_setup
from desktop_app.analysis.report import analyse
from desktop_app.domain.dossier import Dossier
from desktop_app.domain.profile import Profile
from desktop_app.domain.report import Report
from desktop_app.domain.setup import Setup
from desktop_app.walk.closes import Pairs, closed, effect, reaching
from desktop_app.walk.plan import Effect
from desktop_app.walk.steps import StepFor, after


class WhatIf(NamedTuple):
    """`dossier`, `setup` and `later` are those after the step, the last of several; `now` is the report before them."""

    step: StepFor
    dossier: Dossier
    setup: Setup
    now: Report
    later: Report

    @property
    def effect(self) -> Effect:
        """Both numbers, before and after."""
        return effect(self.now, self.later)

    @property
    def changed(self) -> tuple[str, ...]:
        """The accounts of which at least one route would be another one."""
        return tuple(one.name for one in self.later.exchanges if one.outcomes != self.now.exchange(one.name).outcomes)

    @property
    def closed(self) -> Pairs:
        """The attacks that reach the money now and would not after it."""
        return closed(self.now, self.later)

    @property
    def reaching(self) -> Pairs:
        """The attacks that reach the money now."""
        return reaching(self.now)


def what_if(dossier: Dossier, steps: Sequence[StepFor], profiles: Mapping[str, Profile]) -> WhatIf | None:
    """What would be after these steps, of which there is at least one. None while there is no account to reach."""
    if not accounts(dossier, profiles):
        return None
    then, step = dossier, steps[-1]
    for one in steps:
        then = after(then, one)
    setup = compile_setup(then, profiles)
    return WhatIf(step, then, setup, analyse(compile_setup(dossier, profiles)), analyse(setup))


def closes_at(
    dossier: Dossier,
    steps: Sequence[StepFor],
    profiles: Mapping[str, Profile],
    routes: Collection[tuple[str, str]],
    check: Callable[[], None],
) -> int | None:
    """The place, from 0, of the first step after which one of these routes (account, event) no longer reaches the
    money, going along the steps. None where all of them still do at the end. `check` is called before each step.
    """
    then = dossier
    for place, step in enumerate(steps):
        check()
        then = after(then, step)
        left = reaching(analyse(compile_setup(then, profiles)))
        if any(route not in left for route in routes):
            return place
    return None
