"""The look over: what the code holds and everything odd about it, before it is used."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.language import Text, tr
from desktop_app.ui.authenticator.holds import Details
from desktop_app.ui.authenticator.said import notice
from desktop_app.ui.authenticator.words_look import in_one_line, remarks
from desktop_app.ui.widgets.buttons import Button, PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Heading, Strong, Subtitle
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stacked import Stacked

if TYPE_CHECKING:
    from desktop_app.ui.authenticator.work import Work

USE, USE_ANYWAY, OTHER = Text("Use this code"), Text("Use it all the same"), Text("Take another code")
NOBODY = "none"
"""Key of "another account" where the person says whose code it is."""


class LookStage(Card):
    """`used` goes on, `other` goes back to the search, `whose` carries the entry that the code is said to be for."""

    used = Signal()
    other = Signal()
    whose = Signal(str)

    def __init__(
        self,
        work: Work,
        exchange: str,
        accounts: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`accounts`: entries to choose from as (id, label), where it is not known yet whose code it is."""
        super().__init__("", parent)
        self.accounts: Segments | None = None
        seed, looked = work.seed, work.looked
        if seed is None or looked is None or work.read is None:
            return
        self.add(Heading(tr("Is this the right code?")))
        self.add(Subtitle(tr("Nothing is stored yet.")))
        said = remarks(seed, looked, work.read.odd, exchange)
        self.add(Body(in_one_line(seed, usual=all(one.tone in ("ok", "accent") for one in said))))
        self.add(Details(seed, looked))
        if accounts:
            self.accounts = Segments((*accounts, (NOBODY, tr("Another account"))), name=tr("Whose code it is"))
            self.accounts.set_value(work.subject or NOBODY)
            self.accounts.chosen.connect(self.whose)
            self.add(Stacked(Strong(tr("Whose code is it?")), self.accounts, gap=6))
        for one in said:
            self.add(notice(one))
        grave = any(one.tone == "bad" for one in said)
        other: Button = (PrimaryButton if grave else PlainButton)(str(OTHER))
        self.use: Button = (PlainButton if grave else PrimaryButton)(str(USE_ANYWAY if grave else USE))
        self.use.clicked.connect(self.used)
        other.clicked.connect(self.other)
        self._first = other if grave else self.use
        self.add(FlowRow(*((other, self.use) if grave else (self.use, other)), gap=10))

    def first(self) -> QWidget:
        """Where the keyboard begins: on what is wise."""
        return self._first
