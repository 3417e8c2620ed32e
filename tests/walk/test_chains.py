"""Steps that belong together: found by what they bring, and never where they would lock somebody out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import pytest

from desktop_app.analysis.whole import Numbers, Whole
from desktop_app.domain.dossier import Dossier
from desktop_app.domain.report import Grade
from desktop_app.walk.chains import Chains
from desktop_app.walk.plan import Planner
from desktop_app.walk.shown import waits
from desktop_app.walk.state import State, World
from tests.analysis.dossiers import LIBRARY, PROFILES, entries, random_dossier, told

OKX = "account-1"
BEHIND = {
    **told("mailbox-1", second_factor="app", recovery_phone="no", recovery_mail="no", backup_codes="tested"),
    **told("authenticator-1", cloud_copy="off"),
}
"""Nothing is left there that could undo a step of the account."""
START = Dossier(
    entries=entries("okx"), answers={**BEHIND, **told(OKX, sms="off", totp="on", totp_backup="paper_tested")}
)


def whole(security: float, *, locked: bool = False) -> Whole:
    routes = {"phone": "out" if locked else "in"}
    numbers = Numbers(Grade("D", security), Grade("B", 70.0), routes, ())
    return Whole(Grade("D", security), Grade("B", 70.0), {OKX: numbers})


def go_on() -> None:
    pass


class Told(World):
    """A world in which the numbers of the only account are what a function of the dossier says."""

    def __init__(self, numbers: Callable[[Dossier], Whole]) -> None:
        super().__init__(PROFILES, LIBRARY.steps)
        self.quick.numbers = lambda variant: numbers(variant[2]).each[OKX]

    def learn(self, states: Iterable[State], check: Callable[[], None]) -> None:
        pass

    def first(self, dossier: Dossier) -> State:
        return self._of(super().first(dossier))

    def told(self, state: State, subject: str, sets: Mapping[str, tuple[str, ...]], step: str = "") -> State:
        state.variants = [state.variants[0][:2]]
        return self._of(super().told(state, subject, sets, step))

    def _of(self, state: State) -> State:
        if state.before is not None:
            self._of(state.before)
        state.variants, state.changed = [(*state.variants[0][:2], state.dossier)], [0]
        return state


def best(numbers: Callable[[Dossier], Whole]) -> list[str]:
    world = Told(numbers)
    picked = Chains(world).best(world.first(START), go_on)
    return [step.step.id for step in picked.chain] if picked else []


def done(dossier: Dossier) -> set[str]:
    return {step for subject, step in dossier.steps if subject == OKX}


def test_two_steps_that_help_only_together_are_found() -> None:
    assert set(best(lambda one: whole(50 if {"allowlist", "alerts"} <= done(one) else 30))) == {"allowlist", "alerts"}


def test_three_steps_that_help_only_together_are_found() -> None:
    wanted = {"allowlist", "alerts", "api_keys"}
    assert set(best(lambda one: whole(50 if wanted <= done(one) else 30))) == wanted


def test_one_step_that_helps_alone_is_taken_alone() -> None:
    def numbers(dossier: Dossier) -> Whole:
        return whole(30 + 5 * ("alerts" in done(dossier)) + 9 * ({"alerts", "allowlist"} <= done(dossier)))

    assert best(numbers) == ["alerts"]


def test_what_gains_by_locking_out_on_the_way_is_not_taken() -> None:
    assert best(lambda one: whole(90, locked=True) if done(one) else whole(30)) == []


MAIL_BY_NUMBER = Dossier(
    entries=START.entries,
    answers={**START.answers, **told("mailbox-1", second_factor="sms", recovery_phone="yes", backup_codes="none")},
)
"""Whoever has the number gets into the mailbox, and from there could undo a list of addresses."""


@pytest.mark.parametrize("locks", [False, True])
def test_what_shuts_a_mailbox_by_locking_out_on_the_way_does_not_come_first(locks: bool) -> None:
    """The first of both steps at the mailbox locks out, the second brings the way back; together they shut a way in."""
    first, then = ("mailbox-1", "mail_second_factor"), ("mailbox-1", "mail_sms_off")

    def numbers(one: Dossier) -> Whole:
        locked = locks and first in one.steps and then not in one.steps
        return whole(50 if (OKX, "allowlist") in one.steps else 30, locked=locked)

    world = Told(numbers)
    state, chains = world.first(MAIL_BY_NUMBER), Chains(world)
    allowlist = world.at(state, (OKX, "allowlist"))
    assert allowlist is not None
    best, before = chains.best(state, go_on), chains.before(state, [allowlist], go_on)
    assert best is not None
    shown = [step.key for step in best.chain], [step.key for step in before.chain] if before else []
    assert shown == (([(OKX, "allowlist")], []) if locks else ([first, then], [first, then]))


def test_nothing_that_gains_is_no_chain() -> None:
    assert best(lambda one: whole(30)) == []


def test_stops_of_one_account_stand_together_as_far_as_that_is_safe() -> None:
    shared = 0
    for seed in range(5):
        plan = Planner(PROFILES, LIBRARY.steps, LIBRARY.questions).plan(random_dossier(seed, "okx", "binance"))
        keys = [planned.step.key for planned in plan.steps]
        for place, planned in enumerate(plan.steps):
            if planned.stop_of is not None:
                shared += 1
                assert planned.stop_of.key in keys[:place]
                assert any(wait.kind == "stop" for wait in waits(planned.stop_of))
                assert any(wait.kind == "stop" for wait in waits(planned.step))
    assert shared > 0
