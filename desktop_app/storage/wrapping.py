"""Wraps the vault key and makes the keys that wrap it. Bytes in, bytes out; where they come from is not known here."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop_app.storage.keyfile import AnyUnlocker, Argon2Cost

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12

STANDARD_COST = Argon2Cost(memory_kib=64 * 1024, passes=3, lanes=4)
"""RFC 9106 section 4, the second recommended option: 64 MiB, 3 passes, 4 lanes. Also the floor of what the app uses."""


LARGEST_MEMORY_KIB = 512 * 1024
"""A vault shall open on the smaller computer that its backup is brought to, as well."""

LONG_ENOUGH = 0.6
"""Seconds that one derivation may take here: somebody who guesses pays as much for each guess, in memory above all."""


def cost_here(stopwatch: Callable[[], float]) -> Argon2Cost:
    """The cost for this computer: the standard one, with twice the memory as long as one derivation stays short.

    `stopwatch` gives seconds. Takes a second or two. Where memory is short the last cost that worked is taken.
    """
    cost = STANDARD_COST
    while cost.memory_kib < LARGEST_MEMORY_KIB:
        more = msgspec.structs.replace(cost, memory_kib=2 * cost.memory_kib)
        begun = stopwatch()
        try:
            from_passphrase("to see how long it takes", bytes(SALT_BYTES), more)
        except MemoryError:
            break
        if stopwatch() - begun > LONG_ENOUGH:
            break
        cost = more
    return cost


def wrap(vault_key: bytearray, wrapping_key: bytearray, nonce: bytes, bound: bytes) -> bytes:
    """The vault key under ChaCha20-Poly1305, 48 bytes, tied to `bound`."""
    return ChaCha20Poly1305(wrapping_key).encrypt(nonce, vault_key, bound)


def unwrap(unlocker: AnyUnlocker, wrapping_key: bytearray, vault: str) -> bytearray | None:
    """The vault key, or None where the wrapping key does not fit this unlocker of this vault."""
    vault_key = bytearray(KEY_BYTES)
    try:
        ChaCha20Poly1305(wrapping_key).decrypt_into(unlocker.nonce, unlocker.wrapped, unlocker.bound(vault), vault_key)
    except InvalidTag:
        return None
    return vault_key


def from_passphrase(passphrase: str, salt: bytes, cost: Argon2Cost) -> bytearray:
    """The wrapping key of a passphrase by Argon2id (RFC 9106), 32 bytes.

    The passphrase is taken in Unicode's NFKC form, so that the same letters typed on another system fit. Takes a good
    part of a second, during which other threads run. MemoryError where there is not enough.
    """
    wrapping_key = bytearray(KEY_BYTES)
    typed = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    derivation = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    derivation.derive_into(typed, wrapping_key)
    return wrapping_key


def from_paper(secret: bytes, salt: bytes) -> bytearray:
    """The wrapping key of the 160 random bits on paper. They need no slow derivation: nobody can guess them."""
    return bytearray(HKDF(SHA256(), KEY_BYTES, salt, b"strongroom paper key").derive(secret))


def wipe(secret: bytearray) -> None:
    """Overwrites key bytes. Python may have copied them before; this is as far as it lets us go."""
    secret[:] = bytes(len(secret))
