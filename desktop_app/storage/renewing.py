"""Takes a way in that was replaced or removed from what lies beside the vault as well.

The vault key stays the same, so an earlier key file and what opened it would open the vault itself, as it is today.
Each backup beside the vault, and each vault that a restore set aside, is given today's key file. While `EARLIER_WAYS`
is in the folder, some may not have been reached: whoever opens the vault next goes on.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

import msgspec

from desktop_app.storage import backup_file, backups, errors, faults, files, keyfile, swapping
from desktop_app.storage.keyfile import KEY_FILE, Keys
from desktop_app.storage.vault import Vault
from desktop_app.storage.vault_files import EARLIER_WAYS


def renew(vault: Vault) -> bool:
    """Whether earlier ways open nothing beside the open vault any more; False where a file could not be changed.

    The faults of folder and drive; VaultClosed. Slow where there are many backups.
    """
    folder = vault.place()
    if folder is None or not (folder / EARLIER_WAYS).exists():
        return True
    with vault.ways_held() as begun:
        kept = [partial(_backup_renewed, one.path) for one in backups.listed(folder)]
        replaced = [partial(_aside_renewed, one) for one in swapping.set_aside(folder)]
    whole = True
    for renewed in (*kept, *replaced):
        with vault.ways_held() as keys:  # each by itself: whoever saves something meanwhile does not wait for all
            whole = renewed(keys) and whole
    with vault.ways_held() as keys, faults.told_plainly(KEY_FILE):
        if whole and keys is begun:
            files.remove(folder / EARLIER_WAYS)
    return whole


def _backup_renewed(path: Path, keys: Keys) -> bool:
    try:
        backup = backup_file.read(path)
        if backup.keys.vault != keys.vault or backup.keys == keys:
            return True
        newer = msgspec.structs.replace(backup, keys=keys)
        backups.write_compared(path, newer)
    except FileNotFoundError:
        return True
    except (OSError, MemoryError, errors.VaultError):
        return False
    return True


def _aside_renewed(folder: Path, keys: Keys) -> bool:
    try:
        earlier = keyfile.read(folder)
        if earlier.vault == keys.vault and earlier != keys:
            files.write_whole(folder / KEY_FILE, keyfile.encode(keys))
    except FileNotFoundError:
        return True
    except (OSError, errors.VaultError):
        return False
    return True
