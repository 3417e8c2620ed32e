"""Codes against the test vectors of RFC 4226 and RFC 6238."""

from __future__ import annotations

import pytest

from desktop_app.authenticator.codes import code_at, live, step_of
from desktop_app.domain.seed import Secret, SecretGone, Seed
from tests.authenticator.seeds import NOW, RFC_SECRET, seed

HOTP = ("755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489")
"""RFC 4226 appendix D, counters 0 to 9."""

SECRETS = {"SHA1": RFC_SECRET, "SHA256": (RFC_SECRET * 2)[:32], "SHA512": (RFC_SECRET * 4)[:64]}
"""RFC 6238 appendix B with its erratum 2866: the secret is as long as the hash."""

TOTP = (
    (59, "94287082", "46119246", "90693936"),
    (1111111109, "07081804", "68084774", "25091201"),
    (1111111111, "14050471", "67062674", "99943326"),
    (1234567890, "89005924", "91819424", "93441116"),
    (2000000000, "69279037", "90698825", "38618901"),
    (20000000000, "65353130", "77737706", "47863826"),
)


@pytest.mark.parametrize(("counter", "code"), list(enumerate(HOTP)))
def test_rfc_4226(counter: int, code: str) -> None:
    assert code_at(seed(), counter) == code


@pytest.mark.parametrize(("moment", "sha1", "sha256", "sha512"), TOTP)
def test_rfc_6238(moment: int, sha1: str, sha256: str, sha512: str) -> None:
    for algorithm, code in (("SHA1", sha1), ("SHA256", sha256), ("SHA512", sha512)):
        one = seed(SECRETS[algorithm], algorithm=algorithm, digits=8)
        assert live(one, moment).code == code
        assert live(seed(SECRETS[algorithm], algorithm=algorithm, digits=6), moment).code == code[2:]


def test_a_secret_of_80_bits_as_exchanges_still_give_them() -> None:
    assert code_at(seed(b"Hello!\xde\xad\xbe\xef"), 1) == "996554"


def test_time_left_and_steps() -> None:
    one = seed()
    assert step_of(one, NOW) == NOW // 30
    assert [live(one, NOW + more).left for more in (0, 9, 10, 39)] == [10, 1, 30, 1]
    slow = Seed(secret=Secret(RFC_SECRET), period=60)
    assert step_of(slow, 119.9) == 1


def test_a_wiped_seed_makes_no_code() -> None:
    one = seed()
    one.wipe()
    with pytest.raises(SecretGone):
        live(one, NOW)


def test_a_live_code_does_not_show_itself_in_logs() -> None:
    shown = live(seed(), NOW)
    assert shown.code not in repr(shown)
