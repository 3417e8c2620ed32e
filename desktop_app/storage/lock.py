"""One writer at a time: an advisory lock on the vault's folder that the system lets go when a process dies.

On a network folder the server lets it go when the other computer is gone. So there is no stale lock to be told from a
live one, and no guessing by the number of a process that may be somebody else's by now. Whoever holds the lock writes
into the file on which computer, so that a second one can say where the vault is open; that line decides nothing.

The lock file itself stays: removing it would let two processes each lock a file of that name.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

from desktop_app.storage import errors, faults, this_computer
from desktop_app.storage.files import NO_LINK, PRIVATE_FILE

LOCK_FILE = "vault.lock"
LONGEST_NAME = 80
TAKEN = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


class FolderLock:
    """Held from `take` to `release`, also against a second window of the same process."""

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    @classmethod
    def take(cls, folder: Path) -> FolderLock:
        """Locks `folder` at once or raises VaultInUse; FolderUnusable where the drive knows no locks, or where the
        lock file is none of ours.
        """
        with faults.told_plainly(LOCK_FILE):
            handle = os.open(folder / LOCK_FILE, os.O_CREAT | os.O_RDWR | NO_LINK, PRIVATE_FILE)
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            os.close(handle)
            raise errors.FolderUnusable("not_a_folder")
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            if error.errno in TAKEN:
                raise errors.VaultInUse(_elsewhere(folder)) from error
            raise errors.FolderUnusable("no_locks") from error
        _sign(handle)
        return cls(handle)

    def release(self) -> None:
        """Lets the folder go; closing the file is what releases the lock on every system. May be called twice."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _sign(handle: int) -> None:
    """Says on which computer the lock is held. A full drive keeps nobody out: the line is for people."""
    with suppress(OSError):
        if os.fstat(handle).st_nlink > 1:
            return  # the file has another name as well, and may be anything there
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)  # on Windows the file is still where the lock is, a gigabyte behind the line
        os.write(handle, this_computer.name()[:LONGEST_NAME].encode("utf-8", "replace"))


def _elsewhere(folder: Path) -> str:
    """The other computer that holds the lock; "" where it is this one or nobody knows. Anybody may have written it."""
    try:
        with (folder / LOCK_FILE).open("rb") as file:
            name = file.read(LONGEST_NAME).decode("utf-8", "replace")
    except OSError:
        return ""
    shown = "".join(one for one in name if one.isprintable())
    return "" if shown == this_computer.name()[:LONGEST_NAME] else shown


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        # Far behind the end: Windows would keep backup programs from reading a locked byte.
        os.lseek(handle, 2**30, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        # flock and not lockf: a lockf lock ends as soon as any handle of the process on that file is closed.
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
