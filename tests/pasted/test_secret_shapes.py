"""Secrets are refused by their shape, wherever they stand, and no error carries them."""

from __future__ import annotations

import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.addresses import base58
from desktop_app.addresses.chains import CHAINS, guess, parse
from desktop_app.pasted.errors import SecretShaped, TooMuch
from desktop_app.pasted.secret_shapes import (
    find_secret,
    looks_random,
    masked,
    random_tokens,
    refuse_secret,
    wallet_words,
)

# All made up: the private key is the number 1, the words are the first of the list, the rest is counted up.
WORDS = "abandon " * 11 + "about"
ONE = bytes(31) + b"\1"
EXTENDED = base58.encode_check(bytes.fromhex("0488ade4") + bytes(9) + bytes(32) + b"\0" + ONE)
SECRETS = {
    "private_key_wif": [
        base58.encode_check(b"\x80" + ONE),
        base58.encode_check(b"\x80" + ONE + b"\1"),
        base58.encode_check(b"\xef" + ONE + b"\1"),
        base58.encode_check(b"\xb0" + ONE + b"\1"),
        base58.encode_check(b"\x9e" + ONE),
        "S6c56bnXQiBjk9mqSYE7ykVQ7NzrRy",
    ],
    "private_key_hex": [ONE.hex(), "0x" + "ab" * 32, "0X" + "AB" * 32, "cd" * 64],
    "extended_private_key": [EXTENDED, "zprv" + EXTENDED[4:], "Ltpv" + EXTENDED[4:]],
    "encrypted_private_key": ["6PRVWUbkzzsbcVac2qwfssoUJAN1Xhrg6bNk8J7Nzm5H7kxEbn2Nh2ZoGg"],
    "xrp_seed": ["sn259rEFXrQrWyx3Q7XneWcwV6dfL", "sEdTM1uX8pu2do5XvTnutH6HsouMaM2"],
    "xlm_seed": ["SBU2RRGLXH3E5CQHTD3ODLDF2BWDCYUSSBLLZ5GNW7JXHDIYKXZWHOKR"],
    "solana_keypair": [base58.encode(bytes(range(1, 65))), "[" + ",".join(map(str, range(64))) + "]"],
    "named_private_key": ["addr_xsk1" + "q" * 60, "nsec1" + "q" * 58, "edsk" + "3" * 50],
    "pem": ["-----BEGIN EC PRIVATE KEY-----\nMHcCAQEE\n-----END EC PRIVATE KEY-----"],
    "keystore_file": ['{"crypto": {"ciphertext": "00", "cipherparams": {}}}'],
    "authenticator_link": ["otpauth://totp/x?secret=GEZDGNBV", "otpauth-migration://offline?data=Cg"],
    "wallet_words": [
        WORDS,
        WORDS.upper(),
        "\n".join(f"{number}. {word}" for number, word in enumerate(WORDS.split(), 1)),
        ", ".join(sorted(wallet_words())[:24]),
        " ".join(sorted(wallet_words())[100:115]),
    ],
}
ALL = [(kind, text) for kind, texts in SECRETS.items() for text in texts]
TAILS = ["", "?amount=1", "\n", " my key"]


@pytest.mark.parametrize(("kind", "text"), ALL)
def test_each_is_known(kind: str, text: str) -> None:
    assert find_secret(text) == kind


@pytest.mark.parametrize(("kind", "text"), ALL)
@pytest.mark.parametrize("chain", [*CHAINS, "somewhere"])
def test_no_chain_takes_it_and_no_error_holds_it(kind: str, text: str, chain: str) -> None:
    with pytest.raises(SecretShaped) as caught:
        parse(text, chain)
    assert caught.value.kind == kind
    assert_absent(text, caught.value)


@pytest.mark.parametrize(("kind", "text"), ALL)
def test_it_is_found_among_other_text_and_behind_disguises(kind: str, text: str) -> None:
    for given_text in (f"label\t{text}\tmore", f"\ufeff{text}\u200b", text[:9] + "\u200b" + text[9:]):
        with pytest.raises(SecretShaped):
            guess(given_text)


@pytest.mark.parametrize("text", [base58.encode_check(b"\x80" + ONE), ONE.hex(), EXTENDED])
def test_a_key_in_two_lines_is_a_key(text: str) -> None:
    with pytest.raises(SecretShaped):
        parse(f"{text[:20]}\n{text[20:]}", "btc")


@pytest.mark.parametrize("text", [base58.encode_check(b"\x80" + ONE + b"\1"), "sn259rEFXrQrWyx3Q7XneWcwV6dfL"])
def test_a_mistyped_key_is_a_key(text: str) -> None:
    place = len(text) // 2
    slipped = text[:place] + ("2" if text[place] != "2" else "3") + text[place + 1 :]
    assert find_secret(slipped) is not None


@pytest.mark.parametrize("count", [12, 15, 18, 21, 24, 25])
def test_words_of_any_language_are_refused_where_an_address_belongs(count: int) -> None:
    words = ["abaco", "abbaglio", "père", "слово", "ことば"]
    with pytest.raises(SecretShaped):
        parse(" ".join((words * 5)[:count]), "btc")


def assert_absent(secret: str, error: BaseException | None) -> None:
    """No piece of the secret in any text that an error gives, nor in what it was raised from."""
    pieces = [secret[start : start + 12] for start in range(0, len(secret) - 11, 4)]
    while error is not None:
        said = "".join(traceback.format_exception_only(error)) + repr(error) + repr(error.args) + repr(vars(error))
        assert not any(piece in said for piece in pieces)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


# ---------------------------------------------------------------- and nothing else


@pytest.mark.parametrize(
    "text",
    [
        "0xd9A1b0B1e1aE382DbDc898Ea68012FfcB2853a91",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
        "X7AcgcsBL6XDcUb289X4mJ8djcdyKaGZMhc9YTE92ehJ2Fu",
        "GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ",
        "0:2cf55953e92efbeadab7ba725c3f93a0b23f842cbba72d7b8e6f510a70e422e3",
        "-1:2cf55953e92efbeadab7ba725c3f93a0b23f842cbba72d7b8e6f510a70e422e3",
        "My key for the tax tool that Anna made in May for two years",
        "Label\tAPI key\tPermissions\tIP address\tCreated\tLast used\tExpires\tAction\tEdit\tDelete\tView\tMore",
        "shopping account for the trading bot at home and the small one that is used at work",
        "sub-account-of-the-trading-bot",
    ],
)
def test_addresses_and_plain_words_are_no_secrets(text: str) -> None:
    assert find_secret(text) is None


@given(st.text(max_size=400))
def test_any_text_is_judged(text: str) -> None:
    assert find_secret(text) in {None, *SECRETS}


# ---------------------------------------------------------------- what programs make up

RANDOM = [
    "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A",
    "45d0b3c26f2644f19bfb98b07741b2f5",
    "kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz84Q18fWxnyRzBHCd3pd5nE9qa99HAZtuZuj6F1huXg==",
    "4ba5cdf2-9ac51d5b-9b5c5bd1-7b0c4",
    "0f8fad5b-d9cb-469f-a165-70867728950e",
    "bg_45d0b3c26f2644f19bfb98b07741b2f5",
]


@pytest.mark.parametrize("token", RANDOM)
def test_made_up_words_are_told(token: str) -> None:
    assert random_tokens(f"my bot: {token} (new)") == [token]


@pytest.mark.parametrize(
    "name",
    [
        "my-trading-bot-for-the-weekend",
        "Steuerberatungsgesellschaft",
        "portfolio_tracker_2024_main",
        "2026-09-16T03:54:23.000000Z",
        "tradingbotnumberfourteenathome",
        "DONAUDAMPFSCHIFFFAHRTSGESELLSCHAFT",
    ],
)
def test_names_that_people_give_are_not(name: str) -> None:
    assert random_tokens(name) == []


def test_of_a_made_up_word_only_the_ends_are_kept() -> None:
    assert masked(RANDOM[0]) == "vmPU…Eh8A"
    assert looks_random(RANDOM[1])


@pytest.mark.parametrize("whole", [False, True])
def test_signs_that_become_many_letters_are_refused_before_they_do(whole: bool) -> None:
    """One of them stands for eighteen letters: a million would be searched for a quarter of a minute."""
    with pytest.raises(TooMuch) as caught:
        refuse_secret("\ufdfa" * 20_000, whole=whole)
    assert (caught.value.limit, caught.value.most) == ("characters", 80_000)
    for fine in ("\ufdfa" * 2000, "\uff21" * 20_000, "\u00e9 \ufb03" * 10_000):
        refuse_secret(fine)
