"""Where the keyboard goes: after a page was laid out anew, in a window that is not the active one, back, and by Tab."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.addresses.book import Book
from desktop_app.domain.saved_address import SavedAddress
from desktop_app.session import Changes
from desktop_app.ui.address_form import AddressForm
from desktop_app.ui.gallery import ROUTES, settle
from desktop_app.ui.key_register import words as key_words
from desktop_app.ui.key_register.account_keys import AccountKeys
from desktop_app.ui.keyboard import held_in
from desktop_app.ui.page import Page
from desktop_app.ui.pages import PAGES, PageSpec
from desktop_app.ui.pages.address_book import AddressBookPage
from desktop_app.ui.pages.compare import ComparePage
from desktop_app.ui.pages.exchanges import ExchangesPage
from desktop_app.ui.pages.next_steps import NextStepsPage
from desktop_app.ui.rebuilt import RebuiltPage
from desktop_app.ui.routes_model import RoutesModel
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets.buttons import PlainButton, QuietLink
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.labels import Title
from desktop_app.ui.widgets.routes import RoutesCard
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.sidebar import Sidebar, SidebarItem
from desktop_app.ui.widgets.tabs import TabsBar
from tests.address_kit import COLD, with_book
from tests.key_lists import with_keys
from tests.made_up import opened, person
from tests.ui.page_kit import Opened, answer

Shown = Callable[..., QWidget]
TAB, BACK_TAB, ESCAPE = Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape


def press(*keys: Qt.Key) -> None:
    """Press keys where the keyboard is."""
    for key in keys:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key)


def tab_order(parts: list[QWidget], around: QWidget) -> list[QWidget]:
    """These parts as Tab comes to them from the beginning of `around`."""
    found: list[QWidget] = []
    at = around.nextInFocusChain()
    while at is not around:
        found += [at] if at in parts else []
        at = at.nextInFocusChain()
    return found


class Behind:
    """A window with a sidebar in front of which another program's window is worked with."""

    def __init__(self, at: Opened) -> None:
        self.at = at
        at.window.set_sidebar([SidebarItem("overview", "Overview"), SidebarItem("next_steps", "Next steps")])
        at.window.show_sidebar(True)
        self.other = QWidget()
        at.qtbot.addWidget(self.other)

    def goes(self) -> None:
        with self.at.qtbot.waitActive(self.other):
            self.other.show()
            self.other.activateWindow()
        assert not self.at.window.isActiveWindow()

    @property
    def page(self) -> Parts:
        assert isinstance(self.at.page, Parts)
        return self.at.page

    def comes_back(self) -> QWidget:
        """What has the keyboard once the window is the active one again."""
        self.other.hide()
        with self.at.qtbot.waitActive(self.at.window):
            self.at.window.activateWindow()
        self.at.rest()
        found = QApplication.focusWidget()
        assert found is not None
        return found


# ---------------------------------------------------------------- laid out anew


class Parts(RebuiltPage):
    """A heading, and a button for each name."""

    names: tuple[str, ...] = ("one", "two", "three")

    def show_for(self, **where: str) -> None:
        self.rebuild(from_top=True)

    def refresh(self, changes: Changes) -> None:
        self.rebuild()

    def build(self) -> None:
        self.add(Title("Parts"))
        for name in self.names:
            self.add(PlainButton(name))

    def become(self, *names: str) -> None:
        self.names = names
        self.rebuild()
        settle(self)


class PartsSpec(PageSpec):
    def load(self) -> type[Page]:
        return Parts


@pytest.fixture
def behind(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Behind:
    """A page of parts, the second of which has the keyboard."""
    monkeypatch.setitem(PAGES, "parts", PartsSpec("", ""))
    at = Opened(qtbot, opened(tmp_path), "parts").go("parts")
    found = Behind(at)
    at.named("two").setFocus()
    return found


def test_a_part_keeps_the_keyboard_in_a_window_that_is_not_the_active_one(behind: Behind) -> None:
    behind.goes()
    behind.page.become("two", "three")
    assert behind.comes_back() is behind.at.named("two")


def test_where_the_part_is_gone_the_page_keeps_the_keyboard(behind: Behind) -> None:
    behind.goes()
    behind.page.become("one", "three")
    assert behind.comes_back() is behind.at.named("one")


def test_the_keyboard_waits_for_its_part_while_there_are_only_words(behind: Behind) -> None:
    behind.page.become()
    heading = behind.at.focused()
    assert isinstance(heading, Title) and behind.page.isAncestorOf(heading)
    behind.page.become("one", "two")
    assert behind.at.focused() is behind.at.named("two")


def test_a_page_laid_out_anew_takes_the_keyboard_from_nowhere_else(behind: Behind) -> None:
    entry = behind.at.window.sidebar.entry("next_steps")
    behind.page.become()
    entry.setFocus()
    behind.page.become("one", "two")
    assert behind.at.focused() is entry
    behind.at.named("two").setFocus()
    behind.page.rebuild()
    entry.setFocus()
    settle(behind.page)
    assert behind.at.focused() is entry


def test_what_shows_something_else_begins_at_its_first_part(behind: Behind) -> None:
    behind.page.rebuild(from_top=True)
    settle(behind.page)
    assert behind.at.focused() is behind.at.named("one")


def test_a_step_that_is_put_off_leaves_the_keyboard_on_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    at = Opened(qtbot, person(tmp_path), "next_steps").go("next_steps")
    page, behind = at.page, Behind(at)
    assert isinstance(page, NextStepsPage)
    at.named(next(name for name in at.buttons() if name.startswith("Put off"))).setFocus()
    behind.goes()
    at.window.context.changed(at.session.put_off(*at.session.plan().steps[1].step.key, ""))
    settle(page)
    held = held_in(page)
    assert isinstance(held, Title) and held.text() == "Working out the safest order"
    at.rest()
    assert page.begin is not None and behind.comes_back() is page.begin


# ---------------------------------------------------------------- going on and back


def test_back_comes_to_the_part_that_led_away(qtbot: QtBot, tmp_path: Path) -> None:
    at = Opened(qtbot, person(tmp_path), "settings").go("settings")
    at.press("Backups")
    assert at.at[0] == "backups"
    press(ESCAPE)
    at.rest()
    assert at.focused() is at.named("Backups") and not at.named("Backups").visibleRegion().isEmpty()
    at.press("Backups").go("settings")
    assert at.focused() is not at.named("Backups"), "who goes on begins where the page begins"


def test_escape_leaves_the_page_that_unlocking_returned_to(qtbot: QtBot, tmp_path: Path) -> None:
    at = Opened(qtbot, person(tmp_path), "unlock", "settings").go("settings")
    at.window.lock()
    at.rest()
    at.press("Unlock")
    assert at.at[0] == "settings"
    press(ESCAPE)
    at.rest()
    assert at.at == ("overview", {})
    assert not at.window.back()


def test_a_table_that_scrolls_by_itself_has_the_keyboard_from_the_start(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ComparePage, "_ask", lambda _: None)  # nothing is worked out: the table is as high as ever
    at = Opened(qtbot, person(tmp_path), "compare").go("compare")
    page = at.page
    assert isinstance(page, ComparePage) and page.table is not None
    assert page.table.whole_height() > page.height()
    assert at.focused() is page.table


# ---------------------------------------------------------------- the address book


def test_the_arrows_go_from_tab_to_tab_of_the_address_book(qtbot: QtBot, tmp_path: Path) -> None:
    at = Opened(qtbot, with_book(tmp_path), "address_book").go("address_book")
    Behind(at)
    page = at.page
    assert isinstance(page, AddressBookPage)
    page.findChild(TabsBar).setFocus()
    for tab in ("compare", "list"):
        press(Qt.Key.Key_Right)
        at.rest()
        found = at.focused()
        assert isinstance(found, TabsBar) and found.value() == tab
    for tab in ("compare", "list"):
        at.go("address_book", tab=tab)
        found = at.focused()
        assert found is not None and not isinstance(found, TabsBar), "who comes from elsewhere begins beneath the tabs"
        assert page._content is not None and page._content.isAncestorOf(found)


def test_an_address_of_the_book_is_compared_with_what_is_put_into_the_empty_box(qtbot: QtBot, tmp_path: Path) -> None:
    at = Opened(qtbot, with_book(tmp_path), "address_book").go("address_book", entry="address-1")
    at.press("Compare with another")
    page = at.page
    assert isinstance(page, AddressBookPage) and page.compare is not None
    assert at.focused() is page.compare.right.box.edit


def test_escape_asks_before_a_typed_address_is_lost(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = Opened(qtbot, with_book(tmp_path), "address_book").go("address_book").press("Add an address")
    page = at.page
    assert isinstance(page, AddressBookPage) and isinstance(page.stage, AddressForm)
    form = page.stage
    QTest.keyClicks(form.address.edit, COLD)
    asked = answer(monkeypatch, Dialog, lambda _: False)
    press(ESCAPE)
    assert asked == ["Leave without keeping it?"]
    assert page.stage is form and form.address.text() == COLD
    answer(monkeypatch, Dialog, lambda _: True)
    QTest.keyClick(form.address.edit, ESCAPE)
    at.rest()
    assert page.stage is None

    at.press("Add an address")
    assert isinstance(page.stage, AddressForm)
    asked = answer(monkeypatch, Dialog, lambda _: False)
    QTest.keyClick(page.stage.address.edit, ESCAPE)
    at.rest()
    assert page.stage is None and asked == [], "nothing was entered"


def test_lists_that_open_have_their_label_as_their_name(qtbot: QtBot) -> None:
    start = SavedAddress(id="address-1", coin="", network="", address="")
    form = AddressForm(Book(()), [("account-1", "OKX")], start, dt.date(2026, 11, 22))
    qtbot.addWidget(form)
    for choice in form.findChildren(Choice):
        around = choice.parentWidget()
        assert around is not None
        labels = [one for one in around.findChildren(QLabel) if one.buddy() is choice]
        assert [one.text() for one in labels] == [choice.accessibleName()]
        interface = QAccessible.queryAccessibleInterface(choice)
        told = [one.object() for one, kind in interface.relations() if kind == QAccessible.RelationFlag.Label]
        assert told == labels


# ---------------------------------------------------------------- by Tab


def test_tab_comes_to_the_choice_that_is_in_force(shown: Shown) -> None:
    around = QWidget()
    before = QuietLink("before")
    rows = [Segments((("yes", "Yes"), ("no", "No"), ("unknown", "I do not know")), name="Asked") for _ in range(2)]
    around_rows = [before, *rows]
    column = QVBoxLayout(around)
    for one in around_rows:
        column.addWidget(one)
    rows[0].set_value("unknown")
    shown(around)
    before.setFocus()
    press(TAB)
    assert QApplication.focusWidget() is rows[0].segments[2]
    press(TAB)
    assert QApplication.focusWidget() is rows[1].segments[0], "where nothing is chosen, the first"
    press(BACK_TAB, Qt.Key.Key_Right)
    assert rows[0].value() == "yes"
    rows[0].set_value("no")
    before.setFocus()
    press(TAB)
    assert QApplication.focusWidget() is rows[0].segments[1]


def test_an_entry_of_the_sidebar_that_tab_comes_to_is_in_sight(shown: Shown, qapp: QApplication) -> None:
    apply_theme(qapp, "light", 150)
    sidebar = Sidebar()
    sidebar.set_model([SidebarItem(f"place-{number}", f"Place {number}") for number in range(20)])
    shown(sidebar)
    sidebar.setFixedSize(250, 400)
    settle(sidebar)
    sidebar.entry("place-19").setFocus()
    settle(sidebar)
    assert sidebar.entry("place-0").visibleRegion().isEmpty()
    sidebar.entry("place-0").setFocus(Qt.FocusReason.TabFocusReason)
    settle(sidebar)
    assert not sidebar.entry("place-0").visibleRegion().isEmpty()


def test_tab_goes_through_the_picture_of_the_routes_before_what_stands_beneath(shown: Shown) -> None:
    card = RoutesCard(ROUTES)
    tool = QuietLink("Print this picture")
    card.add_tool(tool)
    shown(card)

    def order() -> list[QWidget]:
        spots = [card.picture.spot(part.id) for part in (*ROUTES.sources, *ROUTES.nodes)]
        return tab_order([*spots, card.larger, card.smaller, tool], card)

    assert order()[-3:] == [card.larger, card.smaller, tool]
    card.set_model(RoutesModel("", "", ()))
    card.set_model(ROUTES)
    assert order()[-3:] == [card.larger, card.smaller, tool], "also for parts that are new"


def test_tab_goes_from_an_open_key_into_what_stands_beneath_it(qtbot: QtBot, tmp_path: Path) -> None:
    at = Opened(qtbot, person(tmp_path), "account")
    with_keys(at.session)
    at.go("account", subject="account-1", tab="keys")
    first, second = at.page.findChild(AccountKeys).rows[:2]
    second.button.click()
    first.button.click()
    at.rest()
    inner = [
        at.named(str(key_words.NAMED.format(name=word, value=first.key.label)))
        for word in (key_words.CHANGE, key_words.DELETE)
    ]
    assert tab_order([first.button, *inner, second.button], at.page) == [first.button, *inner, second.button]
    first.button.setFocus()
    press(TAB)
    assert first.isAncestorOf(QApplication.focusWidget()), "its questions"


def test_tab_comes_to_the_names_of_further_accounts_in_their_order(qtbot: QtBot, tmp_path: Path) -> None:
    at = Opened(qtbot, person(tmp_path), "exchanges").go("exchanges")
    page = at.page
    assert isinstance(page, ExchangesPage) and page.tiles is not None
    for tile in page.tiles.tiles:
        if tile.option.id in {"okx", "binance"}:
            tile.click()
    at.rest()
    fields: list[QWidget] = [one.edit for one in page.names.values()]
    assert len(fields) == 2
    wanted = [*fields, page.go_on]
    assert tab_order(wanted, page) == wanted
