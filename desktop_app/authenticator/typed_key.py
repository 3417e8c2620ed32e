"""A key that somebody typed or pasted: letters only, without a link around them."""

from __future__ import annotations

from desktop_app.authenticator.base32 import read_letters
from desktop_app.authenticator.labels import cleaned
from desktop_app.authenticator.links import Read
from desktop_app.authenticator.refusals import Odd
from desktop_app.domain.seed import USUAL_ALGORITHM, USUAL_DIGITS, USUAL_PERIOD, Algorithm, Seed

SHORTEST_LIKELY = 16
"""Letters. Services give 16 (80 bits) to 32 (160 bits); fewer are more likely another kind of text."""


def read_typed(
    text: str,
    *,
    issuer: str = "",
    account: str = "",
    algorithm: Algorithm = USUAL_ALGORITHM,
    digits: int = USUAL_DIGITS,
    period: int = USUAL_PERIOD,
) -> Read:
    """The seed of a typed key. What a link would tell besides is taken as usual unless it is handed in.

    SeedRefused, with the place of each wrong sign in `slips`, where the letters are no key.
    """
    found = read_letters(text)
    names = cleaned(issuer)[0], cleaned(account)[0]
    seed = Seed(
        secret=found.secret, issuer=names[0], account=names[1], algorithm=algorithm, digits=digits, period=period
    )
    # Nobody types padding by mistake, and spaces are how a key is printed: only what may be a slip is told.
    return Read(seed, tuple(odd for odd in found.odd if odd == Odd("leftover")))


def may_be_key(text: str) -> bool:
    """Whether a text looks like a bare key: letters of one only, and enough of them, in groups or in one piece."""
    packed = "".join(sign for sign in text if sign not in " -\t\r\n").rstrip("=")
    return len(packed) >= SHORTEST_LIKELY and packed.isascii() and not set(packed.upper()) - _LETTERS


_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
