"""Nine attacks and four ways out in one picture: still read with ease at every width, text size and direction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations, permutations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.gallery import ROUTES, settle
from desktop_app.ui.routes_art import RoutesArt
from desktop_app.ui.routes_layout import Place
from desktop_app.ui.routes_model import MONEY, RANK
from desktop_app.ui.routes_order import Layers, crossings, order
from desktop_app.ui.theme import font_at
from desktop_app.ui.tokens import LIGHT
from desktop_app.ui.widgets.painting import unbroken
from desktop_app.ui.widgets.routes import RoutesCard
from desktop_app.ui.widgets.routes_picture import RoutesPicture
from tests.many_routes import MANY

Shown = Callable[..., QWidget]


def apart(one: Place, other: Place) -> bool:
    beside = one.x + one.width < other.x or other.x + other.width < one.x
    return beside or one.y + one.height + one.note < other.y or other.y + other.height + other.note < one.y


def test_it_is_as_large_as_it_says() -> None:
    assert sum(source.state != "closed" for source in MANY.sources) == 9
    assert sum(edge.end == MONEY and edge.state != "closed" for edge in MANY.edges) == 4
    assert MANY.states() == ("open", "stoppable", "closed")


@pytest.mark.parametrize("mirror", [False, True], ids=["ltr", "rtl"])
@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("width", [1000, 1280, 1920])
def test_nothing_is_cut_and_nothing_overlaps(qapp: QApplication, width: int, percent: int, mirror: bool) -> None:
    art = RoutesArt(MANY, LIGHT, percent / 100, mirror=mirror)
    layout = art.layout(width)
    assert layout.width == pytest.approx(max(width, art.least_width), abs=4)
    title, note = (QFontMetricsF(font_at(role, percent / 100)) for role in ("route", "route_note"))
    for key, place in layout.places.items():
        assert art.words_height(key, place.width) <= place.height, key
        words = art.words(key)
        for text, metrics in ((words.title, title), (words.note, note)):
            assert all(metrics.horizontalAdvance(word) <= place.width - 20 * art.scale for word in unbroken(text)), key
        assert place.x >= 0 and place.x + place.width <= layout.width
        assert place.y >= 0 and place.y + place.height + place.note <= layout.height
    for one, other in combinations(layout.places.values(), 2):
        assert apart(one, other)
    x, y = layout.centre
    for place in layout.places.values():
        assert not (x - layout.radius < place.x + place.width and place.x < x + layout.radius)
    for line in layout.lines:
        edge, start = MANY.edges[line.edge], layout.places[MANY.edges[line.edge].start]
        ends = (start.x if mirror else start.x + start.width, start.middle)
        assert line.points[0] == pytest.approx(ends)
        if edge.end == MONEY:
            away = (line.points[-1][0] - x) ** 2 + (line.points[-1][1] - y) ** 2
            assert away == pytest.approx(layout.radius**2)
        else:
            end = layout.places[edge.end]
            assert line.points[-1] == pytest.approx((end.x + end.width if mirror else end.x, end.middle))


# ---------------------------------------------------------------- no line crosses that need not


def least_crossings(layers: Layers, ranks: dict[str, int]) -> int:
    """A number of crossings that no order of the parts goes below, sources being sorted by state.

    Every order of the middle column is tried. For each of them a pair in the columns beside it costs at least what
    the better of its two orders costs; lines of sources of different states cross where the wrong one is led higher.
    """
    sources, first, middle, last, _ = layers.columns
    onto: dict[str, list[str]] = {name: [] for name in (*first, *middle, *last)}
    back: dict[str, list[str]] = {name: [] for name in (*first, *middle, *last)}
    for start, end in layers.links:
        onto.setdefault(start, []).append(end)
        back.setdefault(end, []).append(start)
    assert all(len(onto[source]) == 1 for source in sources)
    led = {name: [ranks[source] for source in back[name]] for name in first}

    def above(ones: Sequence[int], others: Sequence[int]) -> int:
        """How many lines cross where those of one part stand above those of another."""
        return sum(one > other for one in ones for other in others)

    apart = {(one, other): above(led[one], led[other]) for one, other in permutations(first, 2)}
    found = []
    for tried in permutations(middle):
        place = {name: at for at, name in enumerate(tried)}
        total = 0
        for column, ways in ((first, onto), (last, back)):
            at = {name: [place[other] for other in ways[name]] for name in column}
            for one, other in combinations(column, 2):
                total += min(
                    above(at[one], at[other]) + apart.get((one, other), 0),
                    above(at[other], at[one]) + apart.get((other, one), 0),
                )
        found.append(total)
    return min(found)


def test_no_order_has_fewer_crossings() -> None:
    layers = order(MANY)
    ranks = {source.id: RANK[source.state] for source in MANY.sources}
    assert [ranks[name] for name in layers.columns[0]] == sorted(ranks.values())
    assert crossings([list(column) for column in layers.columns], layers.links) <= least_crossings(layers, ranks)


# ---------------------------------------------------------------- from right to left


@pytest.fixture
def turned(shown: Shown) -> RoutesCard:
    card = RoutesCard(MANY)
    card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown(card, 1200)
    return card


def test_from_right_to_left_the_attacks_stand_at_the_right_and_arrows_go_where_they_point(turned: RoutesCard) -> None:
    picture = turned.picture
    assert (
        picture.spot("phish").x()
        > picture.spot("in").x()
        > picture.spot("out").x()
        > picture.art.layout(picture.width()).centre[0]
    )
    picture.spot("phish").setFocus()
    for key, there in ((Qt.Key.Key_Left, "in"), (Qt.Key.Key_Left, "out"), (Qt.Key.Key_Left, "out")):
        QTest.keyClick(picture.spot(picture.focused()), key)
        assert picture.focused() == there
    QTest.keyClick(picture.spot("out"), Qt.Key.Key_Right)
    assert picture.focused() in {"in", "both"}


def test_from_right_to_left_a_part_is_lit_told_chosen_and_zoomed_as_ever(turned: RoutesCard) -> None:
    picture = turned.picture
    chosen: list[str] = []
    turned.activated.connect(chosen.append)
    picture.spot("key").setFocus()
    assert turned.teller.text() == MANY.sentence("key")
    QTest.mouseClick(picture.spot("both"), Qt.MouseButton.LeftButton)
    QTest.keyClick(picture.spot("both"), Qt.Key.Key_Return)
    assert chosen == ["both", "both"]
    before = picture.art.least_width
    QTest.keyClick(picture.spot("both"), Qt.Key.Key_Plus)
    assert picture.art.least_width > before
    places = picture.art.layout(picture.width()).places
    assert all(abs(picture.spot(key).x() - (place.x - 1)) < 1 for key, place in places.items())


def test_a_window_that_turns_round_turns_the_picture(shown: Shown) -> None:
    picture = RoutesPicture(MANY)
    shown(picture, 1200)
    before = picture.spot("phish").x()
    picture.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert picture.spot("phish").x() > before
    picture.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert picture.spot("phish").x() == before


def test_a_card_that_shows_another_picture_is_as_high_as_that(shown: Shown) -> None:
    card = RoutesCard(ROUTES)
    shown(card, 1000, 3000)
    for change in (lambda: card.set_model(MANY), lambda: card.picture.zoom(1), lambda: card.set_model(ROUTES)):
        change()
        settle(card.window())
        assert card.picture.height() >= card.picture.art.layout(card.picture.width()).height
        assert card.picture.visibleRegion().boundingRect().height() == card.picture.height()
