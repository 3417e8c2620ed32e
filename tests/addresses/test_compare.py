"""Two addresses: same, different and where, or the same key in another form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.addresses.compare import compare, fours
from desktop_app.addresses.errors import AddressError
from desktop_app.pasted.errors import SecretShaped

REAL, FAKE = "0xd9A1b0B1e1aE382DbDc898Ea68012FfcB2853a91", "0xd9A1C3788D81257612E2581A6ea0aDa244853a91"
EQ, UQ = "EQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi4wJB", "UQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi41-E"
CLASSIC = "r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59"
TAG_14 = "X7AcgcsBL6XDcUb289X4mJ8djcdyKaGo2K5VpXpmCqbV2gS"
COSMOS = "cosmos1hsk6jryyqjfhp5dhc55tc9jtckygx0eph6dd02"
OLD_BCH, NEW_BCH = "1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu", "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"


@pytest.mark.parametrize(
    ("left", "right", "chain", "memos", "verdict"),
    [
        (REAL, REAL, "", ("", ""), "same"),
        (REAL, f" {REAL[:20]}\u200b{REAL[20:]} ", "", ("", ""), "same"),
        (REAL, REAL.lower(), "", ("", ""), "same_other_form"),
        (REAL, FAKE, "", ("", ""), "look_alike"),
        (REAL, "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "", ("", ""), "different"),
        (EQ, UQ, "", ("", ""), "same_other_form"),
        (EQ, EQ.replace("-", "+"), "", ("", ""), "same_other_form"),
        (CLASSIC, TAG_14, "xrp", ("14", ""), "same_other_form"),
        (CLASSIC, TAG_14, "xrp", ("014", "14"), "same_other_form"),
        (CLASSIC, TAG_14, "xrp", ("15", ""), "same_but_memo"),
        (CLASSIC, TAG_14, "", ("", ""), "same_but_memo"),
        (CLASSIC, CLASSIC, "xrp", ("1", "2"), "same_but_memo"),
        (OLD_BCH, NEW_BCH, "", ("", ""), "same_other_form"),
        (NEW_BCH, NEW_BCH.partition(":")[2].upper(), "", ("", ""), "same_other_form"),
        ("15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5", EQ, "", ("", ""), "different"),
        ("bc1qvyq0cc6rahyvsazfdje0twez7ez82xx", "bc1qvyq0cc6rahyvsazfdje0twez7ez82xx", "", ("", ""), "same"),
        (f"{CLASSIC}?dt=123", f"{CLASSIC}?dt=999", "", ("", ""), "same_but_memo"),
        (f"ripple:{CLASSIC}?dt=123", CLASSIC, "", ("", "123"), "same"),
        (f"{CLASSIC}?dt=123", f"{CLASSIC}?dt=999", "xrp", ("", ""), "same_but_memo"),
        (f"ton://transfer/{EQ}?text=11", f"ton://transfer/{UQ}?text=22", "", ("", ""), "same_but_memo"),
        (f"{COSMOS}?memo=1", f"{COSMOS}?memo=2", "", ("", ""), "same_but_memo"),
        ("0.0.12345?memo=778899", "0.0.12345?memo=1", "", ("", ""), "same_but_memo"),
        (f"ethereum:{REAL}@1", f"ethereum:{REAL}@137", "", ("", ""), "same_key_other_chain"),
        (f"ethereum:{REAL}@1", f"ethereum:{REAL}", "", ("", ""), "same"),
    ],
)
def test_verdict(left: str, right: str, chain: str, memos: tuple[str, str], verdict: str) -> None:
    assert compare(left, right, chain, memos).verdict == verdict
    assert compare(right, left, chain, memos[::-1]).verdict == verdict


@pytest.mark.parametrize(
    ("text", "memo"), [(f"{CLASSIC}?dt=123", "456"), (TAG_14, "15"), (f"{TAG_14}?dt=15", ""), (f"{EQ}?text=1", "2")]
)
def test_two_memos_of_one_address_that_disagree_are_refused(text: str, memo: str) -> None:
    with pytest.raises(AddressError) as caught:
        compare(text, CLASSIC, memos=(memo, ""))
    assert caught.value.reason == "memo_disagrees"


def test_addresses_of_64_digits_are_compared_where_their_chain_is_known() -> None:
    wide, other = "0a2f" * 16, "0a2f" * 15 + "0a2e"
    assert compare(f"0x{wide}", f"0x{wide}", "sui").verdict == "same"
    assert compare(f"0x{wide}", f"0x{wide.upper()}", "sui").verdict == "same_other_form"
    assert compare(wide, other, "near").places == (64,)
    assert compare(f"0x{wide}", wide, "sui", right_chain="near").verdict == "different"
    for chain in ("", "evm", "near"):
        with pytest.raises(SecretShaped):
            compare(f"0x{wide}", f"0x{wide}", chain)


def test_one_key_on_two_chains_is_said() -> None:
    """The 20 bytes of an Ethereum address and those of one of Tron."""
    from desktop_app.addresses.base58 import encode_check
    from desktop_app.addresses.chains import parse

    tron = encode_check(b"\x41" + bytes.fromhex(parse(REAL, "evm").account))
    assert compare(REAL, tron).verdict == "same_key_other_chain"


def test_every_difference_is_marked_and_nothing_is_shortened() -> None:
    found = compare(REAL, FAKE)
    assert "".join(group.text for group in found.left) == REAL
    assert "".join(group.text for group in found.right) == FAKE
    assert [group.same for group in found.left] == [
        True,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        True,
        True,
    ]
    marked = [(group.text[n], differs) for group in found.left for n, differs in enumerate(group.differs)]
    assert [place for place, (_, differs) in enumerate(marked, 1) if differs] == list(found.places)
    assert (found.head, found.tail) == (4, 6)


@given(st.text("0123456789abcdef", min_size=40, max_size=40), st.sets(st.integers(0, 39), min_size=1))
def test_places_are_exact(digits: str, places: set[int]) -> None:
    other = "".join(("1" if c == "0" else "0") if n in places else c for n, c in enumerate(digits))
    assert set(compare(f"0x{digits}", f"0x{other}").places) == {place + 3 for place in places}


def test_different_lengths_differ_at_the_end() -> None:
    found = compare(REAL, REAL[:-3], "evm")
    assert found.places == (40, 41, 42) and found.right_fault == "length"


def test_capitals_in_the_wrong_place_are_said_to_be_that() -> None:
    found = compare(REAL, REAL.replace("Ea68", "ea68"), "evm")
    assert found.case_only and found.right_fault == "checksum" and found.verdict != "same"


def test_capitals_count_where_the_chain_counts_them() -> None:
    found = compare(EQ, EQ.replace("As9", "as9"), "ton")
    assert found.places == (3,) and found.verdict == "look_alike"


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(["", "btc", "evm", "xyz"]))
def test_any_two_texts_are_compared_or_refused(left: str, right: str, chain: str) -> None:
    try:
        found = compare(left, right, chain)
    except (AddressError, SecretShaped):
        return
    assert bool(found.places) is ("".join(g.text for g in found.left) != "".join(g.text for g in found.right)) or chain


@given(st.text())
def test_fours(text: str) -> None:
    assert "".join(fours(text)) == text and all(1 <= len(group) <= 4 for group in fours(text))
