"""What a scanned or pasted text is. Nothing is opened, and what could empty a wallet is named and let go."""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from desktop_app.authenticator.links import Read, read_link
from desktop_app.authenticator.migration import SCHEME as MIGRATION
from desktop_app.authenticator.migration import Part, read_part
from desktop_app.authenticator.refusals import Odd, SeedRefused
from desktop_app.authenticator.typed_key import may_be_key, read_typed
from desktop_app.authenticator.wallets import wallet_kind
from desktop_app.authenticator.wrapping import unwrapped
from desktop_app.pasted.hosts import host_of

Kind = Literal[
    "seed",
    "export",
    "refused",
    "key",
    "passkey",
    "app",
    "web",
    "address",
    "private_key",
    "phrase",
    "text",
    "empty",
    "too_long",
]
"""A seed; a part of Google Authenticator's export; an otpauth text that gives no seed; a bare key; the code of a
passkey sign-in; the code of one vendor's own app; a web link; a wallet's address, private key or phrase; other text.
"""

LONGEST_TEXT = 20_000
MOST_LINKS = 100

_APPS = {
    "phonefactor": "Microsoft Authenticator",
    "microsoft-authenticator": "Microsoft Authenticator",
    "duo": "Duo Mobile",
    "oktaverify": "Okta Verify",
    "com.okta.authenticator": "Okta Verify",
    "authy": "Authy",
    "vip": "VIP Access",
    "motp": "Mobile-OTP",
    "wechat": "WeChat",
    "weixin": "WeChat",
    "tg": "Telegram",
    "sgnl": "Signal",
    "wifi": "Wi-Fi",
}
_FORM = re.compile(r"([a-z][a-z0-9.+-]{1,40}):", re.IGNORECASE)
_STEAM = re.compile(r"steam://[A-Z2-7]{16,}=*", re.IGNORECASE)
_PASSKEY = re.compile(r"FIDO:/[0-9]{20,}", re.IGNORECASE)
_LINKS = re.compile(r"otpauth(?:-migration)?://", re.IGNORECASE)


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """One text.

    `read` of a "seed" or "key", `part` of an "export", `refusal` of a "refused" text; `odd` is what was odd around
    it. `shown` is the host of a web link or the name of an app: never the text itself.
    """

    kind: Kind
    read: Read | None = None
    part: Part | None = None
    refusal: SeedRefused | None = None
    odd: tuple[Odd, ...] = ()
    shown: str = ""

    def __repr__(self) -> str:
        return f"Content({self.kind})"


def recognised(text: str) -> Content:
    """What one scanned code or one pasted line is."""
    if len(text) > LONGEST_TEXT:
        return Content(kind="too_long")
    text = text.strip().strip("\ufeff\0")
    if not text:
        return Content(kind="empty")
    if _STEAM.fullmatch(text):
        return Content(kind="refused", refusal=SeedRefused("steam"))
    found = unwrapped(text)
    if found is not None:
        return _otpauth(found.link, found.odd)
    return _other(text)


def all_recognised(text: str) -> tuple[Content, ...]:
    """What a pasted text is: each of its lines where several hold a link, else the whole."""
    if len(text) > LONGEST_TEXT:
        return (Content(kind="too_long"),)
    lines = [line for line in text.splitlines() if _LINKS.search(line)]
    if len(lines) > 1:
        return tuple(recognised(line) for line in lines[:MOST_LINKS])
    return (recognised(text),)


def _otpauth(link: str, odd: tuple[Odd, ...]) -> Content:
    try:
        if link[: len(MIGRATION)].lower() == MIGRATION:
            return Content(kind="export", part=read_part(link), odd=odd)
        read = read_link(link)
    except SeedRefused as refusal:
        return Content(kind="refused", refusal=refusal, odd=odd)
    return Content(kind="seed", read=Read(read.seed, (*odd, *read.odd)))


def _other(text: str) -> Content:
    wallet = wallet_kind(text)
    if wallet:
        return Content(kind=wallet)
    if may_be_key(text):
        try:
            return Content(kind="key", read=read_typed(text))
        except SeedRefused as refusal:
            return Content(kind="refused", refusal=refusal)
    if _PASSKEY.fullmatch(text):
        return Content(kind="passkey")
    host = host_of(text)
    if host:
        return Content(kind="web", shown=host)
    form = _FORM.match(text)
    app = _APPS.get(form[1].lower(), "") if form else ""
    return Content(kind="app", shown=app) if app else Content(kind="text")
