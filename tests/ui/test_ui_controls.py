"""Options, sidebar, tabs, steps, fields and dialogs with the keyboard, and what a screen reader is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.authenticator.trail import Trail
from desktop_app.ui.gallery import settle
from desktop_app.ui.theme import apply_theme, colour
from desktop_app.ui.tokens import ThemeName
from desktop_app.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.chip import Chip, LetterBadge, NumberDisc, badge_shape, letter_tone
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.links import SourceLine, host_of
from desktop_app.ui.widgets.meter import Meter
from desktop_app.ui.widgets.options import Option, OptionGroup
from desktop_app.ui.widgets.rows import KeyValueRows
from desktop_app.ui.widgets.score import ScoreBlock
from desktop_app.ui.widgets.scroll_area import ScrollArea
from desktop_app.ui.widgets.secret import KeySheet
from desktop_app.ui.widgets.sidebar import Sidebar, SidebarItem, SidebarSection
from desktop_app.ui.widgets.steps import StepItem, StepList
from desktop_app.ui.widgets.tabs import TabsBar
from desktop_app.ui.widgets.tiles import TileGroup

Shown = Callable[..., QWidget]
Role = QAccessible.Role

OPTIONS = (Option("yes", "Yes"), Option("no", "No", "a note"), Option("unknown", "I do not know yet", alone=True))


def role(part: QWidget) -> QAccessible.Role:
    interface = QAccessible.queryAccessibleInterface(part)
    assert interface is not None
    return interface.role()


def press(*keys: Qt.Key) -> None:
    for key in keys:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key)


def focused() -> str:
    part = QApplication.focusWidget()
    return part.accessibleName() if part is not None else ""


# -- options


def test_one_of_several_is_chosen_with_arrows_and_space(shown: Shown) -> None:
    group = OptionGroup(OPTIONS)
    shown(group)
    seen: list[tuple[str, ...]] = []
    group.changed.connect(seen.append)
    group.focus_first()
    press(Qt.Key.Key_Down)
    assert seen == []  # moving is not choosing
    press(Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert seen == [("no",), ("unknown",), ("unknown",)]
    assert group.value() == ("unknown",)
    press(Qt.Key.Key_Down)
    assert focused() == "Yes"
    press(Qt.Key.Key_Up)
    assert focused() == "I do not know yet"


def test_enter_chooses_and_enter_again_confirms(shown: Shown) -> None:
    group = OptionGroup(OPTIONS)
    shown(group)
    confirmed: list[bool] = []
    group.confirmed.connect(lambda: confirmed.append(True))
    group.focus_first()
    press(Qt.Key.Key_Return)
    assert (group.value(), confirmed) == (("yes",), [])
    press(Qt.Key.Key_Return)
    assert (group.value(), confirmed) == (("yes",), [True])


def test_several_can_be_chosen_but_not_with_one_that_stands_alone(shown: Shown) -> None:
    group = OptionGroup(OPTIONS, multi=True)
    shown(group)
    group.focus_first()
    press(Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert group.value() == ("yes", "no")
    press(Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert group.value() == ("unknown",)
    press(Qt.Key.Key_Up, Qt.Key.Key_Space)
    assert group.value() == ("no",)
    press(Qt.Key.Key_Space)
    assert group.value() == ()


def test_setting_a_value_tells_nobody_and_passes_over_strangers(shown: Shown) -> None:
    group = OptionGroup(OPTIONS)
    shown(group)
    seen: list[object] = []
    group.changed.connect(seen.append)
    group.set_value(("no", "stranger"))
    assert group.value() == ("no",)
    assert seen == []
    group.focus_first()
    assert focused() == "No"


def test_the_whole_card_can_be_clicked(shown: Shown) -> None:
    group = OptionGroup(OPTIONS)
    shown(group)
    card = group.cards[1]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().bottomRight() - QPoint(9, 9))
    assert group.value() == ("no",)


def test_options_are_radio_buttons_and_check_boxes_to_a_screen_reader(shown: Shown) -> None:
    for multi, expected in ((False, Role.RadioButton), (True, Role.CheckBox)):
        group = OptionGroup(OPTIONS, name="Which?", multi=multi)
        shown(group)
        assert {role(card) for card in group.cards} == {expected}
        assert [card.accessibleName() for card in group.cards] == ["Yes", "No", "I do not know yet"]
        assert group.cards[1].accessibleDescription() == "a note"
        assert group.accessibleName() == "Which?"


# -- sidebar

MODEL = (
    SidebarItem("overview", "Overview"),
    SidebarSection(
        "Accounts",
        (SidebarItem("okx", "OKX", letter="D", spoken="security D"), SidebarItem("mail", "E-mail", words="behind SMS")),
    ),
)
BOTTOM = (SidebarItem("robbed", "I think I am being robbed", look="bad"),)


@pytest.fixture
def sidebar(shown: Shown) -> Sidebar:
    made = Sidebar()
    made.set_model(MODEL, BOTTOM)
    shown(made, 240, 600)
    return made


def test_the_sidebar_is_walked_with_arrows_and_chosen_with_enter_or_space(sidebar: Sidebar) -> None:
    seen: list[str] = []
    sidebar.chosen.connect(seen.append)
    sidebar.set_current("overview")
    sidebar.focus_current()
    press(Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_End, Qt.Key.Key_Return)
    assert seen == ["okx", "mail", "robbed"]
    press(Qt.Key.Key_Down)
    assert focused() == "I think I am being robbed"
    press(Qt.Key.Key_Home)
    assert focused() == "Overview"
    assert sidebar.current() == "overview"  # only the window says where one is


def test_tab_goes_through_the_sidebar_in_its_order(sidebar: Sidebar) -> None:
    sidebar.entry("overview").setFocus()
    names = []
    for _ in range(4):
        names.append(focused())
        press(Qt.Key.Key_Tab)
    assert names == ["Overview", "OKX, security D", "E-mail, behind SMS", "I think I am being robbed"]


def test_entries_say_their_state_and_which_is_shown(sidebar: Sidebar) -> None:
    sidebar.set_current("okx")
    assert sidebar.entry("okx").accessibleDescription() == "Shown now"
    assert sidebar.entry("mail").accessibleDescription() == ""
    assert role(sidebar.entry("okx")) == Role.Button


def test_a_new_state_keeps_the_entry_and_the_keyboard(sidebar: Sidebar) -> None:
    entry = sidebar.entry("okx")
    entry.setFocus()
    accounts = SidebarSection(
        "Accounts", (SidebarItem("okx", "OKX", letter="B", spoken="security B"), MODEL[1].items[1])
    )
    sidebar.set_model((MODEL[0], accounts), BOTTOM)
    assert sidebar.entry("okx") is entry
    assert focused() == "OKX, security B"


def test_a_new_entry_keeps_the_keyboard_and_the_mark(sidebar: Sidebar) -> None:
    sidebar.set_current("okx")
    sidebar.entry("okx").setFocus()
    sidebar.set_model((*MODEL, SidebarItem("print", "Print & export")), BOTTOM)
    assert focused() == "OKX, security D"
    assert sidebar.entry("okx").accessibleDescription() == "Shown now"
    assert sidebar.entry("print").text() == "Print && export"


FOOT = (
    SidebarItem("print", "Print & export"),
    SidebarItem("robbed", "I think I am being robbed", look="bad"),
    SidebarItem("settings", "Settings"),
)
MANY = (MODEL[0], SidebarSection("Tools", tuple(SidebarItem(f"tool-{n}", f"Tool {n}") for n in range(9))))


def test_where_not_all_has_room_only_the_way_out_of_trouble_stands_below_the_list(shown: Shown) -> None:
    holder = QWidget()
    sidebar = Sidebar(holder)
    sidebar.set_model(MANY, FOOT)
    sidebar.resize(240, 300)
    shown(holder, 240, 900)
    scrolled = sidebar.findChild(ScrollArea)
    assert scrolled is not None
    inside = [item.id for item in FOOT if scrolled.isAncestorOf(sidebar.entry(item.id))]
    assert inside == ["print", "settings"]
    below = sidebar.entry("robbed")
    assert below.geometry().top() >= scrolled.geometry().bottom()
    sidebar.entry("tool-8").setFocus()
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert focused() == "Settings"
    sidebar.resize(240, 900)
    settle(holder)
    assert not any(scrolled.isAncestorOf(sidebar.entry(item.id)) for item in FOOT)
    tops = [sidebar.entry(item.id).geometry().top() for item in FOOT]
    assert tops == sorted(tops) and focused() == "Settings"


def test_a_grade_is_told_by_shape_as_well_as_by_colour() -> None:
    from PySide6.QtCore import QRectF

    area = QRectF(0, 0, 28, 20)
    shapes = {tone: badge_shape(area, tone).toFillPolygon() for tone in ("ok", "warn", "bad")}
    assert len({tuple((round(p.x(), 1), round(p.y(), 1)) for p in shape) for shape in shapes.values()}) == 3
    assert [letter_tone(letter) for letter in "ABCDE?"] == ["ok", "ok", "warn", "bad", "bad", "neutral"]


@pytest.mark.parametrize("percent", [100, 150])
def test_numbers_of_one_and_two_digits_are_equally_wide(qapp: QApplication, qtbot: QtBot, percent: int) -> None:
    apply_theme(qapp, "light", percent)
    discs = [NumberDisc(number) for number in (1, 9, 10, 44)]
    for disc in discs:
        qtbot.addWidget(disc)
    assert len({disc.sizeHint().width() for disc in discs}) == 1


def test_a_badge_says_what_it_grades(qtbot: QtBot) -> None:
    badge = LetterBadge("D", "security")
    qtbot.addWidget(badge)
    assert badge.accessibleName() == "security D"
    assert badge.toolTip() == "security D"


# -- the rest


def test_tabs_move_with_arrows_and_tell_their_id(shown: Shown) -> None:
    tabs = TabsBar((("routes", "Routes"), ("score", "Score"), ("facts", "Facts")))
    shown(tabs)
    seen: list[str] = []
    tabs.chosen.connect(seen.append)
    tabs.setFocus()
    press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert seen == ["score", "facts", "score"]
    tabs.set_value("routes")
    tabs.set_value("stranger")
    assert tabs.value() == "routes"
    assert role(tabs) == Role.PageTabList


def test_steps_open_with_enter_space_and_click_and_are_walked_with_arrows(shown: Shown) -> None:
    steps = StepList((StepItem("a", 1, "First", "note", (("31 → 53", "ok"),)), StepItem("b", 2, "Second")))
    shown(steps)
    seen: list[str] = []
    steps.opened.connect(seen.append)
    steps.rows[0].setFocus()
    press(Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Up)
    QTest.mouseClick(steps.rows[1], Qt.MouseButton.LeftButton)
    assert seen == ["a", "b", "b"]
    assert steps.rows[0].accessibleName() == "Step 1: First"
    assert steps.rows[0].accessibleDescription() == "note, 31 → 53"


@pytest.mark.parametrize("kind", [PrimaryButton, PlainButton, LinkButton])
def test_buttons_are_pressed_with_enter_and_space(shown: Shown, kind: type[PrimaryButton]) -> None:
    button = kind("Print & export")
    shown(button)
    seen: list[bool] = []
    button.clicked.connect(lambda: seen.append(True))
    button.setFocus()
    press(Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Enter)
    assert seen == [True, True, True]
    assert button.accessibleName() == "Print & export"
    assert role(button) == Role.Button


@pytest.mark.parametrize("theme", ["contrast", "light"])
@pytest.mark.parametrize("kind", [PrimaryButton, PlainButton])
def test_where_colours_say_nothing_a_disabled_button_has_a_broken_edge(
    qapp: QApplication, shown: Shown, kind: type[PrimaryButton], theme: ThemeName
) -> None:
    apply_theme(qapp, theme, 100)
    button = kind("Print the sheet")
    shown(button)
    whole = edge_colours(button)
    button.setEnabled(False)
    assert len(whole) == 1
    assert len(edge_colours(button)) == (2 if theme == "contrast" else 1)


def edge_colours(button: QWidget) -> set[str]:
    """Along the upper edge, without its corners and what is smoothed between a dash and a gap."""
    drawn = button.grab().toImage()
    seen = [drawn.pixelColor(x, 0).name() for x in range(12, drawn.width() - 12)]
    return {one for one in seen if seen.count(one) > 10}


@pytest.mark.parametrize("theme", ["contrast", "light"])
def test_the_stage_in_sight_is_told_by_a_ring_as_well_as_by_colour(
    qapp: QApplication, shown: Shown, theme: ThemeName
) -> None:
    apply_theme(qapp, theme, 100)
    trail = Trail(("Find", "Look", "Paper"), 1, (True, False, False))
    shown(trail)
    second_line = [chip.grab().toImage().pixelColor(chip.width() // 2, 1).name() for chip in trail.findChildren(Chip)]
    accent = colour("accent").name()
    assert [one == accent for one in second_line] == [False, True, False]


def test_a_focused_control_looks_different(shown: Shown) -> None:
    group = OptionGroup(OPTIONS)
    primary, plain, link = PrimaryButton("One"), PlainButton("Two"), LinkButton("Three")
    column = QWidget()
    from PySide6.QtWidgets import QVBoxLayout

    layout = QVBoxLayout(column)
    parts = [primary, plain, link, *group.cards]
    for part in (primary, plain, link, group):
        layout.addWidget(part)
    shown(column)
    for part in parts:
        part.clearFocus()
        before = part.grab().toImage()
        part.setFocus()
        assert part.grab().toImage() != before, part.accessibleName()


def test_a_field_says_what_is_wrong_in_words_and_to_a_screen_reader(shown: Shown) -> None:
    field = TextField("Passphrase", "At least eight words.", hidden=True)
    shown(field)
    field.problem("This passphrase does not open the file.")
    assert field.note_label.text() == "This passphrase does not open the file."
    assert field.edit.accessibleDescription() == "This passphrase does not open the file."
    field.problem("")
    assert field.note_label.text() == "At least eight words."
    assert field.edit.accessibleName() == "Passphrase"
    field.set_text(" kept as typed ")
    assert field.text() == " kept as typed "
    field.setFocus()
    assert QApplication.focusWidget() is field.edit


def test_a_dialog_says_nothing_in_its_title_and_begins_on_the_harmless_answer(qtbot: QtBot) -> None:
    dialog = Dialog(
        None, "Delete OKX?", "Its answers go with it.", primary="Delete", secondary="Keep it", kind="danger"
    )
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    assert dialog.windowTitle() == "Strongroom"
    assert dialog.accessibleName() == "Delete OKX?"
    assert focused() == "Keep it"
    with qtbot.waitSignal(dialog.rejected):
        press(Qt.Key.Key_Return)


def test_escape_is_the_second_answer(qtbot: QtBot) -> None:
    dialog = Dialog(None, "Open okx.com?", primary="Open it")
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    assert focused() == "Open it"
    with qtbot.waitSignal(dialog.rejected):
        press(Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.okx.com/help/how-do-i", "okx.com/help"),
        ("https://okx.com", "okx.com"),
        ("https://okx.com@evil.example/help", "evil.example/help"),
        ("https://evil.example#okx.com/help", "evil.example"),
        ("https://evil.example?okx.com/help", "evil.example"),
        ("https://www.binance.com/en/support/faq/detail/abc", "binance.com/en"),
        ("https://okx.com/a-path-part-that-is-too-long-to-show", "okx.com"),
        ("https://evil.example\\@okx.com/", "evil.example"),
    ],
)
def test_the_host_that_is_shown_is_the_one_that_would_open(url: str, host: str) -> None:
    assert host_of(url) == host


def test_a_source_asks_before_anything_opens(shown: Shown) -> None:
    line = SourceLine("https://www.okx.com/help/x", "checked 22 Nov 2026")
    shown(line)
    seen: list[str] = []
    line.open_requested.connect(seen.append)
    line.button.setFocus()
    press(Qt.Key.Key_Return)
    assert seen == ["https://www.okx.com/help/x"]
    assert line.button.accessibleName() == "Source: okx.com/help"


def test_no_line_of_a_source_begins_with_a_dot(shown: Shown) -> None:
    line = SourceLine("https://www.okx.com/help/x", "page of 20 November 2024 · page in Romanian · checked 22 Nov 2026")
    shown(line, 220)
    parts = [part for part in line.findChildren(Label) if part.text() != "·"]
    assert len({part.mapTo(line, QPoint()).y() for part in parts}) == len(parts)
    assert [part.text()[-1] for part in parts] == ["·", "·", "6"]
    assert not any("·" in part.accessibleName() for part in line.findChildren(Label))


def test_a_meter_and_a_score_say_their_numbers(qtbot: QtBot) -> None:
    meter = Meter()
    score = ScoreBlock("Security")
    for part in (meter, score):
        qtbot.addWidget(part)
    meter.set_score(31, 72, "bad")
    assert role(meter) == Role.ProgressBar
    assert meter.value() == 31
    assert meter.accessibleDescription() == "up to 72"
    score.set_score("D", 31, 72, "up to 72 once 3 things are known")
    assert score.accessibleName() == "Security D 31"
    assert (score.letter_label.text(), score.number_label.text()) == ("D", "31")


def test_a_name_stands_on_the_first_line_of_its_value(shown: Shown, qapp: QApplication) -> None:
    for text in (100, 150, 200):
        apply_theme(qapp, "light", text)
        rows = KeyValueRows([("Ctrl+L", "Lock at once"), ("F6", "From the page to the sidebar and back. " * 6)])
        window = shown(rows, 500)
        names, values = (
            [one for one in rows.findChildren(Label) if one.text_role == role] for role in ("subtitle", "body")
        )
        lines = [[one.mapTo(window, QPoint(0, one.baseline())).y() for one in part] for part in (names, values)]
        assert lines[0] == lines[1]


@pytest.mark.parametrize("text", [100, 150])
def test_the_letters_of_a_name_stand_on_the_line_of_its_value(shown: Shown, qapp: QApplication, text: int) -> None:
    apply_theme(qapp, "light", text)
    rows = KeyValueRows([("HHH", "HHH")])
    window = shown(rows, 300)
    feet = []
    for label in rows.findChildren(Label):
        picture = label.grab().toImage()
        written = [
            y
            for y in range(picture.height())
            if any(picture.pixelColor(x, y).lightness() < 160 for x in range(2, picture.height()))
        ]
        feet.append(label.mapTo(window, QPoint()).y() + written[-1])
    assert abs(feet[0] - feet[1]) <= (0 if text == 100 else 1)


def test_the_chips_of_all_rows_end_at_one_edge(shown: Shown) -> None:
    plain = StepItem("a", 0, "Look", chips=(("61 → 77", "warn"),), mark="?")
    steps = StepList((plain, StepItem("b", 1, "Do", chips=(("27 → 30", "ok"),), action="Put off")))
    window = shown(steps, 700)
    edges = {chip.mapTo(window, QPoint(chip.width(), 0)).x() for chip in steps.findChildren(Chip)}
    assert len(edges) == 1


def test_tiles_share_a_line_and_its_height(shown: Shown) -> None:
    tiles = TileGroup(
        [Option("a", "One", "a note that needs more than one line in a tile"), Option("b", "Two")], name="x"
    )
    shown(tiles, 560)
    first, second = tiles.tiles
    assert first.geometry().top() == second.geometry().top()
    assert first.size() == second.size()
    assert (first.geometry().left(), second.geometry().right()) == (0, tiles.width() - 1)


def test_the_groups_of_a_recovery_key_stand_in_columns(shown: Shown) -> None:
    sheet = KeySheet()
    groups = [f"{place}W{place}M{place}" for place in range(1, 9)]
    sheet.show_key(groups)
    window = shown(sheet, 900)
    places = {one.text(): one.mapTo(window, QPoint(0, 0)).x() for one in sheet.findChildren(Label)}
    assert [places[one] for one in groups[:4]] == [places[one] for one in groups[4:]]
