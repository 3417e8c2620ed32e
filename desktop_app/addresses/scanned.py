"""What a QR code says about where to pay: an address with its network and memo, or why it gives none.

Read are bare addresses and the links of payment requests: BIP-21, ERC-681, Solana Pay, ton://transfer, SEP-7 and their
like. Nothing is opened, and what could empty a wallet is refused (SecretShaped).
"""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from desktop_app.addresses.chains import NEVER_KEPT, guess
from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.networks import NETWORKS, network_numbered
from desktop_app.addresses.normalise import MOST_CHARACTERS, SCHEMES, Normal, is_memo_name, normalised
from desktop_app.pasted.errors import SecretShaped
from desktop_app.pasted.hosts import host_of

Kind = Literal["address", "secret", "web", "request", "other"]
"""An address; a secret, refused; a web link; a payment request that is more than an address; anything else."""

_FORM = re.compile(r"([a-z][a-z+]{1,15}):", re.IGNORECASE)
_OTHER_SCHEMES = frozenset({"wc", "lnurlp", "lnurlw", "lnurlc", "keyauth", "sui", "near", "algorand", "tezos", "upi"})


class Scanned(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One code. Of an "address": `text` as it stood there, bare, `memo` with it, `network` by id where the code says
    which or only one is possible, `chains` whose rules it keeps, `left_out` the names of what else the link asked for.
    `secret` carries the refusal of a "secret", `host` where a "web" link would lead. The text of nothing else is kept.
    """

    kind: Kind
    text: str = ""
    memo: str = ""
    network: str = ""
    chains: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    secret: SecretShaped | None = None
    host: str = ""

    def __repr__(self) -> str:
        return f"Scanned({self.kind})"


def scanned(text: str) -> Scanned:
    """What one code is. Raises nothing."""
    if len(text) > MOST_CHARACTERS:
        return Scanned(kind="other")
    try:
        normal = normalised(text)
        readings = guess(text)
    except SecretShaped as secret:
        return Scanned(kind="secret", secret=SecretShaped(secret.kind))
    except AddressError as refused:
        return _no_address(text, refused)
    if not readings:
        return _no_address(text, None)
    carried = {one.memo for one in readings if one.memo is not None}
    inside = carried.pop() if len(carried) == 1 else ""
    chains = tuple(dict.fromkeys(one.chain for one in readings if one.chain not in NEVER_KEPT))
    if not chains:
        return Scanned(kind="request")
    return Scanned(
        kind="address",
        text=normal.text,
        memo=normal.memo or inside,
        network=_network(normal, chains),
        chains=chains,
        left_out=tuple(dict.fromkeys(name for name, _ in normal.parameters if not is_memo_name(name))),
    )


def _no_address(text: str, refused: AddressError | None) -> Scanned:
    host = host_of(text)
    if host:
        return Scanned(kind="web", host=host)
    form = _FORM.match(text.strip())
    asks = form is not None and (form[1].lower() in SCHEMES or form[1].lower() in _OTHER_SCHEMES)
    return Scanned(kind="request" if asks or (refused is not None and refused.reason == "request") else "other")


def _network(normal: Normal, chains: tuple[str, ...]) -> str:
    """The one network that is meant; "" where several are possible."""
    if normal.network_number is not None:
        return network_numbered(normal.network_number)
    found = [one.id for one in NETWORKS.values() if one.chain in chains and not one.retired]
    return found[0] if len(chains) == 1 and len(found) == 1 else ""
