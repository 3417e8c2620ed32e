"""Google Authenticator's export: entries, what is left out, parts in any order, and payloads that are none."""

from __future__ import annotations

import base64
import random
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.authenticator.migration import joined, read_part
from desktop_app.authenticator.protobuf import BadMessageError, fields
from desktop_app.authenticator.refusals import SeedRefused
from tests.authenticator.seeds import RFC_SECRET, codes_of, mutated

PI = "otpauth-migration://offline?data="
ONE = (
    PI + "CjUKEPqlBekzoNEukL7qlsjBCDYSDnBpQHJhc3BiZXJyeXBpGgtyYXNwYmVycnlwaSABKAEwAhABGAEgACjr4JKK%2B%2F%2F%2F%2F%2F8B"
)
"""A published example (raspberrypi.org's set-up of two-factor authentication), exported by the app itself."""

ONE_SECRET = base64.b32decode("7KSQL2JTUDIS5EF65KLMRQIIGY======")


def varint(value: int) -> bytes:
    value &= (1 << 64) - 1
    found = bytearray()
    while value > 127:
        found.append(value & 127 | 128)
        value >>= 7
    return bytes([*found, value])


def field(number: int, value: int | bytes) -> bytes:
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    return varint(number << 3 | 2) + varint(len(value)) + value


def entry(secret: bytes = RFC_SECRET, name: str = "me", issuer: str = "OKX", **more: int) -> bytes:
    numbers = {"algorithm": 4, "digits": 5, "kind": 6, "counter": 7}
    message = field(1, secret) + field(2, name.encode()) + field(3, issuer.encode())
    return message + b"".join(field(numbers[key], value) for key, value in more.items())


def export(*entries: bytes, size: int = 1, index: int = 0, number: int = 77) -> str:
    message = b"".join(field(1, one) for one in entries)
    message += field(2, 1) + field(3, size) + field(4, index) + field(5, number)
    return PI + quote(base64.b64encode(message).decode(), safe="")


def test_a_code_that_the_app_itself_made() -> None:
    part = read_part(ONE)
    (read,) = part.read
    seed = read.seed
    assert (seed.issuer, seed.account, seed.usual) == ("raspberrypi", "pi@raspberrypi", True)
    assert seed.secret.reveal() == ONE_SECRET
    assert (part.index, part.size, part.left_out) == (0, 1, ())


def test_algorithms_digits_and_names() -> None:
    (first, second, third) = read_part(
        export(
            entry(algorithm=2, digits=2, kind=2),
            entry(name="Kraken:max", issuer="", algorithm=3, digits=1),
            entry(name="OKX:max", issuer="OKX"),
        )
    ).read
    assert (first.seed.algorithm, first.seed.digits) == ("SHA256", 8)
    assert (second.seed.issuer, second.seed.account, second.seed.algorithm) == ("Kraken", "max", "SHA512")
    assert (third.seed.issuer, third.seed.account) == ("OKX", "max")


def test_what_is_odd_about_names_is_told() -> None:
    (read,) = read_part(export(entry(name="max\u202e", issuer=""))).read
    assert codes_of(read) == {"direction_signs", "no_issuer"}


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        (entry(kind=1, counter=4), "hotp"),
        (entry(kind=9), "other_kind"),
        (entry(algorithm=4), "algorithm"),
        (entry(digits=3), "digits"),
        (entry(secret=b""), "key_empty"),
        (entry(secret=bytes(129)), "key_too_long"),
    ],
)
def test_entries_that_give_no_seed_are_left_out_with_the_reason_and_the_others_stay(broken: bytes, reason: str) -> None:
    part = read_part(export(broken, entry(name="good")))
    assert [(left.reason, left.issuer) for left in part.left_out] == [(reason, "OKX")]
    assert [read.seed.account for read in part.read] == ["good"]


def test_parts_come_in_any_order_and_twice() -> None:
    parts = [read_part(export(entry(name=f"m{index}"), size=3, index=index)) for index in (2, 0, 2)]
    (half,) = joined(parts)
    assert (half.missing, half.size) == ((1,), 3)
    parts.append(read_part(export(entry(name="m1"), size=3, index=1)))
    (whole,) = joined(parts)
    assert whole.missing == ()
    assert [read.seed.account for read in whole.read] == ["m0", "m1", "m2"]


def test_parts_of_two_exports_are_not_mixed() -> None:
    one, other = export(entry(), size=2, number=1), export(entry(), size=2, index=1, number=-2)
    assert [found.missing for found in joined(map(read_part, (one, other)))] == [(1,), (0,)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("otpauth://totp/a", "not_otpauth"),
        (PI + "x" * 5000, "too_long"),
        (PI, "payload_empty"),
        ("otpauth-migration://offline", "payload_empty"),
        (PI + "%21%21", "payload"),
        (PI + "CjUKEPql", "payload"),
        (export(), "payload_empty"),
        (export(entry(), size=2, index=2), "payload"),
        (export(entry(), size=101), "payload"),
        (PI + base64.b64encode(b"\x0b\x0c").decode(), "payload"),
    ],
)
def test_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(SeedRefused) as caught:
        read_part(text)
    assert caught.value.reason == reason


def test_plus_signs_and_spaces_inside_the_data_do_no_harm() -> None:
    plain = ONE.replace("%2B", "+").replace("%2F", "/")
    assert read_part(plain) == read_part(ONE) == read_part(ONE[:60] + "\n  " + ONE[60:])


@pytest.mark.parametrize(
    "message",
    [b"\x08", b"\x0a\x05ab", b"\x00\x01", b"\x0b", b"\x0d\x00", b"\x08" + b"\xff" * 10 + b"\x01", b"\xff" * 11],
)
def test_messages_that_are_none(message: bytes) -> None:
    with pytest.raises(BadMessageError):
        list(fields(message))


@given(st.binary(max_size=200))
def test_any_bytes_are_a_message_or_none(message: bytes) -> None:
    try:
        found = list(fields(message))
    except BadMessageError:
        return
    assert sum(len(value) for _, value in found if isinstance(value, bytes)) <= len(message)


@given(number=st.integers(0, 2**32))
def test_a_broken_export_is_a_part_or_a_refusal(number: int) -> None:
    text = export(entry(algorithm=2), entry(kind=1), size=3, index=1)
    try:
        part = read_part(mutated(text, random.Random(number)))
    except SeedRefused:
        return
    assert 0 <= part.index < part.size
