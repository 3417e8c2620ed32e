"""One step as it stands on paper, to be ticked here as it was ticked there."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.step_words import filled, title, whose
from desktop_app.ui.theme import Themed, px
from desktop_app.ui.widgets.labels import Small, Strong
from desktop_app.ui.widgets.options import CheckCard, Option, OptionGroup

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Dossier
    from desktop_app.walk.steps import StepFor


def only_end(step: StepFor) -> str:
    """Id of the one sight by which a step is done; "" where there are several, so that it has to be asked."""
    ends = [one.id for one in step.seen if one.done]
    return ends[0] if len(ends) == 1 else ""


class _Question(Themed, QWidget):
    """What was seen at the end of a step."""

    def __init__(self, dossier: Dossier, step: StepFor) -> None:
        super().__init__()
        asks = filled(dossier, step, step.step.check)
        self.seen = OptionGroup([Option(one.id, filled(dossier, step, one.text)) for one in step.seen], name=asks)
        self._column = QVBoxLayout(self)
        self._column.addWidget(Strong(asks))
        if step.step.check_help:
            self._column.addWidget(Small(filled(dossier, step, step.step.check_help)))
        self._column.addWidget(self.seen)
        self.restyle()

    def restyle(self) -> None:
        """Distances in proportion."""
        self._column.setContentsMargins(0, px(4), 0, px(10))
        self._column.setSpacing(px(8))


class TickRow(Themed, QWidget):
    """A check box with the step's words. Ticked, it asks what was seen where that decides the answers.

    `changed` comes after each tick and each answer.
    """

    changed = Signal()

    def __init__(self, dossier: Dossier, step: StepFor) -> None:
        super().__init__()
        self._dossier, self.step = dossier, step
        self._end = only_end(step)
        self.box = CheckCard(Option("ticked", title(dossier, step), whose(dossier, step)))
        self.box.toggled.connect(self._ticked)
        self.asked: _Question | None = None
        """Made when it is first needed: of a long way most steps are never ticked."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.box)
        self._side = QHBoxLayout()
        outer.addLayout(self._side)
        self.restyle()

    def restyle(self) -> None:
        """The question stands in from its step."""
        self._side.setContentsMargins(px(32), 0, 0, 0)

    def tick(self, answer: str) -> None:
        """Tick it as it was ticked before."""
        self.box.setChecked(True)
        if self.asked is not None:
            self.asked.seen.set_value((answer,))

    def _ticked(self, on: bool) -> None:
        if on and not self._end and self.asked is None:
            self.asked = _Question(self._dossier, self.step)
            self.asked.seen.changed.connect(self.changed)
            self._side.addWidget(self.asked)
            for one, after in pairwise((self.box, *self.asked.seen.cards)):
                self.setTabOrder(one, after)  # what is made later would come last
        if self.asked is not None:
            self.asked.setVisible(on)
        self.changed.emit()

    @property
    def ticked(self) -> bool:
        """Whether its box is ticked."""
        return self.box.isChecked()

    @property
    def answer(self) -> str:
        """The sight that is to be stored; "" as long as it is not said."""
        return self._end or next(iter(self.asked.seen.value() if self.asked is not None else ()), "")


def ticks(rows: Sequence[TickRow]) -> tuple[tuple[str, str, str], ...]:
    """(entry id, step id, seen id) of every row that is ticked and answered."""
    return tuple((*row.step.key, row.answer) for row in rows if row.ticked and row.answer)


def unanswered(rows: Sequence[TickRow]) -> int:
    """How many rows are ticked without the answer that they ask for."""
    return sum(row.ticked and not row.answer for row in rows)
