"""Bech32 (BIP-173) and bech32m (BIP-350), and the regrouping of bits that CashAddr and others share."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.addresses.errors import AddressError

CHARSET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
BECH32, BECH32M = 1, 0x2BC830A3
MOST = 90

_VALUES = {letter: value for value, letter in enumerate(CHARSET)}
_GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def _polymod(values: Iterable[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATORS):
            if top >> bit & 1:
                check ^= generator
    return check


def _expanded(prefix: str) -> list[int]:
    return [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]


def one_case(text: str) -> str:
    """The text in lower case. AddressError where capitals and small letters are mixed."""
    if text != text.lower() and text != text.upper():
        raise AddressError("mixed_case")
    return text.lower()


def values_of(text: str, offset: int = 0) -> list[int]:
    """The 5-bit values of these letters. AddressError with the position of one that is in no such text."""
    values = [_VALUES.get(letter, -1) for letter in text]
    if -1 in values:
        place = values.index(-1)
        raise AddressError("character", position=offset + place + 1, letter=text[place])
    return values


def decode(text: str, most: int = MOST) -> tuple[str, list[int], int]:
    """Prefix, 5-bit values without the checksum, and the constant: BECH32 or BECH32M. AddressError."""
    if len(text) > most:
        raise AddressError("length")
    plain = one_case(text)
    prefix, found, data = plain.rpartition("1")
    if not found or not prefix or not prefix.isascii():
        raise AddressError("prefix")
    if len(data) < 6:
        raise AddressError("length")
    values = values_of(data, len(prefix) + 1)
    constant = _polymod(_expanded(prefix) + values)
    if constant not in (BECH32, BECH32M):
        raise AddressError("checksum")
    return prefix, values[:-6], constant


def encode(prefix: str, values: list[int], constant: int = BECH32) -> str:
    """The text with its checksum."""
    check = _polymod([*_expanded(prefix), *values, 0, 0, 0, 0, 0, 0]) ^ constant
    return prefix + "1" + "".join(CHARSET[value] for value in [*values, *(check >> 5 * (5 - i) & 31 for i in range(6))])


def to_bytes(values: Iterable[int]) -> bytes:
    """5-bit groups as bytes. AddressError where the bits left over are more than four or not zero."""
    number, bits, out = 0, 0, bytearray()
    for value in values:
        number = number << 5 | value
        bits += 5
        if bits >= 8:
            bits -= 8
            out.append(number >> bits & 255)
            number &= (1 << bits) - 1
    if bits >= 5 or number:
        raise AddressError("padding")
    return bytes(out)


def to_values(data: bytes) -> list[int]:
    """Bytes as 5-bit groups, padded with zeros."""
    groups = -(-len(data) * 8 // 5)
    number = int.from_bytes(data, "big") << (groups * 5 - len(data) * 8)
    return [number >> 5 * (groups - 1 - i) & 31 for i in range(groups)]


def witness(text: str, prefix: str) -> tuple[int, bytes]:
    """Version and program of a segwit address with this prefix (BIP-173, BIP-350, BIP-141). AddressError."""
    found, values, constant = decode(text)
    if found != prefix:
        raise AddressError("other_chain", found=OTHERS[found]) if found in OTHERS else AddressError("prefix")
    if not values:
        raise AddressError("program")
    version, program = values[0], to_bytes(values[1:])
    if version > 16:
        raise AddressError("version")
    if not 2 <= len(program) <= 40 or (version == 0 and len(program) not in (20, 32)):
        raise AddressError("program")
    if constant != (BECH32 if version == 0 else BECH32M):
        raise AddressError("encoding")
    return version, program


OTHERS = {
    "bc": "btc",
    "ltc": "ltc",
    "ltcmweb": "ltc",
    "addr": "ada",
    "cosmos": "atom",
    "bnb": "bnb",
    "lnbc": "ln",
    "osmo": "Osmosis",
    "juno": "Juno",
    "kava": "Kava",
    "inj": "Injective",
    "celestia": "Celestia",
    "terra": "Terra",
    "sei": "Sei",
    "dydx": "dYdX",
    "axelar": "Axelar",
    "secret": "Secret",
    "thor": "THORChain",
    "one": "Harmony",
    "zil": "Zilliqa",
    "erd": "MultiversX",
    "stake": "ada",
}
"""Prefix -> chain, so that a wrong one can be named."""
