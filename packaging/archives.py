"""Archives whose bytes depend on nothing but what is in them: sorted, one time, one owner, fixed modes."""

from __future__ import annotations

import gzip
import io
import lzma
import os
import tarfile
import zipfile
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

Entry = tuple[str, Path | bytes]
"""A name within the archive, and a file, folder or link on the disk, or the bytes."""

PROGRAM, PLAIN = 0o755, 0o644


def tar(entries: Iterable[Entry], epoch: int, mode_of: Callable[[str, Path | bytes], int]) -> bytes:
    """An uncompressed tar archive. Folders come before what is in them; all belongs to root."""
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for name, source in sorted(entries, key=lambda entry: entry[0].rstrip("/").split("/")):
            about = tarfile.TarInfo(name)
            about.mtime, about.uname, about.gname = epoch, "root", "root"
            if isinstance(source, Path) and source.is_symlink():
                about.type, about.linkname, about.mode = tarfile.SYMTYPE, str(source.readlink()), 0o777
                archive.addfile(about)
            elif isinstance(source, Path) and source.is_dir():
                about.type, about.mode = tarfile.DIRTYPE, PROGRAM
                archive.addfile(about)
            else:
                data = source if isinstance(source, bytes) else source.read_bytes()
                about.size, about.mode = len(data), mode_of(name, source)
                archive.addfile(about, io.BytesIO(data))
    return held.getvalue()


def everything(folder: Path, within: str) -> list[Entry]:
    """A folder and all in it, under the name `within` ("./usr")."""
    found: list[Entry] = [(within, folder)]
    found += [(f"{within}/{path.relative_to(folder).as_posix()}", path) for path in folder.rglob("*")]
    return found


def zipped(folder: Path, within: str, epoch: int) -> bytes:
    """A zip of the files in a folder, under the name `within`. The time is UTC; a zip knows none before 1980."""
    moment = datetime.fromtimestamp(epoch, UTC)
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            about = zipfile.ZipInfo(f"{within}/{path.relative_to(folder).as_posix()}", moment.timetuple()[:6])
            about.create_system = 0  # Windows, whatever it is made on
            archive.writestr(about, path.read_bytes(), zipfile.ZIP_DEFLATED, compresslevel=9)
    return held.getvalue()


def in_order(path: Path) -> None:
    """Writes a zip anew with its files in the order of their names. PyInstaller takes Python's own modules in an order
    that hangs on how the folders of the Python that builds were filled.
    """
    with zipfile.ZipFile(path) as archive:
        held = sorted(((about, archive.read(about)) for about in archive.infolist()), key=lambda one: one[0].filename)
    with zipfile.ZipFile(path, "w") as archive:
        for about, data in held:
            archive.writestr(about, data, about.compress_type)


def set_times(folder: Path, epoch: int) -> None:
    """Gives every file in a folder one time, for tools that take the time of a file along."""
    for path in folder.rglob("*"):
        os.utime(path, (epoch, epoch))


def xz(data: bytes) -> bytes:
    """Compressed as small as it gets. One thread: several would cut it differently on other machines."""
    filters = [
        {"id": lzma.FILTER_X86},
        {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 27},
    ]
    return lzma.compress(data, format=lzma.FORMAT_XZ, check=lzma.CHECK_CRC64, filters=filters)


def gz(data: bytes) -> bytes:
    """Compressed with gzip, without a time."""
    return gzip.compress(data, compresslevel=9, mtime=0)


def ar(members: list[tuple[str, bytes]], epoch: int) -> bytes:
    """An ar archive, the outer form of a .deb."""
    made = b"!<arch>\n"
    for name, data in members:
        made += f"{name:<16}{epoch:<12}{0:<6}{0:<6}{'100644':<8}{len(data):<10}`\n".encode("ascii") + data
        made += b"\n" if len(data) % 2 else b""
    return made
