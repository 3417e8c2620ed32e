"""Folders in which a database lies for a moment, to be opened: each made for that alone and gone afterwards.

What is in them is encrypted as everywhere. They lie in the folder of a vault that is locked by whoever looks, or among
the system's temporary files: never where the person keeps something else.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop_app.storage import errors, faults, files
from desktop_app.storage.vault_files import DATABASE_FILE

LOOK = ".look-"
"""How their names begin. Eight characters follow, by `tempfile.mkdtemp`."""

_NAME = re.compile(re.escape(LOOK) + "[a-z0-9_]{8}")
_HELD = "vault."
"""How the names of all files in them begin."""


@contextmanager
def laid_out(data: bytes, place: Path | None) -> Iterator[Path]:
    """A database file with these bytes. Where it cannot lie in `place`, it lies among the system's temporary files."""
    try:
        path = _written(data, place)
    except errors.VaultError:
        path = _written(data, None)
    try:
        yield path
    finally:
        shutil.rmtree(path.parent, ignore_errors=True)


@contextmanager
def empty() -> Iterator[Path]:
    """A folder among the system's temporary files with nothing in it."""
    folder = _made(None)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def clear(folder: Path) -> None:
    """Clears away in a locked vault's folder what a killed process left. Folders that hold anything else stay."""
    for look in folder.glob(f"{LOOK}*"):
        with suppress(OSError):
            if _NAME.fullmatch(look.name) and not look.is_symlink() and _all_ours(look):
                shutil.rmtree(look)


def _all_ours(look: Path) -> bool:
    return all(one.name.startswith(_HELD) and one.is_file() for one in look.iterdir())


def _written(data: bytes, place: Path | None) -> Path:
    folder = _made(place)
    try:
        with faults.told_plainly(DATABASE_FILE):
            files.write_through(folder / DATABASE_FILE, data)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return folder / DATABASE_FILE


def _made(place: Path | None) -> Path:
    with faults.told_plainly(DATABASE_FILE):
        return Path(tempfile.mkdtemp(prefix=LOOK, dir=place))
