"""One thing that is said with weight, as a notice shows it."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.language import Text
from desktop_app.ui.widgets.notice import Notice, NoticeTone


class Said(NamedTuple):
    """A lead, the text after it (`**bold**` is understood), and the tone of both."""

    lead: str
    text: str
    tone: NoticeTone


class Saying(NamedTuple):
    """What a table holds of it."""

    lead: Text
    text: Text
    tone: NoticeTone

    def said(self) -> Said:
        """In the language in force."""
        return Said(str(self.lead), str(self.text), self.tone)


def notice(said: Said) -> Notice:
    """The notice that says it."""
    return Notice(said.lead, said.text, said.tone, stacked=True)
