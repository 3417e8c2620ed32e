"""The stages in a row: those behind with a tick, the one in sight, those to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.language import Text, tr
from desktop_app.ui.tokens import Tone
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow import FlowRow

_SPOKEN = {
    "done": Text("Stage {number}, {name}: done"),
    "now": Text("Stage {number}, {name}: in sight"),
    "later": Text("Stage {number}, {name}: to come"),
}


class Trail(FlowRow):
    """`stages`: names in order; `at`: which one is in sight; `done`: which are behind."""

    def __init__(self, stages: Sequence[str], at: int, done: Sequence[bool], parent: QWidget | None = None) -> None:
        super().__init__(gap=10, parent=parent)
        self.setAccessibleName(tr("Stages"))
        for number, (name, ready) in enumerate(zip(stages, done, strict=True)):
            state = "now" if number == at else "done" if ready else "later"
            tones: dict[str, Tone] = {"done": "ok", "now": "accent", "later": "neutral"}
            chip = Chip(f"{number + 1} {name}{' ✓' if state == 'done' else ''}", tones[state], ringed=state == "now")
            chip.setAccessibleName(_SPOKEN[state].format(number=number + 1, name=name))
            self.add(chip)
