"""The form of what is said when something went wrong. Without Qt."""

from __future__ import annotations

from typing import Literal

import msgspec

from desktop_app.language import Text, sentences

Remedy = Literal["again", "backup", "elsewhere", "folder", "usual", "close"]
"""What a page full of one fault offers: try again, bring back a backup, save all to another place, show the folder, use
the usual folder again, close the app.
"""

_AS_SENTENCE = Text("{title}.", "a heading that becomes the first sentence of a text")


class NoticeText(msgspec.Struct, frozen=True):
    """What happened (`title`), what became of the data (`text`), and `what_to_do`, a sentence or two each."""

    title: str
    text: str
    what_to_do: str
    remedies: tuple[Remedy, ...] = ("again", "close")

    @property
    def body(self) -> str:
        """Everything after the title."""
        return sentences((self.text, self.what_to_do))

    @property
    def whole(self) -> str:
        """Everything in one text, for a place without a heading."""
        return sentences((as_sentence(self.title), self.text, self.what_to_do))


def as_sentence(title: str) -> str:
    """A title with its full stop."""
    return _AS_SENTENCE.format(title=title)
