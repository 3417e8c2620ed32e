"""What must be known before the vault is unlocked, and is no secret: how the window looks.

A JSON file that may be lost: nothing here can stop the app: whatever cannot be read is replaced by its default, and a
damaged file is kept aside.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from desktop_app.storage import faults, files

PREFERENCES_FILE = "preferences.json"
DAMAGED_FILE = "preferences.damaged.json"
LARGEST = 64 * 1024
"""Bytes; a sound file has a few hundred."""


class Preferences(msgspec.Struct, frozen=True, kw_only=True):
    """`text_size` is in percent, `lock_after` in minutes without use, 0 for never. `window` is what the window says of
    its own place and size. `language` is a code such as "de"; "system", or one that is not offered, is the system's.
    `vault` is the vault's folder where it is not the usual one.
    """

    theme: Literal["system", "light", "dark", "contrast"] = "system"
    text_size: Annotated[int, msgspec.Meta(ge=100, le=200)] = 100
    paper: Literal["a4", "letter"] = "a4"
    window: Annotated[str, msgspec.Meta(max_length=4096)] = ""
    motion: Literal["system", "full", "reduced"] = "system"
    language: Annotated[str, msgspec.Meta(pattern=r"^[a-zA-Z-]{2,20}$")] = "system"
    lock_after: Annotated[int, msgspec.Meta(ge=0, le=600)] = 15
    vault: Annotated[str, msgspec.Meta(max_length=4096)] = ""


def load_preferences(folder: Path) -> Preferences:
    """The preferences in `folder`; the default for each that is missing or cannot be understood. Raises nothing."""
    path = folder / PREFERENCES_FILE
    found = _read(path)
    if found is None:
        _keep_aside(path)
        return Preferences()
    preferences = Preferences()
    for name, value in found.items():
        try:
            preferences = _with(preferences, name, value)
        except msgspec.ValidationError:
            _keep_aside(path)
    return preferences


def save_preferences(folder: Path, preferences: Preferences) -> None:
    """Writes the preferences, and keeps what a later version of the app wrote beside them.

    FolderReadOnly, DiskFull, FolderUnusable or DriveFailed; then the file is as it was.
    """
    path = folder / PREFERENCES_FILE
    whole = {**(_read(path) or {}), **msgspec.to_builtins(preferences)}
    with faults.told_plainly(PREFERENCES_FILE):
        files.make_private_folder(folder)
        files.write_whole(path, msgspec.json.format(msgspec.json.encode(whole)) + b"\n")


def _read(path: Path) -> dict[str, Any] | None:
    """What the file says, None where there is none or it is damaged."""
    try:
        data = files.read_at_most(path, LARGEST)
        return msgspec.json.decode(data, type=dict[str, Any]) if len(data) <= LARGEST else None
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _with(preferences: Preferences, name: str, value: object) -> Preferences:
    if name not in Preferences.__struct_fields__:
        return preferences
    return msgspec.convert({**msgspec.to_builtins(preferences), name: value}, Preferences)


def _keep_aside(path: Path) -> None:
    """Copies a damaged file, so that nothing is lost when it is written next. If there is none, or the folder may not
    be entered or refuses, so be it.
    """
    with suppress(OSError):
        data = files.read_at_most(path, LARGEST)
        files.write_whole(path.with_name(DAMAGED_FILE), data)
