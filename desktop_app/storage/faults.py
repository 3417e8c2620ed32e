"""Turns what the system and SQLite report into the errors that a person can act on."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop_app.storage import errors

if TYPE_CHECKING:
    import apsw

FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
REFUSED = {errno.EROFS, errno.EACCES, errno.EPERM, errno.EBADF}
"""EBADF: SQLite opens a journal that it may not write for reading, and fails at the first write."""

NO_FOLDER = {errno.ENOTDIR, errno.EEXIST, errno.EISDIR, errno.ENAMETOOLONG, errno.ELOOP, errno.EINVAL}

WINDOWS: dict[int, int] = {
    2: errno.ENOENT,
    3: errno.ENOENT,
    5: errno.EACCES,
    15: errno.ENOENT,
    19: errno.EROFS,
    32: errno.EACCES,
    33: errno.EACCES,
    39: errno.ENOSPC,
    53: errno.ENOENT,
    65: errno.EACCES,
    67: errno.ENOENT,
    80: errno.EEXIST,
    87: errno.EINVAL,
    112: errno.ENOSPC,
    123: errno.EINVAL,
    161: errno.EINVAL,
    183: errno.EEXIST,
    206: errno.ENAMETOOLONG,
    267: errno.ENOTDIR,
    1295: errno.ENOSPC,
    1314: errno.EPERM,
    1921: errno.ELOOP,
}
"""What Windows' own numbers mean here; all others are faults of the drive (21, "not ready", and 1117, for example).
Python's table is not used: there a drive that is not ready refuses, and what it does not know is a wrong name. Source:
Microsoft, "System Error Codes".
"""

SHORT_READ = 522
"""SQLITE_IOERR_SHORT_READ: the file ends where more was written."""

MOVED = 1032
"""SQLITE_READONLY_DBMOVED: the database was deleted or renamed while it was open."""


@contextmanager
def told_plainly(file: str, connection: apsw.Connection | None = None) -> Iterator[None]:
    """Within it, faults of the system, of SQLite and of memory become a `VaultError` about `file`.

    What is no fault of the outside (a mistake in our own SQL) goes through unchanged.
    """
    try:
        yield
    except OSError as error:
        windows = getattr(error, "winerror", None)
        raise from_system(error.errno if windows is None else of_windows(windows), file) from error
    except MemoryError as error:
        raise errors.NotEnoughMemory from error
    except Exception as error:
        import apsw  # only here: the first window deals with files before any database

        if not isinstance(error, apsw.Error):
            raise
        told = from_sqlite(error, file, _behind(connection) if connection is not None else None)
        if told is None:
            raise
        raise told from error


def _behind(connection: apsw.Connection) -> int:
    """The `errno` behind SQLite's last fault, which it tells by the system's own numbers."""
    number = connection.system_errno
    return of_windows(number) if sys.platform == "win32" else number


def of_windows(number: int) -> int:
    """The `errno` that stands for a number of Windows."""
    return WINDOWS.get(number, errno.EIO)


def from_system(number: int | None, file: str) -> errors.VaultError:
    """The error for one `errno`."""
    if number in FULL:
        return errors.DiskFull()
    if number in REFUSED:
        return errors.FolderReadOnly()
    if number == errno.ENOENT:
        return errors.FolderUnusable("gone")
    if number in NO_FOLDER:
        return errors.FolderUnusable("not_a_folder")
    return errors.DriveFailed(file)


def from_sqlite(error: apsw.Error, file: str, number: int | None) -> errors.VaultError | None:
    """The error for one of SQLite's, None where it is our own mistake. `number` is the `errno` behind it, if known."""
    import apsw

    extended = getattr(error, "extendedresult", 0)
    if isinstance(error, apsw.NotADBError | apsw.CorruptError) or extended == SHORT_READ:
        return errors.VaultDamaged(file)
    if isinstance(error, apsw.BusyError | apsw.LockedError):
        return errors.VaultInUse()
    if isinstance(error, apsw.FullError):
        return errors.DiskFull()
    if extended == MOVED:
        return errors.FolderUnusable("gone")
    if isinstance(error, apsw.ReadOnlyError | apsw.PermissionsError):
        return errors.FolderReadOnly()
    if isinstance(error, apsw.IOError | apsw.CantOpenError):
        return from_system(number, file)
    if isinstance(error, apsw.NoMemError):
        return errors.NotEnoughMemory()
    return None
