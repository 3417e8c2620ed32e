"""From where a key works: the addresses in a cell, or the page's words for "from anywhere"."""

from __future__ import annotations

import ipaddress
import re

import msgspec

from desktop_app.domain.saved_key import Bound
from desktop_app.pasted.cards import plain
from desktop_app.pasted.word_lists import words

MOST = 200
WIDEST = 8
"""A range that leaves fewer than eight bits fixed is as good as any address. So are 0.0.0.0 and ::, which
stand for any address and are nobody's own.
"""

_NOTHING = frozenset({"-", "--", "—", "–", "*", "*.*.*.*"})
_MASKED = re.compile(r"\d{1,3}(?:\.(?:\d{1,3}|\*+|x+)){3}", re.IGNORECASE)
_SPLIT = re.compile("[\\s,;、\uff0c|]+")


class IpList(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`bound`: whether the key is tied to addresses. `unread`: pieces that are neither an address nor a word for it."""

    bound: Bound = "unknown"
    ips: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


def read_ips(text: str) -> IpList:
    """The addresses in this text: v4, v6 and ranges, or a word for "any" or "restricted"."""
    stripped = text.strip()
    word = plain(stripped)
    if stripped in _NOTHING or word in words("keys", "ip_open"):
        return IpList(bound="no")
    if word in words("keys", "ip_bound"):
        return IpList(bound="yes")
    ips, unread, anywhere = [], [], False
    for piece in _SPLIT.split(stripped)[:MOST]:
        if not piece:
            continue
        kept = _address(piece)
        if kept == "*":
            anywhere = True
        elif kept:
            ips.append(kept)
        elif plain(piece) not in ("ip", "ips", "only"):
            unread.append(piece[:60])
    bound: Bound = "no" if anywhere else "yes" if ips else "unknown"
    return IpList(bound=bound, ips=tuple(dict.fromkeys(ips)), unread=tuple(unread))


def is_ip(text: str) -> bool:
    """Whether every piece of the text is an address."""
    found = read_ips(text)
    return bool(found.ips) and not found.unread


def _address(piece: str) -> str:
    """The address or range as it is kept, "*" for one that is as good as any, or ''."""
    if piece in _NOTHING:
        return "*" if "*" in piece else ""
    piece = piece.strip("()[]\"'")
    if _MASKED.fullmatch(piece) and not piece.replace(".", "").isdigit():
        return piece
    try:
        network = ipaddress.ip_network(piece, strict=False)
    except ValueError:
        return ""
    return "*" if network.prefixlen < WIDEST or network.network_address.is_unspecified else piece
