"""The codes of a seed (RFC 6238 on RFC 4226), by pyotp. Moments are seconds since 1970 in UTC, handed in."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

import msgspec
import pyotp

from desktop_app.domain.seed import Algorithm, Seed

_DIGESTS: dict[Algorithm, Callable[..., Any]] = {
    "SHA1": hashlib.sha1,
    "SHA256": hashlib.sha256,
    "SHA512": hashlib.sha512,
}


class _Codes(pyotp.OTP):
    """pyotp's codes without the secret as text: that would be one more copy that nothing wipes.

    It also takes shorter secrets than pyotp allows: exchanges still give out 80 bits, and the owner has no choice.
    """

    def __init__(self, seed: Seed) -> None:
        self._secret = seed.secret
        super().__init__("", digits=seed.digits, digest=_DIGESTS[seed.algorithm])

    def byte_secret(self) -> bytes:
        """The key of the HMAC."""
        return self._secret.reveal()


class LiveCode(msgspec.Struct, frozen=True, kw_only=True):
    """A code to be typed now. `left`: seconds that it is still shown, above 0 and at most the period."""

    code: str
    left: float

    def __repr__(self) -> str:
        return f"LiveCode(left={self.left})"


def step_of(seed: Seed, now: float) -> int:
    """The number of the step that a moment lies in (RFC 6238: T)."""
    return int(now // seed.period)


def code_at(seed: Seed, step: int) -> str:
    """The code of one step. SecretGone after the secret was wiped; ValueError before 1970."""
    return codes_at(seed, range(step, step + 1))[0]


def codes_at(seed: Seed, steps: range) -> list[str]:
    """The codes of several steps."""
    made = _Codes(seed)
    return [made.generate_otp(step) for step in steps]


def live(seed: Seed, now: float) -> LiveCode:
    """The code of this moment, and how long it is shown."""
    step = step_of(seed, now)
    return LiveCode(code=code_at(seed, step), left=(step + 1) * seed.period - now)
