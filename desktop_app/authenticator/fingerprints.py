"""Recognising a secret that was seen before without storing it.

A fingerprint is HMAC-SHA256 of the secret under a random key that lies in the vault only. Without that key it tells
nothing; with it a guessed secret can be tested, which for 80 random bits or more leads nowhere.
"""

from __future__ import annotations

import hashlib
import hmac

import msgspec

from desktop_app.domain.seed import Seed

KEY_BYTES = 32
_PURPOSE = b"strongroom seed fingerprint 1\0"


class SeenSeed(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A seed that was looked over here before. No secret: `print` is its fingerprint.

    `subject`: the entry it was for, "" for none. `at`: an ISO date and time in UTC.
    """

    print: str
    issuer: str = ""
    account: str = ""
    subject: str = ""
    at: str = ""


def fingerprint(seed: Seed, key: bytes) -> str:
    """64 hexadecimal digits. ValueError for a key of another length."""
    if len(key) != KEY_BYTES:
        raise ValueError("the key of fingerprints has 32 bytes")
    return hmac.new(key, _PURPOSE + seed.secret.reveal(), hashlib.sha256).hexdigest()


def seen_now(seed: Seed, key: bytes, at: str, subject: str = "") -> SeenSeed:
    """What is remembered of a seed."""
    return SeenSeed(print=fingerprint(seed, key), issuer=seed.issuer, account=seed.account, subject=subject, at=at)


def same_account(seen: SeenSeed, seed: Seed, subject: str) -> bool:
    """Whether a remembered seed was for the account of this one: by its entry, else by issuer and account name."""
    if subject and seen.subject:
        return subject == seen.subject
    named = (seed.issuer.casefold(), seed.account.casefold())
    return bool(seed.account) and named == (seen.issuer.casefold(), seen.account.casefold())
