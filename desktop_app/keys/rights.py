"""From an exchange's words for permissions to what a key can do.

A pack's own permissions come first, then what the exchange's documentation says, then plain words in several languages.
A word that none of them knows is unknown, and counts as everything: it is never taken for harmless.
"""

from __future__ import annotations

import re
from typing import Literal, cast

import msgspec

from desktop_app.domain.profile import Profile
from desktop_app.keys.phrases import beyond_reading
from desktop_app.pasted.cards import plain
from desktop_app.pasted.word_lists import by_word

Right = Literal["read", "trade", "withdraw", "add_address"]

_DANGER: dict[str, Right] = {"low": "read", "medium": "trade", "high": "withdraw"}

_SEVERAL: dict[str, tuple[Right, ...]] = {
    "administrator": ("withdraw", "add_address"),
    "isaccountadmin": ("withdraw", "add_address"),
    "readwrite": ("read", "trade"),
    "readandwrite": ("read", "trade"),
    "readtrade": ("read", "trade"),
}
_OWN: dict[str, dict[str, tuple[Right, ...]]] = {
    "kucoin": {"transfer": ("withdraw",), "innertransfer": ("trade",)},
    "bitstamp": {"transfer": ("trade",)},
}
_BITGET = re.compile(r"(?:co|st|tt|wt|sm|cp|tax|ta|ch|p2p|p2)o?([rw])")
_SCOPE = re.compile(r"(.+?)(?<!\s)\s*\((read only|read|write|read and write)\)")
_WRITE: dict[str, tuple[Right, ...]] = {
    "wallet": ("withdraw",),  # Gate has no word of its own for withdrawals: it may be in here
    "custody": ("withdraw",),
    "withdraw": ("withdraw",),
    "uiwithdraw": ("withdraw",),
    "bfxpay": ("withdraw",),
    "wallets": ("trade",),
    "delivery": ("trade",),
    "unified": ("trade",),
    "copy": ("trade",),
}
_PAYS = re.compile(r"withdraw|payout|send|transfer|auszahl|retrait|retiro|saque|вывод|提现|提币|提現|提幣|出金|출금")
_TRADES = re.compile(r"trad|order|handel|交易|取引|거래|주문|торгов")
_SPLIT = re.compile("[\n,;、\uff0c\uff1b|•·]+|\\s[+/]\\s|(?<=[a-z가-힣])/(?=[A-Za-z가-힣])")


class Rights(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a key can do. `unknown`: words that nobody here knows, or ("",) where nothing was told."""

    known: tuple[Right, ...] = ()
    unknown: tuple[str, ...] = ()

    def may(self, right: Right) -> bool:
        """Whether the key can do this, or might: what is unknown counts as everything."""
        return right in self.known or bool(self.unknown)

    def surely(self, right: Right) -> bool:
        """Whether the key is known to be able to do this."""
        return right in self.known


def rights_of(permissions: tuple[str, ...] | None, exchange: str = "", pack: Profile | None = None) -> Rights:
    """What these words allow at this exchange. No words at all are unknown; an empty list is a key without rights."""
    if permissions is None:
        return Rights(unknown=("",))
    known: dict[Right, None] = {}
    unknown = []
    for word in permissions:
        found = meaning(word, exchange, pack)
        if found is None:
            unknown.append(word)
        known.update(dict.fromkeys(found or ()))
    return Rights(known=tuple(known), unknown=tuple(unknown))


def meaning(word: str, exchange: str = "", pack: Profile | None = None) -> tuple[Right, ...] | None:
    """What one word allows, or None for a word that is not known."""
    bare = plain(word)
    if not bare:
        return None
    return (
        _of_pack(bare, pack)
        or _OWN.get(exchange, {}).get(bare)
        or _of_scope(word)
        or _plain_word(bare)
        or _of_bitget(word)
        or _by_sense(word)
    )


def _of_pack(bare: str, pack: Profile | None) -> tuple[Right, ...] | None:
    for permission in pack.api_keys.permissions if pack is not None and pack.api_keys is not None else ():
        if bare in (plain(permission.id), plain(permission.name_in_ui)):
            more: tuple[Right, ...] = ("add_address",) if permission.adds_addresses else ()
            return (_DANGER[permission.danger], *more)
    return None


def _plain_word(bare: str) -> tuple[Right, ...] | None:
    """What a word means at most exchanges and in most languages."""
    right = by_word("keys", "rights").get(bare)
    return _SEVERAL.get(bare) or ((cast("Right", right),) if right else None)


def _of_scope(word: str) -> tuple[Right, ...] | None:
    """How the answers of Gate and Bitfinex are written down here: "wallet (read only)", "orders (write)"."""
    found = _SCOPE.fullmatch(word.casefold())
    if not found:
        return None
    if found[2].startswith("read") and "write" not in found[2]:
        return ("read",)
    return _WRITE.get(plain(found[1])) or _plain_word(plain(found[1]))


def _of_bitget(word: str) -> tuple[Right, ...] | None:
    found = _BITGET.fullmatch(word)
    return None if not found else ("read",) if found[1] == "r" else ("trade",)


def _by_sense(word: str) -> tuple[Right, ...] | None:
    """The gravest that a longer phrase speaks of; that it reads counts only where it speaks of nothing else."""
    more = beyond_reading(word)
    if not more:
        return ("read",)
    if _PAYS.search(more):
        return ("withdraw", "add_address") if "address" in more else ("withdraw",)
    return ("trade",) if _TRADES.search(more) else None


def split_words(text: str, exchange: str = "", pack: Profile | None = None) -> tuple[str, ...]:
    """The permissions in a cell, one by one, in the exchange's own words."""
    words: list[str] = []
    for piece in (piece.strip() for piece in _SPLIT.split(text)):
        if not piece or piece in ("-", "--"):
            continue
        parts = re.split(r"(?<!\s)\s+(?:&|and|und|et|y|e|и)\s+", piece)
        singles = piece.split()
        if meaning(piece, exchange, pack) is not None and _exact(piece, exchange, pack):
            words.append(piece)
        elif len(parts) > 1 and all(_exact(part, exchange, pack) for part in parts):
            words += parts
        elif len(singles) > 1 and all(_exact(single, exchange, pack) for single in singles):
            words += singles
        else:
            words.append(piece)
    return tuple(dict.fromkeys(words))


def _exact(word: str, exchange: str, pack: Profile | None) -> bool:
    bare = plain(word)
    own = _of_pack(bare, pack) or _OWN.get(exchange, {}).get(bare)
    return bool(own or _plain_word(bare) or _of_scope(word) or _of_bitget(word))
