"""A key as it is typed into the form: cleaned, and refused where a field holds a secret."""

from __future__ import annotations

import msgspec

from desktop_app.domain.saved_key import SavedKey
from desktop_app.keys.reading import key_hint
from desktop_app.keys.refusing import refuse_secrets, refuse_tokens
from desktop_app.pasted.cleaning import clean

MOST_LINE, MOST_NOTE = 200, 2000


def checked(key: SavedKey) -> SavedKey:
    """The key as it is kept. SecretShaped where any field that people type into holds a secret.

    The public name is cut to its ends; a whole one that is pasted into the field for it is taken, not kept.
    """
    fields = {name: _line(getattr(key, name), MOST_LINE) for name in ("label", "used_by_name", "status")}
    fields["note"] = _line(key.note, MOST_NOTE)
    permissions = None if key.permissions is None else tuple(_line(word, MOST_LINE) for word in key.permissions)
    return msgspec.structs.replace(
        key, **fields, permissions=permissions, ips=tuple(_line(ip, 60) for ip in key.ips), hint=_hint(key.hint)
    )


def _line(text: str, most: int) -> str:
    line = " ".join(clean(text[: 4 * most]).text.split())[:most]
    refuse_secrets(line)
    refuse_tokens(line)
    return line


def _hint(text: str) -> str:
    return text if "…" in text and len(text) <= 12 else key_hint(clean(text[:400]).text)
