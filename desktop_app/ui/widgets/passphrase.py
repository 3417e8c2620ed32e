"""Choosing a passphrase: twice, with honest words about how long it takes to guess."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.language import tr
from desktop_app.ui.theme import Themed, px
from desktop_app.ui.tokens import Tone
from desktop_app.ui.widgets.labels import Small
from desktop_app.ui.widgets.secret import SecretField

LEAST = 8
"""Characters; what is shorter is refused."""


def advice(passphrase: str) -> tuple[str, Tone]:
    """What can honestly be said about a passphrase from outside: its length, and whether it repeats."""
    length = len(passphrase)
    if length < LEAST:
        return (
            tr(
                "At least {count} characters. Four or five words that do not belong together are easy to keep.",
                count=LEAST,
            ),
            "neutral",
        )
    if len(set(passphrase)) < 5 or passphrase.isdigit():
        return tr(
            "Easy to guess, for its few different characters. Words that do not belong together are better."
        ), "bad"
    if length < 12:
        return (
            tr("Short. Somebody with your files and fast computers could guess it within weeks. Add a word or two."),
            "warn",
        )
    if length < 20:
        return tr("Good if nobody can know it: no name, no date, no saying. Another word makes it stronger."), "neutral"
    return tr("Long enough, if it is no saying, no line of a song and nothing that you use elsewhere."), "ok"


class NewPassphrase(Themed, QWidget):
    """Two fields and a line of advice. `entered` comes with Enter in the second."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.first = SecretField(tr("Passphrase"))
        self.advice = Small(advice("")[0])
        self.second = SecretField(tr("The same again"))
        for part in (self.first, self.advice, self.second):
            self._column.addWidget(part)
        self.first.edited.connect(self._advise)
        self.first.entered.connect(self.second.edit.setFocus)
        self.second.edited.connect(lambda: self.second.problem(""))
        self.second.entered.connect(self.entered)
        self.setFocusProxy(self.first)
        self.restyle()

    def passphrase(self) -> str:
        """The passphrase where both fields agree and it is long enough; otherwise "", with the problem at its field."""
        if len(self.first.text()) < LEAST:
            self.first.problem(tr("A passphrase needs at least {count} characters.", count=LEAST))
            self.first.edit.setFocus()
            return ""
        if self.first.text() != self.second.text():
            self.second.problem(tr("The two are not the same. Type the second one again."))
            self.second.edit.setFocus()
            return ""
        return self.first.text()

    def wipe(self) -> None:
        """Forget both."""
        self.first.wipe()
        self.second.wipe()
        self._advise("")

    def _advise(self, typed: str) -> None:
        words, tone = advice(typed)
        self.first.problem("")
        self.advice.setText(words)
        self.advice.set_tone(None if tone == "neutral" else tone)

    def restyle(self) -> None:
        """Gaps in proportion."""
        self._column.setSpacing(px(10))
