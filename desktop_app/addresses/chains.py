"""All chains that are checked here, and the one door to them.

A chain is added with one file that has a function from text to Parsed, and one line in CHAINS.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from desktop_app.addresses.bitcoin import parse_btc, parse_doge, parse_ltc
from desktop_app.addresses.bitcoin_cash import parse_bch
from desktop_app.addresses.cardano import parse_ada
from desktop_app.addresses.cosmos import parse_atom, parse_bnb
from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.evm import parse_evm
from desktop_app.addresses.lightning import parse_ln
from desktop_app.addresses.memos import MemoRead
from desktop_app.addresses.monero import parse_xmr
from desktop_app.addresses.normalise import Normal, normalised
from desktop_app.addresses.parsed import Parsed
from desktop_app.addresses.polkadot import parse_dot
from desktop_app.addresses.solana import parse_sol
from desktop_app.addresses.stellar import parse_xlm
from desktop_app.addresses.ton import parse_ton
from desktop_app.addresses.tron import parse_tron
from desktop_app.addresses.unchecked import parse_unchecked
from desktop_app.addresses.xrp import parse_xrp

CHAINS: dict[str, Callable[[str], Parsed]] = {
    "btc": parse_btc,
    "ltc": parse_ltc,
    "doge": parse_doge,
    "bch": parse_bch,
    "evm": parse_evm,
    "tron": parse_tron,
    "sol": parse_sol,
    "xrp": parse_xrp,
    "xlm": parse_xlm,
    "ton": parse_ton,
    "ada": parse_ada,
    "dot": parse_dot,
    "xmr": parse_xmr,
    "atom": parse_atom,
    "bnb": parse_bnb,
    "ln": parse_ln,
}
NEVER_KEPT = frozenset({"ln"})
"""What these chains have is paid once and expires: it can be read, and is never an entry of the book."""


class Understood(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An address, and what was taken off the text before it was read. `memo`: the same for the memo of an entry."""

    parsed: Parsed
    normal: Normal
    memo: MemoRead = MemoRead()


def parse(text: str, chain: str) -> Parsed:
    """The address in this text by the rules of a chain. AddressError, SecretShaped; nothing else."""
    return understand(text, chain).parsed


def understand(text: str, chain: str) -> Understood:
    """The same, with what was taken off. A link of another chain is refused, and a memo that disagrees too."""
    normal = normalised(text, chain)
    if chain not in CHAINS:
        return Understood(parsed=_carrying(parse_unchecked(normal.text, chain), normal.memo), normal=normal)
    if normal.chain not in ("", chain):
        raise AddressError("other_chain", found=normal.chain)
    return Understood(parsed=_carrying(CHAINS[chain](normal.text), normal.memo), normal=normal)


def _carrying(parsed: Parsed, memo: str | None) -> Parsed:
    """The address with the memo of the link that it stood in. AddressError where it has another one inside."""
    if memo is None:
        return parsed
    if parsed.memo is not None and parsed.memo != memo:
        raise AddressError("memo_disagrees")
    return msgspec.structs.replace(parsed, memo=memo)


def guess(text: str) -> tuple[Parsed, ...]:
    """The address as every chain reads it whose rules it keeps; () where none does. AddressError and SecretShaped for
    what can be no address at all, and where a link's memo is not the one inside the address.
    """
    normal = normalised(text)
    found = []
    for chain, rules in CHAINS.items():
        try:
            found.append(rules(normal.text))
        except AddressError:
            continue
        if normal.chain == chain:
            return (_carrying(found[-1], normal.memo),)
    return tuple(_carrying(parsed, normal.memo) for parsed in found)
