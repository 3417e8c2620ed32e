"""What a code holds, for those who want to know: folded until it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.language import Plural, Text, tr
from desktop_app.ui.authenticator.words_look import STRENGTHS, before, kind, veiled
from desktop_app.ui.widgets.buttons import LinkButton
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.rows import KeyValueRows
from desktop_app.ui.widgets.stacked import Stacked

if TYPE_CHECKING:
    from desktop_app.authenticator.look_over import LookedOver
    from desktop_app.domain.seed import Seed

BITS = Plural("{count} bit", "{count} bits")
SHOW, HIDE = Text("Show the details"), Text("Hide the details")


def holds(seed: Seed, looked: LookedOver) -> KeyValueRows:
    """What the code holds, without the key itself."""
    words, tone = STRENGTHS[looked.strength]
    bits = BITS.of(looked.bits)
    strength = FlowRow(Label(bits, wrap=False), Chip(str(words), tone), gap=8)
    strength.setAccessibleName(tr("Key: {bits}, {strength}", bits=bits, strength=words))
    return KeyValueRows(
        (
            (tr("Issuer"), seed.issuer or tr("not named")),
            (tr("Account"), veiled(seed.account) or tr("not named")),
            (tr("Kind"), kind(seed)),
            (tr("Key"), strength),
            (tr("Seen before"), before(looked)),
        )
    )


class Details(Stacked):
    """A link, and under it what the code holds while it is unfolded."""

    def __init__(self, seed: Seed, looked: LookedOver, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        self._link, self._rows = LinkButton(str(SHOW)), holds(seed, looked)
        self._link.clicked.connect(self._turn)
        self.add(FlowRow(self._link))
        self.add(self._rows)
        self._rows.hide()

    def _turn(self) -> None:
        folded = self._rows.isHidden()
        self._rows.setVisible(folded)
        self._link.set_label(str(HIDE if folded else SHOW))
