"""Why a text is no address that the book may keep. The text itself is never part of an error.

The words that people see are made by the window from `reason` and the attributes; `str()` is for developers.
"""

from __future__ import annotations

from typing import Literal

from desktop_app.pasted.errors import PastedError

Reason = Literal[
    "empty",
    "too_long",
    "look_alike_letter",  # a letter of another alphabet; `position` and `letter` say which
    "character",  # not in the alphabet of this chain; `position`
    "length",
    "checksum",
    "mixed_case",
    "prefix",  # begins like no address of this chain
    "version",  # a version or type that pays nobody
    "padding",  # bits that must be zero are not
    "program",  # a witness program of a length that is not allowed
    "encoding",  # bech32 where bech32m is needed, or the reverse
    "test_network",
    "other_chain",  # `found` names the chain or the network
    "retired",  # `found` names the network that was shut down
    "not_payable",  # a valid key of this chain, but nothing can be paid to it; `found` says what it is
    "no_0x",
    "icap",
    "tron_hex",
    "request",  # a payment request that is more than an address
    "amount",  # a Lightning invoice whose amount is not allowed
    "fields",  # a Lightning invoice without a field that it needs
    "signature",  # a Lightning invoice whose signature is none
    "not_kept",  # readable, but nothing to keep: `found` says what it is
    "unknown_chain",
    "coin_form",  # no name of a coin
    "memo_form",
    "memo_rounded",  # a spreadsheet made a number of it and left digits out
    "memo_disagrees",  # the memo beside the address is not the one inside it
]


class AddressError(PastedError):
    """One family: a text that is not taken as an address. Nothing was stored."""

    def __init__(self, reason: Reason, *, position: int | None = None, letter: str = "", found: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.position = position
        self.letter = letter
        self.found = found
