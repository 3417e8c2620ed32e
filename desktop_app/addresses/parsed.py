"""What a chain's rules make of a text."""

from __future__ import annotations

from typing import Literal

import msgspec

Warn = Literal[
    "no_checksum",  # nothing protects against a slip of the finger
    "zero_address",  # nobody's: what is paid there is gone
    "burn_address",
    "token_contract",  # the address of a token itself, not of a wallet
    "program",  # a program of the chain
    "program_derived",  # off the curve: no key signs for it
    "contract",
    "unknown_witness",  # a kind of output that nobody can spend yet
    "legacy_form",  # the same text is an address of another chain too; `also_on` says of which
    "old_form",  # an older way to write it, which some exchanges refuse
    "pointer",
    "script",
    "privacy_form",  # Litecoin MWEB: exchanges seldom pay there
    "master_chain",
    "raw_form",
    "anyone_can_spend",
    "unchecked_chain",  # no rules for this chain are known here
]


class Parsed(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An address that keeps its chain's rules. That it is valid does not say whose it is.

    `address`: as it is best kept and shown. `key`: equal for all ways to write the same destination, apart from the
    memo. `account`: the bare key or hash as hex, to see the same key on another chain. `memo`: what the address
    carries inside. `plain`: the form in which look-alikes are sought. `forms`: other ways to write it, by name.
    """

    chain: str
    kind: str
    address: str
    key: str
    account: str = ""
    memo: str | None = None
    plain: str = ""
    forms: dict[str, str] = {}
    warnings: tuple[Warn, ...] = ()
    also_on: tuple[str, ...] = ()

    @property
    def checked(self) -> bool:
        """Whether a checksum was there and fits."""
        return not {"no_checksum", "unchecked_chain"} & set(self.warnings)
