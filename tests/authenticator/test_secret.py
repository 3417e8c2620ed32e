"""A secret never gets out by accident: not by repr, JSON, pickle, copies or errors."""

from __future__ import annotations

import copy
import pickle
import traceback

import msgspec
import pytest

from desktop_app.authenticator.contents import recognised
from desktop_app.authenticator.key_lines import key_lines
from desktop_app.authenticator.links import read_link
from desktop_app.authenticator.refusals import SeedRefused
from desktop_app.domain.seed import Secret, SecretGone, Seed
from tests.authenticator.seeds import LETTERS, RFC_SECRET, seed

SHOWN = (LETTERS, LETTERS[:8], RFC_SECRET.decode(), RFC_SECRET.hex())


def says_nothing(text: str) -> bool:
    return not any(part.lower() in text.lower() for part in SHOWN)


def test_no_text_about_a_seed_holds_its_secret() -> None:
    read = read_link(f"otpauth://totp/OKX:me?secret={LETTERS}")
    content = recognised(f"otpauth://totp/OKX:me?secret={LETTERS}")
    for thing in (read, read.seed, read.seed.secret, content, key_lines(read.seed.secret)):
        assert says_nothing(repr(thing)), type(thing)
        assert says_nothing(str(thing)), type(thing)


@pytest.mark.parametrize(
    "link",
    [
        f"otpauth://hotp/a?secret={LETTERS}",
        f"otpauth://totp/a?secret={LETTERS}&secret={LETTERS[::-1]}",
        f"otpauth://totp/a?secret={LETTERS}0",
        f"otpauth://totp/a?secret={LETTERS}&digits={LETTERS}",
        f"otpauth://totp/a?secret={LETTERS}&algorithm={LETTERS}",
        f"otpauth://totp/a?secret={LETTERS}&{LETTERS}=1&{LETTERS}=2",
    ],
)
def test_no_refusal_holds_the_secret(link: str) -> None:
    with pytest.raises(SeedRefused) as caught:
        read_link(link)
    told = "".join(traceback.format_exception_only(caught.value)) + caught.value.detail + repr(caught.value.args)
    assert says_nothing(told)


@pytest.mark.parametrize("leak", [pickle.dumps, copy.deepcopy, msgspec.json.encode, msgspec.to_builtins, hash])
def test_a_seed_is_not_stored_or_copied_by_accident(leak: object) -> None:
    with pytest.raises(TypeError) as caught:
        leak(seed())  # type: ignore[operator]
    assert says_nothing(str(caught.value))


def test_wiping_overwrites_and_nothing_can_be_asked_afterwards() -> None:
    one = seed()
    held = one.secret._bytes
    one.wipe()
    assert held == bytes(20)
    assert one.secret.gone
    assert one.bits == 0
    with pytest.raises(SecretGone):
        one.secret.reveal()
    one.wipe()


def test_equal_by_content() -> None:
    assert Secret(b"one") == Secret(b"one")
    assert Secret(b"one") != Secret(b"two")
    assert Secret(b"one") != b"one"


@pytest.mark.parametrize("data", [b"", bytes(129)])
def test_a_secret_has_a_size(data: bytes) -> None:
    with pytest.raises(ValueError, match="bytes"):
        Secret(data)


@pytest.mark.parametrize("more", [{"digits": 5}, {"digits": 9}, {"period": 0}, {"period": 301}])
def test_kinds_of_codes_that_nobody_makes(more: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="codes"):
        Seed(secret=Secret(b"x"), **more)
