"""How hard a text is to read: the grade of Flesch and Kincaid (1975), from the lengths of sentences and words.

Syllables are counted as groups of vowels, which is close enough for a bound. Menu words of a service are not our own
and are left out by whoever asks.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[A-Za-z]+(?:['’-][A-Za-z]+)*")
_END = re.compile(r"[.?:;]+(?:\s|$)")
_VOWELS = re.compile(r"[aeiouy]+")


def syllables(word: str) -> int:
    """Groups of vowels, less a silent e at the end; at least one."""
    found = len(_VOWELS.findall(word.lower()))
    silent = word.lower().endswith("e") and not word.lower().endswith(("le", "ee"))
    return max(1, found - silent)


def grade(text: str) -> float:
    """The school year in which the text can be read: 0.39 words per sentence + 11.8 syllables per word - 15.59."""
    words = _WORD.findall(text)
    if not words:
        return 0.0
    sentences = max(1, len(_END.findall(text.strip())) or 1)
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
