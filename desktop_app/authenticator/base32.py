"""Keys as letters: base 32 (RFC 4648) without padding, as authenticator apps write it."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from desktop_app.authenticator.refusals import Odd, SeedRefused, Slip
from desktop_app.domain.seed import LONGEST_SECRET, Secret

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
LONGEST_TYPED = 600
_VALUES = {letter: value for value, letter in enumerate(ALPHABET)}
_MEANT = {"0": ("O",), "1": ("I", "L"), "8": ("B",), "9": ("G", "Q")}
_HYPHENS = frozenset("-_.·\u2010\u2011\u2012\u2013\u2014")
_HEX = frozenset("0123456789abcdefABCDEF")
_SHORTEST_HEX = 16


class Letters(NamedTuple):
    """A key that was read: the secret, and what was odd about its writing."""

    secret: Secret
    odd: tuple[Odd, ...]


def read_letters(text: str) -> Letters:
    """The key behind letters in any case, with separators or padding.

    SeedRefused: "key_empty", "too_long", "key_letters" with the `slips`, "key_hex" where all of it is hexadecimal,
    "key_too_short" (under one byte), "key_too_long" (over 128 bytes).
    """
    if len(text) > LONGEST_TYPED:
        raise SeedRefused("too_long")
    body, odd = _without_padding(text)
    values, slips = _values(body)
    if slips:
        packed = "".join(sign for sign in body if not _separates(sign))
        if len(packed) >= _SHORTEST_HEX and len(packed) % 2 == 0 and _HEX.issuperset(packed):
            raise SeedRefused("key_hex", slips=slips)
        raise SeedRefused("key_letters", slips=slips)
    if not values:
        raise SeedRefused("key_empty")
    data, leftover = _bytes(values)
    if not data:
        raise SeedRefused("key_too_short")
    if len(data) > LONGEST_SECRET:
        raise SeedRefused("key_too_long")
    if any(_separates(sign) for sign in body.strip()):
        odd.append(Odd("spaced"))
    if leftover:
        odd.append(Odd("leftover"))
    return Letters(Secret(data), tuple(odd))


def letters(secret: bytes) -> str:
    """The bytes as capital letters and digits, without padding."""
    spare = -len(secret) * 8 % 5
    number, count = int.from_bytes(secret, "big") << spare, (len(secret) * 8 + spare) // 5
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(count)))


def _separates(sign: str) -> bool:
    return sign.isspace() or sign in _HYPHENS


def _without_padding(text: str) -> tuple[str, list[Odd]]:
    body = text.rstrip()
    bare = body.rstrip("=")
    return bare, [Odd("padded")] if bare != body else []


def _values(body: str) -> tuple[list[int], tuple[Slip, ...]]:
    values: list[int] = []
    slips: list[Slip] = []
    place = 0
    for at, sign in enumerate(body):
        if _separates(sign):
            continue
        place += 1
        # Full-width letters, as some keyboards write them, are the same letters.
        plain = unicodedata.normalize("NFKC", sign).upper() if not sign.isascii() else sign.upper()
        value = _VALUES.get(plain)
        if value is None:
            slips.append(Slip(at, place, sign if sign.isprintable() else "", _MEANT.get(plain, ())))
        else:
            values.append(value)
    return values, tuple(slips)


def _bytes(values: list[int]) -> tuple[bytearray, bool]:
    """Whole bytes, as every app takes them, and whether bits were left over that count for nothing.

    True also for a number of letters that no whole number of bytes gives: then a letter may be missing.
    """
    data = bytearray()
    held = bits = 0
    for value in values:
        held, bits = held << 5 | value, bits + 5
        if bits >= 8:
            bits -= 8
            data.append(held >> bits & 255)
            held &= (1 << bits) - 1
    return data, bits >= 5 or held != 0
