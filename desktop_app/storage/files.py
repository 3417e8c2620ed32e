"""Files that survive: private modes, whole or not at all, on the disk when a call returns.

Linux and macOS: files are 0600, folders that we make 0700. Windows: Python makes a folder of mode 0700 with a protected
access list that lets in its owner, the system and administrators (from 3.11.10, 3.12.4 and 3.13 on), and what is made
in it inherits that. Older Pythons leave a folder the rights of the one above; the profile folder, where the vault lies
unless the person chose another place, lets in the same three. A vault in a folder of somebody's that others may read is
still encrypted; its names and dates show.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
READ_AT_ONCE = 1024 * 1024

PAUSES = (0.02, 0.04, 0.08, 0.16, 0.3, 0.5)
"""Seconds between two tries on Windows, about one in all."""

NO_LINK: int = getattr(os, "O_NOFOLLOW", 0)
"""Opens no link: a folder that came from elsewhere may hold one that leads to a file of the person's own."""


def make_private_folder(folder: Path) -> None:
    """Makes `folder`, readable by its owner alone. One that holds files already, or belongs to somebody else, keeps its
    mode: it is not ours.
    """
    folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    if any(folder.iterdir()):
        return
    if sys.platform == "win32":
        _make_anew(folder)
    else:
        with suppress(PermissionError):
            folder.chmod(PRIVATE_FOLDER)


def _make_anew(folder: Path) -> None:
    """Windows sets the access list only of a folder that is made: one that was there, and empty, is made once more."""
    with suppress(OSError):  # the root of a drive, or a folder that somebody looks at: it stays as it is
        folder.rmdir()
    folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)


def make_private_file(path: Path) -> None:
    """Makes an empty file readable by its owner alone. FileExistsError where there is one."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE))


def write_whole(path: Path, data: bytes) -> None:
    """Replaces `path` by `data`: after a kill or a power cut it holds the old bytes or the new ones, never a part."""
    # The process number keeps two windows from writing into each other's half-made file.
    part = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        write_through(part, data)
        replace(part, path)
    except BaseException:
        remove(part)
        raise
    sync_folder(path.parent)


def write_chosen(path: Path, data: bytes) -> None:
    """`write_whole` for a name that a person gave, see `chosen`."""
    write_whole(chosen(path), data)


def chosen(path: Path) -> Path:
    """The file that a person means: what a link leads to, so that the link stays. It need not be there yet.

    OSError with EINVAL where the name is that of a device, a pipe or a folder: `write_whole` would put a file in its
    place, where whoever named it expects what is written to go into it.
    """
    with suppress(FileNotFoundError):
        if not stat.S_ISREG(path.stat().st_mode):
            raise OSError(errno.EINVAL, "no file", str(path))
    return path.resolve() if path.is_symlink() else path


def write_through(path: Path, data: bytes) -> None:
    """Writes a private file and waits until the drive has it. OSError where the name is a link."""
    flags = os.O_CREAT | os.O_TRUNC | os.O_WRONLY | NO_LINK | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags, PRIVATE_FILE)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        _sync(handle)


def sync_folder(folder: Path) -> None:
    """Waits until the drive has the names in `folder`. Windows has no such call: there NTFS keeps its own journal."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def read_held(handle: int) -> bytes:
    """All bytes of a file that is held open, also where its name is gone."""
    os.lseek(handle, 0, os.SEEK_SET)
    parts = []
    while part := os.read(handle, READ_AT_ONCE):
        parts.append(part)
    return b"".join(parts)


def remove_leftovers(path: Path) -> None:
    """Removes half-made files that a killed `write_whole(path)` left."""
    for part in path.parent.glob(f"{path.name}.*.tmp"):
        remove(part)


def replace(old: Path, new: Path) -> None:
    """Gives the file `old` the name `new`, instead of one that has it. OSError."""
    _patiently(lambda: old.replace(new))


def remove(path: Path) -> None:
    """Deletes a file. One that is gone already is as good. OSError."""
    _patiently(lambda: path.unlink(missing_ok=True))


def _patiently(attempt: Callable[[], object]) -> None:
    """On Windows a file that another program has open can often be neither replaced nor deleted, and backup programs
    and virus scanners look into each new one for a moment: there it is tried again for about a second.
    """
    for pause in PAUSES if sys.platform == "win32" else ():
        try:
            attempt()
        except PermissionError:
            time.sleep(pause)
        else:
            return
    attempt()


def is_held(path: Path, handle: int) -> bool:
    """Whether the file at `path` is the one that is held open. OSError.

    On Windows both are asked by a handle: by its name a file may be given another number of its drive there. Elsewhere
    it is not opened, since closing it would end the locks that SQLite has on it.
    """
    if sys.platform == "win32":
        with path.open("rb") as found:
            return os.path.samestat(os.fstat(found.fileno()), os.fstat(handle))
    return os.path.samestat(path.stat(), os.fstat(handle))


def read_at_most(path: Path, limit: int) -> bytes:
    """The whole file, or its first `limit` + 1 bytes where it is larger, so that a huge file cannot fill the memory."""
    parts, left = [], limit + 1
    with path.open("rb", buffering=0) as file:
        # In parts: Windows makes room at once for as much as is asked for, however small the file.
        while left and (part := file.read(min(left, READ_AT_ONCE))):
            parts.append(part)
            left -= len(part)
    return b"".join(parts)


def _sync(handle: int) -> None:
    if sys.platform == "darwin":
        import fcntl

        # On macOS fsync only hands the bytes to the drive, which may keep them in its cache.
        try:
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
        except OSError:  # most drives of a network know no such call
            os.fsync(handle)
    else:
        os.fsync(handle)
