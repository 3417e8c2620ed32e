"""A calm question in front of everything else."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLayout, QVBoxLayout, QWidget

from desktop_app.language import tr
from desktop_app.ui.theme import px
from desktop_app.ui.widgets.buttons import Button, DangerButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Heading


class Dialog(QDialog):
    """A heading, a text, and one or two answers. `accepted` is the first, `rejected` the second, Escape and closing.

    Use `ask` where the answer is only yes or no. Put more parts between text and buttons with `add`. The window's title
    stays the app's name: titles are seen by others. With `kind="danger"` the keyboard begins on the second answer.
    Without words the answers are "OK" and "Cancel"; there is no second one where `secondary` is "".
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
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(px(24), px(22), px(24), px(20))
        self._column = QVBoxLayout()
        self._outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # its own guess of a height is too much
        self._outer.addLayout(self._column)
        self._outer.addStretch(0)
        self._column.setSpacing(px(10))
        self.heading_label = Heading(heading)
        self._column.addWidget(self.heading_label)
        if text:
            self._column.addWidget(Body(text, marked=True))
        self._middle = QVBoxLayout()
        self._middle.setSpacing(px(12))
        self._column.addLayout(self._middle)
        self.primary: Button = DangerButton(primary) if kind == "danger" else PrimaryButton(primary)
        self.primary.clicked.connect(self.accept)
        self.secondary: Button | None = None
        buttons = FlowRow(self.primary, gap=10)
        if secondary:
            self.secondary = PlainButton(secondary)
            self.secondary.clicked.connect(self.reject)
            buttons.add(self.secondary)
        self._column.addSpacing(px(8))
        self._column.addWidget(buttons)
        self._first: QWidget = self.secondary if kind == "danger" and self.secondary is not None else self.primary
        self.setMinimumWidth(px(440))

    def add(self, widget: QWidget) -> QWidget:
        """Put a part between the text and the buttons, and hand it back."""
        self._middle.addWidget(widget)
        return widget

    def begin_on(self, widget: QWidget) -> None:
        """Let the keyboard begin on this part."""
        self._first = widget

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need, the keyboard where it begins."""
        super().showEvent(event)
        self._fit()
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Grow with what is in it."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return handled

    def _fit(self) -> None:
        width = max(self.width(), px(440), self._outer.minimumSize().width())
        self.setMinimumHeight(self._outer.totalHeightForWidth(width))
        self.resize(width, self.minimumHeight())


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
