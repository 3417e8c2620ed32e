"""Base58 and base58check, with Bitcoin's alphabet or Ripple's."""

from __future__ import annotations

from hashlib import sha256

from desktop_app.addresses.errors import AddressError

BITCOIN = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
RIPPLE = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"
MOST = 128
"""Characters. The conversion takes time with the square of the length, and no address is longer."""

_VALUES = {alphabet: {letter: value for value, letter in enumerate(alphabet)} for alphabet in (BITCOIN, RIPPLE)}


def decode(text: str, alphabet: str = BITCOIN) -> bytes:
    """The bytes. AddressError for a character outside the alphabet or too long a text."""
    if len(text) > MOST:
        raise AddressError("length")
    values = _VALUES[alphabet]
    number = 0
    for place, letter in enumerate(text):
        value = values.get(letter)
        if value is None:
            raise AddressError("character", position=place + 1, letter=letter)
        number = number * 58 + value
    zeros = len(text) - len(text.lstrip(alphabet[0]))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")


def encode(data: bytes, alphabet: str = BITCOIN) -> str:
    """The text of these bytes."""
    number = int.from_bytes(data, "big")
    letters = []
    while number:
        number, value = divmod(number, 58)
        letters.append(alphabet[value])
    zeros = len(data) - len(data.lstrip(b"\0"))
    return alphabet[0] * zeros + "".join(reversed(letters))


def checksum(payload: bytes) -> bytes:
    """The first four bytes of the double SHA-256."""
    return sha256(sha256(payload).digest()).digest()[:4]


def decode_check(text: str, alphabet: str = BITCOIN) -> bytes:
    """The bytes without their checksum. AddressError where it does not fit."""
    data = decode(text, alphabet)
    if len(data) < 5:
        raise AddressError("length")
    if checksum(data[:-4]) != data[-4:]:
        raise AddressError("checksum")
    return data[:-4]


def encode_check(payload: bytes, alphabet: str = BITCOIN) -> str:
    """The text of these bytes with a checksum."""
    return encode(payload + checksum(payload), alphabet)


def versioned(text: str, versions: dict[int, str], test: frozenset[int] = frozenset()) -> tuple[str, bytes]:
    """The kind that a version byte stands for, and the 20 bytes after it. AddressError."""
    payload = decode_check(text)
    if len(payload) != 21:
        raise AddressError("length")
    kind = versions.get(payload[0])
    if kind is None:
        raise AddressError("test_network" if payload[0] in test else "version")
    return kind, payload[1:]
