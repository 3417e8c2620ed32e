"""Looks into backups and puts one back in the place of the vault. A backup is opened and read whole before that."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import apsw
import msgspec

from desktop_app.domain.dossier import Dossier
from desktop_app.storage import (
    backup_file,
    backups,
    database,
    errors,
    faults,
    files,
    keyfile,
    looking,
    rows,
    swapping,
    wrapping,
)
from desktop_app.storage.backup_file import Backup
from desktop_app.storage.backups import Kept
from desktop_app.storage.keyfile import KEY_FILE
from desktop_app.storage.lock import FolderLock
from desktop_app.storage.unlockers import ByVaultKey, Opener
from desktop_app.storage.vault import Vault
from desktop_app.storage.vault_files import DATABASE_FILE, EARLIER_WAYS, check_free


def back_up(vault: Vault, folder: Path, now: str) -> Kept | None:
    """Writes a backup of the open vault in `folder` and opens it again. None where the newest one holds the same."""
    if not vault.in_place():
        raise errors.FolderUnusable("gone")  # not made anew: who deleted the folder did not ask for one with backups
    backup = vault.snapshot(now)
    kept = backups.listed(folder)
    if kept and backups.holds_the_same(kept[0].path, backup):
        return None
    data = backup_file.packed(backup.keys, backup.database, now)
    return backups.write(folder, data, now, lambda path: _check(vault, path))


def save_backup(vault: Vault, path: Path, now: str, held: Dossier | None = None) -> bool:
    """Writes a backup to wherever the person wants it, and opens it again from there. False where the history could
    not come along; see `image`.
    """
    backup, whole = image(vault, now, held)
    backups.write_compared(path, backup, lambda fresh: _opened_again(vault, read(fresh)))
    return whole


def image(vault: Vault, now: str, held: Dossier | None) -> tuple[Backup, bool]:
    """The open vault as a backup, and whether it is all of it.

    Where the drive no longer gives the file, the backup is made of `held`, what the app has in memory: everything that
    holds now, without the answers of earlier.
    """
    try:
        backup = vault.snapshot(now)
        _opened_again(vault, backup)  # each page proves itself: what opens is what was saved last
    except errors.VaultClosed:
        raise
    except errors.VaultError:
        if held is None or not held.entries:
            raise
        return vault.rebuilt(held, now), False
    return backup, True


def _opened_again(vault: Vault, backup: Backup) -> Dossier:
    opener = vault.opener_of(backup)
    if opener is None:
        raise errors.BackupDamaged
    return holdings(backup, opener, vault.place())


def _check(vault: Vault, path: Path) -> None:
    if _opened_again(vault, read(path)) != vault.load():
        raise errors.BackupDamaged


def read(path: Path) -> Backup:
    """The backup in a file; nothing is decrypted yet. NotABackup, BackupDamaged, BackupUnreadable, VaultTooNew."""
    try:
        return backup_file.read(path)
    except OSError as error:
        raise errors.BackupUnreadable from error
    except MemoryError as error:
        raise errors.NotEnoughMemory from error


def key_of(backup: Backup, opener: Opener) -> ByVaultKey:
    """The backup's own key, so that a passphrase is worked through once. What the opener raises."""
    opener.ask(backup.keys)
    return ByVaultKey(opener.vault_key(backup.keys))


def holdings(backup: Backup, opener: Opener, place: Path | None = None) -> Dossier:
    """Everything that the backup holds. `place` is the folder of a vault that the caller has locked: the backup may be
    unpacked there for that moment, encrypted; without one, among the system's temporary files.

    BackupDamaged, VaultTooNew, what the opener raises, faults of the drive.
    """
    opener.ask(backup.keys)
    vault_key = opener.vault_key(backup.keys)
    try:
        with looking.laid_out(backup.database, place) as path:
            return _loaded(database.open_checked(path, vault_key, backup.keys.vault))
    except (errors.VaultDamaged, errors.VaultForeign) as error:
        raise errors.BackupDamaged from error
    finally:
        wrapping.wipe(vault_key)


def _loaded(connection: apsw.Connection) -> Dossier:
    try:
        with faults.told_plainly(DATABASE_FILE, connection):
            return rows.load(connection)
    except msgspec.MsgspecError as error:
        raise errors.BackupDamaged from error
    finally:
        connection.close()


def restore(folder: Path, backup: Backup, opener: Opener, now: str) -> None:
    """Puts a backup in the place of the vault in `folder`, whatever is there; close the vault before.

    It is opened and read whole first: after any error everything is as it was. The files that were there go to a
    folder "replaced <date>" within it. `now` is an ISO date and time in UTC.
    """
    with faults.told_plainly(DATABASE_FILE):
        files.make_private_folder(folder)
    lock = FolderLock.take(folder)
    try:
        holdings(backup, opener, folder)
        stamp = datetime.fromisoformat(now).astimezone(UTC).strftime("%Y-%m-%d %H%M%S")
        aside = _free(folder, f"{swapping.REPLACED} {stamp}Z")
        swapping.swap_in(folder, keyfile.encode(backup.keys), backup.database, aside)
        with faults.told_plainly(KEY_FILE):
            # The backup's ways may be the earlier ones: they do not go into the files beside it.
            files.remove(folder / EARLIER_WAYS)
    finally:
        lock.release()


def put_new(folder: Path, backup: Backup) -> None:
    """Makes a backup the vault of a `folder` that has none, without opening it, and compares what was written.

    VaultExists and VaultIncomplete where there is something of a vault; the faults of folder and drive.
    """
    with faults.told_plainly(DATABASE_FILE):
        files.make_private_folder(folder)
    lock = FolderLock.take(folder)
    try:
        check_free(folder)
        written = {KEY_FILE: keyfile.encode(backup.keys), DATABASE_FILE: backup.database}
        swapping.swap_in(folder, written[KEY_FILE], written[DATABASE_FILE], swapping.REPLACED)
        with faults.told_plainly(DATABASE_FILE):
            if any((folder / name).read_bytes() != data for name, data in written.items()):
                raise errors.DriveFailed(DATABASE_FILE)
    finally:
        lock.release()


def _free(folder: Path, name: str) -> str:
    """A name that nothing in the folder has yet."""
    taken = {path.name for path in folder.iterdir()}
    return next(found for number in range(1, len(taken) + 3) if (found := _numbered(name, number)) not in taken)


def _numbered(name: str, number: int) -> str:
    return name if number == 1 else f"{name} {number}"
