"""A typed key: every usual way of writing is taken, and each wrong sign is pointed at."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.authenticator.base32 import letters, read_letters
from desktop_app.authenticator.refusals import SeedRefused
from desktop_app.authenticator.typed_key import may_be_key, read_typed
from tests.authenticator.seeds import LETTERS, RFC_SECRET, codes_of


@pytest.mark.parametrize(
    "typed",
    [
        LETTERS,
        LETTERS.lower(),
        "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ",
        "gezd-gnbv-gy3t-qojq-gezd-gnbv-gy3t-qojq",
        "  GEZD GNBV\nGY3T QOJQ\tGEZD\u00a0GNBV GY3T QOJQ ",
        LETTERS + "======",
        "ＧＥＺＤＧＮＢＶ" + LETTERS[8:],  # noqa: RUF001 - full width, as some keyboards type
    ],
)
def test_every_usual_way_of_writing(typed: str) -> None:
    read = read_typed(typed, issuer="OKX", account="me")
    assert read.seed.secret.reveal() == RFC_SECRET
    assert (read.seed.issuer, read.seed.account, read.seed.usual) == ("OKX", "me", True)
    assert read.odd == ()


def test_wrong_signs_are_pointed_at_with_what_they_look_like() -> None:
    with pytest.raises(SeedRefused) as caught:
        read_typed("GEZ0 1NB8 GY9T !OJQ")
    assert caught.value.reason == "key_letters"
    assert [(slip.at, slip.place, slip.sign, slip.meant) for slip in caught.value.slips] == [
        (3, 4, "0", ("O",)),
        (5, 5, "1", ("I", "L")),
        (8, 8, "8", ("B",)),
        (12, 11, "9", ("G", "Q")),
        (15, 13, "!", ()),
    ]


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "key_empty"),
        (" - ", "key_empty"),
        ("===", "key_empty"),
        ("A", "key_too_short"),
        ("A" * 207, "key_too_long"),
        ("A" * 601, "too_long"),
        ("0123456789abcdef0123456789abcdef", "key_hex"),
        ("GEZD\0GNBV", "key_letters"),
        ("ГЕЗД", "key_letters"),
    ],
)
def test_refused_with_the_reason(typed: str, reason: str) -> None:
    with pytest.raises(SeedRefused) as caught:
        read_typed(typed)
    assert caught.value.reason == reason


def test_an_odd_number_of_letters_is_told_since_one_may_be_missing() -> None:
    assert codes_of(read_typed(LETTERS[:-1])) == {"leftover"}
    assert codes_of(read_typed(LETTERS[:16])) == set()


@given(st.binary(min_size=1, max_size=128))
def test_letters_are_those_of_the_standard_library(secret: bytes) -> None:
    text = letters(secret)
    assert text == base64.b32encode(secret).decode().rstrip("=")
    read = read_letters(text)
    assert read.secret.reveal() == secret
    assert read.odd == ()


@given(st.text(max_size=80))
def test_any_text_is_a_key_or_refused(text: str) -> None:
    try:
        read = read_letters(text)
    except SeedRefused as refused:
        assert all(text[slip.at] == slip.sign or not slip.sign for slip in refused.slips)  # noqa: PT017
    else:
        assert 1 <= len(read.secret) <= 128


@pytest.mark.parametrize(
    ("text", "likely"),
    [(LETTERS, True), ("gezd gnbv gy3t qojq", True), ("GEZDGNBV", False), ("hello there, world of ours", False)],
)
def test_what_may_be_a_key(text: str, likely: bool) -> None:
    assert may_be_key(text) is likely
