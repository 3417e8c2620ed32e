"""Every page of the app, in the sizes that people have: nothing cut, overlapping, outside its parent or too small to
hit; every control is named and reached by Tab; the main button is in sight.

The pages are those of `tests.shot_list`. One window for each made-up vault goes through all of them, twice: each visit
looks at several things, since to lay a page out takes longer than to look at it.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHeaderView, QWidget

from desktop_app.ui.page import ScrollPage
from desktop_app.ui.pages import PAGES
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.window import Window
from tests.shot_list import SHOTS
from tests.ui.layout_kit import called, faults, in_sight, takes_keys
from tests.ui.page_walker import SMALL, USUAL, VAULTS, Walker


@pytest.fixture(scope="module", params=VAULTS, ids=lambda make: make.__name__.strip("_"))
def walker(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Iterator[Walker]:
    apply_theme(qapp, "light", 100)
    made = Walker(tmp_path_factory.mktemp("vault"), request.param)
    yield made
    made.close()


def test_at_the_usual_text_everything_fits_is_named_and_reached_by_tab(walker: Walker, qapp: QApplication) -> None:
    apply_theme(qapp, "light", 100)
    found = []
    for shot in walker.shots:
        walker.window.resize(*USUAL)
        walker.go(shot)
        found += [f"{shot.name}: {line}" for line in faults(walker.window)]
        found += [f"{shot.name}: {line}" for line in _below_the_fold(walker.window)]
        found += [f"{shot.name}: {line}" for line in (*_unsaid(walker.window), *_tab_through(walker))]
        walker.window.resize(*SMALL)
        walker.rest()
        found += [f"{shot.name} in a small window: {line}" for line in faults(walker.window)]
    assert not found, "\n".join(found)


def test_at_large_text_nothing_is_cut_and_a_page_begins_at_its_top(walker: Walker, qapp: QApplication) -> None:
    found = []
    for text in (150, 200):
        apply_theme(qapp, "light", text)
        walker.window.resize(*(USUAL if text == 150 else SMALL))
        for shot in walker.shots:
            walker.go(shot)
            lines = [*faults(walker.window), *([] if shot.press or shot.act else _not_at_its_top(walker.window))]
            found += [f"{shot.name} at {text} %: {line}" for line in lines]
    assert not found, "\n".join(found)


def _not_at_its_top(window: Window) -> list[str]:
    """How far a page is scrolled that one just came to. It is left at its end, to begin at its top the next time."""
    page = window.page()
    if not isinstance(page, ScrollPage):
        return []
    bar = page.scroll.verticalScrollBar()
    place = bar.value()
    bar.setValue(bar.maximum())
    return [f"begins {place} pixels below its top"] if place else []


def _below_the_fold(window: Window) -> list[str]:
    """The main buttons where none of them is in sight at the top of the page."""
    page = window.page()
    bar = page.scroll.verticalScrollBar() if isinstance(page, ScrollPage) else None
    place = bar.value() if bar is not None else 0
    if bar is not None:
        bar.setValue(0)
    mains = [one for one in page.findChildren(PrimaryButton) if one.isVisibleTo(window)] if page is not None else []
    seen = any(in_sight(one, window) for one in mains)
    if bar is not None:
        bar.setValue(place)
    return [] if seen else [f"{called(one)} is below the fold" for one in mains]


def _tab_through(walker: Walker) -> list[str]:
    """What is wrong with the way of the keyboard through a page."""
    window = walker.window
    page = window.page()
    assert page is not None
    start = window.focusWidget()
    if start is None:
        return ["the keyboard is nowhere"]
    seen: list[QWidget] = []
    now: QWidget | None = start
    wrong = []
    wanted = {one for one in page.findChildren(QWidget) if takes_keys(one) and one.isVisibleTo(window)}
    for _ in range(400):
        if now is not None and not page.isAncestorOf(now) and wanted <= set(seen):
            return wrong  # through all of the page, and out of it
        if now is None:
            return [*wrong, f"Tab leads nowhere after {called(seen[-1])}"]
        if now in seen:
            break
        seen.append(now)
        whole = isinstance(now, QHeaderView) or now is page  # a table brings its own cell into sight
        if not whole and page.isAncestorOf(now) and not _partly_in_sight(now, window):
            wrong.append(f"{called(now)} has the keyboard out of sight")
        QApplication.sendEvent(now, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier))
        QApplication.processEvents()
        now = window.focusWidget()
    trapped = now is not None and len(seen) > 1 and now is seen[-1]
    wrong += [f"Tab does not leave {called(seen[-1])}"] if trapped else []
    groups = [_group(one) for one in seen]
    missed = [
        one
        for one in page.findChildren(QWidget)
        if takes_keys(one)
        and one.isVisibleTo(window)
        and one not in seen
        and one.focusProxy() is None
        and (_group(one) is None or _group(one) not in groups)
    ]
    return wrong + [f"Tab never comes to {called(one)}" for one in missed]


def _group(part: QWidget) -> QWidget | None:
    """What choices of which one is taken belong to: Tab comes to one of them, the arrow keys to the others."""
    exclusive = isinstance(part, QAbstractButton) and part.autoExclusive() and part.isCheckable()
    return part.parentWidget() if exclusive else None


def _partly_in_sight(part: QWidget, window: QWidget) -> bool:
    return not part.visibleRegion().isEmpty() and part.isVisibleTo(window)


def _unsaid(window: Window) -> list[str]:
    """Controls of which a screen reader would not hear what they are."""
    page = window.page()
    assert page is not None
    parts = [part for part in page.findChildren(QWidget) if takes_keys(part) and part.isVisibleTo(window)]
    return [line for part in parts if part.focusProxy() is None for line in _not_told(part)]


def _not_told(part: QWidget) -> list[str]:
    told = QAccessible.queryAccessibleInterface(part)
    if told is None:
        return [f"{called(part)}: a screen reader does not see it"]
    if isinstance(part, QHeaderView):
        return []  # its cells have roles, and are what the keyboard is at
    vague = told.role() in {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}
    nameless = [] if told.text(QAccessible.Text.Name).strip() else [f"{called(part)}: has no name"]
    return nameless + ([f"{called(part)}: has no role"] if vague else [])


def test_every_page_is_looked_at() -> None:
    """A page that is added has to be added to the list of pictures, too."""
    assert set(PAGES) - {shot.page for shot in SHOTS} <= {"content", "own_import"}, "no made-up vault leads there"
