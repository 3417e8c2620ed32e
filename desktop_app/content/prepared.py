"""All content in one file that is read in a few milliseconds, where its many files take a tenth of a second.

Made when the program is built, from files without a single problem. It is used only while those files are still, byte
for byte, what it was made from; otherwise the files are read and checked as ever.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from desktop_app.content.assets import PREPARED
from desktop_app.content.library import Library
from desktop_app.content.problems import RefusedError
from desktop_app.version import version

PARTS = ("exchanges", "services", "questions", "steps")
MARK_BYTES = 32
MOST_BYTES = 16 * 1024 * 1024


def read(folder: Path) -> Library | None:
    """What was prepared; None where nothing was, or where a file was changed, added or taken away since."""
    try:
        with (folder / PREPARED).open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES or data[:MARK_BYTES] != _mark(folder):
            return None
        return msgspec.msgpack.decode(memoryview(data)[MARK_BYTES:], type=Library)
    except (OSError, msgspec.DecodeError):
        return None


def write(folder: Path) -> None:
    """Prepares a content folder. RefusedError with what is wrong in it: only sound content is prepared."""
    from desktop_app.content.pack_files import read_folder

    (folder / PREPARED).unlink(missing_ok=True)
    library = read_folder(folder)
    if library.problems:
        raise RefusedError(*library.problems)
    (folder / PREPARED).write_bytes(_mark(folder) + msgspec.msgpack.encode(library))


def _mark(folder: Path) -> bytes:
    """Stands for the names and bytes of all files, and for the program that reads them. OSError."""
    mark = hashlib.blake2b(version().encode(), digest_size=MARK_BYTES)
    for part in PARTS:
        for path in sorted((folder / part).iterdir()):
            content = path.read_bytes()
            mark.update(f"\n{part}/{path.name} {len(content)}\n".encode("utf-8", "surrogateescape"))
            mark.update(content)
    return mark.digest()
