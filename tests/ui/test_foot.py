"""The buttons of a long page stay in sight at the window's lower edge, and where they belong on a short one."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.foot import Foot
from desktop_app.ui.widgets.scroll import PageScroll
from tests.ui.layout_kit import in_sight


def _page(qtbot: QtBot, above: int) -> tuple[PageScroll, PrimaryButton, Foot]:
    """A page with so many pixels above its buttons, in a window of 400."""
    page, button = PageScroll(), PrimaryButton("Save")
    foot = Foot(button)
    content = QWidget()
    content.setFixedHeight(above)
    page.add(content)
    page.add(foot)
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    _rest()
    return page, button, foot


def _rest() -> None:
    for _ in range(5):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def _below(page: PageScroll, foot: Foot) -> int:
    """How far the foot ends above the lower edge of the page."""
    return page.viewport().height() - foot.mapTo(page, QPoint(0, foot.height())).y()


def test_on_a_long_page_the_buttons_are_in_sight_and_stay_there_while_it_scrolls(qtbot: QtBot) -> None:
    page, button, foot = _page(qtbot, above=2000)
    for place in (0, 700, 1300):
        page.verticalScrollBar().setValue(place)
        assert foot.stuck and in_sight(button, page) and _below(page, foot) == 0, place


def test_at_the_end_of_a_long_page_they_stand_below_what_they_are_about(qtbot: QtBot) -> None:
    page, button, foot = _page(qtbot, above=2000)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    assert not foot.stuck and in_sight(button, page) and _below(page, foot) > 0


def test_on_a_short_page_they_follow_the_content(qtbot: QtBot) -> None:
    page, button, foot = _page(qtbot, above=100)
    assert not foot.stuck and in_sight(button, page)
    assert _below(page, foot) > 100


def test_a_smaller_window_brings_them_up_again(qtbot: QtBot) -> None:
    page, button, foot = _page(qtbot, above=300)
    page.resize(600, 240)
    _rest()
    assert foot.stuck and in_sight(button, page)
    page.resize(600, 600)
    _rest()
    assert not foot.stuck and in_sight(button, page)


def test_a_page_that_grows_keeps_them_in_sight(qtbot: QtBot) -> None:
    page, button, foot = _page(qtbot, above=100)
    content = page.column.itemAt(0)
    assert content is not None
    content.widget().setFixedHeight(900)
    _rest()
    assert foot.stuck and in_sight(button, page)


def test_outside_of_a_scrolling_page_they_are_a_row_of_buttons(qtbot: QtBot) -> None:
    foot = Foot(PrimaryButton("Save"))
    qtbot.addWidget(foot)
    foot.show()
    _rest()
    assert not foot.stuck
