"""How long the analysis takes, on made-up people with accounts from the packs that come with the app.

Nothing is asserted about time: machines differ. `conftest.py` prints how each figure grows with the accounts, beside
the aims, and beside the same closures worked out with networkx.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from functools import cache

import networkx
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from desktop_app.analysis.closure import Closer
from desktop_app.analysis.compiler import Compiled, compile_setup
from desktop_app.analysis.events import EVENT_IDS
from desktop_app.analysis.outcomes import Attack
from desktop_app.analysis.report import Known, analyse, one_exchange
from desktop_app.analysis.rules import RuleSet
from desktop_app.domain.dossier import Answer, Dossier
from desktop_app.domain.setup import Setup
from desktop_app.walk.plan import Planner
from tests.analysis.dossiers import LIBRARY, PROFILES, random_dossier

COUNTS = (1, 4, 16, 64)
PACKS = [pack.id for pack in LIBRARY.packs("exchange")]
SEED = 3
ABOUT_ONE, ABOUT_ALL = ("account-1", "sms", ("on", "off")), ("mailbox-1", "second_factor", ("sms", "totp"))
"""Subject, question and two answers: one account rests on the first, every account on the second."""

accounts = pytest.mark.parametrize("count", COUNTS)
ROUNDS = 3


@cache
def person(count: int) -> Dossier:
    """Somebody with this many accounts who answered most questions."""
    return random_dossier(SEED, *itertools.islice(itertools.cycle(PACKS), count))


@cache
def setup_of(count: int) -> Setup:
    return compile_setup(person(count), PROFILES)


def answering(count: int, subject: str, question: str, answers: tuple[str, ...]) -> Callable[[], Dossier]:
    """The person after one answer, and after another one, by turns."""
    dossier, turns = person(count), itertools.cycle(answers)

    def answer() -> Dossier:
        given = {(subject, question): Answer(value=(next(turns),), at="")}
        return Dossier(entries=dossier.entries, answers={**dossier.answers, **given})

    return answer


@accounts
def test_one_event(benchmark: BenchmarkFixture, count: int) -> None:
    """A fresh closer each time: what it was asked before it remembers, and that would cost nothing."""
    setup = setup_of(count)
    attack = Attack(setup, setup.exchange[0])
    start, rules = attack.starts["sim_swap"], attack.closer.rules

    def forget() -> None:
        attack.closer = Closer(rules)
        for kind, _ in attack.closer.full.each:
            attack.closer.levels(kind)  # laid out once for all events

    outcome = benchmark.pedantic(attack.full, args=(start,), setup=forget, rounds=300)
    assert outcome.result in ("wins", "stoppable", "fails")


@accounts
def test_full_score_of_one(benchmark: BenchmarkFixture, count: int) -> None:
    setup = setup_of(count)
    assert benchmark(one_exchange, setup, setup.exchange[0], 1.0).outcomes


@accounts
def test_whole_report(benchmark: BenchmarkFixture, count: int) -> None:
    assert len(benchmark(analyse, setup_of(count)).exchanges) == count


@accounts
@pytest.mark.parametrize("about", [ABOUT_ONE, ABOUT_ALL], ids=["one", "all"])
def test_answer_to_report(benchmark: BenchmarkFixture, count: int, about: tuple[str, str, tuple[str, ...]]) -> None:
    """What a session does after an answer about one account, or about what all lean on."""
    known: Known = {}
    compiled: Compiled = {}
    answer = answering(count, *about)
    report = benchmark(lambda: analyse(compile_setup(answer(), PROFILES, compiled), known))
    assert len(report.exchanges) == count


@accounts
def test_whole_plan(benchmark: BenchmarkFixture, count: int) -> None:
    def planner() -> tuple[tuple[Planner, Dossier], dict[str, object]]:
        return (Planner(PROFILES, LIBRARY.steps, LIBRARY.questions), person(count)), {}

    assert benchmark.pedantic(Planner.plan, setup=planner, rounds=2 if count < 64 else 1).now.each


@accounts
@pytest.mark.parametrize("about", [ABOUT_ONE, ABOUT_ALL], ids=["one", "all"])
def test_answer_to_next_step(benchmark: BenchmarkFixture, count: int, about: tuple[str, str, tuple[str, ...]]) -> None:
    """Numbers and next step after one answer, by a planner that knows the person. Each answer is a new one: what it
    led to once is remembered, and would cost nothing. So each round asks another planner.
    """
    planners = [Planner(PROFILES, LIBRARY.steps, LIBRARY.questions) for _ in range(ROUNDS)]
    for planner in planners:
        planner.next(person(count))
    turns = iter(planners)

    def ask() -> tuple[tuple[Planner, Dossier], dict[str, object]]:
        return (next(turns), answering(count, *about)()), {}

    assert benchmark.pedantic(Planner.next, setup=ask, rounds=ROUNDS).now.each


@accounts
@pytest.mark.parametrize("about", [ABOUT_ONE, ABOUT_ALL], ids=["one", "all"])
def test_answer_to_plan(benchmark: BenchmarkFixture, count: int, about: tuple[str, str, tuple[str, ...]]) -> None:
    """The whole plan after one answer, by a planner that made the plan before."""
    planner = Planner(PROFILES, LIBRARY.steps, LIBRARY.questions)
    planner.plan(person(count))
    plan = benchmark.pedantic(planner.plan, args=(answering(count, *about)(),), rounds=1)
    assert plan.now.each


# --- the yardstick: the same questions, asked of a library


def graph_of(rules: RuleSet) -> networkx.DiGraph:
    """Proofs and rules as nodes: a rule's needs lead to it, and it leads to what it gives."""
    graph = networkx.DiGraph(free=[rule.line.head for rule in rules.rules if not rule.line.body])
    for place, rule in enumerate(rules.rules):
        graph.add_edges_from((name, place) for name in rule.line.body)
        graph.add_edge(place, rule.line.head)
        graph.nodes[place]["left"] = len(rule.line.body)
    return graph


def closure_by_networkx(graph: networkx.DiGraph, start: frozenset[str]) -> frozenset[str]:
    """All that can be had: a rule gives once each of its needs was reached."""
    have = {*start, *graph.graph["free"]}
    edge, left = [name for name in have if name in graph], {}
    while edge:
        for place in graph.successors(edge.pop()):
            left[place] = left.get(place, graph.nodes[place]["left"]) - 1
            if left[place] == 0:
                new = [head for head in graph.successors(place) if head not in have]
                have.update(new)
                edge += new
    return frozenset(have)


@pytest.mark.parametrize("way", ["ours", "networkx"])
def test_closures(benchmark: BenchmarkFixture, way: str) -> None:
    """Everything that each start event gives at each of 16 accounts; both answer the same."""
    setup = setup_of(16)
    attacks = [Attack(setup, exchange) for exchange in setup.exchange]
    rules = [attack.closer.rules for attack in attacks]
    starts = [[attack.start(event) for event in EVENT_IDS] for attack in attacks]
    masks = [list(attack.starts.values()) for attack in attacks]
    graphs = [graph_of(one) for one in rules]

    def ours() -> list[list[int]]:
        closers = [Closer(attack.closer.rules) for attack in attacks]
        return [[closer.whole(start) for start in some] for closer, some in zip(closers, masks, strict=True)]

    def theirs() -> list[list[frozenset[str]]]:
        return [
            [closure_by_networkx(graph, start) for start in some] for graph, some in zip(graphs, starts, strict=True)
        ]

    found = [[one.names(mask) for mask in some] for one, some in zip(rules, ours(), strict=True)]
    named = [[have & one.bits.keys() for have in some] for one, some in zip(rules, theirs(), strict=True)]
    assert found == named
    benchmark(ours if way == "ours" else theirs)
