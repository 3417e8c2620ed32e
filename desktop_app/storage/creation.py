"""Makes the two files of a new vault so that a kill in the middle leaves no vault rather than half of one.

Both files are written beside their names first. While `vault.keys.new` is there and `vault.keys` is not, the creation
was never finished and nobody was told of a vault: the next one begins anew. The last rename makes the vault.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from desktop_app.storage import database, errors, faults, files, keyfile
from desktop_app.storage.keyfile import KEY_FILE
from desktop_app.storage.vault_files import DATABASE_FILE, UNFINISHED_KEYS, journal

UNFINISHED_DATABASE = f"{DATABASE_FILE}.new"
SET_ASIDE = f"{DATABASE_FILE}.unfinished"


def write_new_vault(folder: Path, keys: keyfile.Keys, vault_key: bytearray) -> None:
    """Makes `vault.db` and `vault.keys` in a locked folder that holds neither."""
    try:
        clear_unfinished(folder)
        database.create(folder / UNFINISHED_DATABASE, vault_key, keys.vault, keys.created)
        with faults.told_plainly(KEY_FILE):
            files.write_through(folder / UNFINISHED_KEYS, keyfile.encode(keys))
            files.sync_folder(folder)
            files.replace(folder / UNFINISHED_DATABASE, folder / DATABASE_FILE)
            files.sync_folder(folder)
            files.replace(folder / UNFINISHED_KEYS, folder / KEY_FILE)
            files.sync_folder(folder)
    except BaseException:
        # A drive that fails here too keeps leftovers that the next creation clears; the first error is the one to tell.
        with suppress(errors.VaultError):
            clear_unfinished(folder)
        raise


def clear_unfinished(folder: Path) -> None:
    """Clears away what an earlier creation left. The database is set aside, in case somebody moved files by hand."""
    with faults.told_plainly(DATABASE_FILE):
        unfinished = folder / UNFINISHED_KEYS
        if unfinished.exists() and not (folder / KEY_FILE).exists() and (folder / DATABASE_FILE).exists():
            files.replace(folder / DATABASE_FILE, folder / SET_ASIDE)
        for path in (folder / UNFINISHED_DATABASE, journal(folder / UNFINISHED_DATABASE), unfinished):
            files.remove(path)
