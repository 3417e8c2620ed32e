"""One question about an entry with its answer: the same on the page of an account and of what is behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language import tr
from desktop_app.ui.widgets.buttons import LinkButton
from desktop_app.ui.widgets.card import SideBySide
from desktop_app.ui.widgets.labels import Label, Small
from desktop_app.ui.widgets.stacked import Stacked

if TYPE_CHECKING:
    from desktop_app.ui.context import Context
    from desktop_app.ui.entry_words import QuestionRow


class QuestionPart(SideBySide):
    """The question small, the answer strong, and a link to change or give it. What is not known stands out, with what
    it counts as.
    """

    def __init__(self, context: Context, subject: str, row: QuestionRow) -> None:
        words = Stacked(Small(row.text), Label(row.answer, role="strong", tone=None if row.known else "warn"))
        words.add(Small(row.note))
        self.change = LinkButton(tr("Change") if row.known else tr("Answer"))
        self.change.setAccessibleName(tr("{name}: {value}", name=self.change.label(), value=row.text))
        self.change.clicked.connect(lambda: context.navigate("interview", subject=subject, question=row.id))
        super().__init__(words, self.change)
