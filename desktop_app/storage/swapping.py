"""Puts another vault's two files in the place of those that are there, so that a kill leaves the old or the new.

The new files are written beside the old ones. From the moment at which the note `vault.swap` is on the drive the swap
is decided: whoever reads the vault next finishes it. The old files are moved to a folder of their own, not deleted.
"""

from __future__ import annotations

import re
from pathlib import Path

from desktop_app.storage import errors, faults, files
from desktop_app.storage.keyfile import KEY_FILE
from desktop_app.storage.lock import FolderLock
from desktop_app.storage.vault_files import DATABASE_FILE, journal

NOTE = "vault.swap"
"""Holds the name of the folder into which the old files go."""

NEW_KEYS, NEW_DATABASE = f"{KEY_FILE}.swap", f"{DATABASE_FILE}.swap"
LONGEST_NOTE = 200
REPLACED = "replaced"
"""How the name of that folder begins. The moment of the swap may follow, and a number where there is such a one."""

_ASIDE = re.compile(rf"{REPLACED}( \d{{4}}-\d\d-\d\d \d{{6}}Z( \d{{1,9}})?)?")


def swap_in(folder: Path, keys: bytes, data: bytes, aside: str) -> None:
    """Replaces the vault in a locked `folder`. What was there goes to the folder named `aside` within it."""
    with faults.told_plainly(DATABASE_FILE):
        try:
            files.write_through(folder / NEW_DATABASE, data)
            files.write_through(folder / NEW_KEYS, keys)
            files.sync_folder(folder)
            files.write_whole(folder / NOTE, aside.encode())
        except BaseException:
            clear_undecided(folder)
            raise
        _finish(folder)


def finish(folder: Path) -> None:
    """Finishes a swap that was cut off, if there is one. VaultInUse while another process is at it."""
    with faults.told_plainly(DATABASE_FILE):
        if not (folder / NOTE).exists():
            return
    lock = FolderLock.take(folder)
    try:
        with faults.told_plainly(DATABASE_FILE):
            _finish(folder)
    finally:
        lock.release()


def set_aside(folder: Path) -> tuple[Path, ...]:
    """The folders with old files that swaps made in `folder`."""
    with faults.told_plainly(DATABASE_FILE):
        found = [path for path in folder.iterdir() if _ASIDE.fullmatch(path.name) and not path.is_symlink()]
    return tuple(path for path in found if path.is_dir())


def _finish(folder: Path) -> None:
    aside = folder / _named(folder / NOTE)
    aside.mkdir(mode=files.PRIVATE_FOLDER, exist_ok=True)
    if aside.resolve().parent != folder.resolve():
        raise errors.VaultDamaged(NOTE)  # a link: what is moved there would write over files elsewhere
    # The old journal must be gone before the new database is there: SQLite would play it into that.
    for old in (folder / DATABASE_FILE, journal(folder / DATABASE_FILE)):
        if (folder / NEW_DATABASE).exists() and old.exists():
            files.replace(old, aside / old.name)
    if (folder / NEW_KEYS).exists() and (folder / KEY_FILE).exists():
        files.replace(folder / KEY_FILE, aside / KEY_FILE)
    files.sync_folder(aside)
    for new, place in ((NEW_DATABASE, DATABASE_FILE), (NEW_KEYS, KEY_FILE)):
        if (folder / new).exists():
            files.replace(folder / new, folder / place)
    files.sync_folder(folder)
    files.remove(folder / NOTE)
    if not any(aside.iterdir()):
        aside.rmdir()


def _named(note: Path) -> str:
    """The name in the note, which may have been bent: it must be one that we give."""
    name = files.read_at_most(note, LONGEST_NOTE).decode("ascii", errors="replace")
    if not _ASIDE.fullmatch(name):
        raise errors.VaultDamaged(NOTE)
    return name


def clear_undecided(folder: Path) -> None:
    """Clears away in a locked folder what a swap left that was cut off before it was decided."""
    if not (folder / NOTE).exists():
        files.remove_leftovers(folder / NOTE)
        for name in (NEW_DATABASE, NEW_KEYS):
            files.remove(folder / name)
