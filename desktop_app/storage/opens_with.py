"""With what a vault can be opened, told without opening it. The first window asks for this, so it needs neither the
ciphers nor the database's library.
"""

from __future__ import annotations

from pathlib import Path

from desktop_app.storage import errors, faults, keyfile, swapping
from desktop_app.storage.keyfile import KEY_FILE, Keys, UnlockerKind
from desktop_app.storage.vault_files import missing_file, vault_state


def unlocker_kinds(folder: Path) -> tuple[UnlockerKind, ...]:
    """With what the vault in `folder` can be opened, without opening it. VaultMissing, VaultDamaged, VaultTooNew."""
    return read_keys(folder).kinds()


def read_keys(folder: Path) -> Keys:
    """The vault's wrapped key as its file says, after finishing a swap that was cut off. The errors are the same."""
    swapping.finish(folder)
    state = vault_state(folder)
    if state == "none":
        raise errors.VaultMissing
    if state == "incomplete":
        raise errors.VaultIncomplete(missing_file(folder))
    with faults.told_plainly(KEY_FILE):
        return keyfile.read(folder)
