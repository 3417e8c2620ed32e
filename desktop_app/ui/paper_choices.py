"""What goes onto the paper: for which account, which steps, with the answers or without, and on which paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.export.checklist import Wanted
from desktop_app.export.made import PaperSize
from desktop_app.ui.theme import px
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Strong
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stacked import Stacked

ALL = "all accounts"
STEPS = (("all", "All steps"), ("open", "Open steps only"))
ANSWERS = (("with", "With them"), ("without", "Without them"))
PAPERS: tuple[tuple[PaperSize, str], ...] = (("a4", "A4"), ("letter", "Letter"))


class PaperChoices(Card):
    """Rows of choices for these accounts (id, label). `changed` comes after each choice that the person made."""

    changed = Signal()

    def __init__(
        self, accounts: Sequence[tuple[str, str]], wanted: Wanted, paper: PaperSize, parent: QWidget | None = None
    ) -> None:
        super().__init__("What to print", parent)
        self.about = self._row("Account", ((ALL, "All accounts"), *accounts), wanted.account or ALL)
        self.steps = self._row("Steps", STEPS, "open" if wanted.only_open else "all")
        self.answers = self._row("Your answers", ANSWERS, "with" if wanted.answers else "without")
        self.paper = self._row("Paper", PAPERS, paper)

    def _row(self, name: str, choices: Sequence[tuple[str, str]], value: str) -> Segments:
        row = Segments(choices, name=name)
        row.set_value(value)
        row.chosen.connect(self.changed)
        self.add(Stacked(Strong(name), row, gap=6))
        return row

    def restyle(self) -> None:
        """More room between the rows than within them."""
        super().restyle()
        self.column.setSpacing(px(14))

    def wanted(self) -> Wanted:
        """What is chosen."""
        account = self.about.value()
        return Wanted(
            account="" if account == ALL else account,
            only_open=self.steps.value() == "open",
            answers=self.answers.value() == "with",
        )

    def paper_size(self) -> PaperSize:
        """The paper that is chosen."""
        return "letter" if self.paper.value() == "letter" else "a4"
