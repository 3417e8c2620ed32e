"""No text is cut at any text size: every part has the room that its words need, and no part lies over another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.gallery import TOKENS, Gallery, settle
from desktop_app.ui.theme import apply_theme, px
from desktop_app.ui.tokens import PALETTES, TYPE
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.chip import Chip, LetterBadge, NumberDisc
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.labels import Body, Label, Small, Title, breakable
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.options import CheckCard, RadioCard
from desktop_app.ui.widgets.routes import RoutesPicture
from desktop_app.ui.widgets.scroll import PageHead
from desktop_app.ui.widgets.sidebar import Sidebar
from desktop_app.ui.widgets.tabs import TabsBar

SELF_PAINTED = (Button, Chip, RadioCard, CheckCard)


def cut(part: QWidget) -> str:
    """What is wrong with the room that a part has, or ""."""
    if isinstance(part, Label):
        if part.wordWrap():
            needed = part.heightForWidth(part.width())
            return f"needs {needed} in height" if part.height() < needed else ""
        words = QFontMetrics(part.font()).horizontalAdvance(QLabel.text(part))
        return f"needs {words} in width" if part.width() < words else ""
    if isinstance(part, SELF_PAINTED):
        needed = part.heightForWidth(part.width())
        if part.height() < needed:
            return f"needs {needed} in height"
        least = part.minimumSizeHint().width()
        return f"needs {least} in width" if part.width() < least else ""
    if isinstance(part, LetterBadge | NumberDisc):
        return "" if part.width() >= part.sizeHint().width() and part.height() >= part.sizeHint().height() else "shrunk"
    if isinstance(part, RoutesPicture):
        return (
            "" if part.width() >= part.art.least_width and part.height() >= part.heightForWidth(part.width()) else "cut"
        )
    return ""


def all_cut(window: QWidget) -> list[str]:
    found = []
    for part in window.findChildren(QWidget):
        if not part.isVisibleTo(window):
            continue
        problem = cut(part)
        if problem:
            found.append(f"{type(part).__name__} {part.accessibleName()!r} {part.width()}×{part.height()}: {problem}")
    return found


def overlaps(window: QWidget) -> list[str]:
    """Pairs of texts or controls that lie over each other."""
    leaves = [
        part
        for part in window.findChildren(QWidget)
        if isinstance(part, (Label, *SELF_PAINTED)) and part.isVisibleTo(window)
    ]
    places = [(part, QRect(part.mapTo(window, part.rect().topLeft()), part.size())) for part in leaves]
    return [
        f"{one.accessibleName()!r} over {other.accessibleName()!r}"
        for at, (one, place) in enumerate(places)
        for other, there in places[at + 1 :]
        if place.intersects(there) and not one.isAncestorOf(other) and not other.isAncestorOf(one)
    ]


@pytest.mark.parametrize("percent", [100, 130, 150, 200])
@pytest.mark.parametrize("width", [1000, 1240])
def test_nothing_in_the_gallery_is_cut(qapp: QApplication, qtbot: QtBot, percent: int, width: int) -> None:
    gallery = Gallery()
    qtbot.addWidget(gallery)
    apply_theme(qapp, "light", percent)
    gallery.show()
    gallery.fit(width)
    assert all_cut(gallery) == []
    assert overlaps(gallery.area) == []
    holder = gallery.area.widget()
    assert holder is not None
    assert holder.width() <= gallery.area.viewport().width(), "the page scrolls sideways"


@pytest.mark.parametrize("percent", [100, 200])
def test_growing_the_text_while_it_is_shown_cuts_nothing(qapp: QApplication, qtbot: QtBot, percent: int) -> None:
    apply_theme(qapp, "light", 300 - percent)
    gallery = Gallery()
    qtbot.addWidget(gallery)
    gallery.show()
    gallery.fit(1240)
    apply_theme(qapp, "light", percent)
    gallery.fit(1240)
    settle(gallery)
    assert all_cut(gallery) == []


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_a_dialog_is_as_high_as_its_words(qapp: QApplication, qtbot: QtBot, percent: int) -> None:
    apply_theme(qapp, "light", percent)
    dialog = Dialog(None, "Delete OKX from Strongroom?", "Its answers and steps go with it. " * 6, kind="danger")
    qtbot.addWidget(dialog)
    dialog.show()
    settle(dialog)
    assert all_cut(dialog) == []


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_tabs_are_as_wide_as_their_boldest_words(qapp: QApplication, qtbot: QtBot, percent: int) -> None:
    apply_theme(qapp, "light", percent)
    tabs = TabsBar((("a", "Withdrawal addresses"), ("b", "If I lose…")))
    qtbot.addWidget(tabs)
    tabs.resize(900, 60)
    tabs.show()
    from desktop_app.ui.theme import font

    for index, name in enumerate(("Withdrawal addresses", "If I lose…")):
        assert tabs.tabRect(index).width() >= QFontMetrics(font("strong")).horizontalAdvance(name)


SIX = tuple((name, name) for name in ("Routes", "Score", "If I lose…", "Steps", "API keys", "Facts"))


def test_tabs_stand_closer_where_that_lets_all_be_seen(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light", 150)
    tabs = TabsBar(SIX)
    qtbot.addWidget(tabs)
    tabs.resize(598, 60)
    tabs.show()
    settle(tabs)
    assert tabs.tabRect(5).right() < 598
    assert not any(arrow.isVisible() for arrow in tabs.findChildren(QToolButton))
    close = tabs.tabRect(0).width()
    tabs.resize(900, 60)
    assert tabs.tabRect(0).width() > close


def test_where_tabs_scroll_no_words_are_drawn_beneath_or_beyond_the_arrows(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light", 200)
    tabs = TabsBar(SIX)
    qtbot.addWidget(tabs)
    tabs.resize(500, 80)
    tabs.show()
    settle(tabs)
    arrows = [arrow for arrow in tabs.findChildren(QToolButton) if arrow.isVisible()]
    begin = min(arrow.x() for arrow in arrows)
    for arrow in arrows:
        arrow.removeEventFilter(tabs)
        arrow.setStyleSheet("background: transparent; border: none")
        arrow.setArrowType(Qt.ArrowType.NoArrow)
    drawn = tabs.grab().toImage()
    middle = range(px(12), tabs.height() - px(12))
    assert len({drawn.pixelColor(x, y).name() for x in range(begin, drawn.width()) for y in middle}) == 1


def test_a_narrow_sidebar_gives_a_state_its_own_line(qapp: QApplication, qtbot: QtBot) -> None:
    from desktop_app.ui.gallery import BOTTOM, SIDEBAR

    apply_theme(qapp, "light", 200)
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    sidebar.set_model(SIDEBAR, BOTTOM)
    sidebar.resize(300, 900)
    sidebar.show()
    settle(sidebar)
    entry = sidebar.entry("mail")
    assert entry.height() >= entry.heightForWidth(entry.width()) > sidebar.entry("okx").height()


def test_text_from_outside_is_never_read_as_markup(qtbot: QtBot) -> None:
    evil = '<b>bold</b> <a href="https://evil.example">okx.com</a> & **not bold**'
    label = Body(evil)
    qtbot.addWidget(label)
    assert label.text() == evil
    assert "<b>" not in QLabel.text(label)
    assert "<a " not in QLabel.text(label)
    notice = Notice("<i>Lead</i>", "<i>text</i>")
    qtbot.addWidget(notice)
    assert "<i>" not in QLabel.text(notice.label)
    assert notice.label.text() == "<i>Lead</i> <i>text</i>"


def test_marks_are_bold_only_where_asked_for_and_never_read_aloud(qtbot: QtBot) -> None:
    label = Body("Open **Profile › Security**.", marked=True)
    qtbot.addWidget(label)
    assert label.text() == "Open Profile › Security."
    assert label.accessibleName() == "Open Profile › Security."
    assert "font-weight:600" in QLabel.text(label)
    assert "font-weight" not in QLabel.text(Body("**x**"))


def test_words_longer_than_the_page_break(qtbot: QtBot) -> None:
    address = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq" * 3
    label = Small(address)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 300
    assert label.text() == address
    assert breakable("short words stay as they are") == "short words stay as they are"
    assert breakable(address).replace("\u200b", "") == address


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("checked on 22 November 2026.", "22 November 2026"),
        ("am 22. November 2026 nachgesehen", "22. November 2026"),
        ("el 22 de noviembre de 2026", "22 de noviembre de 2026"),
    ],
)
def test_no_line_breaks_within_a_date(text: str, held: str) -> None:
    assert breakable(text) == text.replace(held, held.replace(" ", "\u00a0"))
    assert breakable("12 of 30 in 2026") == "12 of 30 in 2026"


def test_a_shortened_mail_address_stays_on_one_line(qtbot: QtBot) -> None:
    label = Small("account m…@example.org")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.minimumSizeHint().width() >= label.fontMetrics().horizontalAdvance("m…@example.org") - 1
    assert label.text() == "account m…@example.org"


def test_a_title_of_three_lines_is_three_lines_high(qtbot: QtBot) -> None:
    label = Title("one two three")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.heightForWidth(80) >= 2.8 * label.heightForWidth(1000)


@pytest.mark.parametrize("theme_first", [True, False])
def test_distances_do_not_hang_on_when_the_theme_was_laid_on(
    qapp: QApplication, qtbot: QtBot, theme_first: bool
) -> None:
    """Qt forgets a label's own margins when the stylesheet reaches it; distances must come from layouts."""
    from desktop_app.ui.gallery import BOTTOM, SIDEBAR
    from desktop_app.ui.widgets.labels import SectionLabel

    apply_theme(qapp, "light", 100 if theme_first else 150)
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    sidebar.set_model(SIDEBAR, BOTTOM)
    sidebar.resize(232, 800)
    sidebar.show()
    apply_theme(qapp, "light", 100)
    settle(sidebar)
    section = sidebar.findChildren(SectionLabel)[0]
    above, below = sidebar.entry("steps").geometry().bottom(), sidebar.entry("okx").geometry().top()
    assert section.geometry().left() == 10
    assert section.geometry().top() - above >= 16
    assert below - section.geometry().bottom() >= 8


def test_no_part_shows_as_a_window_of_its_own_while_it_is_made(qapp: QApplication, qtbot: QtBot) -> None:
    shown: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(type(watched).__name__)
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    qtbot.addWidget(Gallery())
    qtbot.addWidget(PageHead("Title", "Sentence", over="Over", aside="Aside"))
    qapp.removeEventFilter(watch)
    assert shown == []


def test_a_long_word_in_bold_keeps_its_marks(qtbot: QtBot) -> None:
    label = Body("**" + "x" * 57 + "** and more", marked=True)
    qtbot.addWidget(label)
    assert "*" not in QLabel.text(label)
    assert label.text() == "x" * 57 + " and more"


def test_lines_keep_their_height_when_the_text_size_changes(qapp: QApplication, qtbot: QtBot) -> None:
    label = Body("one\ntwo\nthree")
    qtbot.addWidget(label)
    label.ensurePolished()
    small = label.heightForWidth(500)
    apply_theme(qapp, "light", 200)
    label.ensurePolished()
    assert label.heightForWidth(500) == pytest.approx(2 * small, abs=3)


def test_the_sheets_of_colours_and_icons_are_whole(qapp: QApplication, qtbot: QtBot) -> None:
    gallery = Gallery(TOKENS)
    qtbot.addWidget(gallery)
    gallery.show()
    gallery.fit(1240)
    assert all_cut(gallery) == []
    shown = {label.text() for label in gallery.area.findChildren(Label)}
    assert {one.accent for one in PALETTES.values()} | set(TYPE) <= shown | {text.split(":")[0] for text in shown}
