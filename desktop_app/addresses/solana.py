"""Solana: base58 of 32 bytes and no checksum. What lies off the curve belongs to a program, not to a key.

Source: solana.com/docs, "Accounts" and "Program derived address"; the curve test from RFC 8032, section 5.1.3.
"""

from __future__ import annotations

from desktop_app.addresses import base58
from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.known import CONTRACTS, SOLANA_BURN, SOLANA_PROGRAMS
from desktop_app.addresses.parsed import Parsed, Warn

_P = 2**255 - 19
_D = -121665 * pow(121666, -1, _P) % _P


def parse_sol(text: str) -> Parsed:
    """A Solana address. AddressError."""
    if text.startswith("0x"):
        raise AddressError("other_chain", found="evm")
    if not 32 <= len(text) <= 44:
        raise AddressError("length")
    key = base58.decode(text)
    if len(key) != 32:
        raise AddressError("length")
    curve = on_curve(key)
    warnings: list[Warn] = ["no_checksum"]
    if not any(key):
        warnings.append("zero_address")
    if text in SOLANA_PROGRAMS:
        warnings.append("program")
    elif text in SOLANA_BURN:
        warnings.append("burn_address")
    elif text in CONTRACTS:
        warnings.append("token_contract")
    if not curve:
        warnings.append("program_derived")
    return Parsed(
        chain="sol",
        kind="on_curve" if curve else "off_curve",
        address=text,
        key=f"sol:{key.hex()}",
        account=key.hex(),
        plain=text,
        warnings=tuple(warnings),
    )


def on_curve(key: bytes) -> bool:
    """Whether these 32 bytes are a point of Ed25519: x² = (y² − 1) / (d·y² + 1) has a root."""
    number = int.from_bytes(key, "little")
    sign, y = number >> 255, (number & (1 << 255) - 1) % _P
    top, bottom = (y * y - 1) % _P, (_D * y * y + 1) % _P
    square = top * pow(bottom, _P - 2, _P) % _P
    if square == 0:
        return not sign
    return pow(square, (_P - 1) // 2, _P) == 1
