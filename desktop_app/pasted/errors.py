"""Why pasted text is not taken. None of these holds any part of the text: it may be a secret.

The words that people see are made by the window from the type and its attributes; `str()` is for developers.
"""

# ruff: noqa: N818 (the names say what happened; the base says that it is an error)

from __future__ import annotations

from typing import Literal

SecretKind = Literal[
    "wallet_words",
    "private_key_wif",
    "encrypted_private_key",
    "private_key_hex",
    "extended_private_key",
    "xrp_seed",
    "xlm_seed",
    "solana_keypair",
    "named_private_key",
    "pem",
    "keystore_file",
    "authenticator_link",
    "authenticator_key",
    "api_secret",
    "recovery_key",
]
"""What the refused text looks like."""

Limit = Literal["characters", "rows", "line", "depth", "columns"]


class PastedError(Exception):
    """One family: pasted text that is not taken. Nothing was stored, and what was there before is untouched."""


class SecretShaped(PastedError):
    """The text looks like a secret. It was neither stored nor logged. Anybody who saw it should count as knowing it:
    move the coins, or revoke the key, if it was on the clipboard of a shared computer.
    """

    def __init__(self, kind: SecretKind) -> None:
        super().__init__(f"looks like a secret: {kind}")
        self.kind = kind


class TooMuch(PastedError):
    """More than is read at once: `limit` says of what, `most` how much is read. Paste it in parts."""

    def __init__(self, limit: Limit, most: int) -> None:
        super().__init__(f"more than {most} {limit}")
        self.limit = limit
        self.most = most


class NotJson(PastedError):
    """It begins like JSON and is none: perhaps a part is missing. Copy the whole answer. `line` is where it breaks."""

    def __init__(self, line: int) -> None:
        super().__init__(f"no JSON, line {line}")
        self.line = line


class NotText(PastedError):
    """The file is in no encoding that is known here. Save it as UTF-8."""

    def __init__(self) -> None:
        super().__init__("neither UTF-8 nor UTF-16")
