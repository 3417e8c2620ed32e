"""Stellar: accounts (G…), accounts with a number inside (M…) and contracts (C…).

Source: SEP-23 (strkey). CRC-16-XMODEM, little-endian, over version and payload.
"""

from __future__ import annotations

import base64
import binascii

from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.parsed import Parsed

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_ACCOUNT, _MUXED, _CONTRACT = 6 << 3, 12 << 3, 2 << 3
_LENGTHS = {_ACCOUNT: 32, _MUXED: 40, _CONTRACT: 32}
_NOT_PAYABLE = {
    "T": "pre_authorised_transaction",
    "X": "hash",
    "P": "signed_payload",
    "L": "liquidity_pool",
    "B": "claimable_balance",
}


def parse_xlm(text: str) -> Parsed:
    """A Stellar address. AddressError."""
    for place, letter in enumerate(text):
        if letter not in _ALPHABET:
            if text.startswith("0x"):
                raise AddressError("other_chain", found="evm")
            raise AddressError("character", position=place + 1, letter=letter)
    if text[:1] in _NOT_PAYABLE:
        raise AddressError("not_payable", found=_NOT_PAYABLE[text[0]])
    version, payload = _decoded(text)
    if version == _MUXED:
        return _parsed("muxed", payload[:32], str(int.from_bytes(payload[32:], "big")))
    if version == _CONTRACT:
        return Parsed(
            chain="xlm",
            kind="contract",
            address=text,
            key=f"xlm:contract:{payload.hex()}",
            account=payload.hex(),
            plain=text,
            warnings=("contract",),
        )
    return _parsed("account", payload, None)


def _decoded(text: str) -> tuple[int, bytes]:
    """Version and payload, where version, length, the bits left over and the CRC fit."""
    if len(text) % 8 in (1, 3, 6) or len(text) < 8 or len(text) > 128:
        raise AddressError("length")
    data = base64.b32decode(text + "=" * (-len(text) % 8))
    if base64.b32encode(data).decode().rstrip("=") != text:
        raise AddressError("padding")
    version, payload, crc = data[0], data[1:-2], data[-2:]
    if version not in _LENGTHS:
        raise AddressError("version")
    if len(payload) != _LENGTHS[version]:
        raise AddressError("length")
    if _crc(data[:-2]) != crc:
        raise AddressError("checksum")
    return version, payload


def _parsed(kind: str, account: bytes, number: str | None) -> Parsed:
    plain = encoded(_ACCOUNT, account)
    forms = {} if number is None else {"muxed": encoded(_MUXED, account + int(number).to_bytes(8, "big"))}
    return Parsed(
        chain="xlm",
        kind=kind,
        address=plain,
        key=f"xlm:{account.hex()}",
        account=account.hex(),
        memo=number,
        plain=plain,
        forms=forms,
        warnings=() if any(account) else ("zero_address",),
    )


def encoded(version: int, payload: bytes) -> str:
    """The strkey of these bytes."""
    data = bytes([version]) + payload
    return base64.b32encode(data + _crc(data)).decode().rstrip("=")


def _crc(data: bytes) -> bytes:
    return binascii.crc_hqx(data, 0).to_bytes(2, "little")
