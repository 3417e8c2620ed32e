"""The catalogue in force: which text stands for an English one. There is one window, so there is one language."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

Key = tuple[str, str]
"""An English text, and what tells it from another text that is the same in English; mostly ""."""

ENGLISH = "en"


def one_and_more(number: int) -> int:
    """The plural rule of English, German and Spanish (Unicode CLDR): the first form for 1, else the second."""
    return 0 if number == 1 else 1


def always_one(number: int) -> int:  # noqa: ARG001 - a plural rule is given the number
    """The plural rule of Chinese (Unicode CLDR): one form for every number."""
    return 0


class Catalogue(msgspec.Struct, frozen=True):
    """The texts of one language. `texts` holds one form of each, of a text that counts as many as `form_of` tells
    apart; what is not in it is shown in English. `right_to_left`: how the language is written.
    """

    language: str = ENGLISH
    texts: Mapping[Key, tuple[str, ...]] = msgspec.field(default_factory=dict)
    form_of: Callable[[int], int] = one_and_more
    right_to_left: bool = False

    def forms(self, source: str, about: str) -> tuple[str, ...] | None:
        """What stands for an English text; None for the English text itself."""
        return self.texts.get((source, about))


class _InForce:
    catalogue = Catalogue()


_in_force = _InForce()


def current() -> Catalogue:
    """The catalogue in force."""
    return _in_force.catalogue


def speak(catalogue: Catalogue) -> None:
    """Every text that is asked for from now on is taken from this catalogue. What is already shown stays as it is."""
    _in_force.catalogue = catalogue
