"""A seed: what an authenticator app keeps for one account, its secret in a box that does not show it.

The box keeps the secret out of `repr`, logs, tracebacks, pickles and JSON, and overwrites its own bytes when asked.
What Python allows is less than that sounds: every `bytes`, `str` or digest worked out from the secret (the code check,
the letters on paper, the picture of a QR code) is a copy that stays in memory until its place is used again. Pages
therefore hold one `Seed`, ask for copies as late as they can, and call `wipe` when they close.
"""

from __future__ import annotations

import hmac
from typing import Literal, NoReturn

import msgspec

Algorithm = Literal["SHA1", "SHA256", "SHA512"]
"""The hash behind the codes, by the names that otpauth links use."""

ALGORITHMS: tuple[Algorithm, ...] = ("SHA1", "SHA256", "SHA512")
USUAL_ALGORITHM: Algorithm = "SHA1"
USUAL_DIGITS, USUAL_PERIOD = 6, 30
"""What RFC 6238 takes by default, and what every app can do."""

DIGITS = (6, 7, 8)
SHORTEST_PERIOD, LONGEST_PERIOD = 5, 300
"""Seconds that one code may be shown. Nothing that is in use lies outside."""

LONGEST_SECRET = 128
"""Bytes. The block of SHA-512: HMAC hashes longer keys first, so no more is ever needed."""


class SecretGone(Exception):  # noqa: N818 - says what happened
    """The secret was wiped and is asked for nevertheless."""

    def __init__(self) -> None:
        super().__init__("the secret was wiped")


class Secret:
    """The bytes of a key. Equal by content, compared in constant time; never part of any text."""

    __slots__ = ("_bytes",)

    def __init__(self, data: bytes | bytearray) -> None:
        if not 0 < len(data) <= LONGEST_SECRET:
            raise ValueError(f"a secret has 1 to {LONGEST_SECRET} bytes")
        self._bytes = bytearray(data)

    def reveal(self) -> bytes:
        """A copy of the bytes. Let it go soon. SecretGone after `wipe`."""
        if not self._bytes:
            raise SecretGone
        return bytes(self._bytes)

    def wipe(self) -> None:
        """Overwrite the bytes that this box holds. Copies handed out before are not reached."""
        self._bytes[:] = bytes(len(self._bytes))
        self._bytes = bytearray()

    @property
    def gone(self) -> bool:
        """Whether it was wiped."""
        return not self._bytes

    def __len__(self) -> int:
        return len(self._bytes)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._bytes, other._bytes)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return "Secret(wiped)" if self.gone else "Secret(…)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not copied or stored in this way")


class Seed(msgspec.Struct, frozen=True, kw_only=True):
    """One account of an authenticator app (TOTP, RFC 6238).

    `period` in seconds. `issuer` and `account` are one line each, for people, and may be empty. msgspec refuses to
    write a seed down, because it does not know `Secret`.
    """

    secret: Secret
    issuer: str = ""
    account: str = ""
    algorithm: Algorithm = USUAL_ALGORITHM
    digits: int = USUAL_DIGITS
    period: int = USUAL_PERIOD

    def __post_init__(self) -> None:
        if self.digits not in DIGITS or not SHORTEST_PERIOD <= self.period <= LONGEST_PERIOD:
            raise ValueError("no codes of this kind are known")

    @property
    def bits(self) -> int:
        """How long the secret is. 0 after it was wiped."""
        return 8 * len(self.secret)

    @property
    def usual(self) -> bool:
        """Whether every app makes the same codes of it: SHA-1, six digits, 30 seconds."""
        return (self.algorithm, self.digits, self.period) == (USUAL_ALGORITHM, USUAL_DIGITS, USUAL_PERIOD)

    def wipe(self) -> None:
        """Overwrite the secret."""
        self.secret.wipe()


class KeyLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a key on paper: letters in groups, and the check letters that belong to this line."""

    number: int
    groups: tuple[str, ...]
    check: str

    def __repr__(self) -> str:
        return f"KeyLine(number={self.number})"
