"""Polkadot: SS58 with prefix 0. The same key reads differently on every network of its family, and is named there.

Source: docs.substrate.io, "SS58 address format"; BLAKE2b-512 over "SS58PRE", prefix and key, two bytes of it.
"""

from __future__ import annotations

from hashlib import blake2b

from desktop_app.addresses import base58
from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.parsed import Parsed

_PREFIX = 0
_NETWORKS = {2: "Kusama", 42: "Substrate", 5: "Astar", 1284: "Moonbeam", 63: "Hydration", 10: "Acala"}


def parse_dot(text: str) -> Parsed:
    """A Polkadot address. AddressError: one of another network with the same keys is not taken."""
    if text.startswith("0x"):
        raise AddressError("other_chain", found="evm")
    data = base58.decode(text)
    if len(data) < 4:
        raise AddressError("length")
    wide = bool(data[0] & 0x40)
    prefix = ((data[0] & 63) << 2 | data[1] >> 6 | (data[1] & 63) << 8) if wide else data[0]
    key = data[2 if wide else 1 : -2]
    if len(key) != 32:
        raise AddressError("length")
    if _checksum(data[:-2]) != data[-2:]:
        raise AddressError("checksum")
    if prefix != _PREFIX:
        raise AddressError("other_chain", found=_NETWORKS.get(prefix, ""))
    return Parsed(
        chain="dot",
        kind="ss58",
        address=text,
        key=f"dot:{key.hex()}",
        account=key.hex(),
        plain=text,
        forms={"generic": written(key, 42), "kusama": written(key, 2)},
        warnings=() if any(key) else ("zero_address",),
    )


def written(key: bytes, prefix: int) -> str:
    """The SS58 text of a key with a prefix below 64."""
    data = bytes([prefix]) + key
    return base58.encode(data + _checksum(data))


def _checksum(data: bytes) -> bytes:
    return blake2b(b"SS58PRE" + data).digest()[:2]
