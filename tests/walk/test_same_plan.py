"""The planner remembers, batches and moves only what it must; the plain one does none of that. Both plan the same."""

from __future__ import annotations

import random

import msgspec
import pytest

from desktop_app.analysis.compiler import compile_setup
from desktop_app.analysis.whole import Whole
from desktop_app.domain.dossier import UNKNOWN, Answer, Dossier, Entry, StepRecord
from desktop_app.walk.plan import Look, Plan, Planned, Planner
from desktop_app.walk.state import World
from tests.analysis.dossiers import LIBRARY, PROFILES, entries, open_questions, random_answer, random_dossier
from tests.analysis.plain_numbers import PlainNumbers
from tests.walk.plain_planner import PlainPlanner, operations_of
from tests.walk.test_plan import CODES_IN_A_CLOUD

PACKS = [pack.id for pack in LIBRARY.packs("exchange")]
KEPT = Planner(PROFILES, LIBRARY.steps, LIBRARY.questions)
"""One planner for all people and all tests of this file: what it remembers of one must not leak into another."""


def somebody(seed: int) -> Dossier:
    """One to three accounts, of which some share a mailbox and a number and some do not; some steps taken already."""
    rng = random.Random(seed)
    dossier = random_dossier(seed, *rng.choices(PACKS, k=rng.choice([1, 2, 2, 3])))
    more = (
        Entry(id="mailbox-2", kind="mailbox", pack="proton-mail", label="Second"),
        Entry(id="number-2", kind="number", pack="any-carrier", label="Second"),
    )
    links = [{}, {"mailbox": "mailbox-1"}, {"mailbox": "mailbox-2", "number": "number-2"}, {"number": "number-1"}]
    entries = tuple(
        msgspec.structs.replace(entry, links=rng.choice([entry.links, *links]), share=rng.choice([None, 0.2, 0.5]))
        if entry.kind == "account"
        else entry
        for entry in dossier.entries
    )
    entries += more if rng.random() < 0.3 and all(one.pack in PROFILES for one in more) else ()
    steps = {}
    for entry in entries:
        for step in LIBRARY.steps.values():
            if step.kind == entry.kind and rng.random() < 0.1:
                state = rng.choice(["done", "put_off", "not_mine", "not_yet"])
                steps[entry.id, step.id] = StepRecord(subject=entry.id, step=step.id, state=state, at="")
    return Dossier(entries=entries, answers=dossier.answers, steps=steps)


def answered_once_more(dossier: Dossier, rng: random.Random) -> Dossier:
    """With one more question answered, or another answer to one."""
    asked = open_questions(Dossier(entries=dossier.entries, answers={}))
    one = rng.choice(asked)
    options = [option.id for option in one.options if option.id != UNKNOWN]
    answer = Answer(value=random_answer(rng, one.question, options), at="")
    return msgspec.structs.replace(dossier, answers={**dossier.answers, (one.entry.id, one.question.id): answer})


def shape(plan: Plan) -> dict[str, object]:
    """Everything that a plan says, floats to nine digits."""
    return {
        "steps": [_planned(one) for one in plan.steps],
        "looks": [_look(one) for one in plan.looks],
        "now": _whole(plan.now),
        "end": _whole(plan.end),
        "known": [(grade.letter, round(grade.number, 9)) for grade in plan.end_if_known],
        "left out": [(_planned(one.planned), one.opens, one.waiting) for one in plan.left_out],
    }


def _planned(one: Planned) -> tuple[object, ...]:
    effect = [(grade.letter, round(grade.number, 9)) for pair in one.effect for grade in pair]
    others = [other and other.key for other in (one.chain, one.stop_of, one.shields, one.refused_by)]
    return one.step, effect, one.locks, others


def _look(one: Look) -> tuple[object, ...]:
    return one.asked, one.at, [(grade.letter, round(grade.number, 9)) for pair in one.best for grade in pair]


def _whole(whole: Whole) -> tuple[object, ...]:
    return whole.each, whole.security.letter, round(whole.security.number, 9), round(whole.recovery.number, 9)


@pytest.mark.parametrize("seed", range(12))
def test_the_plan_is_the_plain_one(seed: int) -> None:
    dossier = somebody(seed)
    plain = PlainPlanner(PROFILES, LIBRARY.steps, LIBRARY.questions).plan(dossier)
    assert shape(KEPT.plan(dossier)) == shape(plain)


@pytest.mark.parametrize("seed", range(3))
def test_it_stays_the_plain_one_answer_after_answer(seed: int) -> None:
    rng, dossier = random.Random(seed), somebody(1000 + seed)
    for _ in range(3):
        dossier = answered_once_more(dossier, rng)
        plain = PlainPlanner(PROFILES, LIBRARY.steps, LIBRARY.questions).plan(dossier)
        assert shape(KEPT.plan(dossier)) == shape(plain)


@pytest.mark.parametrize("seed", range(30))
def test_numbers_are_those_of_the_analysis(seed: int) -> None:
    dossier = somebody(2000 + seed)
    assert KEPT.whole(dossier) == PlainNumbers().whole(compile_setup(dossier, PROFILES))


@pytest.mark.parametrize("seed", range(15))
def test_the_next_step_is_the_first_safe_one_of_the_plan(seed: int) -> None:
    dossier = somebody(3000 + seed)
    plan, found = KEPT.plan(dossier), KEPT.next(dossier)
    assert (found.step and found.step.step.key) == (plan.next and plan.next.step.key)
    assert found.now == plan.now


@pytest.mark.parametrize("seed", range(40))
def test_what_only_a_cloud_opens_is_what_the_plain_planner_says(seed: int) -> None:
    dossier = somebody(4000 + seed)
    setup = compile_setup(dossier, PROFILES)
    state = World(PROFILES, LIBRARY.steps).first(dossier)
    for exchange, (own, common) in zip(setup.exchange, state.variants, strict=True):
        name = exchange.name
        assert own.done_with(common, "cloud") == operations_of(setup, name, "cloud") - operations_of(setup, name)


def test_a_cloud_comes_first_in_both() -> None:
    dossier = Dossier(entries=entries("okx"), answers=CODES_IN_A_CLOUD)
    plan = KEPT.plan(dossier)
    assert any(one.shields and one.step.entry.kind == "authenticator" for one in plan.steps)
    assert shape(plan) == shape(PlainPlanner(PROFILES, LIBRARY.steps, LIBRARY.questions).plan(dossier))


@pytest.mark.parametrize("seed", [1, 2, 7])
def test_a_lock_over_the_settings_comes_after_what_it_refuses_in_both(seed: int) -> None:
    dossier = random_dossier(seed, "kraken")
    plan = KEPT.plan(dossier)
    assert any(one.refused_by for one in plan.steps)
    assert shape(plan) == shape(PlainPlanner(PROFILES, LIBRARY.steps, LIBRARY.questions).plan(dossier))


class GivenUp(Exception):  # noqa: N818 - what was asked for
    pass


@pytest.mark.parametrize("most", [0, 1, 2, 3])
def test_a_plan_can_be_given_up_and_the_next_one_is_right(most: int) -> None:
    dossier, calls = somebody(7), 0

    def check() -> None:
        nonlocal calls
        calls += 1
        if calls > most:
            raise GivenUp

    planner = Planner(PROFILES, LIBRARY.steps, LIBRARY.questions)
    with pytest.raises(GivenUp):
        planner.plan(dossier, check)
    assert shape(planner.plan(dossier)) == shape(PlainPlanner(PROFILES, LIBRARY.steps, LIBRARY.questions).plan(dossier))
