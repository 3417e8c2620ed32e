"""The address book's entries, and what came of comparing it with an exchange's own list."""

from __future__ import annotations

from typing import Literal

import msgspec

Whose = Literal["own_wallet", "own_exchange", "other_person", "shop", "unknown"]
"""Who gets what is sent there. `own_exchange`: the person's own account at an exchange, whose deposit address can
change.
"""

MemoState = Literal["given", "none_needed", "not_known"]
"""Of a chain with memos: there is one, an own wallet needs none, or the person does not know yet."""

CheckHow = Literal[
    "hardware_screen",  # the whole address on the wallet's own screen
    "wallet_app",
    "exchange_page",
    "scanned",
    "read_out",  # told by the other person over another channel
    "test_payment",
    "from_message",
    "from_history",  # copied from a list of past payments: anybody can put an address there
]


class AddressCheck(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One time that the person compared the address with its source. `at`: ISO date."""

    how: CheckHow
    at: str
    note: str = ""


class SavedAddress(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One entry: coin, network, address and memo belong together and are compared together.

    `key`, `chain` and `plain` come from the reader of the chain: equal for all ways to write the same destination, and
    the form in which look-alikes are sought. `listed_at`: the accounts (entry ids) on whose list of withdrawal
    addresses this one belongs. `source`: where the text came from first. Dates are ISO.
    """

    id: str
    coin: str
    network: str
    address: str
    memo: str = ""
    memo_state: MemoState = "not_known"
    label: str = ""
    whose: Whose = "unknown"
    source: CheckHow | Literal["typed", "pasted", ""] = ""
    checks: tuple[AddressCheck, ...] = ()
    listed_at: tuple[str, ...] = ()
    key: str = ""
    chain: str = ""
    plain: str = ""
    added: str = ""
    changed: str = ""
    note: str = ""


class ListCheck(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The evidence of one comparison with an exchange's list: when, and how many entries came out how.

    `at`: ISO date and time. `unknown`: the addresses that the book does not know, as they stood on the page.
    `unknown_keys`: for each of them how an entry of the book with the same destination is known, in whatever writing;
    several by spaces where it is not clear whose rules it keeps. `unknown_more`: how many more there were than are
    kept. `complete`: every line of what was pasted was understood, and every address on it stood there whole.
    """

    id: str
    account: str
    at: str
    in_book: int = 0
    unknown: tuple[str, ...] = ()
    unknown_keys: tuple[str, ...] = ()
    unknown_more: int = 0
    memo_differs: int = 0
    network_differs: int = 0
    look_alikes: int = 0
    missing: int = 0
    complete: bool = False
    note: str = ""
