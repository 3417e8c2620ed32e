"""Cardano: Shelley addresses in bech32 and those of the Byron era in base58.

Sources: CIP-19 (Shelley: header, network, lengths); the Byron CDDL of cardano-ledger (CBOR with a CRC-32).
"""

from __future__ import annotations

import binascii

from desktop_app.addresses import base58, bech32
from desktop_app.addresses.cbor import Tagged, read_cbor
from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.parsed import Parsed, Warn

_MAIN_NETWORK = 1
_MOST = 300
_POINTERS = (4, 5)
_SCRIPTS = (1, 2, 3, 5, 7)
_NETWORK_MAGIC = 2


def parse_ada(text: str) -> Parsed:
    """A Cardano address. AddressError."""
    plain = text.lower()
    if plain.startswith(("addr_test1", "stake_test1")):
        raise AddressError("test_network")
    if plain.startswith("stake1"):
        raise AddressError("not_payable", found="reward_address")
    if plain.startswith("addr1"):
        return _shelley(text)
    if text.startswith(("Ae2", "DdzFF")):
        return _byron(text)
    if text.startswith("0x"):
        raise AddressError("other_chain", found="evm")
    if text.startswith(("2cWKMJemoBa", "37btjrVyb4KD")):
        raise AddressError("test_network")
    prefix = plain.rpartition("1")[0]
    if prefix in bech32.OTHERS:
        raise AddressError("other_chain", found=bech32.OTHERS[prefix])
    raise AddressError("prefix")


def _shelley(text: str) -> Parsed:
    prefix, values, constant = bech32.decode(text, _MOST)
    if prefix != "addr":
        raise AddressError("prefix")
    if constant != bech32.BECH32:
        raise AddressError("encoding")
    data = bech32.to_bytes(values)
    if not data:
        raise AddressError("length")
    kind, network = data[0] >> 4, data[0] & 15
    if kind > 7:
        raise AddressError("version")
    if network != _MAIN_NETWORK:
        raise AddressError("test_network")
    if not _fits(kind, data[1:]):
        raise AddressError("length")
    warnings: list[Warn] = ["pointer"] if kind in _POINTERS else []
    if kind in _SCRIPTS:
        warnings.append("script")
    plain = text.lower()
    return Parsed(
        chain="ada",
        kind=f"shelley_type_{kind}",
        address=plain,
        key=f"ada:{data.hex()}",
        account=data.hex(),
        plain=plain,
        warnings=tuple(warnings),
    )


def _fits(kind: int, payload: bytes) -> bool:
    """Two hashes, one hash and a pointer, or one hash."""
    if kind in _POINTERS:
        return len(payload) > 28 and _three_numbers(payload[28:])
    return len(payload) == (56 if kind < 4 else 28)


def _three_numbers(pointer: bytes) -> bool:
    """Three natural numbers of variable length, and nothing after them."""
    ends = [place for place, byte in enumerate(pointer) if not byte & 0x80]
    return len(ends) == 3 and ends[-1] == len(pointer) - 1


def _byron(text: str) -> Parsed:
    data = base58.decode(text)
    try:
        outer, used = read_cbor(data)
        payload, crc = outer if isinstance(outer, list) and len(outer) == 2 else (None, None)
        if used != len(data) or not isinstance(payload, Tagged) or payload.tag != 24:
            raise AddressError("length")
        if not isinstance(payload.value, bytes) or not isinstance(crc, int):
            raise AddressError("length")
        if binascii.crc32(payload.value) != crc:
            raise AddressError("checksum")
        inner, used = read_cbor(payload.value)
    except ValueError:
        raise AddressError("checksum") from None
    if used != len(payload.value) or not isinstance(inner, list) or len(inner) != 3:
        raise AddressError("length")
    root, attributes, _ = inner
    if not isinstance(root, bytes) or len(root) != 28 or not isinstance(attributes, dict):
        raise AddressError("length")
    if _NETWORK_MAGIC in attributes:
        raise AddressError("test_network")
    return Parsed(
        chain="ada",
        kind="byron",
        address=text,
        key=f"ada:byron:{data.hex()}",
        account=root.hex(),
        plain=text,
        warnings=("old_form",),
    )
