"""Monero: its own base58 of blocks, checked by Keccak-256.

Source: the Monero project's "Standard address" and docs.getmonero.org, "Public address".
"""

from __future__ import annotations

from desktop_app.addresses import base58
from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.keccak import keccak256
from desktop_app.addresses.parsed import Parsed

_KINDS = {18: ("standard", 69), 42: ("subaddress", 69), 19: ("integrated", 77)}
_TEST = frozenset({53, 54, 63, 24, 25, 36})
_SIZES = {0: 0, 2: 1, 3: 2, 5: 3, 6: 4, 7: 5, 9: 6, 10: 7, 11: 8}
"""Characters of a block -> bytes."""

_VALUES = {letter: value for value, letter in enumerate(base58.BITCOIN)}


def parse_xmr(text: str) -> Parsed:
    """A Monero address. AddressError."""
    if text.startswith("0x"):
        raise AddressError("other_chain", found="evm")
    if len(text) not in (95, 106):
        raise AddressError("length")
    data = b"".join(_block(text, start) for start in range(0, len(text), 11))
    if keccak256(data[:-4])[:4] != data[-4:]:
        raise AddressError("checksum")
    if data[0] in _TEST:
        raise AddressError("test_network")
    kind, length = _KINDS.get(data[0], ("", 0))
    if not kind:
        raise AddressError("version")
    if len(data) != length:
        raise AddressError("length")
    keys = data[1:65]
    family = "sub" if kind == "subaddress" else "main"
    return Parsed(
        chain="xmr",
        kind=kind,
        address=text,
        key=f"xmr:{family}:{keys.hex()}",
        account=keys.hex(),
        memo=data[65:73].hex() if kind == "integrated" else None,
        plain=text,
        forms={"standard": _written(b"\x12" + keys)} if kind == "integrated" else {},
    )


def _block(text: str, start: int) -> bytes:
    number = 0
    block = text[start : start + 11]
    for place, letter in enumerate(block):
        value = _VALUES.get(letter)
        if value is None:
            raise AddressError("character", position=start + place + 1, letter=letter)
        number = number * 58 + value
    size = _SIZES.get(len(block))
    if size is None:
        raise AddressError("length")
    if number >> 8 * size:
        raise AddressError("checksum")
    return number.to_bytes(size, "big")


def _written(payload: bytes) -> str:
    data = payload + keccak256(payload)[:4]
    widths = {size: letters for letters, size in _SIZES.items()}
    out = []
    for start in range(0, len(data), 8):
        block = data[start : start + 8]
        number, letters = int.from_bytes(block, "big"), []
        for _ in range(widths[len(block)]):
            number, value = divmod(number, 58)
            letters.append(base58.BITCOIN[value])
        out.append("".join(reversed(letters)))
    return "".join(out)
