"""The three ways to open a vault: what makes each one (New…) and what opens with it (By…).

Each wraps the same random vault key. Objects here hold secrets, so none shows them in `repr`.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any, ClassVar, Protocol

import msgspec

from desktop_app.storage import errors, faults, paper_key, wrapping
from desktop_app.storage.keyfile import (
    KEY_FILE,
    AnyUnlocker,
    Argon2Cost,
    KeyringUnlocker,
    Keys,
    PaperUnlocker,
    PassphraseUnlocker,
    UnlockerKind,
)
from desktop_app.storage.keystore import KeyStore, probe

Random = Callable[[int], bytes]
"""Gives that many unpredictable bytes: `secrets.token_bytes` in the app."""


class NewUnlocker(Protocol):
    """Something that a vault shall be opened with from now on."""

    @property
    def kind(self) -> UnlockerKind:
        """Which kind this is; a vault has at most one of each."""

    def make(self, vault: str, vault_key: bytearray, random: Random, now: str) -> AnyUnlocker:
        """Wraps the key of the vault with this identity."""

    def undo(self, vault: str) -> None:
        """Takes back what `make` left outside of the vault's files, when these could not be written."""


class Opener(Protocol):
    """Something that a person opens a vault with."""

    def ask(self, keys: Keys) -> None:
        """What may wait for the person elsewhere, before the folder is locked: another way in is not kept out by it."""

    def vault_key(self, keys: Keys) -> bytearray:
        """The 32 bytes of the vault key; a VaultError where it does not open."""


class _Secretive(msgspec.Struct, frozen=True):
    """Holds a secret, which its `repr` does not show."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"


class NewPassphrase(_Secretive, frozen=True):
    """A passphrase, not empty. `wrapping.cost_here` measures what `cost` this computer can bear."""

    passphrase: str
    cost: Argon2Cost = wrapping.STANDARD_COST
    kind: ClassVar[UnlockerKind] = "passphrase"

    def __post_init__(self) -> None:
        if not self.passphrase:
            raise ValueError("an empty passphrase protects nothing")

    def make(self, vault: str, vault_key: bytearray, random: Random, now: str) -> AnyUnlocker:
        """Takes a good part of a second."""
        salt = random(wrapping.SALT_BYTES)
        with faults.told_plainly(KEY_FILE):
            wrapping_key = wrapping.from_passphrase(self.passphrase, salt, self.cost)
        blank = PassphraseUnlocker(**_fresh(random, now), salt=salt, cost=self.cost)
        return _sealed(blank, vault, vault_key, wrapping_key)

    def undo(self, vault: str) -> None:
        """Nothing is left outside."""


class ByPassphrase(_Secretive, frozen=True):
    """A passphrase as it was typed."""

    passphrase: str

    def ask(self, keys: Keys) -> None:
        """It was typed already."""

    def vault_key(self, keys: Keys) -> bytearray:
        """WrongPassphrase where it does not fit. Takes a good part of a second."""

        def tries() -> Iterable[tuple[AnyUnlocker, bytearray]]:
            for unlocker in keys.unlockers:
                if isinstance(unlocker, PassphraseUnlocker):
                    with faults.told_plainly(KEY_FILE):
                        yield unlocker, wrapping.from_passphrase(self.passphrase, unlocker.salt, unlocker.cost)

        return _first_fit("passphrase", keys, tries(), errors.WrongPassphrase())


class NewPaperKey(_Secretive, frozen=True):
    """A recovery key made by `paper_key.new_paper_key`, after it was shown or printed."""

    text: str
    kind: ClassVar[UnlockerKind] = "paper"

    def make(self, vault: str, vault_key: bytearray, random: Random, now: str) -> AnyUnlocker:
        """WrongPaperKey where the text is not a whole recovery key."""
        salt = random(wrapping.SALT_BYTES)
        wrapping_key = wrapping.from_paper(paper_key.understood(self.text), salt)
        return _sealed(PaperUnlocker(**_fresh(random, now), salt=salt), vault, vault_key, wrapping_key)

    def undo(self, vault: str) -> None:
        """Nothing is left outside."""


class ByPaperKey(_Secretive, frozen=True):
    """A recovery key as it was typed."""

    text: str

    def ask(self, keys: Keys) -> None:
        """It was typed already."""

    def vault_key(self, keys: Keys) -> bytearray:
        """WrongPaperKey with the group that has a slip, or where it is the key of another sheet."""
        secret = paper_key.understood(self.text)
        tries = (
            (unlocker, wrapping.from_paper(secret, unlocker.salt))
            for unlocker in keys.unlockers
            if isinstance(unlocker, PaperUnlocker)
        )
        return _first_fit("paper", keys, tries, errors.WrongPaperKey("key"))


class NewKeyring:
    """A random key in the system's key store, under the vault's identity."""

    kind: ClassVar[UnlockerKind] = "keyring"

    def __init__(self, store: KeyStore) -> None:
        self._store = store
        self._placed = False

    def make(self, vault: str, vault_key: bytearray, random: Random, now: str) -> AnyUnlocker:
        """KeyringUnavailable where the store does not keep what it is given."""
        probe(self._store, random)
        # A key that is there already stays: replacing it before vault.keys is written could lock the vault on a kill.
        wrapping_key = _decoded(self._store.get(vault))
        if wrapping_key is None:
            wrapping_key = bytearray(random(wrapping.KEY_BYTES))
            self._store.set(vault, base64.b64encode(wrapping_key).decode())
            self._placed = True
        blank = KeyringUnlocker(**_fresh(random, now), store=self._store.which())
        return _sealed(blank, vault, vault_key, wrapping_key)

    def undo(self, vault: str) -> None:
        """Removes the key from the store if `make` put it there. If that fails, a key that opens nothing stays."""
        if self._placed:
            with suppress(errors.KeyringUnavailable):
                self._store.delete(vault)


class ByKeyring:
    """What the system's key store holds. `check` is called once the store has answered, and may raise to give up."""

    def __init__(self, store: KeyStore, check: Callable[[], None] = lambda: None) -> None:
        self._store, self._check = store, check
        self._held: str | None = None

    def ask(self, keys: Keys) -> None:
        """KeyringUnavailable. Waits as long as the store waits for its own password."""
        if "keyring" not in keys.kinds():
            raise errors.UnlockerMissing("keyring")
        self._held = self._store.get(keys.vault)
        self._check()

    def vault_key(self, keys: Keys) -> bytearray:
        """KeyringEntryMissing where the store no longer has the right key."""
        held, self._held = self._held, None
        given_to = next((one.store for one in keys.unlockers if isinstance(one, KeyringUnlocker)), "")
        lost = errors.KeyringEntryMissing(replaced=held is not None, given_to=given_to, asked=self._store.which())
        key = _decoded(held)
        if key is None:
            raise lost
        tries = ((unlocker, bytearray(key)) for unlocker in keys.unlockers if isinstance(unlocker, KeyringUnlocker))
        return _first_fit("keyring", keys, tries, lost)


class ByVaultKey(_Secretive, frozen=True):
    """The vault key itself, of a vault that is open: for its own backups."""

    key: bytearray

    def ask(self, keys: Keys) -> None:
        """It is here."""

    def vault_key(self, keys: Keys) -> bytearray:  # noqa: ARG002 (every opener is given them)
        """A copy, which whoever is given it wipes."""
        return bytearray(self.key)


def _first_fit(
    kind: UnlockerKind, keys: Keys, tries: Iterable[tuple[AnyUnlocker, bytearray]], otherwise: errors.VaultError
) -> bytearray:
    if kind not in keys.kinds():
        raise errors.UnlockerMissing(kind)
    for unlocker, wrapping_key in tries:
        vault_key = wrapping.unwrap(unlocker, wrapping_key, keys.vault)
        wrapping.wipe(wrapping_key)
        if vault_key is not None:
            return vault_key
    raise otherwise


def _sealed(blank: AnyUnlocker, vault: str, vault_key: bytearray, wrapping_key: bytearray) -> AnyUnlocker:
    """The unlocker with the vault key in it; the wrapping key is gone afterwards."""
    wrapped = wrapping.wrap(vault_key, wrapping_key, blank.nonce, blank.bound(vault))
    wrapping.wipe(wrapping_key)
    return msgspec.structs.replace(blank, wrapped=wrapped)


def _fresh(random: Random, now: str) -> dict[str, Any]:
    """What every unlocker begins with, its place for the wrapped key still empty."""
    return {
        "id": random(16).hex(),
        "added": now,
        "nonce": random(wrapping.NONCE_BYTES),
        "wrapped": bytes(wrapping.KEY_BYTES + 16),
    }


def _decoded(held: str | None) -> bytearray | None:
    """The 32 bytes behind an entry of the key store; None where it is not one of ours."""
    try:
        key = bytearray(base64.b64decode(held or "", validate=True))
    except (binascii.Error, ValueError):
        return None
    return key if len(key) == wrapping.KEY_BYTES else None
