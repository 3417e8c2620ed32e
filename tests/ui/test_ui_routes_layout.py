"""The routes picture's order and places: nothing overlaps, nothing is cut, the same model gives the same picture."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.routes_layout import Height, Layout, Measures, Wish, arrange, least_width
from desktop_app.ui.routes_model import MONEY, RouteEdge, RouteNode, RouteSentence, RoutesModel, RouteSource
from desktop_app.ui.routes_order import crossings, order

STATES = st.sampled_from(["open", "stoppable", "closed"])


@st.composite
def models(draw: st.DrawFn) -> RoutesModel:
    sources = tuple(
        RouteSource(f"s{at}", draw(st.text("ab ", max_size=30)), "", draw(STATES))
        for at in range(draw(st.integers(1, 12)))
    )
    nodes = tuple(
        RouteNode(
            f"n{at}",
            draw(st.integers(1, 4)),
            draw(st.text("ab ", max_size=30)),
            draw(st.sampled_from(["", "note"])),
            draw(STATES),
        )
        for at in range(draw(st.integers(0, 10)))
    )
    column = {source.id: 0 for source in sources} | {node.id: node.column for node in nodes} | {MONEY: 9}
    pairs = [(a, b) for a in column for b in column if column[a] < column[b]]
    chosen = draw(st.lists(st.sampled_from(pairs), max_size=24, unique=True))
    edges = tuple(RouteEdge(start, end, draw(STATES)) for start, end in chosen)
    return RoutesModel("Routes", "Your money", sources, nodes, edges)


def measures(model: RoutesModel) -> Measures:
    """Words of 7 pixels a letter and 16 a line, broken at any letter; no part under 40 wide."""
    words = {part.id: part.title for part in model.sources} | {part.id: part.text for part in model.nodes}
    notes = {part.id: 14.0 if part.note else 0.0 for part in model.nodes}

    def height(name: str, width: float) -> Height:
        lines = -(-max(len(words[name]), 1) * 7 // max(width - 20, 7))
        return Height(20 + 16 * lines, notes.get(name, 0.0))

    wishes = {name: Wish(max(40.0, 7 * len(text) + 20), 40.0) for name, text in words.items()}
    return Measures(wishes, height, 44, 1.0)


def draw_it(model: RoutesModel, width: float) -> Layout:
    return arrange(model, order(model), width, measures(model))


@given(models(), st.integers(200, 1600))
def test_no_two_parts_overlap_and_all_lie_inside(model: RoutesModel, width: int) -> None:
    layout = draw_it(model, width)
    parts = list(layout.places.values())
    assert len(parts) == len(model.sources) + len(model.nodes)
    for part in parts:
        assert part.x >= 0 and part.x + part.width <= layout.width - 2 * layout.radius
        assert part.y >= 0 and part.y + part.height + part.note <= layout.height
    for one, other in combinations(parts, 2):
        beside = one.x + one.width < other.x or other.x + other.width < one.x
        above = one.y + one.height + one.note < other.y or other.y + other.height + other.note < one.y
        assert beside or above
    x, y = layout.centre
    assert layout.radius <= x <= layout.width - layout.radius
    assert layout.radius <= y <= layout.height - layout.radius


@given(models(), st.integers(200, 1600))
def test_no_part_is_narrower_than_its_longest_word(model: RoutesModel, width: int) -> None:
    layout = draw_it(model, width)
    for place in layout.places.values():
        assert place.width >= 40
    assert layout.width >= least_width(order(model), measures(model))


@given(models(), st.integers(300, 1600))
def test_lines_run_from_part_to_part_and_pass_over_none(model: RoutesModel, width: int) -> None:
    layout = draw_it(model, width)
    for line in layout.lines:
        edge = model.edges[line.edge]
        start = layout.places[edge.start]
        assert line.points[0] == (start.x + start.width, start.middle)
        if edge.end == MONEY:
            x, y = line.points[-1]
            assert (x - layout.centre[0]) ** 2 + (y - layout.centre[1]) ** 2 == pytest.approx(layout.radius**2)
        else:
            end = layout.places[edge.end]
            assert line.points[-1] == (end.x, end.middle)
        # The straight pieces lie over columns; a part there would be struck through.
        for left, right in zip(line.points[1::2], line.points[2::2], strict=False):
            for part in layout.places.values():
                under = part.x < right[0] and part.x + part.width > left[0]
                assert not (under and part.y <= left[1] <= part.y + part.height + part.note)


@given(models(), st.integers(300, 1600))
def test_the_same_model_gives_the_same_picture(model: RoutesModel, width: int) -> None:
    assert draw_it(model, width) == draw_it(model, width)


@given(models())
def test_sorting_never_adds_crossings_and_keeps_open_sources_above(model: RoutesModel) -> None:
    layers = order(model)
    rank = {part.id: ("open", "stoppable", "closed").index(part.state) for part in (*model.sources, *model.nodes)}
    given_order = {part.id: at for at, part in enumerate((*model.sources, *model.nodes))}

    def as_given(name: str) -> tuple[int, int]:
        """By state, then as the model has it; places kept free for lines come last."""
        return (
            (9, int(name[1:].split(":", maxsplit=1)[0]))
            if name.startswith("\0")
            else (rank.get(name, 0), given_order.get(name, 0))
        )

    unsorted = [sorted(column, key=as_given) for column in layers.columns]
    assert crossings([list(column) for column in layers.columns], layers.links) <= crossings(unsorted, layers.links)
    ranks = [rank[name] for name in layers.columns[0]]
    assert ranks == sorted(ranks)


def test_lines_that_need_not_cross_do_not() -> None:
    sources = tuple(RouteSource(name, name, "", "open") for name in "abc")
    nodes = tuple(RouteNode(name, 1, name) for name in "xyz")
    edges = tuple(RouteEdge(start, end, "open") for start, end in ("az", "by", "cx", "xm", "ym", "zm") if end != "m")
    model = RoutesModel("", "", sources, nodes, (*edges, *(RouteEdge(name, MONEY, "open") for name in "xyz")))
    layers = order(model)
    assert crossings([list(column) for column in layers.columns], layers.links) == 0


@pytest.mark.parametrize(
    ("nodes", "edges", "words"),
    [
        ((RouteNode("a", 1, "x"),), (), "same id"),
        ((RouteNode("n", 0, "x"),), (), "counts from 1"),
        ((), (RouteEdge("a", "gone", "open"),), "leads nowhere"),
        ((RouteNode("n", 1, "x"),), (RouteEdge("n", "a", "open"),), "leads backwards"),
        ((RouteNode("n", 1, "x"),), (RouteEdge(MONEY, "n", "open"),), "leads backwards"),
    ],
)
def test_a_picture_that_makes_no_sense_is_refused(nodes: tuple, edges: tuple, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        RoutesModel("", "", (RouteSource("a", "A", "", "open"),), nodes, edges)


def test_reach_is_what_lies_on_a_way_through_a_part() -> None:
    model = RoutesModel(
        "",
        "",
        (RouteSource("a", "A", "", "open"), RouteSource("b", "B", "", "closed")),
        (RouteNode("x", 1, "X"), RouteNode("y", 2, "Y"), RouteNode("z", 2, "Z")),
        (
            RouteEdge("a", "x", "open"),
            RouteEdge("x", "y", "open"),
            RouteEdge("y", MONEY, "open"),
            RouteEdge("b", "z", "closed"),
        ),
        (RouteSentence("a", "A takes it.", "open"), RouteSentence("b", "B does not.", "closed")),
    )
    assert model.reach("x") == {"a", "x", "y", MONEY}
    assert model.reach("b") == {"b", "z"}
    assert model.sentence("a") == "A takes it."
    assert model.sentences_through("y") == ("A takes it.",)
    assert model.states() == ("open", "closed")
