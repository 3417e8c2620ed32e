"""What the routes picture shows, as plain data without Qt: what an attacker may get, what that opens, and the money."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import msgspec

from desktop_app.language import Text

RouteState = Literal["open", "stoppable", "closed"]
"""How a way ends.

`open`: at the money, before the owner can act. `stoppable`: there too, unless the owner acts in time. `closed`:
nowhere.
"""

MONEY = "money"
"""Id of the circle at the right, the end of every route."""

RANK: dict[RouteState, int] = {"open": 0, "stoppable": 1, "closed": 2}

STATE_WORDS: dict[RouteState, Text] = {
    "open": Text("open", "a route to the money"),
    "stoppable": Text("you can stop it"),
    "closed": Text("closed ✓", "a route to the money"),
}
"""The words that stand for a state wherever it is shown."""
STATES_SPOKEN: dict[RouteState, Text] = {**STATE_WORDS, "closed": Text("closed", "a route to the money")}
"""The same for a screen reader."""


class RouteSource(msgspec.Struct, frozen=True):
    """A box at the left: what an attacker may get ("Your phone number"), and how."""

    id: str
    title: str
    subtitle: str
    state: RouteState


class RouteNode(msgspec.Struct, frozen=True):
    """A pill in the middle: what is opened, or what closes the way.

    `column` counts from 1; `note` stands beneath it.
    """

    id: str
    column: int
    text: str
    note: str = ""
    state: RouteState = "open"


class RouteEdge(msgspec.Struct, frozen=True):
    """A line from a source or node to a node in a later column, or to `MONEY`."""

    start: str
    end: str
    state: RouteState


class RouteSentence(msgspec.Struct, frozen=True):
    """The route of one source in words; `unknown` is the part of them, at their end, that says what of it counts as
    open because it is not known.
    """

    source_id: str
    text: str
    state: RouteState
    unknown: str = ""


class RoutesModel(msgspec.Struct, frozen=True):
    """One picture. ValueError where ids repeat, a line leads nowhere or backwards, or a column is below 1."""

    title: str
    money_label: str
    sources: tuple[RouteSource, ...]
    nodes: tuple[RouteNode, ...] = ()
    edges: tuple[RouteEdge, ...] = ()
    sentences: tuple[RouteSentence, ...] = ()

    def __post_init__(self) -> None:
        columns = self.columns()
        if len(columns) != len(self.sources) + len(self.nodes) + 1:
            raise ValueError("two parts of a routes picture have the same id")
        if any(node.column < 1 for node in self.nodes):
            raise ValueError("the column of a node in a routes picture counts from 1")
        for edge in self.edges:
            if edge.start not in columns or edge.end not in columns:
                raise ValueError(f"a line of a routes picture leads nowhere: {edge.start} → {edge.end}")
            if columns[edge.start] >= columns[edge.end]:
                raise ValueError(f"a line of a routes picture leads backwards: {edge.start} → {edge.end}")

    def columns(self) -> dict[str, int]:
        """The column of every part without gaps: sources 0, nodes 1 to n, the money n + 1."""
        used = sorted({node.column for node in self.nodes})
        place = {column: at + 1 for at, column in enumerate(used)}
        columns = {source.id: 0 for source in self.sources}
        columns.update((node.id, place[node.column]) for node in self.nodes)
        columns[MONEY] = len(used) + 1
        return columns

    def reach(self, part: str) -> frozenset[str]:
        """All parts on a way through this one, itself included."""
        return frozenset(
            {part, *_walk(part, _steps(self.edges, back=False)), *_walk(part, _steps(self.edges, back=True))}
        )

    def states(self) -> tuple[RouteState, ...]:
        """The states that occur, from open to closed: what the legend must explain."""
        found = {source.state for source in self.sources}
        found |= {node.state for node in self.nodes} | {edge.state for edge in self.edges}
        return tuple(sorted(found, key=RANK.__getitem__))

    def sentence(self, source: str) -> str:
        """The sentence of a source, "" where there is none."""
        return next((line.text for line in self.sentences if line.source_id == source), "")

    def sentences_through(self, part: str) -> tuple[str, ...]:
        """The sentences of all sources whose ways lead through this part."""
        reach = self.reach(part)
        return tuple(line.text for line in self.sentences if line.source_id in reach)


def _steps(edges: Iterable[RouteEdge], *, back: bool) -> dict[str, list[str]]:
    steps: dict[str, list[str]] = {}
    for edge in edges:
        start, end = (edge.end, edge.start) if back else (edge.start, edge.end)
        steps.setdefault(start, []).append(end)
    return steps


def _walk(start: str, steps: dict[str, list[str]]) -> set[str]:
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        for after in steps.get(waiting.pop(), ()):
            if after not in seen:
                seen.add(after)
                waiting.append(after)
    return seen
