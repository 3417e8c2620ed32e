"""The exchange's own confirmation: it asks for a code, takes it or not, and that is what closes the step."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.language import Text, tr
from desktop_app.ui.authenticator.guarding import recording_note
from desktop_app.ui.authenticator.live_code import LiveCode
from desktop_app.ui.authenticator.said import Saying, notice
from desktop_app.ui.widgets.buttons import PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Heading, Small, Strong, Subtitle
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.steps import Instruction, NumberedSteps

if TYPE_CHECKING:
    from desktop_app.ui.authenticator.work import Work

YES, NO, BACK = Text("Yes, it was accepted"), Text("No, it was refused"), Text("Back")
DONE = Text("Done: forget the key")
LIVE = Text("If the phone is not at hand, the code can be read here once. Else take it from the phone.")
REFUSED = Saying(
    Text("The code was refused."),
    Text(
        "Wait for the next one and type it at its beginning. If it is refused again, the page may have shown a new QR "
        "code meanwhile: find the code once more and compare. The clocks agreed when the phone was tested."
    ),
    "warn",
)
UNTESTED = Saying(
    Text("The phone was not tested."),
    Text(
        "So no code is shown here: it would hide that the phone has another key. Test the phone first, or take the "
        "code from it."
    ),
    "warn",
)


class _Words(NamedTuple):
    heading: Text
    asks: Text
    type: Text
    taken: Text


_NAMED = _Words(
    Text("Finish at {exchange}"),
    Text("{exchange} asks for a code before it turns the authenticator on."),
    Text("Type the code that your phone shows into the page of {exchange}."),
    Text("Did {exchange} take the code?"),
)
_UNNAMED = _Words(
    Text("Finish"),
    Text("The service asks for a code before it turns the authenticator on."),
    Text("Type the code that your phone shows into the page of the service."),
    Text("Did the service take the code?"),
)


class FinishStage(Card):
    """`answered` carries whether the exchange took the code; `done` ends; `again` goes back to the search."""

    answered = Signal(bool)
    done = Signal()
    again = Signal()
    left = Signal()

    def __init__(
        self,
        work: Work,
        exchange: str,
        now: Callable[[], float],
        noted: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        """`noted`: what was noted of all that happened, as a sentence."""
        super().__init__("", parent)
        self._work, self._noted = work, noted
        words = _NAMED if exchange else _UNNAMED
        self._heading = Heading(words.heading.format(exchange=exchange))
        self.add(self._heading)
        self.add(Subtitle(words.asks.format(exchange=exchange)))
        self.add(
            NumberedSteps(
                (
                    Instruction(words.type.format(exchange=exchange)),
                    Instruction(tr("Sign out and in again, and choose the authenticator when a code is asked for.")),
                )
            )
        )
        self.live: LiveCode | None = None
        self._live_part = self._live(now)
        self.add(self._live_part)
        self.question = Stacked(Strong(words.taken.format(exchange=exchange)), gap=8)
        self.yes, self.no = PrimaryButton(str(YES)), PlainButton(str(NO))
        self.back = PlainButton(str(BACK))
        self.yes.clicked.connect(lambda: self._answer(taken=True))
        self.no.clicked.connect(lambda: self._answer(taken=False))
        self.back.clicked.connect(self.left)
        self.question.add(FlowRow(self.yes, self.no, self.back, gap=10))
        self.add(self.question)
        self.notice = Notice("", stacked=True)
        self.notice.hide()
        self.add(self.notice)
        self.ends, self.finds = PrimaryButton(str(DONE)), PlainButton(tr("Find the code again"))
        self.ends.clicked.connect(self.done)
        self.finds.clicked.connect(self.again)
        self.add(FlowRow(self.ends, self.finds, gap=10))
        self.ends.hide()
        self.finds.hide()
        if work.accepted:
            self._show_noted()

    def first(self) -> QWidget:
        """The heading: an answer is chosen, not met by Enter. Once it was given, the end."""
        return self.ends if self._work.accepted else self._heading

    def wipe(self) -> None:
        """Show no code any more."""
        if self.live is not None:
            self.live.wipe()

    def _live(self, now: Callable[[], float]) -> QWidget:
        seed = self._work.seed
        if seed is None or not self._work.tested:
            return notice(UNTESTED.said())
        self.live = LiveCode(seed, now)
        part = Stacked(Small(str(LIVE)), self.live, gap=6)
        if recording_note():
            part.add(Small(recording_note()))
        return part

    def _answer(self, *, taken: bool) -> None:
        self.answered.emit(taken)
        if not taken:
            self.notice.show_notice(*REFUSED.said())
            self.notice.show()
            self.finds.show()
        elif self._work.accepted:
            self._show_noted()
            self.ends.setFocus()

    def _show_noted(self) -> None:
        if self.live is not None:
            self.live.wipe()
        self._live_part.hide()
        self.question.hide()
        self.finds.hide()
        self.notice.show_notice(tr("Noted."), self._noted(), "ok")
        self.notice.show()
        self.ends.show()
