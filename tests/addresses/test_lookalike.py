"""Addresses made to be mistaken are found; unrelated ones hardly ever are."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.addresses import base58, lookalike
from desktop_app.addresses.chains import parse
from desktop_app.addresses.compare import compare
from desktop_app.addresses.evm import checksummed
from desktop_app.addresses.lookalike import Ends, ends_in_common, is_alarming, looks_alike, telling_part
from desktop_app.addresses.parsed import Parsed

DIGITS = st.text("0123456789abcdef", min_size=40, max_size=40)


def evm(digits: str) -> Parsed:
    return Parsed(chain="evm", kind="eip55", address=f"0x{digits}", key=f"evm:{digits}", plain=f"0x{digits}")


def shares(real: str, head: int, tail: int) -> str:
    """An address that shares exactly so many characters at each end."""
    other = ["1" if letter == "0" else "0" for letter in real]
    return real[:head] + "".join(other[head : 40 - tail]) + real[40 - tail :]


@given(DIGITS, st.integers(0, 12), st.integers(0, 12))
def test_the_rule_at_its_edges(real: str, head: int, tail: int) -> None:
    fake = shares(real, head, tail)
    wanted = head >= 6 or tail >= 6 or (head + tail >= 6 and head >= 2 and tail >= 2)
    assert ends_in_common(real, fake) == (head, tail)
    assert looks_alike(evm(real), evm(fake)) is wanted


@given(st.lists(DIGITS, min_size=1, max_size=8, unique=True), st.data())
def test_the_index_finds_what_comparing_each_would(saved: list[str], data: st.DataObject) -> None:
    ends = Ends((str(number), "evm", f"0x{one}", f"evm:{one}") for number, one in enumerate(saved))
    head, tail = data.draw(st.integers(0, 10)), data.draw(st.integers(0, 10))
    asked = evm(shares(data.draw(st.sampled_from(saved)), head, tail))
    slow = {str(number) for number, one in enumerate(saved) if looks_alike(evm(one), asked)}
    assert {near.id for near in ends.near(asked)} == slow
    for number in range(len(saved)):
        ends.drop(str(number))
    assert ends.near(asked) == ()


def test_the_poisoned_address_of_may_2024() -> None:
    ends = Ends([("cold", "evm", "0xd9a1b0b1e1ae382dbdc898ea68012ffcb2853a91", "evm:1")])
    (near,) = ends.near(parse("0xd9A1C3788D81257612E2581A6ea0aDa244853a91", "evm"))
    assert (near.id, near.head, near.tail) == ("cold", 4, 6)


def test_false_alarms_in_a_book_of_a_thousand() -> None:
    """Chance 2.9e-7 a pair: 2000 new addresses against 1000 saved ones give 0.6 alarms on average."""
    dice = random.Random(1155)
    ends = Ends((str(n), "evm", f"0x{dice.randbytes(20).hex()}", str(n)) for n in range(1000))
    alarms = sum(bool(ends.near(evm(dice.randbytes(20).hex()))) for _ in range(2000))
    assert alarms <= 5


@pytest.mark.parametrize("version", [0x41, 0x00, 0x1E])
def test_what_all_addresses_of_a_kind_begin_with_counts_for_nothing(version: int) -> None:
    chain = {0x41: "tron", 0x00: "btc", 0x1E: "doge"}[version]
    dice = random.Random(version)
    parsed = [parse(base58.encode_check(bytes([version]) + dice.randbytes(20)), chain) for _ in range(60)]
    assert not any(looks_alike(one, other) for one in parsed for other in parsed)
    assert all(telling_part(one) == one.address[1:].lower() for one in parsed)


def unchecked(chain: str, dice: random.Random) -> str:
    """A made-up address of a chain without rules of its own here."""
    words = dice.choices("023456789acdefghjklmnpqrstuvwxyz", k=60)
    return {
        "celestia": f"celestia1{''.join(words[:38])}",
        "secret": f"secret1{''.join(words[:38])}",
        "persistence": f"persistence1{''.join(words[:38])}",
        "kaspa": f"kaspa:q{''.join(words)}",
        "avalanchex": f"X-avax1{''.join(words[:38])}",
        "nano": f"nano_3{''.join(words[:59])}",
        "near": f"{''.join(words[:9])}.near",
        "sui": f"0x{dice.randbytes(32).hex()}",
    }[chain]


UNCHECKED = ["celestia", "secret", "persistence", "kaspa", "avalanchex", "nano", "near", "sui"]


@pytest.mark.parametrize("chain", UNCHECKED)
def test_what_addresses_of_other_chains_begin_with_counts_for_nothing(chain: str) -> None:
    dice = random.Random(chain)
    texts = [unchecked(chain, dice) for _ in range(60)]
    parsed = [parse(text, chain) for text in texts]
    assert not any(looks_alike(one, other) for one in parsed for other in parsed)
    if chain != "sui":  # without its network it would be a private key
        assert not any(compare(texts[0], text).verdict == "look_alike" for text in texts)


@pytest.mark.parametrize("chain", UNCHECKED)
def test_a_look_alike_on_other_chains_is_found(chain: str) -> None:
    real = unchecked(chain, random.Random(chain))
    end = 5 if chain == "near" else 0
    at = len(real) - end - 4
    fake = real[: at - 1] + ("2" if real[at - 1] != "2" else "3") + real[at:]
    assert looks_alike(parse(real, chain), parse(fake, chain))


def test_numbers_of_hedera_that_share_two_digits_are_no_look_alikes() -> None:
    one, other, fake = (parse(text, "hedera") for text in ("0.0.1234589", "0.0.7712389", "0.0.1230589"))
    assert not looks_alike(one, other) and looks_alike(one, fake)


def test_capitals_do_not_hide_a_look_alike() -> None:
    real = checksummed("ab" * 20)
    fake = checksummed("ab" * 3 + "0" * 28 + "ab" * 3)
    assert looks_alike(parse(real, "evm"), parse(fake, "evm"))


def test_two_forms_of_one_account_are_no_look_alikes() -> None:
    one = parse("EQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi4wJB", "ton")
    other = parse("UQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi41-E", "ton")
    assert not looks_alike(one, other)


def test_a_look_alike_in_the_other_form_is_one() -> None:
    """EQ and UQ differ in their last characters; what is compared is one form of both."""
    from desktop_app.addresses.ton import friendly

    real, fake = bytes(range(32)), bytes(range(6)) + bytes(26)
    assert looks_alike(parse(friendly(0x11, 0, real), "ton"), parse(friendly(0x51, 0, fake), "ton"))


@given(st.integers(0, 60), st.integers(0, 60))
def test_more_in_common_is_never_less_alarming(head: int, tail: int) -> None:
    if is_alarming(head, tail):
        assert is_alarming(head + 1, tail) and is_alarming(head, tail + 1)


def test_a_destination_with_many_entries_is_compared_once(monkeypatch: pytest.MonkeyPatch) -> None:
    ends = Ends((str(number), "evm", f"0x{'ab' * 20}", "evm:saved") for number in range(500))
    compared: list[tuple[str, str]] = []
    monkeypatch.setattr(lookalike, "ends_in_common", lambda *texts: compared.append(texts) or ends_in_common(*texts))
    fake = evm("ab" * 5 + "1" * 20 + "ab" * 5)
    assert len(ends.near(fake)) == 500 and ends.nearest(fake) == "0"
    assert ends.near(evm("ab" * 20)) != () and len(compared) == 3
    for number in range(500):
        ends.drop(str(number))
    assert ends.near(fake) == () and ends.nearest(fake) is None and len(compared) == 3
