"""The form of `vault.keys`: one random vault key, wrapped by each unlocker.

    {"format": "strongroom-keys", "version": 1, "checksum": SHA-256, "keys": {vault, created, unlockers}}

The checksum covers the version and the exact bytes of `keys`, so that a damaged file is told from a wrong passphrase
without any secret. It is no protection against forgery; that is what the authenticated wrapping is for.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from desktop_app.storage import errors, files

KEY_FILE = "vault.keys"
FORMAT = "strongroom-keys"
VERSION = 2
"""Form 2 names the key store that was given the key. A file without such a name is still written as form 1."""

BOUND = 1
"""What the wrapping vouches for begins with this number for ever."""

LARGEST = 256 * 1024
"""Bytes; a sound key file has about one thousand."""

UnlockerKind = Literal["keyring", "passphrase", "paper"]

Identity = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$")]
Nonce = Annotated[bytes, msgspec.Meta(min_length=12, max_length=12)]
Wrapped = Annotated[bytes, msgspec.Meta(min_length=48, max_length=48)]
Salt = Annotated[bytes, msgspec.Meta(min_length=16, max_length=64)]


class Argon2Cost(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one try of a passphrase costs: memory in KiB, passes over it, lanes at once.

    The upper bounds keep a forged key file from taking the computer's memory or its evening.
    """

    memory_kib: Annotated[int, msgspec.Meta(ge=8, le=2 * 1024 * 1024)]
    passes: Annotated[int, msgspec.Meta(ge=1, le=64)]
    lanes: Annotated[int, msgspec.Meta(ge=1, le=16)]


class Unlocker(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind"):
    """One way to the vault key: `wrapped` is that under ChaCha20-Poly1305 with `nonce`. `added`: ISO date in UTC."""

    id: Identity
    added: str
    nonce: Nonce
    wrapped: Wrapped

    @property
    def kind(self) -> UnlockerKind:
        """Which kind this is."""
        raise NotImplementedError

    def bound(self, vault: str) -> bytes:
        """What the wrapping vouches for besides the key: the vault, the kind and all parameters.

        Written out by hand because it must stay the same bytes for ever.
        """
        return f"{FORMAT} {BOUND}\n{vault}\n{self.kind}\n{self.id}\n{self.parameters()}".encode()

    def parameters(self) -> str:
        """The kind's own parameters as text."""
        return ""


class KeyringUnlocker(Unlocker, frozen=True, kw_only=True, tag="keyring", omit_defaults=True):
    """Wrapped by 32 random bytes that the system's key store holds: the one named `store`, "" where nobody noted it.

    The name is for the sentence that says why the key is not found. It opens nothing, so nothing vouches for it.
    """

    store: Annotated[str, msgspec.Meta(max_length=40)] = ""

    @property
    def kind(self) -> UnlockerKind:
        """Its kind."""
        return "keyring"


class PassphraseUnlocker(Unlocker, frozen=True, kw_only=True, tag="passphrase"):
    """Wrapped by a passphrase through Argon2id."""

    salt: Salt
    cost: Argon2Cost

    @property
    def kind(self) -> UnlockerKind:
        """Its kind."""
        return "passphrase"

    def parameters(self) -> str:
        """The parameters as text."""
        return f"{self.salt.hex()} {self.cost.memory_kib} {self.cost.passes} {self.cost.lanes}"


class PaperUnlocker(Unlocker, frozen=True, kw_only=True, tag="paper"):
    """Wrapped by the recovery key on paper through HKDF."""

    salt: Salt

    @property
    def kind(self) -> UnlockerKind:
        """Its kind."""
        return "paper"

    def parameters(self) -> str:
        """The parameters as text."""
        return self.salt.hex()


AnyUnlocker = KeyringUnlocker | PassphraseUnlocker | PaperUnlocker


class Keys(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the file says: the vault's identity (32 hex digits, also in the database), its date, its unlockers."""

    vault: Identity
    created: str
    unlockers: Annotated[tuple[AnyUnlocker, ...], msgspec.Meta(min_length=1, max_length=64)]

    def kinds(self) -> tuple[UnlockerKind, ...]:
        """The kinds of unlockers that there are, in their order."""
        return tuple(unlocker.kind for unlocker in self.unlockers)


class _Marks(msgspec.Struct, frozen=True, kw_only=True):
    """What every version has; all else may look different in a later one."""

    format: str
    version: int


class _Envelope(_Marks, frozen=True, kw_only=True):
    checksum: str
    keys: msgspec.Raw


def encode(keys: Keys) -> bytes:
    """The bytes of the file."""
    inner = msgspec.json.encode(keys)
    named = any(isinstance(one, KeyringUnlocker) and one.store for one in keys.unlockers)
    version = VERSION if named else 1
    envelope = _Envelope(format=FORMAT, version=version, checksum=_checksum(version, inner), keys=msgspec.Raw(inner))
    return msgspec.json.encode(envelope) + b"\n"


def decode(data: bytes) -> Keys:
    """What the bytes say. VaultDamaged where they are not as written, VaultTooNew where a later app wrote them."""
    damaged = errors.VaultDamaged(KEY_FILE)
    try:
        if len(data) > LARGEST:
            raise damaged
        marks = msgspec.json.decode(data, type=_Marks)
        if marks.format == FORMAT and marks.version > VERSION:
            raise errors.VaultTooNew(KEY_FILE, marks.version, VERSION)
        envelope = msgspec.json.decode(data, type=_Envelope)
        if envelope.format != FORMAT or envelope.checksum != _checksum(envelope.version, bytes(envelope.keys)):
            raise damaged
        return msgspec.json.decode(envelope.keys, type=Keys)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise damaged from error


def read(folder: Path) -> Keys:
    """The key file of the vault in `folder`. OSError where it cannot be read."""
    return decode(files.read_at_most(folder / KEY_FILE, LARGEST))


def _checksum(version: int, inner: bytes) -> str:
    return hashlib.sha256(f"{FORMAT} {version}\n".encode() + inner).hexdigest()
