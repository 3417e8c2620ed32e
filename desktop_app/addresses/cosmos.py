"""Cosmos Hub and the retired BNB Beacon Chain, which wrote its addresses the same way.

Source: docs.cosmos.network, "Addresses" (bech32; 20 bytes for a key, 32 for a module or a group).
"""

from __future__ import annotations

from desktop_app.addresses import bech32
from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.parsed import Parsed

_NOT_PAYABLE = {
    "cosmosvaloper": "validator",
    "cosmosvalcons": "validator",
    "cosmospub": "public_key",
    "cosmosvaloperpub": "public_key",
    "cosmosvalconspub": "public_key",
}


def parse_atom(text: str) -> Parsed:
    """An address of the Cosmos Hub. AddressError."""
    if text.startswith("0x"):
        raise AddressError("other_chain", found="evm")
    prefix, values, constant = bech32.decode(text)
    if prefix in _NOT_PAYABLE:
        raise AddressError("not_payable", found=_NOT_PAYABLE[prefix])
    if prefix == "bnb":
        raise AddressError("retired", found="bnb")
    if prefix != "cosmos":
        raise AddressError("other_chain", found=bech32.OTHERS.get(prefix, prefix[:20]))
    if constant != bech32.BECH32:
        raise AddressError("encoding")
    account = bech32.to_bytes(values)
    if len(account) not in (20, 32):
        raise AddressError("length")
    plain = text.lower()
    return Parsed(
        chain="atom",
        kind="account",
        address=plain,
        key=f"atom:{account.hex()}",
        account=account.hex(),
        plain=plain,
        warnings=() if any(account) else ("zero_address",),
    )


def parse_bnb(text: str) -> Parsed:
    """An address of the BNB Beacon Chain, which was shut down in December 2024: always an AddressError that says so.
    BNB Smart Chain shares Ethereum's addresses.
    """
    if text.startswith("0x"):
        raise AddressError("other_chain", found="evm")
    prefix, _, _ = bech32.decode(text)
    raise AddressError("retired", found="bnb") if prefix == "bnb" else AddressError("prefix")
