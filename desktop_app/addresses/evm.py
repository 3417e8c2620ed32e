"""Ethereum and the networks that share its addresses: BNB Smart Chain, Polygon, Arbitrum, Optimism, Base, Avalanche C.

Source: EIP-55. Capitals carry about 15 bits of a checksum; all small or all capital letters carry none.
"""

from __future__ import annotations

import re

from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.keccak import keccak256
from desktop_app.addresses.known import BURN, CONTRACTS
from desktop_app.addresses.parsed import Parsed, Warn

_HEX = re.compile(r"[0-9a-fA-F]*")
_ICAP = re.compile(r"(?i)XE\d{2}[0-9A-Z]{30,31}")


def parse_evm(text: str) -> Parsed:
    """An address of the Ethereum family. AddressError."""
    digits = _digits(text)
    plain = digits.lower()
    mixed = checksummed(plain)
    one_case = digits in (plain, digits.upper())
    if not one_case and digits != mixed[2:]:
        raise AddressError("checksum")
    warnings: list[Warn] = []
    if one_case and digits != mixed[2:] and not digits.isdigit():
        warnings.append("no_checksum")
    if not int(plain, 16):
        warnings.append("zero_address")
    elif plain in BURN:
        warnings.append("burn_address")
    if f"0x{plain}" in CONTRACTS:
        warnings.append("token_contract")
    return Parsed(
        chain="evm",
        kind="no_checksum" if "no_checksum" in warnings else "eip55",
        address=mixed,
        key=f"evm:{plain}",
        account=plain,
        plain=f"0x{plain}",
        forms={"lower": f"0x{plain}"},
        warnings=tuple(warnings),
    )


def _digits(text: str) -> str:
    if not text.startswith("0x"):
        if _ICAP.fullmatch(text):
            raise AddressError("icap")
        bare = text.removeprefix("0X")
        raise AddressError("no_0x" if len(bare) == 40 and _HEX.fullmatch(bare) else "prefix")
    digits = text[2:]
    found = _HEX.match(digits)
    end = found.end() if found else 0
    if end < len(digits):
        raise AddressError("character", position=end + 3, letter=digits[end])
    if len(digits) != 40:
        raise AddressError("length")
    return digits


def checksummed(digits: str) -> str:
    """The 40 small hexadecimal digits with EIP-55's capitals, and 0x."""
    marks = keccak256(digits.encode()).hex()
    return "0x" + "".join(
        digit.upper() if mark in "89abcdef" else digit for digit, mark in zip(digits, marks, strict=False)
    )
