"""The host of a web link, as it is shown before anything is done with the link. Nothing here opens one."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import urlsplit

from desktop_app.pasted.cleaning import without_extra_marks

LONGEST_HOST = 253
_WEB = re.compile(r"\s*https?:[/\\]{2}", re.IGNORECASE)
_NAME = r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}"
_BARE = re.compile(rf"www\.{_NAME}(?=[/?#]|$)|{_NAME}(?=[/?#])", re.IGNORECASE)


def host_of(text: str) -> str | None:
    """The host that a browser would go to: in ASCII, without a name or password before "@". None for no web link.

    Letters outside ASCII come as "xn--…", so that a look-alike is seen as one. No host has more than 253 characters.
    """
    text = text.strip()
    if not _WEB.match(text):
        found = _BARE.match(text)
        return found[0].lower() if found else None
    if without_extra_marks(text) != text:  # no name has so many, and reading it would take long
        return None
    try:
        host = urlsplit(text.replace("\\", "/").split()[0]).hostname or ""
        return _ascii(host) or None
    except ValueError:
        return None


def _ascii(host: str) -> str:
    """The name in ASCII, "" where it can be none. Encoding takes a time that grows with the square of its length, and
    the compatible normal form, in which it is encoded, makes eighteen letters of one.
    """
    if len(host) > LONGEST_HOST:
        return ""
    if host.isascii():
        return host.lower() if host.isprintable() else ""
    if len(unicodedata.normalize("NFKC", host)) > LONGEST_HOST:
        return ""
    try:
        name = host.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    return name if len(name) <= LONGEST_HOST else ""
