"""An account's recovery codes: how many are left, where they are, whether one was tried. Never the codes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.authenticator.recovery_codes import MOST, Place, RecoveryCodes
from desktop_app.language import Plural, Text, sentences, tr
from desktop_app.ui.day_words import day
from desktop_app.ui.widgets.buttons import PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Small, Strong
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stacked import Stacked

TITLE = Text("Recovery codes")
LEAD = Text("Such codes let you in once each without the phone. Never type one here: only how many there are.")
PLACES: tuple[tuple[Place, Text], ...] = (
    ("paper", Text("On paper")),
    ("password_store", Text("In the password store")),
    ("other_device", Text("On another device")),
    ("elsewhere", Text("Elsewhere")),
    ("unknown", Text("I do not know")),
)
KEPT: dict[Place, Text] = {
    "paper": Text("Kept on paper."),
    "password_store": Text("Kept in the password store."),
    "other_device": Text("Kept on another device."),
    "elsewhere": Text("Kept elsewhere."),
    "unknown": Text("It is not known where they are."),
}
LEFT = Plural("{count} code is left.", "{count} codes are left.")
TRIED = (("yes", Text("One was tried")), ("no", Text("Not yet")))
KEEP = Text("Note this")
SAME_PLACE = Text(
    "A password store that opens with the phone, or with the password that leads to it, is no second way in. "
    "Paper elsewhere is."
)

CLOSES = Text("That answers the step.")


def stays_open(codes: RecoveryCodes) -> str:
    """Why what is noted does not close the step "save the recovery codes"."""
    if codes.left == 0:
        return tr("The step stays open: without codes there is no way back. Let the page make new ones.")
    if codes.place == "password_store":
        return tr("The step stays open until they are on paper as well.")
    if codes.place == "unknown":
        return tr("The step stays open until you know where they are.")
    return tr("The step stays open until one was tried. Strike that one out.")


def summary(codes: RecoveryCodes | None) -> str:
    """What is noted, in short sentences."""
    if codes is None:
        return tr("Nothing is noted yet.")
    left = tr("It is not known how many are left.") if codes.left is None else LEFT.of(codes.left)
    tried = tr("One was tried.") if codes.tried else tr("None was tried.")
    said = tr("Said on {day}.", day=day(codes.at)) if codes.at else ""
    return sentences((left, KEPT[codes.place], tried, said))


class CodesCard(Card):
    """`noted` carries the facts when the person wants them noted. `alone`: it is a stage of its own."""

    noted = Signal(object)

    def __init__(self, codes: RecoveryCodes | None, parent: QWidget | None = None, *, alone: bool = False) -> None:
        super().__init__(tr("What do you have?") if alone else str(TITLE), parent)
        self.add(Small(str(LEAD)))
        self.left = TextField(tr("How many are unused?"), tr("May be left empty."), longest=3)
        self.left.edited.connect(lambda: self.left.problem(""))
        self.left.set_text("" if codes is None or codes.left is None else str(codes.left))
        self.place = Segments([(place, str(words)) for place, words in PLACES], name=tr("Where they are"))
        self.place.set_value(codes.place if codes is not None else "unknown")
        self.tried = Segments([(key, str(words)) for key, words in TRIED], name=tr("Tried"))
        self.tried.set_value("yes" if codes is not None and codes.tried else "no")
        self.warning = Small(str(SAME_PLACE))
        self.place.chosen.connect(lambda _: self._warn())
        self.add(self.left)
        self.add(Stacked(Strong(tr("Where are they?")), self.place, gap=6))
        self.add(self.warning)
        self.add(Stacked(Strong(tr("Was one accepted when you signed in?")), self.tried, gap=6))
        self.said = Small(summary(codes))
        keep = PrimaryButton(str(KEEP)) if alone else PlainButton(str(KEEP))
        keep.clicked.connect(self._keep)
        self._buttons = FlowRow(keep, gap=12)
        self.add(self._buttons)
        self.add(self.said)
        self._warn()

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.left.edit

    def add_back(self, words: str) -> PlainButton:
        """A way back beside the button, for a card that is a stage of its own."""
        back = PlainButton(words)
        self._buttons.add(back)
        return back

    def show_noted(self, codes: RecoveryCodes, more: str = "") -> None:
        """What is noted now, and what that means for the step that led here."""
        self.said.setText(sentences((summary(codes), more)))

    def _warn(self) -> None:
        self.warning.setVisible(self.place.value() == "password_store")

    def _keep(self) -> None:
        text = self.left.text()
        if text and not (text.isascii() and text.isdigit() and int(text) <= MOST):
            self.left.problem(tr("Only how many: a number up to {most}. A code itself is never typed here.", most=MOST))
            self.left.wipe()
            self.left.edit.setFocus()
            return
        place: Place = next(name for name, _ in PLACES if name == self.place.value())
        self.noted.emit(RecoveryCodes(left=int(text) if text else None, place=place, tried=self.tried.value() == "yes"))
