"""Putting a step off, for now or for good, with the person's reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from desktop_app.language import tr
from desktop_app.ui.notices import secret_problem
from desktop_app.ui.step_words import title
from desktop_app.ui.storing import stored
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.options import Option, OptionGroup

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.page import Page
    from desktop_app.walk.steps import StepFor

LATER, NEVER = "later", "never"


class PutOffDialog(Dialog):
    """Asks for how long, and why. `reason` may be empty."""

    def __init__(self, parent: QWidget | None, name: str) -> None:
        super().__init__(parent, tr("Put this step off"), name, primary=tr("Put it off"), secondary=tr("Keep it"))
        self.choice = OptionGroup(
            (
                Option(LATER, tr("Not now"), tr("It leaves the plan until you take it up again.")),
                Option(
                    NEVER,
                    tr("It does not apply to me"),
                    tr("It leaves the plan for good. You can still change your mind."),
                ),
            ),
            name=tr("For how long"),
        )
        self.choice.set_value((LATER,))
        self.reason = TextField(
            tr("Why (if you like)"),
            tr("It stands beside the step, also on paper. Never a password or a code."),
            longest=120,
        )
        self.reason.entered.connect(self.accept)
        self.add(self.choice)
        self.add(self.reason)
        self.reason.edited.connect(lambda: self.reason.problem(""))
        self.begin_on(self.choice.cards[0])

    def accept(self) -> None:
        """Only with a reason that may be printed."""
        problem = secret_problem(self.reason.text())
        if problem:
            self.reason.problem(problem)
            self.reason.setFocus()
            return
        super().accept()


def put_off(page: Page, step: StepFor) -> bool:
    """Ask, store and tell all pages. False where the person kept the step."""
    session = page.context.session
    dialog = PutOffDialog(page.window(), f"{title(session.dossier, step)} · {step.entry.label}")
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    for_good = dialog.choice.value() == (NEVER,)
    changes = stored(page, lambda: session.put_off(*step.key, dialog.reason.text(), for_good=for_good))
    if changes is not None:
        page.context.changed(changes)
    return changes is not None


def take_up(page: Page, step: StepFor) -> None:
    """Plan a step again, and tell all pages."""
    changes = stored(page, lambda: page.context.session.take_up(*step.key))
    if changes is not None:
        page.context.changed(changes)
