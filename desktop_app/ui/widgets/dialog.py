"""A calm question in front of everything else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QLayout, QVBoxLayout, QWidget

from desktop_app.language import tr
from desktop_app.ui.theme import px
from desktop_app.ui.widgets.buttons import Button, DangerButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Rule
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Heading
from desktop_app.ui.widgets.scroll_area import ScrollArea
from desktop_app.ui.window_place import TITLE_BAR

EDGE = 8
"""Pixels of a screen left free at the other sides of a dialog, for its frame."""

_SCROLLS = {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}


class Dialog(QDialog):
    """A heading, a text, and one or two answers. `accepted` is the first, `rejected` the second, Escape and closing.

    Use `ask` where the answer is only yes or no. Put more parts between text and buttons with `add`. The window's title
    stays the app's name: titles are seen by others. With `kind="danger"` the keyboard begins on the second answer.
    Without words the answers are "OK" and "Cancel"; there is no second one where `secondary` is "". What the screen has
    no room for scrolls above the answers.
    """

    def __init__(
        self,
        parent: QWidget | None,
        heading: str,
        text: str = "",
        *,
        primary: str | None = None,
        secondary: str | None = None,
        kind: Literal["primary", "danger"] = "primary",
    ) -> None:
        super().__init__(parent)
        primary = tr("OK") if primary is None else primary
        secondary = tr("Cancel") if secondary is None else secondary
        self.setWindowTitle("Strongroom")
        self.setModal(True)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(text)
        self._lay_out()
        self.heading_label = Heading(heading)
        self._column.addWidget(self.heading_label)
        if text:
            self._column.addWidget(Body(text, marked=True))
        self._middle = QVBoxLayout()
        self._middle.setSpacing(px(12))
        self._column.addLayout(self._middle)
        self._column.addStretch(0)
        self.primary: Button = DangerButton(primary) if kind == "danger" else PrimaryButton(primary)
        self.primary.clicked.connect(self.accept)
        self.secondary: Button | None = None
        self._answers.add(self.primary)
        if secondary:
            self.secondary = PlainButton(secondary)
            self.secondary.clicked.connect(self.reject)
            self._answers.add(self.secondary)
        self._first: QWidget = self.secondary if kind == "danger" and self.secondary is not None else self.primary
        self.setMinimumWidth(px(440))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def _lay_out(self) -> None:
        """The column of parts, which scrolls, and the answers beneath it, which do not."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # its own guess of a height is too much
        scrolled = _Scrolled(self._grow)
        self._column = QVBoxLayout(scrolled)
        self._column.setContentsMargins(px(24), px(22), px(24), px(10))
        self._column.setSpacing(px(10))
        self._area = ScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setWidget(scrolled)
        scrolled.setAutoFillBackground(False)
        self._cut, self._foot, self._answers = Rule(), QWidget(), FlowRow(gap=10)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(px(24), px(8), px(24), px(20))
        foot.addWidget(self._answers)
        outer.addWidget(self._area, 1)
        outer.addWidget(self._cut)
        outer.addWidget(self._foot)

    def room(self) -> QRect:
        """What the screen has for a dialog inside its frame."""
        return self.screen().availableGeometry().adjusted(EDGE, TITLE_BAR, -EDGE, -EDGE)

    def add(self, widget: QWidget) -> QWidget:
        """Put a part between the text and the buttons, and hand it back."""
        self._middle.addWidget(widget)
        return widget

    def begin_on(self, widget: QWidget) -> None:
        """Let the keyboard begin on this part."""
        self._first = widget

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need and the screen allows, before it gets its place; the keyboard where it begins."""
        self._fit()
        super().showEvent(event)
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Grow with its answers."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._grow()
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that turn pages scroll, wherever the keyboard is."""
        if event.key() in _SCROLLS:
            self._area.verticalScrollBar().event(event)
        else:
            super().keyPressEvent(event)

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Bring what the arrow keys come to into sight; for Tab the area does it itself."""
        if now is not None and self.isVisible() and self._area.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, 0, px(24))

    def _grow(self) -> None:
        """With what is in it, and never off the screen."""
        if not self.isVisible():
            return
        self._fit()
        frame, room = self.frameGeometry(), self.screen().availableGeometry()
        left, top = min(frame.left(), room.right() - frame.width()), min(frame.top(), room.bottom() - frame.height())
        if (left, top) != (frame.left(), frame.top()):
            self.move(max(left, room.left()), max(top, room.top()))

    def _fit(self) -> None:
        room = self.room().size()
        bar = self._area.verticalScrollBar().sizeHint().width()
        least = max(self._column.minimumSize().width() + bar, self._foot.minimumSizeHint().width())
        self.setMinimumWidth(min(self.minimumWidth(), room.width()))
        width = min(max(self.width(), self.minimumWidth(), least), room.width())
        foot = self._foot.heightForWidth(width)
        wanted = self._column.totalHeightForWidth(width) + foot
        cut, scrolls = wanted > room.height(), Qt.ScrollBarPolicy
        self._area.setVerticalScrollBarPolicy(scrolls.ScrollBarAlwaysOn if cut else scrolls.ScrollBarAlwaysOff)
        self._cut.setVisible(cut)
        self.setMinimumHeight(min(wanted, room.height()))
        self.resize(width, self.minimumHeight())


class _Scrolled(QWidget):
    """What scrolls: its least height is what its width asks for. `grown` is called when it asks for another one."""

    def __init__(self, grown: Callable[[], None]) -> None:
        super().__init__()
        self._grown = grown

    def minimumSizeHint(self) -> QSize:
        """Width of its parts; height comes from `heightForWidth`."""
        return QSize(super().minimumSizeHint().width(), 0)

    def event(self, event: QEvent) -> bool:
        """Say that a part came, went, or has other words."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._grown()
        return handled


def ask(
    parent: QWidget | None,
    heading: str,
    text: str,
    *,
    primary: str,
    secondary: str | None = None,
    kind: Literal["primary", "danger"] = "primary",
) -> bool:
    """Ask and wait for the answer: True for the first, False for everything else."""
    return (
        Dialog(parent, heading, text, primary=primary, secondary=secondary, kind=kind).exec()
        == QDialog.DialogCode.Accepted
    )


def ask_to_open(parent: QWidget | None, url: str, host: str) -> bool:
    """Whether to open a page in the browser, with its host in sight."""
    return ask(
        parent,
        tr("Open {host} in your browser?", host=host),
        tr("The address is {url}\nCheck the first part before you sign in anywhere: **{host}**.", url=url, host=host),
        primary=tr("Open it"),
        secondary=tr("Not now"),
    )
