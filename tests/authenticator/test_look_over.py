"""Looking a seed over: for whom it is, how strong, new or seen before, and what apps make of it."""

from __future__ import annotations

import pytest

from desktop_app.authenticator.app_limits import APP_LIMITS, limits_for
from desktop_app.authenticator.fingerprints import SeenSeed, fingerprint, seen_now
from desktop_app.authenticator.look_over import Exchange, look_over, owner_of, strength
from desktop_app.domain.seed import Seed
from tests.authenticator.seeds import RFC_SECRET, seed

KEY = bytes(range(32))
OKX = Exchange(id="okx", name="OKX", domains=("okx.com",))
BINANCE = Exchange(id="binance", name="Binance", domains=("binance.com", "binance.us"))
CRYPTO = Exchange(id="cryptocom", name="Crypto.com", domains=("crypto.com",))
KNOWN = (OKX, BINANCE, CRYPTO)


@pytest.mark.parametrize(
    ("issuer", "owner", "name"),
    [
        ("OKX", "this", "OKX"),
        ("okx.com", "this", "OKX"),
        ("www.okx.com", "this", "OKX"),
        ("OKX Account", "this", "OKX"),
        ("Binance", "other", "Binance"),
        ("Binance.US", "other", "Binance"),
        ("crypto com", "other", "Crypto.com"),
        ("CryptoCom", "other", "Crypto.com"),
        ("OKXX", "unknown", ""),
        ("okx.com.evil.example", "unknown", ""),
        ("Crypto.com", "other", "Crypto.com"),
        ("okx.evil", "unknown", ""),
        ("notokx.com", "unknown", ""),
        ("\u041eKX", "unknown", ""),
        ("Github", "unknown", ""),
        ("", "none", ""),
    ],
)
def test_whom_an_issuer_names(issuer: str, owner: str, name: str) -> None:
    assert owner_of(issuer, OKX, KNOWN) == (owner, name)


def test_without_a_step_any_known_exchange_is_named_as_it_is() -> None:
    assert owner_of("Binance", None, KNOWN) == ("other", "Binance")


@pytest.mark.parametrize(
    ("bits", "word"), [(80, "weak"), (127, "weak"), (128, "enough"), (159, "enough"), (160, "strong"), (512, "strong")]
)
def test_strength_by_rfc_4226(bits: int, word: str) -> None:
    assert strength(bits) == word


def okx(secret: bytes = RFC_SECRET, account: str = "me", issuer: str = "OKX") -> Seed:
    return seed(secret, issuer=issuer, account=account)


def remembered(one: Seed, subject: str = "", at: str = "2026-01-01T00:00:00+00:00") -> SeenSeed:
    return seen_now(one, KEY, at, subject)


@pytest.mark.parametrize(
    ("seen", "before"),
    [
        ((), "new"),
        ((remembered(okx()),), "same"),
        ((remembered(okx(b"old")),), "replaces"),
        ((remembered(okx(b"old")), remembered(okx())), "same"),
        ((remembered(okx()), remembered(okx(b"newer"))), "older"),
        ((remembered(okx(account="you")),), "twice"),
        ((remembered(okx(b"x", account="you")),), "new"),
        ((remembered(okx(b"x", issuer="okx", account="ME")),), "replaces"),
    ],
)
def test_what_was_seen_before(seen: tuple[SeenSeed, ...], before: str) -> None:
    found = look_over(okx(), KEY, this=OKX, known=KNOWN, seen=seen)
    assert found.before == before
    assert (found.earlier is None) == (before == "new")


def test_an_entry_is_known_by_itself_whatever_the_account_is_called() -> None:
    seen = (remembered(okx(b"old", account="somebody else"), "account-1"),)
    assert look_over(okx(), KEY, seen=seen, subject="account-1").before == "replaces"
    assert look_over(okx(), KEY, seen=seen, subject="account-2").before == "new"


def test_seeds_without_an_account_name_are_not_taken_for_one_account() -> None:
    seen = (remembered(okx(b"old", account="")),)
    assert look_over(okx(account=""), KEY, seen=seen).before == "new"


def test_nothing_that_is_remembered_holds_the_secret() -> None:
    mark = fingerprint(okx(), KEY)
    assert len(mark) == 64
    assert mark != fingerprint(okx(), bytes(32)), "without the vault's key it tells nothing"
    assert mark == fingerprint(okx(account="you"), KEY)
    with pytest.raises(ValueError, match="32 bytes"):
        fingerprint(okx(), b"short")


def test_apps_that_would_show_other_codes_are_named_with_a_source() -> None:
    assert limits_for(okx()) == ()
    by_hash = {limit.app for limit in limits_for(seed(algorithm="SHA256"))}
    assert "Google Authenticator" in by_hash
    assert {limit.app for limit in limits_for(seed(period=60))} < by_hash
    found = look_over(seed(algorithm="SHA512", digits=8, period=60), KEY)
    assert found.unusual == ("algorithm", "digits", "period")
    assert {limit.app for limit in found.limits} == by_hash


@pytest.mark.parametrize("limit", APP_LIMITS, ids=lambda limit: limit.app)
def test_every_limit_has_a_dated_source(limit: object) -> None:
    assert limit.source.startswith("https://")  # type: ignore[attr-defined]
    assert len(limit.source_date) == 10  # type: ignore[attr-defined]
    assert limit.ignores  # type: ignore[attr-defined]
