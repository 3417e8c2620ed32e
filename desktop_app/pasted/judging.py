"""What the cells of one table are: each text is looked at once, however often it stands there; a read can be stopped.

Looking at a text means trying it as a date, as addresses, as permissions. A small paste may hold thousands of cells,
and each could stand under each of many headings.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from desktop_app.pasted.cards import Grammar
from desktop_app.pasted.errors import TooMuch

MOST_COLUMNS = 60
"""The widest list that an exchange shows has some fifteen."""

Check = Callable[[], None]
"""Called again and again while something is read; it may raise to stop."""


def never_stop() -> None:
    """A check for reads that nobody stops."""


class Judge:
    """A grammar for one read. It remembers every text that it was asked about, so it must not outlive the read."""

    def __init__(self, grammar: Grammar, check: Check = never_stop) -> None:
        def look(text: str) -> str:
            check()
            return grammar.kind_of(text)

        kind_of = cache(look)
        self.first, self.badges = grammar.first, grammar.badges
        self.kind_of: Callable[[str], str] = kind_of
        self.fits: Callable[[str, str], bool] = cache(lambda field, text: grammar.fits(field, text, kind_of(text)))
        self.field_of: Callable[[str], str] = cache(grammar.field_of)
        self.is_noise: Callable[[str], bool] = cache(grammar.is_noise)

    def place_for(self, text: str, fields: Sequence[str], start: int = 0) -> int | None:
        """The first of these fields, from `start` on, under which the text can stand."""
        return next((at for at in range(start, len(fields)) if self.fits(fields[at], text)), None)

    def fields_of(self, headings: Sequence[str]) -> list[str]:
        """The fields that these headings name, '' for one that names none. TooMuch for more than 60."""
        if len(headings) > MOST_COLUMNS:
            raise TooMuch("columns", MOST_COLUMNS)
        return [self.field_of(heading) for heading in headings]
