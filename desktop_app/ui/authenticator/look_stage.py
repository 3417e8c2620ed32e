"""The look over: what the code holds and everything odd about it, before it is used."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.language import Plural, Text, tr
from desktop_app.ui.authenticator.said import notice
from desktop_app.ui.authenticator.words_look import STRENGTHS, before, kind, remarks, veiled
from desktop_app.ui.widgets.buttons import Button, PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Heading, Label, Strong, Subtitle
from desktop_app.ui.widgets.rows import KeyValueRows
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stacked import Stacked

if TYPE_CHECKING:
    from desktop_app.authenticator.look_over import LookedOver
    from desktop_app.domain.seed import Seed
    from desktop_app.ui.authenticator.work import Work

USE, USE_ANYWAY, OTHER = Text("Use this code"), Text("Use it all the same"), Text("Take another code")
BITS = Plural("{count} bit", "{count} bits")
NOBODY = "none"
"""Key of "another account" where the person says whose code it is."""


def holds(seed: Seed, looked: LookedOver) -> KeyValueRows:
    """What the code holds, without its key."""
    words, tone = STRENGTHS[looked.strength]
    bits = BITS.of(looked.bits)
    strength = FlowRow(Label(bits, wrap=False), Chip(str(words), tone), gap=8)
    strength.setAccessibleName(tr("Secret: {bits}, {strength}", bits=bits, strength=words))
    return KeyValueRows(
        (
            (tr("Issuer"), seed.issuer or tr("not named")),
            (tr("Account"), veiled(seed.account) or tr("not named")),
            (tr("Kind"), kind(seed)),
            (tr("Secret"), strength),
            (tr("Seen before"), before(looked)),
        )
    )


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
        self.add(Subtitle(tr("Nothing is stored yet. Compare it with what the page says.")))
        self.add(holds(seed, looked))
        if accounts:
            self.accounts = Segments((*accounts, (NOBODY, tr("Another account"))), name=tr("Whose code it is"))
            self.accounts.set_value(work.subject or NOBODY)
            self.accounts.chosen.connect(self.whose)
            self.add(Stacked(Strong(tr("Whose code is it?")), self.accounts, gap=6))
        said = remarks(seed, looked, work.read.odd, exchange)
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
