"""What each step of a plan costs at its place: which attacks reach the money only after it, which ways back get longer,
and after which later step that is over.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop_app.analysis.recovery import COST
from desktop_app.analysis.whole import Whole
from desktop_app.walk.planned import Opened, Planned, Worse
from desktop_app.walk.steps import StepFor


def with_costs(steps: Sequence[Planned], wholes: Sequence[Whole]) -> tuple[Planned, ...]:
    """The steps, each with what it costs. `wholes`: the numbers at the start and after each step."""
    return tuple(
        planned._replace(opens=_opens(place, steps, wholes), worse=_worse(place, steps, wholes))
        for place, planned in enumerate(steps)
    )


def _opens(place: int, steps: Sequence[Planned], wholes: Sequence[Whole]) -> tuple[Opened, ...]:
    def over(account: str, event: str) -> Callable[[Whole], bool]:
        return lambda whole: event not in whole.each[account].reached

    return tuple(
        Opened(account, event, _until(place, steps, wholes, over(account, event)))
        for account, event in wholes[place + 1].opens(wholes[place])
    )


def _worse(place: int, steps: Sequence[Planned], wholes: Sequence[Whole]) -> tuple[Worse, ...]:
    before = wholes[place]

    def over(account: str, loss: str) -> Callable[[Whole], bool]:
        was = before.each[account].routes[loss]
        return lambda whole: COST[whole.each[account].routes[loss]] <= COST[was]

    return tuple(
        Worse(account, loss, route, _until(place, steps, wholes, over(account, loss)))
        for account, loss, route in wholes[place + 1].worse_back(before)
        if (account, loss) not in steps[place].locks
    )


def _until(
    place: int, steps: Sequence[Planned], wholes: Sequence[Whole], over: Callable[[Whole], bool]
) -> StepFor | None:
    """The first step after this place after which it is over."""
    later = zip(steps[place + 1 :], wholes[place + 2 :], strict=True)
    return next((planned.step for planned, whole in later if over(whole)), None)
