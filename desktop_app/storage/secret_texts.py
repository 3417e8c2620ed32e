"""Tells names and notes from secrets that were pasted into them by mistake. By shape: a mistyped key is a key too.

Only for short lines that a person writes to recognise something by: they are shown on pages and printed on paper.
What cannot be told from a secret, the number of a transaction for one, counts as one. Addresses do not.
"""

from __future__ import annotations

import re
from itertools import pairwise

from desktop_app.storage.errors import LooksSecret, SecretShape

_B58 = "1-9A-HJ-NP-Za-km-z"
_SHAPES: tuple[tuple[SecretShape, re.Pattern[str]], ...] = (
    ("recovery_key", re.compile(r"(?i)\b(?:[0-9a-z]{5}[- ]){7}[0-9a-z]{5}\b")),
    ("authenticator", re.compile(r"(?i)otpauth(?:-migration)?://")),
    ("private_key", re.compile(r"(?i)-----\s*BEGIN ")),
    ("private_key", re.compile(r"(?i)(?<![0-9a-f])(?:0x)?(?:[0-9a-f]{64}|[0-9a-f]{128})(?![0-9a-f])")),
    ("private_key", re.compile(f"\\b[a-zA-Z]prv[{_B58}]{{50,}}")),
    ("private_key", re.compile(f"\\b(?=[{_B58}]*[0-9])[5KL9c][{_B58}]{{50,51}}\\b")),
)
_BASE32 = re.compile(r"\b(?:[A-Z2-7]{16,}|[a-z2-7]{16,})\b")
_BASE32_GROUPS = re.compile(r"(?i)\b(?:[a-z2-7]{4}[ -]){3,}[a-z2-7]{4}\b")
_TOKEN = re.compile(r"[A-Za-z0-9+/_=]{24,}")
_ADDRESS = re.compile(
    rf"0x[0-9a-fA-F]{{40}}|(?:bc|tb|ltc|addr|cosmos|osmo)1[02-9ac-hj-np-z]{{20,}}|[13LMDTr][{_B58}]{{24,34}}"
)
_WALLET_WORD = re.compile(r"[a-z]{3,8}")
_FEWEST_WORDS = 6
"""A field may have cut off the rest."""

_OF_A_SENTENCE = re.compile(
    r"\b(?:the|and|for|with|from|was|are|not|but|has|had|his|her|its|our|who|did|does|"
    r"into|onto|than|them|were|where|without|which|while|been|because|never|always|every|both|each|after|before|"
    r"since|until|mine|yours|their|between)\b"
)
"""Words that hardly any sentence does without, and that no wallet has."""


def refuse(text: str) -> str:
    """The text as it is. LooksSecret where it holds something that is shaped like a secret."""
    shape = shape_of(text)
    if shape is not None:
        raise LooksSecret(shape)
    return text


def shape_of(text: str) -> SecretShape | None:
    """What secret this looks like; None where it looks like none."""
    for shape, pattern in _SHAPES:
        if pattern.search(text):
            return shape
    if any(_mixed(found[0], 3 if found[0].islower() else 1) for found in _BASE32.finditer(text)):
        return "authenticator"
    if any(_mixed(found[0], 2) for found in _BASE32_GROUPS.finditer(text)):
        return "authenticator"
    if any(_made_by_a_program(found[0]) for found in _TOKEN.finditer(text)):
        return "api"
    return "wallet" if _are_wallet_words(text) else None


def _mixed(text: str, digits: int) -> bool:
    """Letters with at least so many digits among them."""
    return sum(one.isdigit() for one in text) >= digits and any(one.isalpha() for one in text)


def _made_by_a_program(word: str) -> bool:
    """Letters and digits in a disorder that no person types; an address is no secret."""
    if _ADDRESS.fullmatch(word) or not _mixed(word, 2):
        return False
    kinds = [0 if one.isdigit() else 1 if one.isupper() else 2 for one in word]
    return sum(one != other for one, other in pairwise(kinds)) >= len(word) / 6


def _are_wallet_words(text: str) -> bool:
    words = [word for word in text.replace(",", " ").split() if not word.rstrip(".)").isdigit()]
    plain = all(_WALLET_WORD.fullmatch(word) for word in words)
    return len(words) >= _FEWEST_WORDS and plain and not _OF_A_SENTENCE.search(text)
