"""Typing a key: wrong signs are pointed at while one types, and it is said where the key comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.authenticator.refusals import SeedRefused
from desktop_app.authenticator.typed_key import read_typed
from desktop_app.domain.seed import ALGORITHMS, USUAL_ALGORITHM, USUAL_DIGITS, USUAL_PERIOD, Algorithm
from desktop_app.language import Text, tr
from desktop_app.ui.authenticator.words_find import typed_problem
from desktop_app.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Heading, Small, Strong, Subtitle
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stacked import Stacked

if TYPE_CHECKING:
    from desktop_app.authenticator.links import Read

LEAD = Text("The row of letters and digits under the QR code. Spaces, hyphens and small letters are fine.")
USE, BACK, MORE = Text("Use this key"), Text("Back"), Text("The page shows other settings")
SECONDS = Text("{seconds} s", "seconds, short")
_PERIODS = (15, 30, 60)
_BAD_ENDS = {"key_empty", "key_too_short", "empty"}
"""What is only not finished yet: said when the button is pressed, and not while one types."""


class TypeStage(Card):
    """`typed` carries the seed and whether it comes from the person's paper; `left` goes back."""

    typed = Signal(object, bool)
    left = Signal()

    def __init__(self, issuer: str, *, from_paper: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._issuer = issuer
        self.add(Heading(tr("Type the key")))
        self.add(Subtitle(str(LEAD)))
        self.key = TextField(tr("Key"), tr("A key has the letters A to Z and the digits 2 to 7."), longest=600)
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.key.edit.setInputMethodHints(hints | Qt.InputMethodHint.ImhUppercaseOnly)
        self.key.edit.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        self.key.edited.connect(self._check)
        self.key.entered.connect(self._use)
        self.source = Segments(
            (("page", tr("From the exchange’s page")), ("paper", tr("From my paper"))), name=tr("Where from")
        )
        self.source.set_value("paper" if from_paper else "page")
        self.add(Stacked(Strong(tr("Where do you read it?")), self.source, gap=6))
        self.add(self.key)
        self.account = TextField(tr("Account"), tr("As it shall stand in the app’s list. May be empty."), longest=120)
        self.add(self.account)
        self._settings = self._make_settings()
        self.more = LinkButton(str(MORE))
        self.more.clicked.connect(self._show_settings)
        self.add(FlowRow(self.more))
        self.add(self._settings)
        self._settings.hide()
        use, back = PrimaryButton(str(USE)), PlainButton(str(BACK))
        use.clicked.connect(self._use)
        back.clicked.connect(self.left)
        self.add(FlowRow(use, back, gap=10))

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.key.edit

    def wipe(self) -> None:
        """Forget what was typed, also for Undo."""
        self.key.wipe()

    def _make_settings(self) -> QWidget:
        self.algorithm = Segments(
            tuple((name, f"{name[:3]}-{name[3:]}") for name in ALGORITHMS), name=tr("Way of calculating")
        )
        self.digits = Segments(tuple((str(count), str(count)) for count in (6, 7, 8)), name=tr("Digits"))
        self.period = Segments(
            tuple((str(count), SECONDS.format(seconds=count)) for count in _PERIODS), name=tr("New code every")
        )
        self.algorithm.set_value(USUAL_ALGORITHM)
        self.digits.set_value(str(USUAL_DIGITS))
        self.period.set_value(str(USUAL_PERIOD))
        rows = Stacked(gap=8)
        for segments in (self.algorithm, self.digits, self.period):
            rows.add(Small(segments.accessibleName()))
            rows.add(segments)
        return rows

    def _show_settings(self) -> None:
        self._settings.show()
        self.more.hide()
        self.algorithm.segments[0].setFocus()

    def _read(self) -> Read:
        algorithm: Algorithm = next(name for name in ALGORITHMS if name == self.algorithm.value())
        return read_typed(
            self.key.text(),
            issuer=self._issuer,
            account=self.account.text(),
            algorithm=algorithm,
            digits=int(self.digits.value()),
            period=int(self.period.value()),
        )

    def _check(self) -> None:
        """While one types: only what is wrong already."""
        try:
            read = self._read()
        except SeedRefused as refusal:
            self.key.problem("" if refusal.reason in _BAD_ENDS else typed_problem(refusal))
            return
        read.seed.wipe()
        self.key.problem("")

    def _use(self) -> None:
        try:
            read = self._read()
        except SeedRefused as refusal:
            self.key.problem(typed_problem(refusal))
            self.key.edit.setFocus()
            return
        self.typed.emit(read, self.source.value() == "paper")
