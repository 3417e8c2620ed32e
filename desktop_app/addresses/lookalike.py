"""Addresses made to be mistaken for a saved one: the same beginning and end, another middle.

The rule: after what every address of that kind begins with (0x, T, bc1q …), at least six characters in common at the
two ends together with at least two at each, or six at one end. Capitals count as small letters. Two unrelated addresses
of Ethereum meet it with a chance of 2.9e-7, so a book of 1000 raises a false alarm for 0.03 % of new addresses. Seven
chosen hexadecimal digits cost an attacker less than a second, so fewer in common would say nothing.
Source of threat and figures: Tsuchiya and others, "Blockchain Address Poisoning", USENIX Security 2025.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from desktop_app.addresses.many import Many
from desktop_app.addresses.parsed import Parsed

TOGETHER, EACH, ONE_END = 6, 2, 6

_PREFIXES = {
    "btc": ("bc1q", "bc1p", "bc1", "1", "3"),
    "ltc": ("ltcmweb1qq", "ltc1q", "ltc1p", "ltc1", "l", "m"),
    "doge": ("d", "a", "9"),
    "bch": ("bitcoincash:q", "bitcoincash:p"),
    "evm": ("0x",),
    "tron": ("t",),
    "xrp": ("r",),
    "xlm": ("g", "c"),
    "ton": ("eq", "ef"),
    "ada": ("ddzff", "ae2", *(f"addr1{letter}" for letter in "qzyxg2vw")),
    "dot": ("1",),
    "xmr": ("4", "8"),
    "atom": ("cosmos1",),
    "bnb": ("bnb1",),
    "sol": (),
    "ln": ("lnbc",),
}
"""What every address of a kind begins with, in small letters."""

_BECH32 = re.compile(r"(?:[A-Za-z]-)?[a-z0-9]{1,20}1(?=[02-9ac-hj-np-z]{30,}$)")
_COMMON = re.compile(r"[a-z]{2,20}:|[a-z]{2,10}_|0x|0\.0\.")
_COMMON_END = ".near"


class Near(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A saved address that this one could be mistaken for: so many characters in common at each end."""

    id: str
    head: int
    tail: int


def telling_part(parsed: Parsed) -> str:
    """The address without what all of its kind begin with, in small letters."""
    return _telling(parsed.chain, parsed.plain)


def _telling(chain: str, plain: str) -> str:
    if chain not in _PREFIXES:
        return without_common(plain)
    text = plain.lower()
    prefix = next((prefix for prefix in _PREFIXES[chain] if text.startswith(prefix)), "")
    return text[len(prefix) :]


def without_common(text: str) -> str:
    """An address of any chain, in small letters, without what all of its kind have in common as far as its form shows:
    0x, the name before bech32's 1 or before a colon, 0.0. of Hedera, .near at the end.
    """
    small = text.lower()
    found = _BECH32.match(small if text.isupper() else text) or _COMMON.match(small)
    return small[found.end() if found else 0 :].removesuffix(_COMMON_END)


def ends_in_common(one: str, other: str) -> tuple[int, int]:
    """How many characters two texts share at the beginning and at the end, never counting one twice."""
    most = min(len(one), len(other))
    head = next((place for place in range(most) if one[place] != other[place]), most)
    tail = next((place for place in range(most - head) if one[-1 - place] != other[-1 - place]), most - head)
    return head, tail


def is_alarming(head: int, tail: int) -> bool:
    """Whether so much in common is a reason to stop."""
    return max(head, tail) >= ONE_END or (head + tail >= TOGETHER and min(head, tail) >= EACH)


def looks_alike(one: Parsed, other: Parsed) -> bool:
    """Whether two different addresses could be mistaken for each other."""
    if one.key == other.key or one.chain != other.chain:
        return False
    return is_alarming(*ends_in_common(telling_part(one), telling_part(other)))


def _corners(chain: str, text: str) -> Iterator[str]:
    """The pairs of ends of which two addresses share at least one if and only if the rule is met."""
    yield f"{chain} {text[:ONE_END]} "
    yield f"{chain}  {text[-ONE_END:]}"
    for head in range(EACH, TOGETHER - EACH + 1):
        yield f"{chain} {text[:head]} {text[head - TOGETHER :]}"


class Ends:
    """Saved addresses by their ends, so that one look finds all that a new address could be mistaken for. Each
    destination is compared once, however many entries with memos of their own it has.
    """

    def __init__(self, saved: Iterable[tuple[str, str, str, str]] = ()) -> None:
        """`saved`: id, chain, the plain form and the key of each."""
        self._by_corner = Many()
        self._by_place = Many()
        self._places: dict[str, tuple[str, str, str]] = {}
        self._saved: dict[str, str] = {}
        for one in saved:
            self.add(*one)

    def add(self, identity: str, chain: str, plain: str, key: str) -> None:
        """Adds one, or puts it in the place of the one with the same id."""
        self.drop(identity)
        text = _telling(chain, plain)
        place = f"{chain} {text} {key}"
        self._saved[identity] = place
        self._by_place.add(place, identity)
        if place not in self._places:
            self._places[place] = (chain, text, key)
            for corner in _corners(chain, text):
                self._by_corner.add(corner, place)

    def drop(self, identity: str) -> None:
        """Takes one out, if it is there."""
        place = self._saved.pop(identity, None)
        if place is None:
            return
        self._by_place.drop(place, identity)
        if not self._by_place.get(place):
            chain, text, _ = self._places.pop(place)
            for corner in _corners(chain, text):
                self._by_corner.drop(corner, place)

    def near(self, parsed: Parsed) -> tuple[Near, ...]:
        """All saved addresses that are not this one and could be mistaken for it, the nearest first."""
        found = [
            Near(id=identity, head=head, tail=tail)
            for head, tail, place in self._near(parsed)
            for identity in self._by_place.get(place)
        ]
        return tuple(sorted(found, key=lambda near: (-near.head - near.tail, near.id)))

    def nearest(self, parsed: Parsed) -> str | None:
        """The id of one of the nearest, or None: whatever their number, in the time of one."""
        found = min(self._near(parsed), key=lambda one: (-one[0] - one[1], one[2]), default=None)
        return self._by_place.first(found[2]) if found else None

    def _near(self, parsed: Parsed) -> list[tuple[int, int, str]]:
        text = telling_part(parsed)
        candidates = {place for corner in _corners(parsed.chain, text) for place in self._by_corner.get(corner)}
        found = []
        for place in candidates:
            _, saved, key = self._places[place]
            head, tail = ends_in_common(text, saved)
            if key != parsed.key and is_alarming(head, tail):
                found.append((head, tail, place))
        return found
