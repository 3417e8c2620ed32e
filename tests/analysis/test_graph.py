"""The published example graph: closures and least starting sets on plain rules, cycles included."""

from __future__ import annotations

from itertools import combinations

import pytest

from desktop_app.analysis.closure import close
from tests.analysis.cases import all_of


class Graph:
    def __init__(self, rules: dict[str, list[list[str]]]) -> None:
        names = sorted({*rules, *(name for sets in rules.values() for one in sets for name in one)})
        self.bit = {name: 1 << place for place, name in enumerate(names)}
        self.rules = [(self.mask(one), self.bit[head]) for head, sets in rules.items() for one in sets]
        self.leaves = [name for name in names if name not in rules]

    def mask(self, names: list[str] | tuple[str, ...]) -> int:
        return sum(self.bit[name] for name in names)

    def gives(self, start: list[str] | tuple[str, ...], name: str) -> bool:
        return bool(close(self.mask(start), self.rules) & self.bit[name])


GRAPHS = all_of("graph")


@pytest.mark.parametrize("graph", GRAPHS, ids=lambda graph: graph["id"])
def test_closures_give_what_they_should_and_no_more(graph: dict) -> None:
    plain = Graph(graph["rules"])
    for closure in graph["closure"]:
        assert all(plain.gives(closure["from"], name) for name in closure["gives"])
        assert not any(plain.gives(closure["from"], name) for name in closure["not"])


@pytest.mark.parametrize("graph", GRAPHS, ids=lambda graph: graph["id"])
def test_the_least_starting_sets_are_those_that_are_known(graph: dict) -> None:
    plain = Graph(graph["rules"])
    found: list[set[str]] = []
    for size in (1, 2, 3):
        for some in combinations(plain.leaves, size):
            if plain.gives(some, graph["minimal_leaf_sets_of"]) and not any(one <= set(some) for one in found):
                found.append(set(some))
    assert sorted(map(sorted, found)) == sorted(map(sorted, graph["minimal_leaf_sets"]))


def test_a_cycle_ends() -> None:
    rules = {"mail": [["shop"]], "shop": [["mail"]], "money": [["shop", "mail"]]}
    assert Graph({**rules, "start": [["key"]]}).gives(["mail"], "money")
    assert not Graph({**rules, "start": [["key"]]}).gives(["key"], "money")
