"""What can be wrong with the layout of a window, found by a machine: cut, overlapping, outside, too small to hit."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

from desktop_app.ui.widgets.foot import Foot
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.routes import RoutesPicture
from desktop_app.ui.widgets.scroll import PageScroll
from desktop_app.ui.widgets.sidebar import Sidebar
from desktop_app.ui.window import Window

LEAST_TARGET = 24
"""Pixels in both directions that a finger or a shaky hand finds (WCAG 2.2, 2.5.8)."""


def faults(window: Window) -> list[str]:
    """Everything that is wrong with the page in sight and the sidebar, each as a line that names the part."""
    page = window.page()
    shown = [one for one in (page, window.findChild(Sidebar)) if one is not None and one.isVisibleTo(window)]
    parts = [part for one in shown for part in one.findChildren(QWidget) if _judged(part, window)]
    return [
        *(line for part in parts for line in _cut(part)),
        *(line for part in parts for line in _outside(part)),
        *(line for part in parts for line in _too_small(part)),
        *_overlaps(window, parts),
        *_sideways(window),
    ]


def _judged(part: QWidget, window: QWidget) -> bool:
    """Shown, and made by us: Qt's own inner parts answer for themselves."""
    if not part.isVisibleTo(window) or part.width() == 0 or part.height() == 0:
        return part.isVisibleTo(window) and isinstance(part, Label) and bool(part.text())
    around = part.parentWidget()
    inner = isinstance(part, QScrollBar) or part.objectName().startswith("qt_") or isinstance(around, QScrollBar)
    above = around
    while above is not None and not inner:
        inner = isinstance(above, (QTabBar, QScrollBar, QPlainTextEdit, QLineEdit))
        above = above.parentWidget()
    return not inner


def called(part: QWidget) -> str:
    """How a line names a part."""
    words = part.text() if isinstance(part, (QLabel, QAbstractButton)) else ""
    return f"{type(part).__name__} {(part.accessibleName() or words)[:60]!r} {part.width()}×{part.height()}"


def _cut(part: QWidget) -> Iterator[str]:
    """Less room than its words need."""
    if isinstance(part, Label) and not part.wordWrap():
        needed = QFontMetrics(part.font()).horizontalAdvance(QLabel.text(part))
        if part.width() < needed:
            yield f"{called(part)}: needs {needed} in width"
    if not isinstance(part, (Label, QAbstractButton)) and not _paints_itself(part):
        return
    if isinstance(part, RoutesPicture):
        if part.width() < part.art.least_width or part.height() < part.heightForWidth(part.width()):
            yield f"{called(part)}: cut"
        return
    least = part.minimumSizeHint()
    if part.width() < least.width() and not isinstance(part, Label):
        yield f"{called(part)}: needs {least.width()} in width"
    if isinstance(part, Label) and part.text_role == "letter":
        return  # a capital alone has nothing below its line, and stands close on purpose
    needed = part.heightForWidth(part.width()) if part.hasHeightForWidth() else least.height()
    if part.height() < needed:
        yield f"{called(part)}: needs {needed} in height"


def _paints_itself(part: QWidget) -> bool:
    return part.layout() is None and type(part).paintEvent is not QWidget.paintEvent and not part.children()


def _in_sight_of(part: QWidget) -> QWidget | None:
    """The parent that a part must lie in; None where it scrolls there."""
    around = part.parentWidget()
    if around is None or part.isWindow():
        return None
    scrolls = isinstance(around.parentWidget(), QAbstractScrollArea)
    return None if scrolls else around


def _outside(part: QWidget) -> Iterator[str]:
    around = _in_sight_of(part)
    if around is None or isinstance(part, QAbstractScrollArea):
        return
    room, place = around.rect().adjusted(-1, -1, 1, 1), part.geometry()
    if not room.contains(place):
        yield f"{called(part)} at {place.x()},{place.y()}: outside {called(around)}"


def _too_small(part: QWidget) -> Iterator[str]:
    can_be_pressed = isinstance(part, (QAbstractButton, QLineEdit, QPlainTextEdit))
    if can_be_pressed and part.isEnabled() and min(part.width(), part.height()) < LEAST_TARGET:
        yield f"{called(part)}: too small to hit"


def _overlaps(window: QWidget, parts: list[QWidget]) -> Iterator[str]:
    """Texts or controls that lie over each other. What scrolls is compared with what scrolls with it."""
    leaves = [part for part in parts if isinstance(part, (Label, QAbstractButton, QLineEdit, QPlainTextEdit))]
    groups: dict[QWidget | None, list[tuple[QWidget, QRect]]] = {}
    for part in leaves:
        holder = _scrolled_with(part)
        origin = part.mapTo(holder or window, QPoint(0, 0))
        groups.setdefault(holder, []).append((part, QRect(origin, part.size())))
    for places in groups.values():
        places.sort(key=lambda one: one[1].top())
        for at, (one, place) in enumerate(places):
            for other, there in places[at + 1 :]:
                if there.top() > place.bottom():
                    break
                over = _foot_of(one) is not _foot_of(other)  # a foot stands over what scrolls beneath it
                related = one.isAncestorOf(other) or other.isAncestorOf(one)
                if place.intersects(there) and not related and not over:
                    yield f"{called(one)} over {called(other)}"


def _foot_of(part: QWidget) -> Foot | None:
    above = part.parentWidget()
    while above is not None and not isinstance(above, Foot):
        above = above.parentWidget()
    return above


def _scrolled_with(part: QWidget) -> QWidget | None:
    above = part.parentWidget()
    while above is not None:
        around = above.parentWidget()
        if around is not None and isinstance(around.parentWidget(), QAbstractScrollArea):
            return above
        above = around
    return None


def _sideways(window: QWidget) -> Iterator[str]:
    for area in window.findChildren(PageScroll):
        if area.isVisibleTo(window) and area.horizontalScrollBar().maximum() > 0:
            yield f"the page scrolls sideways by {area.horizontalScrollBar().maximum()}"


def in_sight(part: QWidget, window: QWidget) -> bool:
    """Whether the whole of a part can be seen without scrolling."""
    place = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
    above = part.parentWidget()
    while above is not None and above is not window:
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            place &= QRect(above.mapTo(window, QPoint(0, 0)), above.size())
        above = above.parentWidget()
    return place.size() == part.size() and window.rect().contains(place)


def takes_keys(part: QWidget) -> bool:
    """Whether Tab comes to a part."""
    return bool(part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus)
