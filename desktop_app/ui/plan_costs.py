"""What a step costs, in a few words for its row in the plan: what it opens and which ways back get harder, and until
which step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from desktop_app.export.event_names import ATTACKS, LOSSES
from desktop_app.language import Text
from desktop_app.language.lists import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.domain.dossier import Dossier
    from desktop_app.walk.planned import Plan, Planned
    from desktop_app.walk.steps import StepFor

OPENS = Text("opens a route to your {exchange} money: {event}")
OPENS_UNTIL = Text("opens a route to your {exchange} money until step {number}: {event}")
HARDER = Text("harder to get back into {exchange} in this case: {losses}")
HARDER_UNTIL = Text("until step {number} harder to get back into {exchange} in this case: {losses}")

One = TypeVar("One")


def cost_notes(dossier: Dossier, plan: Plan, planned: Planned) -> tuple[str, ...]:
    """What a step of this plan costs, by what it is and by the number of the step that ends it."""
    found = []
    for (event, number), some in _by(planned.opens, lambda one: (one.event, _number(plan, one.until))).items():
        exchange = _names(dossier, (one.account for one in some))
        inside = ATTACKS[event].format(exchange=exchange)
        found.append((OPENS_UNTIL if number else OPENS).format(exchange=exchange, number=number, event=inside))
    for (account, number), lost in _by(planned.worse, lambda one: (one.account, _number(plan, one.until))).items():
        losses = listed([LOSSES[one.loss] for one in lost])
        words = HARDER_UNTIL if number else HARDER
        found.append(words.format(exchange=_names(dossier, (account,)), number=number, losses=losses))
    return tuple(found)


def _by(some: Iterable[One], key: Callable[[One], tuple[str, int]]) -> dict[tuple[str, int], list[One]]:
    found: dict[tuple[str, int], list[One]] = {}
    for one in some:
        found.setdefault(key(one), []).append(one)
    return found


def _names(dossier: Dossier, accounts: Iterable[str]) -> str:
    return listed([entry.label if (entry := dossier.entry(one)) else one for one in accounts])


def _number(plan: Plan, step: StepFor | None) -> int:
    """The place of a step in the plan, from 1; 0 for none."""
    return 0 if step is None else [one.step.key for one in plan.steps].index(step.key) + 1
