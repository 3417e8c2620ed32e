"""Secrets that a person chose to keep: sealed under a key of their own, which only the system's key store holds.

So a copy of the vault, even an open one on another computer, does not give them. The seal is ChaCha20-Poly1305, tied to
the record that it stands in.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from desktop_app.storage.errors import KeptSecretLost
from desktop_app.storage.keystore import KeyStore, probe
from desktop_app.storage.wrapping import KEY_BYTES, NONCE_BYTES, wipe

LONGEST = 8192
"""Bytes that are sealed at most."""


def name_of(vault: str) -> str:
    """The name in the key store, apart from that of the vault's own key."""
    return f"{vault} kept secrets"


def seal(store: KeyStore, vault: str, record_id: str, data: bytes, random: Callable[[int], bytes]) -> str:
    """The sealed bytes in base 64. KeyringUnavailable where the store keeps nothing; it may wait for the person."""
    if len(data) > LONGEST:
        raise ValueError("too long to be kept")
    key = _held(store, vault)
    if key is None:
        probe(store, random)
        key = bytearray(random(KEY_BYTES))
        store.set(name_of(vault), base64.b64encode(key).decode())
    nonce = random(NONCE_BYTES)
    sealed = ChaCha20Poly1305(key).encrypt(nonce, data, _bound(vault, record_id))
    wipe(key)
    return base64.b64encode(nonce + sealed).decode()


def unseal(store: KeyStore, vault: str, record_id: str, sealed: str) -> bytes:
    """The bytes. KeptSecretLost where this computer's key store does not hold their key; KeyringUnavailable."""
    key = _held(store, vault)
    if key is None:
        raise KeptSecretLost
    try:
        data = base64.b64decode(sealed, validate=True)
        return ChaCha20Poly1305(key).decrypt(data[:NONCE_BYTES], data[NONCE_BYTES:], _bound(vault, record_id))
    except (InvalidTag, ValueError, binascii.Error):
        raise KeptSecretLost from None
    finally:
        wipe(key)


def forget_key(store: KeyStore, vault: str) -> None:
    """Takes the key out of the store, once nothing is kept any more. KeyringUnavailable."""
    store.delete(name_of(vault))


def _held(store: KeyStore, vault: str) -> bytearray | None:
    try:
        key = bytearray(base64.b64decode(store.get(name_of(vault)) or "", validate=True))
    except (binascii.Error, ValueError):
        return None
    return key if len(key) == KEY_BYTES else None


def _bound(vault: str, record_id: str) -> bytes:
    return f"strongroom kept secret 1\0{vault}\0{record_id}".encode()
