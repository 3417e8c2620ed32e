"""How far an entry of the book was checked by another way than the one on which its text came."""

from __future__ import annotations

from desktop_app.domain.saved_address import AddressCheck, SavedAddress

STRONG = frozenset({"hardware_screen", "wallet_app", "exchange_page", "scanned", "read_out"})
"""Ways that show the whole address at its source. A payment that arrived is none: it shows nothing about the next."""


def best_check(entry: SavedAddress) -> AddressCheck | None:
    """The newest check at the source; without one the newest test payment; else None."""
    for ways in (STRONG, frozenset({"test_payment"})):
        found = [check for check in entry.checks if check.how in ways]
        if found:
            return max(found, key=lambda check: check.at)
    return None
