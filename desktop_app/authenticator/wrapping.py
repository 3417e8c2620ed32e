"""Texts with an otpauth link inside: other schemes, web pages that draw QR codes, Android intents, words around."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import unquote

from desktop_app.authenticator.refusals import Odd
from desktop_app.pasted.hosts import host_of

LONGEST_TEXT = 20_000
_DEEPEST = 3
_INSIDE = re.compile(r"otpauth(?:-migration)?://[^\s\"'<>`]+", re.IGNORECASE)
_ENCODED = re.compile(r"otpauth(?:-migration)?(?:%(?:25)*3A|:)(?:%(?:25)*2F|/){2}", re.IGNORECASE)
_VARIANT = re.compile(r"(?!otpauth-migration)([a-z][a-z0-9+.]*-otpauth|otpauth[-+.][a-z0-9+.-]+)://", re.IGNORECASE)
_INTENT = re.compile(r"intent://(?P<rest>[^#\s]+)#Intent;(?=[^\s]*scheme=otpauth;)", re.IGNORECASE)


class Unwrapped(NamedTuple):
    """An otpauth or otpauth-migration link, and what stood around it."""

    link: str
    odd: tuple[Odd, ...]


def unwrapped(text: str) -> Unwrapped | None:
    """The one link inside a text, or the text itself where it is one. None where there is none."""
    text = text.strip()[:LONGEST_TEXT]
    if re.match(r"otpauth(-migration)?://", text, re.IGNORECASE):
        return Unwrapped(text, ())
    intent = _INTENT.match(text)
    if intent:
        return Unwrapped(f"otpauth://{intent['rest']}", (Odd("wrapped", "intent"),))
    variant = _VARIANT.match(text)
    if variant:
        return Unwrapped(f"otpauth://{text[variant.end() :]}", (Odd("wrapped", variant[1].lower()),))
    return _within(text)


def _within(text: str) -> Unwrapped | None:
    """A link further inside, perhaps encoded once or more."""
    host = host_of(text)
    found = _INSIDE.search(text)
    if host is None and found:
        return Unwrapped(found[0], (Odd("text_around"),))
    encoded = _ENCODED.search(text)
    if not encoded:
        return None
    # Inside a web link the value ends at the next parameter; an "&" of its own is encoded there.
    inside = re.split(r"[&\s#]", text[encoded.start() :], maxsplit=1)[0] if host else text[encoded.start() :]
    for _ in range(_DEEPEST):
        if "?" in inside and _INSIDE.match(inside):
            break
        inside = unquote(inside)
    found = _INSIDE.match(inside)
    if not found:
        return None
    return Unwrapped(inside.strip(), (Odd("web_link", host) if host else Odd("text_around"),))
