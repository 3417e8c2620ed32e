"""Texts: every kind of label, with word wrap and line height that hold at any text size.

A text is shown as it is: whatever comes from outside stays plain text. Only `**bold**` is understood, and only where
`marked=True`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import ClassVar, Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.ui.announce import look_again
from desktop_app.ui.theme import Themed, current, font, set_kind
from desktop_app.ui.tokens import TYPE, Role, Tone

_HEIGHTS_KEPT = 16
_LONGEST_WORD = 28
_BREAK = "\u200b"
_ABOVE = 0.8
"""Where in a line of fixed height Qt puts the foot of the letters (measured at every role and text size)."""
_HELD = "\u00a0"
_WHOLE_DATES = 1.5
"""The largest text size at which a date is one word."""
_JOINED = "\u2060"


@cache
def _mark() -> re.Pattern[str]:
    """What stands between two pairs of stars; made when the first marked text is shown."""
    return re.compile(r"\*\*(.+?)\*\*", re.DOTALL)


@cache
def _date() -> re.Pattern[str]:
    """A day of a month and year, as "22 November 2026", "22. November 2026" or "22 de noviembre de 2026"."""
    return re.compile(r"\b\d{1,2}\.?(?: de)? [^\W\d]{3,}(?: de)? 20\d\d\b")


def breakable(text: str) -> str:
    """The text with invisible places to break in words so long (addresses, hosts) that they would widen the page.

    "e-mail", a date, and what an ellipsis shortens ("m…@example.org") are kept on one line; a date not at the largest
    text sizes, where it would widen the page.
    """
    text = text.replace("-mail", "\u2011mail")
    if " 20" in text and current().scale <= _WHOLE_DATES:
        text = _date().sub(lambda day: day.group().replace(" ", _HELD), text)
    if "…@" in text:
        text = text.replace("…@", f"…{_JOINED}@")
    if all(len(word) < _LONGEST_WORD for word in text.split()):
        return text
    return re.sub(rf"\S{{{_LONGEST_WORD},}}", lambda word: _BREAK.join(re.findall(r".{1,12}", word.group())), text)


def _escaped(text: str) -> str:
    """The text with nothing in it that HTML would read as its own; `html` itself is slow to import."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def line_height(role: Role) -> int:
    """Height of a line of this role at the text size in force, in pixels."""
    style = TYPE[role]
    return round(round(style.size * current().scale) * style.line)


def to_html(text: str, role: Role, *, marked: bool = False) -> str:
    """Our text as the HTML that gives it its line height at the text size in force; all of it is escaped."""
    parts = _mark().split(text) if marked else [text]
    shown = [_escaped(breakable(part)) for part in parts]
    shown[1::2] = [f'<span style="font-weight:600">{bold}</span>' for bold in shown[1::2]]
    lines = "".join(shown).replace("\n", "<br>")
    side = ' align="right"' if _stands_right(text) else ""
    return f'<p{side} style="margin:0; line-height:{line_height(role)}px; -qt-line-height-type:fixed">{lines}</p>'


def _stands_right(text: str) -> bool:
    """Whether a text that is read from left to right, such as a name, stands in a window from right to left: there it
    begins where all others begin.
    """
    if not QGuiApplication.isRightToLeft():
        return False
    from unicodedata import bidirectional

    first = next((way for sign in text if (way := bidirectional(sign)) in {"L", "R", "AL"}), "L")
    return first == "L"


def with_lead(lead: str, colour: str, text: str, role: Role, *, stacked: bool) -> str:
    """A lead in bold and in a colour, then the marked text, in one paragraph or on two lines."""
    first = f'<span style="font-weight:600; color:{colour}">{_escaped(breakable(lead))}</span>'
    paragraph = to_html(text, role, marked=True)
    start = paragraph.index(">") + 1
    between = ("<br>" if stacked else " ") if text else ""
    return paragraph[:start] + first + between + paragraph[start:]


def unmarked(text: str) -> str:
    """A marked text without its marks, as a screen reader says it."""
    return _mark().sub(r"\1", text)


class Label(Themed, QLabel):
    """A text in one of the roles of the type scale.

    `wrap=False` is for short words that stand beside something. `tone` colours it; None leaves the role's own colour.
    `text()` gives back the plain text that was set.
    """

    role: ClassVar[Role] = "body"

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        role: Role | None = None,
        tone: Tone | Literal["ink"] | None = None,
        wrap: bool = True,
        marked: bool = False,
    ) -> None:
        super().__init__(parent)
        self.text_role: Role = role or self.role
        self._marked = marked
        self._given = self._plain = ""
        self._heights: dict[int, int] = {}
        self.setProperty("role", self.text_role)
        if tone is not None:
            self.setProperty("tone", tone)
        if wrap:
            self.setWordWrap(True)
            self.setTextFormat(Qt.TextFormat.RichText)
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        else:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        self._given = text
        self._plain = unmarked(text) if self._marked else text
        self.restyle()
        self.setAccessibleName(self._plain)

    def restyle(self) -> None:
        """Give wrapped text the line height of the text size in force."""
        shown = self._given
        if self.wordWrap() and shown:
            shown = to_html(shown, self.text_role, marked=self._marked)
        if shown != super().text():  # another theme alone changes no line
            self._heights.clear()
            super().setText(shown)

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped text. Layouts ask for it dozens of times, and setting rich text is slow: it is kept
        until there is another text or font.
        """
        height = self._heights.get(width)
        if height is None:
            if len(self._heights) >= _HEIGHTS_KEPT:
                self._heights.clear()
            height = self._heights[width] = super().heightForWidth(width)
        return height

    def changeEvent(self, event: QEvent) -> None:
        """With another font lines break elsewhere."""
        if event.type() == QEvent.Type.FontChange:
            self._heights.clear()
        super().changeEvent(event)

    def text(self) -> str:
        """The plain text, without marks."""
        return self._plain

    def baseline(self) -> int:
        """How far the first line's letters stand below the top, in pixels."""
        if self.wordWrap():
            return round(line_height(self.text_role) * _ABOVE)
        return QFontMetrics(font(self.text_role)).ascent()

    def set_tone(self, tone: Tone | Literal["ink"] | None) -> None:
        """Colour the text otherwise."""
        set_kind(self, "tone", tone)


class _Told(Label):
    """What a page or a stage is called: a screen reader says it where it is another one."""

    def showEvent(self, event: QShowEvent) -> None:
        """It came into sight."""
        super().showEvent(event)
        if not event.spontaneous():
            look_again()

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        if self.isVisible():
            look_again()


class Title(_Told):
    """The heading of a page: one on each."""

    role: ClassVar[Role] = "title"


class Heading(_Told):
    """The name of the main thing on a page."""

    role: ClassVar[Role] = "heading"


class CardTitle(Label):
    """The heading of a card."""

    role: ClassVar[Role] = "card_title"


class Subtitle(Label):
    """The sentence under a heading, in the soft colour."""

    role: ClassVar[Role] = "subtitle"


class Body(Label):
    """Running text."""

    role: ClassVar[Role] = "body"


class Lead(Label):
    """A text that begins with a few words in a tone's colour, as "Safe to do now." does in a notice.

    `stacked=True` gives the lead a line of its own. In the text `**bold**` is understood.
    """

    def __init__(
        self, lead: str, text: str = "", tone: Tone = "ok", parent: QWidget | None = None, *, stacked: bool = False
    ) -> None:
        self._parts: tuple[str, str] = ("", "")
        self._lead_tone: Tone = tone
        self._stacked = stacked
        super().__init__("", parent)
        self._parts = (lead, text)
        self.restyle()

    def set_lead(self, lead: str, text: str = "", tone: Tone = "ok") -> None:
        """Say something else."""
        self._parts = (lead, text)
        self._lead_tone = tone
        self.restyle()

    def restyle(self) -> None:
        """Take the colour of the theme in force."""
        lead, text = self._parts
        shown = current().palette.tone(self._lead_tone)
        self._plain = f"{lead} {unmarked(text)}".strip()
        self._heights.clear()
        QLabel.setText(self, with_lead(lead, shown, text, self.text_role, stacked=self._stacked))
        self.setAccessibleName(self._plain)


class Strong(Label):
    """A line of its own that carries the weight: the name of a row, the title of a choice."""

    role: ClassVar[Role] = "strong"


class Small(Label):
    """What stands beneath something, in the soft colour."""

    role: ClassVar[Role] = "small"


class SectionLabel(Label):
    """The name of a group in capitals. A screen reader hears it as it was written."""

    role: ClassVar[Role] = "section"

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, wrap=False)

    def setText(self, text: str) -> None:
        """Show the text in capitals."""
        super().setText(text.upper())
        self._plain = text
        self.setAccessibleName(text)
