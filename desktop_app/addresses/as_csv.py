"""The book as CSV that no spreadsheet runs, and whose memos none rounds."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.domain.saved_address import SavedAddress
from desktop_app.pasted.csv_text import written

COLUMNS = ("label", "coin", "network", "address", "memo", "whose", "last_checked", "added", "note")


def book_as_csv(entries: Iterable[SavedAddress]) -> str:
    """One row an entry, headings first. `read_listing` reads it back."""
    rows = (
        (
            entry.label,
            entry.coin,
            entry.network,
            entry.address,
            entry.memo,
            entry.whose,
            max((check.at for check in entry.checks), default=""),
            entry.added,
            entry.note,
        )
        for entry in entries
    )
    return written([COLUMNS, *rows])
