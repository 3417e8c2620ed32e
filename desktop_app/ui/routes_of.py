"""Report -> the routes picture: which boxes, what they open, and the money. Everything comes from the outcomes'
paths; nothing is invented.

Open and stoppable events come first, then closed ones with what stops them; those for which there is no room are
drawn together. Parts that several routes share are drawn once.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import msgspec

from desktop_app.analysis.events import EVENTS, Event
from desktop_app.domain.report import EventOutcome, ExchangeReport, Outcome
from desktop_app.language import Plural, Text, sentences
from desktop_app.ui.route_legs import Leg, drawn, in_few, not_known
from desktop_app.ui.routes_model import (
    MONEY,
    RANK,
    RouteEdge,
    RouteNode,
    RouteSentence,
    RoutesModel,
    RouteSource,
    RouteState,
)
from desktop_app.ui.sentences import Sentences
from desktop_app.ui.sentences_scores import pill
from desktop_app.ui.words_rules import NOT_KNOWN_NOTE
from desktop_app.ui.words_times import NOBODY, SOMETIMES_TOLD, told_notes

MOST_SOURCES = 8
REST = "rest"
"""Id of the box for all closed events that have none of their own."""

TITLE = Text("Routes to your {exchange} money")
MONEY_LABEL = Text("Your {exchange} money")
REST_TITLE = Plural("{count} more attack", "{count} more attacks")
REST_NODE = Text("Stopped as well")
RESETS = frozenset({"reset_2fa", "reset_passkey", "reset_password"})
ENTERED = frozenset({"enter", "enter_by_number", "reuse", "same_password"})
INTO, WAY_IN, EXIT = 1, 2, 3


def state_of(outcome: EventOutcome) -> RouteState:
    """Open where the money is gone before the owner can act, by trading too; stoppable where there is time."""
    if outcome.wins:
        return "open"
    return "stoppable" if outcome.reaches else "closed"


class _Node(msgspec.Struct):
    """A part that grows while routes are added: it is as open as the worst route through it."""

    column: int
    text: str
    notes: set[tuple[str, ...]] = msgspec.field(default_factory=set)
    states: set[RouteState] = msgspec.field(default_factory=set)


class _Picture:
    def __init__(self, words: Sentences, report: ExchangeReport) -> None:
        self._words, self._report = words, report
        self.nodes: dict[str, _Node] = {}
        self.edges: dict[tuple[str, str], set[RouteState]] = {}

    def add(self, event: Event) -> RouteSource:
        """One event with its route."""
        outcome = self._report.outcomes[event.id]
        state = state_of(outcome)
        if state == "closed":
            self._closed(event.id)
        else:
            self._open(event.id, drawn(outcome), state)
        name = self._report.name
        return RouteSource(event.id, self._words.title(event.id, name), self._words.sub(event.id, name), state)

    def _closed(self, event: str) -> None:
        text = self._words.stopped_by(event, self._report.name)
        key = f"closed:{text}"
        self._node(key, WAY_IN, text, (), "closed")
        self._way((event, key, MONEY), "closed")

    def _open(self, event: str, worst: Outcome, state: RouteState) -> None:
        here = self._words.exchange(self._report.name)
        way = [event]
        parts = in_few(worst.path, here)
        last = parts[-1]
        for leg in _drawn_legs(parts[:-1]):
            text = pill(leg, self._words, self._report.name)
            way.append(f"{leg.kind}:{text}")
            self._node(way[-1], INTO if leg.kind in ENTERED else WAY_IN, text, (), state)
        notes = told_notes(worst, here)
        if not_known(worst.path, here, self._words.setup):
            notes = (*notes, str(NOT_KNOWN_NOTE))
        way.append(last.kind)
        self._node(last.kind, EXIT, pill(last, self._words, self._report.name), notes, state)
        self._way((*way, MONEY), state)

    def _node(self, key: str, column: int, text: str, notes: tuple[str, ...], state: RouteState) -> None:
        node = self.nodes.setdefault(key, _Node(column, text))
        node.states.add(state)
        if notes:
            node.notes.add(notes)

    def _way(self, way: Iterable[str], state: RouteState) -> None:
        parts = tuple(way)
        for start, end in pairwise(parts):
            self.edges.setdefault((start, end), set()).add(state)


def _drawn_legs(before: tuple[Leg, ...]) -> list[Leg]:
    """One part for what is entered, and one for the way in: what is reset, else how the sign-in goes."""
    entered = [leg for leg in before if leg.kind in ENTERED][-1:]
    resets = [leg for leg in before if leg.kind in RESETS]
    kinds = {leg.kind for leg in resets}
    if kinds > {"reset_password"}:
        return [*entered, Leg("reset_both", needs=resets[0].needs)]
    return [*entered, *(resets or [leg for leg in before if leg.kind not in ENTERED])[:1]]


def _note(node: _Node) -> str:
    """The note where all routes through a part agree; what they have in common where they do not."""
    if len(node.notes) < 2:
        return " · ".join(next(iter(node.notes), ()))
    notes, nobody = sorted(node.notes), str(NOBODY.note)
    common = [part for part in notes[0] if all(part in others for others in notes[1:])]
    sometimes = nobody not in common and any(nobody in parts for parts in notes)
    return " · ".join([str(SOMETIMES_TOLD), *common] if sometimes else common)


def _worst(states: set[RouteState]) -> RouteState:
    return min(states, key=RANK.__getitem__)


def ordered(report: ExchangeReport) -> tuple[Event, ...]:
    """All events: open, stoppable, closed; inside each the heavier first."""
    return tuple(sorted(EVENTS, key=lambda event: (RANK[state_of(report.outcomes[event.id])], -event.weight)))


def routes_of(words: Sentences, report: ExchangeReport) -> RoutesModel:
    """The picture of one exchange, with every event as a sentence besides."""
    events = ordered(report)
    room = max(MOST_SOURCES, sum(state_of(report.outcomes[event.id]) != "closed" for event in events))
    shown, rest = events[:room], events[room:]
    if len(rest) == 1:
        shown, rest = events, ()
    picture = _Picture(words, report)
    sources = [picture.add(event) for event in shown]
    nodes = [
        RouteNode(key, node.column, node.text, _note(node), _worst(node.states)) for key, node in picture.nodes.items()
    ]
    edges = [RouteEdge(start, end, _worst(states)) for (start, end), states in picture.edges.items()]
    if rest:
        names = " · ".join(words.cause(event.id, report.name) for event in rest)
        sources.append(RouteSource(REST, REST_TITLE.of(len(rest)), names, "closed"))
        nodes.append(RouteNode(f"closed:{REST}", WAY_IN, str(REST_NODE), "", "closed"))
        edges += [RouteEdge(REST, f"closed:{REST}", "closed"), RouteEdge(f"closed:{REST}", MONEY, "closed")]
    label = words.label(report.name)
    return RoutesModel(
        title=TITLE.format(exchange=label),
        money_label=MONEY_LABEL.format(exchange=label),
        sources=tuple(sources),
        nodes=tuple(nodes),
        edges=tuple(edges),
        sentences=tuple(_sentence(words, report, event.id) for event in events),
    )


def _sentence(words: Sentences, report: ExchangeReport, event: str) -> RouteSentence:
    outcome = report.outcomes[event]
    unknown = sentences(words.unknowns(drawn(outcome), report.name)) if outcome.reaches else ""
    return RouteSentence(event, words.route(report, event), state_of(outcome), unknown)
