"""Keys that packs once had and that say nothing any more: packs that were written with them are still read."""

from __future__ import annotations

from typing import Any

from desktop_app.content.decoding import decode
from desktop_app.domain.profile import Profile

OF_HOLDS = frozenset({"from_hardening"})
"""Of the hold of an operation."""


def decode_pack(table: dict[str, Any], file: str) -> Profile:
    """The table as a pack, or RefusedError with one problem."""
    operations = table.get("operations")
    if isinstance(operations, list):
        table = {**table, "operations": [_without(one) for one in operations]}
    return decode(table, Profile, file)


def _without(operation: object) -> object:
    hold = operation.get("hold") if isinstance(operation, dict) else None
    if not isinstance(operation, dict) or not isinstance(hold, dict):
        return operation
    return {**operation, "hold": {key: value for key, value in hold.items() if key not in OF_HOLDS}}
