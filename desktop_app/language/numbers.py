"""Numbers as the language in force writes them."""

from __future__ import annotations

from desktop_app.language.catalogue import ENGLISH, current
from desktop_app.language.looking_up import tr

_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def whole(number: int) -> str:
    """With a mark between thousands from five digits on: "12,400" in English."""
    text = f"{number:,}" if abs(number) >= 10_000 else str(number)
    return text.replace(",", tr(",", "between thousands"))


def decimal(number: float, digits: int = 1) -> str:
    """With so many digits after the mark at most, and none that say nothing: "7.5", "7"."""
    text = f"{number:.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace(".", tr(".", "before decimals"))


def spelled(number: int) -> str:
    """A small number as a word, where the language has one word for it whatever is counted: English, up to twelve."""
    if current().language == ENGLISH and 0 <= number < len(_WORDS):
        return _WORDS[number]
    return whole(number)
