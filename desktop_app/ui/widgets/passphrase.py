"""Choosing a passphrase: twice, with honest words about how long it takes to guess."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.language import Text, sentences, tr
from desktop_app.ui.theme import Themed, px
from desktop_app.ui.tokens import Tone
from desktop_app.ui.widgets.dialog import ask
from desktop_app.ui.widgets.labels import Small
from desktop_app.ui.widgets.secret import SecretField

LEAST = 8
"""Characters; what is shorter is refused."""

FEW_CHARACTERS = Text("Easy to guess, for its few different characters. Words that do not belong together are better.")
ONLY_DIGITS = Text("Easy to guess: it has only digits. Words that do not belong together are better.")
IN_A_ROW = Text(
    "Easy to guess: its characters stand in a row on the keyboard or in the alphabet. Words that do not belong "
    "together are better."
)
ALL_THE_SAME = Text("Use it all the same", "a passphrase")
_ROWS = ("abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "qwertzuiop", "azertyuiop", "asdfghjkl")


def why_easy(passphrase: str) -> Text | None:
    """Why a passphrase is easy to guess, as far as that can be seen from outside; None where it cannot."""
    if len(set(passphrase)) < 5:
        return FEW_CHARACTERS
    if passphrase.isdigit():
        return ONLY_DIGITS
    plain = passphrase.casefold()
    return IN_A_ROW if any(plain in row or plain in row[::-1] for row in _ROWS) else None


def advice(passphrase: str) -> tuple[str, Tone]:
    """What can honestly be said about a passphrase from outside: its length, and whether it is easy to guess."""
    length = len(passphrase)
    if length < LEAST:
        return (
            tr(
                "At least {count} characters. Four or five words that do not belong together are easy to keep.",
                count=LEAST,
            ),
            "neutral",
        )
    easy = why_easy(passphrase)
    if easy is not None:
        return str(easy), "bad"
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
        """The passphrase where both fields agree and it is long enough; otherwise "", with the problem at its field.

        One that is easy to guess is given back only where the person wants it all the same.
        """
        if len(self.first.text()) < LEAST:
            self.first.problem(tr("A passphrase needs at least {count} characters.", count=LEAST))
            self.first.edit.setFocus()
            return ""
        if self.first.text() != self.second.text():
            self.second.problem(tr("The two are not the same. Type the second one again."))
            self.second.edit.setFocus()
            return ""
        if not self._wanted_all_the_same():
            self.first.edit.setFocus()
            return ""
        return self.first.text()

    def _wanted_all_the_same(self) -> bool:
        easy = why_easy(self.first.text())
        return easy is None or ask(
            self.window(),
            tr("Use a passphrase that is easy to guess?"),
            sentences((easy, tr("Whoever has your files and guesses it can read everything in the vault."))),
            primary=str(ALL_THE_SAME),
            secondary=tr("Choose another one"),
            kind="danger",
        )

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
