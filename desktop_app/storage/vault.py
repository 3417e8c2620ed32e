"""The vault: everything that the person told us, encrypted, saved with each change.

A vault is a folder with `vault.db` (the encrypted data), `vault.keys` (its key, wrapped by each unlocker) and
`vault.lock`.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

import apsw
import msgspec

from desktop_app.domain.dossier import Answer, Dossier, Entry, Record, StepRecord
from desktop_app.storage import (
    creation,
    database,
    errors,
    faults,
    files,
    keyfile,
    looking,
    rows,
    schema,
    swapping,
    wrapping,
)
from desktop_app.storage.keyfile import KEY_FILE, Keys, UnlockerKind
from desktop_app.storage.keystore import KeyStore
from desktop_app.storage.lock import FolderLock
from desktop_app.storage.opens_with import read_keys, unlocker_kinds
from desktop_app.storage.rows import AnswerChange
from desktop_app.storage.schema import Upgrade
from desktop_app.storage.unlockers import ByVaultKey, NewUnlocker, Opener, Random
from desktop_app.storage.vault_files import DATABASE_FILE, EARLIER_WAYS, State, check_free, vault_state

__all__ = ["AnswerChange", "State", "Vault", "prepare_folder", "unlocker_kinds", "vault_state"]

if TYPE_CHECKING:
    from desktop_app.storage.backup_file import Backup  # imported where it is used: the first window comes sooner


def prepare_folder(folder: Path) -> None:
    """Makes `folder` if need be and tries its lock, so that a place that cannot hold a vault is told early.

    FolderReadOnly, FolderUnusable, DiskFull, VaultInUse; VaultExists or VaultIncomplete where there is something
    already.
    """
    with faults.told_plainly(KEY_FILE):
        files.make_private_folder(folder)
    FolderLock.take(folder).release()
    check_free(folder)


class Vault:
    """An open vault. Made by `Vault.create` or `Vault.open`; one at a time for each folder on this computer.

    May be opened in one thread and used in another; calls from several threads wait for each other. A call that returns
    has saved: what it wrote is on the drive. A call that raises has changed nothing.
    """

    def __init__(
        self, folder: Path, lock: FolderLock, keys: Keys, vault_key: bytearray, connection: apsw.Connection, held: int
    ) -> None:
        """For `create` and `open` only. `held` is a handle of `vault.db`, by which it is read when its name is gone."""
        self._folder = folder
        self._lock = lock
        self._keys = keys
        self._vault_key = vault_key
        self._connection: apsw.Connection | None = connection
        self._held: int | None = held
        self._guard = threading.RLock()
        self._depth = 0
        self.changes = 0
        """How many changes were saved since it was opened."""

    @classmethod
    def create(cls, folder: Path, unlockers: Sequence[NewUnlocker], random: Random, now: str) -> Vault:
        """Makes a vault in `folder` that each of `unlockers` opens, and opens it. `now` is an ISO date and time in UTC.

        VaultExists or VaultIncomplete where there is something already; LastUnlocker where a key store alone would open
        it. After any error there is no vault.
        """
        _check_enough([unlocker.kind for unlocker in unlockers])
        with faults.told_plainly(KEY_FILE):
            files.make_private_folder(folder)
        lock = FolderLock.take(folder)
        vault, vault_key = random(database.IDENTITY_BYTES).hex(), bytearray(random(wrapping.KEY_BYTES))
        try:
            check_free(folder)
            made = tuple(unlocker.make(vault, vault_key, random, now) for unlocker in unlockers)
            keys = Keys(vault=vault, created=now, unlockers=made)
            creation.write_new_vault(folder, keys, vault_key)
        except BaseException:
            for unlocker in unlockers:
                unlocker.undo(vault)
            wrapping.wipe(vault_key)
            lock.release()
            raise
        return cls._opened(folder, lock, keys, vault_key, schema.UPGRADES)

    @classmethod
    def open(cls, folder: Path, opener: Opener, upgrades: Sequence[Upgrade] = schema.UPGRADES) -> Vault:
        """Opens the vault in `folder` after checking all of it. Takes a good part of a second with a passphrase.

        VaultMissing, VaultIncomplete, VaultInUse, VaultDamaged, VaultForeign, VaultTooNew, what the opener raises, and
        the faults of folder and drive. `upgrades` is for tests.
        """
        keys = read_keys(folder)
        FolderLock.take(folder).release()  # nobody is asked for anything while another window has the vault
        opener.ask(keys)
        lock = FolderLock.take(folder)
        try:
            keys = read_keys(folder)
            vault_key = opener.vault_key(keys)
        except BaseException:
            lock.release()
            raise
        return cls._opened(folder, lock, keys, vault_key, upgrades)

    @classmethod
    def _opened(
        cls, folder: Path, lock: FolderLock, keys: Keys, vault_key: bytearray, upgrades: Sequence[Upgrade]
    ) -> Vault:
        try:
            with faults.told_plainly(KEY_FILE):
                files.remove_leftovers(folder / KEY_FILE)
                creation.clear_unfinished(folder)
                swapping.clear_undecided(folder)
                looking.clear(folder)
            connection = database.open_checked(folder / DATABASE_FILE, vault_key, keys.vault, upgrades)
            try:
                with faults.told_plainly(DATABASE_FILE):
                    held = os.open(folder / DATABASE_FILE, os.O_RDONLY | getattr(os, "O_BINARY", 0))
            except BaseException:
                connection.close()
                raise
        except BaseException:
            wrapping.wipe(vault_key)
            lock.release()
            raise
        return cls(folder, lock, keys, vault_key, connection, held)

    def load(self) -> Dossier:
        """Everything that holds now."""
        with self._reading() as connection:
            return rows.load(connection)

    def history(self, subject: str | None = None) -> tuple[AnswerChange, ...]:
        """Every change of an answer with its date, the oldest first; of one entry or of all, also of removed ones."""
        with self._reading() as connection:
            return rows.history(connection, subject)

    def save_entry(self, entry: Entry) -> None:
        """Adds an entry, or changes the one with its id in its place."""
        with self._writing() as connection:
            rows.write_entry(connection, entry)

    def remove_entry(self, entry_id: str, at: str) -> None:
        """Removes an entry with its answers and steps at `at` (ISO, UTC). Links to it are for the caller to change."""
        with self._writing() as connection:
            rows.delete_entry(connection, entry_id, at)

    def save_answers(self, answers: Iterable[tuple[str, str, Answer]]) -> None:
        """Keeps answers, (entry id, question id, answer), all or none; the ones before stay in the history."""
        with self._writing() as connection:
            for subject, question, answer in answers:
                rows.write_answer(connection, subject, question, answer)

    def save_step(self, record: StepRecord) -> None:
        """Keeps what happened to a step of an entry, instead of what was kept before."""
        with self._writing() as connection:
            rows.write_step(connection, record)

    def change_records(self, kept: Iterable[Record] = (), dropped: Iterable[tuple[str, str]] = ()) -> None:
        """Takes records out, (kind, id), then keeps others, each instead of the one of its kind and id; all or none."""
        with self._writing() as connection:
            for kind, record_id in dropped:
                rows.delete_record(connection, kind, record_id)
            for record in kept:
                rows.write_record(connection, record)

    def save_setting(self, key: str, value: str) -> None:
        """Keeps a setting."""
        with self._writing() as connection:
            rows.write_setting(connection, key, value)

    def replace_all(self, dossier: Dossier, at: str) -> None:
        """Puts the dossier in the place of everything but the settings, at `at` (ISO, UTC); all or nothing."""
        with self._writing() as connection:
            rows.replace_all(connection, dossier, at)

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is saved within it is saved at its end, all or nothing. May be nested; other threads wait meanwhile."""
        with self._writing():
            yield

    def unlockers(self) -> tuple[UnlockerKind, ...]:
        """With what this vault can be opened."""
        return self._keys.kinds()

    @property
    def identity(self) -> str:
        """What tells this vault from all others."""
        return self._keys.vault

    def check_opener(self, opener: Opener) -> None:
        """What the opener raises where it would not open this vault. May wait for the person, as opening does."""
        opener.ask(self._keys)
        vault_key = opener.vault_key(self._keys)
        wrapping.wipe(vault_key)

    def add_unlocker(self, new: NewUnlocker, random: Random, now: str) -> None:
        """Adds an unlocker, instead of the one of its kind: so a passphrase is changed, a recovery key made anew.

        The old one opens until the new one is on the drive; what lies beside the vault is for `renewing`.
        """
        with self._guard:
            self._open_connection()
            vault = self._keys.vault
            try:
                made = new.make(vault, self._vault_key, random, now)
                others = tuple(unlocker for unlocker in self._keys.unlockers if unlocker.kind != made.kind)
                self._write_keys(msgspec.structs.replace(self._keys, unlockers=(*others, made)))
            except BaseException:
                new.undo(vault)
                raise

    def remove_unlocker(self, kind: UnlockerKind, store: KeyStore | None = None) -> None:
        """Removes an unlocker, never the last besides the key store. `store`: where a keyring's key is deleted as well.

        LastUnlocker, UnlockerMissing. KeyringUnavailable where only the deleting failed. What lies beside the vault
        is for `renewing`.
        """
        with self._guard:
            self._open_connection()
            others = tuple(unlocker for unlocker in self._keys.unlockers if unlocker.kind != kind)
            if len(others) == len(self._keys.unlockers):
                raise errors.UnlockerMissing(kind)
            _check_enough([unlocker.kind for unlocker in others])
            self._write_keys(msgspec.structs.replace(self._keys, unlockers=others))
            if store is not None and kind == "keyring":
                store.delete(self._keys.vault)

    @contextmanager
    def ways_held(self) -> Iterator[Keys]:
        """What the vault's key file says; nobody changes it meanwhile."""
        with self._guard:
            self._open_connection()
            yield self._keys

    def snapshot(self, now: str) -> Backup:
        """The vault as it is saved at this moment, still encrypted. `now` is an ISO date and time in UTC."""
        from desktop_app.storage.backup_file import Backup

        with self._reading() as connection:
            # A transaction that only reads keeps other programs from writing while the file is copied.
            connection.execute("BEGIN")
            try:
                connection.execute("SELECT count(*) FROM meta").fetchall()
                # By the handle: what is saved is still there where somebody deleted the file or its folder meanwhile.
                data = files.read_held(self._open_handle())
            finally:
                connection.execute("ROLLBACK")
            return Backup(made=now, keys=self._keys, database=data)

    def rebuilt(self, held: Dossier, now: str) -> Backup:
        """The same vault made anew of what the caller holds in memory, for when nothing can be read any more. The
        history is that of the present answers.
        """
        from desktop_app.storage.backup_file import Backup

        with self._guard:
            self._open_connection()
            data = database.rebuilt(self._vault_key, self._keys.vault, now, held)
            return Backup(made=now, keys=self._keys, database=data)

    def in_place(self) -> bool:
        """Whether the vault's two files are still where they were opened. False where the drive does not answer."""
        with self._guard:
            try:
                same = files.is_held(self._folder / DATABASE_FILE, self._open_handle())
                return same and (self._folder / KEY_FILE).exists()
            except OSError:
                return False

    def place(self) -> Path | None:
        """The vault's folder, for what shall lie there for a moment; None where it has gone."""
        return self._folder if self.in_place() else None

    def opener_of(self, backup: Backup) -> Opener | None:
        """What opens a backup of this very vault; None for one of another vault."""
        with self._guard:
            self._open_connection()
            return ByVaultKey(bytearray(self._vault_key)) if backup.keys.vault == self._keys.vault else None

    def close(self) -> None:
        """Locks the vault: forgets the key and lets the folder go. May be called twice."""
        with self._guard:
            if self._connection is not None:
                self._connection.close()
                self._connection = None
            if self._held is not None:
                os.close(self._held)
                self._held = None
            wrapping.wipe(self._vault_key)
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Vault {'closed' if self._connection is None else 'open'}>"

    def _write_keys(self, keys: Keys) -> None:
        """FolderUnusable where the vault was moved away; VaultForeign where another one's key file lies beside it."""
        if not self.in_place():
            raise errors.FolderUnusable("gone")
        with faults.told_plainly(KEY_FILE):
            # A damaged one is ours, as the database beside it is, and is mended by this.
            with suppress(errors.VaultDamaged):
                if keyfile.read(self._folder).vault != keys.vault:
                    raise errors.VaultForeign
            if {one.id for one in self._keys.unlockers} - {one.id for one in keys.unlockers}:
                with suppress(FileExistsError):
                    files.make_private_file(self._folder / EARLIER_WAYS)
                files.sync_folder(self._folder)
            files.write_whole(self._folder / KEY_FILE, keyfile.encode(keys))
        self._keys = keys
        self.changes += 1

    def _open_connection(self) -> apsw.Connection:
        if self._connection is None:
            raise errors.VaultClosed
        return self._connection

    def _open_handle(self) -> int:
        if self._held is None:
            raise errors.VaultClosed
        return self._held

    @contextmanager
    def _reading(self) -> Iterator[apsw.Connection]:
        with self._guard:
            connection = self._open_connection()
            try:
                with faults.told_plainly(DATABASE_FILE, connection):
                    yield connection
            except msgspec.MsgspecError as error:
                raise errors.VaultDamaged(DATABASE_FILE) from error

    @contextmanager
    def _writing(self) -> Iterator[apsw.Connection]:
        """One transaction; within another one, a part of that."""
        with self._guard:
            connection = self._open_connection()
            if self._depth:
                yield connection
                return
            with faults.told_plainly(DATABASE_FILE, connection):
                connection.execute("BEGIN IMMEDIATE")
                self._depth = 1
                try:
                    yield connection
                    connection.execute("COMMIT")
                    self.changes += 1
                except BaseException:
                    _roll_back(connection)
                    raise
                finally:
                    self._depth = 0


def _roll_back(connection: apsw.Connection) -> None:
    # SQLite has rolled back by itself after some faults. Where the drive fails here too, the next opening does it.
    if connection.in_transaction:
        try:
            connection.execute("ROLLBACK")
        except apsw.Error:
            return


def _check_enough(kinds: Sequence[UnlockerKind]) -> None:
    """A key store that vanishes must not take the vault with it."""
    if all(kind == "keyring" for kind in kinds):
        raise errors.LastUnlocker
    if len(set(kinds)) < len(kinds):
        raise ValueError("one unlocker of each kind")
