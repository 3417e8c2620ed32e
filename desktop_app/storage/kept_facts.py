"""The signed file of newer facts, kept beside the vault as it came: its signature is looked at again at every start."""

from __future__ import annotations

from pathlib import Path

from desktop_app.storage import files
from desktop_app.storage.faults import told_plainly

MOST_BYTES = 8 * 1024 * 1024
FOLDER, FILE = "facts", "newer.strongroom-facts"


def path_in(vault: Path) -> Path:
    """Where it lies."""
    return vault / FOLDER / FILE


def read(vault: Path) -> bytes | None:
    """What is kept; None where nothing is, or where it cannot be read: the shipped facts serve as well."""
    try:
        return files.read_at_most(path_in(vault), MOST_BYTES)
    except OSError:
        return None


def keep(vault: Path, data: bytes) -> None:
    """Keeps a file in the place of the one before. The faults of the folder."""
    with told_plainly(FILE):
        files.make_private_folder(path_in(vault).parent)
        files.write_whole(path_in(vault), data)
