"""Packs that a user added: files of anybody's in a folder of their own, read with more care than the app's."""

from __future__ import annotations

import os
import stat
from itertools import islice
from pathlib import Path

import msgspec

from desktop_app.content.own_rules import LONGEST_FILE_NAME, own_faults, with_unknowns
from desktop_app.content.pack_rules import pack_faults
from desktop_app.content.problems import PackProblem, RefusedError
from desktop_app.content.reading import parse_table
from desktop_app.content.retired import decode_pack
from desktop_app.domain.profile import Profile
from desktop_app.language import tr

PARTS = ("exchanges", "services")
MOST_FILES = 64
"""In each folder: reading them all must not keep the window waiting."""
MOST_NAMES = 2000
"""So many names of a folder are looked at."""
MOST_BYTES = 128 * 1024
"""The largest pack of the app has some 45 KB."""
MOST_TOGETHER = 1024 * 1024


def read_own(folder: Path) -> tuple[list[Profile], list[PackProblem]]:
    """All packs of a user's folder that can be used, and what is wrong with the others. Raises nothing."""
    packs: list[Profile] = []
    problems: list[PackProblem] = []
    together = 0
    for part in PARTS:
        for name in _names(folder / part, part, problems):
            file = f"{part}/{shown_name(name)}"
            try:
                content = read_bytes(folder / part / name, file)
                together += len(content)
                if together > MOST_TOGETHER:
                    reason = tr("is left out: all files together are larger than {most} KB", most=MOST_TOGETHER // 1024)
                    raise RefusedError(PackProblem(file=file, key="", reason=reason))
                pack = parse_own(content, file, part)
            except RefusedError as refused:
                problems += [msgspec.structs.replace(problem, own=True) for problem in refused.problems]
            else:
                packs.append(pack)
    return packs, problems


def parse_own(content: bytes, file: str, part: str = "exchanges", *, any_name: bool = False) -> Profile:
    """The pack in what a file holds; RefusedError with every problem. `any_name`: the file need not be named by its
    id, as one that somebody sent.
    """
    pack = decode_pack(parse_table(content, file), file)
    stem = pack.id if any_name else Path(file).stem
    faults = dict.fromkeys([*pack_faults(pack, stem, part), *own_faults(pack)])
    if faults:
        raise RefusedError(*(PackProblem(file=file, key=key, reason=reason) for key, reason in faults))
    return with_unknowns(pack)


def read_bytes(path: Path, file: str) -> bytes:
    """What a file holds, or RefusedError: no links, no devices or pipes that could keep us waiting, nothing large."""
    try:
        if stat.S_ISLNK(path.lstat().st_mode):
            raise RefusedError(
                PackProblem(file=file, key="", reason=tr("is a link to another place; put the file itself there"))
            )
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags), "rb") as stream:
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                raise RefusedError(PackProblem(file=file, key="", reason=tr("is not a file")))
            content = stream.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise RefusedError(PackProblem(file=file, key="", reason=tr("is missing"))) from None
    except (OSError, ValueError) as error:
        words = (error.strerror if isinstance(error, OSError) else None) or tr("unknown reason")
        reason = tr("cannot be read: {why}", why=words.lower())
        raise RefusedError(PackProblem(file=file, key="", reason=reason)) from None
    if len(content) > MOST_BYTES:
        raise RefusedError(
            PackProblem(file=file, key="", reason=tr("is larger than {most} KB", most=MOST_BYTES // 1024))
        )
    return content


def shown_name(name: str) -> str:
    """A file's name as it is shown: anybody may have chosen it."""
    return "".join(one if one.isprintable() else "?" for one in name)[:LONGEST_FILE_NAME]


def _names(folder: Path, part: str, problems: list[PackProblem]) -> list[str]:
    """The files that are looked at, by name."""
    try:
        with os.scandir(folder) as found:
            names = sorted(entry.name for entry in islice(found, MOST_NAMES) if entry.name.endswith(".toml"))
    except FileNotFoundError:
        return []
    except OSError as error:
        reason = tr("cannot be read: {why}", why=(error.strerror or tr("unknown reason")).lower())
        problems.append(PackProblem(file=part, key="", reason=reason, own=True))
        return []
    names = [name for name in names if not name.startswith(".")]
    if len(names) > MOST_FILES:
        reason = tr("holds {count} files; only the first {most} by name are read", count=len(names), most=MOST_FILES)
        problems.append(PackProblem(file=part, key="", reason=reason, own=True))
    return names[:MOST_FILES]
