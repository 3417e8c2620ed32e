"""All content in one file that is read in a few milliseconds, where its many files take a tenth of a second.

Made when the program is built, from files without a single problem. It is used only while those files are still, byte
for byte, what it was made from; otherwise the files are read and checked as ever.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TypeVar

import msgspec

from desktop_app.content.assets import PREPARED
from desktop_app.content.decoding import READING
from desktop_app.content.library import Library
from desktop_app.content.problems import RefusedError
from desktop_app.version import version

Form = TypeVar("Form")

PARTS = ("exchanges", "services", "questions", "steps")
MARK_BYTES = 32
MOST_BYTES = 16 * 1024 * 1024


def read(folder: Path) -> Library | None:
    """What was prepared; None where nothing was, or where a file was changed, added or taken away since."""
    return _read(folder, "", Library)


def read_words(folder: Path, language: str) -> dict[str, str] | None:
    """The translations of a language in the same way; see `translations`."""
    return _read(folder, language, dict[str, str])


def _read(folder: Path, language: str, form: type[Form]) -> Form | None:
    try:
        with (folder / _name(language)).open("rb") as stream:
            # Not one more than there are: Windows makes room at once for as much as is asked for.
            data = stream.read(min(MOST_BYTES, os.fstat(stream.fileno()).st_size) + 1)
        if len(data) > MOST_BYTES or data[:MARK_BYTES] != _mark(folder, language):
            return None
        with READING:
            return msgspec.msgpack.decode(memoryview(data)[MARK_BYTES:], type=form)
    except (OSError, msgspec.DecodeError):
        return None


def write(folder: Path) -> None:
    """Prepares a content folder. RefusedError with what is wrong in it: only sound content is prepared."""
    from desktop_app.content import translations
    from desktop_app.content.pack_files import read_folder

    (folder / PREPARED).unlink(missing_ok=True)
    library = read_folder(folder)
    problems = library.problems
    found: dict[str, object] = {"": library}
    for language in translations.OTHERS:
        (folder / _name(language)).unlink(missing_ok=True)
        found[language], faults = translations.read(folder, language)
        problems += tuple(faults)
    if problems:
        raise RefusedError(*problems)
    for language, value in found.items():
        (folder / _name(language)).write_bytes(_mark(folder, language) + msgspec.msgpack.encode(value))


def _name(language: str) -> str:
    """The file's name; "" for the library itself, which is in English."""
    return f"{language}.{PREPARED}" if language else PREPARED


def _mark(folder: Path, language: str) -> bytes:
    """Stands for the names and bytes of all files of a language, and for the program that reads them. OSError."""
    mark = hashlib.blake2b(version().encode(), digest_size=MARK_BYTES)
    for part in PARTS:
        for path in sorted((folder / part).iterdir()):
            if path.stem.partition(".")[2] != language:
                continue
            content = path.read_bytes()
            mark.update(f"\n{part}/{path.name} {len(content)}\n".encode("utf-8", "surrogateescape"))
            mark.update(content)
    return mark.digest()
