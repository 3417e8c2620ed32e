"""The window: pages are made when first shown, told what changed, left and come back to."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from types import ModuleType
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.session import Changes
from desktop_app.ui.context import Context
from desktop_app.ui.gallery import settle
from desktop_app.ui.icons import app_icon, icon
from desktop_app.ui.page import Page, ScrollPage
from desktop_app.ui.pages import PAGES, PageSpec
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets.buttons import PlainButton
from desktop_app.ui.widgets.labels import Title
from desktop_app.ui.widgets.sidebar import SidebarItem
from desktop_app.ui.window import Window

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class First(ScrollPage):
    title = "First"
    made = 0

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        type(self).made += 1
        self.add(Title("First page"))
        self.button = PlainButton("Go on")
        self.add(self.button)
        self.shown_for: list[dict[str, str]] = []
        self.heard: list[Any] = []
        self.stays = False

    def show_for(self, **where: str) -> None:
        self.shown_for.append(where)

    def refresh(self, changes: Any) -> None:
        self.heard.append(changes)

    def leave(self) -> bool:
        return not self.stays


class Second(First):
    title = "Second"
    made = 0

    def entry(self) -> str:
        return "account:okx"


class Words(ScrollPage):
    """Nothing here takes the keyboard."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.add(Title("Only words"))


PAGES_HERE = {
    "first": PageSpec("made_up", "First"),
    "second": PageSpec("made_up", "Second"),
    "words": PageSpec("made_up", "Words"),
}


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    module = ModuleType("desktop_app.ui.pages.made_up")
    for page in (First, Second, Words):
        setattr(module, page.__name__, page)
    monkeypatch.setitem(sys.modules, module.__name__, module)
    First.made = Second.made = 0
    made = Window(cast("Any", object()), lambda: NOON, pages=PAGES_HERE)
    qtbot.addWidget(made)
    made.set_sidebar([SidebarItem("first", "First"), SidebarItem("account:okx", "OKX", letter="D")])
    made.show_sidebar(True)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()


def page(window: Window) -> First:
    return cast("First", window.page())


def test_its_title_and_size_say_nothing_private(window: Window) -> None:
    window.navigate("second", account="okx-1")
    assert window.windowTitle() == "Strongroom"
    assert (window.width(), window.height()) == (1240, 800)
    assert (window.minimumWidth(), window.minimumHeight()) == (1000, 680)


def test_pages_are_made_once_and_only_when_shown(window: Window) -> None:
    window.navigate("first")
    assert (First.made, Second.made) == (1, 0)
    window.navigate("second", account="a")
    window.navigate("second", account="b")
    assert (First.made, Second.made) == (1, 1)
    assert page(window).shown_for == [{"account": "a"}, {"account": "b"}]
    assert page(window).context.clock() == NOON


def test_an_unknown_page_is_a_mistake_of_ours(window: Window) -> None:
    with pytest.raises(KeyError):
        window.navigate("nowhere")


def test_back_goes_where_one_came_from_by_key_and_by_call(window: Window, qtbot: QtBot) -> None:
    window.navigate("first", tab="x")
    window.navigate("second", account="a")
    window.navigate("second", account="a")  # the same place again is no place to go back to
    window.navigate("second", account="b")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert page(window).shown_for[-1] == {"account": "a"}
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page_id() == "first"
    assert page(window).shown_for[-1] == {"tab": "x"}
    assert not window.back()
    assert window.page_id() == "first"


def test_a_page_may_refuse_to_be_left(window: Window) -> None:
    window.navigate("first")
    window.navigate("second")
    page(window).stays = True
    assert not window.navigate("first")
    assert not window.back()
    assert not window.close()
    assert window.page_id() == "second"
    assert window.isVisible()
    page(window).stays = False
    assert window.back()
    assert window.page_id() == "first"


def test_what_changed_reaches_the_page_in_sight_now_and_others_when_shown(window: Window) -> None:
    window.navigate("first")
    first = page(window)
    window.navigate("second")
    second = page(window)
    one, two = (Changes(kinds=frozenset(), subjects=frozenset({name})) for name in ("okx-1", "okx-2"))
    window.context.changed(one)
    window.context.changed(two)
    assert (first.heard, second.heard) == ([], [one, two])
    window.navigate("first")
    assert first.heard == [one, two]
    window.navigate("second")
    assert second.heard == [one, two]


def test_the_sidebar_marks_where_one_is_and_asks_the_page_where_that_is(window: Window) -> None:
    window.navigate("first")
    assert window.sidebar.current() == "first"
    window.navigate("second")
    assert window.sidebar.current() == "account:okx"
    window.navigate("words")
    assert window.sidebar.current() == "words"  # no such entry: nothing is marked
    seen: list[str] = []
    window.sidebar_chosen.connect(seen.append)
    QTest.mouseClick(window.sidebar.entry("account:okx"), Qt.MouseButton.LeftButton)
    assert seen == ["account:okx"]


def test_the_keyboard_begins_on_the_first_control_of_the_page(window: Window, qtbot: QtBot) -> None:
    window.navigate("first")
    button = page(window).button
    qtbot.waitUntil(lambda: QApplication.focusWidget() is button)
    window.navigate("words")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Title))


def test_f6_goes_between_page_and_sidebar(window: Window, qtbot: QtBot) -> None:
    window.navigate("first")
    button = page(window).button
    qtbot.waitUntil(lambda: QApplication.focusWidget() is button)
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is window.sidebar.entry("first")
    QTest.keyClick(window, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is button)


def test_after_locking_nothing_of_the_pages_is_left(window: Window) -> None:
    window.navigate("first")
    window.navigate("second")
    window.navigate("words")
    window.forget_pages()
    assert not window.back()
    window.navigate("first")
    assert First.made == 2


def test_a_page_that_has_the_keyboard_below_scrolls_there(window: Window, qtbot: QtBot) -> None:
    window.navigate("first")
    shown = page(window)
    fields = [QLineEdit() for _ in range(60)]
    for field in fields:
        shown.add(field)
    settle(window)
    fields[-1].setFocus()
    bar = shown.scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and not fields[-1].visibleRegion().isEmpty())
    fields[0].setFocus()
    qtbot.waitUntil(lambda: not fields[0].visibleRegion().isEmpty())


def test_a_page_that_is_gone_hears_nothing_of_the_keyboard(window: Window, qtbot: QtBot) -> None:
    window.navigate("first")
    window.navigate("second")
    window.forget_pages()
    settle(window)
    page(window).button.setFocus()
    window.navigate("words")
    settle(window)  # an error in a slot would fail the test


@pytest.mark.parametrize(("percent", "width"), [(100, 232), (120, 278), (200, round(1240 * 0.34))])
def test_the_sidebar_grows_with_the_text_but_leaves_the_page_its_room(
    window: Window, qapp: QApplication, percent: int, width: int
) -> None:
    apply_theme(qapp, "light", percent)
    assert window.sidebar.width() == width


def test_closing_the_window_ends_its_background_work(window: Window) -> None:
    ended: list[bool] = []

    def work(cancel: Any, tell: Any) -> None:
        while not cancel.wanted:
            pass
        ended.append(True)

    window.tasks.run(work, lambda result: None, lambda error: None)
    assert window.close()
    assert ended in ([True], [])  # never begun, or ended: but no longer under way
    assert window.tasks.close(0)


def test_every_page_of_the_app_can_be_found() -> None:
    for key, spec in PAGES.items():
        assert issubclass(spec.load(), Page), key


def test_the_icon_is_there_at_every_size_and_signs_take_a_colour(qapp: QApplication) -> None:
    sizes = {size.width() for size in app_icon().availableSizes()}
    assert {16, 32, 48, 256} <= sizes
    plain, bad = icon("warning").pixmap(24, 24).toImage(), icon("warning", "bad").pixmap(24, 24).toImage()
    assert plain != bad
    with pytest.raises(FileNotFoundError):
        icon("no-such-sign")
