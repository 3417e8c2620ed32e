"""From what was pasted to what may be an address: unseen characters, spaces and the dress of a payment link are taken
off and told; secrets and letters of other alphabets are refused.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import parse_qsl

import msgspec

from desktop_app.addresses.errors import AddressError
from desktop_app.pasted.cleaning import Removed, clean
from desktop_app.pasted.secret_shapes import refuse_secret
from desktop_app.pasted.word_lists import by_word

MOST_CHARACTERS = 4096

SCHEMES = {
    "bitcoin": "btc",
    "litecoin": "ltc",
    "dogecoin": "doge",
    "bitcoincash": "bch",
    "ethereum": "evm",
    "tron": "tron",
    "solana": "sol",
    "ripple": "xrp",
    "xrpl": "xrp",
    "xrp": "xrp",
    "stellar": "xlm",
    "web+stellar": "xlm",
    "ton": "ton",
    "cardano": "ada",
    "web+cardano": "ada",
    "polkadot": "dot",
    "substrate": "dot",
    "monero": "xmr",
    "cosmos": "atom",
    "lightning": "ln",
}
"""The beginning of a payment link -> its chain."""

_SCHEME = re.compile(r"([A-Za-z][A-Za-z+]{2,14}):(?://)?(.*)", re.DOTALL)
_WIDE_HEX = {
    "aptos": re.compile(r"0x[0-9a-fA-F]{64}"),
    "sui": re.compile(r"0x[0-9a-fA-F]{64}"),
    "near": re.compile(r"[0-9a-f]{64}"),
}
"""Chains whose addresses have 64 digits: what is a private key anywhere else."""

_NAME = re.compile(r"[A-Za-z0-9_.-]{1,20}")
_MEMO_NAMES = ("dt", "memo", "tag", "destination_tag", "destinationtag", "text", "tx_payment_id", "memo_id")


class Normal(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The bare text, and everything that was taken off it, to be shown.

    `chain`: what the link's beginning says. `memo`: a tag or memo that the link carried. `network_number`: the number
    of an Ethereum network. `parameters`: the rest of the link, name and value, cut to 60 characters; "?" for a name
    that is none.
    """

    text: str = msgspec.field(default="")
    removed: tuple[Removed, ...] = ()
    spaces: int = 0
    scheme: str = ""
    chain: str = ""
    memo: str | None = None
    network_number: int | None = None
    parameters: tuple[tuple[str, str], ...] = ()

    @property
    def told(self) -> bool:
        """Whether something was taken off that the person should see."""
        return bool(self.removed or self.spaces or self.scheme or self.parameters)


class _Query(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A link without its parameters, and these."""

    bare: str
    parameters: tuple[tuple[str, str], ...] = ()
    memo: str | None = None
    removed: tuple[Removed, ...] = ()


def is_wide_hex(text: str, chain: str) -> bool:
    """Whether this is an address of a chain that would be a private key on any other. Spaces do not count."""
    shape = _WIDE_HEX.get(chain)
    return shape is not None and shape.fullmatch("".join(text.split())) is not None


def normalised(text: str, chain: str = "") -> Normal:
    """AddressError for what can be no address of any chain, SecretShaped for a secret.

    `chain`: whose address it is to be, where that is known: on a few of them, what has the shape of a private key.
    """
    if len(text) > MOST_CHARACTERS:
        raise AddressError("too_long")
    cleaned = clean(text)
    if not is_wide_hex(cleaned.text, chain):
        refuse_secret(text, whole=True)
        refuse_secret(cleaned.text, whole=True)
    scheme, named, rest = _scheme(cleaned.text.strip())
    link = _parameters(rest)
    bare, number = _network_number(link.bare, named)
    packed = re.sub(r"\s+", "", bare)
    if not packed:
        raise AddressError("empty")
    if not is_wide_hex(packed, chain):
        refuse_secret(packed, whole=True)  # where the link named it among its parameters, it was in percent signs
    _refuse_letters(cleaned.text, packed)
    return Normal(
        text=packed,
        removed=(*cleaned.removed, *_behind(cleaned.text, link.removed)),
        spaces=len(bare) - len(packed),
        scheme=scheme,
        chain=named,
        memo=link.memo,
        network_number=number,
        parameters=link.parameters,
    )


def _behind(text: str, removed: tuple[Removed, ...]) -> Iterator[Removed]:
    """What was taken out of the parameters, with the place where these begin: within them percent signs count."""
    for one in removed:
        yield msgspec.structs.replace(one, first=text.find("?") + 1)


def _scheme(text: str) -> tuple[str, str, str]:
    """The beginning of a link, its chain, and the rest. CashAddr's prefix is part of the address and stays."""
    found = _SCHEME.fullmatch(text)
    chain = SCHEMES.get(found[1].lower(), "") if found else ""
    if not found or not chain:
        return "", "", text
    rest = found[2].removeprefix("transfer/").removeprefix("pay-")
    if rest.startswith(("pay?", "tx?")):
        wanted = dict(parse_qsl(rest.partition("?")[2])).get("destination")
        if not wanted:
            raise AddressError("request")
        rest = f"{wanted}?{rest.partition('?')[2]}"
    if chain == "bch":
        rest = f"{found[1]}:{rest}"
    return found[1].lower(), chain, rest


def _parameters(text: str) -> _Query:
    """What stands in a link behind the address. Percent signs can hide what the link's own text does not show, so that
    each part is cleaned and looked at once more. AddressError for two memos that disagree, SecretShaped.
    """
    bare, found, query = text.partition("?")
    if not found:
        return _Query(bare=text)
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=40)
    except ValueError:
        raise AddressError("request") from None
    cleaned = [(clean(name), clean(value)) for name, value in pairs]
    for name, value in cleaned:
        refuse_secret(name.text)
        refuse_secret(value.text)
    memos = {value.text for name, value in cleaned if is_memo_name(name.text) and value.text}
    if len(memos) > 1:
        raise AddressError("memo_disagrees")
    return _Query(
        bare=bare,
        parameters=tuple((_shown_name(name.text), value.text[:60]) for name, value in cleaned),
        memo=memos.pop() if memos else None,
        removed=tuple(one for pair in cleaned for part in pair for one in part.removed),
    )


def is_memo_name(name: str) -> bool:
    """Whether a link's parameter of this name is the memo."""
    return name.casefold() in _MEMO_NAMES


def _shown_name(name: str) -> str:
    """The name as our own sentences may quote it: anybody may have chosen it."""
    return name if _NAME.fullmatch(name) else "?"


def _network_number(text: str, chain: str) -> tuple[str, int | None]:
    """ERC-681 puts the network's number after an @ and a call after a slash. A call is more than an address."""
    if chain != "evm":
        return text, None
    if "/" in text:
        raise AddressError("request")
    bare, found, number = text.partition("@")
    if not found:
        return text, None
    if not re.fullmatch(r"[0-9]{1,18}", number):
        raise AddressError("request")
    return bare, int(number)


def _refuse_letters(whole: str, packed: str) -> None:
    """Anything outside ASCII, with its place in what was pasted (unseen characters not counted) and its name."""
    foreign = next((letter for letter in packed if not 33 <= ord(letter) < 127), None)
    if foreign is None:
        return
    alike = looks_like(foreign)
    letter = bool(alike) or unicodedata.category(foreign)[0] in "LNM"
    raise AddressError(
        "look_alike_letter" if letter else "character",
        position=whole.find(foreign) + 1 or None,
        letter=unicodedata.name(foreign, f"U+{ord(foreign):04X}"),
        found=alike,
    )


def looks_like(letter: str) -> str:
    """The ASCII letter or digit that this one looks like, or ''."""
    wide = unicodedata.normalize("NFKD", letter)[:1]
    if wide.isascii() and wide.isalnum():
        return wide
    return twin_of(letter)


def twin_of(letter: str) -> str:
    """The ASCII letter or digit that can hardly be told from this one, or ''. One with a mark on it can."""
    alike = by_word("letters", "looks_like").get(letter.lower(), "")
    return alike.upper() if letter != letter.lower() else alike
