"""Why a text is no seed, and what is odd about one that is: codes for the window's sentences. Never a secret."""

from __future__ import annotations

from typing import Literal, NamedTuple

import msgspec

Reason = Literal[
    "empty",
    "too_long",
    "not_otpauth",
    "malformed",
    "hotp",
    "steam",
    "other_kind",
    "no_secret",
    "key_empty",
    "key_letters",
    "key_hex",
    "key_too_short",
    "key_too_long",
    "algorithm",
    "digits",
    "period",
    "twice",
    "payload",
    "payload_empty",
]
"""`detail` of `SeedRefused` tells more: the kind, the algorithm, the digits, the period or the parameter's name."""

OddCode = Literal[
    "no_issuer",
    "no_account",
    "issuers_differ",
    "hidden_signs",
    "direction_signs",
    "right_to_left",
    "mixed_scripts",
    "shortened",
    "not_utf8",
    "bad_percent",
    "several_colons",
    "plus_for_space",
    "same_twice",
    "unknown_parameters",
    "html_escaped",
    "line_breaks",
    "text_around",
    "wrapped",
    "web_link",
    "padded",
    "spaced",
    "leftover",
]


class Slip(NamedTuple):
    """A sign that no key has. `at`: its place in what was typed, from 0; `place`: the how-manieth letter of the key
    it is, from 1, separators not counted. `meant`: letters that look like it, the likeliest first.
    """

    at: int
    place: int
    sign: str
    meant: tuple[str, ...]


class Odd(msgspec.Struct, frozen=True):
    """Something to be said before a seed is used. `detail` is text from outside, cleaned, for plain display."""

    code: OddCode
    detail: str = ""


class SeedRefused(Exception):  # noqa: N818 - says what happened
    """This text gives no seed for an exchange account. `reason` and `detail` say why; neither holds the secret."""

    def __init__(self, reason: Reason, detail: str = "", slips: tuple[Slip, ...] = ()) -> None:
        super().__init__(reason)
        self.reason = reason
        self.detail = detail
        self.slips = slips
