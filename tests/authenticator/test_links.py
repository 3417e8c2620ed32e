"""otpauth links: what is accepted, what is said to be odd, what is refused and why."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.authenticator.links import LONGEST_LINK, read_link, written
from desktop_app.authenticator.refusals import SeedRefused
from desktop_app.domain.seed import ALGORITHMS, DIGITS, LONGEST_PERIOD, SHORTEST_PERIOD, Secret, Seed
from tests.authenticator.seeds import LETTERS, REAL_LOOKING, RFC_SECRET, codes_of, mutated, refusal

KEY = f"secret={LETTERS}"


def test_the_plain_link_of_an_exchange() -> None:
    read = read_link(f"otpauth://totp/OKX:max%40example.org?{KEY}&issuer=OKX&algorithm=SHA1&digits=6&period=30")
    seed = read.seed
    assert (seed.issuer, seed.account, seed.usual, seed.bits) == ("OKX", "max@example.org", True, 160)
    assert seed.secret.reveal() == RFC_SECRET
    assert read.odd == ()


@pytest.mark.parametrize(
    ("text", "algorithm"),
    [
        ("SHA1", "SHA1"),
        ("sha1", "SHA1"),
        ("SHA-1", "SHA1"),
        ("HmacSHA256", "SHA256"),
        ("sha512", "SHA512"),
        ("", "SHA1"),
    ],
)
def test_algorithms(text: str, algorithm: str) -> None:
    assert read_link(f"otpauth://totp/a:b?{KEY}&algorithm={text}").seed.algorithm == algorithm


@pytest.mark.parametrize("digits", [6, 7, 8])
@pytest.mark.parametrize("period", [5, 15, 30, 60, 300])
def test_digits_and_periods(digits: int, period: int) -> None:
    seed = read_link(f"otpauth://totp/a:b?{KEY}&digits={digits}&period={period}").seed
    assert (seed.digits, seed.period) == (digits, period)


@pytest.mark.parametrize(
    ("link", "issuer", "account", "odd"),
    [
        (f"otpauth://totp/Binance.com:me?{KEY}&issuer=Binance", "Binance", "me", {"issuers_differ"}),
        (f"otpauth://totp/okx:me?{KEY}&issuer=OKX", "OKX", "me", set()),
        (f"otpauth://totp/OKX%3A%20me?{KEY}", "OKX", "me", set()),
        (f"otpauth://totp/me?{KEY}&issuer=", "", "me", {"no_issuer"}),
        (f"otpauth://totp/me?{KEY}", "", "me", {"no_issuer"}),
        (f"otpauth://totp/?{KEY}&issuer=OKX", "OKX", "", {"no_account"}),
        (f"otpauth://totp?{KEY}", "", "", {"no_issuer", "no_account"}),
        (f"otpauth://totp/A:b:c?{KEY}", "A", "b:c", {"several_colons"}),
        (f"otpauth://totp/Big%20Corp:me?{KEY}&issuer=Big+Corp", "Big Corp", "me", {"plus_for_space"}),
        (f"otpauth://totp/A%2B:me?{KEY}&issuer=A%2B", "A+", "me", set()),
        (f"otpauth://totp/a:me%0A%00you?{KEY}", "a", "me you", {"hidden_signs"}),
        (f"otpauth://totp/a:me%E2%80%AEgro?{KEY}", "a", "megro", {"direction_signs"}),
        (f"otpauth://totp/a:%D7%90%D7%91?{KEY}", "a", "אב", {"right_to_left"}),
        (f"otpauth://totp/%D0%9EKX:me?{KEY}", "\u041eKX", "me", {"mixed_scripts"}),
        (f"otpauth://totp/a:caf%E9?{KEY}", "a", "caf\ufffd", {"not_utf8"}),
        (f"otpauth://totp/a:100%?{KEY}", "a", "100%", {"bad_percent"}),
        (f"otpauth://totp/a:b?{KEY}&amp;issuer=OKX", "OKX", "b", {"html_escaped", "issuers_differ"}),
        (f"otpauth://totp/a:b?{KEY}&issuer=a&issuer=a", "a", "b", {"same_twice"}),
        (f"otpauth://totp/a:b?{KEY}&issuer=a&colour=blue", "a", "b", {"unknown_parameters"}),
        (f"otpauth://totp/a:b?{KEY}&issuer=a&image=https%3A%2F%2Fx.org", "a", "b", set()),
        (f"otpauth://totp/a:{'x' * 300}?{KEY}", "a", "x" * 119 + "…", {"shortened"}),
        ("otpauth://totp/a:b?secret=GEZD+GNBV", None, None, None),
        ("otpauth://totp/a:b?secret=gezd%20gnbv-gy%3D%3D", "a", "b", {"spaced", "padded"}),
        (f"otpauth://totp/a:b\n  ?{KEY}", "a", "b", {"line_breaks"}),
        (f"OTPAUTH://TOTP/a:b?{KEY}", "a", "b", set()),
        ("otpauth://totp/a:b?secret=GEZDGNBVG", "a", "b", {"leftover"}),
    ],
)
def test_names_and_what_is_odd(link: str, issuer: str | None, account: str | None, odd: set[str] | None) -> None:
    if odd is None:
        assert refusal(link).reason == "key_letters"
        return
    read = read_link(link)
    assert (read.seed.issuer, read.seed.account, codes_of(read)) == (issuer, account, odd)


@pytest.mark.parametrize(
    ("link", "reason", "detail"),
    [
        ("", "empty", ""),
        ("x" * (LONGEST_LINK + 1), "too_long", ""),
        ("otpauth://totp/" + "a" * 100_000 + f"?{KEY}", "too_long", ""),
        ("https://okx.com", "not_otpauth", ""),
        ("otpauth:totp/a", "not_otpauth", ""),
        ("otpauth://", "malformed", ""),
        (f"otpauth://hotp/a?{KEY}&counter=1", "hotp", ""),
        (f"otpauth://steam/a?{KEY}", "steam", ""),
        (f"otpauth://totp/a?{KEY}&encoder=steam", "steam", ""),
        (f"otpauth://totp/Steam:me?{KEY}&digits=5&issuer=Steam", "steam", ""),
        (f"otpauth://yaotp/a?{KEY}", "other_kind", "yaotp"),
        (f"otpauth://totp/a?{KEY}&encoder=base64", "other_kind", "?"),
        ("otpauth://totp/a", "no_secret", ""),
        ("otpauth://totp/a?issuer=b", "no_secret", ""),
        ("otpauth://totp/a?secret=", "key_empty", ""),
        ("otpauth://totp/a?secret=%20", "key_empty", ""),
        ("otpauth://totp/a?secret=A", "key_too_short", ""),
        (f"otpauth://totp/a?secret={'A' * 400}", "key_too_long", ""),
        ("otpauth://totp/a?secret=GEZD1NBV", "key_letters", ""),
        ("otpauth://totp/a?secret=48656c6c6f21deadbeef", "key_hex", ""),
        (f"otpauth://totp/a?{KEY}&algorithm=MD5", "algorithm", "MD5"),
        (f"otpauth://totp/a?{KEY}&algorithm=%00", "algorithm", "?"),
        (f"otpauth://totp/a?{KEY}&digits=5", "digits", "5"),
        (f"otpauth://totp/a?{KEY}&digits=-6", "digits", "?"),
        (f"otpauth://totp/a?{KEY}&digits=٦", "digits", "?"),
        (f"otpauth://totp/a?{KEY}&period=0", "period", "0"),
        (f"otpauth://totp/a?{KEY}&period=30.5", "period", "?"),
        (f"otpauth://totp/a?{KEY}&period=86400", "period", "86400"),
        (f"otpauth://totp/a?{KEY}&secret=GEZDGNBV", "twice", "secret"),
        (f"otpauth://totp/a?{KEY}&Digits=6&digits=8", "twice", "digits"),
    ],
)
def test_refused_with_the_reason(link: str, reason: str, detail: str) -> None:
    refused = refusal(link)
    assert (refused.reason, refused.detail) == (reason, detail)


def test_a_wrong_sign_in_a_link_is_pointed_at() -> None:
    (slip,) = refusal("otpauth://totp/a?secret=GEZD1NBV").slips
    assert (slip.place, slip.sign, slip.meant) == (5, "1", ("I", "L"))


names = st.text(st.characters(exclude_categories=["C", "Z"]), max_size=40)


@given(
    secret=st.binary(min_size=1, max_size=128),
    issuer=names.filter(lambda text: ":" not in text),
    account=names.filter(lambda text: ":" not in text and text),
    algorithm=st.sampled_from(ALGORITHMS),
    digits=st.sampled_from(DIGITS),
    period=st.integers(SHORTEST_PERIOD, LONGEST_PERIOD),
)
def test_what_is_written_is_read_again(
    secret: bytes, issuer: str, account: str, algorithm: str, digits: int, period: int
) -> None:
    seed = Seed(
        secret=Secret(secret),
        issuer=issuer,
        account=account,
        algorithm=algorithm,  # type: ignore[arg-type]
        digits=digits,
        period=period,
    )
    assert read_link(written(seed)).seed == seed


def test_a_seed_without_any_name_still_makes_a_link_that_apps_take() -> None:
    link = written(Seed(secret=Secret(RFC_SECRET)))
    assert link == f"otpauth://totp/account?{KEY}"


@given(text=st.sampled_from(REAL_LOOKING), number=st.integers(0, 2**32))
def test_whatever_comes_is_a_seed_or_a_refusal(text: str, number: int) -> None:
    broken = mutated(text, random.Random(number))
    try:
        seed = read_link(broken).seed
    except SeedRefused:
        return
    assert read_link(written(seed)).seed.secret == seed.secret
    assert seed.issuer.isprintable()
    assert seed.account.isprintable()
