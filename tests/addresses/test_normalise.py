"""What is taken off a pasted address is told; what could be mistaken is refused with its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.addresses.chains import parse, understand
from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.normalise import normalised
from desktop_app.pasted.errors import SecretShaped

ETHEREUM = "0xd9A1b0B1e1aE382DbDc898Ea68012FfcB2853a91"
BITCOIN = "bc1qvyq0cc6rahyvsazfdje0twez7ez82xx"
RIPPLE = "rLczgQHxPhWtjkaQqn3Q6UM8AbRbbRvs5K"
WIF = "KwDiBf89QgGbjEhKnhXJuH7LrciVrZi3qYjgd9M7rFU73sVHnoWn"
UNSEEN = ["\u200b", "\u200d", "\ufeff", "\u202e", "\u2066", "\u00ad", "\u2060", "\x00", "\U000e0041"]


@given(st.lists(st.tuples(st.integers(0, 42), st.sampled_from(UNSEEN)), min_size=1, max_size=6))
def test_unseen_characters_are_removed_and_counted(where: list[tuple[int, str]]) -> None:
    text = ETHEREUM
    for place, character in where:
        text = text[:place] + character + text[place:]
    understood = understand(text, "evm")
    assert understood.parsed.address == ETHEREUM
    assert sum(removed.count for removed in understood.normal.removed) == len(where)


def test_it_is_told_what_was_removed_and_where() -> None:
    removed = normalised(f"{ETHEREUM[:10]}\u202e{ETHEREUM[10:]}").removed
    assert [(one.kind, one.code_point, one.first) for one in removed] == [("direction", "U+202E", 11)]


@pytest.mark.parametrize("between", [" ", "\n", "\u00a0", "\u2009", "\t"])
def test_groups_of_four_are_put_together(between: str) -> None:
    spaced = between.join(ETHEREUM[start : start + 4] for start in range(0, 42, 4))
    found = normalised(f"  {spaced}\n")
    assert (found.text, found.spaces) == (ETHEREUM, 10)


@pytest.mark.parametrize(
    ("text", "position", "like"),
    [
        (ETHEREUM.replace("d9A1", "d9\u04101", 1), 5, "A"),  # Cyrillic A
        ("\u0440" + RIPPLE[1:], 1, "p"),
        (RIPPLE.replace("a", "\u0430", 1), RIPPLE.index("a") + 1, "a"),
        (RIPPLE.replace("K", "\u041a"), 34, "K"),
        (BITCOIN.replace("c1", "\u04411", 1), 2, "c"),
        (ETHEREUM.replace("0x", "\uff10x"), 1, "0"),
        (ETHEREUM[:-1] + "\u0661", 42, ""),  # Arabic-Indic one
    ],
)
def test_letters_of_other_alphabets_are_refused_with_their_place(text: str, position: int, like: str) -> None:
    with pytest.raises(AddressError) as caught:
        normalised(text)
    assert (caught.value.reason, caught.value.position, caught.value.found) == ("look_alike_letter", position, like)
    assert caught.value.letter.isascii()


def test_a_look_alike_letter_is_never_replaced() -> None:
    for chain in ("evm", "xrp", "btc"):
        with pytest.raises(AddressError):
            parse(ETHEREUM.replace("A", "\u0391", 1), chain)


@pytest.mark.parametrize(
    ("text", "chain", "address", "memo", "told"),
    [
        (f"ethereum:{ETHEREUM}", "evm", ETHEREUM, None, ()),
        (f"ethereum:{ETHEREUM}@137?value=1e18", "evm", ETHEREUM, None, (("value", "1e18"),)),
        (f"ETHEREUM:{ETHEREUM}", "evm", ETHEREUM, None, ()),
        (
            "bitcoin:1FsSia9rv4NeEwvJ2GvXrX7LyxYspbN2mo?amount=0.5&label=shop",
            "btc",
            "1FsSia9rv4NeEwvJ2GvXrX7LyxYspbN2mo",
            None,
            (("amount", "0.5"), ("label", "shop")),
        ),
        (f"xrpl:{RIPPLE}?dt=4711", "xrp", RIPPLE, "4711", (("dt", "4711"),)),
        (f"{RIPPLE}?dt=0", "xrp", RIPPLE, "0", (("dt", "0"),)),
        (
            "ton://transfer/EQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi4wJB?text=81",
            "ton",
            "EQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi4wJB",
            "81",
            (("text", "81"),),
        ),
        (
            "web+stellar:pay?destination=GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ&memo=77",
            "xlm",
            "GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ",
            "77",
            (("destination", "GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ"), ("memo", "77")),
        ),
        ("0.0.12345?memo=778899", "hedera", "0.0.12345", "778899", (("memo", "778899"),)),
        ("binancecleos?memo=1", "eos", "binancecleos", "1", (("memo", "1"),)),
        (
            "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a?amount=1",
            "bch",
            "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a",
            None,
            (("amount", "1"),),
        ),
    ],
)
def test_payment_links_are_undressed_and_shown(
    text: str, chain: str, address: str, memo: str | None, told: tuple
) -> None:
    understood = understand(text, chain)
    assert (understood.parsed.address, understood.parsed.memo) == (address, memo)
    assert understood.normal.parameters == told


def test_a_memo_that_a_link_gives_twice_is_one() -> None:
    assert normalised(f"xrpl:{RIPPLE}?dt=7&tag=7&memo=").memo == "7"


def test_what_percent_signs_hide_in_a_link_is_looked_at() -> None:
    for hidden in ("memo=%4B", "message=%4B", "%4B"):
        with pytest.raises(SecretShaped):
            normalised(f"bitcoin:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2?{hidden}{WIF[1:]}")
    with pytest.raises(SecretShaped):
        normalised(f"web+stellar:pay?destination=%4B{WIF[1:]}")
    normal = normalised(f"{RIPPLE}?dt=%E2%80%AE1%E2%80%8B2&%E2%80%AEabc=1&%0A%0ASend%20all=2&x=3")
    assert normal.memo == "12"
    assert [name for name, _ in normal.parameters] == ["dt", "abc", "?", "x"]
    assert {one.code_point for one in normal.removed} == {"U+202E", "U+200B"}


def test_the_number_of_a_network_is_told() -> None:
    assert normalised(f"ethereum:{ETHEREUM}@137").network_number == 137


@pytest.mark.parametrize(
    ("text", "chain", "reason"),
    [
        ("", "btc", "empty"),
        (" \u200b\n", "btc", "empty"),
        ("x" * 5000, "btc", "too_long"),
        ("bitcoin:1FsSia9rv4NeEwvJ2GvXrX7LyxYspbN2mo", "bch", "other_chain"),
        (f"ethereum:{ETHEREUM}/transfer?address={ETHEREUM}", "evm", "request"),
        ("web+stellar:pay?memo=1", "xlm", "request"),
        (ETHEREUM, "", "unknown_chain"),
        ("X7AcgcsBL6XDcUb289X4mJ8djcdyKaGZMhc9YTE92ehJ2Fu?dt=15", "xrp", "memo_disagrees"),
        (f"xrpl:{RIPPLE}?dt=1&dt=2", "xrp", "memo_disagrees"),
        (f"{RIPPLE}?dt=1&memo=2&tag=77", "xrp", "memo_disagrees"),
    ],
)
def test_refused(text: str, chain: str, reason: str) -> None:
    with pytest.raises(AddressError) as caught:
        parse(text, chain)
    assert caught.value.reason == reason
