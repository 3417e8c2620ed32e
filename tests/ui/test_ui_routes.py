"""The routes picture on the screen: the keyboard, what is lit, what a screen reader hears, and paper."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.gallery import ROUTES, settle
from desktop_app.ui.routes_art import RoutesArt
from desktop_app.ui.routes_model import RouteSentence, RoutesModel, RouteSource
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.tokens import DARK, LIGHT
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.labels import Body
from desktop_app.ui.widgets.routes import RoutesCard, RoutesPanel, RoutesPicture, RoutesSentences

Shown = Callable[..., QWidget]


@pytest.fixture
def picture(shown: Shown) -> RoutesPicture:
    made = RoutesPicture(ROUTES)
    shown(made, 900)
    return made


def key_of_focus(picture: RoutesPicture) -> str:
    return picture.focused()


def press(*keys: Qt.Key) -> None:
    for key in keys:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key)


def test_tab_goes_through_every_source_and_node_from_left_to_right(picture: RoutesPicture) -> None:
    picture.spot("number").setFocus()
    seen = []
    for _ in range(len(ROUTES.sources) + len(ROUTES.nodes)):
        seen.append(key_of_focus(picture))
        press(Qt.Key.Key_Tab)
    assert set(seen) == {part.id for part in (*ROUTES.sources, *ROUTES.nodes)}
    columns = ROUTES.columns()
    assert [columns[key] for key in seen] == sorted(columns[key] for key in seen)


def test_arrows_move_down_a_column_and_along_a_line(picture: RoutesPicture) -> None:
    picture.spot("number").setFocus()
    press(Qt.Key.Key_Up)
    assert key_of_focus(picture) == "number"
    press(Qt.Key.Key_Down)
    assert key_of_focus(picture) == "inbox"
    press(Qt.Key.Key_Right)
    assert key_of_focus(picture) == "reset"
    press(Qt.Key.Key_Right)
    assert key_of_focus(picture) == "withdraw"
    press(Qt.Key.Key_Right)
    assert key_of_focus(picture) == "withdraw"
    press(Qt.Key.Key_Left)
    assert key_of_focus(picture) in {"reset", "switch"}


def test_enter_space_and_a_click_tell_the_id(picture: RoutesPicture) -> None:
    seen: list[str] = []
    picture.activated.connect(seen.append)
    picture.spot("number").setFocus()
    press(Qt.Key.Key_Return, Qt.Key.Key_Space)
    QTest.mouseClick(picture.spot("reset"), Qt.MouseButton.LeftButton)
    assert seen == ["number", "number", "reset"]


def test_focus_dims_what_does_not_lead_through_the_part(picture: RoutesPicture) -> None:
    def look(key: str) -> QImage:
        return picture.spot(key).grab().toImage()

    picture.light("")
    before = {key: look(key) for key in ("inbox", "withdraw", "key", "read")}
    picture.light("reset")
    assert look("inbox") == before["inbox"]
    assert look("withdraw") == before["withdraw"]
    assert look("key") != before["key"]
    assert look("read") != before["read"]
    picture.light("")
    assert look("key") == before["key"]


def test_every_part_says_its_state_and_its_sentence(picture: RoutesPicture) -> None:
    assert picture.spot("number").accessibleName() == "Your phone number, open"
    assert ROUTES.sentence("number") in picture.spot("number").accessibleDescription()
    assert picture.spot("key").accessibleName() == "A leaked API key, closed"
    assert picture.spot("phish").accessibleName() == "A page that looks like OKX, you can stop it"
    through = picture.spot("withdraw").accessibleDescription()
    assert ROUTES.sentence("phish") in through
    assert ROUTES.sentence("key") not in through
    assert picture.accessibleName() == "Routes to your OKX money"


def test_states_are_told_by_words_as_well_as_by_colour() -> None:
    art = RoutesArt(ROUTES, LIGHT, 1.0)
    assert art.words("read").title == "Key can only read\u00a0✓"
    assert art.words("switch").note == "you can stop it"
    assert art.words("withdraw").note == "after 24 h · you get an e\u2011mail"


def test_parts_stand_where_the_layout_says_and_inside(picture: RoutesPicture) -> None:
    places = picture.art.layout(picture.width()).places
    for key, place in places.items():
        spot = picture.spot(key).geometry()
        assert picture.rect().contains(spot)
        assert spot.contains(QRect(int(place.x) + 1, int(place.y) + 1, int(place.width) - 2, int(place.height) - 2))


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_all_words_fit_into_their_boxes(qapp: QApplication, percent: int) -> None:
    apply_theme(qapp, "light", percent)
    art = RoutesArt(ROUTES, LIGHT, percent / 100)
    layout = art.layout(art.least_width)
    for source in ROUTES.sources:
        place = layout.places[source.id]
        assert art.words_height(source.id, place.width) <= place.height
    for node in ROUTES.nodes:
        place = layout.places[node.id]
        assert art.words_height(node.id, place.width) <= place.height


def test_a_new_model_keeps_the_keyboard_where_the_part_stays(picture: RoutesPicture) -> None:
    picture.spot("inbox").setFocus()
    fewer = RoutesModel("Routes", "Money", (ROUTES.sources[1], RouteSource("new", "Something new", "", "closed")))
    picture.set_model(fewer)
    assert key_of_focus(picture) == "inbox"
    with pytest.raises(KeyError):
        picture.spot("reset")
    assert picture.spot("new").isVisible()


def test_a_narrow_window_scrolls_the_picture_sideways_and_only_that(shown: Shown) -> None:
    picture = RoutesPicture(ROUTES)
    panel = RoutesPanel(picture)
    shown(panel, 420)
    assert picture.width() == picture.art.least_width > panel.viewport().width()
    assert panel.height() >= panel.heightForWidth(panel.width()) > picture.height()
    assert picture.height() >= picture.heightForWidth(picture.width())


def test_the_card_says_every_route_in_a_sentence_with_its_state(qtbot: QtBot) -> None:
    card = RoutesCard(ROUTES)
    qtbot.addWidget(card)
    assert card.sentences is not None
    texts = [label.text() for label in card.sentences.findChildren(Body)]
    assert texts == [line.text for line in ROUTES.sentences]
    chips = [chip.text() for chip in card.sentences.findChildren(Chip)]
    assert chips == ["open", "open", "you can stop it", "closed ✓", "closed ✓"]


def painted(art: RoutesArt, width: int, ground: str) -> QImage:
    layout = art.layout(width)
    image = QImage(width, int(layout.height) + 1, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    art.paint(painter, width)
    painter.end()
    return image


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    }


def test_any_painter_can_draw_it_as_paper_needs(qapp: QApplication) -> None:
    image = painted(RoutesArt(ROUTES, LIGHT, 1.0), 700, "#FFFFFF")
    assert {LIGHT.bad, LIGHT.bad_ground, LIGHT.ok_ground, LIGHT.warn_ground} <= colours(image)
    assert image == painted(RoutesArt(ROUTES, LIGHT, 1.0), 700, "#FFFFFF")


def test_the_dark_picture_has_none_of_the_light_grounds(qapp: QApplication) -> None:
    found = colours(painted(RoutesArt(ROUTES, DARK, 1.0), 700, DARK.card))
    assert {DARK.bad_ground, DARK.ok_ground, DARK.warn_ground} <= found
    assert not {LIGHT.bad_ground, LIGHT.ok_ground, LIGHT.card} & found


def test_a_picture_of_nothing_shows_the_money_alone(shown: Shown) -> None:
    picture = RoutesPicture(RoutesModel("Routes", "Your money", ()))
    shown(picture, 400)
    settle(picture)
    assert picture.heightForWidth(400) >= 88


def test_what_several_routes_say_of_what_is_not_known_stands_once_beneath_them(qtbot: QtBot) -> None:
    sale, key = "Nobody knows what a sale asks for.", "Nobody knows what a key asks for."
    model = RoutesModel(
        "",
        "",
        (),
        sentences=(
            RouteSentence("a", f"A takes it. {sale}", "open", sale),
            RouteSentence("b", f"B takes it. {sale}", "open", sale),
            RouteSentence("c", f"C takes it. {key}", "open", key),
            RouteSentence("d", "D takes nothing.", "closed"),
        ),
    )
    told = RoutesSentences(model)
    qtbot.addWidget(told)
    texts = [label.text() for label in told.findChildren(Body)]
    assert texts == ["A takes it.", "B takes it.", f"C takes it. {key}", "D takes nothing.", sale]
