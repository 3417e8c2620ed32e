"""Tells names and notes from secrets that were pasted into them by mistake. By shape: a mistyped key is a key too.

Only for short lines that a person writes to recognise something by: they are shown on pages and printed on paper. So
more is refused here than in a pasted list (secret_shapes.py, whose shapes are all refused here, too): the key of an
authenticator, what a program made up, a few words of a wallet, our own recovery key. Addresses are no secrets.
"""

from __future__ import annotations

import re

from desktop_app.pasted.errors import SecretKind
from desktop_app.pasted.secret_shapes import find_secret, random_tokens

_B58 = "1-9A-HJ-NP-Za-km-z"
_RECOVERY_KEY = re.compile(r"(?i)\b(?:[0-9a-z]{5}[- ]){7}[0-9a-z]{5}\b")
_PEM = re.compile(r"(?i)-----\s*BEGIN ")
_BASE32 = re.compile(r"\b(?:[A-Z2-7]{16,}|[a-z2-7]{16,})\b")
_BASE32_GROUPS = re.compile(r"(?i)\b(?:[a-z2-7]{4}[ -]){3,}[a-z2-7]{4}\b")
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


def secret_in(text: str) -> SecretKind | None:
    """What secret this short text looks like; None where it looks like none."""
    if _RECOVERY_KEY.search(text):
        return "recovery_key"
    known = find_secret(text)
    if known is not None:
        return known
    if _PEM.search(text):
        return "pem"
    if any(_mixed(found[0], 3 if found[0].islower() else 1) for found in _BASE32.finditer(text)):
        return "authenticator_key"
    if any(_mixed(found[0], 2) for found in _BASE32_GROUPS.finditer(text)):
        return "authenticator_key"
    if any(not _ADDRESS.fullmatch(token) for token in random_tokens(text)):
        return "api_secret"
    return "wallet_words" if _are_wallet_words(text) else None


def _mixed(text: str, digits: int) -> bool:
    """Letters with at least so many digits among them."""
    return sum(one.isdigit() for one in text) >= digits and any(one.isalpha() for one in text)


def _are_wallet_words(text: str) -> bool:
    words = [word for word in text.replace(",", " ").split() if not word.rstrip(".)").isdigit()]
    plain = all(_WALLET_WORD.fullmatch(word) for word in words)
    return len(words) >= _FEWEST_WORDS and plain and not _OF_A_SENTENCE.search(text)
