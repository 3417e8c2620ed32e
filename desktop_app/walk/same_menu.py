"""Steps that lead to one and the same menu of a service: what was brought about there need not be gone for again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop_app.domain.profile import Profile

if TYPE_CHECKING:
    from desktop_app.walk.steps import StepFor

Sets = Mapping[str, tuple[str, ...]]


def is_shared(profile: Profile, goal: str) -> bool:
    """Whether the menu of this goal is that of another one, too."""
    return any(one.goal != goal and same_menu(profile, goal, one.goal) for one in profile.paths)


def same_menu(profile: Profile, goal: str, other: str) -> bool:
    """Whether pages name the same menu for both goals."""
    one, two = profile.path(goal), profile.path(other)
    return one is not None and two is not None and (one.web, one.app) == (two.web, two.app)


def covers(wider: StepFor, step: StepFor) -> bool:
    """Whether one step brings about all that another one would, in the same menu, and stands before it by rank."""
    if wider.entry.id != step.entry.id or not step.assumed:
        return False
    if not same_menu(step.profile, wider.step.goal, step.step.goal):
        return False
    return wider.step.rank < step.step.rank and step.assumed.items() <= wider.assumed.items()
