"""Two addresses side by side: the same, the same key in another form, or different and where.

All characters are shown, in groups of four. Nothing is ever shortened: the ends of two addresses say nothing about
their middles.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from desktop_app.addresses.chains import guess, parse
from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.lookalike import ends_in_common, is_alarming, looks_alike, telling_part, without_common
from desktop_app.addresses.memos import same_memo
from desktop_app.addresses.normalise import Normal, normalised
from desktop_app.addresses.parsed import Parsed

GROUP = 4
_NO_CASE = frozenset({"evm", "bch", "atom", "ln"})

Verdict = Literal[
    "same",  # the same text
    "same_other_form",  # the same destination, written in another way
    "same_but_memo",  # the same destination, but another memo or tag: at an exchange another customer
    "same_key_other_chain",  # the same key, but another chain's address, or a link to another of Ethereum's networks
    "look_alike",  # different, and made to be mistaken, or by chance very near
    "different",
]


class Group(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Four characters of one address (fewer at the end) and which of them differ from the other one's."""

    text: str
    differs: tuple[bool, ...]

    @property
    def same(self) -> bool:
        """Whether all of them agree."""
        return not any(self.differs)


class Compared(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What two texts are to each other. `left` and `right` are whole, group by group.

    `places`: the positions, from 1, at which they differ. `chain`: whose rules both keep, or ''. `left_fault`,
    `right_fault`: why one is no address, where it is none. `case_only`: only capitals differ.
    """

    verdict: Verdict
    left: tuple[Group, ...]
    right: tuple[Group, ...]
    places: tuple[int, ...] = ()
    chain: str = ""
    head: int = 0
    tail: int = 0
    case_only: bool = False
    memos: tuple[str, str] = ("", "")
    left_fault: str = ""
    right_fault: str = ""


def fours(text: str) -> tuple[str, ...]:
    """The whole text in groups of four."""
    return tuple(text[start : start + GROUP] for start in range(0, len(text), GROUP))


def compare(
    left: str, right: str, chain: str = "", memos: tuple[str, str] = ("", ""), *, right_chain: str = ""
) -> Compared:
    """Compares two addresses, of a chain or of whichever fits both. `right_chain`: the right one's, where it is known
    to be another. SecretShaped and AddressError for a text that can
    be no address of any chain, and for one with two memos that disagree.
    """
    chains = chain, right_chain or chain
    normals = normalised(left, chains[0]), normalised(right, chains[1])
    texts = normals[0].text, normals[1].text
    one, other, faults = _read(left, right, chains)
    carried = (_memo(one, normals[0], memos[0]), _memo(other, normals[1], memos[1]))
    verdict = _verdict(normals, one, other, carried)
    places = _places(*texts, any_case=_any_case(one, other))
    head, tail = _ends(texts, one, other)
    return Compared(
        verdict=verdict,
        left=_groups(texts[0], places),
        right=_groups(texts[1], places),
        places=tuple(place + 1 for place in places),
        chain=one.chain if one and other and one.chain == other.chain else "",
        head=head,
        tail=tail,
        case_only=texts[0] != texts[1] and texts[0].lower() == texts[1].lower(),
        memos=carried,
        left_fault=faults[0],
        right_fault=faults[1],
    )


def _read(left: str, right: str, chains: tuple[str, str]) -> tuple[Parsed | None, Parsed | None, tuple[str, str]]:
    """Both by the rules of their chains where they are given, or else of one chain whose rules both keep."""
    if all(chains):
        (one, first), (other, second) = _try(left, chains[0]), _try(right, chains[1])
        return one, other, (first, second)
    ones, others = guess(left), guess(right)
    for one in ones:
        for other in others:
            if one.chain == other.chain:
                return one, other, ("", "")
    return (
        ones[0] if ones else None,
        others[0] if others else None,
        ("" if ones else "prefix", "" if others else "prefix"),
    )


def _try(text: str, chain: str) -> tuple[Parsed | None, str]:
    try:
        return parse(text, chain), ""
    except AddressError as refused:
        return None, refused.reason


def _memo(parsed: Parsed | None, normal: Normal, given: str) -> str:
    """The memo inside the address, in its link, or beside it. AddressError where two of them disagree."""
    inside, beside = normal.memo if parsed is None else parsed.memo, given.strip()
    if inside is None:
        return beside
    if beside and not same_memo(parsed.chain if parsed is not None else "", inside, beside):
        raise AddressError("memo_disagrees")
    return inside


def _verdict(
    normals: tuple[Normal, Normal], one: Parsed | None, other: Parsed | None, memos: tuple[str, str]
) -> Verdict:
    texts = normals[0].text, normals[1].text
    if one is None or other is None:
        if texts[0] == texts[1]:
            return _same(normals, memo=same_memo("", *memos))
        return "look_alike" if is_alarming(*_bare_ends(texts)) else "different"
    if one.key == other.key:
        return _same(normals, memo=same_memo(one.chain, *memos))
    if _same_key(one, other):
        return "same_key_other_chain"
    return "look_alike" if looks_alike(one, other) else "different"


def _same(normals: tuple[Normal, Normal], *, memo: bool) -> Verdict:
    """What two texts of one destination are to each other. `memo`: whether the memos agree."""
    if not memo:
        return "same_but_memo"
    if len({normal.network_number for normal in normals} - {None}) > 1:
        return "same_key_other_chain"
    return "same" if normals[0].text == normals[1].text else "same_other_form"


def _same_key(one: Parsed, other: Parsed) -> bool:
    return one.chain != other.chain and bool(one.account) and one.account == other.account


def _bare_ends(texts: tuple[str, str]) -> tuple[int, int]:
    """The ends in common of texts that no rules fit; what may be a common beginning counts for nothing."""
    bare = without_common(texts[0]), without_common(texts[1])
    head, tail = ends_in_common(*bare)
    cut = all(len(short) < len(text) for short, text in zip(bare, texts, strict=True))
    return head if cut else max(0, head - GROUP), tail


def _ends(texts: tuple[str, str], one: Parsed | None, other: Parsed | None) -> tuple[int, int]:
    if one is None or other is None or one.chain != other.chain:
        return _bare_ends(texts)
    return ends_in_common(telling_part(one), telling_part(other))


def _any_case(one: Parsed | None, other: Parsed | None) -> bool:
    """Whether capitals mean nothing for both: hexadecimal and bech32 are compared without them."""
    return all(
        parsed is not None and (parsed.chain in _NO_CASE or parsed.plain.startswith(("bc1", "ltc", "addr1")))
        for parsed in (one, other)
    )


def _places(left: str, right: str, *, any_case: bool) -> tuple[int, ...]:
    if any_case:
        left, right = left.lower(), right.lower()
    return tuple(
        place for place in range(max(len(left), len(right))) if left[place : place + 1] != right[place : place + 1]
    )


def _groups(text: str, places: tuple[int, ...]) -> tuple[Group, ...]:
    differing = set(places)
    return tuple(
        Group(text=part, differs=tuple(number * GROUP + place in differing for place in range(len(part))))
        for number, part in enumerate(fours(text))
    )
