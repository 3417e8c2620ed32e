"""Where the keyboard is in a window, and where it goes when what had it is laid out anew, hidden or come back to.

What is asked is the window's own memory of it. `QApplication.focusWidget` knows it only while the window system has the
window as the active one: not yet when a dialog has just closed, and not while another program is worked with.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton, QWidget

from desktop_app.ui.widgets.labels import Label


class Known(NamedTuple):
    """What a part is found again by. `own` and `around` are what the program calls it and its parent, the same in every
    language; `name` is what a screen reader says. With all of it empty it is no part.
    """

    own: str = ""
    around: str = ""
    name: str = ""
    kind: str = ""


def held_in(part: QWidget) -> QWidget | None:
    """What has the keyboard of the window, where that is the part itself or something in it."""
    held = cast("QWidget | None", part.window().focusWidget())
    return held if held is not None and (held is part or part.isAncestorOf(held)) else None


def takes_it(part: QWidget) -> bool:
    """Whether Tab may come to this kind of part."""
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)


def known(part: QWidget) -> Known:
    """What a part is found again by."""
    around = part.parentWidget()
    names = part.objectName(), around.objectName() if around is not None else ""
    return Known(*names, part.accessibleName(), type(part).__name__)


def find(page: QWidget, wanted: Known) -> QWidget | None:
    """The part of a page that can be seen and pressed and is known so: by the program's names, else by what is read."""
    parts = [part for part in page.findChildren(QWidget) if part.isVisibleTo(page) and part.isEnabled()]
    for part in parts:
        if wanted.own and wanted.around and known(part)[:2] == wanted[:2]:
            return part
    same = [part for part in parts if wanted.name and part.accessibleName() == wanted.name]
    alike = [part for part in same if type(part).__name__ == wanted.kind]
    return next(iter((*alike, *filter(takes_it, same))), None)


def first_place(page: QWidget) -> QWidget | None:
    """The first part of a page, in the tab order, that takes the keyboard; its heading where there is none."""
    part = page.nextInFocusChain()
    while part is not None and part is not page:
        if page.isAncestorOf(part) and part.isVisibleTo(page) and part.isEnabled() and takes_it(part):
            return _chosen_of(part)
        part = part.nextInFocusChain()
    return page.findChild(Label)


def _chosen_of(part: QWidget) -> QWidget:
    """Of buttons of which one is chosen, the chosen one: the keyboard comes to it first, as by Tab."""
    around = part.parentWidget()
    if not isinstance(part, QRadioButton) or around is None:
        return part
    return next((one for one in around.findChildren(QRadioButton) if one.isChecked() and one.isEnabled()), part)


def keep_in(around: QWidget, part: QWidget) -> None:
    """Before a part goes: what is around it keeps the keyboard. Qt would hand it on to whatever comes next in the
    window, or in a window that is not the active one forget it.
    """
    if held_in(part) is not None:
        around.setFocus(Qt.FocusReason.OtherFocusReason)


def tab_on(before: QWidget, part: QWidget) -> None:
    """Have Tab go on from a part into another that was just made, and from there to what came next until now."""
    inner: list[QWidget] = []
    at: QWidget | None = part
    while at is not None and (at is part or part.isAncestorOf(at)):
        if at.focusPolicy() != Qt.FocusPolicy.NoFocus and at.focusProxy() is None:
            inner.append(at)
        at = at.nextInFocusChain()
    _in_order(before, *inner)


def tab_before(after: QWidget, *parts: QWidget) -> None:
    """Have Tab come to these parts, in this order, right before another one."""
    _in_order(after, *parts, after)


def _in_order(*parts: QWidget) -> None:
    for one, next_one in pairwise(parts):
        QWidget.setTabOrder(one, next_one)
