"""TRON: base58check with version 0x41, so that every address begins with T.

Source: developers.tron.network, "Account address format".
"""

from __future__ import annotations

import re

from desktop_app.addresses import base58
from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.known import CONTRACTS
from desktop_app.addresses.parsed import Parsed, Warn


def parse_tron(text: str) -> Parsed:
    """A TRON address. AddressError: the hexadecimal form of the API is refused, and so is one of Ethereum."""
    if re.fullmatch(r"(?:0x)?41[0-9a-fA-F]{40}", text):
        raise AddressError("tron_hex")
    if text.startswith("0x"):
        raise AddressError("other_chain", found="evm")
    _, account = base58.versioned(text, {0x41: "tron"}, frozenset({0xA0}))
    warnings: list[Warn] = []
    if not any(account):
        warnings.append("zero_address")
    if text in CONTRACTS:
        warnings.append("token_contract")
    return Parsed(
        chain="tron",
        kind="tron",
        address=text,
        key=f"tron:{account.hex()}",
        account=account.hex(),
        plain=text,
        warnings=tuple(warnings),
    )
