"""The two files of a vault: their names, and whether they are there. Without the database's library, which the first
window does not wait for.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from desktop_app.storage import errors, faults
from desktop_app.storage.keyfile import KEY_FILE

DATABASE_FILE = "vault.db"

UNFINISHED_KEYS = f"{KEY_FILE}.new"
"""There while a vault is being made; see `creation`."""

EARLIER_WAYS = "vault.ways"
"""There from the moment at which a way in is replaced or removed until nothing beside the vault opens with it."""

State = Literal["none", "present", "incomplete"]


def journal(path: Path) -> Path:
    """SQLite's rollback journal of the database at `path`."""
    return path.with_name(f"{path.name}-journal")


def vault_state(folder: Path) -> State:
    """Whether there is a vault in `folder`, without opening it. "incomplete": one of its two files is gone."""
    with faults.told_plainly(KEY_FILE):
        keys, data = (folder / KEY_FILE).exists(), (folder / DATABASE_FILE).exists()
        if keys and data:
            return "present"
        if keys:
            return "incomplete"
        return "incomplete" if data and not (folder / UNFINISHED_KEYS).exists() else "none"


def missing_file(folder: Path) -> str:
    """Which of the two files an incomplete vault lacks."""
    return DATABASE_FILE if (folder / KEY_FILE).exists() else KEY_FILE


def check_free(folder: Path) -> None:
    """VaultExists or VaultIncomplete where something of a vault is in `folder`."""
    state = vault_state(folder)
    if state == "present":
        raise errors.VaultExists
    if state == "incomplete":
        raise errors.VaultIncomplete(missing_file(folder))
