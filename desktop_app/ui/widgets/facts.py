"""Facts with where they are from, and the sentence for what no official page says."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme import Themed, px
from desktop_app.ui.widgets.card import Rule
from desktop_app.ui.widgets.labels import Body, Small
from desktop_app.ui.widgets.links import SourceLine, host_of
from desktop_app.ui.widgets.stacked import Stacked


class FactItem(msgspec.Struct, frozen=True):
    """One fact: its `text`, a further `note`, the `url` that it rests on, and words beside the source ("checked …").

    Without a `url` the words in `about` stand alone. With `link=False` the host is named and cannot be opened: a
    newspaper's page is no official one.
    """

    text: str
    note: str = ""
    url: str = ""
    about: str = ""
    link: bool = True


class FactList(Themed, QWidget):
    """Facts, one under the other. `open_requested` carries the address of a source that was pressed; the page asks."""

    open_requested = Signal(str)

    def __init__(self, facts: Sequence[FactItem], parent: QWidget | None = None, *, compact: bool = False) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for place, fact in enumerate(facts):
            if place:
                self._column.addWidget(Rule())
            words = Stacked(Small(fact.text, tone="ink") if compact else Body(fact.text), gap=2)
            if fact.note:
                words.add(Small(fact.note))
            self._add_source(words, fact)
            self._column.addWidget(words)
        self.restyle()

    def _add_source(self, words: Stacked, fact: FactItem) -> None:
        if fact.url and fact.link:
            line = SourceLine(fact.url, fact.about)
            line.open_requested.connect(self.open_requested)
            words.add(line)
        elif fact.url:
            words.add(Small(" · ".join(part for part in (host_of(fact.url), fact.about) if part)))
        elif fact.about:
            words.add(Small(fact.about))

    def restyle(self) -> None:
        """Gaps in proportion."""
        self._column.setSpacing(px(9))
