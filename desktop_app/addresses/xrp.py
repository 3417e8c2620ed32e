"""XRP Ledger: classic addresses (r…) and X-addresses, which carry the destination tag inside.

Sources: xrpl.org, "Addresses" and "base58 encodings"; XLS-5d (X-addresses). A tag is a number of 32 bits, and 0 is one.
"""

from __future__ import annotations

from desktop_app.addresses import base58
from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.known import XRP_NOBODY
from desktop_app.addresses.parsed import Parsed

_MAIN, _TEST = bytes.fromhex("0544"), bytes.fromhex("0493")
MOST_TAG = 2**32 - 1


def parse_xrp(text: str) -> Parsed:
    """An XRP address. AddressError."""
    if text[:1] in ("X", "T"):
        return _x_address(text)
    if text.startswith("0x"):
        raise AddressError("other_chain", found="evm")
    if text[:1] != "r":
        raise AddressError("prefix")
    payload = base58.decode_check(text, base58.RIPPLE)
    if len(payload) != 21:
        raise AddressError("length")
    if payload[0] != 0:
        raise AddressError("version")
    return _parsed("classic", payload[1:], None)


def _x_address(text: str) -> Parsed:
    payload = base58.decode_check(text, base58.RIPPLE)
    if len(payload) != 31:
        raise AddressError("length")
    if payload[:2] == _TEST:
        raise AddressError("test_network")
    if payload[:2] != _MAIN:
        raise AddressError("version")
    account, flag, tag = payload[2:22], payload[22], int.from_bytes(payload[23:], "little")
    if flag > 1 or tag > (MOST_TAG if flag else 0):
        raise AddressError("version")
    return _parsed("x_address_tag" if flag else "x_address", account, str(tag) if flag else None)


def _parsed(kind: str, account: bytes, tag: str | None) -> Parsed:
    classic = base58.encode_check(b"\0" + account, base58.RIPPLE)
    return Parsed(
        chain="xrp",
        kind=kind,
        address=classic,
        key=f"xrp:{account.hex()}",
        account=account.hex(),
        memo=tag,
        plain=classic,
        forms={"x_address": x_address(account, None if tag is None else int(tag))},
        warnings=("zero_address",) if classic in XRP_NOBODY else (),
    )


def x_address(account: bytes, tag: int | None) -> str:
    """The X-address of an account, with a tag or without."""
    carried = bytes([tag is not None]) + (tag or 0).to_bytes(8, "little")
    return base58.encode_check(_MAIN + account + carried, base58.RIPPLE)
