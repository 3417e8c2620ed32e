"""Chains without rules of their own here. The text is kept as it is and marked as unchecked: nothing is guessed."""

from __future__ import annotations

import re

from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.evm import parse_evm
from desktop_app.addresses.parsed import Parsed

MOST = 200
_SHAPE = re.compile(r"[A-Za-z0-9._:/+=@-]*")
_ANY_CASE = frozenset({"aptos", "sui", "near", "hedera", "eos"})


def parse_unchecked(text: str, chain: str) -> Parsed:
    """The text of a chain that is not checked. AddressError for what is no single word of an address's characters."""
    if not chain:
        raise AddressError("unknown_chain")
    if len(text) > MOST:
        raise AddressError("too_long")
    found = _SHAPE.match(text)
    end = found.end() if found else 0
    if end < len(text):
        raise AddressError("character", position=end + 1, letter=text[end])
    if re.fullmatch(r"0x[0-9a-fA-F]{40}", text):
        return parse_evm(text)  # one of the many networks that share Ethereum's addresses
    plain = text.lower() if chain in _ANY_CASE else text
    return Parsed(
        chain=chain, kind="unchecked", address=text, key=f"{chain}:{plain}", plain=text, warnings=("unchecked_chain",)
    )
