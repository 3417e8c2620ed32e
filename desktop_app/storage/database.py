"""`vault.db`: SQLite with each page under ChaCha20-Poly1305, opened only when it is whole and belongs to the key file.

Why journal_mode=TRUNCATE and synchronous=FULL, and not WAL: after each commit everything is in one file, so that
whoever copies the vault while it is open has all of it; it needs no shared memory, so it works on network folders; and
a commit ends with a truncated and synced journal file. DELETE would end with a directory entry, which Windows cannot
sync: after a power cut the journal could be back and take the last answer away. The journal is encrypted page by page
like the database.

The database file begins with the vault's identity in clear (the place of the cipher's salt, which a raw key does not
use). So a file of another vault is told from a damaged one without being able to read either.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import apsw

from desktop_app.domain.dossier import Dossier
from desktop_app.storage import errors, faults, files, looking, rows, schema
from desktop_app.storage.schema import Upgrade
from desktop_app.storage.vault_files import DATABASE_FILE, journal

HEADER = bytes.fromhex("1000010120402020")
"""Bytes 16 to 23 of every vault: page size 4096, no WAL, 32 bytes a page for nonce and tag, fixed fractions."""

IDENTITY_BYTES = 16

BUSY_MILLISECONDS = 1000
"""How long to wait for a virus scanner or a backup program that holds the file."""


def create(path: Path, vault_key: bytearray, vault: str, now: str) -> None:
    """Makes an empty vault at `path`, where nothing may be yet, and waits until the drive has it."""
    with faults.told_plainly(DATABASE_FILE):
        files.make_private_file(path)
    connection = _connected(path, vault_key, salt=vault)
    try:
        with faults.told_plainly(DATABASE_FILE, connection):
            connection.execute("BEGIN IMMEDIATE")
            schema.fill(connection, vault, now)
            connection.execute("COMMIT")
    finally:
        connection.close()
    with faults.told_plainly(DATABASE_FILE):
        files.remove(journal(path))


def rebuilt(vault_key: bytearray, vault: str, now: str, held: Dossier) -> bytes:
    """The bytes of a database with this key and identity that holds `held`."""
    with looking.empty() as folder:
        path = folder / DATABASE_FILE
        create(path, vault_key, vault, now)
        connection = open_checked(path, vault_key, vault)
        try:
            with faults.told_plainly(DATABASE_FILE, connection):
                connection.execute("BEGIN IMMEDIATE")
                rows.replace_all(connection, held, now)
                for key, value in held.settings.items():
                    rows.write_setting(connection, key, value)
                connection.execute("COMMIT")
        finally:
            connection.close()
        with faults.told_plainly(DATABASE_FILE):
            return path.read_bytes()


def open_checked(
    path: Path, vault_key: bytearray, vault: str, upgrades: Sequence[Upgrade] = schema.UPGRADES
) -> apsw.Connection:
    """Opens the vault at `path` after checking all of it; an older form is raised first and the old file kept.

    VaultDamaged, VaultForeign, VaultTooNew, FolderReadOnly, DiskFull and their like; then nothing was changed.
    The connection may be used from any thread, by one at a time.
    """
    _check_head(path, vault)
    connection = _checked(path, vault_key, vault, upgrades)
    found = schema.version(connection)
    if found == schema.newest(upgrades):
        return connection
    connection.close()
    _upgrade(path, found, vault_key, upgrades)
    return _checked(path, vault_key, vault, upgrades)


def _check_head(path: Path, vault: str) -> None:
    """Tells a damaged file from another vault's by its first 24 bytes.

    Other vaults differ in nearly all of the 16 random bytes; where most are right, some were damaged.
    """
    with faults.told_plainly(DATABASE_FILE), path.open("rb") as file:
        head = file.read(IDENTITY_BYTES + len(HEADER))
    same = sum(one == other for one, other in zip(head, bytes.fromhex(vault), strict=False))
    if head[IDENTITY_BYTES:] != HEADER or IDENTITY_BYTES // 2 <= same < IDENTITY_BYTES:
        raise errors.VaultDamaged(DATABASE_FILE)
    if same < IDENTITY_BYTES:
        raise errors.VaultForeign


def _connected(path: Path, vault_key: bytearray, salt: str = "") -> apsw.Connection:
    """An open connection with the key set; nothing was read yet. `salt` (hex) only where the file is new."""
    with faults.told_plainly(DATABASE_FILE):
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        _set_key(connection, vault_key, salt)
        with faults.told_plainly(DATABASE_FILE, connection):
            connection.set_busy_timeout(BUSY_MILLISECONDS)
            connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
            connection.pragma("trusted_schema", False)
            connection.pragma("cell_size_check", True)
            connection.pragma("temp_store", "memory")
            connection.pragma("synchronous", "full")
            connection.pragma("fullfsync", True)
    except BaseException:
        connection.close()
        raise
    return connection


def _set_key(connection: apsw.Connection, vault_key: bytearray, salt: str) -> None:
    given = f"raw:{vault_key.hex()}{salt}".encode().hex()
    try:
        connection.execute("PRAGMA cipher='chacha20'")
        # Not cached: the statement is the key.
        connection.execute(f"PRAGMA hexkey='{given}'", can_cache=False)
    except apsw.Error:
        # Not chained: the foreign error could quote the statement.
        raise errors.DriveFailed(DATABASE_FILE) from None


def _checked(path: Path, vault_key: bytearray, vault: str, upgrades: Sequence[Upgrade]) -> apsw.Connection:
    connection = _connected(path, vault_key)
    try:
        with faults.told_plainly(DATABASE_FILE, connection):
            # The first read also rolls back what a killed process left half done.
            connection.pragma("schema_version")
            schema.check_known(schema.version(connection), upgrades)
            _check_whole(connection, vault)
            if connection.readonly("main"):
                raise errors.FolderReadOnly
            connection.pragma("journal_mode", "truncate")
    except BaseException:
        connection.close()
        raise
    return connection


def _check_whole(connection: apsw.Connection, vault: str) -> None:
    """Reads every page, each of which proves itself, and asks SQLite whether they fit together."""
    if connection.pragma("integrity_check") != "ok":
        raise errors.VaultDamaged(DATABASE_FILE)
    try:
        inside = connection.execute("SELECT value FROM meta WHERE key = 'vault'").get
    except apsw.SQLError as error:
        raise errors.VaultDamaged(DATABASE_FILE) from error
    if inside != vault:
        raise errors.VaultForeign


def _upgrade(path: Path, found: int, vault_key: bytearray, upgrades: Sequence[Upgrade]) -> None:
    """Raises a copy to the newest form, keeps the old file as vault.form-N.db, swaps. A kill leaves old or new."""
    copy = path.with_name(f"{path.name}.upgrade")
    kept = path.with_name(f"{path.stem}.form-{found}{path.suffix}")
    with faults.told_plainly(DATABASE_FILE):
        files.remove(journal(copy))
        old = path.read_bytes()
        files.write_through(copy, old)
    connection = _connected(copy, vault_key)
    try:
        with faults.told_plainly(DATABASE_FILE, connection):
            connection.execute("BEGIN IMMEDIATE")
            schema.raise_to_newest(connection, upgrades)
            connection.execute("COMMIT")
            if connection.pragma("integrity_check") != "ok":
                raise errors.VaultDamaged(DATABASE_FILE)
    except BaseException:
        connection.close()
        files.remove(copy)
        raise
    connection.close()
    with faults.told_plainly(DATABASE_FILE):
        files.remove(journal(copy))
        files.write_whole(kept, old)
        files.replace(copy, path)
        files.sync_folder(path.parent)
