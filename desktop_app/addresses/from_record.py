"""An entry of the book as a file of everything brings it, in the body of a record.

As with the book's own CSV: the file can be changed by anybody who had it, so the address is read anew, all that follows
from it is worked out and never taken over, and no check counts.
"""

from __future__ import annotations

import msgspec

from desktop_app.addresses.book import make_entry, plain_words
from desktop_app.addresses.from_csv import iso_day
from desktop_app.addresses.records import RecordUnreadable, address_body, address_of
from desktop_app.pasted.errors import PastedError, SecretShaped


def brought_body(identity: str, body: str) -> str | None:
    """The body as it may be stored, None for what the book cannot keep. SecretShaped."""
    try:
        told = address_of(identity, body)
        entry, _ = make_entry(
            identity=identity,
            coin=told.coin,
            network=told.network,
            text=told.address,
            memo=told.memo,
            whose=told.whose,
            label=told.label,
            added=iso_day(told.added),
        )
        note = plain_words(told.note)
    except SecretShaped:
        raise
    except (RecordUnreadable, PastedError):
        return None
    changed = iso_day(told.changed)
    return address_body(msgspec.structs.replace(entry, listed_at=told.listed_at, changed=changed, note=note))
