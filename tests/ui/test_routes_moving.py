"""The routes picture tells, grows, and moves only where motion is allowed; a small change moves little."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtWidgets import QWidget

from desktop_app.ui import motion
from desktop_app.ui.gallery import ROUTES
from desktop_app.ui.routes_model import RoutesModel
from desktop_app.ui.routes_order import order
from desktop_app.ui.widgets.routes import HINT, RoutesCard
from desktop_app.ui.widgets.routes_picture import ZOOMS
from tests.ui.test_ui_routes import Shown


@pytest.fixture
def card(shown: Shown) -> Iterator[RoutesCard]:
    made = RoutesCard(ROUTES)
    shown(made, 1000)
    yield made
    motion.allow(False)


def fewer(model: RoutesModel) -> RoutesModel:
    """The same picture after an answer that takes one attack away."""
    gone = model.sources[0].id
    return msgspec.structs.replace(
        model,
        sources=model.sources[1:],
        edges=tuple(edge for edge in model.edges if edge.start != gone),
        sentences=model.sentences[1:],
    )


def test_the_part_that_somebody_is_at_tells_its_route_and_nothing_moves(card: RoutesCard) -> None:
    card.larger.setFocus()
    assert card.teller.text() == str(HINT)
    height = card.teller.heightForWidth(600)
    card.picture.light("number")
    assert card.teller.text() == ROUTES.sentence("number")
    assert card.teller.heightForWidth(600) == height
    card.picture.light("")
    assert card.teller.text() == str(HINT)


def test_the_picture_grows_and_shrinks_to_its_ends(card: RoutesCard) -> None:
    usual = card.picture.art.least_width
    for _ in ZOOMS:
        card.larger.click()
    assert card.picture.art.least_width > 1.6 * usual and not card.larger.isEnabled()
    for _ in ZOOMS:
        card.smaller.click()
    assert card.picture.art.least_width < usual and not card.smaller.isEnabled()
    card.picture.zoom(0)
    assert card.picture.art.least_width == usual


def places(card: RoutesCard) -> dict[str, tuple[int, int]]:
    return {key: (spot.x(), spot.y()) for key, spot in card.picture._spots.items()}


def test_another_picture_stands_at_once_where_nothing_shall_move(card: RoutesCard) -> None:
    motion.allow(False)
    card.picture.set_model(fewer(ROUTES))
    settled = places(card)
    motion.allow(True)
    card.picture.set_model(ROUTES)
    assert places(card) != settled
    card.picture._glide.setCurrentTime(motion.LENGTH_MS)
    motion.allow(False)
    card.picture.set_model(fewer(ROUTES))
    assert places(card) == settled


def test_parts_glide_from_where_they_were(card: RoutesCard) -> None:
    before = places(card)
    motion.allow(True)
    card.picture.set_model(fewer(ROUTES))
    assert card.picture._moved is not None
    start = places(card)
    assert all(abs(start[key][1] - before[key][1]) <= 2 for key in start), "it begins where it was"
    card.picture._glide.setCurrentTime(motion.LENGTH_MS)
    assert card.picture._moved is None


def test_what_stays_keeps_its_order() -> None:
    before = order(ROUTES)
    after = order(fewer(ROUTES), before)
    for had, has in zip(before.columns, after.columns, strict=True):
        named = [name for name in has if not name.startswith("\0")]
        assert named == [name for name in had if name in named]


def test_the_card_is_no_wider_than_its_page(card: RoutesCard) -> None:
    around = card.parentWidget()
    assert isinstance(around, QWidget) and card.width() <= around.width()
