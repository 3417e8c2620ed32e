"""The register as CSV that no spreadsheet runs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desktop_app.domain.saved_key import Bound, SavedKey
from desktop_app.pasted.csv_text import written

COLUMNS = (
    "account",
    "label",
    "key",
    "permissions",
    "ip_restriction",
    "ips",
    "created",
    "last_used",
    "expires",
    "used_by",
    "used_by_name",
    "recognised",
    "status",
    "note",
)
BOUND: dict[Bound, str] = {"yes": "restricted", "no": "unrestricted", "unknown": ""}
RECOGNISED = {True: "yes", False: "no", None: ""}
NO_PERMISSIONS = "(none)"
"""Of a key without any right; an empty cell is one whose rights are not known."""


def keys_as_csv(keys: Iterable[SavedKey], accounts: Mapping[str, str]) -> str:
    """One row a key, headings first; `accounts` names the accounts by their ids. `read_keys` reads it back."""
    rows = (
        (
            accounts.get(key.account, ""),
            key.label,
            key.hint,
            NO_PERMISSIONS if key.permissions == () else "\n".join(key.permissions or ()),
            BOUND[key.bound],
            ", ".join(key.ips),
            key.created,
            "never" if key.never_used else key.last_used,
            "never" if key.never_expires else key.expires,
            key.used_by,
            key.used_by_name,
            RECOGNISED[key.recognised],
            key.status,
            key.note,
        )
        for key in keys
    )
    return written([COLUMNS, *rows])
