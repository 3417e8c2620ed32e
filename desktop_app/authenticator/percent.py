"""Percent-encoding (RFC 3986), read without losing anything: what is no encoding stays as it is and is told."""

from __future__ import annotations

import re
from urllib.parse import unquote_to_bytes

from desktop_app.authenticator.refusals import Odd

_BROKEN = re.compile(r"%(?![0-9A-Fa-f]{2})")


def decoded(part: str) -> tuple[str, list[Odd]]:
    """The text behind one part of a link."""
    odd: list[Odd] = []
    if _BROKEN.search(part):
        odd.append(Odd("bad_percent"))
    raw = unquote_to_bytes(part.encode("utf-8", "replace"))
    try:
        return raw.decode("utf-8"), odd
    except UnicodeDecodeError:
        return raw.decode("utf-8", "replace"), [*odd, Odd("not_utf8")]


def queries(query: str) -> list[tuple[str, str]]:
    """The names, in lower case, and the values of a query, both still encoded."""
    pairs = [pair.partition("=") for pair in query.split("&") if pair]
    return [(name.strip().lower(), value) for name, _, value in pairs]
