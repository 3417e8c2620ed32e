"""Addresses on an exchange's own list that are not the owner's, as the analysis reads them.

Whoever put one there needs no step of listing any more: where listed addresses are paid without a code, it is an open
exit. Only an address that the comparison saw and that the book does not know to this day counts.
"""

from __future__ import annotations

import msgspec

from desktop_app.domain.dossier import Dossier
from desktop_app.domain.saved_address import ListCheck

FOREIGN = "allowlist:foreign"
"""Stands beside the answers of an account. Not the id of a question: those have no colon."""


def foreign(dossier: Dossier) -> frozenset[str]:
    """The accounts on whose list somebody else's address stands, as far as the newest comparison says."""
    newest: dict[str, ListCheck] = {}
    for record in dossier.held("address_list"):
        check = _read(record.body)
        if check is not None and (check.account not in newest or newest[check.account].at < check.at):
            newest[check.account] = check
    strange = {account: _writings(check) for account, check in newest.items() if check.unknown}
    if not strange:
        return frozenset()
    # A text search over the records: a book of 20,000 entries would take a second to decode.
    book = "\n".join(record.body for record in dossier.held("address")).casefold()
    return frozenset(
        account
        for account, unknown in strange.items()
        if any(not any(f'"{text.casefold()}"' in book for text in texts) for texts in unknown)
    )


def _writings(check: ListCheck) -> tuple[tuple[str, ...], ...]:
    """For each strange address what would stand in its entry of the book: the address, or the key of its destination,
    by which it is known in another writing (EQ and UQ, capitals, with and without a tag inside).
    """
    keys = check.unknown_keys or ("",) * len(check.unknown)
    return tuple((text, *key.split()) for text, key in zip(check.unknown, keys, strict=False))


def _read(body: str) -> ListCheck | None:
    try:
        return msgspec.json.decode(body, type=ListCheck)
    except (msgspec.DecodeError, RecursionError):
        return None
