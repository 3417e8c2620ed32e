"""The register as CSV that no spreadsheet runs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desktop_app.domain.saved_key import SavedKey
from desktop_app.pasted.csv_text import written

COLUMNS = (
    "account",
    "label",
    "key",
    "permissions",
    "ip_whitelist",
    "created",
    "last_used",
    "expires",
    "used_by",
    "note",
)


def keys_as_csv(keys: Iterable[SavedKey], accounts: Mapping[str, str]) -> str:
    """One row a key, headings first; `accounts` names the accounts by their ids. `read_keys` reads it back."""
    bound = {"yes": "restricted", "no": "unrestricted", "unknown": ""}
    rows = (
        (
            accounts.get(key.account, ""),
            key.label,
            key.hint,
            ", ".join(key.permissions or ()),
            ", ".join(key.ips) or bound[key.bound],
            key.created,
            "never" if key.never_used else key.last_used,
            "never" if key.never_expires else key.expires,
            key.used_by_name or key.used_by,
            key.note,
        )
        for key in keys
    )
    return written([COLUMNS, *rows])
