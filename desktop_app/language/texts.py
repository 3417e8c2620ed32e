"""Texts of the app: written in English where they are used, shown in the language in force.

A table holds `Text`s, and `str(text)` or `text.format(…)` gives the words when they are shown. `tr` does both at once
for a text that stands in the middle of code. What counts something is a `Plural`. A text is a whole sentence, or a
name that stands alone; it is never put together from parts, since the parts come in another order elsewhere.

`packaging/words.py` finds these calls by their names, so what is given to them is written there as it is, without
variables.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

import msgspec

from desktop_app.language.catalogue import current, one_and_more
from desktop_app.language.looking_up import tr
from desktop_app.language.numbers import whole


class Text(msgspec.Struct, frozen=True):
    """A text in English and, where the same English words mean two things, what this one is `about`."""

    source: str
    about: str = ""

    def __str__(self) -> str:
        return tr(self.source, self.about)

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

    def __bool__(self) -> bool:
        return bool(self.source)

    def format(self, **fields: object) -> str:
        """The words in the language in force, with the values of its named fields."""
        return str(self).format(**fields)


class Plural(msgspec.Struct, frozen=True):
    """A text for one thing and for any other number of them. `{count}` is the number where nothing else is given."""

    one: str
    many: str
    about: str = ""

    def of(self, number: int, **fields: object) -> str:
        """The words for this number, with the values of the named fields."""
        catalogue = current()
        forms, form = catalogue.forms(self.many, self.about), catalogue.form_of(number)
        if forms is None:
            forms, form = (self.one, self.many), one_and_more(number)
        return forms[form].format(**{"count": whole(number), **fields})


_TWO = Text("{first} {second}", "two sentences, one after the other")


def sentences(texts: Iterable[object]) -> str:
    """Whole sentences one after another, as the language sets them apart; empty ones are left out."""
    shown = [text for one in texts if (text := str(one))]
    return reduce(lambda first, second: _TWO.format(first=first, second=second), shown) if shown else ""


def before_another(sentence: str) -> str:
    """A sentence with what sets it apart from one that follows it."""
    return _TWO.format(first=sentence, second="")
