"""The order of the routes picture's parts from top to bottom, with few crossings of lines. Plain data, without Qt.

The layered drawing of Sugiyama, Tagawa and Toda (1981): lines that pass over a column get a place of their own in it,
then every column is sorted by the mean place of its neighbours, forwards and back, and the order with the fewest
crossings is kept. Where lines still cross, two parts of a column change places and the others are sorted by them, as
long as that helps.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

import msgspec

from desktop_app.ui.routes_model import MONEY, RANK, RoutesModel

_SWEEPS = 8
_MOST_CHANGED = 8
"""Columns with more parts than this are not tried pair by pair: that would take too long."""


class Layers(msgspec.Struct, frozen=True):
    """The order.

    `columns`: ids from top to bottom, sources first, the money alone in the last. `links` join neighbouring columns
    only. `chains`: for each line of the model, in its order, the ids it runs through from start to end; ids that the
    model does not know are places kept free for it.
    """

    columns: tuple[tuple[str, ...], ...]
    links: tuple[tuple[str, str], ...]
    chains: tuple[tuple[str, ...], ...]


def order(model: RoutesModel, before: Layers | None = None) -> Layers:
    """Sort the parts. The same model gives the same order every time.

    With `before` the parts in the middle begin in the order that they had there, and leave it only where fewer lines
    cross then: an answer that changes little moves little.
    """
    place = model.columns()
    had = {name: at for column in before.columns for at, name in enumerate(column)} if before is not None else {}
    columns: list[list[str]] = [[] for _ in range(place[MONEY] + 1)]
    for source in sorted(model.sources, key=lambda source: RANK[source.state]):
        columns[0].append(source.id)
    for node in sorted(model.nodes, key=lambda node: (RANK[node.state], had.get(node.id, len(had)))):
        columns[place[node.id]].append(node.id)
    columns[-1].append(MONEY)
    chains = tuple(_chain(at, edge.start, edge.end, place, columns) for at, edge in enumerate(model.edges))
    links = tuple(dict.fromkeys(pair for chain in chains for pair in pairwise(chain)))
    ranks = {source.id: RANK[source.state] for source in model.sources}
    best = _sorted_columns(columns, links, ranks)
    return Layers(tuple(tuple(column) for column in best), links, chains)


def _chain(at: int, start: str, end: str, place: dict[str, int], columns: list[list[str]]) -> tuple[str, ...]:
    """The line's ids, with a free place in each column that it passes over."""
    between = []
    for column in range(place[start] + 1, place[end]):
        name = f"\0{at}:{column}"
        columns[column].append(name)
        between.append(name)
    return (start, *between, end)


def _sorted_columns(
    columns: list[list[str]], links: tuple[tuple[str, str], ...], ranks: dict[str, int]
) -> list[list[str]]:
    before: dict[str, list[str]] = {}
    after: dict[str, list[str]] = {}
    for start, end in links:
        after.setdefault(start, []).append(end)
        before.setdefault(end, []).append(start)
    best = [list(column) for column in columns]
    fewest = crossings(best, links)
    now = [list(column) for column in columns]
    for sweep in range(_SWEEPS):
        if fewest == 0:
            break
        towards, neighbours = (range(1, len(now)), before) if sweep % 2 == 0 else (range(len(now) - 2, -1, -1), after)
        for at in towards:
            _sort_by_neighbours(now, at, neighbours, -1 if sweep % 2 == 0 else 1, ranks)
        found = crossings(now, links)
        if found < fewest:
            best, fewest = [list(column) for column in now], found
    while fewest:
        tried = min(_changed(best, before, after, ranks), key=lambda one: crossings(one, links), default=best)
        found = crossings(tried, links)
        if found >= fewest:
            break
        best, fewest = tried, found
    return best


def _changed(
    columns: list[list[str]], before: dict[str, list[str]], after: dict[str, list[str]], ranks: dict[str, int]
) -> Iterator[list[list[str]]]:
    """The orders in which two parts of an inner column have changed places, and the other columns are sorted by it."""
    for at in range(1, len(columns) - 1):
        if len(columns[at]) > _MOST_CHANGED:
            continue
        for one, other in combinations(range(len(columns[at])), 2):
            tried = [list(column) for column in columns]
            tried[at][one], tried[at][other] = tried[at][other], tried[at][one]
            for left in range(at - 1, -1, -1):
                _sort_by_neighbours(tried, left, after, 1, ranks)
            for right in range(at + 1, len(columns)):
                _sort_by_neighbours(tried, right, before, -1, ranks)
            yield tried


def _sort_by_neighbours(
    columns: list[list[str]], at: int, neighbours: dict[str, list[str]], side: int, ranks: dict[str, int]
) -> None:
    """Sort one column by the mean place of its neighbours on one side; sources stay sorted by state first."""
    places = {name: place for place, name in enumerate(columns[at + side])}
    own = {name: place for place, name in enumerate(columns[at])}

    def key(name: str) -> tuple[int, float, int]:
        there = [places[other] for other in neighbours.get(name, ())]
        return ranks.get(name, 0), sum(there) / len(there) if there else float(own[name]), own[name]

    columns[at].sort(key=key)


def crossings(columns: list[list[str]], links: tuple[tuple[str, str], ...]) -> int:
    """How many pairs of lines cross between neighbouring columns."""
    place = {name: (at, row) for at, column in enumerate(columns) for row, name in enumerate(column)}
    between: list[list[tuple[int, int]]] = [[] for _ in columns]
    for start, end in links:
        at, row = place[start]
        between[at].append((row, place[end][1]))
    return sum(
        (start - other_start) * (end - other_end) < 0
        for lines in between
        for (start, end), (other_start, other_end) in combinations(lines, 2)
    )
