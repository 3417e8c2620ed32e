"""What makes a loss less bad for one account: steps of a plan, each at its place, and things to look up. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from desktop_app.analysis.compiler import compile_setup
from desktop_app.analysis.events import LOSSES
from desktop_app.analysis.recovery import COST, Owner
from desktop_app.domain.dossier import UNKNOWN, Dossier
from desktop_app.domain.profile import Profile
from desktop_app.domain.report import Route
from desktop_app.walk.interview import Asked
from desktop_app.walk.plan import Look, Planned
from desktop_app.walk.steps import after, with_answers


class Better(NamedTuple):
    """A step after which one gets back in more easily: the way back before it and after it."""

    planned: Planned
    before: Route
    now: Route


class MayBeBetter(NamedTuple):
    """Something to look up: the way back as it counts now, and as it would be with the answer that is best for it."""

    asked: Asked
    before: Route
    best: Route


def betters(
    dossier: Dossier, plan: Sequence[Planned], profiles: Mapping[str, Profile], account: str
) -> dict[str, tuple[Better, ...]]:
    """Loss -> the steps that make it less bad for this account, in the plan's order. KeyError for an unknown account.

    Steps count at their place: what an earlier one brought is there already.
    """
    found: dict[str, list[Better]] = {loss.id: [] for loss in LOSSES}
    state, routes = dossier, _routes(dossier, profiles, account)
    for planned in plan:
        state = after(state, planned.step)
        later = _routes(state, profiles, account)
        for loss, route in later.items():
            if COST[route] < COST[routes[loss]]:
                found[loss].append(Better(planned, routes[loss], route))
        routes = later
    return {loss: tuple(steps) for loss, steps in found.items()}


def perhaps(
    dossier: Dossier, looks: Sequence[Look], profiles: Mapping[str, Profile], account: str
) -> dict[str, tuple[MayBeBetter, ...]]:
    """Loss -> what is not known yet and may make it less bad, in the order of the looks. KeyError as in `betters`."""
    found: dict[str, list[MayBeBetter]] = {loss.id: [] for loss in LOSSES}
    routes = _routes(dossier, profiles, account)
    for look in looks:
        asked = look.asked
        ends = [
            _routes(with_answers(dossier, asked.entry.id, {asked.question.id: (option.id,)}), profiles, account)
            for option in asked.options
            if option.id != UNKNOWN
        ]
        for loss, before in routes.items():
            best = min((end[loss] for end in ends), key=COST.__getitem__, default=before)
            if COST[best] < COST[before]:
                found[loss].append(MayBeBetter(asked, before, best))
    return {loss: tuple(some) for loss, some in found.items()}


def _routes(dossier: Dossier, profiles: Mapping[str, Profile], account: str) -> dict[str, Route]:
    setup = compile_setup(dossier, profiles)
    exchange = next((one for one in setup.exchange if one.name == account), None)
    if exchange is None:
        raise KeyError(account)
    owner = Owner(setup, exchange)
    return {loss.id: owner.route(loss) for loss in LOSSES}
