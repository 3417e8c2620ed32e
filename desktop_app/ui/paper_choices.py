"""What goes onto the paper: which paper, for which account, with how much on it, and of which size."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.export.made import PaperSize
from desktop_app.export.wanted import Detail, Wanted
from desktop_app.language import Text, tr
from desktop_app.ui.theme import px
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Small, Strong
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stacked import Stacked

ALL = "all accounts"
KINDS = (
    ("checklist", Text("Checklist")),
    ("emergency", Text("Emergency card")),
    ("overview", Text("For a trusted person")),
    ("routes", Text("Routes")),
)
ABOUT = {
    "checklist": Text("Your steps in their safe order, to be ticked by hand."),
    "emergency": Text("What to do, in which order, when money is moving and it is not you. A page for each account."),
    "overview": Text("What there is and where to begin, for somebody who has to act for you, or an heir."),
    "routes": Text("Which attacks reach the money and which do not: the picture, and every route in sentences."),
}
STEPS = (("all", Text("All steps")), ("open", Text("Open steps only")))
ANSWERS = (("with", Text("Filled in")), ("without", Text("No answers")), ("blank", Text("Blank")))
CARDS = (("one", Text("One on a page")), ("two", Text("Two on a page")))
DETAILS: tuple[tuple[Detail, Text], ...] = (
    ("begin", Text("Where to begin")),
    ("behind", Text("And what is behind it")),
    ("full", Text("Everything you told")),
)
PAPERS: tuple[tuple[PaperSize, Text | str], ...] = (("a4", "A4"), ("letter", Text("Letter", "a size of paper")))
Choices = Sequence[tuple[str, Text | str]]
OF_CHECKLIST, OF_CARD, OF_OVERVIEW = ("checklist",), ("emergency",), ("overview",)


class PaperChoices(Card):
    """Rows of choices for these accounts (id, label). `changed` comes after each choice that the person made.

    A row that says nothing about the paper that is chosen is not shown.
    """

    changed = Signal()

    def __init__(
        self,
        accounts: Sequence[tuple[str, str]],
        kind: str,
        wanted: Wanted,
        paper: PaperSize,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("What to print"), parent)
        self._parts: list[tuple[tuple[str, ...], QWidget]] = []
        self.kind = self._row(tr("Which paper"), KINDS, kind)
        self.told = Small("")
        self.add(self.told)
        self.about = self._row(tr("Account"), ((ALL, tr("All accounts")), *accounts), wanted.account or ALL)
        self.steps = self._row(tr("Steps"), STEPS, "open" if wanted.only_open else "all", OF_CHECKLIST)
        own = "blank" if wanted.blank else "with" if wanted.answers else "without"
        self.answers = self._row(tr("Ticks and answers"), ANSWERS, own, OF_CHECKLIST)
        self.cards = self._row(tr("Cards"), CARDS, "two" if wanted.two_up else "one", OF_CARD)
        self.detail = self._row(tr("How much it tells"), DETAILS, wanted.detail, OF_OVERVIEW)
        self.paper = self._row(tr("Size of the paper"), PAPERS, paper)
        self.kind.chosen.connect(self._turn)
        self._turn()

    def _row(self, name: str, choices: Choices, value: str, kinds: tuple[str, ...] = ()) -> Segments:
        row = Segments([(key, str(words)) for key, words in choices], name=name)
        row.set_value(value)
        row.chosen.connect(self.changed)
        self._parts.append((kinds, self.add(Stacked(Strong(name), row, gap=6))))
        return row

    def _turn(self) -> None:
        kind = self.kind.value()
        self.told.setText(str(ABOUT[kind]))
        for kinds, row in self._parts:
            row.setVisible(not kinds or kind in kinds)

    def restyle(self) -> None:
        """More room between the rows than within them."""
        super().restyle()
        self.column.setSpacing(px(12))

    def wanted(self) -> Wanted:
        """What is chosen."""
        account = self.about.value()
        detail = next(key for key, _ in DETAILS if key == self.detail.value())
        return Wanted(
            account="" if account == ALL else account,
            only_open=self.steps.value() == "open",
            answers=self.answers.value() != "without",
            blank=self.answers.value() == "blank",
            two_up=self.cards.value() == "two",
            detail=detail,
        )

    def paper_size(self) -> PaperSize:
        """The paper that is chosen."""
        return "letter" if self.paper.value() == "letter" else "a4"
