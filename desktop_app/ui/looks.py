"""What is worth looking up, in the order in which it is shown one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.ui.context import Context

Place = tuple[str, str]
"""An entry and one of its questions, by their ids."""


def to_look_up(context: Context) -> list[Place]:
    """Everything that nobody has told us yet; what is most worth the look first, as far as the plan is known."""
    plan, unknowns = context.plans.current, context.session.unknowns()
    open_now = [(asked.entry.id, asked.question.id) for asked in unknowns]
    best = [(look.asked.entry.id, look.asked.question.id) for look in plan.looks] if plan is not None else []
    return [*(place for place in best if place in open_now), *(place for place in open_now if place not in best)]


def look_all(context: Context) -> None:
    """Go through all of it."""
    place = next(iter(to_look_up(context)), None)
    if place is not None:
        context.navigate("interview", subject=place[0], question=place[1], look="all")
