"""The host of a web link, as it is shown before anything is done with the link. Nothing here opens one."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from desktop_app.pasted.cleaning import without_extra_marks

LONGEST_HOST = 253
_WEB = re.compile(r"\s*https?:[/\\]{2}", re.IGNORECASE)
_NAME = r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}"
_BARE = re.compile(rf"www\.{_NAME}(?=[/?#]|$)|{_NAME}(?=[/?#])", re.IGNORECASE)


def host_of(text: str) -> str | None:
    """The host that a browser would go to: in ASCII, without a name or password before "@". None for no web link.

    Letters outside ASCII come as "xn--…", so that a look-alike is seen as one.
    """
    text = text.strip()
    if not _WEB.match(text):
        found = _BARE.match(text)
        return found[0].lower() if found else None
    if without_extra_marks(text) != text:  # no name has so many, and reading it would take long
        return None
    try:
        host = urlsplit(text.replace("\\", "/").split()[0]).hostname or ""
        return _ascii(host)[:LONGEST_HOST] or None
    except ValueError:
        return None


def _ascii(host: str) -> str:
    if host.isascii():
        return host.lower() if host.isprintable() else ""
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
