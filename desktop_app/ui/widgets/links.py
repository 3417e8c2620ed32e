"""Where something stands: a menu path in an app's own words, and the page that a fact comes from."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.language import tr
from desktop_app.ui.widgets.buttons import SourceButton
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Small


class PathText(Body):
    """The words of a menu, in order: **Profile › Security**. `lead` and `end` stand before and after it."""

    def __init__(
        self, segments: Sequence[str], parent: QWidget | None = None, *, lead: str = "", end: str = ""
    ) -> None:
        path = " › ".join(segments)
        super().__init__(f"{lead}**{path}**{end}", parent, marked=True)


_PLAIN_PART = re.compile(r"[A-Za-z0-9-]{1,16}")
"""A first part of a path that cannot be taken for a host."""


def host_of(url: str) -> str:
    """What is shown of an address: the host without "www.", and the first part of the path where it is short."""
    rest = url.replace("\\", "/").split("://", 1)[-1].split("?", 1)[0].split("#", 1)[0]  # as browsers do
    host, _, path = rest.partition("/")
    host = host.rsplit("@", 1)[-1].removeprefix("www.")
    first = path.strip("/").split("/", 1)[0]
    return f"{host}/{first}" if _PLAIN_PART.fullmatch(first) else host


def _with_dot(button: QWidget) -> QWidget:
    """The button, and the dot between it and what follows."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(button)
    dot = Small("·", wrap=False)
    dot.setAccessibleName("")
    row.addWidget(dot)
    return holder


class SourceLine(FlowRow):
    """A source: its host and when it was checked.

    Pressing it emits `open_requested(url)`; the page asks before anything opens.
    """

    open_requested = Signal(str)

    def __init__(self, url: str, checked: str = "", parent: QWidget | None = None) -> None:
        super().__init__(gap=4, parent=parent)
        self.url = url
        self.button = SourceButton(host_of(url))
        self.button.setAccessibleName(tr("Source: {host}", host=host_of(url)))
        self.button.setAccessibleDescription(tr("Asks before it opens in your browser"))
        self.button.clicked.connect(self._ask)
        # Each part by itself, so that a narrow page breaks the line between them; a dot ends a line and begins none.
        parts = checked.split(" · ") if checked else []
        self.add(_with_dot(self.button) if parts else self.button)
        for part in parts[:-1]:
            self.add(Small(f"{part} ·", wrap=False)).setAccessibleName(part)
        if parts:
            self.add(Small(parts[-1], wrap=False))

    def _ask(self) -> None:
        self.open_requested.emit(self.url)
