"""One thing that is said with weight, as a notice shows it."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.ui.widgets.notice import Notice, NoticeTone


class Said(NamedTuple):
    """A lead, the text after it (`**bold**` is understood), and the tone of both."""

    lead: Text
    text: Text
    tone: NoticeTone


def notice(said: Said) -> Notice:
    """The notice that says it."""
    return Notice(said.lead, said.text, said.tone, stacked=True)
